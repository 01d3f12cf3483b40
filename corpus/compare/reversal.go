package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What one sentence tells and the other turns round is no common fact, however many words they share: "confirmed the date" and "did not
// confirm the date", "quit" and "refused to quit". Only the word that is turned round counts: a "not" elsewhere in a long sentence
// says nothing of the rest.

// reverses reports whether one of two sentences turns round a word, no name and no number, that the other tells plainly.
func (s *set) reverses(ta, tb *text, a, b *sentence) bool {
	wa, wb := s.wordsIn(ta, a.Span), s.wordsIn(tb, b.Span) // with the attribution: "the mayor confirmed that"
	both := s.speaksOfDenial(wa) && s.speaksOfDenial(wb)
	inA, inB := s.turned(ta, wa, both), s.turned(tb, wb, both)
	return s.onlyTells(ta, wa, inA, inB) || s.onlyTells(tb, wb, inB, inA)
}

// onlyTells reports whether a sentence has a word that the other turns round, and has it within reach of no denial itself.
func (s *set) onlyTells(t *text, words []word, own, other map[string]bool) bool {
	return slices.ContainsFunc(words, func(w word) bool {
		root := s.root(t, w)
		_, reached := own[root]
		return other[root] && !reached
	})
}

// root is the stem of a word, a German one without the ending of its past: "unterzeichnete" as "unterzeichnen".
func (s *set) root(t *text, w word) string {
	_, stem := s.stem(w)
	if t.Lang == "de" && len(stem) > 5 {
		stem = strings.TrimSuffix(strings.TrimSuffix(stem, "t"), "e")
	}
	return stem
}

// speaksOfDenial reports whether a sentence has a word of denying: where both have, neither tells plainly what is denied.
func (s *set) speaksOfDenial(words []word) bool {
	return slices.ContainsFunc(words, func(w word) bool { return denials[s.lex.forms[w.form].text] })
}

// turned is the roots within reach of a denial of a sentence: true for those that it turns round. Words of denying are left out if both
// sentences have one.
func (s *set) turned(t *text, words []word, bothDeny bool) map[string]bool {
	var out map[string]bool
	form := func(i int) string {
		if i < 0 || i >= len(words) {
			return ""
		}
		return s.lex.forms[words[i].form].text
	}
	turn := func(i int) { out[s.root(t, words[i])] = true }
	reach := func(i int) {
		if out == nil {
			out = map[string]bool{}
		}
		for at := i + 1; at < len(words) && at <= i+2*turnReach; at++ {
			if id := s.root(t, words[at]); !out[id] {
				out[id] = false // within reach, not turned round so far
			}
		}
	}
	for i := range words {
		w, next := form(i), form(i+1)
		switch {
		case strings.HasSuffix(w, "n't"), negations[w] && !(onlyWords[next] && w != "never"):
			reach(i)
			if at := s.turnedFrom(t, words, i+1, false); at >= 0 {
				turn(at)
			}
			if at := i - 1; trailing[w] { // "bestätigte den Tag nicht"
				for ; at >= 0 && i-at <= 2*turnReach && !parted(t.Text[words[at].End:words[at+1].Start]); at-- {
					if s.verbLike(t, words[at]) {
						turn(at)
					}
				}
			}
		case refusals[w] && (next == "to" || form(i+2) == "to"), w == "rather" && next == "than", w == "instead" && next == "of", denials[w] && !bothDeny, w == "refuse" && next == "de":
			reach(i)
			if at := s.turnedFrom(t, words, i+1, true); at >= 0 {
				turn(at)
			}
		case strings.HasPrefix(w, "weiger") || strings.HasPrefix(w, "geweiger"): // the infinitive ends the clause, often behind a comma
			reach(i)
			for at := i + 1; at < len(words) && at-i <= 2*turnReach; at++ {
				if s.verbLike(t, words[at]) {
					turn(at)
				}
			}
		}
	}
	return out
}

// verbLike reports whether a word may be a verb: it tells something and is written small, in German as no noun is.
func (s *set) verbLike(t *text, w word) bool {
	f := &s.lex.forms[w.form]
	first, _ := utf8.DecodeRuneInString(w.Of(t.Text))
	return !f.stop && !f.name && unicode.IsLower(first)
}

// turnedFrom finds the word that a denial before word i turns round: the first that tells something, adverbs and the time aside. -1 if
// the clause ends before it. A refusal may have a name before it: "denied Vale took bribes".
func (s *set) turnedFrom(t *text, words []word, i int, names bool) int {
	for at := i; at < len(words) && at < i+turnReach; at++ {
		if at > 0 && parted(t.Text[words[at-1].End:words[at].Start]) {
			return -1
		}
		switch f := &s.lex.forms[words[at].form]; {
		case f.stop, f.name && names, strings.HasSuffix(f.text, "ly"), refusals[f.text], denials[f.text], turnsAside[f.text]:
		case f.name, isNumber(f.text):
			return -1
		default:
			return at
		}
	}
	return -1
}

// turnReach is how many words from its denial a word may stand.
const turnReach = 6

var (
	refusals = setOf("refuse refuses refused refusing refusal decline declines declined declining fail fails failed failing failure unable unwilling reluctant")
	denials  = setOf("deny denies denied denying denial denials without")
	// onlyWords behind "not" or "no" add to what is told: "not only killed", "no longer than".
	onlyWords = setOf("only just merely simply nur bloss seulement solo sólo one")
	// trailing denials stand behind their verb. Adverbs and determiners of German and French, folded.
	trailing = setOf("nicht nie kein keine keinen keiner keinem pas jamais")
	// turnsAside are words between a denial and what it denies, by form.
	turnsAside = setOf("longer yet going able plan plans planned intend intends intended want wants wanted expect expects expected")
)
