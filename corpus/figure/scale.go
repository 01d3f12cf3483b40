package figure

import (
	"strconv"
	"strings"
)

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
		if last := d.toks[a.to-1].e; last != nil && (last.native || d.lang.glued && last.is(isCollective)) { // 하나만, 다스만
			return
		}
		if _, unit := d.phrase(j, isUnit); unit > next { // 2.3千克
			return
		}
		switch {
		case e.is(isScale) && e.scale >= 1 && (t.gap || a.digits || j > a.to || t.class == letters):
			if e.scale == 2 && (a.fraction || a.digits && e.is(isCent) && !d.has(next, isNumber|isOne) && !(d.has(next, isAnd) && d.isDigits(next+1))) { // 50 cents
				return
			}
			a.scale(int(e.scale))
		case e.is(isCollective) && !a.scaled && (t.gap || j > a.to || d.lang.dated):
			if rest := d.belowHundred(a); rest > 0 && (d.lang.compound || d.has(a.to-2, isAnd)) {
				a.low = a.low.Add(Int(rest * (e.num - 1)))
			} else {
				a.multiplyBy(Int(e.num))
			}
			a.why = "number of dozens"
		case e.is(isSuffix) && (a.digits || t.gap && t.Len() >= len("mln")) && !a.scaled && d.suffixed(a, j, e):
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

// belowHundred is what number words have besides their hundreds, up to a dozen, 0 if there is nothing else: "three hundred and two dozen" are
// 324.
func (d *doc) belowHundred(a *amount) int64 {
	n, err := strconv.ParseInt(a.low.String(), 10, 64)
	if rest := n % 100; err == nil && !a.digits && n > 100 && rest > 0 && rest <= 12 {
		return rest
	}
	return 0
}

// andRest reads what "and" adds to a number of hundreds, lakhs or crores in digits: "3 hundred and 21".
func (d *doc) andRest(a *amount) {
	if !a.digits || !a.scaled || !d.has(a.to, isAnd) || d.lang.code != "en" || !d.has(a.to-1, isScale) {
		return
	}
	j, exp := a.to+1, int(d.toks[a.to-1].e.scale)
	if exp != 2 && exp != 5 && exp != 7 || !d.isDigits(j) && !d.has(j, isNumber) {
		return
	}
	v, next, ok := Decimal{}, j, false
	if d.isDigits(j) {
		v, next, ok = d.numeral(j)
	} else if n, k, is := d.spelled(j); is {
		v, next, ok = Int(n), k, true
	}
	if ok && v.Cmp(pow10(exp)) < 0 && v.d.Exponent >= 0 && !d.has(next, isScale) {
		a.low, a.to = a.low.Add(v), next
	}
}

// suffixed tells whether the short form at token j is a scale ("57k", "$7.2m") and not a unit ("37m", "5 t").
func (d *doc) suffixed(a *amount, j int, e *entry) bool {
	w := d.toks[j].Of(d.text)
	if n := len(d.out); w == "K" && n > 0 && (d.out[n-1].Unit == "C" || d.out[n-1].Unit == "F") && d.out[n-1].Start >= d.sentence.Start { // 300 °C (573.15K)
		return false
	}
	if len(w) > 1 && w != "tr" && w != "mil" {
		return true
	}
	money := d.priced(a.from)
	if money {
		return w != "t" || !d.toks[j].gap
	}
	switch w {
	case "k":
		return !d.toks[j].gap || !d.isWord(j+1)
	case "K", "b", "B", "bn":
		return !d.toks[j].gap || (w == "B" && d.isWord(j+1))
	case "M":
		return true
	case "m":
		if d.lang.code != "en" {
			return false
		}
		if d.millions(a, j) {
			return true
		}
		return !d.toks[j].gap && d.isWord(j+1) && d.toks[j+1].gap && !d.has(j+1, isLength|isAux|isAnd|isTo) && (d.word(j+1) == "of" || !d.has(j+1, isStop))
	}
	return false
}

// millions reports whether the m at token j, right behind a bare number, is for millions by what the sentence is about: "viewers
// rose to 16.1m, against 14m". A word of lengths behind it makes it metres, whatever stands before.
func (d *doc) millions(a *amount, j int) bool {
	if d.toks[j].gap || d.has(j+1, isLength) {
		return false
	}
	if n := len(d.out); n > 0 && d.out[n-1].Start >= d.sentence.Start {
		switch p := &d.out[n-1]; {
		case p.Kind == Measure && p.Unit == "m":
			return false
		case p.Kind != Measure && strings.HasSuffix(p.Of(d.text), "m"):
			return true
		}
	}
	for k := max(d.first, a.from-reachBack); k < min(d.end, j+reachAhead); k++ {
		if d.has(k, isInMillions) {
			return true
		}
	}
	return false
}
