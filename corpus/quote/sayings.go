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
			} else if s.nouns && o.is.has(plain) && !o.subject.empty() && s.low(y.subject.from-1) == "dass" { // "Vale sagte, dass sie es begrüße"
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
	case v == 0 && outlooks[t.low], s.nouns && t.low == "für":
		return s.forSomebody(v)
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
	if s.low(v) == "words" && s.low(v+1) == "of" && s.low(v-1) == "the" { // "in the words of an adviser, ..."
		p, ok := s.phraseStarting(v + 2)
		if !ok || !s.agent(p) && !s.tokens[p.from].has(determiner) || p.to >= len(s.tokens) || s.low(p.to) != "," {
			return saying{}, false
		}
		y := s.make(v, p, v-1, p.to, "whose words they are")
		y.is = naming | noun
		return y, true
	}
	o := v - 1
	for ; o > 0 && o > v-4 && !owner.possessive && !owner.has(determiner|pronoun) && nominal(owner) && !owner.capital; o-- { // "his bold claim"
		owner = &s.tokens[o-1]
	}
	if v+1 >= len(s.tokens) || s.tokens[v].capital && !s.headline || !owner.possessive && !(owner.has(pronoun|determiner) && owner.has(male|female)) && owner.low != "their" {
		return saying{}, false
	}
	n := &s.tokens[v+1]
	if o < v-1 && !appeals[s.low(v)] && n.low != "that" && n.low != ":" && !n.quoted() && n.low != "is" && n.low != "was" {
		return saying{}, false
	}
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
	p, ok := phrase{o, o + 1}, true
	if owner.possessive {
		p, ok = s.phraseEnding(o)
	}
	if !ok {
		return saying{}, false
	}
	y := s.make(v, p, p.from, v+1, "whose words they are")
	y.is = naming | noun
	return y, true
}

// appeals are nouns whose content follows in any form: "his bold call for", "her old slogan,".
var appeals = set(`call promise pledge vow demand plea slogan warning mantra phrase proposal suggestion claim message`)

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
		n := &s.tokens[v+1]
		switch {
		case n.low == "out", n.low == "to" && (v+2 < len(s.tokens) && (s.tokens[v+2].quoted() || s.tokens[v+2].has(infinitive))) && strings.HasSuffix(s.low(v), "s"): // "points out", "promises to"
			return !s.tokens[g-1].possessive && !s.tokens[g-1].has(determiner|preposition)
		case s.tokens[g-1].has(conjunction) && (n.has(that) || n.quoted()): // "hits Vale and claims that"
			return true
		}
		if t := &s.tokens[v]; t.has(infinitive) && nominal(n) && !n.capital && !n.possessive && !n.has(determiner|pronoun|that|adverb) && !n.number { // "press briefing"
			return false
		}
		if n.has(auxiliary|preposition) && !n.has(determiner|that) {
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
	case p.has(determiner), s.headline && s.owned(g-1):
		return false
	case strings.HasSuffix(s.low(v), "s") && v+1 < len(s.tokens) && s.tokens[v+1].quoted() && s.asksWhat(g): // "what the museum calls"
		return true
	case strings.HasSuffix(s.low(v), "s"): // one person: "Trump calls"
		return p.capital || p.has(person|source) && !strings.HasSuffix(p.low, "s")
	}
	return strings.HasSuffix(p.low, "s") && !p.capital || p.low == "people"
}

// owned reports whether the capitals that end at k begin with somebody's 's: "Vale's Harbour" remarks.
func (s sentence) owned(k int) bool {
	for ; k >= 0 && s.tokens[k].word() && s.tokens[k].capital; k-- {
		if s.tokens[k].possessive {
			return true
		}
	}
	return false
}

// asksWhat reports whether the clause whose verb group begins at g begins with "what" or "which": "what the old museum calls".
func (s sentence) asksWhat(g int) bool {
	p, ok := s.phraseEnding(g - 1)
	return ok && (s.low(p.from-1) == "what" || s.low(p.from-1) == "which")
}

func (s sentence) accordingTo(v int) (saying, bool) {
	k := v + 1
	if s.low(v) == "according" {
		if s.low(k) != "to" {
			return saying{}, false
		}
		k++
	}
	if opinions[s.low(v)] && (v > 0 && owners[s.low(v-1)] || s.low(v) != "zdaniem") { // "a suo avviso", "jej zdaniem"
		if v == 0 || !owners[s.low(v-1)] {
			return saying{}, false
		}
		return s.make(v, phrase{v - 1, v}, v-1, v+1, "according to"), true
	}
	if s.nouns && s.tokens[v].has(noun) && s.low(v+1) == "nach" && v > 0 && (strings.HasPrefix(s.low(v-1), "sein") || strings.HasPrefix(s.low(v-1), "ihr")) && s.fieldStart(v) == v-1 { // "ihrer Ansicht nach"
		return s.make(v, phrase{v - 1, v}, v-1, v+2, "according to"), true
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
	if s.low(v) == "so" {
		if !(v > 0 && (s.tokens[v-1].quoted() || s.tokens[v-1].low == ",")) {
			return saying{}, false
		}
		if k < len(s.tokens) && s.tokens[k].word() && !s.tokens[k].capital && !s.tokens[k].has(determiner|preposition|pronoun|auxiliary) && verbal(s.low(k)) { // "so urteilte Vale"
			p, _, ok := s.subjectOf(clause{start: v, verb: k, end: len(s.tokens)})
			if !ok || !s.human(p) {
				return saying{}, false
			}
			y := s.make(k, p, v, p.to, "the name after the verb")
			y.after = true
			y.is |= speech
			return y, true
		}
	}
	if s.lang == "ru" && s.low(v) != "согласно" && s.low(v-1) != "по" {
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

var (
	// opinions are Romance and Polish nouns that tell whose view it is, with an owner before them.
	opinions = set(`avviso parere giudizio juicio parecer opinión opinião avis zdaniem`)
	// owners are possessives before opinions.
	owners = set(`suo sua su son seu jej jego ich`)
)

func (c class) has(o class) bool { return c&o != 0 }

func (s sentence) make(v int, p phrase, first, end int, why string) saying {
	t := &s.tokens[v]
	return saying{
		cue: v, first: min(first, p.from), end: max(end, p.to), subject: p, words: t.Span, is: t.is, why: why,
		speaker: s.span(p),
	}
}
