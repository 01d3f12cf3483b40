package figure

import (
	"fmt"
	"time"
)

// A day is a date of the calendar with as much of it as is known: zero parts are unknown.
type day struct{ year, month, day int }

// String is ISO 8601: "2023-10-07", "2023-10", "2023", "--10-07", "--10".
func (x day) String() string {
	switch {
	case x.year != 0 && x.month != 0 && x.day != 0:
		return fmt.Sprintf("%04d-%02d-%02d", x.year, x.month, x.day)
	case x.year != 0 && x.month != 0:
		return fmt.Sprintf("%04d-%02d", x.year, x.month)
	case x.year != 0:
		return fmt.Sprintf("%04d", x.year)
	case x.month != 0 && x.day != 0:
		return fmt.Sprintf("--%02d-%02d", x.month, x.day)
	}
	return fmt.Sprintf("--%02d", x.month)
}

// valid reports whether the calendar has the day.
func (x day) valid() bool {
	if x.month < 0 || x.month > 12 || x.day < 0 || x.day > 31 {
		return false
	}
	if x.day == 0 || x.month == 0 {
		return true
	}
	year := x.year
	if year == 0 {
		year = 2000
	}
	return time.Date(year, time.Month(x.month), x.day, 0, 0, 0, 0, time.UTC).Day() == x.day
}

// parseDay reads the date of an article.
func parseDay(iso string) day {
	if len(iso) >= 10 {
		if t, err := time.Parse("2006-01-02", iso[:10]); err == nil {
			return day{t.Year(), int(t.Month()), t.Day()}
		}
	}
	return day{}
}

// date reads a date that begins at token i, in any of its forms.
func (d *doc) date(i int) (next int, ok bool) {
	t := &d.toks[i]
	if d.lang.dated && (t.class == digits || t.e.is(isNumber|isScale) || d.leads(i, isEraYear)) {
		for _, form := range [...]func(*doc, int) (int, bool){(*doc).marked, (*doc).numberedDay, (*doc).numberedDecade} {
			if next, ok := form(d, i); ok {
				return next, true
			}
		}
	}
	if t.class == digits {
		if !d.mayDate(i) {
			return i, false
		}
		for _, form := range [...]func(*doc, int) (int, bool){(*doc).pointed, (*doc).numbers, (*doc).daysAfter, (*doc).quarterOf, (*doc).yearPart, (*doc).dayFirst, (*doc).shortDecade, (*doc).shortYearAlone, (*doc).years, (*doc).monthDay} {
			if next, ok := form(d, i); ok {
				return next, true
			}
		}
		return i, false
	}
	switch {
	case t.e.is(isNumber) && d.lang.code == "en" && !d.tens(i):
		return d.yearInWords(i)
	case t.e.is(isMonth):
		return d.monthFirst(i)
	case t.e.leadsTo(isWeekday | isRelative):
		if next, ok := d.relative(i); ok {
			return next, true
		}
	}
	if t.e.is(isNumber) && d.tens(i) {
		if next, ok := d.dayFirst(i); ok {
			return next, true
		}
	}
	if t.e.is(isOrdinal) {
		if next, ok := d.shortWeekday(i); ok {
			return next, true
		}
		if next, ok := d.yearPart(i); ok {
			return next, true
		}
		if next, ok := d.nthWeekday(i); ok {
			return next, true
		}
		return d.dayFirst(i)
	}
	return i, false
}

func (d *doc) emitDate(i, end int, low day, high *day, why string) (int, bool) {
	f := Figure{Kind: Date, Date: low.String(), Why: why}
	if high != nil {
		f.DateEnd = high.String()
	}
	return d.emit(amount{start: d.toks[i].Start, from: i}, end, f), true
}

// small is the whole number of token i in digits, if it has at most n digits and no separators.
func (d *doc) small(i, n int) (v int, ok bool) {
	if !d.isDigits(i) {
		return 0, false
	}
	var space [48]byte
	raw := space[:0]
	if s := d.toks[i].Of(d.text); isASCII(s) {
		raw = append(raw, s[:min(len(s), n+1)]...)
	} else {
		raw, _ = ascii(raw, s)
	}
	if len(raw) > n {
		return 0, false
	}
	for _, c := range raw {
		if !isDigit(c) {
			return 0, false
		}
		v = 10*v + int(c-'0')
	}
	return v, true
}

// year is the number of token i if it can be one of four digits.
func (d *doc) year(i int) (int, bool) {
	v, ok := d.small(i, 4)
	return v, ok && v >= 1000 && v <= 2199
}

// dayOf reads the day of a month at token i, with its ending: "7", "7th", "1er", "3.".
func (d *doc) dayOf(i int) (v, next int, ok bool) {
	if v, ok = d.small(i, 2); !ok || v < 1 || v > 31 {
		return d.dayInWords(i)
	}
	next = i + 1
	switch {
	case d.joined(next) && d.has(next, isOrdinalSuffix):
		next++
	case d.joined(next) && d.is(next, '.') && d.lang.comma && next+1 < len(d.toks) && d.toks[next+1].gap:
		next++
	case d.joined(next) && d.isWord(next):
		return 0, i, false
	}
	return v, next, true
}

// monthAt reads the name of a month at token i, with the point of an abbreviation.
func (d *doc) monthAt(i int) (m, next int, ok bool) {
	if !d.has(i, isMonth) {
		return 0, i, false
	}
	next = i + 1
	if d.joined(next) && d.is(next, '.') && d.toks[i].Len() <= 5 && next+1 < len(d.toks) && (d.isDigits(next+1) || d.is(next+1, ',')) {
		next++
	}
	return int(d.toks[i].e.month), next, true
}

// yearAfter reads ", 2023" or "2023" or "de 2023" at token i.
func (d *doc) yearAfter(i int) (y, next int, ok bool) {
	j := i
	if d.is(j, ',') {
		j++
	}
	for n := 0; n < 2 && d.has(j, isOf); n++ {
		j++
	}
	if y, next, ok = d.yearWords(j); ok {
		return y, next, true
	}
	if j == i && d.lang.code == "en" && d.word(j) == "in" && d.isDigits(j+1) && d.toks[j+1].Len() == 4 && !d.pluralish(j+2) { // 28 June in 2020
		j++
	}
	if y, next, ok = d.shortYear(i, j); ok {
		return y, next, true
	}
	y, ok = d.year(j)
	if !ok || d.joined(j+1) && d.isWord(j+1) && !d.has(j+1, isStop) {
		return 0, i, false
	}
	if j > i && d.is(i, ',') && d.isDigits(j+1) { // "in May, 2000 12 ..."
		return 0, i, false
	}
	return y, j + 1, true
}

// monthFirst reads "October 7th, 2023", "March 2nd", "Nov. 13", "November 2023", "May 3-5".
func (d *doc) monthFirst(i int) (next int, ok bool) {
	m, j, _ := d.monthAt(i)
	if d.has(i, isNumber) && j == i+1 { // sept, dez without a point
		return i, false
	}
	if d.joined(j) && (d.is(j, '-') || d.is(j, '/') && d.width(min(j+1, len(d.toks)-1)) == 4) && d.isDigits(j+1) && d.joined(j+1) { // Jun-15, Dec/2018
		j++
	}
	if k := j + 1; d.lang.code == "en" && d.word(j) == "the" && j == i+1 && (d.has(k, isOrdinal) || d.isDigits(k) && d.joined(k+1) || d.tens(k)) { // January the sixth
		j++
	}
	if j < len(d.toks) && (d.isDigits(j) || d.has(j, isOrdinal) || d.tens(j)) {
		if v, k, ok := d.dayOf(j); ok && !d.clockAhead(j) {
			x := day{month: m, day: v}
			var end *day
			if d.dash(k) || d.has(k, isTo) {
				if w, l, ok := d.dayOf(k + 1); ok && w > v && !d.has(l, isMonth) {
					end, k = &day{month: m, day: w}, l
				}
			}
			if y, l, ok := d.yearAfter(k); ok {
				x.year, k = y, l
				if end != nil {
					end.year = y
				}
			} else if end == nil {
				x.year = d.sharedYear(i, k, x)
			}
			told := 0
			if x.year == 0 && end == nil {
				told = d.toldYear(i, k, x)
				x.year = told
			}
			if x.valid() && (d.toks[j].class == digits || (d.capital(i) || !d.monthWord(i)) && (d.toks[j-1].e.is(isMonth) || d.word(j-1) == "the")) {
				next, ok := d.emitDate(i, k, x, end, monthAndDay)
				d.settle(told != 0)
				return next, ok
			}
		}
	}
	if y, k, ok := d.yearAfter(j); ok && (d.isDigits(j) || !d.is(j, ',') || d.capital(i)) {
		return d.emitDate(i, k, day{year: y, month: m}, nil, "month and year")
	}
	if d.capital(i) && d.monthStands(i) {
		return d.bareMonth(i, j, m)
	}
	return i, false
}

// dayFirst reads "7 October 2023", "7th of October", "1er mars", "el 7 de octubre de 2023", "18 and 19 June".
func (d *doc) dayFirst(i int) (next int, ok bool) {
	v, j, ok := d.dayOf(i)
	if !ok {
		return i, false
	}
	var end *day
	first := v
	if (d.dash(j) || d.has(j, isTo)) && j+1 < len(d.toks) {
		if w, k, ok := d.dayOf(j + 1); ok && w > v {
			end, j = &day{day: w}, k
		}
	}
	if x, ok := d.firstOfTwo(j, v); ok && !d.priced(i) {
		return d.emitDate(i, j, x, nil, "day, its month told with the next")
	}
	for n := 0; n < 2 && d.has(j, isOf); n++ {
		j++
	}
	if d.joined(j) && (d.is(j, '-') || d.is(j, '/')) && d.has(j+1, isMonth) {
		j++
	}
	m, j, ok := d.monthAt(j)
	if !ok || d.toks[j-1].class == letters && !d.capital(j-1) && d.lang.code == "en" && d.monthWord(j-1) {
		return i, false
	}
	x := day{month: m, day: first}
	if (d.is(j, '-') || d.is(j, '/') && d.is(j-2, '/')) && d.joined(j) && d.isDigits(j+1) { // 05-Aug-2016, 05/Aug/2016
		j++
	}
	if y, k, ok := d.yearAfter(j); ok {
		x.year, j = y, k
	} else if y, ok := d.small(j, 2); ok && d.is(j-1, '-') && d.width(j) == 2 && !d.has(j+1, isMonth) { // 05-Aug-16, but 30 May-2 June
		x.year, j = century(y), j+1
	} else {
		if d.is(j-1, '-') {
			j--
		}
		if end == nil {
			x.year = d.sharedYear(i, j, x)
		}
	}
	told := 0
	if x.year == 0 && end == nil {
		told = d.toldYear(i, j, x)
		x.year = told
	}
	if !x.valid() || d.priced(i) { // $12 December 27
		return i, false
	}
	if end != nil {
		end.year, end.month = x.year, x.month
	}
	next, ok = d.emitDate(i, j, x, end, dayAndMonth)
	d.settle(told != 0)
	return next, ok
}

// firstOfTwo gives the first of two days or more of one month, "18 and 19 June": j is the token behind its number v.
func (d *doc) firstOfTwo(j, v int) (x day, ok bool) {
	first := v
	if !d.has(j, isAnd) && !d.is(j, ',') || !d.isDigits(j+1) {
		return x, false
	}
	w, k, ok := d.dayOf(j + 1)
	for ok && w > v && d.is(j, ',') && (d.has(k, isAnd) || d.is(k, ',')) { // 21, 22 and 23 March
		j, v = k, w
		w, k, ok = d.dayOf(j + 1)
	}
	if !ok || w <= v || !d.has(j, isAnd) {
		return x, false
	}
	for n := 0; n < 2 && d.has(k, isOf); n++ {
		k++
	}
	m, k, ok := d.monthAt(k)
	if !ok || !d.capital(k-1) {
		return x, false
	}
	x = day{month: m, day: first}
	if y, _, ok := d.yearAfter(k); ok {
		x.year = y
	}
	return x, x.valid()
}
