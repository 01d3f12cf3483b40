package app

import (
	"slices"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/figure"
	"sidelight/corpus/mark"
	"sidelight/corpus/quote"
	"sidelight/widgets"
)

// apart reports whether a finding sets two articles against each other: of four sources that differ, two may well say the same. What the
// reader has called differing sets all of its articles against each other.
func apart(s *state, f compare.Finding, i, j int) bool {
	if s.sign(f) != widgets.ToneDiffers || member(f, i, article.Span{}) == nil || member(f, j, article.Span{}) == nil {
		return false
	}
	a, b := s.compared.Articles[i], s.compared.Articles[j]
	return !differs(&f) || !slices.ContainsFunc(f.Members, func(x compare.Member) bool {
		return x.Article == i && slices.ContainsFunc(f.Members, func(y compare.Member) bool {
			return y.Article == j && canBothHold(f, a, x, b, y)
		})
	})
}

// canBothHold reports whether what two articles say in a finding can stand side by side: the same words from the same speaker, values
// that meet.
func canBothHold(f compare.Finding, a *mark.Annotated, x compare.Member, b *mark.Annotated, y compare.Member) bool {
	if article.Fold(x.Of(a.Text)) == article.Fold(y.Of(b.Text)) {
		return f.Relation != compare.Speakers || sameSpeaker(a, x, b, y)
	}
	return f.Kind == "figure" && x.Index < len(a.Figures) && y.Index < len(b.Figures) && overlap(a.Figures[x.Index], b.Figures[y.Index])
}

// overlap reports whether two quantities have a value in common; an open bound reaches as far as it likes.
func overlap(x, y figure.Figure) bool {
	if x.Date != "" || y.Date != "" {
		return x.Date == y.Date
	}
	below := func(x, y figure.Figure) bool { // all of x below all of y
		return x.Bound != figure.Min && y.Bound != figure.Max && x.High.Cmp(y.Low) < 0
	}
	return !below(x, y) && !below(y, x)
}

// sameSpeaker reports whether two quotes are by one person, or by whoever both texts call the same.
func sameSpeaker(a *mark.Annotated, x compare.Member, b *mark.Annotated, y compare.Member) bool {
	who := func(a *mark.Annotated, m compare.Member) string {
		if m.Index < 0 || m.Index >= len(a.Quotes) {
			return ""
		}
		return nameOf(a, a.Quotes[m.Index])
	}
	p, q := who(a, x), who(b, y)
	return article.Fold(p) == article.Fold(q) || quote.SameName(p, q)
}
