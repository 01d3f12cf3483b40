package compare

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"sidelight/corpus/article"
)

// findings lists the rows of the facts board: what differs first, then by how much there is to see. None if ctx ends early: of half of
// them "only here" would not be true.
func (s *set) findings(ctx context.Context, facts []fact) []Finding {
	out := append(s.figures(ctx, facts), s.quotes(ctx)...)
	if ctx.Err() != nil {
		return nil
	}
	for i := range out {
		slices.SortFunc(out[i].Members, func(a, b Member) int { return byPlace(a.Place, b.Place) })
		out[i].Key = s.key(&out[i])
	}
	rankFindings(out)
	return out
}

// rankFindings sorts the rows of the board; of one relation those come first that more articles tell.
func rankFindings(list []Finding) {
	slices.SortStableFunc(list, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(len(articlesOf(b.Members)), len(articlesOf(a.Members))), cmp.Compare(a.Key, b.Key))
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

// keyReach is how many bytes of its sentence on either side belong to the name of a member; only sentences longer than any in news are cut.
const keyReach = 1000

// key names a finding by its kind and its members' articles and words: the same words in the same articles have the same key in any run,
// whatever else is compared with them and whatever stands before them in the text.
func (s *set) key(f *Finding) string {
	var parts []string
	for _, m := range f.Members {
		t := s.texts[m.Article]
		n := 0 // which of the places with these words in this article
		for _, o := range f.Members {
			if o.Article == m.Article && o.Start < m.Start && o.Of(t.Text) == m.Of(t.Text) {
				n++
			}
		}
		around := article.Span{Start: max(m.Sentence.Start, m.Start-keyReach), End: min(m.Sentence.End, m.End+keyReach)}
		parts = append(parts, fmt.Sprintf("%s %s %s %d", t.ID(), m.Of(t.Text), around.Of(t.Text), n))
	}
	slices.Sort(parts)
	h := sha256.New()
	fmt.Fprintf(h, "%s\n%q", f.Kind, parts)
	return f.Kind + "-" + hex.EncodeToString(h.Sum(nil)[:8])
}
