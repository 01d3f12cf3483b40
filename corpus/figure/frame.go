package figure

import "sidelight/corpus/article"

// Around a figure these words at most are looked at, on either side, so that a sentence of a million numbers costs no more than
// a million sentences.
const (
	reachBack  = 24
	reachAhead = 24
)

// frame fills in what stands around a figure in tokens [from, to): hedge, change, counted noun, verb, attribution.
func (d *doc) frame(f *Figure, from, to int) {
	d.enter(from)
	at := d.hedge(f, from, to)
	if f.Kind != Time && f.Kind != Date {
		d.change(f, at)
	}
	switch f.Kind {
	case Count, Ratio, Percent, Ordinal, Measure, Duration, Money:
		d.count(f, at, to)
	}
	if f.Kind != Time && f.Kind != Date && f.Kind != Ordinal && f.Kind != Age {
		d.attribute(f)
	}
	d.bracketed(f, from)
	d.last = to
}

// hedge reads what stands before and behind the figure and returns the first token of it.
func (d *doc) hedge(f *Figure, from, to int) (at int) {
	at = from
	first, last := -1, -1
	for range 3 {
		e, j := d.before(at, isHedge)
		if e == nil {
			break
		}
		if e.hedge == hedgeAdd && !d.adds(j, f) {
			break
		}
		if at == from && f.Kind == Date && (e.hedge == hedgeMax || e.hedge == hedgeAdd) {
			break
		}
		if last < 0 {
			last = at - 1
		}
		first, at = j, j
		d.class(f, e.hedge)
		if d.has(at-1, isArticle) && e.hedge == hedgeAdd {
			at--
			first = at
		}
	}
	if first >= 0 {
		f.Hedge = article.Span{Start: d.toks[first].Start, End: d.toks[last].End}
		return at
	}
	if n := len(d.out); n > 0 && d.word(from-1) == "or" && d.last == from-1 && d.out[n-1].Kind == f.Kind { // about 6.10 or 6.15
		p := d.out[n-1]
		f.Hedge, f.Bound, f.Approx = p.Hedge, p.Bound, p.Approx
		return at
	}
	if e, next := d.phrase(to, isHedge); e != nil && e.after {
		d.class(f, e.hedge)
		f.Hedge = article.Span{Start: d.toks[to].Start, End: d.toks[next-1].End}
	} else if d.lang.code == "en" && d.word(to) == "more" && f.Kind == Count && !d.has(to+1, isStop) && d.isWord(to+1) {
		f.Change = Additional
		f.Hedge = d.toks[to].Span
	} else if to+1 < len(d.toks) && d.hyphen(to) && (d.word(to+1) == "odd" || d.word(to+1) == "plus" || d.word(to+1) == "ish") {
		d.class(f, map[bool]hedgeClass{true: hedgeMin, false: hedgeAbout}[d.word(to+1) == "plus"])
		f.Hedge = d.toks[to+1].Span
	} else if d.is(to, '+') && d.joined(to) {
		d.class(f, hedgeMin)
		f.Hedge = d.toks[to].Span
	}
	return at
}

// adds tells "another 250" and "an additional 2.5 million" from "other".
func (d *doc) adds(j int, f *Figure) bool { return d.word(j) != "other" }

func (d *doc) class(f *Figure, h hedgeClass) {
	switch h {
	case hedgeMin:
		f.Bound = Min
	case hedgeMax:
		f.Bound = Max
	case hedgeAbout:
		f.Approx = true
	case hedgeAdd:
		f.Change = Additional
	}
}

// change reads "rose by 3", "fell 14%", "to 3" before token at.
func (d *doc) change(f *Figure, at int) {
	if f.Change != "" {
		return
	}
	j := at - 1
	e := (*entry)(nil)
	if j >= 0 && d.isWord(j) {
		e = d.toks[j].e
	}
	if e.is(isChange) && (e.change == By || e.change == To) {
		dir := Level
		for k := j - 1; k >= max(d.first, j-6); k-- {
			if x := d.toks[k].e; x.is(isChange) && (x.change == Up || x.change == Down) {
				dir = x.change
				break
			}
		}
		switch {
		case dir == Level:
		case e.change == By:
			f.Change = dir
		default:
			f.Change = To
		}
		return
	}
	if e.is(isChange) && !e.is(isHedge) && f.Kind != Duration {
		f.Change = e.change
	}
}

// bracketed ties "$5,920 (£4,250)" and "30,000 miles (50,000km)": the second is the first in another unit.
func (d *doc) bracketed(f *Figure, from int) {
	if len(d.out) == 0 || d.last < 0 || f.Unit == "" {
		return
	}
	p := &d.out[len(d.out)-1]
	if !d.is(d.last, '(') || from != d.last+1 || p.Kind != f.Kind || p.Unit == f.Unit || f.Kind != Money && f.Kind != Measure {
		return
	}
	p.Same = f.Span
	if f.Counts.Empty() {
		f.Counts = p.Counts
	} else if p.Counts.Empty() {
		p.Counts = f.Counts
	}
	if f.Hedge.Empty() {
		f.Approx, f.Bound = p.Approx, p.Bound
	}
}
