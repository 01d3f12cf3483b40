package figure

import (
	"strings"
	"unicode/utf8"
)

// read reads the figure that begins at token i, by the first form that fits, and returns the index behind it.
func (d *doc) read(i int) (next int, ok bool) {
	t := &d.toks[i]
	if t.Start < d.done {
		return i + 1, false
	}
	if t.class == digits && d.ofBody(i) {
		return i + 1, false
	}
	if t.class != digits && !t.e.leadsTo(ahead) {
		return d.quantity(i)
	}
	if next, ok := d.date(i); ok {
		return next, true
	}
	if t.class == digits || t.e.is(isNumber|isScale|isOne|isFraction) {
		for _, form := range [...]func(*doc, int) (int, bool){(*doc).hourSpan, (*doc).clock, (*doc).hour, (*doc).clockWords, (*doc).ageDecade, (*doc).score} {
			if next, ok := form(d, i); ok {
				return next, true
			}
		}
	}
	if next, ok := d.rank(i); ok {
		return next, true
	}
	return d.quantity(i)
}

// ahead are the words with which other figures than quantities begin. Most that may begin one are articles.
const ahead = isNumber | isScale | isOne | isFraction | isOrdinal | isOrdinalBefore | isMonth | isWeekday | isRelative | isEraYear

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
		return d.oneOf(i)
	}
	first := a.from
	if cur, ok := d.currencyBefore(first); ok {
		return d.money(a, cur), true
	}
	d.minus(&a)
	if d.named(a) {
		return a.to, false
	}
	if d.isWord(a.to) && d.someDay(a) {
		return a.to + 1, false
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
	if next, ok := d.share(a); ok {
		return next, true
	}
	m := d.unitAfter(a)
	if d.joins(a.to) || m.kind != "" && d.joins(m.to) {
		if b, mb, ok := d.rangeOf(a, m); ok {
			a.low, a.high, a.to, a.why = b.low, b.high, b.to, "range"
			m = mb
		}
	}
	between := false
	if b, mb, ok := d.bounded(a, m); ok {
		a.low, a.high, a.to, a.why, between = b.low, b.high, b.to, "between two bounds", true
		m = mb
	}
	if m.kind == "" {
		exp := 0
		if m, exp = d.sharedUnit(a); exp > 0 {
			a.scale(exp)
		}
	}
	if m.kind == "" && d.lang.dated && d.has(a.from-1, isUnit) && d.toks[a.from-1].e.unit.dimension == "temperature" && d.toks[a.from-1].Start >= d.done { // 섭씨 20.3
		m = measured{kind: Measure, unit: d.toks[a.from-1].e.unit.symbol, to: a.to}
		a.from, a.start = a.from-1, d.toks[a.from-1].Start
	}
	if m.kind == "" {
		m = d.bare(a)
		if m.kind == "" {
			return a.to, false
		}
	}
	if m.unit != "" {
		if small := smaller[m.unit]; small.unit != "" {
			d.feetAndInches(&a, &m, small)
		}
		d.andHalf(&a, &m)
	}
	if m.exp > 0 {
		a.scale(m.exp)
	}
	if m.tenths {
		a.multiplyBy(Int(10))
		d.hundredths(&a, &m)
	}
	if m.kind == Money && m.unit != "cent" && d.isWord(m.to-1) {
		d.cents(&a, &m)
	}
	if m.kind == Money && !a.scaled && d.has(m.to, isScale) && d.toks[m.to].e.scale >= 6 { // 75 USD millones
		a.scale(int(d.toks[m.to].e.scale))
		m.to++
	}
	d.halfBehind(&a, &m)
	d.smallerTime(&a, &m)
	if m.factor > 0 {
		a.low, a.high = a.low.Mul(Int(m.factor)), a.high.Mul(Int(m.factor))
	}
	if m.kind == Measure {
		d.frost(&a, m)
	}
	if m.kind == Duration {
		if next, ok := d.fromToday(a, m); ok {
			return next, true
		}
	}
	f := Figure{Kind: m.kind, Low: a.low, High: a.high, Unit: m.unit, Cents: m.cents, Vague: a.vague, Why: a.why}
	if a.odd {
		f.Bound = Min
	}
	if m.why != "" {
		f.Why += ", " + m.why
	}
	next = d.emit(a, m.to, f)
	if between {
		d.out[len(d.out)-1].Bound = Exact
	}
	return next, true
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
	case j == 0 && a.digits && a.to == len(d.toks) && d.is(j, '-'): // the cell of a table: "- 10"
	case (d.is(j, '-') || d.toks[j].Of(d.text) == "−") && d.toks[j].class == sign && a.digits && d.joined(a.from) && (d.toks[j].gap && (!d.isDigits(j-1) || d.has(a.to, isPercent)) || d.is(j-1, '(') || d.has(j-1, isMinus) || d.lang.dated && d.isWord(j-1) && d.text[d.toks[j-1].Start] >= utf8.RuneSelf): // 気温は-5度
	default:
		return
	}
	zero := Decimal{}
	a.low, a.high = zero.Sub(a.high), zero.Sub(a.low)
	a.from, a.start = j, d.toks[j].Start
}

// frost takes a minus with a space behind it into a temperature, as some languages set it: "par - 20 °C". A dash before anything else
// stays one.
func (d *doc) frost(a *amount, m measured) {
	j := a.from - 1
	if u := units[m.unit]; u == nil || u.dimension != "temperature" || !a.digits || !a.low.Equal(a.high) || a.low.Cmp(Decimal{}) <= 0 {
		return
	}
	if j < 0 || d.toks[j].Start < d.done || !d.is(j, '-') && d.toks[j].Of(d.text) != "−" || j > 0 && !d.toks[j].gap || d.joined(a.from) || d.isDigits(j-1) || d.has(j-1, isUnit) {
		return
	}
	a.low = Decimal{}.Sub(a.low)
	a.high, a.from, a.start = a.low, j, d.toks[j].Start
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
	case !a.digits && !a.scaled && !a.vague && d.isWord(a.from-1) && a.to == a.from+1 && (d.toks[a.from].e.other || d.lang.wordy() && a.low.Equal(Int(1))) && !d.pluralish(a.to):
		m.kind = "" // neuf, sei, acht are other words as well
	case !a.digits && d.pronoun(a):
		m.kind = ""
	case !a.digits && !a.scaled && d.hyphen(a.to) && d.isWord(a.to+1) && d.fixed(a):
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
	if n := len(d.out); n > 0 && d.out[n-1].Kind == Age && d.last == a.from-1 && (d.has(a.from-1, isAnd) || d.word(a.from-1) == "or") && (!d.isWord(a.to) || d.has(a.to, isAux|isStop)) {
		return true
	}
	if !a.digits || !d.is(a.from-1, ',') || !d.isWord(a.from-2) || !(d.is(a.to, ',') || d.is(a.to, '.') || d.is(a.to, ')')) || a.to != a.from+1 || d.toks[a.from].Len() > 3 {
		return false
	}
	c := d.text[d.toks[a.from-2].Start]
	return 'A' <= c && c <= 'Z' && !d.has(a.from-2, isMonth|isWeekday) && d.toks[a.from-2].Len() > 2 || d.lang.code == "en" && persons[d.word(a.from-2)]
}
