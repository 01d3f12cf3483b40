package figure

// yearWords reads a year told in English words at token i: "nineteen eighty-four", "nineteen hundred and five", "two thousand and one". A
// number of as much that counts something is none.
func (d *doc) yearWords(i int) (year, next int, ok bool) {
	if d.lang.code != "en" || !d.has(i, isNumber) || !d.isWord(i) {
		return 0, i, false
	}
	century, n := d.toks[i].e.num, int64(0)
	j := i + 1
	switch {
	case d.has(j, isScale): // two thousand and one, nineteen hundred and five
		n, next, ok = d.spelled(i)
	case century >= 11 && century <= 20:
		if d.hyphen(j) {
			j++
		}
		if j < len(d.toks) && d.has(j, isNumber) {
			n, next, ok = d.spelled(j)
			ok = ok && n >= 10 && n < 100
			n += 100 * century
		}
	}
	return int(n), next, ok && n >= 1000 && n < 2200 && !d.pluralish(next) && !d.has(next, isUnit|isMoney|isPercent|isScale)
}

// yearInWords reads a year in words that stands alone: "in nineteen eighty-four".
func (d *doc) yearInWords(i int) (next int, ok bool) {
	switch d.word(i - 1) {
	case "in", "since", "until", "by", "before", "after", "from", "of":
	default:
		return i, false
	}
	y, next, ok := d.yearWords(i)
	if c := d.text[d.toks[i].Start]; c < 'a' { // a name
		return i, false
	}
	if !ok || d.has(i+1, isScale) && (y%1000 == 0 || d.isWord(next) && !d.has(next, isStop|isAux|isAnd|isPronoun)) {
		return i, false
	}
	return d.emitDate(i, next, day{year: y}, nil, "year in words")
}
