package compare

import "strings"

// oneDenies reports whether one of two wordings says "not" and the other does not: "The brakes failed", "The brakes did not fail".
func (s *set) oneDenies(a, b []word) bool { return (s.denial(a) == "") != (s.denial(b) == "") }

// denial is the first word that denies, folded; "" if none does.
func (s *set) denial(words []word) string {
	for _, w := range words {
		if form := s.lex.forms[w.form].text; negations[form] || strings.HasSuffix(form, "n't") {
			return form
		}
	}
	return ""
}

// undenied is the ids of content words, sorted, without those that deny.
func (s *set) undenied(stems []scale) []int32 {
	var out []int32
	for _, e := range stems {
		if !negations[s.lex.stems[e.id].text] {
			out = append(out, e.id)
		}
	}
	return out
}

// negations deny what is told. Adverbs and determiners of English, French, German and Spanish, folded.
var negations = setOf("not no never cannot neither nor pas jamais nicht nie kein keine keinen keiner keinem nunca")
