package figure

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

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
	odd       bool    // and some more: 500余万
	spread    Decimal // told with ±
	unit      *unit   // of a vague word: years of "decades"
	why       string
}

func (a *amount) scale(exp int) {
	p := pow10(exp)
	a.low, a.high, a.scaled = a.low.Mul(p), a.high.Mul(p), true
}

func (a *amount) multiplyBy(v Decimal) { a.low, a.high = a.low.Mul(v), a.high.Mul(v) }

// amount reads the number that begins at token i, if there is one: "one in a" may be the end of a paragraph.
func (d *doc) amount(i int) (a amount, ok bool) {
	if i < 0 || i >= len(d.toks) {
		return a, false
	}
	t := &d.toks[i]
	a = amount{start: t.Start, from: i, to: i + 1}
	switch {
	case t.class == digits:
		a.low, a.to, ok = d.numeral(i)
		a.digits, a.why = true, "number in digits"
		if !ok {
			return a, false
		}
		if (d.is(i-1, '.') || d.lang.comma && d.is(i-1, ',') && d.toks[i-1].gap) && !t.gap && (i < 2 || d.toks[i-1].gap || !d.isWord(i-2) && !d.isDigits(i-2)) { // .25
			if a.to == i+1 && len(t.Of(d.text)) < 9 {
				a.low, ok = Parse("0." + t.Of(d.text))
				a.from, a.start = i-1, d.toks[i-1].Start
			}
		}
		d.slashed(&a)
		if d.lang.dated {
			d.pointDigits(&a)
		}
	case t.e.leadsTo(isVague) && d.leads(i, isVague):
		return d.vague(i)
	case t.e.is(isArticle) && !(t.e.stressed && t.e.is(isNumber) && !isASCII(t.Of(d.text))):
		return d.one(i)
	case t.e.is(isTimes):
		a.low, a.times, a.why, ok = Int(t.e.num), true, "so many times", true
	case t.e.is(isDecimal):
		a.low, a.why, ok = t.e.decimal, "number in words", true
		if t.e.plus {
			ok = d.plusQuarter(&a)
		}
	case t.e.is(isNumber) || t.e.is(isScale):
		if d.lang.code == "en" {
			if v, next, ok := d.fractionWords(i); ok {
				a.low, a.high, a.to, a.fraction, a.why = v, v, next, true, "fraction in words"
				return a, true
			}
		}
		if e := t.e; e.definite > 0 && d.isWord(i+1) && strings.HasPrefix(d.toks[i+1].Of(d.text), d.lang.definite) && !d.has(i+1, isNumber|isScale) {
			a.low = Int(1).quo(Int(e.definite))
			a.high, a.fraction, a.why = a.low, true, "fraction in words"
			return a, true
		}
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
	case t.e.is(isOrdinal) && d.lang.wordy() && t.e.num > 10 && d.has(i-1, isArticle): // un ventunesimo
		a.low, a.fraction, a.why, ok = Int(1).quo(Int(t.e.num)), true, "fraction in words", d.articleBefore(&a)
	default:
		if v, is := d.vulgar(i); is {
			a.low, a.fraction, a.why, ok = v, true, "fraction", true
		}
	}
	if !ok {
		return a, false
	}
	if d.lang.dated {
		d.myriads(&a)
	}
	d.multiply(&a)
	d.andRest(&a)
	d.smallerScales(&a)
	d.halves(&a)
	a.high = a.low
	if !a.spread.IsZero() {
		a.low, a.high = a.low.Sub(a.spread), a.high.Add(a.spread)
	}
	return a, true
}

// one reads an article that stands for the number: "nearly a year", "a gallon of".
func (d *doc) one(i int) (a amount, ok bool) {
	if d.lang.code != "en" && d.has(i-1, isMinus) && d.isWord(i-1) && d.isWord(i) && !d.isWord(i+1) && !d.isDigits(i+1) { // minus ett
		return amount{start: d.toks[i].Start, from: i, to: i + 1, low: Int(1), high: Int(1), article: true, why: "number in words"}, true
	}
	if !d.has(i+1, isUnit|isMoney|isCent) || !d.isWord(i) || !d.toks[i+1].gap || d.isDigits(i+2) { // a magnitude 5.1 quake
		return a, false
	}
	a = amount{start: d.toks[i].Start, from: i, to: i + 1, low: Int(1), high: Int(1), article: true, why: "article before a unit"}
	if d.has(i+2, isAnd) && d.has(i+3, isArticle) && d.has(i+4, isFraction) && d.lang.code == "en" { // a year and a half
		return a, true
	}
	h, _ := d.before(i, isHedge)
	if h == nil || h.hedge == hedgeAdd {
		e := d.toks[i+1].e
		u := e.unit
		switch {
		case d.lang.code == "en":
		case u != nil && u.time():
			side, _, _ := d.awayAt(i, i+2)
			return a, side != 0 || e.long > 10 && u.symbol == "minute" || d.alone(i+2) && d.lasting(i)
		case e.is(isMoney|isCent) && !e.is(isUnit):
			return a, d.alone(i + 2)
		case u != nil && metric[u.symbol] && (d.lang.compound || d.has(i+2, isOf)):
			return a, true
		}
		return a, u != nil && d.word(i+2) == "of" && d.word(i) != "the"
	}
	return a, true
}

// metric are the units whose names are nothing else: "ein Liter Milch", "un kilo de riz".
var metric = map[string]bool{"km": true, "m": true, "cm": true, "mm": true, "kg": true, "g": true, "t": true, "l": true, "ml": true, "ha": true, "m2": true, "m3": true, "km2": true}

// alone reports whether no word behind the unit at token i-1 describes it: "un euro par mois" but not "un euro fort". Germanic languages
// have such words before it.
func (d *doc) alone(i int) bool {
	return !d.isWord(i) || d.lang.compound || d.has(i, isStop|isAux|isAnd) && !d.has(i, isOf)
}

// lasting reports whether a word before token i says that a length of time follows: "pendant une heure".
func (d *doc) lasting(i int) bool {
	e, _ := d.before(i, isTense)
	return e != nil && e.away.lasts
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

// pointWords reads "point five" behind number words.
func (d *doc) pointWords(a *amount) {
	if !d.has(a.to, isPoint) || !d.isWord(a.to) && !d.lang.dated {
		return
	}
	s := ""
	j := a.to + 1
	for d.has(j, isNumber) && len(s) < 12 {
		n, next := d.toks[j].e.num, j+1
		if n >= 10 || s == "" && d.has(next, isScale|isAnd) { // "virgule cinquante-deux"
			var ok bool
			if n, next, ok = d.spelled(j); !ok {
				return
			}
		}
		s += strconv.FormatInt(n, 10)
		j = next
	}
	if d.has(j, isFraction) || d.has(j, isAnd) && d.has(j+1, isFraction) { // veinte con tres quintos
		return
	}
	if v, ok := Parse("." + s); ok && s != "" {
		a.low, a.to = a.low.Add(v), j
	}
}

// standsAlone tells a number of one character, or syllable, from a part of a word: 四 in 四川 is no number. It is one where something
// to count, a unit or a scale stands behind it, or no other word touches it.
func (d *doc) standsAlone(i int) bool {
	if d.lang.glued && d.joined(i) && d.isWord(i-1) && (!behindNumber(d.toks[i-1]) || d.toks[i-1].e.is(isNumber) && d.toks[i-1].e.native) && !d.has(i-1, isPartsOf|isPoint|isMinus|isOrdinalBefore) { // 명이 일했다
		return false
	}
	if d.toks[i].Len() > 3 {
		return true
	}
	if d.lang.glued && d.toks[i].Of(d.text) == "이" && i+1 < len(d.toks) && d.toks[i+1].gap && !d.has(i-1, isPartsOf|isPoint|isMinus) { // this
		return false
	}
	if e, _ := d.before(i, isPartsOf|isPercentOf|isPoint|isMinus); e != nil {
		return true
	}
	j := i + 1
	if e, _ := d.phrase(j, isUnit|isMoney|isCent|isPercent|isCounter|isScale|isTenth|isPartsOf|isPoint|isOld|isYearOld|isDateYear|isDateMonth|isDateDay|isOrdinalSuffix|isCollective|isOdd); e != nil {
		return true
	}
	return (!d.isWord(j) || d.toks[j].gap && !d.lang.glued) && (!d.isWord(i-1) || d.toks[i].gap)
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
