package figure

// dayInWords reads the day of a month told by an ordinal in words at token i: "sixth", "twenty-seventh".
func (d *doc) dayInWords(i int) (v, next int, ok bool) {
	if d.isWord(i) && d.has(i, isOrdinal) && d.toks[i].e.num <= 31 {
		return int(d.toks[i].e.num), i + 1, true
	}
	if !d.tens(i) {
		return 0, i, false
	}
	next = i + 1
	if d.hyphen(next) {
		next++
	}
	v = int(d.toks[i].e.num + d.toks[next].e.num)
	return v, next + 1, v <= 31
}

// tens reports whether the English ordinal of two words at token i can be a day of a month: "twenty-seventh", "thirty first".
func (d *doc) tens(i int) bool {
	if d.lang.code != "en" || !d.isWord(i) || !d.has(i, isNumber) || d.toks[i].e.num != 20 && d.toks[i].e.num != 30 {
		return false
	}
	j := i + 1
	if d.hyphen(j) {
		j++
	}
	return d.isWord(j) && d.has(j, isOrdinal) && d.toks[j].e.num < 10
}

// shortYear reads the year of two digits behind a month in English, at token j: "May '68", "April of 87". i is the token behind the month.
func (d *doc) shortYear(i, j int) (y, next int, ok bool) {
	if d.lang.code != "en" {
		return 0, j, false
	}
	mark := d.apostrophe(j)
	if mark {
		j++
	}
	n, ok := d.small(j, 2)
	if !ok || d.toks[j].Len() != 2 || mark != d.joined(j) || !mark && (n <= 31 || !d.has(i, isOf)) || d.pluralish(j+1) || d.joined(j+1) && d.isWord(j+1) {
		return 0, j, false
	}
	return century(n), j + 1, true
}

// apostrophe reports whether token i is an apostrophe or the quotation mark written for one, before what follows it.
func (d *doc) apostrophe(i int) bool {
	if i < 0 || i+1 >= len(d.toks) || d.toks[i].class != sign || !d.toks[i].gap || !d.joined(i+1) {
		return false
	}
	switch d.toks[i].Of(d.text) {
	case "'", "’", "‘":
		return true
	}
	return false
}

// shortYearAlone reads a year that an apostrophe shortens: "in '68", "the class of '68".
func (d *doc) shortYearAlone(i int) (next int, ok bool) {
	if d.lang.code != "en" || !d.apostrophe(i-1) || d.toks[i].Len() != 2 || d.toks[i-1].Start < d.done || d.pluralish(i+1) {
		return i, false
	}
	if d.joined(i+1) && (d.isWord(i+1) || d.dash(i+1) || d.is(i+1, '%') || d.is(i+1, '\'') || d.toks[i+1].Of(d.text) == "’") {
		return i, false
	}
	switch d.word(i - 2) {
	case "in", "of", "since", "until", "from", "to", "by", "before", "after", "early", "late", "spring", "summer", "autumn", "fall", "winter":
	default:
		return i, false
	}
	n, ok := d.small(i, 2)
	if !ok {
		return i, false
	}
	return d.emitDate(i, i+1, day{year: century(n)}, nil, "year, its century left out")
}
