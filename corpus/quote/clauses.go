package quote

import "strings"

// A sentence is read as clauses from left to right: adjuncts that stand before a subject are passed over up to their comma, a
// subject is a noun phrase with a verb after it, and a new main clause begins where a conjunction, a dash or a semicolon brings in
// the next subject. "Hours later, Reyes, the mayor, took the stage and, calling it a shame, left" has one main subject: Reyes.

// clauseSubject gives the subject of the main clause that holds the token v.
func (s sentence) clauseSubject(v int) (phrase, bool) {
	var found phrase
	for k := 0; k < v; {
		p, next := s.nextSubject(k, v)
		if p.empty() {
			break
		}
		found = p
		k = s.nextClause(next, v)
	}
	return found, !found.empty()
}

// subjectAfter gives the subject that follows the adjunct v stands in: "Calling it a shame, Reyes left".
func (s sentence) subjectAfter(v int) (phrase, bool) {
	for k := v + 1; k+1 < len(s.tokens); k++ {
		if t := &s.tokens[k]; !t.quoted() && t.low != "," {
			continue
		}
		if p, ok := s.phraseStarting(k + 1); ok && !s.tokens[p.to-1].has(calendar) && s.verbAt(s.pastAside(p.to, len(s.tokens)), len(s.tokens)) && p.to < len(s.tokens) {
			return p, true
		}
	}
	return phrase{}, false
}

// nextClause gives the place after k where the next main clause before v may begin, v if there is none.
func (s sentence) nextClause(k, v int) int {
	for ; k < v; k++ {
		t := &s.tokens[k]
		switch {
		case t.low == ";" || t.low == ":" || t.low == "—" && t.passage < 0:
			return k + 1
		case t.has(conjunction) && k > 0 && s.low(k-1) == ",":
			return k + 1
		}
	}
	return v
}

// nextSubject reads the first subject from k on that stands before v, and the place after it. From a place that is not the start of the sentence
// it only looks at once: what follows "and" may be no clause at all.
func (s sentence) nextSubject(k, v int) (phrase, int) {
	first := k == 0
	for k < v {
		t := &s.tokens[k]
		if t.quoted() || t.has(point) || t.has(conjunction) || t.has(adverb) && !t.has(determiner|pronoun) {
			k++
			continue
		}
		if s.adjunct(k) {
			if k = s.pastComma(k, v); !first {
				return phrase{}, v
			}
			continue
		}
		p, ok := s.phraseStarting(k)
		if !ok || p.to > v {
			return phrase{}, v
		}
		if p.to < v && s.tokens[p.to].has(conjunction) { // "harbour pilot and staff writer Ana Reyes"
			if q, ok := s.phraseStarting(p.to + 1); ok && q.to < v && s.verbAt(q.to, v) {
				p.to = q.to
			}
		}
		end := s.pastAside(p.to, v)
		if s.tokens[p.to-1].has(calendar) || !s.verbAt(end, v) {
			if !first {
				return phrase{}, v
			}
			if next := s.pastComma(p.to, v); next < v { // a time, a place: on to the next
				k = next
				continue
			}
			return p, v
		}
		return p, end
	}
	return phrase{}, v
}

// adjunct reports whether the word at k begins something that stands before a subject: "After the vote,", "Facing critics,".
func (s sentence) adjunct(k int) bool {
	t := &s.tokens[k]
	if t.has(preposition|subordinator|participle|relative|accords) && !t.has(determiner|pronoun) || t.low == "asked" || t.low == "led" {
		return true
	}
	return s.lang == "en" && len(t.low) > 5 && strings.HasSuffix(t.low, "ing") && k+1 < len(s.tokens) && !s.tokens[k+1].has(auxiliary) && !s.tokens[k+1].capital
}

// pastComma gives the place after the next comma from k on, v if there is none before it.
func (s sentence) pastComma(k, v int) int {
	for ; k < v; k++ {
		if s.low(k) == "," {
			return k + 1
		}
	}
	return v
}

// pastAside gives the place after an aside that begins at k: ", the mayor," or "(D-Ohio)"; k itself if there is none.
func (s sentence) pastAside(k, v int) int {
	if s.low(k) == "(" {
		for j := k; j < v; j++ {
			if s.low(j) == ")" {
				return s.pastAside(j+1, v)
			}
		}
	}
	if s.low(k) != "," {
		return k
	}
	for j := k + 1; j < v; j++ {
		if s.low(j) == "," && j+1 < v && s.verbAt(j+1, v) {
			return j + 1
		}
	}
	return k
}

// verbAt reports whether a verb seems to stand at k, perhaps after adverbs.
func (s sentence) verbAt(k, v int) bool {
	for k < v && s.tokens[k].has(adverb) && !s.tokens[k].has(determiner|preposition) {
		k++
	}
	if k >= v {
		return true
	}
	t := &s.tokens[k]
	switch {
	case !t.word() || t.capital && !s.headline:
		return false
	case t.has(auxiliary|verb) || t.has(speech|naming) && !t.has(participle):
		return true
	case t.has(preposition | conjunction | determiner | subordinator | that | relative | pronoun | participle | calendar):
		return false
	}
	return s.lang != "en" || strings.HasSuffix(t.low, "ed") || strings.HasSuffix(t.low, "s")
}
