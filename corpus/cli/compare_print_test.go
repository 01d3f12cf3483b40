package cli

import (
	"bytes"
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/figure"
	marks "sidelight/corpus/mark"
)

// TestPrintComparison sets a hand-made comparison: what differs stands first with its sentences, wrapped and aligned.
func TestPrintComparison(t *testing.T) {
	at := func(a *marks.Annotated, words string) article.Span {
		i := strings.Index(a.Text, words)
		return article.Span{Start: i, End: i + len(words)}
	}
	source := func(outlet, text, number, counts, by string, value int64) *marks.Annotated {
		a := &marks.Annotated{Article: article.New(article.Meta{Outlet: outlet}, text, nil)}
		a.Figures = []figure.Figure{{
			Span: at(a, number), Kind: figure.Count, Low: figure.Int(value), High: figure.Int(value), Counts: at(a, counts), Attribution: at(a, by),
		}}
		return a
	}
	a := source("Wend Bugle", "Forty sheep crossed the long bridge at Wend on Monday before the first bus of the morning came, the shepherd said.", "Forty", "sheep",
		"the shepherd said", 40)
	b := source("雪原 Star", "At Wend 55 sheep crossed, the bus driver said.", "55", "sheep", "the bus driver said", 55)
	member := func(i int, a *marks.Annotated) compare.Member {
		return compare.Member{Place: compare.Place{Article: i, Span: a.Figures[0].Span}, Kind: "figure", Sentence: a.Sentences()[0]}
	}
	c := &compare.Comparison{
		Articles: []*marks.Annotated{a, b}, Origins: [][]int{{0}, {1}},
		Coverage: []compare.Coverage{{Sentences: 1, Partly: 1}, {Sentences: 1, Partly: 1}},
		Links:    []compare.Link{{Strength: compare.Partly, A: compare.Place{Span: a.Sentences()[0]}, B: compare.Place{Article: 1, Span: b.Sentences()[0]}}},
		Findings: []compare.Finding{
			{Kind: "figure", What: "sheep", Relation: compare.Differs, Members: []compare.Member{member(0, a), member(1, b)}, Why: "40 and 55 sheep on one day", Sure: true},
			{Kind: "figure", What: "sheep", Relation: compare.Only, Members: []compare.Member{member(1, b)}},
		},
	}
	want := `2 sources, 2 origins · 2 figures, 1 differs · 0 quotes

  source      origin  words  sentences  same  partly  only here  repeated
  Wend Bugle       1     21          1     0       1          0         0
  雪原 Star        2      9          1     0       1          0         0

FIGURES

! sheep  differs  2 of 2 sources
    Wend Bugle  40, the shepherd said
                Forty sheep crossed the long bridge at Wend on Monday before the first
                bus of the morning came, the shepherd said.
    雪原 Star   55, the bus driver said
                At Wend 55 sheep crossed, the bus driver said.
    why         40 and 55 sheep on one day

1 Figures only in 雪原 Star  1
    55  sheep, the bus driver said

PASSAGES

!   Wend Bugle  1  Forty sheep crossed the long bridge at Wend on Monday before the…
    雪原 Star   1  At Wend 55 sheep crossed, the bus driver said.
`
	var out bytes.Buffer
	printComparison(&page{w: &out}, c)
	if out.String() != want {
		t.Errorf("got\n%s", out.String())
	}
	plain := out.String()
	out.Reset()
	printComparison(&page{w: &out, color: true}, c)
	colored := out.String()
	for _, i := range []ink{bold, faint, red, green, violet, "0"} {
		colored = strings.ReplaceAll(colored, "\x1b["+string(i)+"m", "")
	}
	if colored != plain {
		t.Errorf("colour changes more than colour:\n%s", colored)
	}
}

// TestPrintPassagesPartly: a line that is only partly the same as the group says so.
func TestPrintPassagesPartly(t *testing.T) {
	var list []*marks.Annotated
	for _, text := range []string{"The bus left Wend.", "A bus left Wend.", "Buses leave Wend daily."} {
		list = append(list, &marks.Annotated{Article: article.New(article.Meta{Outlet: "Bugle"}, text, nil)})
	}
	place := func(i int) compare.Place { return compare.Place{Article: i, Span: list[i].Sentences()[0]} }
	c := &compare.Comparison{Articles: list, Links: []compare.Link{
		{Strength: compare.Same, A: place(0), B: place(1)}, {Strength: compare.Partly, A: place(0), B: place(2)},
	}}
	var out bytes.Buffer
	printPassages(&page{w: &out}, c, []string{"Bugle", "Star", "Post"})
	want := "\nPASSAGES\n\n=   Bugle  1  The bus left Wend.\n    Star   1  A bus left Wend.\n~   Post   1  Buses leave Wend daily.\n"
	if out.String() != want {
		t.Errorf("got\n%s", out.String())
	}
}
