package figure

// clockWords reads times of day told in words: "9 o'clock", "12 noon", "half past seven", "quarter to nine in the evening", "at 5 in
// the morning". Of the forms with "to" only the quarter is read: "ten to twelve" is a range more often.
func (d *doc) clockWords(i int) (next int, ok bool) {
	if d.lang.code != "en" || i+1 >= len(d.toks) || d.joined(i) && !d.opens(i-1) {
		return i, false
	}
	switch d.word(i + 1) { // most figures end here
	case "past", "to", "o'clock", "oclock", "noon", "midnight", "min", "minutes", "in", "at":
	case "a", "p", "am", "pm":
		return d.spelledHour(i)
	default:
		return i, false
	}
	minute, j := 0, i
	switch {
	case d.word(i) == "half" && d.word(i+1) == "past":
		minute, j = 30, i+2
	case d.word(i) == "quarter" && d.word(i+1) == "past":
		minute, j = 15, i+2
	case d.word(i) == "quarter" && d.word(i+1) == "to":
		minute, j = -15, i+2
	default:
		if n, k, ok := d.upTo(i, 29); ok {
			if w := d.word(k); w == "min" || w == "minutes" {
				k++
			}
			if d.word(k) == "past" {
				minute, j = n, k+1
			}
		}
	}
	hour, next, ok := d.upTo(j, 12)
	if !ok || hour == 0 || j > i && (d.has(next, isFraction|isScale|isUnit|isPercent) || d.is(next, '%')) {
		return i, false
	}
	told := j > i
	switch w := d.word(next); {
	case w == "o'clock" || w == "oclock":
		told = true
		next++
	case hour == 12 && (w == "noon" || w == "midnight"):
		told = true
		hour = map[string]int{"noon": 12, "midnight": 0}[w]
		next++
	}
	if part, end, ok := d.partOfDay(next); ok && (told || d.ledByClock(i)) {
		if part != "morning" && hour < 12 || part == "morning" && hour == 12 {
			hour = (hour + 12) % 24
		}
		told, next = true, end
	}
	if !told {
		return i, false
	}
	at := (hour*60 + minute + 24*60) % (24 * 60)
	f := Figure{Kind: Time, Date: clockTime(at), Why: "time of day in words"}
	return d.emit(amount{start: d.toks[i].Start, from: i}, next, f), true
}

// spelledHour reads an hour in one word with its half of the day: "seven p.m."
func (d *doc) spelledHour(i int) (next int, ok bool) {
	part, next := d.phrase(i+1, isMeridiem)
	if part == nil || !d.isWord(i) || !d.has(i, isNumber) || d.toks[i].e.num < 1 || d.toks[i].e.num > 12 || !d.meridiemStands(i+1, next) {
		return i, false
	}
	hour := int(d.toks[i].e.num)%12 + int(part.pm)
	return d.emit(amount{start: d.toks[i].Start, from: i}, next, Figure{Kind: Time, Date: clockTime(60 * hour), Why: "time of day in words"}), true
}

// upTo reads a whole number up to most, in digits or in one word.
func (d *doc) upTo(i, most int) (n, next int, ok bool) {
	if n, ok = d.small(i, 2); !ok && d.has(i, isNumber) && d.isWord(i) {
		n, ok = int(d.toks[i].e.num), true
	}
	tied := d.joined(i+1) && !d.is(i+1, ',') && !d.is(i+1, '.') && !d.is(i+1, ';') && !d.closes(i+1)
	return n, i + 1, ok && n <= most && !tied
}

// partOfDay reads "in the evening" or "at night" at token i.
func (d *doc) partOfDay(i int) (part string, next int, ok bool) {
	switch {
	case d.word(i) == "in" && d.word(i+1) == "the" && d.has(i+2, isDaypart):
		part, next = d.word(i+2), i+3
	case d.word(i) == "at" && d.word(i+1) == "night":
		part, next = "night", i+2
	}
	return part, next, part != "" && !d.isWord(next) || part != "" && d.has(next, isStop|isAux)
}

// ledByClock reports whether the word before token i leads to a time of day.
func (d *doc) ledByClock(i int) bool {
	switch d.word(i - 1) {
	case "at", "around", "about", "by", "until", "till", "circa", "before", "after", "from", "past":
		return true
	}
	return false
}
