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

// blockBits: passages are in blocks of 16, about an article.
const blockBits = 4

// An accumulation adds the score of every group to the passages that hold it, group by group, the most telling first. Once so many
// passages have a score that what is left to read could bring no new one among them, or so many postings have been read that a reader
// would wait, only passages near those found are looked at: most postings of common words are then passed over. Source: A. Moffat and
// J. Zobel, Self-indexing inverted files for fast text retrieval, 1996 (their "continue"), with a bound as in H. Turtle and J. Flood,
// Query evaluation: strategies and optimizations, 1995.
type accumulation struct {
	*run
	total  float32
	byLong [256]float32 // impact in a passage of so many tokens
	exact  bool         // never closed: hits are picked by other things than the score
	closed bool         // to passages far from those found
	room   int          // postings that may still bring new passages
	read   int          // postings since the scores were last looked at
}

// Postings that may bring new passages to a search: a number, and a share of all passages.
const (
	openPostings = 150_000
	openShare    = 60
)

// accumulate scores the passages; with exact, all that have a word of the query. Common words are left out if there are others, but for
// phrases.
func (r *run) accumulate(exact bool) {
	a := &accumulation{run: r, total: r.total(), exact: exact, room: openPostings + r.passages/openShare}
	for i := range a.byLong {
		a.byLong[i] = impact(float32(i) / r.average)
	}
	telling := slices.ContainsFunc(r.groups, func(g group) bool { return len(g.forms) > 0 && !common[g.word] })
	var order []int
	for i, g := range r.groups {
		if len(g.forms) > 0 && (!telling || !common[g.word] || i >= r.free) {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, k int) int { return cmp.Compare(r.groups[k].idf, r.groups[i].idf) })
	later, laterKnown := float32(0), float32(0) // what the groups not yet read could add
	for _, i := range order {
		later += r.groups[i].most()
		laterKnown += r.groups[i].idf
	}
	all, allKnown := later, laterKnown
	for _, i := range order {
		g := r.groups[i]
		forms := slices.Clone(g.forms)
		slices.SortStableFunc(forms, func(x, y form) int { return cmp.Compare(y.most(), x.most()) })
		later -= g.most()
		for _, f := range forms {
			if r.ctx.Err() != nil {
				return
			}
			a.close((f.most()+later)*a.lift(laterKnown), (all-later)*a.lift(allKnown-laterKnown+g.idf))
			a.form(f, 1<<i)
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

// form adds the score of a form.
func (a *accumulation) form(f form, bit uint32) {
	weight := f.idf * f.weight
	for k, s := range a.index.segments {
		t, ok := s.find(f.term)
		if !ok {
			continue
		}
		post, base := s.posting(t), a.base[k]
		for post.next() {
			p := base + post.passage
			if a.closed && !a.around.has(p>>blockBits) || a.allowed != nil && !a.allowed.has(p) {
				continue
			}
			a.add(p, weight*a.byLong[s.length(post.passage)], bit)
		}
	}
	a.read += f.df
	if !a.closed {
		a.room -= f.df
	}
}

// add counts a form's score in a passage; of the forms of one group only the best counts.
func (a *accumulation) add(p int, score float32, bit uint32) {
	c := &a.cells[p]
	old := c.best
	if c.mask&bit == 0 {
		old = 0
		if c.mask == 0 {
			a.touched = append(a.touched, uint32(p))
			if !a.closed {
				a.markAround(p)
			}
		}
		c.mask |= bit
	}
	if score > old {
		c.score += score - old
		c.best = score
	}
}

func (a *accumulation) markAround(p int) {
	a.around.add(max(p-1<<(blockBits-1), 0) >> blockBits)
	a.around.add((p + 1<<(blockBits-1)) >> blockBits)
}

// mostAround is about how many of the passages found, the best, go on to be looked around.
const mostAround = 30_000

// shut closes the search to all but what is near the best passages found.
func (a *accumulation) shut() {
	a.closed = true
	if len(a.touched) <= mostAround {
		return
	}
	var sample []float32
	for i := 0; i < len(a.touched); i += len(a.touched)/1000 + 1 {
		sample = append(sample, a.cells[a.touched[i]].score)
	}
	slices.Sort(sample)
	least := sample[len(sample)-1-len(sample)*mostAround/len(a.touched)]
	clear(a.around)
	for _, p := range a.touched {
		if a.cells[p].score >= least {
			a.markAround(int(p))
		}
	}
}

// leastRead is how many postings are read at least between two looks at the scores.
const leastRead = 20_000

// close closes the search if what is left to read brings no passage not yet found above bound, and as many passages as are ranked have more
// than that already; none has more than reached.
func (a *accumulation) close(bound, reached float32) {
	if a.exact || a.closed || len(a.touched) < mostRanked {
		return
	}
	if a.room <= 0 {
		a.shut()
		return
	}
	if bound >= reached || a.read < max(leastRead, len(a.touched)) {
		return
	}
	a.read = 0
	above := 0
	for _, t := range a.touched {
		if a.cells[t].score*(1+tuned.coverage) <= bound {
			continue
		}
		if a.lifted(int(t), a.total) > bound {
			if above++; above == mostRanked {
				a.shut()
				return
			}
		}
	}
}

// total is the weight of all groups.
func (r *run) total() float32 { return r.known(^uint32(0) >> (32 - max(len(r.groups), 1))) }

// lifted is the first score of a passage, lifted by how much of the query it covers.
func (r *run) lifted(p int, total float32) float32 {
	c := r.cells[p]
	return c.score * (1 + tuned.coverage*r.known(c.mask)/max(total, 1e-6))
}

// lift is what groups that are worth so much together lift a score by.
func (a *accumulation) lift(known float32) float32 {
	return 1 + tuned.coverage*known/max(a.total, 1e-6)
}
