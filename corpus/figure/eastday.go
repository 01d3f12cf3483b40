package figure

// numberedDay reads a day whose month is not told, in the languages whose dates name their parts: "12일 오전", "29日宣布". It is the day of
// that number nearest to the article's date, or of the month of the date right before it: "11월 18일, 19일". Where neither is known it is
// nothing, and no length of time either. A word of length beside it makes it one: "3日間", "3일 동안", "近10日".
func (d *doc) numberedDay(i int) (next int, ok bool) {
	n, j, ok := d.whole(i)
	if !ok || n < 1 || n > 31 || !d.isDigits(i) && (n < 10 || d.lang.glued) || !d.joined(j) || !d.has(j, isDateDay) || !d.has(j, isUnit) {
		return i, false
	}
	next = j + 1
	if _, end := d.phrase(j, isUnit); end > next || d.lasts(i, next) {
		return i, false
	}
	a := amount{start: d.toks[i].Start, from: i}
	if p := d.dateBefore(i); p != nil {
		x := parseDate(p.Date)
		x.day = int(n)
		if x.valid() {
			return d.emit(a, next, Figure{Kind: Date, Date: x.String(), Why: "day, its month told with the one before"}), true
		}
	}
	if d.day.year == 0 {
		return next, true
	}
	day := d.day.nearest(int(n))
	f := Figure{Kind: Date, Date: day.Format("2006-01-02"), Inferred: true, Why: "day of the month, the month told from the article's date"}
	return d.emit(a, next, f), true
}

// lasts reports whether a word around tokens [from, to) makes days a length of time.
func (d *doc) lasts(from, to int) bool {
	if e, _ := d.phrase(to, isTense|isHedge); e != nil && (e.away.lasts || e.away.behind != 0 || e.after) {
		return true
	}
	e, _ := d.before(from, isTense|isHedge)
	return e != nil && (e.away.lasts || e.is(isHedge))
}

// dateBefore is the date with month and day that token i follows, a comma or a word for "and" or "to" between them at most.
func (d *doc) dateBefore(i int) *Figure {
	n := len(d.out)
	if n == 0 || d.out[n-1].Kind != Date || d.last < 0 {
		return nil
	}
	for j := d.last; j < i; j++ {
		if d.isWord(j) && !d.has(j, isAnd|isTo) || d.isDigits(j) || j > d.last+1 {
			return nil
		}
	}
	p := &d.out[n-1]
	if n := len(p.Date); n != len("2023-11-18") && (n != len("--11-18") || p.Date[0] != '-') {
		return nil
	}
	return p
}

// numberedDecade reads a decade told by its tens: "九十年代", "1990年代", "90년대". Two digits are of the last century.
func (d *doc) numberedDecade(i int) (next int, ok bool) {
	n, j, ok := d.whole(i)
	if !ok || n%10 != 0 || n < 10 || n > 2190 || n >= 100 && n < 1000 {
		return i, false
	}
	e, next := d.phrase(j, isUnit)
	if e == nil || e.long != 10 {
		return i, false
	}
	if n < 100 {
		n += 1900
	}
	f := Figure{Kind: Date, Date: decade(int(n)), Why: "decade"}
	return d.emit(amount{start: d.toks[i].Start, from: i}, next, f), true
}
