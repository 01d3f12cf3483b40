package figure

import (
	"strings"
	"time"
)

// monthDay reads a day whose month is left to the article's date: "no dia 5", "quinta-feira (14)", "lundi 14". It is the day of that
// number nearest to the article's date. Without that date it is nothing, and no count either.
func (d *doc) monthDay(i int) (next int, ok bool) {
	if d.lang.code == "en" {
		return d.nthDay(i)
	}
	n, ok := d.small(i, 2)
	if !ok || n < 1 || n > 31 || !d.toks[i].gap && !d.is(i-1, '(') || !d.dayBefore(i) {
		return i, false
	}
	next = i + 1
	if d.joined(next) && (d.isWord(next) || d.dash(next) || d.is(next, '%') || d.is(next, '/') || d.is(next, ':')) || d.pluralish(next) {
		return i, false
	}
	if e, _ := d.phrase(next, isUnit|isMoney|isPercent|isScale|isZone); e != nil {
		return i, false
	}
	if d.day.year == 0 {
		return next, true
	}
	day := d.day.nearest(n)
	f := Figure{Kind: Date, Date: day.Format("2006-01-02"), Inferred: true, Why: "day of the month, the month told from the article's date"}
	return d.emit(amount{start: d.toks[i].Start, from: i}, next, f), true
}

// nthDay reads the day in English, where it is an ordinal behind its weekday: "on Monday 13th", "Friday the 17th". Without the article's
// date it stays an ordinal.
func (d *doc) nthDay(i int) (next int, ok bool) {
	j := i
	if d.word(j-1) == "the" {
		j--
	}
	if d.is(j-1, ',') {
		j--
	}
	if n := len(d.out); n == 0 || d.last != j || !d.out[n-1].Inferred {
		return i, false
	}
	v, next, ok := d.nthBehind(j)
	at := d.day.nearest(v).Format("2006-01-02")
	if !ok || d.out[len(d.out)-1].Date != at {
		return i, false
	}
	f := Figure{Kind: Date, Date: at, Inferred: true, Why: "day of the month, the month told from the article's date"}
	return d.emit(amount{start: d.toks[i].Start, from: i}, next, f), true
}

// nthBehind reads the day of the month behind a weekday in English; i is the token behind the weekday.
func (d *doc) nthBehind(i int) (v, next int, ok bool) {
	if d.is(i, ',') {
		i++
	}
	if d.word(i) == "the" {
		i++
	}
	if d.lang.code != "en" || !d.isDigits(i) || !d.has(i+1, isOrdinalSuffix) {
		return 0, i, false
	}
	v, next, ok = d.dayOf(i)
	return v, next, ok && (!d.isWord(next) || d.has(next, isStop|isAux))
}

// dayBefore reports whether what stands before token i says that a day of the month follows: the word for day, or a weekday.
func (d *doc) dayBefore(i int) bool {
	if d.lang.code == "pt" || d.lang.code == "es" {
		if d.word(i-1) == "dia" && !d.has(i-2, isNumber|isArticle) && !d.isDigits(i-2) {
			return true
		}
	}
	j := i
	if d.is(j-1, '(') || d.is(j-1, ',') {
		if end := i + 1; !d.is(end, ')') && !d.is(end, ',') && !d.is(end, '.') {
			return false
		}
		j--
	}
	if len(d.out) == 0 || d.last != j {
		return false
	}
	p := &d.out[len(d.out)-1]
	return p.Kind == Date && (p.Inferred || strings.HasPrefix(p.Date, "-W-"))
}

// shortWeekday reads the Portuguese weekday without "-feira", which is an ordinal elsewhere: "nesta quinta" but "na quinta posição".
func (d *doc) shortWeekday(i int) (next int, ok bool) {
	if d.toks[i].e.short && d.toks[i].e.day > 0 && (!d.isWord(i+1) || d.has(i+1, isStop|isAux)) {
		switch d.word(i - 1) {
		case "na", "nesta", "desta", "ultima", "proxima", "ate", "a":
			return d.weekday(i, i+1, d.toks[i].e.day)
		}
	}
	return i, false
}

// nearest is the date nearest to x that is the n-th of a month.
func (x day) nearest(n int) time.Time {
	at := time.Date(x.year, time.Month(x.month), x.day, 0, 0, 0, 0, time.UTC)
	var best time.Time
	for m := -1; m <= 1; m++ {
		t := time.Date(x.year, time.Month(x.month+m), n, 0, 0, 0, 0, time.UTC)
		if t.Day() == n && (best.IsZero() || t.Sub(at).Abs() < best.Sub(at).Abs()) {
			best = t
		}
	}
	return best
}
