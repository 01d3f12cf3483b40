package figure

// smaller names the unit that is told together with a larger one, and how many of it make one: 5ft 2in, 7lb 3oz.
var smaller = map[string]struct {
	unit string
	of   int64
}{"ft": {"in", 12}, "lb": {"oz", 16}, "stone": {"lb", 14}}

// feetAndInches reads a second, smaller part of a measure: 5 ft 2 in is 5 1/6 ft.
func (d *doc) feetAndInches(a *amount, m *measured, small struct {
	unit string
	of   int64
},
) {
	j := m.to
	if d.is(j, ',') || d.has(j, isAnd) {
		j++
	}
	if j >= len(d.toks) || !d.isDigits(j) && !d.has(j, isNumber) || !a.low.Equal(a.high) || d.is(m.to, ',') && !d.isDigits(j) {
		return
	}
	b, ok := d.amount(j)
	if !ok || b.low.Cmp(Int(small.of)) >= 0 || b.scaled {
		return
	}
	e, next := d.symbol(b.to, isUnit)
	if e == nil {
		e, next = d.phrase(b.to, isUnit)
	}
	if e == nil || e.unit == nil || e.unit.symbol != small.unit {
		return
	}
	a.low = a.low.Add(b.low.quo(Int(small.of)))
	a.high, a.to, m.to = a.low, next, next
}

// andHalf reads the part of a unit that is told behind it: "two hours and a half".
func (d *doc) andHalf(a *amount, m *measured) {
	j := m.to
	if d.lang.code != "en" || a.vague || !d.has(j, isAnd) || !d.has(j+1, isArticle) || !d.has(j+2, isFraction) || d.has(j+3, isArticle|isUnit|isScale) {
		return
	}
	if d.word(j+3) == "of" && d.has(j+4, isArticle|isStop) { // a year and a half of the sum
		return
	}
	e := d.toks[j+2].e
	if e.plural || e.den > 4 {
		return
	}
	a.low = a.low.Add(Int(1).quo(Int(e.den)))
	a.high, m.to = a.low, j+3
}

// smallerTime reads the smaller units behind a duration: "2 heures et 15 minutes" is 2.25 hours. English durations stand alone, as
// news gives them: "3 hours, 30 minutes" is two.
func (d *doc) smallerTime(a *amount, m *measured) {
	if m.kind != Duration && m.kind != Age || d.lang.code == "en" || m.kind == Age && (m.to == 0 || !d.has(m.to-1, isUnit)) {
		return
	}
	for unit := units[m.unit]; m.factor == 0 && a.low.Equal(a.high); {
		j := m.to
		if d.has(j, isAnd) && d.isWord(j) {
			j++
		}
		if j >= len(d.toks) || !d.isDigits(j) && !(d.has(j, isNumber) && d.isWord(j)) {
			return
		}
		b, ok := d.amount(j)
		if !ok || b.vague || b.fraction {
			return
		}
		e, next := d.phrase(b.to, isUnit)
		if e == nil || e.unit == nil || e.unit.dimension != unit.dimension || e.unit.factor.Cmp(unit.factor) >= 0 {
			return
		}
		part := b.low.Mul(e.unit.factor).quo(units[m.unit].factor)
		if part.Cmp(Int(1)) >= 0 {
			return
		}
		a.low = a.low.Add(part)
		a.high, m.to, unit = a.low, next, e.unit
	}
}

// outOf reads "one in five" and "two out of three": a ratio, where what follows can be counted.
func (d *doc) outOf(a amount) (next int, ok bool) {
	j := a.to
	if d.lang.code != "en" || a.scaled || a.fraction || a.vague || a.low.Cmp(Int(100)) > 0 {
		return 0, false
	}
	out := false
	switch w := d.word(j); {
	case w == "out" && d.word(j+1) == "of":
		j, out = j+2, true
	case w == "in":
		j++
	case d.hyphen(j) && d.word(j+1) == "in" && d.hyphen(j+2): // nine-in-ten
		j += 3
	case w == "over" && (a.low.Equal(Int(1)) || a.low.Equal(Int(-1))): // one over three
		return d.overNumber(a, j+1)
	default:
		return 0, false
	}
	for d.word(j) == "every" {
		j++
	}
	if j >= len(d.toks) || !d.isDigits(j) && !d.has(j, isNumber|isScale|isArticle) {
		return 0, false
	}
	if d.has(j, isArticle) {
		j++
	}
	b, ok := d.amount(j)
	if !ok || b.fraction || b.vague || a.low.Cmp(b.low) >= 0 || d.isDigits(j) && d.toks[j].Len() == 4 && !d.toks[j].gap {
		return 0, false
	}
	if _, year := d.year(j); year && d.toks[j].Len() == 4 && !b.scaled {
		return 0, false
	}
	one := a.low.Equal(Int(1))
	if !out && !one && b.low.Cmp(Int(5)) > 0 && !b.low.Equal(Int(10)) && !b.low.Equal(Int(100)) && !b.low.Equal(Int(1000)) {
		return 0, false
	}
	if m := d.unitAfter(b); m.kind != "" {
		return 0, false
	}
	if one && !out && d.word(a.from-1) == "the" {
		return 0, false
	}
	v := a.low.quo(b.low)
	return d.emit(a, b.to, Figure{Kind: Ratio, Low: v, High: v, Why: "so many in so many"}), true
}

// overNumber reads "one over three", where nothing counted follows: "one over 65 years" is no fraction.
func (d *doc) overNumber(a amount, j int) (next int, ok bool) {
	if j >= len(d.toks) || !d.isDigits(j) && !d.has(j, isNumber|isScale) {
		return 0, false
	}
	b, ok := d.amount(j)
	if !ok || b.fraction || b.low.Cmp(Int(1)) <= 0 || d.isWord(b.to) || d.unitAfter(b).kind != "" {
		return 0, false
	}
	v := a.low.quo(b.low)
	return d.emit(a, b.to, Figure{Kind: Ratio, Low: v, High: v, Why: "one over a number"}), true
}

// partsOf reads a fraction whose denominator stands first: 三分之二 is two thirds.
func (d *doc) partsOf(a amount) (next int, ok bool) {
	if next, ok := d.andParts(a); ok {
		return next, true
	}
	if next, ok := d.partOf(a); ok {
		return next, true
	}
	e, j := d.phrase(a.to, isPartsOf)
	minus := false
	if e != nil && d.lang.glued {
		if x, k := d.phrase(j, isMinus); x != nil { // 20분의 마이너스 일
			minus, j = true, k
		}
	}
	if e == nil || j >= len(d.toks) || !d.isDigits(j) && !d.has(j, isNumber|isScale) || a.low.IsZero() {
		return 0, false
	}
	b, ok := d.amount(j)
	if !ok {
		return 0, false
	}
	if last := d.toks[b.to-1]; d.lang.glued && b.low.Cmp(Int(10000)) >= 0 && a.low.Cmp(Int(1000)) < 0 { // 3분의 1조각, 3분의 일만
		if e := last.e; e.is(isScale) && e.scale >= 4 && !last.gap {
			b.low, b.to = b.low.Mul(pow10(-int(e.scale))), max(b.to-1, j+1)
		} else {
			b.low = b.low.Mul(pow10(-4))
		}
	}
	v := b.low.quo(a.low)
	if minus {
		v = Decimal{}.Sub(v)
	}
	return d.emit(a, b.to, Figure{Kind: Ratio, Low: v, High: v, Why: "fraction with its denominator first"}), true
}

// andParts reads a whole number with such a fraction behind it: 103と3分の2.
func (d *doc) andParts(a amount) (next int, ok bool) {
	e, j := d.phrase(a.to, isAnd)
	if !d.lang.dated || e == nil || j >= len(d.toks) || !d.isDigits(j) && !d.has(j, isNumber|isScale) {
		return 0, false
	}
	b, ok := d.amount(j)
	if !ok || b.low.IsZero() {
		return 0, false
	}
	e, j = d.phrase(b.to, isPartsOf)
	if e == nil || j >= len(d.toks) || !d.isDigits(j) && !d.has(j, isNumber|isScale) {
		return 0, false
	}
	c, ok := d.amount(j)
	if !ok || c.low.Cmp(b.low) >= 0 {
		return 0, false
	}
	v := a.low.Add(c.low.quo(b.low))
	d.minus(&a)
	if a.low.Cmp(Decimal{}) < 0 {
		v = Decimal{}.Sub(v)
	}
	return d.emit(a, c.to, Figure{Kind: Count, Low: v, High: v, Why: "number and a fraction"}), true
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
	if d.leads(a.to, isPercent) { // نسبة 10%
		return i + 1, false
	}
	a.from, a.start = i, d.toks[i].Start
	return d.emit(a, a.to, Figure{Kind: Percent, Unit: "percent", Low: a.low, High: a.high, Why: a.why + " of a hundred"}), true
}
