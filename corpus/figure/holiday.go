package figure

import (
	"strconv"
	"strings"
	"time"
)

// holiday reads a holiday in tokens [i, end) where its year is told behind it: "Christmas Day 2010", "Easter Monday 2016". rule is as in the
// tables:
//
//	12-25      a day of the year
//	11-4-4     the fourth Thursday of November (weekdays from 0 for Sunday); 5 is the last; a day more or less may follow: 11-4-4+1
//	easter+1   so many days from Easter Sunday
func (d *doc) holiday(i, end int, rule string) (next int, ok bool) {
	j := end
	if d.is(j, ',') {
		j++
	}
	y, j, ok := d.ofYear(j)
	if !ok {
		d.done = d.toks[end-1].End // the Friday of Good Friday is no weekday
		return i, false
	}
	return d.emitDate(i, j, holidayIn(rule, y), nil, "holiday and year")
}

// holidayIn is the day of a holiday in a year.
func holidayIn(rule string, year int) day {
	rule, days, _ := strings.Cut(strings.ReplaceAll(rule, "easter-", "easter+-"), "+")
	offset, _ := strconv.Atoi(days)
	var x day
	if rule == "easter" {
		x = easter(year)
	} else {
		var n [3]int
		for i, part := range strings.SplitN(rule, "-", 3) {
			n[i], _ = strconv.Atoi(part)
		}
		x = day{year, n[0], n[1]}
		if strings.Count(rule, "-") == 2 {
			x = nthOf(year, n[0], n[1], time.Weekday(n[2]))
			if !x.valid() { // the fifth is the last
				x.day -= 7
			}
		}
	}
	at := time.Date(x.year, time.Month(x.month), x.day+offset, 0, 0, 0, 0, time.UTC)
	return day{at.Year(), int(at.Month()), at.Day()}
}

// easter is Easter Sunday in the Gregorian calendar. Source: the anonymous algorithm in Jean Meeus, Astronomical Algorithms, chapter 8.
func easter(year int) day {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	n := h + l - 7*m
	month := (n + 90) / 25
	return day{year, month, (n + 33*month + 19) % 32}
}
