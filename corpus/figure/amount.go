package figure

import (
	"strconv"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// A doc is the stretch of text being read, with its tokens and what was found so far.
type doc struct {
	text string
	lang *language
	toks []token
	day  day // of the article, zero if unknown
	out  []Figure
	done int // the end of the last figure found
	last int // the token behind it

	sentences          []article.Span
	next               int // the first of them not yet entered
	sentence, previous article.Span
	first, end         int // the tokens of the sentence
	saids              []said
	heard              bool // saids is of this sentence
	carried            bool // the last count had its noun from the one before
}

// An amount is a number as read, before its unit is known: the tokens [from, to).
type amount struct {
	low, high Decimal
	start     int // byte at which it begins; before its first token for ".25" and "-5"
	from, to  int
	digits    bool    // written in digits
	scaled    bool    // with a scale word or suffix
	fraction  bool    // "a third", "½"
	times     bool    // "threefold"
	vague     bool    // "dozens"
	article   bool    // "a" stands for one
	spread    Decimal // told with ±
	unit      *unit   // of a vague word: years of "decades"
	why       string
}

func (a *amount) scale(exp int) {
	p := pow10(exp)
	a.low, a.high, a.scaled = a.low.Mul(p), a.high.Mul(p), true
}

func (a *amount) multiplyBy(v Decimal) { a.low, a.high = a.low.Mul(v), a.high.Mul(v) }

// word returns the folded text of token i.
func (d *doc) word(i int) string {
	if i < 0 || i >= len(d.toks) {
		return ""
	}
	var space [64]byte
	t := d.toks[i].Of(d.text)
	if len(t) > len(space) || folded(t) {
		return t
	}
	return string(appendFold(space[:0], t))
}

// folded reports whether a word is its own fold: small letters of ASCII, as most are.
func folded(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= 0x80 || 'A' <= c && c <= 'Z' {
			return false
		}
	}
	return true
}

// is reports whether token i is the sign c.
func (d *doc) is(i int, c byte) bool {
	return i >= 0 && i < len(d.toks) && d.toks[i].class == sign && d.text[d.toks[i].Start] == c
}

// has reports whether token i has one of the roles.
func (d *doc) has(i int, r role) bool { return i >= 0 && i < len(d.toks) && d.toks[i].e.is(r) }

// joined reports whether token i stands directly behind the one before it.
func (d *doc) joined(i int) bool { return i > 0 && i < len(d.toks) && !d.toks[i].gap }

// isDigits reports whether token i is a number in digits.
func (d *doc) isDigits(i int) bool { return i >= 0 && i < len(d.toks) && d.toks[i].class == digits }

// isWord reports whether token i is a word.
func (d *doc) isWord(i int) bool { return i >= 0 && i < len(d.toks) && d.toks[i].class == letters }

// dash reports whether token i is a hyphen or dash.
func (d *doc) dash(i int) bool {
	if i < 0 || i >= len(d.toks) || d.toks[i].class != sign {
		return false
	}
	switch d.toks[i].Of(d.text) {
	case "-", "–", "‐", "‑", "−", "—", "~", "〜", "～":
		return true
	}
	return false
}

// hyphen reports whether token i is a dash between two tokens without a gap.
func (d *doc) hyphen(i int) bool { return d.dash(i) && d.joined(i) && d.joined(i+1) }

// phrase finds the longest expression of the tables at token i that has one of the roles, and the index behind it.
func (d *doc) phrase(i int, r role) (e *entry, next int) {
	if i < 0 || i >= len(d.toks) {
		return nil, i
	}
	first := d.toks[i].e
	if !first.leadsTo(r) {
		return nil, i
	}
	next = i
	if first.is(r) {
		e, next = first, i+1
	}
	if first.more <= 1 {
		return e, next
	}
	var space [96]byte
	k := space[:0]
	for j := i; j < len(d.toks) && j < i+first.more && len(k) < 64; j++ {
		if j > i && d.toks[j].gap {
			k = append(k, ' ')
		}
		k = appendFold(k, d.toks[j].Of(d.text))
		if x := d.lang.words[string(k)]; j > i && x.is(r) {
			e, next = x, j+1
		}
	}
	return e, next
}

// before finds the longest expression that ends just before token i and has one of the roles, and the index of its first token.
func (d *doc) before(i int, r role) (e *entry, first int) {
	for n := 6; n >= 1; n-- {
		j := i - n
		if j < 0 || !d.toks[j].e.leadsTo(r) || d.toks[j].Start < d.done || n > 1 && d.toks[j].e.more < n {
			continue
		}
		if x, next := d.phrase(j, r); x != nil && next == i && (r != isHedge || x.ahead) {
			return x, j
		}
	}
	return nil, i
}

// symbol finds the longest sign of a unit or currency at token i, in the exact letters of the text.
func (d *doc) symbol(i int, r role) (e *entry, next int) {
	all := symbols()
	next = i
	if i < 0 {
		return nil, i
	}
	for j := i; j < len(d.toks) && j < i+4 && (j == i || d.joined(j)); j++ {
		if x := all[d.text[d.toks[i].Start:d.toks[j].End]]; x.is(r) {
			e, next = x, j+1
		}
	}
	return e, next
}

// vulgar holds the fraction signs of Unicode.
var vulgar = map[rune][2]int64{
	'½': {1, 2}, '⅓': {1, 3}, '⅔': {2, 3}, '¼': {1, 4}, '¾': {3, 4}, '⅕': {1, 5}, '⅖': {2, 5}, '⅗': {3, 5}, '⅘': {4, 5},
	'⅙': {1, 6}, '⅚': {5, 6}, '⅛': {1, 8}, '⅜': {3, 8}, '⅝': {5, 8}, '⅞': {7, 8},
}

func (d *doc) vulgar(i int) (Decimal, bool) {
	if i >= len(d.toks) || d.toks[i].class != sign || d.toks[i].Len() < 2 {
		return Decimal{}, false
	}
	r, _ := utf8.DecodeRuneInString(d.toks[i].Of(d.text))
	f, ok := vulgar[r]
	if !ok {
		return Decimal{}, false
	}
	return Int(f[0]).quo(Int(f[1])), true
}

// amount reads the number that begins at token i.
func (d *doc) amount(i int) (a amount, ok bool) {
	t := &d.toks[i]
	a = amount{start: t.Start, from: i, to: i + 1}
	switch {
	case t.class == digits:
		a.low, a.to, ok = d.numeral(i)
		a.digits, a.why = true, "number in digits"
		if !ok {
			return a, false
		}
		if d.is(i-1, '.') && !t.gap && (i < 2 || d.toks[i-1].gap || !d.isWord(i-2) && !d.isDigits(i-2)) { // .25
			if a.to == i+1 && len(t.Of(d.text)) < 9 {
				a.low, ok = Parse("0." + t.Of(d.text))
				a.from, a.start = i-1, d.toks[i-1].Start
			}
		}
		d.slashed(&a)
	case t.e.leadsTo(isVague) && d.leads(i, isVague):
		return d.vague(i)
	case t.e.is(isArticle):
		return d.one(i)
	case t.e.is(isTimes):
		a.low, a.times, a.why, ok = Int(t.e.num), true, "so many times", true
	case t.e.is(isDecimal):
		a.low, a.why, ok = t.e.decimal, "number in words", true
	case t.e.is(isNumber) || t.e.is(isScale):
		var n int64
		n, a.to, ok = d.spelled(i)
		if !ok {
			return a, false
		}
		a.low, a.why = Int(n), "number in words"
		if t.e.joined { // the "and" before it is no part of the number
			_, and := utf8.DecodeRuneInString(t.Of(d.text))
			a.start += and
		}
		a.scaled = t.e.is(isScale) || n >= 1000
		if t.e.is(isScale) && !d.articleBefore(&a) && a.to == i+1 && d.lang.code == "en" {
			return a, false
		}
		if d.lang.dated && a.to == i+1 && !d.standsAlone(i) {
			return a, false
		}
		d.pointWords(&a)
		d.parts(&a)
	case t.e.is(isCollective):
		a.low, a.why, ok = Int(t.e.num), "word for a number", true
		if !d.articleBefore(&a) && d.lang.code == "en" {
			return a, false
		}
	case t.e.is(isFraction):
		return d.fraction(i)
	default:
		if v, is := d.vulgar(i); is {
			a.low, a.fraction, a.why, ok = v, true, "fraction", true
		}
	}
	if !ok {
		return a, false
	}
	d.multiply(&a)
	d.mixed(&a)
	d.halves(&a)
	a.high = a.low
	if !a.spread.IsZero() {
		a.low, a.high = a.low.Sub(a.spread), a.high.Add(a.spread)
	}
	return a, true
}

// leads reports whether an expression of the role begins at token i.
func (d *doc) leads(i int, r role) bool {
	e, _ := d.phrase(i, r)
	return e != nil
}

// one reads an article that stands for the number: "nearly a year", "a gallon of".
func (d *doc) one(i int) (a amount, ok bool) {
	if !d.has(i+1, isUnit|isMoney|isCent) || !d.isWord(i) || !d.toks[i+1].gap {
		return a, false
	}
	a = amount{start: d.toks[i].Start, from: i, to: i + 1, low: Int(1), high: Int(1), article: true, why: "article before a unit"}
	h, _ := d.before(i, isHedge)
	if h == nil || h.hedge == hedgeAdd {
		u := d.toks[i+1].e.unit
		return a, u != nil && !u.time() && d.word(i+2) == "of" && d.word(i) != "the"
	}
	return a, true
}

// articleBefore takes an "a" in front into the amount.
func (d *doc) articleBefore(a *amount) bool {
	if !d.has(a.from-1, isArticle) || d.toks[a.from-1].Start < d.done || d.toks[a.from-1].class != letters {
		return false
	}
	a.from--
	a.start, a.article = d.toks[a.from].Start, true
	return true
}

// slashed reads what may follow the digits: 1/2, 2 1/2, 4½, 1.3x10^6.
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
	if d.isDigits(j) && d.toks[j].gap {
		if v, next, ok := d.ratio(j); ok && v.Cmp(Int(1)) < 0 {
			a.low, a.to = a.low.Add(v), next
			return
		}
	}
	d.powers(a)
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
	n, err := strconv.Atoi(d.toks[i].Of(d.text))
	m, err2 := strconv.Atoi(d.toks[i+2].Of(d.text))
	if err != nil || err2 != nil || n == 0 || n >= m {
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
	}
	if next > 0 && exp > -60 && exp < 60 {
		a.low, a.to = a.low.Mul(pow10(exp)), next
	}
}

// signed reads a small whole number with a sign; next is 0 if there is none.
func (d *doc) signed(i int) (n, next int) {
	neg := d.dash(i)
	if neg || d.is(i, '+') {
		i++
	}
	if !d.isDigits(i) || !d.joined(i) {
		return 0, 0
	}
	n, err := strconv.Atoi(d.toks[i].Of(d.text))
	if err != nil {
		return 0, 0
	}
	if neg {
		n = -n
	}
	return n, i + 1
}

// pointWords reads "point five" behind number words.
func (d *doc) pointWords(a *amount) {
	if !d.has(a.to, isPoint) || !d.isWord(a.to) {
		return
	}
	s := ""
	j := a.to + 1
	for d.has(j, isNumber) && len(s) < 12 {
		s += strconv.FormatInt(d.toks[j].e.num, 10)
		j++
	}
	if v, ok := Parse("." + s); ok && s != "" {
		a.low, a.to = a.low.Add(v), j
	}
}

// parts reads fractions behind number words: "two thirds", "three-quarters".
func (d *doc) parts(a *amount) {
	j := a.to
	if d.hyphen(j) {
		j++
	}
	if !d.has(j, isFraction) || a.scaled {
		return
	}
	e := d.toks[j].e
	one := a.low.Equal(Int(1))
	if one == e.plural && d.lang.code == "en" || e.is(isUnit) || one && e.den > 20 {
		return
	}
	if e.den == 2 && !one && !e.plural {
		return
	}
	a.low, a.to, a.fraction, a.why = a.low.quo(Int(e.den)), j+1, true, "fraction in words"
}

// halves reads "and a half" and "and three quarters" behind a number; behind a scale they are parts of it.
func (d *doc) halves(a *amount) {
	j := a.to
	if d.hyphen(j) {
		j++
	}
	if !d.has(j, isAnd) {
		return
	}
	j++
	if d.hyphen(j) {
		j++
	}
	n := int64(1)
	switch {
	case d.has(j, isArticle):
		j++
	case d.has(j, isNumber):
		var ok bool
		if n, j, ok = d.spelled(j); !ok {
			return
		}
	case d.lang.code == "en":
		return
	}
	if d.hyphen(j) {
		j++
	}
	if !d.has(j, isFraction) || d.toks[j].e.is(isUnit) || n > 1 != d.toks[j].e.plural && d.lang.code == "en" {
		return
	}
	v := Int(n).quo(Int(d.toks[j].e.den))
	if last := d.toks[a.to-1].e; last.is(isScale) {
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

// multiply reads the scale words behind a number: "2.3 million", "57k", "two dozen", "lakh crore".
func (d *doc) multiply(a *amount) {
	for a.to < len(d.toks) {
		j := a.to
		if d.hyphen(j) {
			j++
		}
		e, next := d.phrase(j, isScale|isCollective|isSuffix)
		if e == nil {
			return
		}
		t := &d.toks[j]
		if _, unit := d.phrase(j, isUnit); unit > next { // 2.3千克
			return
		}
		switch {
		case e.is(isScale) && e.scale >= 1 && (t.gap || a.digits || j > a.to || t.class == letters):
			if a.fraction && e.scale == 2 {
				return
			}
			a.scale(int(e.scale))
		case e.is(isCollective) && !a.scaled && (t.gap || j > a.to):
			a.multiplyBy(Int(e.num))
			a.why = "number of dozens"
		case e.is(isSuffix) && a.digits && !a.scaled && d.suffixed(a, j, e):
			a.scale(int(e.suffix))
			a.why = "number with a short scale"
		default:
			return
		}
		a.to = next
		if e.is(isSuffix) && d.is(next, '.') && d.joined(next) { // Mrd. Dollar
			if unit, _ := d.phrase(next+1, isMoney|isUnit|isPercent); unit != nil {
				a.to++
			}
		}
	}
}

// standsAlone tells a number of one character, or syllable, from a part of a word: 四 in 四川 is no number. It is one where something
// to count, a unit or a scale stands behind it, or no other word touches it.
func (d *doc) standsAlone(i int) bool {
	if d.toks[i].Len() > 3 {
		return true
	}
	if e, _ := d.before(i, isPartsOf|isPercentOf|isPoint); e != nil {
		return true
	}
	j := i + 1
	if e, _ := d.phrase(j, isUnit|isMoney|isCent|isPercent|isCounter|isScale|isTenth|isPartsOf|isPoint|isOld|isYearOld|isDateYear|isDateMonth|isDateDay|isOrdinalSuffix); e != nil {
		return true
	}
	return (!d.isWord(j) || d.toks[j].gap && !d.lang.glued) && (!d.isWord(i-1) || d.toks[i].gap)
}

// mixed reads what follows a scale in languages that write 5万7000 for 57,000.
func (d *doc) mixed(a *amount) {
	for a.digits && a.scaled && d.isDigits(a.to) && d.has(a.to-1, isScale) && d.toks[a.to-1].Len() >= 3 && d.toks[a.to-1].e.scale >= 4 && d.lang.code != "en" {
		b := amount{from: a.to, digits: true}
		var ok bool
		if b.low, b.to, ok = d.numeral(a.to); !ok {
			return
		}
		limit := pow10(int(d.toks[a.to-1].e.scale))
		d.multiply(&b)
		if b.low.Cmp(limit) >= 0 {
			return
		}
		a.low, a.to = a.low.Add(b.low), b.to
	}
}

// suffixed tells whether the short form at token j is a scale ("57k", "$7.2m") and not a unit ("37m", "5 t").
func (d *doc) suffixed(a *amount, j int, e *entry) bool {
	w := d.toks[j].Of(d.text)
	if len(w) > 1 && w != "tr" && w != "mil" {
		return true
	}
	money := d.currencyBefore(a.from) != nil
	if money {
		return w != "t" || !d.toks[j].gap
	}
	switch w {
	case "k", "K", "b", "B", "bn":
		return !d.toks[j].gap || (w == "B" && d.isWord(j+1))
	case "M":
		return true
	case "m":
		return !d.toks[j].gap && d.isWord(j+1) && d.toks[j+1].gap && !d.has(j+1, isLength|isAux|isAnd|isTo) && (d.word(j+1) == "of" || !d.has(j+1, isStop))
	}
	return false
}

// fraction reads a fraction word without a number before it: "half a million", "a third of", "more than half".
func (d *doc) fraction(i int) (a amount, ok bool) {
	e := d.toks[i].e
	a = amount{start: d.toks[i].Start, from: i, to: i + 1, low: Int(1).quo(Int(e.den)), fraction: true, why: "fraction in words"}
	article := d.articleBefore(&a)
	scaleAt := a.to
	if d.has(scaleAt, isOf) {
		scaleAt++
	}
	if d.has(scaleAt, isArticle) {
		scaleAt++
	}
	if d.has(scaleAt, isScale|isCollective) && (e.den == 2 || e.den == 4 || article) { // half a million, a quarter of a million
		a.to, a.fraction = scaleAt, false
		d.multiply(&a)
		a.high = a.low
		return a, a.to > scaleAt
	}
	if d.lang.code != "en" && e.is(isOrdinal) && (!article || d.isWord(i+1) && !d.has(i+1, isOf)) {
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
	return e.den == 3 && d.is(next, '.')
}

// vague reads "dozens", "tens of thousands", "hundreds".
func (d *doc) vague(i int) (a amount, ok bool) {
	e, next := d.phrase(i, isVague)
	if e == nil {
		return a, false
	}
	if d.lang.code == "en" && d.word(i) == "scores" && d.word(next) != "of" && !d.isWord(next) {
		return a, false
	}
	return amount{
		start: d.toks[i].Start, from: i, to: next, low: Int(e.vague[0]), high: Int(e.vague[1]), vague: true, unit: e.unit, why: "a vague word: what it may mean",
	}, true
}

// span is the bytes of the tokens from the amount's start up to token end.
func (d *doc) span(a amount, end int) article.Span {
	return article.Span{Start: a.start, End: d.toks[end-1].End}
}
