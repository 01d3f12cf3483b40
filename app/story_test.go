package app

import (
	"context"
	"strings"
	"testing"

	"sidelight/corpus"
	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/figure"
	"sidelight/corpus/mark"
)

// Two short stories of our own with everything the views must show.
const ledger = `Title: Mill burns down
Outlet: The Ledger
Date: 2025-03-04
Author: Ada Finch

Seven workers were hurt when the mill burned down, police said.

The fire began in the drying room before dawn.

“We saw nothing but smoke,” said Tom Wren.
`

const post = `Title: Nine hurt in mill fire
Outlet: Harbour Post
Date: 2025-03-05

Nine workers were hurt at the mill on Tuesday.

The fire began in the drying room before dawn.

Nine workers were hurt at the mill on Tuesday.

A second mill stands across the river.
`

// stories reads texts into a library of their own and opens all of them; the marks and the comparison are laid by hand, so that the views
// are tested and not the engines.
func stories(t *testing.T, texts ...string) *state {
	t.Helper()
	lib, err := corpus.Open("")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	var files []string
	for i, text := range texts {
		files = append(files, write(t, dir, string(rune('a'+i))+".txt", text))
	}
	var ids []string
	lib.Import(context.Background(), files, func(p corpus.Progress) { ids = append(ids, p.IDs...) })
	if err := listAs(lib, "mill", ids); err != nil {
		t.Fatal(err)
	}
	s := newState(lib.Snapshot())
	s.openAll(ids)
	return s
}

// at is the span of words in an article.
func at(t *testing.T, a *mark.Annotated, words string) article.Span {
	t.Helper()
	i := strings.Index(a.Text, words)
	if i < 0 {
		t.Fatalf("no %q in the article", words)
	}
	return article.Span{Start: i, End: i + len(words)}
}

// marked is an article with one figure and nothing else.
func marked(t *testing.T, a *mark.Annotated, words, value string) *mark.Annotated {
	t.Helper()
	v, _ := figure.Parse(value)
	sp := at(t, a, words)
	return &mark.Annotated{
		Article: a.Article, Figures: []figure.Figure{{Span: sp, Kind: figure.Count, Low: v, High: v}},
		Marks: []mark.Mark{{Span: sp, Kind: "figure", Ranges: []article.Span{sp}, Label: value, Why: "a number word"}},
	}
}

// mill is the two stories with a comparison: seven against nine hurt, one sentence linked, one told by the second only.
func mill(t *testing.T) *state {
	t.Helper()
	s := stories(t, ledger, post)
	a, b := marked(t, s.article(s.open[0]), "Seven workers", "7"), marked(t, s.article(s.open[1]), "Nine workers", "9")
	sentence := "The fire began in the drying room before dawn."
	s.compared = &compare.Comparison{
		Articles: []*mark.Annotated{a, b}, Origins: [][]int{{0}, {1}},
		Links: []compare.Link{{Strength: compare.Same, Score: .9, A: compare.Place{Article: 0, Span: at(t, a, sentence)}, B: compare.Place{Article: 1, Span: at(t, b, sentence)}, Why: []string{"9 words in a row"}}},
		Findings: []compare.Finding{
			{Key: "hurt", Kind: "figure", What: "hurt", Relation: compare.Differs, Sure: true, Why: "cannot both hold", Members: []compare.Member{
				{Place: compare.Place{Article: 0, Span: at(t, a, "Seven workers")}, Kind: "figure"},
				{Place: compare.Place{Article: 1, Span: at(t, b, "Nine workers")}, Kind: "figure"},
			}},
		},
		Coverage: []compare.Coverage{{Sentences: 3, Same: 1, OnlyHere: 2}, {Sentences: 4, Same: 1, OnlyHere: 2, Repeated: 1}},
	}
	return s
}
