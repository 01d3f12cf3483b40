package figure

import (
	"fmt"
	"strings"
)

// hour reads a time of day told by its hour, in the languages that do so: "à 17 heures", "a las 8 y media", "um halb acht", "klockan 7",
// "शाम 5 बजे", "午後3時半". The sections of the tables say what makes an hour of a number:
//
//	[hour]        a word behind it that does so by itself: Uhr, बजे, 時
//	[clock]       words before it after which the number alone is an hour: a las, alle
//	[clock.weak]  words before it that need the unit behind it too: à (17 heures), om (7 uur)
//	[clock.brief] the same, where the unit is a sign: avant (16h)
//	[clock.part]  the part of the day before it, which belongs to the time: 午後 (3時)
//
// Two hours with "to" between them are times as well: "de 14h à 16h".
func (d *doc) hour(i int) (next int, ok bool) {
	if !d.lang.clocked || d.isDigits(i) && d.joined(i) && !d.lang.dated && !d.opens(i-1) && !d.dash(i-1) {
		return i, false
	}
	cue, from := d.clockCue(i)
	half := d.halfBefore(i) && cue != nil
	j := i
	if half {
		j++
	}
	h, j, ok := d.hourNumber(j)
	if !ok {
		return i, false
	}
	word, end := d.hourWord(j)
	chained := d.chained(i)
	part, after := d.phrase(end, isMeridiem)
	minute, told := d.minutes(end, word != noHour || cue != nil)
	dial := told > end && d.bareMinutes(told-1) // sept heures dix
	end = told
	if p, k := d.phrase(end, isMeridiem); p != nil {
		part, after = p, k
	}
	switch {
	case word == hourAlone && d.has(j, isPoint) && cue == nil && d.word(end-1) != "分" && d.word(end-1) != "半": // 3点5 is 3.5, 3点 are points
		return i, false
	case word == hourUnit && cue != nil && d.word(j) != "h" && (cue.brief || d.word(from-1) == "jusqu'"): // jusqu'à 20 heures d'attente
		return i, false
	case word == hourAlone, half:
	case part != nil && (word != noHour || cue != nil):
	case d.has(end, isOf) && d.isWord(end): // à 2 heures de route
		return i, false
	case word == hourUnit && (cue != nil || chained || dial || d.chains(i, end) || d.besideDate(i, end)):
	case word == noHour && (cue != nil && cue.bare || chained && d.out[len(d.out)-1].End-d.out[len(d.out)-1].Start < 3) && d.hourStands(end):
	default:
		return i, false
	}
	if half {
		h, minute = (h+23)%24, 30
	}
	if part != nil {
		end = after
	} else if cue != nil && cue.within {
		part = cue
	}
	if part != nil && part.pm == 12 && h < 12 {
		h += 12
	}
	if minute < 0 { // a quarter to
		h, minute = (h+23)%24, 60+minute
	}
	a := amount{start: d.toks[i].Start, from: i}
	if cue != nil && cue.within {
		a.from, a.start = from, d.toks[from].Start
	}
	return d.emit(a, end, Figure{Kind: Time, Date: fmt.Sprintf("%02d:%02d", h, minute), Why: "time of day by its hour"}), true
}

// clockCue finds the words before token i that say that an hour follows, and the first of them. A cue told by its accent must have it:
// "às 8" but not "as 8 pessoas".
func (d *doc) clockCue(i int) (e *entry, first int) {
	e, first = d.before(i, isClock)
	if e != nil && e.accented && isASCII(d.text[d.toks[first].Start:d.toks[i-1].End]) {
		return nil, i
	}
	if e.is(isUnit) && (d.isDigits(first-1) || d.has(first-1, isNumber)) { // 3 saat 5 kişi
		return nil, i
	}
	return e, first
}

// halfBefore reports whether token i is the half of "halb acht", the half hour before eight.
func (d *doc) halfBefore(i int) bool {
	switch d.lang.code {
	case "de", "nl", "sv":
		return d.has(i, isFraction) && d.toks[i].e.den == 2 && d.isWord(i)
	}
	return false
}

// hourNumber reads a whole number up to 24, in digits or words.
func (d *doc) hourNumber(i int) (h, next int, ok bool) {
	if h, ok = d.small(i, 2); ok {
		return h, i + 1, h <= 24
	}
	if !d.has(i, isNumber|isScale|isOne) || !d.isWord(i) {
		return 0, i, false
	}
	if d.has(i, isOne) && !d.has(i, isNumber) {
		return 1, i + 1, true
	}
	n, next, ok := d.spelled(i)
	return int(n), next, ok && n <= 24
}

// What stands behind the number of an hour.
type hourWord int

const (
	noHour    hourWord = iota
	hourUnit           // the unit of durations: heures, h
	hourAlone          // the word for o'clock: Uhr
)

func (d *doc) hourWord(j int) (w hourWord, next int) {
	if u, end := d.phrase(j, isUnit); u == nil || end == j+1 { // but 3時間 is a duration
		if e, end := d.phrase(j, isZone); e != nil && e.oclock {
			return hourAlone, end
		}
	}
	if e, end := d.phrase(j, isUnit); e != nil && e.unit != nil && e.unit.symbol == "hour" {
		return hourUnit, end
	}
	if e, end := d.symbol(j, isUnit); e != nil && e.unit != nil && e.unit.symbol == "hour" && !(d.joined(end) && (d.isWord(end) || d.isDigits(end))) {
		return hourUnit, end
	}
	return noHour, j
}

// minutes reads what follows the hour: "30 Minuten", "y media", "et quart", "半". Negative: so many before the hour.
func (d *doc) minutes(i int, stands bool) (n, next int) {
	if !stands {
		return 0, i
	}
	if d.has(i, isFraction) && d.toks[i].e.den == 2 && d.joined(i) { // 3時半
		return 30, i + 1
	}
	j := i
	if d.has(j, isAnd|isMinus) && d.isWord(j) {
		j++
		for d.has(j, isArticle|isStop) && d.isWord(j) {
			j++
		}
		if d.has(j, isFraction) && (d.toks[j].e.den == 2 || d.toks[j].e.den == 4) {
			n := int(60 / d.toks[j].e.den)
			if d.has(i, isMinus) {
				n = -n
			}
			return n, j + 1
		}
	}
	v, k, ok := 0, j, false
	if v, ok = d.small(j, 2); ok {
		k = j + 1
	} else if d.isWord(j) && d.has(j, isNumber) {
		var w int64
		w, k, ok = d.spelled(j)
		v = int(w)
	}
	if !ok || v > 59 {
		return 0, i
	}
	if e, end := d.phrase(k, isUnit); e != nil && e.unit != nil && e.unit.symbol == "minute" {
		return v, end
	}
	if d.word(k) == "分" {
		return v, k + 1
	}
	if j == i && !d.lang.dated && (k >= len(d.toks) || !d.isWord(k) && !d.is(k, '%') || d.has(k, isTo)) && d.isWord(i-1) { // sept heures dix
		return v, k
	}
	return 0, i
}

// bareMinutes reports whether token i is a number: minutes of an hour without their unit.
func (d *doc) bareMinutes(i int) bool {
	return d.isDigits(i) || d.has(i, isNumber) && !d.has(i, isUnit|isFraction)
}

// besideDate reports whether the hour in tokens [i, end) stands right behind a date or before one: "samedi 20h", "20h le 13 décembre".
func (d *doc) besideDate(i, end int) bool {
	if n := len(d.out); n > 0 && d.out[n-1].Kind == Date && (d.last == i || d.last == i-1 && d.is(i-1, ',')) {
		return true
	}
	if d.has(end, isStop) && d.isWord(end) && !d.has(end, isOf) {
		end++
	} else {
		return false
	}
	if d.has(end, isWeekday) {
		return true
	}
	_, k, ok := d.dayOf(end)
	return ok && (d.has(k, isMonth) || d.has(k, isOf) && d.has(k+1, isMonth))
}

// chained reports whether token i goes on from a time just read: "de 14h à 16h", "8 Uhr oder 9 Uhr".
func (d *doc) chained(i int) bool {
	n := len(d.out)
	if n == 0 || d.out[n-1].Kind != Time || d.last < 0 {
		return false
	}
	j := i - 1
	for j > d.last && d.isWord(j) && d.has(j, isStop|isArticle|isClock) {
		j--
	}
	return j == d.last && (d.dash(j) || d.has(j, isTo|isAnd|isStop|isClock)) || j == d.last-1 && j < i-1
}

// chains reports whether the hour in tokens [i, end) begins a span of two: "de 14h à 16h", "8h-9h".
func (d *doc) chains(i, end int) bool {
	if !d.dash(end) && !(d.has(i-1, isFrom|isBetween) && d.has(end, isTo|isAnd)) {
		return false
	}
	_, j, ok := d.hourNumber(end + 1)
	if !ok {
		return false
	}
	w, _ := d.hourWord(j)
	return w == hourUnit || d.word(j) == "h" && d.joined(j) // 14h30
}

// hourStands reports whether nothing behind the bare hour is counted by it: "alle 8 persone".
func (d *doc) hourStands(end int) bool {
	if d.joined(end) && (d.isWord(end) || d.dash(end) || d.is(end, '/') || d.is(end, '%') || d.is(end, ':')) && !strings.HasPrefix(d.word(end), "'") {
		return false
	}
	if e, _ := d.phrase(end, isUnit|isMoney|isPercent|isScale|isCent|isMonth); e != nil {
		return false
	}
	if d.lang.code == "it" {
		return !d.manyOf(end)
	}
	return !d.pluralish(end)
}
