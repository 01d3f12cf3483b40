package search

import (
	"slices"

	"sidelight/corpus/article"
)

// moreOf an article's passages are shown if they score at least this share of its best, where there is room.
const moreOf = .6

// answer runs the search.
func (r *run) answer(limit int) (hits []Hit, articles int, note string) {
	q := r.query
	if r.passages == 0 {
		return nil, 0, "the library is empty"
	}
	r.filter()
	r.prepare()
	switch {
	case len(r.groups) == 0 && len(q.Filters) == 0 && len(q.Excluded) == 0:
		return nil, 0, "no word to search for"
	case len(r.groups) == 0:
		return r.list(limit)
	}
	most := mostRanked
	if strict(q) {
		most = mostStrict
	}
	for {
		list := r.accumulate(max(most, limit), r.mayHold())
		r.rank(list)
		hits, articles = r.hits(list, limit)
		if len(hits) > 0 || r.anywhere || len(r.held) == 0 {
			break
		}
		r.anywhere = true // a phrase that begins in a paragraph printed twice
	}
	if len(hits) == 0 {
		note = "nothing like it in the library"
	}
	return hits, articles, note
}

// strict reports whether hits must be verified on the text.
func strict(q Query) bool { return len(q.Phrases) > 0 || len(q.Excluded) > 0 }

// hits turns candidates into hits: the best passage of each article first; further passages of them if there is room.
func (r *run) hits(list []candidate, limit int) ([]Hit, int) {
	type found struct {
		candidate
		article uint32 // its number
	}
	best := map[uint32]int{} // the place of each article in the order
	var first, more []found
	top := map[uint32]float32{}
	for _, c := range list {
		s, p := r.locate(c.passage)
		f := found{c, s.Number(s.articleOf(p))}
		if _, ok := best[f.article]; !ok {
			best[f.article] = len(best)
			top[f.article] = c.score
			first = append(first, f)
		} else if c.score >= moreOf*top[f.article] || len(r.query.Phrases) > 0 {
			more = append(more, f)
		}
	}
	type placed struct {
		Hit
		found
	}
	var out []placed
	type part struct {
		article uint32
		snippet string
	}
	shown := map[part]bool{} // a headline shows what follows it, which may be a hit too
	for _, f := range append(first, more...) {
		if len(out) == limit || r.ctx.Err() != nil {
			break
		}
		if h, ok := r.hit(f.candidate); ok && !shown[part{f.article, h.Snippet}] {
			shown[part{f.article, h.Snippet}] = true
			out = append(out, placed{h, f})
		}
	}
	articles := len(first)
	if len(out) < limit && strict(r.query) { // all were verified
		real := map[uint32]bool{}
		for _, o := range out {
			real[o.article] = true
		}
		articles = len(real)
	}
	slices.SortStableFunc(out, func(a, b placed) int { return best[a.article] - best[b.article] })
	hits, numbers := make([]Hit, len(out)), make([]uint32, len(out))
	for i, o := range out {
		hits[i], numbers[i] = o.Hit, o.article
	}
	for i, n := range r.origins(numbers) {
		hits[i].Origin = n
	}
	return hits, articles
}

// hit reads a candidate's article and verifies what is strict.
func (r *run) hit(c candidate) (Hit, bool) {
	a, span := r.read(c.passage)
	if a == nil {
		return Hit{}, false
	}
	phrase, ok := r.holds(a, span)
	if !ok {
		return Hit{}, false
	}
	h := Hit{ID: a.ID(), Meta: a.Meta, Article: a, Span: span, Score: float64(c.score)}
	switch {
	case phrase.Empty():
	case !phrase.Overlaps(span):
		span, h.Span = phrase, phrase
	case phrase.End > span.End:
		span.End = phrase.End
		h.Span = span
	}
	h.Snippet, h.Matches = r.snippet(a, told(a, span), phrase)
	return h, true
}

// told is the passage whose words the snippet of a hit shows: itself, or what follows a headline, which stands above the snippet anyway.
func told(a *article.Article, hit article.Span) article.Span {
	b := a.BlockAt(hit.Start)
	if b < 0 || a.Blocks[b].Kind != article.Headline || a.Title == "" {
		return hit
	}
	for _, s := range passages(a) {
		if s.Start >= hit.End && a.Blocks[a.BlockAt(s.Start)].Kind != article.Headline {
			return s
		}
	}
	return hit
}

// list answers a query of conditions alone: the passages that pass, of the newest articles first, one for each article.
func (r *run) list(limit int) (hits []Hit, articles int, note string) {
	var list []candidate
	r.articles(func(s *Segment, a, from, to int) {
		for p := from; p < to; p++ {
			if r.allowed == nil || r.allowed.has(p) {
				list = append(list, candidate{passage: p, score: float32(r.dateOf(s, a))})
				return
			}
		}
	})
	slices.SortFunc(list, better)
	for i := range list {
		list[i].score = 1
	}
	hits, _ = r.hits(list, limit)
	if len(hits) == 0 {
		note = "nothing in the library fits these conditions"
	}
	return hits, len(list), note
}
