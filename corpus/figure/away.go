package figure

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// away says on which side of the article's day a length of time lies when this word stands beside it: -1 before that day, 1 after it. The
// sections of the tables:
//
//	[ago]          words before the length: il y a, hace, vor
//	[ago.after]    words behind it: geleden, fa, 前
//	[ahead]        words before it: dans, dentro de
//	[ahead.after]  words behind it: a partir de hoy
//	[ahead.future] words before it that mean it only in a clause of the future: "in drei Tagen"
//	[lasting]      words before it that keep it a length: desde hace
//	[lasting.after] words behind it that do: 동안, 以内
type away struct {
	before, behind int8
	future         bool
	lasts          bool
}

// farthest is how many years from today a date is told; longer ago, "12.500 Jahre", only the length is.
const farthest = 300

// inYear is how many of each unit of time a year has at most.
var inYear = map[string]int64{
	"year": 1, "month": 12, "week": 53, "day": 366, "hour": 366 * 24, "minute": 366 * 24 * 60, "second": 366 * 24 * 60 * 60,
}

// sides names the sections of away.
var sides = map[string]away{
	"ago": {before: -1}, "ago.after": {behind: -1}, "ahead": {before: 1}, "ahead.after": {behind: 1}, "ahead.future": {before: 1, future: true},
	"lasting": {lasts: true}, "lasting.after": {lasts: true},
}

// setAway adds what a section says of the word; one that stands on both sides of the length is in two sections.
func (e *entry) setAway(side away) {
	e.role |= isTense
	e.away.before |= side.before
	e.away.behind |= side.behind
	e.away.future = e.away.future || side.future
	e.away.lasts = e.away.lasts || side.lasts
}

// fromToday reads a length of time that is counted from the article's day: "il y a deux ans", "twee weken geleden", "dentro de tres días".
// It is a date then, as exact as its unit: a day, the week, month or year that day lies in; of hours and minutes, a time. Where the article's
// day is not known it is the length with its sign, as ISO 8601-2 writes it: "-P2W". Marks before a hedge are no part of the figure.
func (d *doc) fromToday(a amount, m measured) (next int, ok bool) {
	if a.vague || !a.low.Equal(a.high) || m.factor > 10 || m.unit == "ms" {
		return 0, false
	}
	side, from, next := d.awayAt(a.from, m.to)
	if side == 0 {
		return 0, false
	}
	n, unit, ok := wholeTime(a.low, m.unit)
	if !ok || n > farthest*inYear[unit] {
		return 0, false
	}
	if from < a.from {
		a.from, a.start = from, d.toks[from].Start
	}
	f := Figure{Kind: Date, Low: a.low, High: a.low, Unit: m.unit, Why: "so long before or after the article's date, which is not known"}
	if unit == "hour" || unit == "minute" || unit == "second" {
		f.Kind = Time
		f.Why = "so long before or after the article was written"
	}
	f.Date = offset(int64(side)*n, unit)
	if f.Kind == Date && d.day.year != 0 {
		if f.Date, f.DateEnd, ok = d.day.plus(int(int64(side)*n), unit, m.factor == 10); !ok {
			return 0, false
		}
		f.Inferred, f.Why = true, "told from the article's date"
	}
	return d.emit(a, next, f), true
}

// awayAt finds the word that counts the length of time in tokens [from, to) from the article's day: the side of that day, and the tokens
// with it. What it is tied to in the text leaves it a length: "deux jours d'attente", "選挙の2日前".
func (d *doc) awayAt(from, to int) (side int8, first, next int) {
	first, next = from, to
	if e, end := d.phrase(to, isTense); e != nil && e.away.behind != 0 && !d.tied(from) {
		return e.away.behind, from, end
	}
	if d.has(to, isOf|isFrom) && d.isWord(to) || d.tenseAt(to) == newClause {
		return 0, from, to
	}
	h := from
	if _, j := d.before(h, isHedge); j < h {
		h = j
	}
	e, j := d.before(h, isTense)
	if e == nil || e.away.before == 0 || e.away.future && (h < from || d.has(to-1, isUnit) && d.toks[to-1].e.unit.symbol == "second" || !d.toCome(j, to)) { // in 4 Sekunden auf 100, in weniger als 10 Jahren
		return 0, from, to
	}
	if e.away.before > 0 && d.has(from, isArticle) && !d.alone(to) { // dans une semaine difficile
		return 0, from, to
	}
	if h == from {
		first = j
	}
	return e.away.before, first, to
}

// tied reports whether the word before token i ties what follows to something other than today.
func (d *doc) tied(i int) bool {
	if !d.isWord(i - 1) {
		return false
	}
	if d.lang.glued { // a noun without a particle: 선거 2주 전
		return !d.particled(i-1) && !d.has(i-1, isStop)
	}
	for _, ending := range d.lang.tied {
		if strings.HasSuffix(d.word(i-1), ending) {
			return true
		}
	}
	return false
}

// particled reports whether word i ends with one of the particles of the tables.
func (d *doc) particled(i int) bool {
	w := d.toks[i].Of(d.text)
	for _, p := range d.lang.endings {
		if strings.HasSuffix(w, p) {
			return true
		}
	}
	return false
}

// smallerUnit names the unit of time that a fraction of one is told in, and how many of it make one.
var smallerUnit = map[string]struct {
	unit string
	of   int64
}{"year": {"month", 12}, "week": {"day", 7}, "day": {"hour", 24}, "hour": {"minute", 60}, "minute": {"second", 60}}

// wholeTime is a length of time as a whole number of its unit or of the next smaller one: 1.5 years are 18 months.
func wholeTime(v Decimal, unit string) (n int64, in string, ok bool) {
	for range 2 {
		if n, err := strconv.ParseInt(v.String(), 10, 32); err == nil && n > 0 {
			return n, unit, true
		}
		s, ok := smallerUnit[unit]
		if !ok {
			return 0, unit, false
		}
		v, unit = v.Mul(Int(s.of)), s.unit
	}
	return 0, unit, false
}

// Offset reports whether the date or time is told only as a length of time from the article's day, which is not known: "-P2W", "PT5M".
func (f Figure) Offset() bool { return strings.HasPrefix(strings.TrimPrefix(f.Date, "-"), "P") }

// Lasts reports whether the date or time is told as a length of time from the article's day: Low and Unit are that length.
func (f Figure) Lasts() bool { return (f.Kind == Date || f.Kind == Time) && f.Unit != "" }

// offset is a length of time from an unknown day on as ISO 8601-2:2019 writes it: "-P2W", "PT5M".
func offset(n int64, unit string) string {
	s := ""
	if n < 0 {
		s, n = "-", -n
	}
	switch unit {
	case "hour", "minute", "second":
		return fmt.Sprintf("%sPT%d%c", s, n, unit[0]&^0x20)
	}
	return fmt.Sprintf("%sP%d%c", s, n, unit[0]&^0x20)
}

// plus is the date that lies n units after x, as exact as the unit: a day, the first and last day of a week from Monday on, a month, a
// year, or the decade where the length was told in decades. ISO 8601 has no such date outside the years 1 to 9999.
func (x day) plus(n int, unit string, decades bool) (date, end string, ok bool) {
	at := time.Date(x.year, time.Month(x.month), x.day, 0, 0, 0, 0, time.UTC)
	switch unit {
	case "day":
		at = at.AddDate(0, 0, n)
		date = at.Format(time.DateOnly)
	case "week":
		at = at.AddDate(0, 0, 7*n-int(at.Weekday()+6)%7)
		date, end = at.Format(time.DateOnly), at.AddDate(0, 0, 6).Format(time.DateOnly)
	case "month":
		at = at.AddDate(0, n, 1-x.day)
		date = at.Format("2006-01")
	default:
		at = time.Date(x.year+n, 1, 1, 0, 0, 0, 0, time.UTC)
		if date = at.Format("2006"); decades {
			date = decade(at.Year())
		}
	}
	return date, end, at.Year() >= 1 && at.AddDate(0, 0, 6).Year() <= 9999
}

// decade is the decade a year lies in: "199X".
func decade(year int) string { return strconv.Itoa(year/10) + "X" }
