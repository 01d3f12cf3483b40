package quote

// germanPhrase reads the German noun phrase that begins at k, forwards: a determiner, adjectives, the capitals of the noun or name, a
// genitive and what hangs on it by a preposition. It ends with a capital: "der Sprecher des Ministeriums", not "des Gerichts größtenteils".
func (s sentence) germanPhrase(k int) (phrase, bool) {
	if k >= len(s.tokens) || !s.tokens[k].word() {
		return phrase{}, false
	}
	if t := &s.tokens[k]; t.has(pronoun) && (!t.has(determiner) || !s.startsNoun(k+1)) {
		return phrase{k, k + 1}, true
	}
	to := s.nounGroup(k)
	for to > k && to < len(s.tokens) && to-k < longest {
		t, next := &s.tokens[to], to+1
		switch {
		case t.low == "des" || t.low == "der" || t.low == "eines" || t.low == "einer": // a genitive
		case t.has(conjunction) && s.tokens[to-1].capital && next < len(s.tokens) && s.tokens[next].capital: // "Roth und Beck"
			next = to + 1
		case t.has(preposition) && !t.has(adverb) && (t.has(joins) || s.attaches(to)) && next < len(s.tokens) && !s.tokens[next].has(calendar):
		default:
			return phrase{k, to}, true
		}
		end := s.nounGroup(to)
		if t.has(preposition|conjunction) && !t.has(determiner) {
			end = s.nounGroup(next)
		}
		if end <= next {
			break
		}
		to = end
	}
	return phrase{k, to}, to > k
}

// startsNoun reports whether a noun may follow at k: a capital, perhaps after a determiner and adjectives.
func (s sentence) startsNoun(k int) bool {
	if k < len(s.tokens) && s.tokens[k].has(determiner) && !s.tokens[k].capital {
		k++
	}
	for n := 0; k < len(s.tokens) && n < 4; k, n = k+1, n+1 {
		t := &s.tokens[k]
		switch {
		case t.capital || t.term:
			return true
		case !t.word() || t.is != 0 && !t.number:
			return false
		}
	}
	return false
}

// nounGroup gives the end of a determiner, its adjectives and the capitals they stand before; k if there is no such group.
func (s sentence) nounGroup(k int) int {
	at := k
	if s.tokens[at].has(determiner) && !s.tokens[at].number {
		at++
	}
	for n := 0; at < len(s.tokens) && n < 6 && !s.tokens[at].capital && !s.tokens[at].term; at, n = at+1, n+1 {
		t := &s.tokens[at]
		if !t.word() || t.has(auxiliary|preposition|conjunction|subordinator|that|pronoun|determiner|relative) && !t.number || !t.number && !inflected(t.low) && !(t.has(adverb) && at+1 < len(s.tokens) && inflected(s.tokens[at+1].low)) {
			return k
		}
	}
	end := at
	for end < len(s.tokens) && end-k < longest {
		t := &s.tokens[end]
		if t.term && (end == at || s.tokens[end-1].has(work|source|medium)) || t.capital && !t.has(determiner|pronoun) || end > at && particles[t.low] && end+1 < len(s.tokens) && s.tokens[end+1].capital && t.low != "der" && t.low != "den" {
			end++
			continue
		}
		break
	}
	if end == at || end == at+1 && s.tokens[at].has(calendar) {
		return k
	}
	return end
}
