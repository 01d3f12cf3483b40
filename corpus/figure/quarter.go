package figure

import (
	"fmt"
	"time"
)

// A part of a year is a date from its first month to its last: "the third quarter of 2016", "Q3 2016", "2016 Q3", "the first half of 2016" are
// July to September and January to June. A week of a year is told by its number as ISO 8601 counts them: "the second week of 2021". Fiscal
// years are left alone: every firm has its own.

// yearPart reads a part of a year that begins with an ordinal at token i.
func (d *doc) yearPart(i int) (next int, ok bool) {
	n, j, ok := d.ordinalAt(i)
	if !ok || d.lang.code != "en" {
		return i, false
	}
	if d.hyphen(j) { // first-quarter
		j++
	}
	w := d.word(j)
	y, end, ok := d.ofYear(j + 1)
	if !ok {
		return i, false
	}
	switch {
	case w == "quarter" && n <= 4:
		return d.months(i, end, y, 3*n-2, 3, "quarter of a year"), true
	case w == "half" && n <= 2:
		return d.months(i, end, y, 6*n-5, 6, "half of a year"), true
	case w == "week" && n <= 52:
		return d.week(i, end, y, n), true
	}
	return i, false
}

// ordinalAt reads an ordinal up to 52 at token i, in words or digits.
func (d *doc) ordinalAt(i int) (n, next int, ok bool) {
	if n, ok = d.small(i, 2); ok {
		return n, i + 2, n > 0 && d.joined(i+1) && d.has(i+1, isOrdinalSuffix)
	}
	if d.isWord(i) && d.has(i, isOrdinal) {
		return int(d.toks[i].e.num), i + 1, d.toks[i].e.num <= 52
	}
	return 0, i, false
}

// ofYear reads "of 2016" or "2016" at token i.
func (d *doc) ofYear(i int) (y, next int, ok bool) {
	if d.has(i, isOf) {
		i++
	}
	y, ok = d.year(i)
	return y, i + 1, ok && d.width(i) == 4 && !(d.joined(i+1) && !d.is(i+1, ',') && !d.is(i+1, '.') && !d.closes(i+1) && !d.is(i+1, ')') && !d.is(i+1, ';')) && !d.pluralish(i+1)
}

// quarterOf reads "Q3 2016" at token i, the digit.
func (d *doc) quarterOf(i int) (next int, ok bool) {
	n, ok := d.quarterAt(i - 1)
	if !ok || d.toks[i-1].Start < d.done {
		return i, false
	}
	k := i + 1
	if d.has(k, isOf) {
		k++
	}
	y, ok := d.year(k) // even before a plural: "the Q1 2020 results"
	end := k + 1
	if !ok || d.width(k) != 4 || d.joined(end) && (d.isWord(end) || d.dash(end)) {
		return i, false
	}
	return d.months(i-1, end, y, 3*n-2, 3, "quarter of a year"), true
}

// quarterAt is the number of the quarter at token i, the letter of "Q3".
func (d *doc) quarterAt(i int) (n int, ok bool) {
	if d.lang.code != "en" || i < 0 || d.word(i) != "q" || !d.joined(i+1) || d.toks[i+1].Len() != 1 || d.joined(i+2) && (d.isWord(i+2) || d.isDigits(i+2)) {
		return 0, false
	}
	n, ok = d.small(i+1, 1)
	return n, ok && n >= 1 && n <= 4
}

// months adds the part of year y in tokens [i, end), n months from the first.
func (d *doc) months(i, end, y, first, n int, why string) int {
	next, _ := d.emitDate(i, end, day{year: y, month: first}, &day{year: y, month: first + n - 1}, why)
	return next
}

// week adds the n-th week of year y in tokens [i, end).
func (d *doc) week(i, end, y, n int) int {
	f := Figure{Kind: Date, Date: fmt.Sprintf("%04d-W%02d", y, n), Why: "week of a year"}
	return d.emit(amount{start: d.toks[i].Start, from: i}, end, f)
}

// lastWeek reads "last week of 2016", whose year y is token i.
func (d *doc) lastWeek(i, y int) (next int, ok bool) {
	first := i - 3
	if d.lang.code != "en" || d.word(i-2) != "week" || !d.has(i-1, isOf) || d.word(first) != "last" && d.word(first) != "final" || d.toks[first].Start < d.done {
		return i, false
	}
	_, n := time.Date(y, time.December, 28, 0, 0, 0, 0, time.UTC).ISOWeek() // that day always is in the last week
	return d.week(first, i+1, y, n), true
}

// quartersOfYears tells quarters of a year, which are counted, from fourths: "the past two quarters", but "three quarters of voters". a is the
// number before token j.
func (d *doc) quartersOfYears(a *amount, j int) bool {
	if d.lang.code != "en" || d.word(j) != "quarters" || !d.toks[j].gap {
		return false
	}
	switch d.word(a.from - 1) {
	case "last", "past", "previous", "next", "first", "final", "coming", "recent", "preceding", "following":
		return true
	}
	return a.low.Cmp(Int(3)) != 0 && d.word(j+1) != "of"
}
