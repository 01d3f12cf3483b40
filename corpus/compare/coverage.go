package compare

import (
	"cmp"
	"slices"

	"sidelight/corpus/article"
)

// repeats lists the blocks and sentences that stand in their own article already.
func (s *set) repeats() []Repeat {
	var out []Repeat
	for k, t := range s.texts {
		for _, b := range t.Blocks {
			if b.Repeats >= 0 {
				out = append(out, Repeat{Place{k, b.Span}, t.Blocks[b.Repeats].Span})
			}
		}
		for i := range t.sentences {
			x := &t.sentences[i]
			if b := t.BlockAt(x.Start); x.repeated && (b < 0 || t.Blocks[b].Repeats < 0) {
				out = append(out, Repeat{Place{k, x.Span}, x.of})
			}
		}
	}
	return out
}

// overlaps counts, for every text and every other, the words of the one that stand in runs of the other; worth is the number of words
// in pieces [from, to) of text k that count.
func overlaps(found []run, texts int, worth func(k, from, to int) int) [][]int {
	type side struct{ k, m, from, to int }
	var sides []side
	for _, r := range found {
		sides = append(sides, side{r.k, r.m, r.a, r.a + r.n}, side{r.m, r.k, r.b, r.b + r.n})
	}
	slices.SortFunc(sides, func(a, b side) int {
		return cmp.Or(cmp.Compare(a.k, b.k), cmp.Compare(a.m, b.m), cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to))
	})
	out := make([][]int, texts)
	for k := range out {
		out[k] = make([]int, texts)
	}
	end := 0
	for i, x := range sides {
		if i == 0 || sides[i-1].k != x.k || sides[i-1].m != x.m {
			end = 0
		}
		if from := max(x.from, end); x.to > from {
			out[x.k][x.m] += worth(x.k, from, x.to)
			end = x.to
		}
	}
	return out
}

// coverage counts the sentences of every article by what the others tell of them. A sentence linked to several counts once, by its
// strongest link.
func coverage(c *Comparison) []Coverage {
	best := map[Place]Strength{}
	for _, l := range c.Links {
		for _, p := range [2]Place{l.A, l.B} {
			if best[p] != Same {
				best[p] = l.Strength
			}
		}
	}
	repeated := make([][]article.Span, len(c.Articles))
	for _, r := range c.Repeats {
		repeated[r.Article] = append(repeated[r.Article], r.Span)
	}
	out := make([]Coverage, len(c.Articles))
	for k, a := range c.Articles {
		v := &out[k]
		at := 0
		for _, span := range a.Sentences() {
			v.Sentences++
			for at < len(repeated[k]) && repeated[k][at].End <= span.Start {
				at++
			}
			switch strength := best[Place{k, span}]; {
			case at < len(repeated[k]) && repeated[k][at].Has(span):
				v.Repeated++
			case strength == Same:
				v.Same++
			case strength == Partly:
				v.Partly++
			default:
				v.OnlyHere++
			}
		}
	}
	return out
}

// matrix counts for every two articles what they have in common; words tells how many words of the one stand in runs of the other.
func matrix(c *Comparison, words func(a, b int) int) [][]Pair {
	m := make([][]Pair, len(c.Articles))
	for k := range m {
		m[k] = make([]Pair, len(c.Articles))
		for j := range m[k] {
			m[k][j].Words = words(k, j)
		}
	}
	both := func(a, b int, count func(*Pair)) {
		count(&m[a][b])
		count(&m[b][a])
	}
	for _, l := range c.Links {
		both(l.A.Article, l.B.Article, func(p *Pair) {
			if l.Strength == Same {
				p.Same++
			} else {
				p.Partly++
			}
		})
	}
	for _, f := range c.Findings {
		in := articlesOf(f.Members)
		for i, a := range in {
			for _, b := range in[:i] {
				switch f.Relation {
				case Agree, Rounded, SameText, Trimmed:
					both(a, b, func(p *Pair) { p.Agree++ })
				case Differs, Altered, Speakers:
					both(a, b, func(p *Pair) { p.Differ++ })
				}
			}
		}
	}
	return m
}

// articlesOf lists the articles of members, each once, in order.
func articlesOf(members []Member) []int {
	var out []int
	for _, m := range members {
		out = append(out, m.Article)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
