package figure

import (
	"fmt"
	"strconv"
)

// clock reads "10:08 p.m.", "6.10am", "10 p.m.", "06:00 GMT", "14:30".
func (d *doc) clock(i int) (next int, ok bool) {
	if !d.isDigits(i) || d.joined(i) && !d.opens(i-1) {
		return i, false
	}
	hour, minute, second := 0, -1, -1
	end := i + 1
	s := d.toks[i].Of(d.text)
	switch {
	case d.word(i+1) == "h" && d.joined(i+1) && d.joined(i+2) && d.isDigits(i+2) && d.toks[i+2].Len() == 2: // 8h30
		hour, ok = d.small(i, 2)
		minute, _ = d.small(i+2, 2)
		end = i + 3
		if !ok {
			return i, false
		}
		if d.joined(end) && (d.word(end) == "m" || d.word(end) == "min") { // às 7h30m
			end++
		}
	case d.is(i+1, ':') && d.joined(i+1) && d.joined(i+2) && d.isDigits(i+2) && d.toks[i+2].Len() == 2:
		hour, ok = d.small(i, 2)
		minute, _ = d.small(i+2, 2)
		end = i + 3
		if d.is(end, ':') && d.joined(end) && d.joined(end+1) {
			if second, ok = d.small(end+1, 2); ok {
				end += 2
			}
		}
		if !ok || d.joined(end) && d.is(end, ':') {
			return i, false
		}
	case len(s) >= 4 && len(s) <= 5 && s[len(s)-3] == '.': // 9.45 p.m.
		h, err := strconv.Atoi(s[:len(s)-3])
		m, err2 := strconv.Atoi(s[len(s)-2:])
		if err != nil || err2 != nil {
			return i, false
		}
		hour, minute = h, m
	case len(s) == 4 && d.has(end, isZone) && d.zoned(end) && d.toks[end].Len() >= 3: // 0401 GMT
		v, ok := d.small(i, 4)
		if !ok {
			return i, false
		}
		hour, minute = v/100, v%100
	default:
		hour, ok = d.small(i, 2)
		if !ok {
			return i, false
		}
	}
	colon := end > i+1 || len(s) == 4 && minute >= 0 && s[1] != '.'
	meridiem := false
	e, after := d.phrase(end, isMeridiem)
	if e != nil && (d.joined(end) || d.toks[end].gap) && hour >= 1 && hour <= 12 && (d.text[d.toks[end].Start] != 'A' && d.text[d.toks[end].Start] != 'P' || d.toks[after-1].End-d.toks[end].Start >= 2) {
		meridiem = true
		hour = hour%12 + int(e.pm)
		end = after
	}
	if z, after := d.phrase(end, isZone); z != nil && (meridiem || colon || minute >= 0) && d.zoned(end) {
		end = after
	} else if !meridiem && !colon && !(minute >= 0 && d.clockBefore(i)) {
		return i, false
	}
	if colon && d.logged(i, end) {
		return i, false
	}
	if hour > 24 || hour == 24 && (minute > 0 || second > 0) || minute > 59 || second > 59 || colon && !meridiem && d.gameTime(end) {
		return i, false
	}
	when := fmt.Sprintf("%02d:%02d", hour, max(minute, 0))
	if second >= 0 {
		when += fmt.Sprintf(":%02d", second)
	}
	return d.emit(amount{start: d.toks[i].Start, from: i}, end, Figure{Kind: Time, Date: when, Why: "time of day"}), true
}

// clockBefore reports whether a word before token i says that an hour follows: "a las 8.30".
func (d *doc) clockBefore(i int) bool {
	e, _ := d.clockCue(i)
	return e != nil
}

// clockAhead reports whether the digits at token i are the hour of a clock time: "March 10:30".
func (d *doc) clockAhead(i int) bool { return d.is(i+1, ':') && d.joined(i+1) && d.joined(i+2) }

// zoned refuses a time zone in small letters, which is a word.
func (d *doc) zoned(i int) bool {
	c := d.text[d.toks[i].Start]
	return 'A' <= c && c <= 'Z' || d.lang.code == "nl" || d.lang.code == "de"
}

// gameTime reports whether minutes and seconds of a game are meant: "with 4:39 left".
func (d *doc) gameTime(i int) bool {
	switch d.word(i) {
	case "left", "remaining", "to", "minutes", "into":
		return true
	}
	return false
}

// logged reports whether a time in brackets begins its line, as in the logs of chats and the minutes of recordings: "[02:17] ann: hello".
// When a line was written is not what it tells.
func (d *doc) logged(i, end int) bool {
	if !d.is(i-1, '[') || !d.is(end, ']') {
		return false
	}
	at := d.toks[i-1].Start
	return i == 1 || d.text[at-1] == '\n'
}
