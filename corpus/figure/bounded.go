package figure

// bounded reads the other end of an amount told by two bounds: "more than 10 but fewer than 20 people", "at most 5% and at least 2%".
// m is the unit behind the first, if any. The figure reaches from one number to the other; words that bind them are no hedge of it.
func (d *doc) bounded(a amount, m measured) (b amount, mb measured, ok bool) {
	j := a.to
	if m.kind != "" {
		j = m.to
	}
	comma := d.is(j, ',')
	if comma {
		j++
	}
	if d.has(j, isAnd) && d.isWord(j) || d.word(j) == "but" {
		j++
	} else if !comma {
		return b, m, false
	}
	first, _ := d.before(a.from, isHedge)
	if first == nil || d.lang.code != "en" || first.hedge != hedgeMin && first.hedge != hedgeMax {
		return b, m, false
	}
	second, j := d.phrase(j, isHedge)
	if second == nil || second.hedge != hedgeMin && second.hedge != hedgeMax || second.hedge == first.hedge || j >= len(d.toks) {
		return b, m, false
	}
	if !d.isDigits(j) && !d.has(j, isNumber|isScale) {
		return b, m, false
	}
	if b, ok = d.amount(j); !ok || b.vague || b.fraction {
		return b, m, false
	}
	mb = d.unitAfter(b)
	if m.kind != "" && (mb.kind != m.kind || mb.unit != m.unit) {
		return b, m, false
	}
	if mb.kind == "" {
		mb = measured{kind: Count, to: b.to}
	}
	low, high := a.low, b.high
	if first.hedge == hedgeMax {
		low, high = b.low, a.high
	}
	b.low, b.high = low, high
	return b, mb, low.Cmp(high) < 0
}
