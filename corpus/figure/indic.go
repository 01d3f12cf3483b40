package figure

// plusQuarter adds to a quarter or half the number it goes with: साढ़े तीन is 3.5, सवा लाख 1.25 lakh, पौने दो 1.75.
func (d *doc) plusQuarter(a *amount) bool {
	j := a.to
	switch {
	case d.has(j, isNumber) && d.isWord(j):
		a.low, a.to = a.low.Add(Int(d.toks[j].e.num)), j+1
	case d.isDigits(j):
		v, k, ok := d.numeral(j)
		if !ok {
			return false
		}
		a.low, a.to = a.low.Add(v), k
	case d.has(j, isScale) && a.low.Cmp(Decimal{}) > 0:
		a.low = a.low.Add(Int(1))
	default:
		return false
	}
	return true
}

// partOf reads the Hindi fraction with its denominator as an ordinal: पांच का आठवां is five eighths.
func (d *doc) partOf(a amount) (next int, ok bool) {
	if d.lang.code != "hi" || a.fraction || a.vague {
		return 0, false
	}
	switch d.toks[min(a.to, len(d.toks)-1)].Of(d.text) {
	case "का", "के", "की":
	default:
		return 0, false
	}
	j, n := a.to+1, int64(0)
	if d.has(j, isNumber|isScale) && d.isWord(j) {
		if n, j, ok = d.spelled(j); !ok {
			return 0, false
		}
	}
	if !d.has(j, isOrdinal) {
		return 0, false
	}
	switch o := d.toks[j].e.num; {
	case o >= 100:
		n = max(n, 1) * o
	default:
		n += o
	}
	if n < 3 {
		return 0, false
	}
	v := a.low.quo(Int(n))
	d.minus(&a)
	if a.low.Cmp(Decimal{}) < 0 {
		v = Decimal{}.Sub(v)
	}
	return d.emit(a, j+1, Figure{Kind: Ratio, Low: v, High: v, Why: "so many parts"}), true
}
