package report

import (
	"slices"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
)

// TestOrigins: the reader is told who stands on one text, who has the fullest of it, who signs it, and who has part of it.
func TestOrigins(t *testing.T) {
	c := &compare.Comparison{
		Sources: []compare.Origin{
			{Articles: []int{0, 2}, Fullest: 2, Agency: "dpa", Why: "the same text, signed dpa"}, {Articles: []int{1}, Agency: "AFP", Fullest: 1}, {Articles: []int{3}, Fullest: 3},
		},
		Origins: [][]int{{0, 2}, {1}, {3}},
		Parts:   []compare.Part{{Article: 3, Of: 2, Words: 41, Share: .226}},
	}
	for _, outlet := range []string{"Ledger", "Post", "Star", "Tribune"} {
		c.Articles = append(c.Articles, &mark.Annotated{Article: article.New(article.Meta{Outlet: outlet}, "Nobody came.", nil)})
	}
	got := Origins(c)
	want := []string{"Ledger, Star: the same text, signed dpa; fullest in Star", "Post: signed AFP", "Tribune: 41 of its words, 23 %, stand in Star too"}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	for i, last := range [][]string{{"dpa", "Star", ""}, {"AFP", "", ""}, {"dpa", "Star", "Tribune"}, {"", "", "Star"}} {
		if row := Sources(c, Options{}).Rows[i]; !slices.Equal(row[len(row)-3:], last) {
			t.Errorf("%q ends in %q, want %q", row[0], row[len(row)-3:], last)
		}
	}
}
