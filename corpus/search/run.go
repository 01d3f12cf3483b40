package search

import (
	"cmp"
	"context"
	"math/bits"
	"slices"
)

// A run is one search under way.
type run struct {
	ctx      context.Context
	index    *Index
	query    Query
	from     Source
	base     []int // number of the first passage of each segment among those of all
	passages int
	average  float32 // tokens a passage
	dfs      map[string]int
	allowed  bitset // passages the filters let through; nil: all
	groups   []group
	unread   uint32             // the groups of common words, which are left out of masks
	free     int                // the first groups, of the forgiving words; the rest are of phrases
	held     []held             // for each phrase
	anywhere bool               // the first phrase may stand anywhere in an article that has its words
	forms    map[string][]place // the groups of each form
	*scratch
}

// A place is what a form means to a group.
type place struct {
	group  int
	weight float32
}

// scratch is memory that runs use one after the other.
type scratch struct {
	cells   []cell // of a window of passages, all zero between windows
	first   int    // the passage of cells[0]
	touched []uint32
	inside  bitset // of the window: the passages of articles of which one is kept
	tokens  []token
}

const mostGroups = 32 // bits of a mask

func newRun(ctx context.Context, x *Index, q Query, from Source) *run {
	r := &run{ctx: ctx, index: x, query: q, from: from, dfs: map[string]int{}}
	words := 0
	for _, s := range x.segments {
		r.base = append(r.base, r.passages)
		r.passages += s.passages()
		words += s.words
	}
	r.average = float32(words) / float32(r.passages+1)
	r.scratch, _ = x.pool.Get().(*scratch)
	if r.scratch == nil {
		r.scratch = new(scratch)
	}
	return r
}

// release gives the scratch back.
func (r *run) release() { r.index.pool.Put(r.scratch) }

// df is the number of passages that hold a term.
func (r *run) df(term string) int {
	n, ok := r.dfs[term]
	if !ok {
		for _, s := range r.index.segments {
			if i, found := s.find(term); found {
				n += s.df(i)
			}
		}
		r.dfs[term] = n
	}
	return n
}

// locate is the segment and the number within it of a passage.
func (r *run) locate(p int) (*Segment, int) {
	i, found := slices.BinarySearch(r.base, p)
	if !found {
		i--
	}
	for i+1 < len(r.base) && r.base[i+1] == p { // segments without passages
		i++
	}
	return r.index.segments[i], p - r.base[i]
}

// prepare makes the groups of the query: the forgiving words, then the words of the phrases, which have no other form.
func (r *run) prepare() {
	r.groups = r.words(r.query.Words, r.query.Open && len(r.query.Phrases) == 0)
	r.free = len(r.groups)
	if len(r.query.Phrases) > 0 {
		r.shorten(mostGroups / 2)
		r.free = len(r.groups)
	}
	for i, phrase := range r.query.Phrases {
		list, needed := r.phraseGroups(phrase, r.query.Open && i == len(r.query.Phrases)-1)
		var h held
		for k, g := range list {
			if len(r.groups) == mostGroups { // what is beyond is left to the text
				break
			}
			bit := uint32(1) << len(r.groups)
			h.any |= bit
			if needed[k] {
				h.all |= bit
			}
			r.groups = append(r.groups, g)
		}
		if h != (held{}) {
			r.held = append(r.held, h)
		}
	}
	r.shorten(mostGroups)
	r.forms = map[string][]place{}
	for i, g := range r.groups {
		for _, f := range g.forms {
			r.forms[f.term] = append(r.forms[f.term], place{i, f.weight})
		}
	}
}

// shorten leaves the most telling groups of a query that was pasted.
func (r *run) shorten(most int) {
	if len(r.groups) <= most {
		return
	}
	order := slices.Clone(r.groups)
	slices.SortStableFunc(order, func(a, b group) int { return cmp.Compare(b.idf, a.idf) })
	least := order[most-1].idf
	kept := r.groups[:0]
	for _, g := range r.groups {
		if g.idf >= least && len(kept) < most {
			kept = append(kept, g)
		}
	}
	r.groups = kept
}

// known is the weight of the groups in a mask.
func (r *run) known(mask uint32) float32 {
	sum := float32(0)
	for ; mask != 0; mask &= mask - 1 {
		sum += r.groups[bits.TrailingZeros32(mask)].idf
	}
	return sum
}
