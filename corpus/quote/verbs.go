package quote

import "strings"

// verb finds the subject of the cue verb at v.
func (s sentence) verb(v int, before []saying) (saying, bool) {
	t := &s.tokens[v]
	g := s.group(v)
	if s.low(v+1) == "to" && (s.low(v+2) == "be" || beginnings[t.low]) || t.low == "say" && s.low(v-1) == "," && s.low(v+1) == "," {
		return saying{}, false // "what they believe to be", "began to see", "than, say, a tax"
	}
	if t.low == "reading" && g == v && v > 0 { // "a sign reading"
		p, ok := s.phraseEnding(v - 1)
		if ok = ok && s.tokens[p.to-1].has(source); ok {
			return s.make(v, p, p.from, v+1, "what it says"), true
		}
		return saying{}, false
	}
	if s.low(g) == "to" || s.toBefore(g, v) { // "declined to say", "took to Twitter to call": said by the subject of the verb before
		return s.shared(v, g, before)
	}
	if s.low(v-1) == "as" && t.has(participle) && (t.low == "saying" || quoting[s.low(v-3)]) { // "quoted Vale as saying", "quotes her as telling"
		p, ok := s.phraseEnding(v - 2)
		if objects[s.low(v-2)] {
			p, ok = phrase{v - 2, v - 1}, true
		}
		if ok {
			return s.make(v, p, p.from, v+1, "the one who is quoted"), true
		}
		if s.low(v-2) == "quoted" { // "Vale was quoted as saying"
			return s.shared(v, v, before)
		}
	}
	if g == v && v > 0 && s.tokens[v-1].possessive && strings.HasSuffix(t.low, "ed") { // "Vale's proposed credit"
		return saying{}, false
	}
	if s.passive(g, v) {
		for k := v + 1; k < len(s.tokens) && k < v+6; k++ {
			if s.low(k) == "by" {
				if p, ok := s.phraseStarting(k + 1); ok && !s.ing(k+1) {
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
		if p, ok := s.beforeAside(g-1, ","); ok && s.starts(p.from) && (!s.ends(v+1) || s.agent(p) && (!s.endsWithAgent(v+1) || s.capitals(p.to+1, g-1))) {
			return s.make(v, p, p.from, v+1, "the name before the verb"), true
		}
	}
	if (touches || comma || g == 0) && !t.has(participle|tells) {
		if p, ok := s.pastManner(v + 1); ok && s.follows(t, p) && (touches || s.names(p)) && !s.objects(g, p.to) && s.closes(p.to, !touches || !t.has(speech)) {
			y := s.make(v, p, g, p.to, "the name after the verb")
			y.after = true
			return y, true
		}
	}
	if p, ok := s.tiedSubject(v); ok {
		y := s.make(v, p, g, v+1, "the pronoun on the verb")
		y.after = true
		return y, true
	}
	if g == 0 && !t.has(participle) {
		return saying{}, false
	}
	if p, why, ok := s.subject(g, v); ok {
		if g == v && s.low(v+1) == "by" && (strings.HasSuffix(t.low, "ed") || irregular[t.low] && !t.has(plain|tells)) { // "measures added by the mayor"
			if q, ok := s.phraseStarting(v + 2); ok && !s.ing(v+2) {
				y := s.make(v, q, v, q.to, "by the one named")
				y.after = true
				return y, true
			}
		}
		if s.reduced(g, v, p) || g == v && t.has(infinitive) && !s.plural(p) {
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

// quoting are verbs before the one who is quoted.
var quoting = set(`quoted quotes quoting cited cites citing`)

// objects are pronouns for the one who is quoted.
var objects = set(`him her them me us`)

// beginnings are verbs of speech that are none before an infinitive.
var beginnings = set(`begin begins began begun beginning`)

// ing reports whether the word at k is an English participle or gerund: "by hitting the owners".
func (s sentence) ing(k int) bool {
	return k < len(s.tokens) && !s.tokens[k].capital && len(s.low(k)) > 5 && strings.HasSuffix(s.low(k), "ing")
}

// plural reports whether a phrase can be the subject of an English verb without ending: "critics say", not "grade credit".
func (s sentence) plural(p phrase) bool {
	if s.lang != "en" {
		return true
	}
	last := &s.tokens[p.to-1]
	if last.has(pronoun|relative) || last.has(determiner) || last.number || strings.HasSuffix(last.low, "s") || uncounted[last.low] {
		return true
	}
	for k := p.from; k < p.to; k++ { // "Cruz and Rubio", "a majority of ..."
		if t := &s.tokens[k]; t.has(conjunction) || t.low == "of" || t.low == "%" || t.low == "percent" {
			return true
		}
	}
	return false
}

// uncounted nouns are plural without an s.
var uncounted = set(`people police men women children media staff public press team company family crew government public percent data`)

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

// pastManner reads the noun phrase at k, behind the word that tells how it was said: "ha detto commossa la regista".
func (s sentence) pastManner(k int) (phrase, bool) {
	p, ok := s.phraseStarting(k)
	if s.lang == "en" || !ok || p.to-p.from > 1 || p.to >= len(s.tokens) {
		return p, ok
	}
	t, next := &s.tokens[p.from], &s.tokens[p.to]
	if q, found := s.phraseStarting(p.to); found && !t.capital && t.is == 0 && (next.has(determiner) || next.capital) {
		return q, true
	}
	return p, ok
}

// objects reports whether a passage follows at k and the clause of the verb group at g has a subject before an aside: the ad, titled “Low
// Tide,” says Vale “ran away”.
func (s sentence) objects(g, k int) bool {
	if k >= len(s.tokens) || !s.tokens[k].quoted() || g < 3 || !s.tokens[g-1].quoted() || !s.tokens[g-2].has(work) {
		return false
	}
	_, ok := s.clauseSubject(g - 2)
	return ok
}

// follows reports whether the phrase may be the subject of the verb before it, not its object.
func (s sentence) follows(verb *token, p phrase) bool {
	first, last := &s.tokens[p.from], &s.tokens[p.to-1]
	switch {
	case last.has(calendar), p.to-p.from == 1 && (last.low == "this" || last.low == "that" || last.low == "it"): // "tweeted this"
		return false
	case s.gerund(p.to - 1): // "dijo refiriéndose"
		return false
	case verb.has(speech):
		return true
	}
	return first.capital && !first.has(determiner) || first.has(pronoun) && !first.has(determiner)
}

// gerund reports whether the word at k is a Romance gerund: "refiriéndose".
func (s sentence) gerund(k int) bool {
	t := &s.tokens[k]
	return s.lang != "en" && !s.nouns && !t.capital && endsWith(t.low, "ndo", "ndose", "ndosi")
}

// group gives the first token of the verb group that ends at v: "has repeatedly said", "went on to say".
func (s sentence) group(v int) int {
	g := v
	for g > 0 {
		t := &s.tokens[g-1]
		if !t.word() || t.capital && !t.has(auxiliary) {
			break
		}
		if clitics[s.lang][t.low] && g > 1 && !t.capital || t.has(auxiliary) || t.has(adverb) && !t.has(pronoun) || t.low == "to" && s.tokens[v].has(infinitive) {
			g--
			continue
		}
		break
	}
	return g
}

// clitics are Romance pronouns that stand before the verb and are no subject: "lo ha definito", "se pregunta".
var clitics = map[string]map[string]bool{
	"it": set(`lo la li le gli si ci vi ne mi ti`), "es": set(`lo la los las le les se me te nos`), "pt": set(`o a os as lhe lhes se me te nos`), "fr": set(`le la les lui leur se y en`),
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
	return v == 0 && !s.tokens[v].has(plain) || g == v && v > 0 && (s.tokens[v-1].has(subordinator) || s.low(v) == "known") || s.low(v) == "known" && s.low(v+1) == "as" // "Asked whether", "known as"
}

// irregular are the participles of our English verbs that do not end in -ed.
var irregular = map[string]bool{"told": true, "said": true, "found": true, "seen": true, "known": true, "written": true, "spoken": true, "meant": true, "thought": true, "put": true}

// tiedSubject reads French subjects tied to the verb: "dit-il", "a-t-elle ajouté".
func (s sentence) tiedSubject(v int) (phrase, bool) {
	if s.lang != "fr" {
		return phrase{}, false
	}
	for k := v; k >= 0 && k >= v-2; k-- {
		if _, ok := inverted(s.low(k)); ok {
			return phrase{k, k + 1}, true
		}
	}
	return phrase{}, false
}

// inverted takes the subject off a French verb: "ajoute-t-elle" is ajoute.
func inverted(low string) (verb string, ok bool) {
	for _, suffix := range [...]string{"-il", "-elle", "-ils", "-elles", "-on", "-je"} {
		if verb, ok := strings.CutSuffix(low, suffix); ok {
			return strings.TrimSuffix(verb, "-t"), true
		}
	}
	return low, false
}

// capitals reports whether a name and nothing else stands at [from, to): "the adviser, Karl Brandt, said".
func (s sentence) capitals(from, to int) bool {
	for k := from; k < to; k++ {
		if t := &s.tokens[k]; !t.word() || !t.capital {
			return false
		}
	}
	return to > from
}

// endsWithAgent reports whether the noun phrase at k is somebody who can speak.
func (s sentence) endsWithAgent(k int) bool {
	p, ok := s.phraseStarting(k)
	return ok && s.agent(p)
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
	return t.has(point|preposition|conjunction|relative|subordinator|calendar|adverb|participle) || t.quoted() || !strict && (s.pastVerb(k) || t.has(that)) // "said a clerk involved in"
}
