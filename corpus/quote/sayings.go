package quote

import (
	"strings"

	"sidelight/corpus/article"
)

// A saying is a place in a sentence where somebody is told to say something: a cue and its subject.
type saying struct {
	cue     int // the token of the cue
	first   int // the tokens of cue and subject, with what stands between them
	end     int
	subject phrase
	speaker article.Span // the subject in the text
	words   article.Span // the cue in the text
	is      class        // of the cue
	after   bool         // the subject stands after the cue: "said Reyes", "according to Reyes"
	shared  bool         // the subject is that of an earlier verb
	why     string
}

// sayings finds the cues of a sentence that have a subject, in order.
func (s sentence) sayings() []saying {
	var out []saying
	for v := range s.tokens {
		y, ok := s.saying(v, out)
		if !ok {
			continue
		}
		if n := len(out); n > 0 && !y.subject.empty() && s.tokens[y.subject.from].has(pronoun) && !y.after && y.subject.to-y.subject.from == 1 {
			// "Mrs Vale said she believes": the one named
			if o := out[n-1]; s.low(y.subject.from-1) == "what" && !o.subject.empty() && o.subject.to <= y.subject.from { // "denounced what he called"
				y.subject, y.speaker = o.subject, o.speaker
			} else if o.is.has(plain) && !o.after && !o.subject.empty() && s.onlySmall(o.end, y.subject.from) && !y.is.has(plain) {
				y.subject, y.speaker = o.subject, o.speaker
			}
		}
		if len(out) == 0 && s.low(y.subject.from-1) == "what" && !y.subject.empty() && s.tokens[y.subject.from].has(pronoun) {
			if p, ok := s.clauseSubject(y.subject.from); ok && s.agent(p) {
				y.subject, y.speaker = p, s.span(p)
			}
		}
		out = append(out, y)
	}
	return out
}

// span is the place of a phrase in the text.
func (s sentence) span(p phrase) article.Span {
	return article.Span{Start: s.tokens[p.from].Start, End: s.tokens[p.to-1].End}
}

// onlySmall reports whether nothing but "that" and a day stands between two places.
func (s sentence) onlySmall(from, to int) bool {
	for k := from; k < to; k++ {
		if !s.tokens[k].has(that | calendar) {
			return false
		}
	}
	return true
}

func (s sentence) saying(v int, before []saying) (saying, bool) {
	t := &s.tokens[v]
	if t.has(point) || t.quoted() {
		return saying{}, false
	}
	switch {
	case t.has(accords):
		return s.accordingTo(v)
	case t.has(noun) && s.lang == "en" && v > 0 && !s.surelyVerb(v):
		return s.nounCue(v)
	case t.has(dashed):
		if p, ok := s.phraseEnding(v - 1); ok {
			return s.make(v, p, v, v+1, "a name before "+t.low), true
		}
		return saying{}, false
	case t.has(speech|naming|participle) && !(t.capital && v > 0 && !t.has(participle) && !s.headline):
		if s.nouns {
			return s.secondVerb(v)
		}
		return s.verb(v, before)
	}
	return saying{}, false
}

// nounCue reads "his claim that", "Clinton's allegations of", "in the mayor's words".
func (s sentence) nounCue(v int) (saying, bool) {
	owner := &s.tokens[v-1]
	if v+1 >= len(s.tokens) || !owner.possessive && !(owner.has(pronoun|determiner) && owner.has(male|female)) && owner.low != "their" {
		return saying{}, false
	}
	n := &s.tokens[v+1]
	switch n.low {
	case "of", "that", "for", "to", "about", "as", ",", ":":
	case "is", "was":
		if s.low(v+2) != "that" {
			return saying{}, false
		}
	default:
		if !n.quoted() {
			return saying{}, false
		}
	}
	p, ok := phrase{v - 1, v}, true
	if owner.possessive {
		p, ok = s.phraseEnding(v - 1)
	}
	if !ok {
		return saying{}, false
	}
	y := s.make(v, p, p.from, v+1, "whose words they are")
	y.is = naming | noun
	return y, true
}

// surelyVerb tells "critics claim that" and "Trump calls it" from the nouns "his claim", "two calls".
func (s sentence) surelyVerb(v int) bool {
	g := s.group(v)
	for k := g; k < v; k++ {
		if s.tokens[k].has(auxiliary) || s.tokens[k].low == "to" {
			return s.tokens[v].has(infinitive)
		}
	}
	if g == 0 {
		return false
	}
	if v+1 < len(s.tokens) {
		if n := &s.tokens[v+1]; n.has(auxiliary|preposition) && !n.has(determiner|that) {
			return false
		}
	}
	p := &s.tokens[g-1]
	if v+1 >= len(s.tokens) || s.low(v+1) == "." { // `"...," the suit reads.`
		q, ok := s.phraseEnding(g - 1)
		if ok && q.from > 0 && (s.tokens[q.from-1].quoted() || s.low(q.from-1) == ",") {
			return true
		}
	}
	switch {
	case p.quoted():
		return true
	case p.has(point):
		return p.low == "," || p.low == ")"
	case p.possessive:
		return false
	case p.has(pronoun) && !p.has(determiner), p.has(relative):
		return true
	case strings.HasSuffix(s.low(v), "s"): // one person: "Trump calls"
		return p.capital || p.has(person|source) && !strings.HasSuffix(p.low, "s")
	}
	return strings.HasSuffix(p.low, "s") && !p.capital || p.low == "people"
}

func (s sentence) accordingTo(v int) (saying, bool) {
	k := v + 1
	if s.low(v) == "according" {
		if s.low(k) != "to" {
			return saying{}, false
		}
		k++
	}
	if s.nouns && s.tokens[v].has(noun) { // "nach Angaben der Polizei"
		before := v - 1
		if before > 0 && s.tokens[before].has(determiner) { // "nach den Worten der Ministerin"
			before--
		}
		if n := s.low(before); n != "nach" && n != "laut" {
			return saying{}, false
		}
	} else if s.nouns && k < len(s.tokens) && s.tokens[k].has(noun) && s.tokens[k].has(accords) {
		return saying{}, false
	}
	if s.low(v) == "so" && !(v > 0 && (s.tokens[v-1].quoted() || s.tokens[v-1].low == ",")) {
		return saying{}, false
	}
	if s.low(v) == "segundo" && v > 0 && s.tokens[v-1].has(determiner) {
		return saying{}, false
	}
	if s.low(k) == "von" {
		k++
	}
	p, ok := s.phraseStarting(k)
	if !ok {
		return saying{}, false
	}
	y := s.make(v, p, v, p.to, "according to")
	y.words = article.Span{Start: s.tokens[v].Start, End: s.tokens[k-1].End}
	y.after = true
	y.is |= speech
	return y, true
}

// verb finds the subject of the cue verb at v.
func (s sentence) verb(v int, before []saying) (saying, bool) {
	t := &s.tokens[v]
	g := s.group(v)
	if s.low(v+1) == "to" && s.low(v+2) == "be" { // "what they believe to be"
		return saying{}, false
	}
	if s.low(g) == "to" || s.toBefore(g, v) { // "declined to say", "took to Twitter to call": said by the subject of the verb before
		return s.shared(v, g, before)
	}
	if t.low == "saying" && s.low(v-1) == "as" { // "quoted Vale as saying"
		if p, ok := s.phraseEnding(v - 2); ok {
			return s.make(v, p, p.from, v+1, "the one who is quoted"), true
		}
		if s.low(v-2) == "quoted" { // "Vale was quoted as saying"
			return s.shared(v, v, before)
		}
	}
	if s.passive(g, v) {
		for k := v + 1; k < len(s.tokens) && k < v+6; k++ {
			if s.low(k) == "by" {
				if p, ok := s.phraseStarting(k + 1); ok {
					y := s.make(v, p, g, p.to, "by the one named")
					y.after = true
					return y, true
				}
			}
		}
		if !t.has(participle) {
			return s.nobody(v, g)
		}
	}
	touches := g > 0 && (s.tokens[g-1].quoted() || s.tokens[g-1].low == "," && g > 1 && s.tokens[g-2].quoted() || s.tokens[g-1].low == "—" && g > 1)
	comma := g > 0 && s.tokens[g-1].low == "," && t.has(plain)
	if comma && !touches {
		if p, ok := s.beforeAside(g-1, ","); ok && s.starts(p.from) && !s.ends(v+1) {
			return s.make(v, p, p.from, v+1, "the name before the verb"), true
		}
	}
	if (touches || comma || g == 0) && !t.has(participle|tells) {
		if p, ok := s.phraseStarting(v + 1); ok && s.follows(t, p) && (touches || s.names(p)) && s.closes(p.to, !touches || !t.has(speech)) {
			y := s.make(v, p, g, p.to, "the name after the verb")
			y.after = true
			return y, true
		}
	}
	if p, ok := s.inverted(v); ok {
		y := s.make(v, p, g, v+1, "the pronoun on the verb")
		y.after = true
		return y, true
	}
	if g == 0 && !t.has(participle) {
		return saying{}, false
	}
	if p, why, ok := s.subject(g, v); ok {
		if g == v && s.low(v+1) == "by" && (strings.HasSuffix(t.low, "ed") || irregular[t.low]) { // "measures added by the mayor"
			if q, ok := s.phraseStarting(v + 2); ok {
				y := s.make(v, q, v, q.to, "by the one named")
				y.after = true
				return y, true
			}
		}
		if s.reduced(g, v, p) {
			return saying{}, false
		}
		return s.make(v, p, min(p.from, g), v+1, why), true
	}
	// "said X and called", ", adding": the subject of the verb before
	if t.has(participle) || g > 0 && (s.tokens[g-1].has(conjunction) || s.tokens[g-1].low == "," || s.inAdjunct(g-1)) {
		return s.shared(v, g, before)
	}
	return saying{}, false
}

// reduced reports whether the verb only describes the noun before it: "theories promoted on the air", "slogans shared by both".
func (s sentence) reduced(g, v int, p phrase) bool {
	if g < v || s.tokens[v].has(speech) || s.lang != "en" || !strings.HasSuffix(s.low(v), "ed") || v+1 >= len(s.tokens) {
		return false
	}
	last, n := &s.tokens[p.to-1], &s.tokens[v+1]
	return !last.capital && !last.has(pronoun|person|relative) && (n.has(preposition) && n.low != "as" || n.quoted() || n.has(point))
}

// toBefore reports whether the verb group from g to v has a "to" in it.
func (s sentence) toBefore(g, v int) bool {
	for k := g; k < v; k++ {
		if s.low(k) == "to" {
			return true
		}
	}
	return false
}

// shared gives a verb without a subject of its own the one of its clause, else that of the saying before it.
func (s sentence) shared(v, g int, before []saying) (saying, bool) {
	if p, ok := s.causee(v, g); ok {
		return s.make(v, p, g, v+1, "the name before the verb"), true
	}
	p, ok := s.clauseSubject(v)
	if !ok {
		p, ok = s.subjectAfter(v)
	}
	if ok {
		z := s.make(v, p, g, v+1, "the subject of the sentence")
		z.shared, z.first, z.end = true, g, v+1
		return z, true
	}
	for i := len(before) - 1; i >= 0; i-- {
		if y := before[i]; !y.is.has(accords) && y.is != naming|noun && !y.subject.empty() {
			z := s.make(v, y.subject, g, v+1, "the subject of the verb before")
			z.shared, z.first = true, g
			return z, true
		}
	}
	return saying{}, false
}

// causee reads the one who is made to speak: "for Vale to say", "leading aides to counter", "with her lawyer saying".
func (s sentence) causee(v, g int) (phrase, bool) {
	k := g - 1
	if s.toBefore(g, v) {
		for k = v - 1; k > g && s.low(k) != "to"; k-- {
		}
		k--
	}
	if k < 1 || s.tokens[k].has(point) || s.tokens[k].quoted() {
		return phrase{}, false
	}
	p, ok := s.phraseEnding(k)
	if !ok || p.from == 0 {
		return phrase{}, false
	}
	switch s.low(p.from - 1) {
	case "for", "with", "leading", "prompting", "prompted", "led", "forcing", "—", "has", "had":
		return p, true
	}
	return phrase{}, false
}

func (c class) has(o class) bool { return c&o != 0 }

// nobody is a saying that hides who says it: "what has been called", "known as". It keeps others from being taken for the speaker.
func (s sentence) nobody(v, g int) (saying, bool) {
	t := &s.tokens[v]
	if !t.has(naming) || v == 0 {
		return saying{}, false
	}
	quoted := false
	for k := v + 1; k < len(s.tokens) && k < v+5; k++ {
		quoted = quoted || s.tokens[k].quoted()
	}
	if !quoted {
		return saying{}, false
	}
	return saying{cue: v, first: g, end: v + 1, words: t.Span, is: naming, why: "the text hides who says it"}, true
}

// follows reports whether the phrase may be the subject of the verb before it, not its object.
func (s sentence) follows(verb *token, p phrase) bool {
	first, last := &s.tokens[p.from], &s.tokens[p.to-1]
	switch {
	case last.has(calendar):
		return false
	case verb.has(speech):
		return true
	}
	return first.capital && !first.has(determiner) || first.has(pronoun) && !first.has(determiner)
}

// group gives the first token of the verb group that ends at v: "has repeatedly said", "went on to say".
func (s sentence) group(v int) int {
	g := v
	for g > 0 {
		t := &s.tokens[g-1]
		if !t.word() || t.capital && !t.has(auxiliary) {
			break
		}
		if t.has(auxiliary) || t.has(adverb) && !t.has(pronoun) || t.low == "to" && s.tokens[v].has(infinitive) {
			g--
			continue
		}
		break
	}
	return g
}

// passive reports whether the verb is a participle after "was", "been".
func (s sentence) passive(g, v int) bool {
	if s.lang != "en" || s.tokens[v].has(participle) || !strings.HasSuffix(s.low(v), "ed") && !irregular[s.low(v)] {
		return false
	}
	if g > 1 && s.tokens[g-1].has(conjunction) && g == v && strings.HasSuffix(s.low(g-2), "ed") { // "were charged or named"
		g = s.group(g - 2)
	}
	for k := g; k < v; k++ {
		switch s.low(k) {
		case "was", "were", "been", "is", "are", "be", "being", "am":
			return true
		}
	}
	return v == 0 && !s.tokens[v].has(plain) || g == v && v > 0 && (s.tokens[v-1].has(subordinator) || s.low(v) == "known") // "Asked whether", "known as"
}

// irregular are the participles of our English verbs that do not end in -ed.
var irregular = map[string]bool{"told": true, "said": true, "found": true, "seen": true, "known": true, "written": true, "spoken": true, "meant": true, "thought": true, "put": true}

// inverted reads French and Portuguese subjects tied to the verb: "dit-il", "a-t-elle ajouté".
func (s sentence) inverted(v int) (phrase, bool) {
	if s.lang != "fr" {
		return phrase{}, false
	}
	for k := v; k >= 0 && k >= v-2; k-- {
		for _, suffix := range [...]string{"-il", "-elle", "-ils", "-elles", "-on", "-je"} {
			if strings.HasSuffix(s.low(k), suffix) {
				return phrase{k, k + 1}, true
			}
		}
	}
	return phrase{}, false
}

// ends reports whether the noun phrase at k ends the sentence.
func (s sentence) ends(k int) bool {
	p, ok := s.phraseStarting(k)
	return ok && (p.to >= len(s.tokens) || s.low(p.to) == "." || s.low(p.to) == ",")
}

// names reports whether a phrase names somebody: a name, a pronoun, or a noun with an article.
func (s sentence) names(p phrase) bool {
	t := &s.tokens[p.from]
	if t.has(pronoun|determiner) && !t.has(preposition) {
		return true
	}
	for k := p.from; k < p.to; k++ {
		if s.tokens[k].capital || s.tokens[k].has(person|source) {
			return true
		}
	}
	return false
}

// closes reports whether what stands at k cannot go on as the object of an active sentence.
func (s sentence) closes(k int, strict bool) bool {
	if k >= len(s.tokens) {
		return true
	}
	t := &s.tokens[k]
	if strict && (t.quoted() || t.has(that)) {
		return false
	}
	return t.has(point|preposition|conjunction|relative|subordinator|calendar|adverb|participle) || t.quoted()
}

// subject reads the noun phrase before the verb group that begins at g.
func (s sentence) subject(g, v int) (phrase, string, bool) {
	k := g - 1
	if k < 0 {
		return phrase{}, "", false
	}
	t := &s.tokens[k]
	switch {
	case t.quoted():
		return phrase{}, "", false
	case t.low == ")" || t.low == "—" || t.low == ",":
		if s.tokens[v].has(participle) && g == v && t.low == "," {
			return phrase{}, "", false
		}
		p, ok := s.beforeAside(k, t.low)
		return p, "the name before the verb", ok
	case t.low == "which":
		if s.low(k-1) == "," {
			k--
		}
		p, ok := s.phraseEnding(k - 1)
		return p, "that says", ok
	case t.has(relative):
		return phrase{k, k + 1}, "who said", k > 0
	case t.has(that):
		p, ok := s.phraseEnding(k - 1)
		return p, "that says", ok && !s.tokens[k-1].has(speech|naming|pronoun)
	case t.has(conjunction | preposition | subordinator):
		return phrase{}, "", false
	}
	p, ok := s.phraseEnding(s.beforeAdjunct(k))
	if ok && s.tokens[v].has(participle) && g == v && !s.tokens[p.from].has(pronoun) {
		return phrase{}, "", false // "a letter saying": no subject of its own
	}
	if ok && p.from > 1 {
		if b := &s.tokens[p.from-1]; b.has(naming|verb|infinitive) && !b.has(plain) && !b.capital && !(b.has(speech) && !b.has(infinitive)) {
			// an object: "an official who spoke to discuss strategy said"
			for j := p.from - 2; j > 0; j-- {
				if s.tokens[j].has(point) || s.tokens[j].quoted() {
					break
				}
				if s.tokens[j].has(relative) || s.tokens[j].has(that) && !s.tokens[j-1].has(speech) {
					if q, ok := s.phraseEnding(j - 1); ok {
						return q, "the name before the verb", true
					}
				}
			}
		}
	}
	if ok && s.inAdjunct(k) && s.tokens[p.from-1].has(preposition) {
		return phrase{}, "", false // "and in a statement called"
	}
	return p, "the name before the verb", ok
}

// inAdjunct reports whether the noun phrase that ends at k hangs on a preposition and is no subject.
func (s sentence) inAdjunct(k int) bool {
	p, ok := s.phraseEnding(s.beforeAdjunct(k))
	if !ok || p.from == 0 {
		return false
	}
	b := &s.tokens[p.from-1]
	return s.lang == "en" && b.has(preposition) && !b.has(subordinator|determiner|adverb) && !b.capital
}

// beforeAdjunct goes back over adjuncts between subject and verb that end at k: "Smith on Monday", "Trump in his speech".
func (s sentence) beforeAdjunct(k int) int {
	for range 3 {
		j := k
		for j > 0 && s.tokens[j].has(calendar) {
			j--
		}
		if j < k && s.tokens[j].has(preposition|adverb) {
			k = j - 1
			continue
		}
		if j < k && (s.tokens[j].capital || s.tokens[j].has(pronoun|person)) {
			return j
		}
		p, ok := s.phraseEnding(k)
		if !ok || p.from < 2 {
			return k
		}
		before := &s.tokens[p.from-1]
		if !before.has(preposition) || before.capital || before.has(joins|subordinator|determiner) {
			return k
		}
		if q, ok := s.phraseEnding(p.from - 2); !ok || !s.names(q) {
			return k
		}
		k = p.from - 2
	}
	return k
}

// beforeAside reads the noun phrase before an aside that ends at k: "Mook, her campaign manager, said".
func (s sentence) beforeAside(k int, mark string) (phrase, bool) {
	open := mark
	if mark == ")" {
		open = "("
	}
	if mark == "," && s.low(k-1) == ")" { // "Gov. Vale (R-Ohio), said"
		m := k - 1
		for m > 0 && s.low(m) != "(" {
			m--
		}
		if p, ok := s.phraseEnding(m - 1); ok && s.tokens[p.to-1].capital {
			return p, true
		}
	}
	var spare phrase
	for m := k - 1; m > 0 && k-m < 40; m-- {
		t := &s.tokens[m]
		if t.low == ";" || t.low == ":" || mark != ")" && t.low == "—" && mark != "—" {
			break
		}
		if t.low != open {
			continue
		}
		e := m - 1
		if mark == "," && s.tokens[e].has(relative) { // "who, on Friday, said"
			return phrase{e, e + 1}, true
		}
		if s.tokens[e].low == ")" { // "Rendell (D), a supporter, said"
			for e > 0 && s.tokens[e].low != "(" {
				e--
			}
			e--
		}
		p, ok := s.phraseEnding(s.beforeAdjunct(e))
		if !ok {
			continue
		}
		if mark != "," {
			return p, true
		}
		if !s.tokens[p.to-1].capital && !s.tokens[p.from].has(determiner|pronoun) && !s.names(p) {
			continue
		}
		if s.starts(p.from) {
			return p, true
		}
		if spare.empty() {
			spare = p
		}
	}
	return spare, !spare.empty()
}

// starts reports whether a clause begins at k.
func (s sentence) starts(k int) bool {
	for k > 0 && s.tokens[k-1].has(adverb) {
		k--
	}
	if k == 0 {
		return true
	}
	t := &s.tokens[k-1]
	return t.quoted() || t.has(conjunction|that|subordinator|relative) || t.low == ";" || t.low == ":" || t.low == "—"
}

func (s sentence) make(v int, p phrase, first, end int, why string) saying {
	t := &s.tokens[v]
	return saying{
		cue: v, first: min(first, p.from), end: max(end, p.to), subject: p, words: t.Span, is: t.is, why: why,
		speaker: s.span(p),
	}
}
