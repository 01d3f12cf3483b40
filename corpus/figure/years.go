package figure

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// years reads a year alone, a decade ("1950s") and a span of years ("2015-16").
func (d *doc) years(i int) (next int, ok bool) {
	y, ok := d.year(i)
	if !ok || d.width(i) != 4 || d.joined(i) && !d.opens(i-1) && !d.hyphen(i-1) || d.priced(i) {
		return i, false
	}
	if d.joined(i+1) && d.isWord(i+1) && (d.word(i+1) == "s" || d.word(i+1) == "er") && y%10 == 0 || d.word(i+1) == "’" && d.word(i+2) == "s" && y%10 == 0 {
		end := i + 2
		f := Figure{Kind: Date, Date: strconv.Itoa(y/10) + "X", Why: "decade"}
		return d.emit(amount{start: d.toks[i].Start, from: i}, end, f), true
	}
	if n, ok := d.quarterAt(i + 1); ok { // 2016 Q3
		return d.months(i, i+3, y, 3*n-2, 3, "quarter of a year"), true
	}
	if next, ok := d.lastWeek(i, y); ok {
		return next, true
	}
	if d.is(i+1, '/') && d.joined(i+1) && d.joined(i+2) && !(d.joined(i+3) && (d.isWord(i+3) || d.dash(i+3) || d.is(i+3, '/'))) { // 1986/87
		if w, ok := d.small(i+2, 2); ok && w == (y+1)%100 && d.toks[i+2].Len() == 2 {
			return d.emitDate(i, i+3, day{year: y}, &day{year: y + 1}, "span of years")
		}
	}
	if d.hyphen(i + 1) { // 2015-16, 2014–2018
		w, ok := d.small(i+2, 4)
		switch n := d.width(min(i+2, len(d.toks)-1)); {
		case !ok:
			return i, false
		case n == 2:
			w += y / 100 * 100
		case n != 4:
			return i, false
		}
		if w <= y || w > y+120 || w > 2199 || d.joined(i+3) && (d.isWord(i+3) || d.dash(i+3)) {
			return i, false
		}
		return d.emitDate(i, i+3, day{year: y}, &day{year: w}, "span of years")
	}
	if d.joined(i+1) && (d.isWord(i+1) && !d.has(i+1, isCounter) || d.is(i+1, '/') || d.is(i+1, ':') || d.is(i+1, '%')) {
		return i, false
	}
	if e := d.unitYear(i + 1); e != nil && d.lang.code == "tr" { // 2008 yılında
		return d.emitDate(i, i+1, day{year: y}, nil, "year")
	}
	if e, _ := d.phrase(i+1, isScale|isPercent|isUnit|isMoney|isCent); e != nil && !(e.is(isMonth) || d.has(i+1, isStop) || d.surname(i+1)) {
		return i, false
	}
	if e, _ := d.symbol(i+1, isMoney); e != nil && !d.isDigits(i+2) {
		return i, false
	}
	if d.isDigits(i+1) && d.joined(i+1) || d.dash(i-1) && !d.toks[i-1].gap && d.joined(i) && !d.era(i-2) {
		return i, false
	}
	if e, k := d.phrase(i+1, isOver); e != nil && e.divides && !e.is(isFrom) && (d.isDigits(k) || d.has(k, isNumber)) {
		return i, false
	}
	if !d.yearStands(i, y) {
		return i, false
	}
	return d.emitDate(i, i+1, day{year: y}, nil, "year")
}

// unitYear is the entry of token i if it is the word for year.
func (d *doc) unitYear(i int) *entry {
	if d.has(i, isUnit) && d.toks[i].e.unit != nil && d.toks[i].e.unit.symbol == "year" {
		return d.toks[i].e
	}
	return nil
}

// shortDecade reads the decade that an apostrophe shortens: "the late '70s".
func (d *doc) shortDecade(i int) (next int, ok bool) {
	if d.lang.code != "en" || i < 1 || d.toks[i].class != digits || d.toks[i].Len() != 2 || d.word(i+1) != "s" || !d.joined(i+1) {
		return i, false
	}
	switch d.toks[i-1].Of(d.text) {
	case "'", "’", "‘":
	default:
		return i, false
	}
	n, ok := d.small(i, 2)
	if !ok || n%10 != 0 || d.toks[i-1].Start < d.done {
		return i, false
	}
	y := century(n) / 10
	return d.emit(amount{start: d.toks[i].Start, from: i}, i+2, Figure{Kind: Date, Date: strconv.Itoa(y) + "X", Why: "decade"}), true
}

// era reports whether a word ties a year to what came before, after or around it: "the post-1965 years".
func (d *doc) era(i int) bool {
	switch d.word(i) {
	case "post", "pre", "mid", "early", "late":
		return d.lang.code == "en"
	}
	return false
}

// opens reports whether token i is a bracket or quotation mark that opens.
func (d *doc) opens(i int) bool {
	if i < 0 || d.toks[i].class != sign {
		return false
	}
	switch d.toks[i].Of(d.text) {
	case "(", "[", "\"", "“", "‘", "'", "«", "„", "（", "「", "—", "–":
		return true
	}
	return false
}

// yearStands tells a year from a count of four digits by the words around it.
func (d *doc) yearStands(i, y int) bool {
	prev := d.word(i - 1)
	if d.hyphen(i-1) && d.era(i-2) {
		return y >= 1800
	}
	if d.has(i-1, isName) && d.text[d.toks[i-1].Start] < 'a' {
		return false
	}
	if e, first := d.before(i, isHedge); e != nil && e.hedge != noHedge {
		switch d.word(first) {
		case "about", "around", "some", "nearly", "approximately", "roughly", "almost", "over", "more", "at", "up", "fewer", "less", "exactly":
			return false
		}
	}
	if d.paired(i) {
		return true
	}
	switch prev {
	case "in", "since", "until", "till", "before", "after", "during", "early", "late", "from", "between", "by", "through", "mid", "of", "circa",
		"fiscal", "year", "spring", "summer", "autumn", "fall", "winter", "season":
		return !(prev == "of" || prev == "by" || prev == "from" || prev == "after" || prev == "before" || prev == "between") ||
			y >= 1800 && (y < 2100 || prev == "by") && !d.pluralish(i+1)
	}
	if y < 1900 || y >= 2050 && !(prev == "by" && y < 2150) {
		return (d.has(i-1, isFrom) || d.leadsUp(i)) && y >= 1200
	}
	if d.lang.code == "de" || d.lang.code == "it" {
		return d.leadsUp(i) || !d.manyOf(i+1)
	}
	if d.pluralish(i + 1) {
		return d.has(i-1, isArticle|isFrom) || prev == "the" || prev == "this" || prev == "his" || prev == "its" || prev == "their" || prev == "her" || i > 0 && d.toks[i-1].Of(d.text)[d.toks[i-1].Len()-1] == 's'
	}
	return true
}

// leadsUp reports whether a word of the tables before token i says that a year follows: "im Jahr 1840".
func (d *doc) leadsUp(i int) bool {
	e, _ := d.before(i, isYearCue)
	return e != nil
}

// manyOf reports whether word i is a plural noun that a number of four digits may count, in languages whose plurals have no s.
func (d *doc) manyOf(i int) bool {
	if !d.pluralish(i) || d.has(i, isStop|isAux|isEvent) {
		return d.has(i, isPlural)
	}
	w := d.toks[i].Of(d.text)
	last := w[len(w)-1]
	if d.lang.code == "it" {
		return last == 'i' || last == 'e' && w[0] >= 'a'
	}
	return d.capitalized(i) && (last == 'e' || last == 's' || last == 'r' || last == 'n' && !strings.HasSuffix(w, "in"))
}

// paired reports whether the year at token i is one of two: "between 1600 and 1900", "from 1914 to 1918", "A.D. 1000".
func (d *doc) paired(i int) bool {
	if e, _ := d.before(i, isEra); e != nil {
		return true
	}
	if d.has(i+1, isEra) && d.capital(i+1) {
		return true
	}
	if d.has(i-1, isBetween|isFrom) && d.has(i+1, isAnd|isTo) {
		y, ok := d.year(i + 2)
		return ok && d.toks[i+2].Len() == 4 && y > 1000 && !d.pluralish(i+3)
	}
	if n := len(d.out); n > 0 && d.last == i-1 && d.has(i-1, isAnd|isTo) {
		return d.out[n-1].Kind == Date && len(d.out[n-1].Date) == 4 && !d.pluralish(i+1)
	}
	return false
}

// relative anchors "Monday", "yesterday" to the article's date: the day it was, at or before it, or will
// be, where the clause speaks of what is to come. Without that date a weekday is a date
// of which only that is known ("-W-5", ISO 8601 without year and week), and "yesterday" is nothing.
func (d *doc) relative(i int) (next int, ok bool) {
	e, end := d.phrase(i, isWeekday|isRelative)
	switch {
	case e == nil:
		return i, false
	case e.is(isWeekday):
		if d.lang.dated && d.has(end, isCounter) { // 每周一次
			return i, false
		}
		if !d.capital(i) || d.toks[end-1].End-d.toks[i].Start < 4 || d.titledDay(i, end) {
			return i, false
		}
		return d.weekday(i, end, e.day)
	case e.holiday != "":
		return d.holiday(i, end, e.holiday)
	case d.day.year == 0:
		return i, false
	}
	at := time.Date(d.day.year, time.Month(d.day.month), d.day.day, 0, 0, 0, 0, time.UTC)
	return d.inferred(i, end, at.AddDate(0, 0, int(e.day)))
}

// weekday reads the day of the week in tokens [i, end).
func (d *doc) weekday(i, end int, day int8) (next int, ok bool) {
	if x := d.dayBeside(i, day); x != nil {
		f := Figure{Kind: Date, Date: x.Date, Inferred: x.Inferred, Why: "weekday of the date before it"}
		return d.emit(amount{start: d.toks[i].Start, from: i}, end, f), true
	}
	why := ""
	switch {
	case d.dateAt(end):
		why = weekdayOfDate
	case d.day.year == 0:
		why = "weekday, the article's date is not known"
	case d.ofMonth(end):
		why = "weekday of a month"
	}
	if why != "" {
		if d.has(end, isDaypart) {
			end++
		}
		return d.emit(amount{start: d.toks[i].Start, from: i}, end, Figure{Kind: Date, Date: fmt.Sprintf("-W-%d", (day+6)%7+1), Why: why}), true
	}
	if v, _, ok := d.nthBehind(end); ok {
		if at := d.day.nearest(v); at.Weekday() == time.Weekday(day) {
			return d.inferred(i, end, at)
		}
	}
	at := time.Date(d.day.year, time.Month(d.day.month), d.day.day, 0, 0, 0, 0, time.UTC)
	back := (int(at.Weekday()) - int(day) + 14) % 7
	at = at.AddDate(0, 0, -back)
	if d.tenseAt(i-1) == coming || back > 0 && d.toCome(i, end) {
		at = at.AddDate(0, 0, 7)
	} else if d.word(i-1) == "last" && back == 0 {
		at = at.AddDate(0, 0, -7)
	}
	return d.inferred(i, end, at)
}

// dateAt reports whether a date with its month stands at token i, behind the comma there may be: "Saturday, 12 November".
func (d *doc) dateAt(i int) bool {
	if d.is(i, ',') || d.is(i, '(') {
		i++
	}
	if d.word(i) == "the" {
		i++
	}
	if m, j, ok := d.monthAt(i); ok && d.capital(i) {
		_, _, ok = d.dayOf(j)
		return ok && m > 0
	}
	_, j, ok := d.dayOf(i)
	for n := 0; ok && n < 2 && d.has(j, isOf); n++ {
		j++
	}
	return ok && d.has(j, isMonth) && d.capital(j)
}

// inferred adds the day that was told from the article's date.
func (d *doc) inferred(i, end int, at time.Time) (next int, ok bool) {
	if d.has(end, isDaypart) {
		end++
	}
	f := Figure{Kind: Date, Date: at.Format("2006-01-02"), Inferred: true, Why: "day told from the article's date"}
	return d.emit(amount{start: d.toks[i].Start, from: i}, end, f), true
}
