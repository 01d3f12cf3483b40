package mark

import (
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
	"sidelight/corpus/quote"
)

// A finder that breaks down costs the marks of its kinds, and says so; the others are found.
func TestFinderBreaksDown(t *testing.T) {
	a := article.New(article.Meta{Lang: "en"}, "“We lost 40 crates,” said Ana Reyes. Tom Hale said that 12 were found.", nil)
	kinds := func(n *Annotated) string {
		seen := map[string]bool{}
		var list []string
		for _, m := range n.Marks {
			if !seen[m.Kind] {
				seen[m.Kind] = true
				list = append(list, m.Kind)
			}
		}
		return strings.Join(list, " ")
	}
	if n := Annotate(a); len(n.Faults) > 0 || kinds(n) != "quote figure statement" {
		t.Fatalf("%q, %q", n.Faults, kinds(n))
	}
	f := Ours()
	f.Figures = func(*article.Article) []figure.Figure { panic("a hole") }
	if n := f.Annotate(a); len(n.Faults) != 1 || n.Faults[0] != "its figures could not be found: a fault of Sidelight (a hole)" || kinds(n) != "quote statement" {
		t.Errorf("%q, %q", n.Faults, kinds(n))
	}
	f = Ours()
	f.Quotes = func(a *article.Article) ([]quote.Quote, []quote.Statement) {
		article.Beside(9, func(i int) { _ = a.Text[len(a.Text)+i] }) // in one of its workers
		return nil, nil
	}
	n := f.Annotate(a)
	if len(n.Faults) != 1 || !strings.HasPrefix(n.Faults[0], "its quotes and statements could not be found: a fault of Sidelight (runtime error: index out of range") || kinds(n) != "figure" {
		t.Errorf("%q, %q", n.Faults, kinds(n))
	}
}
