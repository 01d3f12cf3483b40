package cli

import "sidelight/corpus/article"

type jsonArticle struct {
	ID       string      `json:"id"`
	Path     string      `json:"path"`
	Index    int         `json:"index"`
	Format   string      `json:"format"`
	Encoding string      `json:"encoding"`
	Title    string      `json:"title"`
	Outlet   string      `json:"outlet"`
	Author   string      `json:"author"`
	Date     string      `json:"date"`
	Lang     string      `json:"lang"`
	URL      string      `json:"url"`
	Text     string      `json:"text"`
	Words    int         `json:"words"`
	Blocks   []jsonBlock `json:"blocks"`
	Warnings []string    `json:"warnings"`
}

type jsonBlock struct {
	Start   int               `json:"start"`
	End     int               `json:"end"`
	Kind    article.BlockKind `json:"kind"`
	Repeats int               `json:"repeats"`
}

func read(c *call) int {
	f, code := c.parse("json", "")
	if code != done {
		return code
	}
	if len(f.paths) == 0 {
		return c.wrong("no file given")
	}
	return c.open(f.paths, func(a *article.Article) {
		if f.on["json"] {
			c.print(articleJSON(a))
			return
		}
		printArticle(c.page(), a)
	})
}

func articleJSON(a *article.Article) jsonArticle {
	r := newRunes(a.Text)
	j := jsonArticle{
		ID: a.ID(), Path: a.Path, Index: a.Index, Format: a.Format, Encoding: a.Encoding, Title: a.Title, Outlet: a.Outlet, Author: a.Author,
		Date: a.Date, Lang: a.Lang, URL: a.URL, Text: a.Text, Words: len(a.Words()), Blocks: []jsonBlock{}, Warnings: []string{},
	}
	for _, b := range a.Blocks {
		start, end := r.span(b.Span)
		j.Blocks = append(j.Blocks, jsonBlock{start, end, b.Kind, b.Repeats})
	}
	j.Warnings = append(j.Warnings, a.Warnings...)
	return j
}
