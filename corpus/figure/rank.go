package figure

import (
	"strings"

	"sidelight/corpus/article"
)

// score reads the result of a game: "3-1", "89–89". A pair that goes on into a unit or a counted noun is a range.
func (d *doc) score(i int) (next int, ok bool) {
	if !d.isDigits(i) || !d.hyphen(i+1) || !d.isDigits(i+2) || d.joined(i) && !d.opens(i-1) {
		return i, false
	}
	a, ok := d.small(i, 3)
	b, ok2 := d.small(i+2, 3)
	end := i + 3
	if !ok || !ok2 || d.joined(end) && (d.dash(end) || d.isWord(end) || d.is(end, '/') || d.is(end, '%') || d.is(end, ':')) || d.priced(i) {
		return i, false
	}
	if e, _ := d.before(i, isAged|isHedge); e != nil {
		return i, false
	}
	if e, _ := d.phrase(end, isUnit|isMoney|isPercent|isScale|isCent|isMonth|isFraction); e != nil || d.has(i-1, isMonth|isName) || d.has(i-2, isMonth) {
		return i, false
	}
	if d.isWord(end) && d.toks[end].e == nil && a < b && !d.sporty(i) {
		return i, false
	}
	if a < b && !d.sporty(i) {
		return i, false
	}
	f := Figure{Kind: Score, Low: Int(int64(a)), High: Int(int64(b)), Why: "result of two sides"}
	return d.emit(amount{start: d.toks[i].Start, from: i}, end, f), true
}

// sporty reports whether a word of games stands close before token i.
func (d *doc) sporty(i int) bool {
	for j := max(0, i-4); j < i; j++ {
		switch d.word(j) {
		case "won", "win", "wins", "beat", "lost", "loss", "lose", "drew", "draw", "tied", "tie", "led", "lead", "score", "victory", "defeat", "defeated", "by", "ahead", "down", "up", "trailed", "at":
			return true
		}
	}
	return false
}

// rank reads ordinals: "first", "32nd", "twenty-first", "3º". Adverbs ("First, ...", "at first") and names ("Second Avenue") are none.
func (d *doc) rank(i int) (next int, ok bool) {
	t := &d.toks[i]
	a := amount{start: t.Start, from: i}
	end := i + 1
	switch {
	case t.e.is(isOrdinalBefore):
		if !d.joined(i+1) || !d.isDigits(i+1) && !d.has(i+1, isNumber|isScale) {
			return i, false
		}
		n, ok := d.amount(i + 1)
		if !ok || n.fraction {
			return i, false
		}
		a.low, end = n.low, n.to
	case t.class == digits:
		if next, ok := d.suffixedRank(i); ok {
			return next, true
		}
		n, ok := d.small(i, 6)
		if ok && d.lang.pointed && d.is(end, '.') && d.joined(end) && d.has(i-1, isStop) && d.isWord(end+1) && d.toks[end+1].gap && !d.has(end+1, isMonth) { // die 3. Runde
			return d.emit(a, end+1, Figure{Kind: Ordinal, Low: Int(int64(n)), High: Int(int64(n)), Why: "place in an order"}), true
		}
		if ok && d.joined(end) && d.joined(end+1) && (d.is(end, '\'') || d.toks[end].Of(d.text) == "’" || d.is(end, ':') && d.lang.code == "sv") { // 2'nci, 11:e
			end++
		}
		if !ok || !d.joined(end) && !d.lang.glued || !d.has(end, isOrdinalSuffix) || d.isDigits(end+1) && d.joined(end+1) || d.degrees(end) || d.joined(i) && !d.opens(i-1) {
			return i, false
		}
		a.low = Int(int64(n))
		end++
	case d.lang.code == "ar" && t.e.leadsTo(isOrdinal) && t.e.more > 1 && d.leads(i, isOrdinal): // الحادية عشرة
		e, k := d.phrase(i, isOrdinal)
		var n int64
		n, end = d.ordinals(e.num, k)
		a.low = Int(n)
	case t.e.is(isOrdinal):
		var n int64
		n, end = d.ordinals(t.e.num, end)
		a.low = Int(n)
	case t.e.is(isNumber | isScale):
		n, j, ok := d.spelled(i)
		if !ok {
			return i, false
		}
		if d.hyphen(j) {
			j++
		}
		if d.has(j, isAnd) && d.has(j+1, isOrdinal) && (d.lang.code != "en" || d.has(j-1, isScale)) { // vingt et unième, one hundred and fifth
			j++
		}
		if next, ok := d.suffixedRank(i); ok { // 스무 번째
			return next, true
		}
		o := (*entry)(nil)
		if d.isWord(j) {
			o = d.toks[j].e
		}
		if !o.is(isOrdinal) || o.is(isFraction) && d.fractional(j, o) {
			return i, false
		}
		switch {
		case o.num >= 100 && n%o.num > 0: // cincuenta y dos milésimo
			n += n % o.num * (o.num - 1)
		case o.num < 100 && n%10 == 0 && n > o.num:
			n += o.num
		default:
			return i, false
		}
		n, end = d.ordinals(n, j+1)
		a.low = Int(n)
		if n >= 3 && d.lang.wordy() && (!d.isWord(end) || d.has(end, isOf)) && d.articleBefore(&a) { // un vingt-cinquième
			v := Int(1).quo(Int(n))
			return d.emit(a, end, Figure{Kind: Ratio, Low: v, High: v, Why: "fraction in words"}), true
		}
	default:
		return i, false
	}
	if e := t.e; e.is(isOrdinal) && !d.ordinalStands(i, end) {
		return i, false
	}
	a.high = a.low
	return d.emit(a, end, Figure{Kind: Ordinal, Low: a.low, High: a.low, Why: "place in an order"}), true
}

// degrees reports whether the sign at token i is that of degrees, not of a place: "2° posto" but "a 30°", "25° C".
func (d *doc) degrees(i int) bool {
	if d.toks[i].Of(d.text) != "°" {
		return false
	}
	j := i + 1
	return !d.isWord(j) || !d.toks[j].gap || d.toks[j].Len() < 3 || d.has(j, isStop|isAux|isAnd|isOf|isUnit)
}

// ordinals adds to an ordinal the smaller ones behind it, up to token end: "vigésimo primero", "milésimo tricentésimo".
func (d *doc) ordinals(n int64, end int) (int64, int) {
	for d.isWord(end) && d.has(end, isOrdinal) && d.toks[end].gap {
		place := int64(10)
		for place <= d.toks[end].e.num {
			place *= 10
		}
		if n%place != 0 {
			break
		}
		n += d.toks[end].e.num
		end++
	}
	if j := end + 1; d.lang.code == "ar" && n < 10 && d.has(end, isAnd) && d.isWord(end) && d.has(j, isNumber) && d.toks[j].e.num%10 == 0 && d.toks[j].e.num < 100 { // الخامسة و عشرون
		n, end = n+d.toks[j].e.num, j+1
	}
	if d.lang.code == "ar" && n < 10 && d.has(end, isOrdinal) && d.toks[end].e.joined && d.toks[end].e.num%10 == 0 { // الحادي والعشرون
		n += d.toks[end].e.num
		end++
	}
	return n, end
}

// suffixedRank reads a number with the word behind it that makes a place of it, in languages that have one: 30番目, 스무 번째.
func (d *doc) suffixedRank(i int) (next int, ok bool) {
	if !d.lang.dated {
		return i, false
	}
	a, ok := d.amount(i)
	if !ok || a.fraction || a.vague {
		return i, false
	}
	e, end := d.phrase(a.to, isOrdinalSuffix)
	if e == nil {
		return i, false
	}
	return d.emit(a, end, Figure{Kind: Ordinal, Low: a.low, High: a.low, Why: "place in an order"}), true
}

// fractional tells "two fifths" from "twenty-fifth".
func (d *doc) fractional(j int, o *entry) bool { return o.plural || d.word(j+1) == "of" }

// ordinalStands tells a place in an order from an adverb, a fraction, a span of time and a name.
func (d *doc) ordinalStands(i, end int) bool {
	e := d.toks[i].e
	prev, next := d.word(i-1), d.word(end)
	if d.hyphen(i-1) || e.is(isNumber) {
		return false
	}
	if d.toks[i].Of(d.text) == "पहले" { // "before", but for पहले दिन
		if p := d.word(i - 1); !d.isWord(end) || d.isWord(i-1) && (strings.HasSuffix(p, article.Fold("से")) || p == article.Fold("के")) {
			return false
		}
	}
	if e.is(isAccording) && (!d.isWord(i-1) || i == d.first || !d.isWord(end) || d.has(end, isStop) || d.capitalized(end)) { // segundo o governo
		return false
	}
	if e.is(isFraction) && (e.plural || d.has(i-1, isArticle) && (next == "of" || next == "more" || next == "less") || d.has(i-1, isNumber)) {
		return false
	}
	if e.num >= 3 && d.lang.wordy() && d.has(i-1, isArticle|isOne) && (!d.isWord(end) || d.has(end, isOf) || d.leads(end, isPercent)) { // un quinto de los votos
		return false
	}
	if e.is(isFraction) && d.has(i-1, isArticle) && (!d.isWord(end) || d.has(end, isAux|isSays)) { // about a third say
		if h, _ := d.before(i-1, isHedge); h != nil {
			return false
		}
	}
	if e.is(isUnit) && (d.has(i-1, isNumber) || d.isDigits(i-1) || prev == "per" || prev == "split" || prev == "a" && !d.isWord(end)) {
		return false
	}
	switch {
	case prev == "at" || prev == "from" && next == "to", next == "of" && d.word(end+1) == "all", d.is(end, ',') && (i == d.first || d.is(i-1, '.')):
		return false
	case next == "aid" || next == "name" || next == "hand" || next == "class" && d.hyphen(end-1) || next == "lady":
		return false
	}
	c := d.text[d.toks[i].Start]
	if 'A' <= c && c <= 'Z' && i > d.first && d.isWord(end) && !d.is(i-1, '.') && !d.opens(i-1) {
		if n := d.text[d.toks[end].Start]; 'A' <= n && n <= 'Z' {
			return false
		}
	}
	return true
}
