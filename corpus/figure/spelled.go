package figure

// A counter adds up number words as they come: "two hundred and two thousand" is 202,000.
type counter struct {
	total, cur int64 // cur is what no scale word has multiplied yet
	last       int64 // the last scale, 0 if none
	last100    bool  // the last word was "hundred" or a scale
	and        bool  // an "and" waits for the next word
	started    bool
}

// one stands for an article that is a number inside a longer one: "vingt et un".
var one = &entry{role: isNumber, num: 1}

const most = int64(1) << 60

func (c *counter) value() int64 { return c.total + c.cur }

// add takes in a number word; false if it cannot follow the words before: "nineteen" then "sixty".
func (c *counter) add(n int64, l *language) bool {
	if c.cur == 0 {
		if n == 0 && c.started || n >= 1000 && c.last > 0 && n >= c.last {
			return false
		}
	} else {
		p := int64(10)
		for p <= n {
			p *= 10
		}
		switch {
		case n == 0:
			return false
		case c.cur%p == 0:
		case c.and && c.cur%100 < 10 && n >= 20 && n < 100 && n%10 == 0 && l.compound: // fünf und zwanzig
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
	switch {
	case exp == 2:
		if c.cur == 0 {
			c.cur = 1
		} else if c.cur >= 100 {
			return false
		}
		c.cur *= 100
	case c.last > 0 && s > c.last:
		if c.value() == 0 || c.value() > most/s {
			return false
		}
		c.total, c.cur, c.last = c.value()*s, 0, s
	default:
		if c.cur == 0 {
			if c.last == s {
				return false
			}
			c.cur = 1
		}
		if c.cur > most/s {
			return false
		}
		c.total, c.cur, c.last = c.total+c.cur*s, 0, s
	}
	c.last100, c.started, c.and = true, true, false
	return true
}

// spelled reads number words from token i on and returns the index behind them.
func (d *doc) spelled(i int) (v int64, next int, ok bool) {
	var c counter
	next = i
	for j := i; j < len(d.toks); j++ {
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
		before := c
		switch {
		case e.is(isNumber):
			if t.class != letters || !c.add(e.num, d.lang) {
				c = before
				return c.value(), next, next > i
			}
		case e.is(isScale) && c.started || e.is(isScale) && j == i:
			if !c.scale(int(e.scale)) {
				c = before
				return c.value(), next, next > i
			}
		case e.is(isAnd) && c.started && j > i && j+1 < len(d.toks) && d.toks[j+1].e.is(isNumber|isOne) && (c.last100 || d.lang.code != "en"):
			n := d.toks[j+1].e.num
			if d.lang.code == "en" && c.last100 && n >= 100 || d.lang.code != "en" && c.cur%10 != 0 && !d.lang.compound {
				return c.value(), next, next > i
			}
			c.and = true
			continue
		default:
			return c.value(), next, next > i
		}
		next = after
		j = after - 1
	}
	return c.value(), next, next > i
}
