package figure

// A counter adds up number words as they come: "two hundred and two thousand" is 202,000. A scale word multiplies what stands
// before it back to the last larger scale: "tres billones doscientos mil millones" is 3·10^12 + 200,000·10^6.
type counter struct {
	groups  [8]group // by falling scale
	n       int
	cur     int64 // what no scale word above a hundred has multiplied yet
	last100 bool  // the last word was "hundred" or a scale
	and     bool  // an "and" waits for the next word
	started bool
}

// A group is a number that a scale word has multiplied already.
type group struct{ value, scale int64 }

// one stands for an article that is a number inside a longer one: "vingt et un".
var one = &entry{role: isNumber, num: 1}

const most = int64(1) << 60

func (c *counter) value() int64 {
	v := c.cur
	for _, g := range c.groups[:c.n] {
		if v > most-g.value {
			return most
		}
		v += g.value
	}
	return v
}

// last is the smallest scale so far, 0 if there is none.
func (c *counter) last() int64 {
	if c.n == 0 {
		return 0
	}
	return c.groups[c.n-1].scale
}

// add takes in a number word; false if it cannot follow the words before: "nineteen" then "sixty".
func (c *counter) add(n int64, l *language) bool {
	if c.cur == 0 {
		if n == 0 && c.started {
			return l.dated
		}
		if n >= 1000 && c.last() > 0 && n >= c.last() {
			return false
		}
	} else {
		p := int64(10)
		for p <= n {
			p *= 10
		}
		switch {
		case l.units && n < 10 && c.cur%100 >= 20: // twintig drie: the units stand before the tens
			return false
		case n == 0:
			return l.dated
		case c.cur%p == 0:
		case l.code == "ar" && n == 10 && c.cur%100 > 0 && c.cur%100 < 10 && !c.and: // ستة عشر
		case c.and && c.cur%100 < 10 && n >= 20 && n < 100 && n%10 == 0 && (l.compound || l.code == "ar"): // fünf und zwanzig
		case l.code == "fr" && n < 20 && (c.cur%100 == 60 || c.cur%100 == 80): // soixante-douze
		default:
			return false
		}
	}
	c.cur += n
	c.and, c.last100, c.started = false, n >= 100 && n%100 == 0, true
	return true
}

// scale multiplies by a power of ten: "hundred", "thousand", "lakh crore".
func (c *counter) scale(exp int) bool {
	s := int64(1)
	for range exp {
		if s > most/10 {
			return false
		}
		s *= 10
	}
	if exp <= 2 {
		n := c.cur // twenty-one hundred; but of 二百三 only the 三 is meant by the 十 behind it
		if exp == 1 {
			n = c.cur % 10
		}
		if n >= 100 || exp == 1 && c.cur%100 >= 10 {
			return false
		}
		c.cur += max(n, 1)*s - n
		c.last100, c.started, c.and = true, true, false
		return true
	}
	v := c.cur
	for c.n > 0 && c.last() < s {
		c.n--
		v += c.groups[c.n].value
	}
	if v == 0 {
		v = 1
	}
	if v > most/s || c.last() == s || c.n == len(c.groups) {
		return false
	}
	c.groups[c.n] = group{v * s, s}
	c.n++
	c.cur = 0
	c.last100, c.started, c.and = true, true, false
	return true
}

// placed reads digits spelled one by one in a script without spaces: 二〇二三.
func (d *doc) placed(i int) (v int64, next int, ok bool) {
	next = i
	for next < len(d.toks) && next < i+8 && d.has(next, isNumber) && d.toks[next].e.num < 10 && d.toks[next].Len() == 3 && (next == i || d.joined(next)) {
		v = v*10 + d.toks[next].e.num
		next++
	}
	return v, next, next >= i+2 && !d.has(next, isScale)
}

// goesOn reports whether the number words at token i, behind a comma, are the rest of a number whose last scale is given: they hold a
// smaller scale themselves.
func (d *doc) goesOn(i int, scale int64) bool {
	if !d.has(i, isNumber) || !d.has(i+1, isScale) {
		return false
	}
	exp := d.toks[i+1].e.scale
	for scale > 1 && exp > 0 {
		scale /= 10
		exp--
	}
	return scale > 1
}

// spelled reads number words from token i on and returns the index behind them.
func (d *doc) spelled(i int) (v int64, next int, ok bool) { return d.spelledTo(i, len(d.toks)) }

// spelledTo is spelled among the tokens before end.
func (d *doc) spelledTo(i, end int) (v int64, next int, ok bool) {
	if d.toks[i].e != nil && d.toks[i].e.pair {
		return d.toks[i].e.num, i + 1, true
	}
	if d.toks[i].Len() == 3 && !d.lang.compound {
		if v, next, ok = d.placed(i); ok {
			return v, next, true
		}
	}
	var c counter
	next = i
	for j := i; j < end; j++ {
		t := &d.toks[j]
		e, after := t.e, j+1
		if e != nil && e.more > 1 { // quatre-vingt
			if x, k := d.phrase(j, isNumber|isScale); x != nil {
				e, after = x, k
			}
		}
		if e.is(isOne) && (c.started && (c.last100 || c.and || c.cur%10 == 0)) {
			e = one
		}
		if j > i && t.class == sign && d.text[t.Start] == '-' && j+1 < len(d.toks) && d.toks[j+1].e.is(isNumber|isScale|isAnd|isOne) && t.gap == d.toks[j+1].gap {
			continue
		}
		if e.is(isAnd) && d.hyphen(j+1) && d.hyphen(j-1) && c.started { // vingt-et-un
			c.and = true
			continue
		}
		if c.n > 0 && c.cur == 0 && d.lang.code == "en" && d.is(j, ',') && d.goesOn(j+1, c.last()) { // three million, two hundred and forty
			continue
		}
		if e != nil && e.joined {
			if c.started && e.is(isNumber) && d.has(j+1, isFraction) && e.num < d.toks[j+1].e.den { // مئة وثلاثة أرباع
				return c.value(), next, next > i
			}
			c.and = c.started
		}
		before := c
		switch {
		case e != nil && (e.pair || d.lang.dated && j > i && e.is(isUnit) && e.unit.dimension == "mass" && !d.has(after, isScale) || d.scaledUnit(j, after)): // 三十两, 五十兆字节
			return c.value(), next, next > i
		case e.is(isNumber):
			if t.class != letters || e.native && e.num < 10 && j > i && d.has(j-1, isScale) && d.toks[j-1].e.scale == 1 || !c.add(e.num, d.lang) { // 십 세 is ten years old
				c = before
				return c.value(), next, next > i
			}
		case e.is(isScale) && c.started || e.is(isScale) && j == i:
			if j > i && d.toks[j-1].e != nil && d.toks[j-1].e.native || !c.scale(int(e.scale)) {
				c = before
				return c.value(), next, next > i
			}
		case e.is(isAnd) && c.started && j > i && !d.lang.dated && j+1 < len(d.toks) && d.toks[j+1].e.is(isNumber|isOne) && (c.last100 || d.lang.code != "en"):
			if d.has(j+2, isFraction) && !d.has(j+2, isUnit) && d.toks[j+1].e.num < d.toks[j+2].e.den && (c.n > 0 && c.cur == 0 || d.lang.code == "it" || !d.lang.compound && d.lang.code != "es" && d.lang.code != "pt") { // six million and two thirds
				return c.value(), next, next > i
			}
			n := d.toks[j+1].e.num
			if d.lang.code == "en" && c.last100 && n >= 100 || d.lang.code != "en" && c.cur%10 != 0 && !d.lang.compound && d.lang.code != "ar" {
				return c.value(), next, next > i
			}
			c.and = true
			continue
		case e.is(isOdd) && c.started && d.lang.dated && d.has(j+1, isScale): // 五百余万
			continue
		default:
			return c.value(), next, next > i
		}
		if d.shortened(j, e) {
			c.cur = before.cur + e.num*d.tenth(j-1)
			return c.value(), after, true
		}
		next = after
		j = after - 1
	}
	return c.value(), next, next > i
}

// scaledUnit reports whether the scale in tokens [i, next) is the beginning of a unit: 千瓦 is a kilowatt.
func (d *doc) scaledUnit(i, next int) bool {
	if !d.lang.dated || !d.has(i, isScale) {
		return false
	}
	_, unit := d.phrase(i, isUnit)
	return unit > next
}

// shortened reports whether the digit at token j stands for so many of the next smaller scale, as Chinese has it: 一万三 is 13,000.
func (d *doc) shortened(j int, e *entry) bool {
	return d.lang.code == "zh" && e.is(isNumber) && e.num > 0 && e.num < 10 && d.has(j-1, isScale) && d.toks[j-1].e.scale > 1 &&
		!d.has(j+1, isNumber|isScale|isPartsOf|isOdd)
}

// tenth is a tenth of the scale at token j.
func (d *doc) tenth(j int) int64 {
	v := int64(1)
	for range d.toks[j].e.scale - 1 {
		v *= 10
	}
	return v
}
