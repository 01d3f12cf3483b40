package figure

import "fmt"

// stamp reads the time of day directly behind a date in digits, which makes one moment of both: "2022-04-23 14:55", "2022-04-23T14:55:10Z". i is
// the token behind the date.
func (d *doc) stamp(i int) (clock string, next int, ok bool) {
	if d.word(i) == "t" && d.joined(i) && d.joined(i+1) {
		i++
	}
	hour, ok := d.small(i, 2)
	minute, ok2 := d.small(i+2, 2)
	if !ok || !ok2 || !d.is(i+1, ':') || !d.joined(i+1) || !d.joined(i+2) || d.toks[i+2].Len() != 2 || hour > 23 || minute > 59 {
		return "", i, false
	}
	clock, next = fmt.Sprintf("%02d:%02d", hour, minute), i+3
	if s, ok := d.small(next+1, 2); ok && d.is(next, ':') && d.joined(next) && d.joined(next+1) && s < 60 {
		clock += fmt.Sprintf(":%02d", s)
		next += 2
	}
	if d.word(next) == "z" && d.joined(next) {
		next++
	}
	if m, _ := d.phrase(next, isMeridiem); m != nil || d.joined(next) && (d.is(next, ':') || d.isWord(next) || d.isDigits(next)) {
		return "", i, false
	}
	return clock, next, true
}
