package quote

import "strings"

// secondVerb finds the subject of the German cue verb at v.
func (s sentence) secondVerb(v int) (saying, bool) {
	verb := s.finiteFor(v)
	switch s.low(v) {
	case "heißt", "hieß", "geheißen":
		if s.low(verb+1) == "es" || s.low(verb-1) == "es" {
			return s.itSays(v)
		}
		if s.low(s.fieldStart(v)) != "wie" {
			return saying{}, false // what a thing is called
		}
	case "zitiert", "zitierte": // "zitiert einen Augenzeugen mit den Worten", "wird der Anwalt zitiert"
		if p, ok := s.quotedOne(v, verb); ok {
			y := s.make(v, p, min(v, p.from), max(v+1, p.to), "the one who is quoted")
			y.after = p.from > v
			return y, true
		}
	}
	if !s.complete(v) {
		return saying{}, false
	}
	c := clause{start: s.fieldStart(verb), verb: verb, end: len(s.tokens)}
	if s.passiveAt(verb, v) {
		return s.byAgent(c, v)
	}
	if s.subordinate(c.start, v) {
		p, ok := s.subordinateSubject(c.start, v)
		return s.makeIf(ok, v, p, c.start, v+1, "the name before the verb")
	}
	if first, ok := s.clauseOf(verb); ok && first.verb < verb && first.start == c.start && s.conjoined(first.verb, verb) { // "warnte und sagte"
		return s.goesOnFrom(first, v, verb)
	}
	p, after, ok := s.subjectOf(c)
	if !ok || strings.HasPrefix(s.low(v), "zeig") && !s.human(p) {
		return saying{}, false
	}
	if !after {
		return s.make(v, p, p.from, v+1, "the name before the verb"), true
	}
	y := s.make(v, p, verb, max(p.to, v+1), "the name after the verb")
	y.after = p.from > v
	return y, true
}

// complete reports whether the verb at v has the word it needs at the end of its clause to say something: "stellte klar", not "stellte
// ein neues Buch vor".
func (s sentence) complete(v int) bool {
	needs := s.particles[s.low(v)]
	if needs == nil {
		return !reflexive(s.low(v), s.low(v+1))
	}
	for k := v + 1; k < len(s.tokens) && s.low(k) != ";"; k++ {
		if !needs[s.low(k)] {
			continue
		}
		if t := &s.tokens[k]; !t.has(preposition) || t.low == "für" || k+1 == len(s.tokens) || !s.startsNoun(k+1) {
			return true
		}
	}
	return false
}

// reflexive reports whether a verb says nothing with "sich" behind it, or nothing without it: "befand sich in Kiel", "zeigte den Weg".
func reflexive(verb, next string) bool {
	return strings.HasPrefix(verb, "bef") && next == "sich" || strings.HasPrefix(verb, "zeig") && next != "sich"
}

// makeIf is make for a subject that may not be there.
func (s sentence) makeIf(ok bool, v int, p phrase, first, end int, why string) (saying, bool) {
	if !ok {
		return saying{}, false
	}
	return s.make(v, p, first, end, why), true
}

// conjoined reports whether a conjunction stands between two places.
func (s sentence) conjoined(from, to int) bool {
	for k := from; k < to; k++ {
		if s.tokens[k].has(conjunction) {
			return true
		}
	}
	return false
}

// goesOnFrom reads the second verb of a clause, which has a subject of its own behind its conjunction or that of the first.
func (s sentence) goesOnFrom(first clause, v, verb int) (saying, bool) {
	and := verb - 1
	for and > first.verb && !s.tokens[and].has(conjunction) {
		and--
	}
	if and > first.verb && and+1 < verb {
		if p, ok := s.phraseStarting(and + 1); ok && p.to == verb && s.nominative(p) {
			return s.make(v, p, p.from, v+1, "the name before the verb"), true
		}
	}
	p, _, ok := s.subjectOf(first)
	if !ok {
		return saying{}, false
	}
	y := s.make(v, p, verb, v+1, "the subject of the sentence")
	y.shared, y.first, y.end = true, verb, v+1
	return y, true
}

// subordinate reports whether the clause from start with its verb at v is a subordinate one.
func (s sentence) subordinate(start, v int) bool {
	if start >= v {
		return false
	}
	t := &s.tokens[start]
	if t.has(subordinator|that) || t.low == "wonach" {
		return true
	}
	// a relative clause: its verb is the last word
	return start > 0 && s.low(start-1) == "," && (t.low == "der" || t.low == "die" || t.low == "das" || t.has(relative)) && (v+1 >= len(s.tokens) || s.parts(v+1) || s.tokens[v+1].has(auxiliary))
}

// subordinateSubject reads the subject of a subordinate clause: the first phrase in it, or the one a relative pronoun stands for.
func (s sentence) subordinateSubject(start, v int) (phrase, bool) {
	t := &s.tokens[start]
	p, ok := s.phraseStarting(start + 1)
	own := ok && p.to <= v && s.nominative(p)
	if t.low == "der" || !own && (t.low == "die" || t.low == "das" || t.has(relative)) {
		return s.phraseEnding(start - 2)
	}
	if !t.has(subordinator|that) && t.low != "wonach" && t.low != "dessen" && t.low != "deren" && own && !s.human(p) {
		return s.phraseEnding(start - 2)
	}
	return p, own
}

// quotedOne reads whom somebody quotes.
func (s sentence) quotedOne(v, verb int) (phrase, bool) {
	for k := v + 1; k < len(s.tokens) && k < v+4; k++ {
		if p, ok := s.phraseStarting(k); ok && s.human(p) && s.low(p.from) != "man" {
			return p, true
		}
	}
	if verb < v { // "wird der Anwalt zitiert"
		p, _, ok := s.subjectOf(clause{start: s.fieldStart(verb), verb: verb, end: v})
		return p, ok
	}
	return phrase{}, false
}

// passiveAt reports whether the cue verb at v is a participle with a form of "werden" at verb.
func (s sentence) passiveAt(verb, v int) bool {
	if verb < v {
		switch s.low(verb) {
		case "wird", "werden", "wurde", "wurden", "worden":
			return true
		}
	}
	return v+1 < len(s.tokens) && (s.low(v+1) == "wird" || s.low(v+1) == "wurde" || s.low(v+1) == "wurden" || s.low(v+1) == "worden")
}

// sameClause reports whether no comma or colon stands between two places.
func (s sentence) sameClause(from, to int) bool {
	for k := from; k < to; k++ {
		if s.parts(k) {
			return false
		}
	}
	return true
}

// byAgent reads "von" and the one it names; a passive without it hides who says so.
func (s sentence) byAgent(c clause, v int) (saying, bool) {
	var agent phrase
	for k := c.start; k < v; k++ {
		switch s.low(k) {
		case "und":
			agent = phrase{} // that of another verb
		case "von", "vom", "durch":
			p, ok := s.phraseStarting(k + 1)
			if !ok && crowds[s.low(k+1)] {
				p, ok = phrase{k + 1, k + 2}, true
			}
			if ok && p.to <= v && (crowds[s.low(p.from)] || s.human(p) || agent.empty() && !s.abstract(p)) {
				agent = p
			}
		}
	}
	if !agent.empty() {
		return s.make(v, agent, min(c.verb, agent.from), v+1, "by the one named"), true
	}
	near := false
	for k := v - 4; k < v+4; k++ {
		near = near || k >= 0 && k < len(s.tokens) && s.tokens[k].quoted()
	}
	if !near {
		return saying{}, false
	}
	return saying{cue: v, first: min(c.verb, v), end: v + 1, words: s.tokens[v].Span, is: s.tokens[v].is &^ noun, why: "the text hides who says it"}, true
}

// crowds are words that stand for people nobody names: "von vielen", "von manchen".
var crowds = set(`vielen manchen einigen allen anderen`)

// itSays reads the source in "heißt es in der Erklärung", "In der Erklärung hatte es geheißen".
func (s sentence) itSays(v int) (saying, bool) {
	verb := s.finiteFor(v)
	if start := s.fieldStart(verb); start < verb && s.tokens[start].has(preposition) {
		if p, ok := s.phraseStarting(start + 1); ok && p.to <= verb {
			return s.make(v, p, start, v+2, "the source that says it"), true
		}
	}
	for k := verb + 2; k < len(s.tokens) && k < verb+6; k++ {
		switch s.low(k) {
		case "in", "im", "auf", "aus", "bei", "beim", "von", "vom", "seitens":
			if p, ok := s.phraseStarting(k + 1); ok {
				y := s.make(v, p, min(v, verb), max(p.to, v+1), "the source that says it")
				y.after = p.from > v
				return y, true
			}
		}
	}
	if s.low(verb-1) == "," && s.tokens[0].has(preposition) { // "Im Brief, den er schrieb, heißt es"
		if p, ok := s.phraseStarting(1); ok && p.to < verb {
			return s.make(v, p, verb, v+2, "the source that says it"), true
		}
	}
	return saying{}, false
}

// finiteFor gives the auxiliary that goes with a participle at v, "hatte am Mittwoch erklärt", else v itself.
func (s sentence) finiteFor(v int) int {
	if endsWith(s.low(v), "te", "ten") {
		return v
	}
	for k := v - 1; k >= 0 && k > v-20; k-- {
		t := &s.tokens[k]
		if t.has(point) && t.low != "(" && t.low != ")" || t.has(conjunction) && k == v-1 && !s.tokens[k-1].capital { // "hat gewarnt und hofft"
			break
		}
		if t.has(auxiliary) && !t.has(adverb) {
			return k
		}
	}
	return v
}

// clauseSpeaker reads who speaks a passage at k by its clause, whatever the verb: "Vale griff den Plan als „...“ an", "Dabei griff sie ihn an: „...“".
func (s sentence) clauseSpeaker(k int) (phrase, bool) {
	if k < 2 {
		return phrase{}, false
	}
	for at := k - 1; at > 0; {
		if s.parts(at) {
			at--
			continue
		}
		start := s.fieldStart(at)
		if s.subordinate(start, at) || s.tokens[start].has(infinitive) {
			at = start - 1
			continue
		}
		c, ok := s.clauseOf(at)
		if !ok {
			return phrase{}, false
		}
		p, _, ok := s.subjectOf(c)
		return p, ok && !s.abstract(p) && p.to <= k
	}
	return phrase{}, false
}

// subjunctive are the verb forms of German reported speech: whoever spoke last goes on.
var subjunctive = set(`sei seien habe werde könne müsse solle wolle dürfe gebe hätten wäre wären würden würde hätte könnten gehe komme stehe lasse mache brauche`)

// reported reports whether the sentence goes on with reported speech.
func (s sentence) reported() bool {
	if !s.nouns {
		return false
	}
	for k := range s.tokens {
		if subjunctive[s.low(k)] || k > 0 && s.subjunctiveAt(k) {
			return true
		}
	}
	return false
}

// subjunctiveAt reports whether the word at k is a verb of reported speech by its ending: "Die Lage bleibe ernst", "dass er gehe".
func (s sentence) subjunctiveAt(k int) bool {
	t := &s.tokens[k]
	if t.capital || !t.word() || t.is&^(speech|naming|verb) != 0 || !endsWith(t.low, "e") || endsWith(t.low, "te") || len(t.low) < 5 || endings[t.low] {
		return false
	}
	prev := &s.tokens[k-1]
	one := prev.capital || prev.low == "," || prev.low == "er" || prev.low == "es" || prev.low == "man" || prev.quoted()
	return one && (k+1 == len(s.tokens) || !s.tokens[k+1].capital && (prev.low == "," || !s.tokens[k+1].quoted()))
}

// endings are words that end as the verbs of reported speech do and are none.
var endings = set(`heute gerne beinahe lange gerade alle solche beide viele keine meine deine unsere diese jene welche ohne nahe eigene große neue`)

// outlooks are the words that open a sentence with the one for whom it is so: "To critics, the plan is ..."
var outlooks = set(`to pour para per`)

// forSomebody reads a view told as the state of things: "Für den Landrat ist der Plan ...", "Pour le ministre, ...".
func (s sentence) forSomebody(v int) (saying, bool) {
	if s.nouns && s.fieldStart(v) != v {
		return saying{}, false
	}
	p, ok := s.phraseStarting(v + 1)
	if !ok || p.to >= len(s.tokens) {
		return saying{}, false
	}
	switch next := &s.tokens[p.to]; {
	case s.nouns:
		ok = s.human(p) && next.has(auxiliary)
	case s.lang == "it":
		ok = s.agent(p) && (next.low == "," || next.quoted() || next.has(auxiliary))
	default:
		ok = s.agent(p) && next.low == ","
	}
	if !ok {
		return saying{}, false
	}
	y := s.make(v, p, v, p.to, "for whom it is so")
	y.is |= naming
	return y, true
}
