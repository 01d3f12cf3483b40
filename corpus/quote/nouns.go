package quote

import "strings"

// A phrase is the tokens [from, to) of a sentence: a noun phrase, "a lieutenant colonel in its security forces".
type phrase struct{ from, to int }

func (p phrase) empty() bool { return p.to <= p.from }

// longest is the most words a noun phrase may have.
const longest = 16

// nominal reports whether a word can stand inside a noun phrase.
func nominal(t *token) bool {
	if !t.word() {
		return false
	}
	if t.capital {
		return !t.has(that|relative|subordinator|conjunction|accords) || t.possessive
	}
	return !t.has(auxiliary|conjunction|subordinator|that|relative|preposition|accords) &&
		(!t.has(speech|naming|verb) || t.has(noun|person|source)) && (!t.has(pronoun) || t.has(determiner))
}

// headWord reports whether a word can be the last of a noun phrase.
func headWord(t *token) bool {
	return nominal(t) && !t.has(adverb) && (!t.has(title) || suffixes[t.low]) && !(t.has(determiner) && !t.number && !t.capital) && !t.number
}

// phraseEnding reads the noun phrase whose last word is s.tokens[k], backwards: adjectives and names up to a determiner, and what it
// hangs on by "of", "for", "in", "at", "from" or "with".
func (s sentence) phraseEnding(k int) (phrase, bool) {
	if k < 0 || !s.tokens[k].word() {
		return phrase{}, false
	}
	if s.tokens[k].has(pronoun) && !s.tokens[k].possessive {
		return phrase{k, k + 1}, true
	}
	if k > 0 && s.tokens[k-1].low == "the" && (s.tokens[k].has(determiner) || s.tokens[k].number) {
		return phrase{k - 1, k + 1}, true // "the two said"
	}
	if t := &s.tokens[k]; s.lang == "en" && (t.number && !t.capital || t.has(determiner) && quantities[t.low]) && (k == 0 || !nominal(&s.tokens[k-1]) && !s.tokens[k-1].has(preposition)) {
		return phrase{k, k + 1}, true // "all but two said", "42% say"
	}
	if !headWord(&s.tokens[k]) || s.nouns && !s.tokens[k].capital || s.tokens[k].has(calendar) && (k == 0 || !s.tokens[k-1].capital || s.tokens[k-1].has(calendar)) {
		return phrase{}, false
	}
	from := k
	for from > 0 && k-from < longest {
		p := &s.tokens[from-1]
		switch {
		case courtesies[s.low(from)]: // "in Moren Mr. Vale": the name begins here
			return s.trimmed(from, k+1)
		case p.low == "&" || p.low == "/":
			from--
			continue
		case p.has(point) || p.quoted():
			return s.trimmed(from, k+1)
		case p.has(preposition) && !p.capital && (!p.has(determiner) || p.has(joins) && s.lang != "de"):
			// "head of", "colonel in": only on a noun, and a name keeps no place
			if from < 2 || !headWord(&s.tokens[from-2]) || s.tokens[from].has(pronoun) && !s.tokens[from].has(determiner) {
				return s.trimmed(from, k+1)
			}
			if !p.has(joins) && (p.has(subordinator) || s.tokens[from-2].capital && !s.nouns || s.tokens[from-2].has(calendar) || s.opens(from-2)) {
				return s.trimmed(from, k+1)
			}
			from -= 2
			continue
		case p.has(conjunction):
			// "Cruz and Rubio", "the mayor and the governor", at the start of a clause
			if from >= 2 && s.tokens[from-2].capital && s.tokens[from].capital && (from == 2 || nameStart(s, from-2)) {
				from -= 2
				continue
			}
			return s.trimmed(from, k+1)
		case s.nouns && (s.low(from) == "des" || s.low(from) == "der") && p.capital && !p.has(speech):
			// a genitive: "der Sprecher des Ministeriums"
		case s.tokens[from].has(determiner) && !s.tokens[from].capital && !s.tokens[from].number && !p.possessive:
			return s.trimmed(from, k+1) // nothing stands before an article
		case !nominal(p):
			return s.trimmed(from, k+1)
		case p.has(adverb) && !p.has(determiner) && !(from > 1 && s.tokens[from-2].has(determiner)): // but "the first lady"
			return s.trimmed(from, k+1)
		case p.has(calendar) && p.capital && !s.tokens[from].capital && !p.possessive:
			return s.trimmed(from, k+1)
		}
		from--
	}
	return s.trimmed(from, k+1)
}

// quantities are determiners that may stand for those they count.
var quantities = set(`two three four five six seven eight nine ten both most all several few many`)

// courtesies are titles that begin a name.
var courtesies = set(`mr mrs ms miss messrs`)

// nameStart reports whether the capitalised run that ends at k begins a clause.
func nameStart(s sentence, k int) bool {
	for k > 0 && s.tokens[k-1].word() && s.tokens[k-1].capital {
		k--
	}
	return k == 0 || s.tokens[k-1].has(that|subordinator|point) || s.tokens[k-1].quoted()
}

// opens reports whether the words up to k are an adjunct before the subject: "In a statement Smith said".
func (s sentence) opens(k int) bool {
	for k > 0 && s.tokens[k-1].word() && !s.tokens[k-1].has(preposition) {
		k--
	}
	return k == 1 && s.tokens[0].has(preposition)
}

// trimmed takes the words off the front of a phrase that are not part of it.
func (s sentence) trimmed(from, to int) (phrase, bool) {
	for from < to {
		t := &s.tokens[from]
		if t.has(adverb|conjunction|subordinator|that) && !(t.has(determiner) || t.capital && from > 0) || t.has(preposition) && !t.has(determiner) || t.has(point) {
			from++
			continue
		}
		break
	}
	// "On Tuesday Smith": the day is not of the name
	for from+1 < to && s.tokens[from].has(calendar) && s.tokens[from+1].capital {
		from++
	}
	return phrase{from, to}, from < to
}

// phraseStarting reads the noun phrase that begins at s.tokens[k], forwards.
func (s sentence) phraseStarting(k int) (phrase, bool) {
	if s.nouns {
		return s.germanPhrase(k)
	}
	for k < len(s.tokens) && s.tokens[k].has(adverb) && !s.tokens[k].capital && !s.tokens[k].has(determiner) {
		k++
	}
	if k >= len(s.tokens) || !s.tokens[k].word() {
		return phrase{}, false
	}
	if s.tokens[k].has(pronoun) && !s.tokens[k].possessive && (!s.tokens[k].has(determiner) || k+1 >= len(s.tokens) || !nominal(&s.tokens[k+1])) {
		return phrase{k, k + 1}, true
	}
	if t := &s.tokens[k]; !nominal(t) || t.capital && t.has(preposition|subordinator) && !t.has(determiner) && k == 0 {
		return phrase{}, false
	}
	to, nouns := k, 0
	for to < len(s.tokens) && to-k < longest {
		t := &s.tokens[to]
		switch {
		case t.low == "&" || t.low == "/":
			to++
			continue
		case t.has(preposition) && !(t.capital && nouns == 0):
			if nouns == 0 && t.has(determiner) { // Spanish and French articles that are prepositions too
				to++
				continue
			}
			name := to > k && s.tokens[to-1].capital
			if nouns == 0 || to+1 >= len(s.tokens) || !(t.has(joins) || !name && s.attaches(to)) || !nominal(&s.tokens[to+1]) || s.tokens[to+1].has(calendar) {
				return s.ended(k, to)
			}
			to++
			continue
		case t.has(conjunction):
			if to+1 < len(s.tokens) && to > k && s.tokens[to-1].capital && s.tokens[to+1].capital && !s.tokens[to+1].has(speech) {
				to++
				continue
			}
			return s.ended(k, to)
		case !nominal(t) && !(t.word() && to > k && s.tokens[to-1].has(determiner) && !t.has(auxiliary|pronoun|preposition|conjunction|relative|that)):
			return s.ended(k, to)
		case s.lang != "en" && nouns > 0 && s.tokens[to-1].capital && !t.capital && (s.lang == "pl" || t.is == 0 && !particles[t.low] && to-2 >= k && s.tokens[to-2].capital && !s.tokens[to-2].has(determiner)): // "wojewody Ewy Krol port pozostanie"
			return s.ended(k, to)
		case nouns > 0 && s.pastVerb(to):
			return s.ended(k, to)
		case t.has(calendar) && t.capital && nouns > 0, t.has(adverb) && !t.has(determiner) && !t.capital && !s.tokens[max(to-1, 0)].has(determiner), t.has(pronoun) && !t.has(determiner):
			return s.ended(k, to)
		case nouns > 0 && t.has(determiner) && !t.has(preposition) && !s.tokens[to-1].has(preposition) && !s.tokens[to-1].possessive && !t.capital:
			return s.ended(k, to)
		}
		if !t.has(determiner) {
			nouns++
		}
		to++
	}
	return s.ended(k, to)
}

// pastVerb reports whether the word at k is most likely a verb in the past: "his office released", not "the updated list".
func (s sentence) pastVerb(k int) bool {
	t := &s.tokens[k]
	return s.lang == "en" && !t.capital && len(t.low) > 4 && strings.HasSuffix(t.low, "ed") && k > 0 && !s.tokens[k-1].possessive &&
		!s.tokens[k-1].has(determiner|adverb|preposition) && t.is == 0
}

// attaches reports whether the preposition at k ties what follows to the noun before it: "a woman in the crowd", not "in a statement".
func (s sentence) attaches(k int) bool {
	switch s.tokens[k].low {
	case "at", "from", "with", "in", "aus", "vom", "beim", "à", "en", "da", "dal":
	default:
		return false
	}
	for j := k + 1; j < len(s.tokens) && j < k+4 && s.tokens[j].word(); j++ {
		if s.tokens[j].has(calendar | source | medium) {
			return false
		}
		if s.tokens[j].capital {
			return true
		}
	}
	return s.tokens[k].low == "from" || s.tokens[k].low == "with"
}

func (s sentence) ended(from, to int) (phrase, bool) {
	for to > from && (s.tokens[to-1].has(preposition|conjunction|determiner) && !s.tokens[to-1].capital && !s.tokens[to-1].number || s.tokens[to-1].has(adverb) && !s.tokens[to-1].capital) {
		to--
	}
	return phrase{from, to}, to > from
}
