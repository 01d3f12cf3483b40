package report

import (
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
)

// Numbers in words are shown in digits, but for those whose words say more.
func TestShort(t *testing.T) {
	for text, want := range map[string]string{
		"Forty-one sailors drowned.":                "41",
		"At least thirty houses burned.":            "At least 30",
		"Shares dropped by almost a quarter.":       "almost a quarter",
		"Dozens were hurt.":                         "Dozens",
		"Prices rose 2.5 per cent.":                 "2.5 per cent",
		"The reservoir held two million litres.":    "2,000,000 l",
		"It cost more than twelve million dollars.": "more than 12,000,000 USD",
	} {
		a := mark.Annotate(article.New(article.Meta{Lang: "en"}, text, nil))
		if len(a.Figures) != 1 {
			t.Errorf("%q: %d figures", text, len(a.Figures))
			continue
		}
		c := &compare.Comparison{Articles: []*mark.Annotated{a}}
		m := compare.Member{Place: compare.Place{Span: a.Figures[0].Span}, Kind: "figure"}
		if got := saying(c, m).Short(); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
