package figure

import "fmt"

// hourSpan reads two hours of which only one says that it is an hour: "5-6 pm", "between 2 and 4:30pm", "9 to 10:30", "from seven to
// nine in the evening". Where both say so, "9 a.m. to 5 p.m.", they are two times.
func (d *doc) hourSpan(i int) (next int, ok bool) {
	if d.lang.code != "en" || i+2 >= len(d.toks) || d.joined(i) && !d.opens(i-1) {
		return i, false
	}
	from, j, ok := d.bareHour(i)
	if !ok || !d.dash(j) && !d.isWord(j) {
		return i, false
	}
	switch {
	case d.dash(j) && d.joined(j) == d.joined(j+1):
	case d.has(j, isTo) && d.isWord(j), d.has(j, isAnd) && d.has(i-1, isBetween):
	default:
		return i, false
	}
	to, end, ok := d.bareHour(j + 1)
	if !ok || d.priced(i) || from.colon && to.colon {
		return i, false
	}
	part, after := d.phrase(end, isMeridiem)
	_, behind, told := d.partOfDay(end)
	low, high := from.minutes, to.minutes
	switch {
	case part != nil && d.meridiemStands(end, after) && to.minutes >= 60 && max(from.minutes, to.minutes) < 13*60:
		end = after
		low, high = halfDay(low, high, int(part.pm) == 12)
	case told && to.minutes <= 12*60 && from.minutes <= 12*60 && !d.is(end, ','):
		low, high = halfDay(low, high, d.word(behind-1) != "morning")
		end = behind
	case from.colon != to.colon && d.hourStands(end) && !d.gameTime(end) && !d.has(i-1, isName) && low < high:
	default:
		return i, false
	}
	if (high-low+24*60)%(24*60) > longestSpan*60 {
		return i, false
	}
	if z, k := d.phrase(end, isZone); z != nil && d.zoned(end) {
		end = k
	}
	f := Figure{Kind: Time, Date: clockTime(low), DateEnd: clockTime(high), Why: "span of two times of day"}
	return d.emit(amount{start: d.toks[i].Start, from: i}, end, f), true
}

// longestSpan is how many hours a span may have whose first end does not say on which half of the day it lies.
const longestSpan = 10

// A bareHour is a time of day that does not say on which half of the day it lies.
type bareHour struct {
	minutes int  // of the day
	colon   bool // told with its minutes
}

// bareHour reads "5", "seven", "9:30" at token i.
func (d *doc) bareHour(i int) (h bareHour, next int, ok bool) {
	hour, ok := d.small(i, 2)
	if !ok && d.isWord(i) && d.has(i, isNumber) {
		hour, ok = int(d.toks[i].e.num), d.toks[i].e.num > 0
	}
	if !ok || hour > 24 {
		return h, i, false
	}
	h.minutes, next = 60*hour, i+1
	if !d.is(next, ':') || !d.joined(next) {
		return h, next, true
	}
	minute, ok := d.small(next+1, 2)
	if !ok || !d.joined(next+1) || minute > 59 || d.toks[next+1].Len() != 2 || d.is(next+2, ':') && d.joined(next+2) || hour == 24 && minute > 0 {
		return h, i, false
	}
	h.minutes += minute
	h.colon = true
	return h, next + 2, true
}

// meridiemStands refuses the verb am: "of 5 to 7 am I sure".
func (d *doc) meridiemStands(i, end int) bool {
	return end > i+1 || d.joined(i) || !d.isWord(end) || d.word(i) != "am" || d.word(end) != "i"
}

// halfDay puts two hours of the dial into the half of the day that is told behind the second; the first lies in the other half where it
// would come after the second: "11-1 pm".
func halfDay(low, high int, afternoon bool) (int, int) {
	const half = 12 * 60
	low, high = low%half, high%half
	if afternoon {
		high += half
	}
	if low+half < high {
		low += half
	} else if low >= high { // 10 to 2 am
		low += half
	}
	return low, high
}

// clockTime writes minutes of the day as ISO 8601.
func clockTime(minutes int) string { return fmt.Sprintf("%02d:%02d", minutes/60, minutes%60) }
