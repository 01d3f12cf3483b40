package quote

import "strings"

// The subject of a cue verb is most often the noun phrase before it. Asides ("Mook, her campaign manager, said"), adjuncts ("Smith on
// Monday said") and relative clauses stand in between; verbs without a subject of their own share that of their clause.

// shared gives a verb without a subject of its own the one of its clause, else that of the saying before it.
func (s sentence) shared(v, g int, before []saying) (saying, bool) {
	if n := len(before); n > 0 && s.tokens[v].has(participle) && g > 0 && s.low(g-1) == "," && before[n-1].end == g-1 && !before[n-1].subject.empty() && before[n-1].is.has(plain) { // "Vale said, adding"
		z := s.make(v, before[n-1].subject, g, v+1, "the subject of the verb before")
		z.shared, z.first, z.end = true, g, v+1
		return z, true
	}
	if p, ok := s.causee(v, g); ok {
		return s.make(v, p, g, v+1, "the name before the verb"), true
	}
	if n := len(before); n > 0 && s.sideBySide(before[n-1], g) {
		z := s.make(v, before[n-1].subject, g, v+1, "the subject of the verb before")
		z.shared, z.first, z.end = true, g, v+1
		return z, true
	}
	p, ok := s.nearestSubject(v, g)
	if !ok {
		p, ok = s.clauseSubject(v)
	}
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

// nearestSubject reads who speaks a participle after the comma of a subordinate clause: "left when she met the crew, telling them".
func (s sentence) nearestSubject(v, g int) (phrase, bool) {
	if s.lang != "en" || g < 4 || g != v || !s.tokens[v].has(participle) || s.low(g-1) != "," {
		return phrase{}, false
	}
	for k := g - 2; k > 0 && s.low(k) != ","; k-- {
		if s.tokens[k].quoted() || s.low(k) == ";" {
			return phrase{}, false
		}
		if clauseOpeners[s.low(k)] {
			p, ok := s.phraseStarting(k + 1)
			return p, ok && s.agent(p) && p.to < g-1 && s.verbAt(p.to, g)
		}
	}
	return phrase{}, false
}

// clauseOpeners are subordinators that a clause with a subject follows.
var clauseOpeners = set(`when as though although while after before because since where`)

// sideBySide reports whether the verb group at g is the second of a subordinate clause whose first is the cue of y: "after she called it a
// joke and blamed".
func (s sentence) sideBySide(y saying, g int) bool {
	if s.lang != "en" || y.subject.empty() || y.after || y.subject.from == 0 || g == 0 || !s.tokens[g-1].has(conjunction) || y.end > g || !s.tokens[y.subject.from-1].has(subordinator) {
		return false
	}
	for k := y.end; k < g; k++ {
		if s.tokens[k].has(point) {
			return false
		}
	}
	return true
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
	if t := &s.tokens[k]; s.toBefore(g, v) && !t.capital && (t.has(verb|speech|naming) && !t.has(participle|noun) || s.pastVerb(k)) { // "officials started to call"
		return s.phraseEnding(s.beforeAdjunct(s.group(k) - 1))
	}
	if o := k - 1; s.toBefore(g, v) && o >= 0 && !s.tokens[k].has(adverb) { // "Vale's choice to call"
		if t := &s.tokens[o]; t.possessive && t.capital {
			return s.phraseEnding(o)
		}
	}
	p, ok := s.phraseEnding(k)
	if !ok || p.from == 0 {
		return phrase{}, false
	}
	if s.toBefore(g, v) && s.lang == "en" { // "with Vale taking to the radio to call it"
		for j := k; j > 1 && s.tokens[j].word(); j-- {
			if strings.HasSuffix(s.low(j), "ing") && !s.tokens[j].capital {
				if q, ok := s.phraseEnding(j - 1); ok && s.low(q.from-1) == "with" && s.agent(q) {
					return q, true
				}
			}
		}
	}
	switch s.low(p.from - 1) {
	case "for", "with", "leading", "prompting", "prompted", "led", "forcing", "—", "has", "had":
		return p, true
	}
	return phrase{}, false
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
		p, ok := s.beforeNamed(k)
		return p, "the name before the verb", ok && g == v
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
	if ok && s.tokens[v].has(participle) && g == v && !s.tokens[p.from].has(pronoun) && !s.absolute(p) {
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

// beforeNamed reads the noun phrase before an aside that ends with the passage at k: "their leader, known as “Tiger,” denied".
func (s sentence) beforeNamed(k int) (phrase, bool) {
	if s.lang != "en" {
		return phrase{}, false
	}
	for m := k - 2; m > 0 && m > k-6; m-- {
		if s.low(m) != "," {
			continue
		}
		if t := &s.tokens[m+1]; t.low != "known" && t.low != "called" && t.low != "nicknamed" && !t.has(work) {
			return phrase{}, false
		}
		p, ok := s.phraseEnding(m - 1)
		return p, ok && s.starts(p.from)
	}
	return phrase{}, false
}

// absolute reports whether a name has a participle of its own: "... and Vale calling it a scandal".
func (s sentence) absolute(p phrase) bool {
	if p.from == 0 || !s.tokens[p.to-1].capital || !s.agent(p) {
		return false
	}
	t := &s.tokens[p.from-1]
	return t.has(conjunction) || t.low == "—"
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
		if j < k && (s.tokens[j].capital || s.tokens[j].has(pronoun|person) && !s.tokens[j].has(determiner)) {
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
