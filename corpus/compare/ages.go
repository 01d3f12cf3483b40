package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/figure"
)

// ofAge reports whether a bare number is the age of somebody by where it stands: between commas after a word ("Ana Reyes, 42, a passenger"),
// after "who is" ("Ana Reyes, who is 42, said"), or behind a person ("a man of 42").
func (s *set) ofAge(t *text, f *figure.Figure) bool {
	if f.Kind != figure.Count || f.Unit != "" || !f.Low.Equal(f.High) || f.Low.Float() > oldest || f.Low.Float() < 1 {
		return false
	}
	i, ok := slices.BinarySearchFunc(t.words, f.Start, func(w word, at int) int { return w.Start - at })
	if !ok || i == 0 {
		return false
	}
	form := func(k int) string {
		if k < 0 {
			return ""
		}
		return s.lex.forms[t.words[k].form].text
	}
	after := t.Text[f.End:]
	closed := after == "" || strings.ContainsAny(after[:1], ",.;)\n")
	switch gap := t.Text[t.words[i-1].End:f.Start]; {
	case gap == ", " && closed:
		r, _ := utf8.DecodeLastRuneInString(t.words[i-1].Of(t.Text))
		return unicode.IsLetter(r) && len(f.Of(t.Text)) <= 3
	case gap != " ":
		return false
	case (form(i-1) == "is" || form(i-1) == "was") && form(i-2) == "who":
		return closed
	case form(i-1) == "of" && agedPersons[form(i-2)]:
		next := i
		for next < len(t.words) && t.words[next].Start < f.End {
			next++
		}
		return closed || next == len(t.words) || clauseWord[form(next)] || stopWords[form(next)]
	}
	return false
}

const oldest = 120

var agedPersons = setOf("man woman boy girl child pensioner youth")
