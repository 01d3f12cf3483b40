package compare

import (
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
	"sidelight/corpus/mark"
)

// A comparison that breaks down says so, and leaves the articles beside each other; one that does not is that of Compare.
func TestSafely(t *testing.T) {
	sound := read("Ledger", "Nine rowers drowned on Sunday.")
	torn := &mark.Annotated{Article: article.New(article.Meta{}, "Eleven rowers drowned.", nil), Figures: []figure.Figure{{Span: article.Span{Start: 4, End: 900}}}}
	c, err := Safely(t.Context(), sound, torn)
	if err == nil || !strings.HasPrefix(err.Error(), "the articles could not be compared: a fault of Sidelight (") {
		t.Fatalf("%v", err)
	}
	if len(c.Articles) != 2 || len(c.Origins) != 2 || len(c.Sources) != 2 || len(c.Coverage) != 2 || len(c.Matrix) != 2 || len(c.Matrix[1]) != 2 {
		t.Errorf("%+v", c)
	}
	c.With(Hand{})
	other := read("Post", "Eleven rowers drowned on Sunday.")
	c, err = Safely(t.Context(), sound, other)
	if want := Compare(t.Context(), sound, other); err != nil || describe(c, "") != describe(want, "") {
		t.Errorf("%v, %s", err, describe(c, ""))
	}
}
