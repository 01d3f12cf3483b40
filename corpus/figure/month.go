package figure

import "unicode/utf8"

// monthStands tells the month from the words "may" and "march", a name, and an abbreviation without its point.
func (d *doc) monthStands(i int) bool {
	if d.lang.code != "en" { // in small letters where the language writes it so: Rio de Janeiro is no month
		c, german := d.text[d.toks[i].Start], d.lang.code == "de"
		return d.has(i-1, isFrom|isTo|isOf|isStop) && !d.toks[i].e.short && (c >= utf8.RuneSelf || ('A' <= c && c <= 'Z') == (german || d.lang.code == "tr"))
	}
	switch d.word(i) {
	case "may", "march", "april", "august", "june", "mar", "jan", "dec", "sep":
		switch d.word(i - 1) {
		case "in", "since", "until", "of", "early", "late", "last", "this", "next", "mid", "by", "during", "between", "from", "through", "to":
			return true
		}
		j := i - 1 // May, June and July
		if d.is(j, ',') {
			j--
		} else if d.has(j, isAnd) {
			if j--; d.is(j, ',') {
				j--
			}
		}
		return j < i-1 && d.has(j, isMonth) && len(d.out) > 0 && d.last == j+1
	}
	return true
}

// bareMonth reads a month without a day and a year of its own. Beside "last", "this" and "next" it is anchored to the article's date.
func (d *doc) bareMonth(i, next, m int) (int, bool) {
	x := day{month: m}
	x.year = d.sharedYear(i, next, x)
	f := Figure{Kind: Date, Why: "month"}
	if x.year == 0 {
		if x.year = d.toldYear(i, next, x); x.year != 0 {
			f.Inferred, f.Why = true, "month, the year told from the article's date"
		}
	}
	f.Date = x.String()
	return d.emit(amount{start: d.toks[i].Start, from: i}, i+1, f), true
}

// toldYear is the year of the date in tokens [i, k) that the words beside it tell from the article's date, in English: "May last year", "in May
// of this year", "last May" (the one before), "next May"; "this May" is the nearest. 0 if there are none.
func (d *doc) toldYear(i, k int, x day) int {
	y := d.day.year
	if d.lang.code != "en" || y == 0 {
		return 0
	}
	if d.has(k, isOf) {
		k++
	}
	if d.word(k+1) == "year" {
		switch d.word(k) {
		case "this":
			return y
		case "last":
			return y - 1
		case "next":
			return y + 1
		}
	}
	switch d.word(i - 1) {
	case "last":
		if x.month >= d.day.month {
			y--
		}
	case "next":
		if x.month <= d.day.month {
			y++
		}
	case "this":
		if x.month > d.day.month+6 {
			y--
		}
	default:
		return 0
	}
	return y
}

// capital reports whether token i begins with a capital or the language writes months small.
func (d *doc) capital(i int) bool {
	c := d.text[d.toks[i].Start]
	return c >= 0x80 || 'A' <= c && c <= 'Z' || d.lang.code != "en" && d.lang.code != "de"
}

// monthWord reports whether a month's name is a common word as well.
func (d *doc) monthWord(i int) bool {
	switch d.word(i) {
	case "may", "march", "mar", "sep", "dec":
		return true
	}
	return false
}
