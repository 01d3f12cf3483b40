package compare

import (
	"cmp"
	"context"
	"slices"

	"sidelight/corpus/mark"
)

// findings lists the rows of the facts board in no order. None if ctx ends early: of half of them "only here" would not be true.
func (s *set) findings(ctx context.Context, facts []fact) []Finding {
	out := append(s.figures(ctx, facts), s.quotes(ctx)...)
	if ctx.Err() != nil {
		return nil
	}
	for i := range out {
		slices.SortFunc(out[i].Members, func(a, b Member) int { return byPlace(a.Place, b.Place) })
		out[i].Key = s.key(&out[i])
	}
	return out
}

// rankFindings sorts the rows of the board: what differs first. Of one relation those come first that more origins tell (copies of one
// agency's text are one voice), then those that stand nearer to the head of an article: a headline, then the lead.
func rankFindings(list []Finding, articles []*mark.Annotated, origins [][]int) {
	of := make([]int, len(articles))
	for n, group := range origins {
		for _, a := range group {
			of[a] = n
		}
	}
	type place struct{ rank, origins, sentence, at int }
	where := map[string]place{}
	for i := range list {
		f := &list[i]
		p := place{rank: rank(*f), sentence: -1}
		seen := map[int]bool{}
		for _, m := range f.Members {
			seen[of[m.Article]] = true
			if n := articles[m.Article].SentenceAt(m.Start); p.sentence < 0 || cmp.Or(n-p.sentence, m.Start-p.at) < 0 {
				p.sentence, p.at = n, m.Start
			}
		}
		p.origins = len(seen)
		where[f.Key] = p
	}
	slices.SortStableFunc(list, func(a, b Finding) int {
		x, y := where[a.Key], where[b.Key]
		return cmp.Or(cmp.Compare(x.rank, y.rank), cmp.Compare(y.origins, x.origins), cmp.Compare(x.sentence, y.sentence), cmp.Compare(x.at, y.at), cmp.Compare(a.Key, b.Key))
	})
}

// rank orders the relations on the board: what differs first, what stands alone last; unsure findings after the sure of their kind.
func rank(f Finding) int {
	order := []Relation{Differs, Altered, Speakers, Update, Scope, Rounded, Trimmed, Reported, Agree, SameText, Only}
	n := 2 * slices.Index(order, f.Relation)
	if !f.Sure {
		n++
	}
	return n
}
