package report

import (
	"strings"
	"testing"

	"sidelight/corpus/article"
)

func TestCite(t *testing.T) {
	a := article.New(article.Meta{Outlet: "The Fen Courier", Title: "Bells", Author: "Ida Moe", Date: "2025-05-03", URL: "https://fen.example/bells"},
		"Bells ring again\n\nThe bells rang at noon, \t for the first\u202e time since May.\n\n“They sound ‘new’ to me,” said the verger.", nil)
	a.Blocks[0].Kind = article.Headline
	bare := article.New(article.Meta{Path: "/home/x/notes.txt"}, "One line only.", nil)
	for _, c := range []struct {
		a           *article.Article
		words, want string
		style       Style
	}{
		{a, "The bells rang at noon, \t for the first\u202e time", "“The bells rang at noon, for the first time” (The Fen Courier, 3 May 2025, paragraph 1)", DefaultStyle},
		{a, "Bells ring", "“Bells ring” (The Fen Courier, 3 May 2025, headline)", DefaultStyle},
		{a, "“They sound ‘new’ to me,” said", "“‘They sound ‘new’ to me,’ said” (The Fen Courier, 3 May 2025, paragraph 2)", DefaultStyle},
		{a, "again\n\nThe bells rang at noon, \t for the first\u202e time since May.\n\n“They", "“again The bells rang at noon, for the first time since May. ‘They” (The Fen Courier, 3 May 2025, paragraphs 1-2)", DefaultStyle},
		{bare, "One line", "“One line” (notes.txt, paragraph 1)", DefaultStyle},
		{bare, "One line", `"One line" notes.txt`, `"{words}"[ by {author}][, {url}] {outlet}`},
		{a, "noon", "noon Ida Moe: Bells, 2025-05-03 {odd", "{words} [{author}: {title}, {iso}] {odd"},
	} {
		at := strings.Index(c.a.Text, c.words)
		if got := c.style.Cite(c.a, article.Span{Start: at, End: at + len(c.words)}); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}

func TestClips(t *testing.T) {
	a := article.New(article.Meta{Outlet: "The Fen Courier", Date: "2025-05-03"}, "The bells <rang> at noon.\n\nNobody knew why.", nil)
	var b strings.Builder
	err := Clips(&b, "Bells", []Clip{{a, article.Span{Start: 4, End: 16}, "ring the #verger"}, {a, a.Blocks[1].Span, ""}}, "")
	want := "# Bells\n\n> “bells &lt;rang&gt;” (The Fen Courier, 3 May 2025, paragraph 1)\n\nring the \\#verger\n\n> “Nobody knew why.” (The Fen Courier, 3 May 2025, paragraph 2)\n"
	if err != nil || b.String() != want {
		t.Errorf("got %q, %v", b.String(), err)
	}
}
