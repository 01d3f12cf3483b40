package search

import (
	"slices"

	"sidelight/corpus/article"
)

// What a passage is worth beside its words.
const (
	mostRanked = 300 // passages kept after the first sum
	mostRead   = 120 // passages read
	settled    = 20  // passages among whose first the order must be right: closeness is not looked for where it could bring none there
	mostStrict = 4000
)

// A candidate is a passage that may become a hit.
type candidate struct {
	passage int
	score   float32
	mask    uint32 // groups found in it
	around  uint32 // groups found in its article
}

func better(a, b candidate) int {
	switch {
	case a.score > b.score:
		return -1
	case a.score < b.score:
		return 1
	}
	return a.passage - b.passage
}

func up(h []candidate) {
	for i := len(h) - 1; i > 0 && better(h[(i-1)/2], h[i]) < 0; i = (i - 1) / 2 {
		h[(i-1)/2], h[i] = h[i], h[(i-1)/2]
	}
}

func down(h []candidate) {
	for i := 0; ; {
		l := 2*i + 1
		if l+1 < len(h) && better(h[l], h[l+1]) < 0 {
			l++
		}
		if l >= len(h) || better(h[i], h[l]) >= 0 {
			return
		}
		h[i], h[l] = h[l], h[i]
		i = l
	}
}

// rank lifts the candidates by the words found elsewhere in their articles, and the first of them by the order and closeness of the words.
func (r *run) rank(list []candidate) {
	for i := range list {
		c := &list[i]
		c.score += tuned.elsewhere * r.known(c.around&^c.mask)
	}
	slices.SortFunc(list, better)
	if len(r.groups) < 2 || len(list) == 0 {
		return
	}
	least, all := list[min(len(list), settled)-1].score, r.nearest(^uint32(0))
	for i := range list[:min(len(list), mostRead)] {
		if r.ctx.Err() != nil || list[i].score+tuned.closeness*all < least {
			break
		}
		if most := tuned.closeness * r.nearest(list[i].mask|r.unread); most == 0 || list[i].score+most < least {
			continue
		}
		a, span := r.read(list[i].passage)
		if a != nil {
			list[i].score += tuned.closeness * r.near(span.Of(a.Text))
		}
	}
	slices.SortFunc(list, better)
}

// read returns the article of a passage and where in it the passage is; nil if it cannot be read.
func (r *run) read(passage int) (*article.Article, article.Span) {
	s, p := r.locate(passage)
	n := s.articleOf(p)
	a, err := r.from(s.Number(n))
	if err != nil {
		return nil, article.Span{}
	}
	spans := passages(a)
	if k := p - s.firstPassage(n); k < len(spans) {
		return a, spans[k]
	}
	return nil, article.Span{}
}

// nearest is the most that near can be in a passage with these groups.
func (r *run) nearest(mask uint32) float32 {
	sum := float32(0)
	for i := 1; i < len(r.groups); i++ {
		if mask>>(i-1)&3 != 3 {
			continue
		}
		sum += min(r.groups[i-1].idf, r.groups[i].idf)
	}
	return sum
}

// near is how close and in what order the neighbouring words of the query stand in a text.
func (r *run) near(text string) float32 {
	type spot struct {
		place  int32
		weight float32
	}
	spots := make([][]spot, len(r.groups))
	r.tokens = tokens(text, article.Words(text), r.tokens[:0])
	for _, t := range r.tokens {
		for _, f := range r.forms[t.form] {
			spots[f.group] = append(spots[f.group], spot{t.place, f.weight})
		}
	}
	sum := float32(0)
	for i := 1; i < len(spots); i++ {
		best := float32(0)
		for _, a := range spots[i-1] {
			for _, b := range spots[i] {
				v := a.weight * b.weight
				switch d := b.place - a.place; {
				case d > 0:
					v /= float32(d)
				case d < 0:
					v *= tuned.backwards / float32(-d)
				default: // both in one joined word
					v *= .9
				}
				best = max(best, v)
			}
		}
		sum += best * min(r.groups[i-1].idf, r.groups[i].idf)
	}
	return sum
}
