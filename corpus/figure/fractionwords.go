package figure

// fractionWords reads a fraction in words from token i on, of which one part at least has several words: "twenty twenty-fifths"
// is 20/25, "one hundred and thirty fifths" 130/5. The denominator is the longest number before the ordinal that leaves a
// numerator; an "and" or a hyphen ties the words on its two sides to one number.
func (d *doc) fractionWords(i int) (v Decimal, next int, ok bool) {
	end := i
	for end < len(d.toks) && end < i+longestFraction && (d.isWord(end) && d.has(end, isNumber|isScale|isAnd) || d.dash(end)) {
		end++
	}
	if end < i+2 || !d.has(end, isFraction) || d.has(end, isUnit) {
		return v, i, false
	}
	e := d.toks[end].e
	for from := i + 1; from < end; from++ {
		if !d.has(from, isNumber) || d.dash(from-1) || d.has(from-1, isAnd) {
			continue
		}
		num, whole := d.spelledIn(i, from)
		den, tens := d.spelledIn(from, end)
		if whole && tens && den%10 == 0 && e.den < 10 && num > 1 == e.plural {
			return Int(num).quo(Int(den + e.den)), end + 1, true
		}
	}
	num, ok := d.spelledIn(i, end)
	return Int(num).quo(Int(e.den)), end + 1, ok && e.plural
}

// longestFraction is how many tokens the two numbers of a fraction in words may have.
const longestFraction = 16

// spelledIn reads number words that fill the tokens [i, end); a hyphen may stand last.
func (d *doc) spelledIn(i, end int) (v int64, ok bool) {
	v, next, ok := d.spelledTo(i, end)
	return v, ok && (next == end || next == end-1 && d.dash(next))
}
