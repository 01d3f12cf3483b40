package compare

import (
	"slices"
	"strconv"
	"strings"

	"sidelight/corpus/figure"
)

// dateFacts gives every fact the dates that its sentence gives besides it. Days of the week are told from the article's own date and say
// little: they are left out.
func (s *set) dateFacts(facts []fact) {
	type dated struct {
		figure int
		value  value
	}
	var dates []dated
	text, sentence := -1, -1
	for i := range facts {
		x := &facts[i]
		if x.text != text || x.sentence != sentence {
			text, sentence, dates = x.text, x.sentence, nil
			t := s.texts[text]
			span := t.sentences[sentence].Span
			for n := figureFrom(t, span.Start); n < len(t.Figures) && t.Figures[n].Start < span.End && len(dates) < mostDates; n++ {
				if f := &t.Figures[n]; f.Kind == figure.Date && !f.Inferred {
					dates = append(dates, dated{n, newValue(t.Article, f)})
				}
			}
		}
		for _, d := range dates {
			if d.figure != x.index {
				x.dates = append(x.dates, d.value)
			}
		}
	}
}

// mostDates of one sentence are looked at: a table may have any number.
const mostDates = 8

// figureFrom is the number of the first figure of a text that begins at the byte or behind it.
func figureFrom(t *text, at int) int {
	i, _ := slices.BinarySearchFunc(t.Figures, at, func(f figure.Figure, at int) int { return f.Start - at })
	return i
}

// datesOf holds the dates beside two facts together: 1 for a date in common, for dates of which none meets, for a year that only one gives.
func datesOf(a, b *fact) (same, other, one float64) {
	if len(a.dates) == 0 || len(b.dates) == 0 {
		if inYear(a.dates) != inYear(b.dates) {
			one = 1
		}
		return 0, 0, one
	}
	for i := range a.dates {
		for j := range b.dates {
			if rel := a.dates[i].meet(&b.dates[j]); rel == Agree || rel == Rounded {
				return 1, 0, 0
			} else if rel == "" || adjoining(&a.dates[i], &b.dates[j]) {
				return 0, 0, 0
			}
		}
	}
	return 0, 1, 0
}

// inYear reports whether a date is given with its year.
func inYear(dates []value) bool {
	for i := range dates {
		if dates[i].parts[0] != "" && !strings.HasPrefix(dates[i].iso, "-") {
			return true
		}
	}
	return false
}

// adjoining reports whether two months without a day follow each other: what was long ago is soon put a month off.
func adjoining(a, b *value) bool {
	x, y := a.parts, b.parts
	if x[1] == "" || y[1] == "" || x[2] != "" || y[2] != "" || x[0] != y[0] && x[0] != "" && y[0] != "" {
		return false
	}
	m, n := month(x[1]), month(y[1])
	return m-n == 1 || n-m == 1
}

func month(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}
