package figure

// A myriad is a number of several scales while it is read: 5億1万4千 is (5·10^8) + (1·10^4) + 4·10^3. The scales below ten thousand belong to
// the next larger one behind them: 4천 820만 is (4000 + 820)·10^4.
type myriad struct {
	total, cur, n Decimal
	pending       bool // n has no scale yet
	least         int8 // the smallest scale so far
	large         int8 // the last one of ten thousand or more
}

// scale takes in a scale; false if it cannot follow what stands before it.
func (m *myriad) scale(exp int8) bool {
	switch {
	case exp < 4 && m.pending && exp < m.least:
		m.cur = m.cur.Add(m.n.Mul(pow10(int(exp))))
	case exp >= 4 && (m.pending || !m.cur.IsZero()) && exp < m.large:
		if m.pending {
			m.cur = m.cur.Add(m.n)
		}
		m.total, m.cur, m.large = m.total.Add(m.cur.Mul(pow10(int(exp)))), Decimal{}, exp
	case exp >= 4 && !m.pending && m.cur.IsZero() && m.least == m.large && exp > m.large: // 1万亿
		m.total, m.large = m.total.Mul(pow10(int(exp))), exp
	default:
		return false
	}
	m.n, m.pending, m.least = Decimal{}, false, exp
	return true
}

// number takes in a number; false if it is too large to stand behind the scale before it.
func (m *myriad) number(v Decimal) bool {
	if m.pending || m.least < 99 && v.Cmp(pow10(int(m.least))) >= 0 {
		return false
	}
	m.n, m.pending = v, true
	return true
}

func (m *myriad) value() Decimal { return m.total.Add(m.cur).Add(m.n) }

// myriads reads the scales and smaller numbers behind the number of an amount, in languages that count by ten thousands.
func (d *doc) myriads(a *amount) {
	last := d.toks[a.to-1].e
	if last != nil && (last.native || d.lang.glued && last.is(isCollective)) { // 하나만 is only one
		return
	}
	m := myriad{least: 99, large: 99}
	m.number(a.low)
	if !a.digits && last.is(isScale) { // 천 4백만
		if last.scale >= 4 || a.fraction {
			return
		}
		m = myriad{cur: a.low, least: last.scale, large: 99}
	}
	for j := a.to; j < len(d.toks); {
		if e, k := d.phrase(j, isOdd); e != nil && m.pending && d.has(k, isScale) {
			a.odd, j = true, k
		}
		if e, k := d.phrase(j, isScale); e != nil && d.isWord(j) {
			if _, unit := d.phrase(j, isUnit); unit > k || d.has(j, isStop) || !m.scale(e.scale) { // 2.3千克
				break
			}
			j, a.to, a.scaled = k, k, true
		} else if d.isDigits(j) && m.least < 99 && d.follows(j) {
			v, k, ok := d.numeral(j)
			if !ok || !m.number(v) {
				break
			}
			j, a.to = k, k
		} else if d.has(j, isNumber) && d.isWord(j) && a.digits && m.least < 99 {
			v, k, ok := d.spelled(j)
			if !ok || !m.number(Int(v)) {
				break
			}
			j, a.to = k, k
		} else {
			break
		}
		a.low = m.value()
	}
}

// follows reports whether the digits at token j can stand behind a scale: no point, no date behind them.
func (d *doc) follows(j int) bool {
	v, k, ok := d.numeral(j)
	return ok && v.d.Exponent >= 0 && !d.has(k, isDateYear)
}

// smallerScales reads what stands behind a scale in languages that go on in digits: "2 millones 500 mil", "5 bin 300", "3 cents et 21".
func (d *doc) smallerScales(a *amount) {
	for a.digits && a.scaled && !d.lang.dated && d.lang.code != "en" && d.has(a.to-1, isScale) {
		exp := d.toks[a.to-1].e.scale
		j := a.to
		if d.has(j, isAnd) && d.isWord(j) && (exp == 2 || d.lang.code == "pt" || d.lang.code == "hi") {
			j++
		}
		b := amount{from: j, digits: true}
		ok := false
		switch {
		case d.isDigits(j):
			b.low, b.to, ok = d.numeral(j)
		case exp == 2 && d.isWord(j) && d.has(j, isNumber|isOne):
			var n int64
			if n, b.to, ok = d.spelled(j); !ok && d.has(j, isOne) {
				n, b.to, ok = 1, j+1, true
			}
			b.low = Int(n)
		}
		if !ok || b.low.d.Exponent < 0 {
			return
		}
		if e, k := d.phrase(b.to, isScale); e != nil && e.scale < exp {
			b.low, b.to = b.low.Mul(pow10(int(e.scale))), k
		} else if exp > 3 && b.low.Cmp(Int(1000)) < 0 || exp == 3 && !d.lang.thousands() {
			return
		}
		if b.low.Cmp(pow10(int(exp))) >= 0 {
			return
		}
		a.low, a.to = a.low.Add(b.low), b.to
	}
}

// thousands reports whether the language writes 5,300 as "5 mil 300".
func (l *language) thousands() bool {
	switch l.code {
	case "es", "pt", "tr", "hi", "fr", "sv":
		return true
	}
	return false
}

// pointDigits reads the decimals behind a point that is a word: 2点5.
func (d *doc) pointDigits(a *amount) {
	j := a.to
	if a.fraction || !d.has(j, isPoint) || !d.isWord(j) || !d.joined(j) || !d.joined(j+1) || !d.isDigits(j+1) {
		return
	}
	raw, ok := ascii(nil, d.toks[j+1].Of(d.text))
	if v, is := Parse("." + string(raw)); ok && is {
		a.low, a.to = a.low.Add(v), j+2
	}
}
