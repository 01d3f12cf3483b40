package figure

// currencyBefore finds the currency that stands right before token i: "$", "A$", "Rs", "USD".
func (d *doc) currencyBefore(i int) (cur currency, ok bool) {
	if i < 1 {
		return cur, false
	}
	if t := &d.toks[i-1]; !symbols().ends[d.text[t.End-1]] && !t.e.is(isMoney) && !d.is(i-1, '-') {
		return cur, false
	}
	if d.is(i-1, '-') && d.joined(i) && i > 1 && d.toks[i-2].Start >= d.done { // $-99.99
		if e, next := d.symbol(i-2, isMoney); e != nil && next == i-1 {
			return currency{code: d.lang.means(d.toks[i-2].Of(d.text), e.money), from: i - 2, minus: true}, true
		}
	}
	for n := min(3, i); n >= 1; n-- {
		j := i - n
		if d.toks[j].Start < d.done {
			continue
		}
		if n == 3 && d.toks[i-2].gap || n > 1 && d.toks[i-1].gap && (n > 2 || !d.isWord(j)) { // a sign has no spaces
			continue
		}
		e, next := d.symbol(j, isMoney)
		if e == nil && n == 2 && d.toks[j+1].gap && d.isWord(j) { // "us $ 150"
			e = symbols().find(d.toks[j].Of(d.text) + d.toks[j+1].Of(d.text))
			next = j + 2
			if !e.is(isMoney) {
				e = nil
			}
		}
		if e == nil && n == 1 && d.has(j, isMoney) && d.lang.before && !d.isDigits(j-1) && !d.has(j-1, isNumber|isArticle|isScale) {
			e, next = d.toks[j].e, j+1
		}
		if e == nil && n == 1 && d.codeWord(j, i) {
			return currency{code: d.toks[j].e.money, from: j}, true
		}
		if n == 1 && e == nil && d.isWord(j) { // MAUD 60
			if code := millions(d.toks[j].Of(d.text)); code != "" {
				return currency{code: code, from: j, exp: 6}, true
			}
		}
		if e == nil || next != i {
			continue
		}
		if d.toks[j].Of(d.text) == "PS" && !d.pounded(j) {
			continue
		}
		if d.joined(j) && d.isWord(j) && d.isWord(j-1) || d.joined(j) && d.isDigits(j-1) && d.toks[i].gap {
			continue
		}
		if n == 1 && j > 0 && d.isWord(j) && d.toks[j].Len() < 3 && d.toks[i].gap && d.toks[j].Of(d.text) != "Rs" && d.toks[j].Of(d.text) != "RM" {
			continue
		}
		return currency{code: d.lang.means(d.text[d.toks[j].Start:d.toks[i-1].End], e.money), from: j}, true
	}
	return cur, false
}

// priced reports whether a currency stands right before token i.
func (d *doc) priced(i int) bool {
	_, ok := d.currencyBefore(i)
	return ok
}

// codeWord reports whether the word at token j is the name of the dollar or the euro, set before its number as a code is: "euro 4.000".
// The number counts nothing else.
func (d *doc) codeWord(j, i int) bool {
	if d.lang.code == "en" || !d.isWord(j) || !d.has(j, isMoney) || !d.isDigits(i) || !d.toks[i].gap || d.has(j-1, isNumber|isArticle|isScale|isMoney) || d.isDigits(j-1) {
		return false
	}
	if code := d.toks[j].e.money; code != "USD" && code != "EUR" {
		return false
	}
	if _, year := d.year(i); year {
		return false
	}
	_, k, ok := d.numeral(i)
	for d.has(k, isScale) {
		k++
	}
	return ok && (!d.isWord(k) || d.has(k, isStop|isAux|isAnd)) && !d.is(k, '%')
}

// pounded tells the PS at token j that some feeds send for a pound sign ("PS2.7m") from a name ("PS5"): the number goes on.
func (d *doc) pounded(j int) bool {
	n := j + 1
	return d.joined(n) && (d.toks[n].Len() > 2 && !d.isWord(n+1) || d.joined(n+1) && d.has(n+1, isSuffix|isScale) || d.has(n+1, isScale))
}

// A currency is the sign of one before a number, from token from on.
type currency struct {
	code  string
	from  int
	exp   int  // 6 for "MEUR": the number counts millions
	minus bool // a sign stands between: "$-5"
}

// means says which currency a bare sign stands for in the language's region.
func (l *language) means(sign, code string) string {
	switch sign {
	case "$":
		return l.dollar
	case "¥", "￥":
		if l.code == "zh" {
			return "CNY"
		}
	}
	return code
}

// money reads an amount with its currency before it, and the end of a range: "$3 billion to $5 billion", "$US160 million".
func (d *doc) money(a amount, cur currency) (next int) {
	f := Figure{Kind: Money, Unit: cur.code, Why: a.why + " with the currency before it"}
	a.from, a.start = cur.from, d.toks[cur.from].Start
	if a.from > 0 && d.joined(a.from) && d.toks[a.from-1].Start >= d.done { // usd$
		if e, next := d.symbol(a.from-1, isMoney); e != nil && next == a.from {
			a.from, a.start = a.from-1, d.toks[a.from-1].Start
		}
	}
	if cur.exp > 0 && !a.scaled {
		a.scale(cur.exp)
	}
	if cur.minus {
		a.low, a.high = (Decimal{}).Sub(a.high), (Decimal{}).Sub(a.low)
	}
	d.minus(&a)
	a.vague = false
	// the currency told twice: "$10 dollars", "$5 US"
	to := a.to
	if e, next := d.phrase(to, isMoney); e != nil && d.isWord(to) {
		to = next
	} else if e, next := d.symbol(to, isMoney); e != nil && d.isWord(to) && (d.toks[to].Len() == 3 || d.word(to) == "us") && !d.isDigits(next) {
		to = next
		if e.money != "" {
			f.Unit = e.money
		}
	}
	m := measured{kind: Money, unit: cur.code, to: to}
	b, mb, ok := d.rangeOf(a, m)
	if !ok && to == a.to { // "$7 to 9 million", "$5-7"
		bare := a
		if b, mb, ok = d.rangeOf(bare, measured{}); ok && mb.kind != Count && mb.kind != Money {
			ok = false
		}
		if ok && mb.kind == Count {
			mb.to = b.to
		}
	}
	if ok {
		a.low, a.high, a.to = b.low, b.high, b.to
		to = mb.to
		f.Why = "range of money"
	}
	f.Low, f.High = a.low, a.high
	return d.emit(a, to, f)
}
