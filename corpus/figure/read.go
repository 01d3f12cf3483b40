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

// read reads the figure that begins at token i, by the first form that fits, and returns the index behind it.
func (d *doc) read(i int) (next int, ok bool) {
	t := &d.toks[i]
	if t.Start < d.done {
		return i + 1, false
	}
	for _, form := range [...]func(*doc, int) (int, bool){(*doc).date, (*doc).clock, (*doc).score, (*doc).rank, (*doc).quantity} {
		if next, ok := form(d, i); ok {
			return next, true
		}
	}
	return i + 1, false
}

// emit adds a figure over the amount's start to token end.
func (d *doc) emit(a amount, end int, f Figure) int {
	f.Span = d.span(a, end)
	d.frame(&f, a.from, end)
	d.done = f.End
	d.out = append(d.out, f)
	return end
}

// quantity reads numbers with a unit, a currency, a scale, or bare: counts, money, percent, measures, durations, ages, ratios.
func (d *doc) quantity(i int) (next int, ok bool) {
	if e, next := d.phrase(i, isPercentOf); e != nil {
		return d.percentOf(i, next)
	}
	a, ok := d.amount(i)
	if !ok {
		return i + 1, false
	}
	first := a.from
	if cur := d.currencyBefore(first); cur != nil {
		return d.money(a, cur), true
	}
	d.minus(&a)
	if d.named(a) {
		return a.to, false
	}
	if d.lang.before && d.is(a.from-1, '%') && d.joined(a.from) && d.toks[a.from-1].Start >= d.done { // %80
		a.from, a.start = a.from-1, d.toks[a.from-1].Start
		return d.emit(a, a.to, Figure{Kind: Percent, Unit: "percent", Low: a.low, High: a.high, Why: a.why}), true
	}
	if d.has(a.from-1, isUnit) && d.toks[a.from-1].e.unit.dimension == "magnitude" && d.toks[a.from-1].Start >= d.done { // magnitude 7.1
		a.from, a.start = a.from-1, d.toks[a.from-1].Start
		return d.emit(a, a.to, Figure{Kind: Measure, Unit: "magnitude", Low: a.low, High: a.high, Why: a.why}), true
	}
	if next, ok := d.partsOf(a); ok {
		return next, true
	}
	if next, ok := d.outOf(a); ok {
		return next, true
	}
	m := d.unitAfter(a)
	if b, mb, ok := d.rangeOf(a, m); ok {
		a.high, a.to, a.why = b.high, b.to, "range"
		m = mb
	}
	if m.kind == "" {
		m = d.bare(a)
		if m.kind == "" {
			return a.to, false
		}
	}
	if small := smaller[m.unit]; small.unit != "" {
		d.feetAndInches(&a, &m, small)
	}
	if m.exp > 0 {
		a.scale(m.exp)
	}
	if m.tenths {
		a.multiplyBy(Int(10))
	}
	if m.kind == Money && m.unit != "cent" && d.isWord(m.to-1) {
		d.cents(&a, &m)
	}
	if m.kind == Money && !a.scaled && d.has(m.to, isScale) && d.toks[m.to].e.scale >= 6 { // 75 USD millones
		a.scale(int(d.toks[m.to].e.scale))
		m.to++
	}
	if m.factor > 0 {
		a.low, a.high = a.low.Mul(Int(m.factor)), a.high.Mul(Int(m.factor))
	}
	f := Figure{Kind: m.kind, Low: a.low, High: a.high, Unit: m.unit, Cents: m.cents, Vague: a.vague, Why: a.why}
	if m.why != "" {
		f.Why += ", " + m.why
	}
	return d.emit(a, m.to, f), true
}

// partsOf reads a fraction whose denominator stands first: 三分之二 is two thirds.
func (d *doc) partsOf(a amount) (next int, ok bool) {
	e, j := d.phrase(a.to, isPartsOf)
	if e == nil || j >= len(d.toks) || !d.isDigits(j) && !d.has(j, isNumber|isScale) || a.low.IsZero() {
		return 0, false
	}
	b, ok := d.amount(j)
	if !ok {
		return 0, false
	}
	v := b.low.quo(a.low)
	return d.emit(a, b.to, Figure{Kind: Ratio, Low: v, High: v, Why: "fraction with its denominator first"}), true
}

// percentOf reads the number behind words that make it a percentage: "yüzde 80", "百分之八十".
func (d *doc) percentOf(i, from int) (next int, ok bool) {
	if from >= len(d.toks) || !d.isDigits(from) && !d.has(from, isNumber|isScale) {
		return i + 1, false
	}
	a, ok := d.amount(from)
	if !ok {
		return i + 1, false
	}
	a.from, a.start = i, d.toks[i].Start
	return d.emit(a, a.to, Figure{Kind: Percent, Unit: "percent", Low: a.low, High: a.high, Why: a.why + " of a hundred"}), true
}

// minus takes a sign in front of the number into the amount: "-5", "minus 5".
func (d *doc) minus(a *amount) {
	j := a.from - 1
	if j < 0 || d.toks[j].Start < d.done {
		return
	}
	switch {
	case d.has(j, isMinus) && d.toks[j].class == letters:
		if _, first := d.before(a.from, isHedge); first <= j { // al menos
			return
		}
	case d.lang.dated && d.minusWords(a):
		return
	case (d.is(j, '-') || d.toks[j].Of(d.text) == "−") && d.toks[j].class == sign && a.digits && d.joined(a.from) && (d.toks[j].gap || d.is(j-1, '(') || d.has(j-1, isMinus)):
	default:
		return
	}
	zero := Decimal{}
	a.low, a.high = zero.Sub(a.high), zero.Sub(a.low)
	a.from, a.start = j, d.toks[j].Start
}

// minusWords takes a minus of several tokens into the amount: マイナス.
func (d *doc) minusWords(a *amount) bool {
	e, j := d.before(a.from, isMinus)
	if e == nil {
		return false
	}
	zero := Decimal{}
	a.low, a.high = zero.Sub(a.high), zero.Sub(a.low)
	a.from, a.start = j, d.toks[j].Start
	return true
}

// bare decides what a number without a unit is: a count, a ratio, or no figure at all.
func (d *doc) bare(a amount) measured {
	m := measured{kind: Count, to: a.to}
	if d.age(a) {
		return measured{kind: Age, unit: "year", to: a.to, why: "age in years"}
	}
	switch {
	case a.unit != nil:
		m.kind, m.unit = Duration, a.unit.symbol
	case a.times:
		m.kind, m.unit = Ratio, "times"
	case a.fraction:
		m.kind = Ratio
	case a.vague:
		if a.low.Cmp(Int(1000)) >= 0 && a.to == a.from+1 && a.high.Cmp(Int(10000)) > 0 && d.word(a.to) != "of" && !d.isWord(a.to) {
			m.kind = ""
		}
	case !a.digits && d.pronoun(a):
		m.kind = ""
	case !a.digits && !a.scaled && d.hyphen(a.to) && d.isWord(a.to+1): // four-door, six-speed
		m.kind = ""
	}
	return m
}

// age reports whether a bare number is an age: "aged 21 and 45", "Maria Lopez, 52, was".
func (d *doc) age(a amount) bool {
	if a.scaled || a.vague || a.fraction || a.low.Cmp(Int(120)) > 0 || a.low.Cmp(Int(1)) < 0 {
		return false
	}
	h := a.from
	if _, first := d.before(h, isHedge|isBetween); first < h {
		h = first
	}
	if e, first := d.before(h, isAged); e != nil && strings.HasPrefix(d.word(first), "age") {
		return true
	}
	if n := len(d.out); n > 0 && d.out[n-1].Kind == Age && d.last == a.from-1 && d.has(a.from-1, isAnd) && (!d.isWord(a.to) || d.has(a.to, isAux|isStop)) {
		return true
	}
	if !a.digits || !d.is(a.from-1, ',') || !d.isWord(a.from-2) || !(d.is(a.to, ',') || d.is(a.to, '.') || d.is(a.to, ')')) || a.to != a.from+1 || d.toks[a.from].Len() > 3 {
		return false
	}
	c := d.text[d.toks[a.from-2].Start]
	return 'A' <= c && c <= 'Z' && !d.has(a.from-2, isMonth|isWeekday) && d.toks[a.from-2].Len() > 2
}

// unitAfter reads the unit behind an amount, in all its spellings: "80 per cent", "60-day", "12mph", "64-year-old".
func (d *doc) unitAfter(a amount) measured {
	j := a.to
	if a.vague && a.unit != nil {
		return measured{}
	}
	hyphen := d.hyphen(j)
	if hyphen {
		j++
	}
	if j >= len(d.toks) {
		return measured{}
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
	if e, next := d.phrase(j, isYearOld); e != nil {
		return measured{kind: Age, unit: "year", to: next}
	}
	if d.word(j) == "fold" && (d.joined(j) || hyphen) { // 10-fold
		return measured{kind: Ratio, unit: "times", to: j + 1}
	}
	if d.has(j, isTenth) && a.low.Cmp(Int(10)) <= 0 {
		return measured{kind: Percent, unit: "percent", to: j + 1, why: "tenths", tenths: true}
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
		if e.unit.symbol == "stone" && d.text[d.toks[j].Start] == 'S' { // a name
			return measured{}
		}
		if d.toks[j].Len() == 1 && !d.toks[j].gap && d.isWord(j) {
			return measured{}
		}
		m := d.counted(a, e.unit, next)
		if m.kind == Duration {
			m.factor = e.long
		}
		return m
	}
	return measured{}
}

// pounds tells money from mass.
func (d *doc) pounds(a amount) bool {
	return a.scaled
}

// millions reads "MEUR": an M and the code of a currency.
func millions(w string) string {
	if len(w) == 4 && w[0] == 'M' {
		if e := symbols()[w[1:]]; e.is(isMoney) {
			return e.money
		}
	}
	return ""
}

// cents reads the hundredths behind a whole amount of money: "3 dollars and 50 cents".
func (d *doc) cents(a *amount, m *measured) {
	j := m.to
	if d.has(j, isAnd) {
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
		v = Int(n)
	}
	if e, end := d.phrase(next, isCent); ok && e != nil && d.isWord(next) && d.toks[next].Len() > 1 && v.Cmp(Int(100)) < 0 {
		a.low = a.low.Add(v.Mul(pow10(-2)))
		a.high, m.to = a.low, end
	}
}

// suffixTaken reports whether the one-letter sign at token j was refused as a scale and is no unit either.
func (d *doc) suffixTaken(j int) bool {
	switch d.toks[j].Of(d.text) {
	case "K":
		return d.toks[j].gap
	case "A", "S", "p":
		return true
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
	case !a.digits && len(s) <= 2 && d.isWord(j) && s != "km" && s != "kg" && s != "ft" && s != "mm" && s != "cm":
		return false
	case s == "C" || s == "F":
		return !gap && (d.is(next, '(') || d.is(a.from-1, '(') || d.is(next, ')') || strings.Contains(d.toks[a.from].Of(d.text), "."))
	case s == "in" && gap:
		return a.to > a.from+1 && !a.scaled && a.low.Cmp(Int(100)) < 0 && !a.fraction && d.isDigits(a.to-1) || d.feetBefore(a.from)
	case s == "s" && !gap:
		return false // the 1960s
	case len(s) == 1 && gap && (s == "A" || s == "J" || s == "s" || s == "h" && d.lang.code == "en"):
		return false
	case s == "hr" || s == "yr":
		return true
	}
	return true
}

func (d *doc) feetBefore(i int) bool {
	return d.has(i-1, isUnit) && d.toks[i-1].e.unit != nil && d.toks[i-1].e.unit.symbol == "ft" || d.word(i-1) == "ft"
}

// counted is the kind that a unit gives: a duration, an age ("years old", "-year-old") or a measure.
func (d *doc) counted(a amount, u *unit, next int) measured {
	if !u.time() {
		return measured{kind: Measure, unit: u.symbol, to: next}
	}
	if e, end := d.phrase(next, isOld); e != nil {
		return measured{kind: Age, unit: u.symbol, to: end}
	}
	if d.hyphen(next) {
		if e, end := d.phrase(next+1, isOld); e != nil {
			return measured{kind: Age, unit: u.symbol, to: end}
		}
	}
	from := a.from
	if _, first := d.before(from, isHedge); first < from {
		from = first
	}
	if e, _ := d.before(from, isAged); e != nil {
		return measured{kind: Age, unit: u.symbol, to: next}
	}
	return measured{kind: Duration, unit: u.symbol, to: next}
}

// rangeOf reads the second half of a range: "12 to 14 per cent", "5-11", "between eight and 10 seconds", "3 to 4 km".
// m is the unit behind the first number, if any.
func (d *doc) rangeOf(a amount, m measured) (b amount, mb measured, ok bool) {
	j := a.to
	if m.kind != "" {
		j = m.to
	}
	if j >= len(d.toks)-1 {
		return b, m, false
	}
	var from, between *entry
	h := a.from
	if e, first := d.before(h, isHedge); e != nil {
		h = first
	}
	from, _ = d.before(h, isFrom)
	between, _ = d.before(h, isBetween)
	dash := false
	switch {
	case d.has(j, isTo) && d.isWord(j) && m.kind != "" && d.has(h-1, isChange) && d.toks[h-1].e.change == By: // by $4m to $9m
		return b, m, false
	case d.has(j, isTo) && d.isWord(j) && (from == nil || !d.changing(h)):
	case d.has(j, isAnd) && between != nil:
	case d.dash(j) && d.joined(j) && d.has(j+1, isTo) && d.isWord(j+1):
		j++
		if d.hyphen(j + 1) { // 0-to-60
			j++
		}
	case d.dash(j) && d.joined(j) == d.joined(j+1) && (a.digits || d.joined(j)):
		dash = true
	default:
		return b, m, false
	}
	j++
	for d.has(j, isHedge) && d.isWord(j) && !dash {
		j++
	}
	cur := (*entry)(nil)
	if e, next := d.symbol(j, isMoney); e != nil && d.isDigits(next) {
		cur, j = e, next
	}
	if j >= len(d.toks) || !(d.isDigits(j) || d.has(j, isNumber|isScale|isFraction|isArticle)) || dash && !d.isDigits(j) && !d.has(j, isNumber|isScale) {
		return b, m, false
	}
	if d.has(j, isArticle) && d.isWord(j) {
		j++
		if !d.has(j, isScale|isFraction|isCollective) {
			return b, m, false
		}
	}
	b, ok = d.amount(j)
	if !ok || b.vague {
		return b, m, false
	}
	mb = d.unitAfter(b)
	switch {
	case cur != nil:
		if m.kind != Money || m.unit != cur.money {
			return b, m, false
		}
		mb = measured{kind: Money, unit: cur.money, to: b.to}
	case m.kind == Money && mb.kind == "" && !d.has(j, isArticle):
		return b, m, false
	case m.kind != "" && (mb.kind != m.kind || mb.unit != m.unit):
		if mb.kind == "" || m.kind != Duration || mb.kind != Age {
			return b, m, false
		}
	case dash && mb.kind == "" && d.dashed(j, b):
		return b, m, false
	case mb.kind == "":
		mb = d.bare(b)
		mb.to = b.to
		if mb.kind == "" {
			return b, m, false
		}
	}
	if b.scaled && !a.scaled && a.low.Cmp(b.low) < 0 { // 200 to 300 million: both are millions
		if e := d.toks[b.to-1].e; e != nil && a.low.Cmp(Int(1000)) < 0 && m.kind == "" && !d.wordy(b) {
			exp := 0
			if e.is(isScale) {
				exp = int(e.scale)
			} else if e.is(isSuffix) {
				exp = int(e.suffix)
			}
			if scaled := a.low.Mul(pow10(exp)); scaled.Cmp(b.low) < 0 {
				a.low = scaled
			}
		}
	}
	if a.low.Cmp(b.low) >= 0 {
		return b, m, false
	}
	b.high = b.low
	b.low = a.low
	return b, mb, true
}

// wordy reports whether a number is all words, where "two hundred" has no scale of its own to lend.
func (d *doc) wordy(b amount) bool { return !b.digits && b.to == b.from+1 }

// changing tells "rose from 5 to 7", which is two figures, from "ranging from 5 to 7". i is the token behind "from".
func (d *doc) changing(i int) bool {
	for j := i - 2; j >= max(d.first, i-8); j-- {
		if strings.HasPrefix(d.word(j), "rang") {
			return false
		}
		if d.has(j, isChange) || d.isWord(j) && d.lang.code != "en" {
			return true
		}
		if d.is(j, ',') || d.is(j, ';') {
			return false
		}
	}
	return false
}

// dashed reports whether the number behind a dash goes on into something that is no range: 555-1234-99, 2-for-1.
func (d *doc) dashed(j int, b amount) bool {
	return d.dash(b.to) && d.joined(b.to) && d.joined(b.to+1)
}
