package figure

import (
	"unicode"
	"unicode/utf8"
)

// marked reads a date whose numbers name their parts: 2023年10月7日, 10월 7일, 令和5年10月7日, 二〇二三年.
func (d *doc) marked(i int) (next int, ok bool) {
	var x day
	j, era := i, int64(0)
	if e, k := d.phrase(i, isEraYear); e != nil {
		era, j = e.num, k
	}
	found := 0
	for _, part := range [...]struct {
		mark role
		into *int
		most int64
	}{{isDateYear, &x.year, 2199}, {isDateMonth, &x.month, 12}, {isDateDay, &x.day, 31}} {
		n, k, ok := d.whole(j)
		if !ok || !d.has(k, part.mark) || n > part.most || n < 1 {
			continue
		}
		if part.mark == isDateYear {
			if n += era; n < 1000 {
				return i, false
			}
		} else if era > 0 && x.year == 0 || part.mark == isDateDay && x.month == 0 {
			return i, false
		}
		*part.into = int(n)
		j = k + 1
		found++
	}
	if found == 3 && !x.valid() { // no such day
		return j, true
	}
	if found == 0 || !x.valid() || found == 1 && x.month != 0 && d.isWord(j) && d.toks[j].e.is(isTo) || x.year == 0 && x.month == 0 {
		return i, false
	}
	if found == 1 && x.month != 0 && d.joined(j) && d.has(j, isUnit) { // 3月間
		return i, false
	}
	return d.emitDate(i, j, x, nil, "date that names its parts")
}

// counterPhrase returns the word that counts, and the noun written with it: 人 of "5人が", 户 of "二百户", 명 of "20여 명이". Particles are no nouns.
func (d *doc) counterPhrase(j int) (first, end int) {
	if d.has(j, isOdd|isHedge) && d.isWord(j) { // 20여 명
		j++
	}
	end = j
	if e, k := d.phrase(j, isCounter); e != nil {
		end = k
	}
	if d.lang.glued {
		if end == j && d.isWord(j) && d.toks[j].gap && !d.has(j, isStop|isAux) {
			end++
		}
		return j, end
	}
	for end < len(d.toks) && end < j+4 && d.isWord(end) && d.joined(end) && d.toks[end].e == nil {
		if r, _ := utf8.DecodeRuneInString(d.toks[end].Of(d.text)); unicode.Is(unicode.Hiragana, r) {
			break
		}
		end++
	}
	return j, end
}

// whole reads a small whole number at token i, in digits or spelled.
func (d *doc) whole(i int) (n int64, next int, ok bool) {
	if v, ok := d.small(i, 4); ok {
		return int64(v), i + 1, true
	}
	if i < len(d.toks) && d.isWord(i) && d.has(i, isNumber|isScale) {
		n, next, ok = d.spelled(i)
		return n, next, ok && n < 10000
	}
	return 0, i, false
}

// hundredths reads what stands behind the tenths: 七成六 is 76 percent, 3割8分7厘 38.7, 三成半 35.
func (d *doc) hundredths(a *amount, m *measured) {
	j := m.to
	if d.has(j, isFraction) && d.toks[j].e.den == 2 {
		a.low, m.to = a.low.Add(Int(5)), j+1
		a.high = a.low
		return
	}
	part := Int(1)
	for range 2 {
		n, ok := d.small(j, 1)
		if !ok && d.has(j, isNumber) && d.toks[j].e.num < 10 {
			n, ok = int(d.toks[j].e.num), true
		}
		mark := d.word(j + 1)
		if !ok || mark != "分" && mark != "厘" && (d.lang.code != "zh" || d.isWord(j+1)) {
			break
		}
		a.low = a.low.Add(Int(int64(n)).Mul(part))
		part = pow10(-1)
		j++
		if mark == "分" || mark == "厘" {
			j++
		}
		m.to = j
	}
	a.high = a.low
}
