package search

import (
	"cmp"
	"slices"
)

// BM25 for words that stand in a passage or do not: how often they do told nothing (with it, three in a hundred fewer passages came first).
// A long passage holds a word more easily, but a news paragraph is seldom long for padding, so its length counts little.
const (
	saturation = 1.2
	byLength   = .3
)

// impact is what a term's weight is multiplied by in a passage; long is the passage's length by the average.
func impact(long float32) float32 {
	return (saturation + 1) / (1 + saturation*(1-byLength+byLength*long))
}

// windowSize is how many passages are scored together: their cells stay in the fast memory of a processor.
const windowSize = 1 << 14

// A cell is what is known of a passage.
type cell struct {
	score float32
	mask  uint32 // groups found in the passage
}

// A stream is a form on its way through the passages of a segment.
type stream struct {
	posting
	more  bool // the passage it stands at has not been scored
	bit   uint32
	score float32 // of the form, but for impact
	bound float32 // no passage that it finds first has a lifted score above
}

// An accumulation adds up the scores of the passages and keeps the best of them, a window of passages after the other. In a window the most
// telling group comes first, and of the forms of a group that which counts most: only the first that a passage holds counts. Once as many
// passages are kept as are ranked, forms that could not lift a passage above the least of them open no new ones; they only add to those that
// more telling ones have found, and are gone through once more for what else the articles of those kept hold. Source: H. Turtle and J. Flood, Query evaluation: strategies and optimizations, 1995 (their "max score").
type accumulation struct {
	*run
	most   int
	fits   func(p int) bool
	total  float32
	byLong [256]float32 // impact in a passage of so many tokens
	steps  []stream     // the forms in their order, not yet on their way
	terms  []string     // of the steps
	heap   []candidate
	before []stream // as they stood before the window
}

// accumulate returns the most passages with the best first scores, best first: of those that fits lets through, if it is not nil. Common
// words are left out if there are others, but for phrases.
func (r *run) accumulate(most int, fits func(p int) bool) []candidate {
	a := &accumulation{run: r, most: most, fits: fits, total: r.total()}
	for i := range a.byLong {
		a.byLong[i] = impact(float32(i) / r.average)
	}
	a.plan()
	for k, s := range r.index.segments {
		var list []stream
		for i, term := range a.terms {
			if t, ok := s.find(term); ok {
				x := a.steps[i]
				x.posting = s.posting(t)
				x.more = x.next()
				list = append(list, x)
			}
		}
		for from, to := 0, 0; from < s.passages() && r.ctx.Err() == nil; from = to {
			to = s.windowEnd(from)
			a.score(s, r.base[k], from, to, list)
		}
	}
	slices.SortFunc(a.heap, better)
	return a.heap
}

// plan puts the forms in their order.
func (a *accumulation) plan() {
	telling := slices.ContainsFunc(a.groups, func(g group) bool { return len(g.forms) > 0 && !common[g.word] })
	var order []int
	later, laterKnown := float32(0), float32(0) // what the groups not yet in order could add
	for i, g := range a.groups {
		if len(g.forms) > 0 && (!telling || !common[g.word] || i >= a.free) {
			order = append(order, i)
			later += g.most()
			laterKnown += g.idf
		} else if len(g.forms) > 0 {
			a.unread |= 1 << i
		}
	}
	slices.SortStableFunc(order, func(i, k int) int { return cmp.Compare(a.groups[k].idf, a.groups[i].idf) })
	for _, i := range order {
		g := a.groups[i]
		forms := slices.Clone(g.forms)
		slices.SortStableFunc(forms, func(x, y form) int { return cmp.Compare(y.most(), x.most()) })
		later -= g.most()
		for _, f := range forms {
			const rounding = 1.001
			bound := (f.most() + max(later, 0)) * (1 + tuned.coverage*laterKnown/max(a.total, 1e-6)) * rounding
			a.steps = append(a.steps, stream{bit: 1 << i, score: f.idf * f.weight, bound: bound})
			a.terms = append(a.terms, f.term)
		}
		laterKnown -= g.idf
	}
}

// most is the most that a group can add to a passage.
func (g group) most() float32 {
	most := float32(0)
	for _, f := range g.forms {
		most = max(most, f.most())
	}
	return most
}

// most is the most that a form can add to a passage.
func (f form) most() float32 { return f.idf * f.weight * impact(0) }

// windowEnd is where a window of passages that begins at from ends: at the end of an article. It is after from even in a segment that is
// damaged.
func (s *Segment) windowEnd(from int) int {
	if from+windowSize >= s.passages() {
		return s.passages()
	}
	a := s.articleOf(from + windowSize)
	to := s.firstPassage(a)
	if to <= from {
		to = s.pastPassages(a)
	}
	return max(from+1, min(to, s.passages()))
}

// score scores the passages [from, to) of a segment, whose first passage has the number base, and keeps the best of them.
func (a *accumulation) score(s *Segment, base, from, to int, list []stream) {
	if len(a.cells) < to-from {
		a.cells = make([]cell, max(to-from, windowSize))
	}
	a.first = base + from
	cells, touched, lengths := a.cells[:to-from], a.touched[:0], s.tokens[from:to]
	a.before = append(a.before[:0], list...)
	opening := len(list)
	for i := range list {
		x := &list[i]
		if !x.more || x.passage >= to {
			continue
		}
		opens := i < opening && (len(a.heap) < a.most || x.bound > a.heap[0].score)
		if !opens {
			opening = min(opening, i)
		}
		for x.more && x.passage < to {
			p := x.passage - from
			c := &cells[p]
			if c.mask&x.bit == 0 && (opens || c.mask != 0) && (a.allowed == nil || a.allowed.has(a.first+p)) {
				if c.mask == 0 {
					touched = append(touched, uint32(p))
				}
				c.mask |= x.bit
				c.score += x.score * a.byLong[lengths[p]]
			}
			x.more = x.next()
		}
	}
	a.touched = touched
	for _, t := range touched {
		p := int(t)
		if a.fits != nil && p > 0 && cells[p-1].mask == 0 && s.articleOf(from+p-1) == s.articleOf(from+p) {
			a.keep(p - 1) // a phrase may begin with words the index knows in no form of theirs
		}
		a.keep(p)
	}
	a.widen(s, from, to, a.before[opening:])
	for _, t := range a.touched {
		cells[t] = cell{}
	}
}

// widen notes what the articles of the passages of the window that are kept hold beside them; skipped are the forms, as they stood before
// the window, that opened no passages.
func (a *accumulation) widen(s *Segment, from, to int, skipped []stream) {
	kept := false
	a.inside = append(a.inside[:0], make(bitset, (to-from)/64+1)...)
	for _, c := range a.heap {
		if c.passage >= a.first {
			kept = true
			n := s.articleOf(from + c.passage - a.first)
			a.inside.addRange(s.firstPassage(n)-from, s.pastPassages(n)-from)
		}
	}
	if !kept {
		return
	}
	for _, x := range skipped {
		for x.more && x.passage < to {
			if p := x.passage - from; a.inside.has(p) && a.cells[p].mask&x.bit == 0 && (a.allowed == nil || a.allowed.has(a.first+p)) {
				a.cells[p].mask |= x.bit
				a.touched = append(a.touched, uint32(p))
			}
			x.more = x.next()
		}
	}
	for i := range a.heap {
		c := &a.heap[i]
		if c.passage < a.first {
			continue
		}
		c.mask = a.cells[c.passage-a.first].mask
		n := s.articleOf(from + c.passage - a.first)
		for o := s.firstPassage(n); o < s.pastPassages(n); o++ {
			c.around |= a.cells[o-from].mask
		}
	}
}

// keep keeps a passage of the window if it is among the best so far. Scores are lifted by how much of the query they cover.
func (a *accumulation) keep(p int) {
	score, full := a.cells[p].score, len(a.heap) == a.most
	if full && score*(1+tuned.coverage) < a.heap[0].score {
		return
	}
	c := candidate{passage: a.first + p, score: score * (1 + tuned.coverage*a.known(a.cells[p].mask)/max(a.total, 1e-6))}
	switch {
	case full && better(c, a.heap[0]) > 0 || a.fits != nil && !a.fits(c.passage):
	case !full:
		a.heap = append(a.heap, c)
		up(a.heap)
	default:
		a.heap[0] = c
		down(a.heap)
	}
}

// total is the weight of all groups.
func (r *run) total() float32 { return r.known(^uint32(0) >> (32 - max(len(r.groups), 1))) }
