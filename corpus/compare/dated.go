package compare

import (
	"slices"
	"strconv"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
)

// dateFacts gives every fact the dates that its sentence gives besides it, and notes what is told of a time long past. Days of the week are
// told from the article's own date and say little: they are left out.
func (s *set) dateFacts(facts []fact) {
	type dated struct {
		figure int
		value  value
	}
	var dates []dated
	text, sentence := -1, -1
	past := [2]bool{} // the sentence in hand, and the one right before it
	told := false     // the sentence in hand has a date of any kind
	for i := range facts {
		x := &facts[i]
		if x.text != text || x.sentence != sentence {
			past = [2]bool{false, past[0] && x.text == text && x.sentence == sentence+1}
			text, sentence, dates, told = x.text, x.sentence, nil, false
			t := s.texts[text]
			span := t.sentences[sentence].Span
			past[0] = s.yearsAgo(t, span)
			for n := figureFrom(t, span.Start); n < len(t.Figures) && t.Figures[n].Start < span.End && len(dates) < mostDates; n++ {
				f := &t.Figures[n]
				told = told || f.Kind == figure.Date
				if f.Kind == figure.Date && !f.Inferred {
					dates = append(dates, dated{n, newValue(t.Article, f)})
					past[0] = past[0] || longPast(f.Date, t.Date)
				}
			}
		}
		x.old, x.recalls = past[0], past[1] && !told
		for _, d := range dates {
			if d.figure != x.index {
				x.dates = append(x.dates, d.value)
			}
		}
	}
}

// yearsAgo reports whether a sentence tells of a year before: "last year", "ten years ago".
func (s *set) yearsAgo(t *text, sentence article.Span) bool {
	words := s.wordsIn(t, sentence)
	for i := 1; i < len(words); i++ {
		last, word := s.lex.forms[words[i-1].form].text, s.lex.forms[words[i].form].text
		if last == "last" && word == "year" || (last == "years" || last == "decades") && (word == "ago" || word == "earlier" || word == "before") {
			return true
		}
	}
	return false
}

// longPast reports whether a date is half a year or more before the day of its article.
func longPast(date, article string) bool {
	d, a := dateParts(date), dateParts(article)
	if len(d[0]) != 4 || len(a[0]) != 4 || d[0] > a[0] {
		return false
	}
	if d[1] == "" {
		d[1] = "12"
	}
	return 12*(month(a[0])-month(d[0]))+month(a[1])-month(d[1]) >= 6
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

// month is a part of a date as a number.
func month(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}
