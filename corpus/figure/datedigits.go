package figure

import "unicode/utf8"

// pointed reads 23.04.2022 and 23.4.22, one token of digits.
func (d *doc) pointed(i int) (next int, ok bool) {
	s := d.toks[i].Of(d.text)
	if len(s) < 6 || len(s) > 10 {
		return i, false
	}
	var parts [3]int
	n := 0
	for _, c := range []byte(s) {
		switch {
		case isDigit(c):
			parts[n] = parts[n]*10 + int(c-'0')
		case c == '.' && n < 2:
			n++
		default:
			return i, false
		}
	}
	x := day{parts[2], parts[1], parts[0]}
	if parts[0] > 999 {
		x = day{parts[0], parts[1], parts[2]}
	}
	if n != 2 || x.month == 0 || x.day == 0 {
		return i, false
	}
	if x.year < 100 {
		x.year = century(x.year)
	}
	if !x.valid() || x.year < 1000 || x.year > 2199 {
		return i, false
	}
	return d.inDigits(i, i+1, x)
}

// numbers reads 2023-10-07, 07/10/2023, 10/7/2023, 2015-3.
func (d *doc) numbers(i int) (next int, ok bool) {
	if i+2 >= len(d.toks) || !d.joined(i+1) || !d.joined(i+2) || !d.is(i+1, '-') && !d.is(i+1, '/') || d.joined(i) && (d.is(i-1, '-') || d.is(i-1, '/')) {
		return i, false
	}
	mark := d.text[d.toks[i+1].Start]
	a, ok := d.small(i, 4)
	b, ok2 := d.small(i+2, 4)
	if !ok || !ok2 {
		return i, false
	}
	c, three := 0, false
	if d.is(i+3, mark) && d.joined(i+3) && d.joined(i+4) {
		c, three = d.small(i+4, 4)
	}
	var x day
	end := i + 5
	switch {
	case three && a >= 1000 && d.width(i) == 4:
		x = day{a, b, c}
	case three && (c >= 1000 || mark == '/' && d.width(i+4) == 2):
		x = day{c, b, a}
		if x.year < 100 {
			x.year = century(x.year)
		}
		if d.lang.code == "en" && (a <= 12 || b > 12) {
			x.month, x.day = a, b
			if b <= 12 && a > 12 {
				x.month, x.day = b, a
			}
		}
	case !three && a >= 1900 && a < 2200 && d.width(i) == 4 && d.width(i+2) <= 2 && b >= 1 && b <= 12 && !(mark == '-' && b > a%100 && d.width(i+2) == 2):
		x, end = day{year: a, month: b}, i+3
	default:
		return i, false
	}
	if x.month == 0 || !x.valid() || x.year < 1000 || x.year > 2199 || three && x.day == 0 || d.dash(end) && d.joined(end) && d.joined(end+1) && d.isDigits(end+1) {
		return i, false
	}
	if x.day == 0 {
		return d.emitDate(i, end, x, nil, "date in digits")
	}
	return d.inDigits(i, end, x)
}

// inDigits adds the date in tokens [i, end) with the time of day there may be behind it.
func (d *doc) inDigits(i, end int, x day) (next int, ok bool) {
	f := Figure{Kind: Date, Date: x.String(), Why: "date in digits"}
	if clock, next, ok := d.stamp(end); ok {
		f.Date += "T" + clock
		f.Why += " and time of day"
		end = next
	}
	return d.emit(amount{start: d.toks[i].Start, from: i}, end, f), true
}

// century puts a year of two digits into the last century or this one.
func century(y int) int {
	if y < 40 {
		return 2000 + y
	}
	return 1900 + y
}

// mayDate reports whether an English date may begin with the digits at token i: a look at the tokens beside them before the work.
func (d *doc) mayDate(i int) bool {
	t := &d.toks[i]
	switch n := t.Len(); {
	case d.lang.code != "en", n == 4, d.text[t.Start] >= utf8.RuneSelf:
		return true
	case n > 2:
		return n >= 6 && n <= 10
	}
	if i+1 < len(d.toks) {
		if next := &d.toks[i+1]; next.class == sign || next.e.is(isMonth|isTo|isAnd|isOf|isOrdinalSuffix) {
			return true
		}
	}
	if i == 0 {
		return false
	}
	prev := &d.toks[i-1]
	return prev.class == sign || prev.e.is(isAnd|isMonth|isWeekday) || d.word(i-1) == "q" || d.word(i-1) == "the"
}
