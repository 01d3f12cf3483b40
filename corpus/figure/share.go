package figure

// share reads a ratio of two counts, in the languages whose tables say what joins them: "une femme sur trois", "2 von 3",
// "uno de cada cinco", "iki bölü üç". English has its own form in outOf.
func (d *doc) share(a amount) (next int, ok bool) {
	if !d.lang.shares || a.fraction || a.vague || a.to >= len(d.toks) {
		return 0, false
	}
	j, noun := a.to, false
	e, k := d.phrase(j, isOver)
	if e == nil && d.isWord(j) && a.low.Cmp(Int(10)) < 0 && !d.has(j, isStop|isAux|isUnit|isMoney|isScale|isNumber) {
		e, k = d.phrase(j+1, isOver)
		noun = true
	}
	if e == nil || a.scaled && !e.divides {
		return 0, false
	}
	for d.has(k, isStop) && d.isWord(k) && k < j+5 {
		k++
	}
	if k >= len(d.toks) || !d.isDigits(k) && !d.has(k, isNumber|isScale) {
		return 0, false
	}
	b, ok := d.amount(k)
	if !ok || b.fraction || b.vague || a.low.Cmp(b.low) >= 0 && (!e.divides || e.is(isFrom)) || b.low.IsZero() || b.low.Cmp(Int(1000)) > 0 && !e.divides {
		return 0, false
	}
	if of := d.word(j); a.article && (of == "von" || of == "van") && d.isWord(b.to) { // einer von zwei Zeugen
		return 0, false
	}
	m := d.unitAfter(b)
	if noun && d.pluralish(b.to) || m.kind != "" && (m.kind != Percent || noun) || d.has(b.to, isMonth) {
		return 0, false
	}
	v := a.low.quo(b.low)
	if m.kind == Percent { // uno sobre tres por ciento
		return d.emit(a, m.to, Figure{Kind: Percent, Unit: m.unit, Low: v, High: v, Why: "so many in so many"}), true
	}
	return d.emit(a, b.to, Figure{Kind: Ratio, Low: v, High: v, Why: "so many in so many"}), true
}

// oneOf reads what begins with an article for the number: "un élu sur cinq", "eine von drei", "un et demi".
func (d *doc) oneOf(i int) (next int, ok bool) {
	if !d.lang.shares || !d.has(i, isArticle|isOne) || !d.isWord(i) {
		return i + 1, false
	}
	a := amount{start: d.toks[i].Start, from: i, to: i + 1, low: Int(1), high: Int(1), article: true, why: "article with a fraction"}
	if d.halves(&a); a.to > i+1 {
		f := Figure{Kind: Count, Low: a.low, High: a.low, Why: a.why}
		if m := d.unitAfter(a); m.kind != "" {
			f.Kind, f.Unit, a.to = m.kind, m.unit, m.to
		}
		return d.emit(a, a.to, f), true
	}
	if m := d.unitAfter(a); m.kind != "" { // une heure et demie
		to := m.to
		d.halfBehind(&a, &m)
		if d.smallerTime(&a, &m); m.to > to {
			return d.emit(a, m.to, Figure{Kind: m.kind, Low: a.low.Mul(Int(max(m.factor, 1))), High: a.low.Mul(Int(max(m.factor, 1))), Unit: m.unit, Why: a.why}), true
		}
	}
	return d.share(a)
}
