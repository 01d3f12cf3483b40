package figure

// sharedYear is the year of a date that is told with the end of its span: of January in "January to April 2015", of 28 December in "from 28
// December to 3 January 2020" the year before. i is the first token of the date, j the one behind it; 0 if there is none.
func (d *doc) sharedYear(i, j int, x day) int {
	if d.lang.code != "en" || j+2 >= len(d.toks) {
		return 0
	}
	switch {
	case d.dash(j), d.has(j, isTo) && d.isWord(j):
	case d.has(j, isAnd) && (d.has(i-1, isBetween) || x.day == 0):
	default:
		return 0
	}
	var last day
	j++
	if v, k, ok := d.dayOf(j); ok {
		last.day, j = v, k
		for d.has(j, isOf) {
			j++
		}
	}
	m, j, ok := d.monthAt(j)
	if !ok || !d.capital(j-1) && d.monthWord(j-1) {
		return 0
	}
	last.month = m
	if last.day == 0 {
		if v, k, ok := d.dayOf(j); ok {
			last.day, j = v, k
		}
	}
	if (last.day == 0) != (x.day == 0) {
		return 0
	}
	y, _, ok := d.yearAfter(j)
	switch {
	case !ok:
		return 0
	case last.month < x.month || last.month == x.month && last.day < x.day:
		return y - 1
	}
	return y
}

// daysAfter reads a day that goes on from a month and day told before it: the 30 of "April 29 and 30", "May 3rd, 4th and 5th".
func (d *doc) daysAfter(i int) (next int, ok bool) {
	n := len(d.out)
	if d.lang.code != "en" || n == 0 || !d.isDigits(i) {
		return i, false
	}
	ranked := d.has(i+1, isOrdinalSuffix) && d.joined(i+1)
	j := i - 1
	if d.has(j, isAnd) && ranked && d.is(j-1, ',') {
		j--
	}
	before := &d.out[n-1]
	if d.last != j || !d.has(j, isAnd) && !(ranked && d.is(j, ',')) || before.Kind != Date || before.DateEnd != "" {
		return i, false
	}
	behind := i + 1
	if ranked {
		behind++
	}
	if before.Why != monthAndDay && before.Why != dayOfMonth || d.isWord(behind) && !d.has(behind, isStop|isAux|isAnd) {
		return i, false
	}
	v, next, ok := d.dayOf(i)
	x := parseDate(before.Date)
	if !ok || v <= x.day || d.joined(next) && d.dash(next) {
		return i, false
	}
	x.day = v
	if y, k, ok := d.yearAfter(next); ok && x.year == 0 {
		x.year, next = y, k
		before.Date = day{y, x.month, parseDate(before.Date).day}.String()
	}
	if !x.valid() {
		return i, false
	}
	return d.emitDate(i, next, x, nil, dayOfMonth)
}

// monthAndDay is the reason of a date that begins with its month.
const monthAndDay = "month and day"

// dayAndMonth is the reason of a date that begins with its day.
const dayAndMonth = "day and month"

// dayOfMonth is the reason of a day that goes on from such a date.
const dayOfMonth = "day, its month told before it"

// parseDate reads a date as String writes it, with its day.
func parseDate(iso string) (x day) {
	if len(iso) < 7 {
		return x
	}
	two := func(at int) int { return int(iso[at]-'0')*10 + int(iso[at+1]-'0') }
	if iso[0] != '-' {
		x.year = two(0)*100 + two(2)
	}
	x.month, x.day = two(len(iso)-5), two(len(iso)-2)
	return x
}
