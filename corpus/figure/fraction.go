package figure

import (
	"strconv"
	"unicode/utf8"
)

// vulgar holds the fraction signs of Unicode.
var vulgar = map[rune][2]int64{
	'½': {1, 2}, '⅓': {1, 3}, '⅔': {2, 3}, '¼': {1, 4}, '¾': {3, 4}, '⅕': {1, 5}, '⅖': {2, 5}, '⅗': {3, 5}, '⅘': {4, 5},
	'⅙': {1, 6}, '⅚': {5, 6}, '⅛': {1, 8}, '⅜': {3, 8}, '⅝': {5, 8}, '⅞': {7, 8},
}

var half = must("0.5")

// isVulgar reports whether token i, a sign, may be one of them: all lie in Latin-1 or among the number forms.
func (d *doc) isVulgar(i int) bool {
	c := d.text[d.toks[i].Start:]
	return c[0] == 0xC2 && c[1] >= 0xBC || c[0] == 0xE2 && c[1] == 0x85
}

func (d *doc) vulgar(i int) (Decimal, bool) {
	if i >= len(d.toks) || d.toks[i].class != sign || d.toks[i].Len() < 2 || !d.isVulgar(i) {
		return Decimal{}, false
	}
	r, _ := utf8.DecodeRuneInString(d.toks[i].Of(d.text))
	f, ok := vulgar[r]
	if !ok {
		return Decimal{}, false
	}
	return Int(f[0]).quo(Int(f[1])), true
}

// slashed reads what may follow the digits: 1/2, 2 1/2, 9-1/2, 4½, 1.3x10^6.
func (d *doc) slashed(a *amount) {
	j := a.to
	if v, ok := d.vulgar(j); ok {
		a.low, a.to, a.fraction = a.low.Add(v), j+1, false
		return
	}
	if v, next, ok := d.ratio(a.from); ok && a.to == a.from+1 {
		a.low, a.to, a.fraction, a.why = v, next, true, "fraction"
		return
	}
	if d.hyphen(j) && d.is(j, '-') {
		j++
	}
	if d.isDigits(j) && (d.toks[j].gap || j > a.to) {
		if v, next, ok := d.ratio(j); ok && v.Cmp(Int(1)) < 0 {
			a.low, a.to = a.low.Add(v), next
			return
		}
	}
	d.powers(a)
	j = a.to
	if j < len(d.toks) && d.toks[j].Of(d.text) == "±" && d.joined(j) && d.isDigits(j+1) { // 20.5±0.1
		if v, next, ok := d.numeral(j + 1); ok {
			a.spread, a.to = v, next
		}
	}
}

// ratio reads 3/4 at token i: small whole numbers, no third one behind, a denominator people divide by.
func (d *doc) ratio(i int) (v Decimal, next int, ok bool) {
	if !d.isDigits(i) || !d.is(i+1, '/') && !(i+1 < len(d.toks) && d.toks[i+1].Of(d.text) == "⁄") || !d.joined(i+1) || !d.joined(i+2) || !d.isDigits(i+2) {
		return v, i, false
	}
	if d.is(i+3, '/') && d.joined(i+3) || d.is(i-1, '/') && d.joined(i) {
		return v, i, false
	}
	n, ok := d.small(i, 6)
	m, ok2 := d.small(i+2, 6)
	if !ok || !ok2 || n == 0 || n >= m {
		return v, i, false
	}
	switch m {
	case 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 32, 40, 50, 64, 100, 1000:
		return Int(int64(n)).quo(Int(int64(m))), i + 3, true
	}
	return v, i, false
}

// powers reads the scientific forms 1e10, 12.3e+14, 1.3x10^6, 2.48×10−5.
func (d *doc) powers(a *amount) {
	j := a.to
	if j >= len(d.toks) || !d.joined(j) {
		return
	}
	exp, next := 0, 0
	switch w := d.word(j); {
	case w == "e" && d.joined(j+1):
		exp, next = d.signed(j + 1)
	case (w == "x" || w == "×") && d.joined(j+1) && d.word(j+1) == "10":
		k := j + 2
		if d.is(k, '^') {
			k++
		}
		exp, next = d.signed(k)
	case d.is(j, '^') && d.joined(j+1): // 1.1^23
		if n, next := d.signed(j + 1); next > 0 && n >= -largestPower && n <= largestPower {
			a.low, a.to = a.low.pow(n), next
		}
		return
	}
	if next > 0 && exp > -60 && exp < 60 {
		a.low, a.to = a.low.Mul(pow10(exp)), next
	}
}

// largestPower is the largest power that is worked out.
const largestPower = 30

// signed reads a small whole number with a sign; next is 0 if there is none.
func (d *doc) signed(i int) (n, next int) {
	neg := d.dash(i)
	if neg || d.is(i, '+') {
		i++
	}
	if !d.isDigits(i) || !d.joined(i) {
		return 0, 0
	}
	var space [16]byte
	raw, ok := ascii(space[:0], d.toks[i].Of(d.text))
	n, err := strconv.Atoi(string(raw))
	if !ok {
		return 0, 0
	}
	if err != nil {
		return 0, 0
	}
	if neg {
		n = -n
	}
	return n, i + 1
}

// parts reads fractions behind number words: "two thirds", "three-quarters".
func (d *doc) parts(a *amount) {
	j := a.to
	if d.hyphen(j) {
		j++
	}
	if last := d.toks[a.to-1].e; a.scaled && (!d.lang.wordy() || last.is(isScale) && last.scale > 2) {
		return
	}
	if n, next, ok := d.avos(j); ok {
		a.low, a.to, a.fraction, a.scaled, a.why = a.low.quo(Int(n)), next, true, false, "fraction in words"
		return
	}
	if !d.has(j, isFraction) {
		return
	}
	e := d.toks[j].e
	if e.joined { // خمسة وربع is five and a quarter
		return
	}
	one := a.low.Equal(Int(1))
	if one == e.plural && d.lang.code == "en" || e.is(isUnit) || one && e.den > 20 {
		return
	}
	if e.den == 2 && !one && !e.plural || d.quartersOfYears(a, j) {
		return
	}
	a.low, a.to, a.fraction, a.scaled, a.why = a.low.quo(Int(e.den)), j+1, true, false, "fraction in words"
}

// avos reads the Portuguese denominator "trinta avos" at token j.
func (d *doc) avos(j int) (n int64, next int, ok bool) {
	if d.lang.code != "pt" || !d.has(j, isNumber|isScale) || !d.isWord(j) {
		return 0, j, false
	}
	n, next, ok = d.spelled(j)
	return n, next + 1, ok && n > 1 && d.word(next) == "avos"
}

// halves reads "and a half" and "and three quarters" behind a number; behind a scale they are parts of it.
func (d *doc) halves(a *amount) {
	j := a.to
	if d.hyphen(j) {
		j++
	}
	if d.lang.code == "tr" && d.word(j) == "bucuk" && d.has(j, isFraction) { // iki buçuk milyon
		a.low, a.to = a.low.Add(Int(1).quo(Int(2))), j+1
		d.multiply(a)
		return
	}
	if d.joinedParts(a) || d.mixed(a) {
		return
	}
	if !d.has(j, isAnd) && !(d.lang.code == "es" && d.word(j) == "con" || d.lang.code == "pt" && d.word(j) == "com") {
		return
	}
	j++
	if d.hyphen(j) {
		j++
	}
	n := int64(1)
	switch {
	case d.has(j, isDecimal) && d.toks[j].e.decimal.Cmp(Int(1)) < 0 && !d.toks[j].e.plus && a.low.Cmp(Int(1)) >= 0: // vijf en driekwart
		v := d.toks[j].e.decimal
		if last := d.toks[a.to-1].e; last.is(isScale) {
			v = v.Mul(pow10(int(last.scale)))
		}
		a.low, a.to = a.low.Add(v), j+1
		return
	case d.has(j, isArticle):
		j++
	case d.has(j, isNumber):
		var ok bool
		if n, j, ok = d.spelled(j); !ok {
			return
		}
	case d.lang.code == "en" && !(d.has(j, isFraction) && d.has(j+1, isUnit)): // three and half hours
		return
	}
	if d.hyphen(j) {
		j++
	}
	if !d.has(j, isFraction) || d.toks[j].e.is(isUnit) || n > 1 != d.toks[j].e.plural && d.lang.code == "en" {
		return
	}
	v := Int(n).quo(Int(d.toks[j].e.den))
	if last := d.toks[a.to-1].e; last.is(isScale) && (last.scale > 2 || n == 1) {
		v = v.Mul(pow10(int(last.scale)))
		if next := j + 1; d.has(next, isScale) && d.toks[next].e.scale < last.scale && n == 1 { // one billion and a half million
			v = v.Mul(pow10(int(d.toks[next].e.scale - last.scale)))
			j = next
		}
	}
	a.low, a.to = a.low.Add(v), j+1
	if !a.scaled {
		d.multiply(a)
	}
}

// joinedParts reads a fraction whose "and" is part of its first word: خمسة وربع is 5.25, مئة وثلاثة أرباع 100.75.
func (d *doc) joinedParts(a *amount) bool {
	j := a.to
	if j >= len(d.toks) || d.toks[j].e == nil || !d.toks[j].e.joined {
		return false
	}
	n := int64(1)
	switch e := d.toks[j].e; {
	case e.is(isFraction) && !e.is(isNumber):
		n = e.parts()
	case e.is(isNumber) && d.has(j+1, isFraction):
		n = e.num
		j++
	default:
		return false
	}
	a.low, a.to = a.low.Add(Int(n).quo(Int(d.toks[j].e.den))), j+1
	return true
}

// mixed reads a fraction of number words right behind a whole number, in languages whose units stand before their tens, so that no number
// can go on so: "twintig drie vijfde" is 20.6, "fünf drei Viertel" 5.75.
func (d *doc) mixed(a *amount) bool {
	j := a.to
	if !d.lang.units || a.digits || a.scaled || a.fraction || !d.isWord(j) || !d.isWord(j+1) || !d.toks[j].gap || !d.has(j, isNumber|isArticle) || !d.has(j+1, isFraction) {
		return false
	}
	n, e := d.toks[j].e.num, d.toks[j+1].e
	if d.has(j, isArticle) {
		n = 1
	}
	if n >= e.den || e.is(isUnit) {
		return false
	}
	a.low, a.to = a.low.Add(Int(n).quo(Int(e.den))), j+2
	return true
}

// halfBehind reads the half, or quarter, that stands behind the unit: "deux ans et demi", "dos horas y media", "een jaar en een kwart", "3年半".
func (d *doc) halfBehind(a *amount, m *measured) {
	if m.kind != Duration && m.kind != Measure || d.lang.code == "en" || !a.low.Equal(a.high) {
		return
	}
	j := m.to
	switch {
	case d.has(j, isAnd) && d.isWord(j):
		j++
	case !d.lang.dated:
		return
	}
	if d.has(j, isArticle) {
		j++
	}
	if !d.has(j, isFraction) || d.has(j+1, isUnit|isMoney|isScale|isCollective) {
		return
	}
	den := d.toks[j].e.den
	if den != 2 && (den != 4 || !d.has(j-1, isArticle)) {
		return
	}
	a.low = a.low.Add(Int(1).quo(Int(den)))
	a.high, m.to = a.low, j+1
}

// fraction reads a fraction word without a number before it: "half a million", "a third of", "more than half".
func (d *doc) fraction(i int) (a amount, ok bool) {
	e := d.toks[i].e
	a = amount{start: d.toks[i].Start, from: i, to: i + 1, low: Int(e.parts()).quo(Int(e.den)), fraction: true, why: "fraction in words"}
	article := d.articleBefore(&a)
	scaleAt := a.to
	hyphen := d.hyphen(scaleAt)
	if hyphen { // demi-million
		scaleAt++
	}
	if d.has(scaleAt, isOf) {
		scaleAt++
	}
	if d.has(scaleAt, isArticle) {
		scaleAt++
	}
	if d.has(scaleAt, isScale|isCollective) && (e.den == 2 || e.den == 4 || article) { // half a million, a quarter of a million
		a.to, a.fraction = scaleAt, false
		if hyphen {
			a.to--
		}
		d.multiply(&a)
		a.high = a.low
		return a, a.to > scaleAt
	}
	if d.lang.code != "en" && (hyphen && !d.has(i+2, isUnit) || article && e.den == 2 && d.has(i+1, isOf)) { // tiers-monde, um meio de defesa
		return a, false
	}
	if d.lang.code != "en" && e.is(isOrdinal) && (!article || d.isWord(i+1) && !d.has(i+1, isOf) && !d.leads(i+1, isPercent)) {
		return a, false
	}
	if e.plural || d.has(i-1, isOrdinal) || d.lang.code == "en" && !d.fractionStands(i, article) {
		return a, false
	}
	if e.den == 2 && d.lang.code == "en" && d.has(i+1, isArticle) && d.has(i+2, isUnit|isMoney) { // half an hour
		a.to = i + 2
	}
	a.high = a.low
	return a, true
}

// fractionStands tells a fraction from other uses of its word: "a third of", "more than half" but not "the first half", "a third man".
func (d *doc) fractionStands(i int, article bool) bool {
	e := d.toks[i].e
	next := i + 1
	if e.den == 2 {
		if d.hyphen(i+1) && !d.has(i+2, isUnit) || d.hyphen(i-1) {
			return false
		}
		h, _ := d.before(i, isHedge)
		switch d.word(next) {
		case "of", "the", "a", "an", "his", "her", "their", "its", "that", "as", "those", "all":
			return true
		}
		if d.has(i-1, isStop) && h == nil && d.word(i-1) != "by" && d.word(i-1) != "in" && d.word(i-1) != "than" {
			return false
		}
		return h != nil || d.is(next, '.') || d.is(next, ',') || d.hyphen(next)
	}
	if !article {
		return false
	}
	switch d.word(next) {
	case "of":
		return d.word(i) != "quarter" || !d.isDigits(i+2)
	case "more", "less", "higher", "lower", "as":
		return true
	}
	if e.den == 3 && d.is(next, '.') {
		return true
	}
	h, _ := d.before(i-1, isHedge) // roughly a quarter (26%)
	return h != nil && (!d.isWord(next) || d.has(next, isAux|isSays)) && !d.hyphen(next)
}
