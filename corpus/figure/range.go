package figure

import "strings"

// rangeOf reads the second half of a range: "12 to 14 per cent", "5-11", "between eight and 10 seconds", "3 to 4 km".
// m is the unit behind the first number, if any.
func (d *doc) rangeOf(a amount, m measured) (b amount, mb measured, ok bool) {
	j := a.to
	if m.kind != "" {
		j = m.to
	}
	if j >= len(d.toks)-1 {
		return b, m, false
	}
	var from, between *entry
	h := a.from
	if e, first := d.before(h, isHedge); e != nil {
		h = first
	}
	from, _ = d.before(h, isFrom)
	between, _ = d.before(h, isBetween)
	if between == nil && d.lang.code != "en" && d.isWord(h-1) && d.has(h-1, isStop|isArticle) { // entre el 10 y el 15
		between, _ = d.before(h-1, isBetween)
	}
	dash, or := false, false
	to, behind := d.phrase(j, isTo)
	switch {
	case d.lang.dated && to != nil && d.isWord(j): // 20から100, 20에서 100
		j = behind - 1
	case d.has(j, isTo) && d.isWord(j) && m.kind != "" && d.has(h-1, isChange) && d.toks[h-1].e.change == By: // by $4m to $9m
		return b, m, false
	case d.has(j, isTo) && d.isWord(j) && (from == nil || !d.changing(h)):
	case d.has(j, isAnd) && between != nil:
	case d.word(j) == "or" && d.lang.code == "en" && m.kind == "" && !a.scaled && !a.fraction && !a.article: // three or four guards
		or = true
	case d.dash(j) && d.joined(j) && d.has(j+1, isTo) && d.isWord(j+1):
		j++
		if d.hyphen(j + 1) { // 0-to-60
			j++
		}
	case d.dash(j) && d.joined(j) == d.joined(j+1) && (a.digits || d.joined(j)):
		dash = true
	default:
		return b, m, false
	}
	j++
	for d.has(j, isHedge) && d.isWord(j) && !dash {
		j++
	}
	if between != nil && d.lang.code != "en" && d.isWord(j) && d.has(j, isStop|isArticle) && !d.has(j, isNumber) {
		j++
	}
	cur := (*entry)(nil)
	if e, next := d.symbol(j, isMoney); e != nil && d.isDigits(next) {
		cur, j = e, next
	}
	if j >= len(d.toks) || !(d.isDigits(j) || d.has(j, isNumber|isScale|isFraction|isArticle)) || dash && !d.isDigits(j) && !d.has(j, isNumber|isScale) {
		return b, m, false
	}
	if d.has(j, isArticle) && d.isWord(j) {
		j++
		if !d.has(j, isScale|isFraction|isCollective) {
			return b, m, false
		}
	}
	if d.word(j+1) == "h" && d.joined(j+1) && d.isDigits(j+2) && d.joined(j+2) { // entre 10 et 11h30
		return b, m, false
	}
	b, ok = d.amount(j)
	if !ok || b.vague {
		return b, m, false
	}
	mb = d.unitAfter(b)
	switch {
	case cur != nil:
		if m.kind != Money || m.unit != cur.money {
			return b, m, false
		}
		mb = measured{kind: Money, unit: cur.money, to: b.to}
	case m.kind == Money && mb.kind == "" && !d.has(j, isArticle):
		return b, m, false
	case m.kind != "" && (mb.kind != m.kind || mb.unit != m.unit):
		if mb.kind == "" || m.kind != Duration || mb.kind != Age {
			return b, m, false
		}
	case dash && mb.kind == "" && d.dashed(j, b):
		return b, m, false
	case mb.kind == "":
		mb = d.bare(b)
		mb.to = b.to
		if mb.kind == "" {
			return b, m, false
		}
	}
	if b.scaled && !a.scaled && a.low.Cmp(b.low) < 0 { // 200 to 300 million: both are millions
		if e := d.toks[b.to-1].e; e != nil && a.low.Cmp(Int(1000)) < 0 && m.kind == "" && !d.wordy(b) {
			exp := 0
			if e.is(isScale) {
				exp = int(e.scale)
			} else if e.is(isSuffix) {
				exp = int(e.suffix)
			}
			if scaled := a.low.Mul(pow10(exp)); scaled.Cmp(b.low) < 0 {
				a.low = scaled
			}
		}
	}
	if or && (b.low.Cmp(Int(mostOr)) > 0 || !a.low.Add(Int(1)).Equal(b.low)) {
		return b, m, false
	}
	if a.low.Cmp(b.low) >= 0 || d.risen(h) && a.low.Mul(Int(4)).Cmp(b.low) < 0 { // rose 1/8 to 34
		return b, m, false
	}
	b.high = b.low
	b.low = a.low
	return b, mb, true
}

// mostOr bounds the small neighbours that "or" makes a range: "three or four guards", not "17 or 18 May".
const mostOr = 12

// joins reports whether token i may join the two numbers of a range: a look before the work.
func (d *doc) joins(i int) bool {
	return i < len(d.toks) && (d.toks[i].e.leadsTo(isTo|isAnd) || d.dash(i) || d.word(i) == "or")
}

// wordy reports whether a number is all words, where "two hundred" has no scale of its own to lend.
func (d *doc) wordy(b amount) bool { return !b.digits && b.to == b.from+1 }

// changing tells "rose from 5 to 7", which is two figures, from "ranging from 5 to 7". i is the token behind "from".
func (d *doc) changing(i int) bool {
	for j := i - 2; j >= max(d.first, i-8); j-- {
		switch w := d.word(j); {
		case strings.HasPrefix(w, "rang"):
			return false
		case d.lang.code != "en" && ranges(w):
			return false
		}
		if d.has(j, isChange) || d.isWord(j) && d.lang.code != "en" {
			return true
		}
		if d.is(j, ',') || d.is(j, ';') {
			return false
		}
	}
	return false
}

// risen reports whether a verb of rising or falling stands right before token i: the first number may be the change, the second the level.
func (d *doc) risen(i int) bool {
	return d.has(i-1, isChange) && (d.toks[i-1].e.change == Up || d.toks[i-1].e.change == Down)
}

// ranges reports whether a word of a language other than English says that what it measures lies between two bounds.
func ranges(w string) bool {
	for _, stem := range [...]string{"vari", "oscil", "reich", "situ", "compr", "schwank", "pend"} {
		if strings.HasPrefix(w, stem) {
			return true
		}
	}
	return false
}

// dashed reports whether the number behind a dash goes on into something that is no range: 555-1234-99, 2-for-1.
func (d *doc) dashed(j int, b amount) bool {
	return d.dash(b.to) && d.joined(b.to) && d.joined(b.to+1)
}
