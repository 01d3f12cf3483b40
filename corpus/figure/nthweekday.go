package figure

import "time"

// ofMonth reports whether "of May" or "in May" stands at token i, behind a weekday.
func (d *doc) ofMonth(i int) bool {
	return d.lang.code == "en" && (d.has(i, isOf) || d.word(i) == "in") && d.has(i+1, isMonth) && d.capital(i+1)
}

// nthWeekday reads "first Monday of October 2020" at token i, the ordinal; of a month whose year is not told it is nothing.
func (d *doc) nthWeekday(i int) (next int, ok bool) {
	if d.lang.code != "en" || !d.has(i+1, isWeekday) || !d.isWord(i+1) || !d.ofMonth(i+2) {
		return i, false
	}
	n, j, ok := d.ordinalAt(i)
	if !ok || j != i+1 || n > 5 {
		return i, false
	}
	m, k, _ := d.monthAt(i + 3)
	y, end, ok := d.yearAfter(k)
	if !ok {
		return i, false
	}
	x := nthOf(y, m, n, time.Weekday(d.toks[i+1].e.day))
	if !x.valid() {
		return i, false
	}
	return d.emitDate(i, end, x, nil, "weekday of a month, by its number")
}

// nthOf is the n-th such weekday of a month; of a month that has no fifth it is no valid day.
func nthOf(year, month, n int, weekday time.Weekday) day {
	first := time.Date(year, time.Month(month), 1, 0, 0, 0, 0, time.UTC).Weekday()
	return day{year, month, 1 + int(weekday-first+7)%7 + 7*(n-1)}
}
