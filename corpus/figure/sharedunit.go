package figure

// sharedUnit gives a bare number the unit that is told with the next one: "from 4.8 to 4.7 percent", "45 or 50 mg", "a 7- or 8-inch
// screen", "two or three years". The figure is the number alone. exp is the power of ten the two share: "from 24 to 33 billion euros".
func (d *doc) sharedUnit(a amount) (m measured, exp int) {
	j := a.to
	if d.lang.code != "en" || a.vague || a.fraction || j+1 >= len(d.toks) {
		return m, 0
	}
	hung := d.is(j, '-') && d.joined(j) && d.toks[j+1].gap
	if hung {
		j++
	}
	and := d.has(j, isAnd) && d.isWord(j)
	if !and && d.word(j) != "or" {
		if !d.has(j, isTo) {
			return m, 0
		}
		if from, _ := d.before(a.from, isFrom); from == nil && !hung {
			return m, 0
		}
	}
	j++
	if j >= len(d.toks) || !d.isDigits(j) && !d.has(j, isNumber) {
		return m, 0
	}
	b, ok := d.amount(j)
	if !ok || b.vague || b.fraction || a.scaled && !b.scaled || and && !hung && a.digits != b.digits {
		return m, 0
	}
	next := d.unitAfter(b)
	if next.to <= b.to || and && !hung && next.kind == Duration { // he scored 20 and five minutes later ...
		return m, 0
	}
	m = measured{kind: next.kind, unit: next.unit, to: a.to, cents: next.cents, factor: next.factor, why: "its unit told with the next number"}
	if last := d.toks[b.to-1].e; b.scaled && !a.scaled && last.is(isScale|isSuffix) && a.low.Cmp(Int(1000)) < 0 {
		exp = int(max(last.scale, last.suffix))
	}
	return m, exp
}
