package compare

import (
	"cmp"
	"slices"

	"sidelight/corpus/mark"
)

// arrange gives a comparison of the set as the caller sees it: with the indices of the order given.
func (s *set) arrange(c *Comparison, articles []*mark.Annotated) *Comparison {
	given := make([]int, len(s.texts))
	for k, t := range s.texts {
		given[k] = t.given
	}
	place := func(p Place) Place { return Place{given[p.Article], p.Span} }
	out := &Comparison{Articles: articles, Coverage: make([]Coverage, len(articles))}
	for _, o := range c.Sources {
		n := Origin{Fullest: given[o.Fullest], Agency: o.Agency, Rewritten: o.Rewritten, Why: o.Why}
		for _, a := range o.Articles {
			n.Articles = append(n.Articles, given[a])
		}
		slices.Sort(n.Articles)
		out.Sources = append(out.Sources, n)
	}
	slices.SortFunc(out.Sources, func(a, b Origin) int { return cmp.Compare(a.Articles[0], b.Articles[0]) })
	for _, o := range out.Sources {
		out.Origins = append(out.Origins, o.Articles)
	}
	for _, p := range c.Parts {
		p.Article, p.Of = given[p.Article], given[p.Of]
		out.Parts = append(out.Parts, p)
	}
	slices.SortFunc(out.Parts, func(a, b Part) int {
		return cmp.Or(cmp.Compare(b.Share, a.Share), cmp.Compare(a.Article, b.Article), cmp.Compare(a.Of, b.Of))
	})
	turned := func(list []Link) []Link {
		var out []Link
		for _, l := range list {
			l.A, l.B = place(l.A), place(l.B)
			if l.A.Article > l.B.Article {
				l.A, l.B = l.B, l.A
			}
			out = append(out, l)
		}
		return out
	}
	out.Links, out.Faint = turned(c.Links), turned(c.Faint)
	slices.SortStableFunc(out.Links, func(a, b Link) int { return cmp.Or(byPlace(a.A, b.A), byPlace(a.B, b.B)) })
	slices.SortStableFunc(out.Faint, func(a, b Link) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), byPlace(a.A, b.A), byPlace(a.B, b.B))
	})
	for _, x := range c.Shared {
		n := Shared{Words: x.Words, Near: x.Near, Condensed: x.Condensed}
		for _, m := range x.Members {
			n.Members = append(n.Members, place(m))
		}
		slices.SortFunc(n.Members, byPlace)
		out.Shared = append(out.Shared, n)
	}
	slices.SortStableFunc(out.Shared, func(a, b Shared) int {
		return cmp.Or(cmp.Compare(b.Words, a.Words), byPlace(a.Members[0], b.Members[0]), byPlace(a.Members[1], b.Members[1]))
	})
	for _, r := range c.Repeats {
		r.Place = place(r.Place)
		out.Repeats = append(out.Repeats, r)
	}
	slices.SortFunc(out.Repeats, func(a, b Repeat) int { return byPlace(a.Place, b.Place) })
	for _, f := range c.Findings {
		f.Members = slices.Clone(f.Members)
		for i := range f.Members {
			f.Members[i].Place = place(f.Members[i].Place)
		}
		slices.SortFunc(f.Members, func(a, b Member) int { return byPlace(a.Place, b.Place) })
		out.Findings = append(out.Findings, f)
	}
	rankFindings(out.Findings, articles, out.Origins)
	for _, x := range c.Sums {
		x.Article = given[x.Article]
		out.Sums = append(out.Sums, x)
	}
	slices.SortStableFunc(out.Sums, func(a, b Sum) int {
		return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.Total.Start, b.Total.Start))
	})
	return out
}
