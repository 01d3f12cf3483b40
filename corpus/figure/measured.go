package figure

import "strings"

// A measured is what stands behind (or before) a number and says what it is a number of.
type measured struct {
	kind   Kind
	unit   string
	to     int // index behind it
	why    string
	cents  string
	tenths bool  // of tenths of the whole: 八成
	exp    int   // 6 for "MEUR"
	factor int64 // 10 for "decades", else 0
}

// unitAfter reads the unit behind an amount, in all its spellings: "80 per cent", "60-day", "12mph", "64-year-old".
func (d *doc) unitAfter(a amount) measured {
	j := a.to
	if a.vague && a.unit != nil {
		return measured{}
	}
	if e := d.toks[j-1].e; e != nil && e.pair { // ساعتان
		m := d.counted(a, e.unit, j)
		m.factor = e.long
		return m
	}
	hyphen := d.hyphen(j) || d.apart(j)
	if hyphen {
		j++
	}
	if j >= len(d.toks) {
		return measured{}
	}
	if d.has(j, isOf) && a.vague && d.lang.code == "en" { // millions of dollars
		if e, next := d.phrase(j+1, isMoney|isUnit); e != nil && d.pluralWord(next-1) {
			if e.is(isMoney) {
				return measured{kind: Money, unit: e.money, to: next, why: "currency in words"}
			}
			m := d.counted(a, e.unit, next)
			m.factor = e.long
			return m
		}
	}
	if d.has(j, isOf) && a.scaled && d.toks[j].gap && d.lang.code != "en" { // un billón de dólares
		if e, next := d.phrase(j+1, isMoney); e != nil {
			return measured{kind: Money, unit: e.money, to: next, why: "currency in words"}
		}
		if e, next := d.symbol(j+1, isMoney); e != nil && !d.isDigits(next) {
			return measured{kind: Money, unit: d.lang.means(d.toks[j+1].Of(d.text), e.money), to: next, why: "currency sign behind it"}
		}
		if e, next := d.phrase(j+1, isUnit); e != nil && !e.unit.time() {
			return d.counted(a, e.unit, next)
		}
	}
	if d.has(j, isOf) && d.isWord(j) && a.fraction && d.lang.code != "en" { // un quart d'heure
		if e, next := d.phrase(j+1, isUnit); e != nil && !e.is(isMoney) && !a.low.Equal(half) && (e.unit.dimension != "months" && e.unit.symbol != "day" || e.long == 100) {
			m := d.counted(a, e.unit, next) // but "meio da noite" is no length of time
			m.factor = e.long
			return m
		}
	}
	if e, next := d.phrase(j, isYearOld); e != nil {
		return measured{kind: Age, unit: "year", to: next}
	}
	if d.word(j) == "fold" && (d.joined(j) || hyphen) { // 10-fold
		return measured{kind: Ratio, unit: "times", to: j + 1}
	}
	if d.has(j, isTenth) && (a.low.Cmp(Int(10)) <= 0 || d.word(j) == "折") {
		return measured{kind: Percent, unit: "percent", to: j + 1, why: "tenths", tenths: a.low.Cmp(Int(10)) <= 0}
	}
	if code := millions(d.toks[j].Of(d.text)); code != "" {
		return measured{kind: Money, unit: code, to: j + 1, why: "millions of a currency", exp: 6}
	}
	if e, next := d.phrase(j, isPercent|isPoints); e != nil && d.toks[j].class != digits {
		if e.is(isPoints) {
			return measured{kind: Percent, unit: "percentage point", to: next, why: "percentage points"}
		}
		return measured{kind: Percent, unit: "percent", to: next}
	}
	if e, next := d.symbol(j, isUnit|isMoney); e != nil && !d.suffixTaken(j) {
		switch {
		case e.is(isMoney):
			if d.trailing(j, next) {
				return measured{kind: Money, unit: e.money, to: next, why: "currency sign behind it"}
			}
		case d.symbolStands(a, j, next, e):
			if e.unit.symbol == "deg" { // 100° Celsius
				if of, end := d.phrase(next, isUnit); of != nil && of.unit != nil && of.unit.dimension == "temperature" {
					return d.counted(a, of.unit, end)
				}
				switch d.word(next) { // 25 deg f
				case "c", "f":
					return measured{kind: Measure, unit: strings.ToUpper(d.word(next)), to: next + 1}
				}
			}
			return d.counted(a, e.unit, next)
		}
	}
	e, next := d.phrase(j, isUnit|isMoney|isCent)
	if e == nil {
		return measured{}
	}
	if a.article && !e.is(isUnit|isMoney|isCent) {
		return measured{}
	}
	switch {
	case e.is(isMoney) && (!e.is(isUnit) || d.pounds(a)):
		if e.money == "KRW" && a.low.Cmp(Int(100)) < 0 || d.toks[j].class != letters {
			return measured{}
		}
		return measured{kind: Money, unit: e.money, to: next, why: "currency in words"}
	case e.is(isCent):
		if d.toks[j].Len() == 1 && d.toks[j].gap {
			return measured{}
		}
		return measured{kind: Money, unit: "cent", to: next, why: "hundredths of " + e.cent, cents: e.cent}
	case e.is(isUnit):
		if d.surname(j) || d.word(j) == "bit" && !a.digits {
			return measured{}
		}
		if d.toks[j].Len() == 1 && !d.toks[j].gap && d.isWord(j) {
			return measured{}
		}
		m := d.counted(a, e.unit, next)
		m.factor = e.long
		return m
	}
	return measured{}
}

// apart reports whether token i is a hyphen with spaces around it, as some agencies' texts have: "23 - year - old".
func (d *doc) apart(i int) bool {
	if !d.is(i, '-') || !d.toks[i].gap || i+1 >= len(d.toks) || !d.toks[i+1].gap || !d.isWord(i+1) {
		return false
	}
	e := d.toks[i+1].e
	return e.is(isUnit) && !d.pluralWord(i+1) || e.is(isOld) || e.leadsTo(isOld)
}

func (d *doc) pluralWord(i int) bool { return d.text[d.toks[i].End-1] == 's' }

// pounds tells money from mass.
func (d *doc) pounds(a amount) bool {
	return a.scaled
}

// millions reads "MEUR": an M and the code of a currency.
func millions(w string) string {
	if len(w) == 4 && w[0] == 'M' {
		if e := symbols().find(w[1:]); e.is(isMoney) {
			return e.money
		}
	}
	return ""
}

// cents reads the hundredths behind a whole amount of money: "3 dollars and 50 cents", "3 euros con 99 céntimos", "15 dólares 50".
func (d *doc) cents(a *amount, m *measured) {
	d.tenthsOfMoney(a, m)
	j := m.to
	if d.has(j, isAnd) || d.isWord(j) && (d.word(j) == "con" || d.word(j) == "com") {
		j++
	}
	if j >= len(d.toks) || !d.isDigits(j) && !d.has(j, isNumber) {
		return
	}
	var n int64
	v, next, ok := Decimal{}, j, false
	if d.isDigits(j) {
		v, next, ok = d.numeral(j)
	} else if n, next, ok = d.spelled(j); ok {
		if n >= 100 && n%100 == 0 && d.has(next-1, isCent) { // quarante-cinq cents
			n, next = n/100, next-1
		}
		v = Int(n)
	}
	if !ok || v.Cmp(Int(100)) >= 0 {
		return
	}
	e, end := d.phrase(next, isCent)
	bare := d.lang.code != "en" && d.toks[j].gap && v.Cmp(Int(10)) >= 0 && (next == len(d.toks) || d.toks[next].class == sign && !d.joined(next+1) && !d.is(next, '%'))
	if e != nil && d.isWord(next) && d.toks[next].Len() > 1 || bare {
		a.low = a.low.Add(v.Mul(pow10(-2)))
		a.high, m.to = a.low, max(end, next)
	}
}

// tenthsOfMoney reads the tenths and hundredths behind a whole amount of yuan: 50元6角3分 is 50.63.
func (d *doc) tenthsOfMoney(a *amount, m *measured) {
	for least := 0; ; {
		j := m.to
		if d.has(j, isAnd) && d.isWord(j) {
			j++
		}
		n, k, ok := d.whole(j)
		if !ok || n > 9 || k >= len(d.toks) || d.toks[k].e == nil || d.toks[k].e.partOf != m.unit || d.toks[k].e.partExp >= least {
			return
		}
		least = d.toks[k].e.partExp
		a.low = a.low.Add(Int(n).Mul(pow10(least)))
		a.high, m.to = a.low, k+1
	}
}

// suffixTaken reports whether the one-letter sign at token j was refused as a scale and is no unit either.
func (d *doc) suffixTaken(j int) bool {
	switch d.toks[j].Of(d.text) {
	case "K":
		return d.toks[j].gap && !d.ofHeat(j)
	case "A", "S", "p":
		return true
	}
	return false
}

// ofHeat reports whether the sentence of token j speaks of temperatures in another unit too: "106 K en degrés".
func (d *doc) ofHeat(j int) bool {
	for k := max(d.first, j-reachBack); k < min(d.end, j+reachAhead); k++ {
		if k != j && d.has(k, isUnit) {
			if u := d.toks[k].e.unit; u != nil && (u.dimension == "temperature" || u.symbol == "deg") {
				return true
			}
		}
	}
	return false
}

// trailing reports whether the currency sign in tokens [j, next) belongs to the number before it, not to one behind it.
func (d *doc) trailing(j, next int) bool {
	if d.toks[j].gap && next < len(d.toks) && d.toks[next].class == digits && !d.toks[next].gap {
		return false
	}
	return true
}

// symbolStands tells a unit's sign from a short word: "2 1/2 in" but not "250 in a raid".
func (d *doc) symbolStands(a amount, j, next int, e *entry) bool {
	gap := d.toks[j].gap
	s := d.text[d.toks[j].Start:d.toks[next-1].End]
	switch {
	case !a.digits && len(s) <= 2 && s[len(s)-1] >= 'a' && d.isWord(j) && s != "km" && s != "kg" && s != "ft" && s != "mm" && s != "cm":
		return false
	case s == "C" || s == "F":
		return !gap && (d.is(next, '(') || d.is(a.from-1, '(') || d.is(next, ')') || strings.Contains(d.toks[a.from].Of(d.text), "."))
	case s == "in" && gap:
		return a.to > a.from+1 && !a.scaled && a.low.Cmp(Int(100)) < 0 && !a.fraction && d.isDigits(a.to-1) || d.feetBefore(a.from)
	case s == "h" && d.joined(next) && d.isDigits(next): // 11h30
		return false
	case s == "s" && !gap:
		return false // the 1960s
	case len(s) == 1 && gap && (s == "A" || s == "J" || s == "s" || s == "h" && d.lang.code == "en"):
		return false
	case s == "bit": // not one bit
		return a.digits
	case s == "hr" || s == "yr":
		return true
	}
	return true
}

func (d *doc) feetBefore(i int) bool {
	return d.has(i-1, isUnit) && d.toks[i-1].e.unit != nil && d.toks[i-1].e.unit.symbol == "ft" || d.word(i-1) == "ft"
}

// surname reports whether token i is the unit stone with a capital: a name.
func (d *doc) surname(i int) bool {
	return d.word(i) == "stone" && d.text[d.toks[i].Start] == 'S' && !d.shouting()
}

// counted is the kind that a unit gives: a duration, an age ("years old", "-year-old") or a measure.
func (d *doc) counted(a amount, u *unit, next int) measured {
	if !u.time() {
		return measured{kind: Measure, unit: u.symbol, to: next}
	}
	if e, end := d.phrase(next, isOld); e != nil {
		return measured{kind: Age, unit: u.symbol, to: end}
	}
	if d.hyphen(next) || d.apart(next) {
		if e, end := d.phrase(next+1, isOld); e != nil {
			return measured{kind: Age, unit: u.symbol, to: end}
		}
	}
	from := a.from
	if _, first := d.before(from, isHedge); first < from {
		from = first
	}
	if d.agedBy(a, u, from, next) {
		return measured{kind: Age, unit: u.symbol, to: next}
	}
	return measured{kind: Duration, unit: u.symbol, to: next}
}
