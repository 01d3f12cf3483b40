package report

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/figure"
	"sidelight/corpus/mark"
	"sidelight/corpus/quote"
)

var update = flag.Bool("update", false, "write the goldens anew")

// story reads a hand-made comparison (see testdata/dam.txtar for the notation). The finders and compare take no part in it.
func story(t testing.TB, name string) (*compare.Comparison, Options) {
	t.Helper()
	archive, err := txtar.ParseFile(filepath.Join("testdata", name+".txtar"))
	if err != nil {
		t.Fatal(err)
	}
	c, o := &compare.Comparison{}, Options{Remarks: map[string]Remark{}}
	index := map[string]int{}
	for _, f := range archive.Files {
		if short, ok := strings.CutSuffix(f.Name, ".txt"); ok {
			index[short] = len(c.Articles)
			c.Articles = append(c.Articles, &mark.Annotated{Article: read(f.Name, string(f.Data))})
			continue
		}
		for _, line := range strings.Split(strings.TrimSpace(string(f.Data)), "\n") {
			w := strings.Split(line, "|")
			for i := range w {
				w[i] = strings.TrimSpace(w[i])
			}
			found(t, c, &o, index, w)
		}
	}
	for i, a := range c.Articles {
		for _, k := range mark.Kinds() {
			a.Marks = append(a.Marks, k.Find(a)...)
		}
		v := compare.Coverage{Sentences: len(a.Sentences()), Repeated: repeats(a.Article)}
		for _, s := range standings(c, Names(c.Articles), i) {
			switch s.Sign {
			case "=":
				v.Same++
			case "~":
				v.Partly++
			case "1":
				v.OnlyHere++
			}
		}
		c.Coverage = append(c.Coverage, v)
	}
	return c, o
}

// read makes an article of header lines, a headline after # and paragraphs.
func read(path, text string) *article.Article {
	head, body, _ := strings.Cut(text, "\n\n")
	m := article.Meta{Path: path, Format: "Plain text", Encoding: "utf-8"}
	for _, line := range strings.Split(head, "\n") {
		name, value, _ := strings.Cut(line, ": ")
		switch name {
		case "outlet":
			m.Outlet = value
		case "title":
			m.Title = value
		case "author":
			m.Author = value
		case "date":
			m.Date = value
		case "url":
			m.URL = value
		case "lang":
			m.Lang = value
		}
	}
	body, headline := strings.CutPrefix(strings.TrimSpace(body), "# ")
	blocks := article.Layout(body)
	if headline {
		blocks[0].Kind = article.Headline
	}
	return article.New(m, body, blocks)
}

func found(t testing.TB, c *compare.Comparison, o *Options, index map[string]int, w []string) {
	t.Helper()
	last := w[len(w)-1]
	switch w[0] {
	case "origins":
		for _, group := range w[1:] {
			var g []int
			for _, name := range strings.Fields(group) {
				g = append(g, index[name])
			}
			c.Origins = append(c.Origins, g)
		}
	case "figure", "quote":
		f := compare.Finding{Key: w[0] + " " + w[2], Kind: w[0], What: w[2], Relation: compare.Relation(w[1]), Why: last, Sure: true}
		for _, s := range w[3 : len(w)-1] {
			f.Members = append(f.Members, member(t, c, index, w[0], s))
		}
		c.Findings = append(c.Findings, f)
	case "link":
		c.Links = append(c.Links, compare.Link{Strength: compare.Strength(w[1]), A: place(t, c, index, w[3]), B: place(t, c, index, w[4]), Why: []string{last}})
	case "shared":
		s := compare.Shared{}
		for _, m := range w[3 : len(w)-1] {
			p := place(t, c, index, m)
			s.Words = len(article.Words(p.Of(c.Articles[p.Article].Text)))
			s.Members = append(s.Members, p)
		}
		c.Shared = append(c.Shared, s)
	case "remark":
		for _, f := range c.Findings {
			if f.What == w[2] {
				o.Remarks[f.Key] = Remark{w[1], w[3], w[4]}
			}
		}
	case "sum":
		total := place(t, c, index, w[3])
		s := compare.Sum{Article: total.Article, Total: total.Span, Holds: w[1] == "holds"}
		for _, part := range w[4 : len(w)-1] {
			s.Parts = append(s.Parts, place(t, c, index, part).Span)
		}
		c.Sums = append(c.Sums, s)
	case "pair":
		o.Pairs = append(o.Pairs, Pair{[]compare.Place{place(t, c, index, w[3]), place(t, c, index, w[4])}, Remark{Verdict: w[1], Note: last}})
	default:
		t.Fatalf("unknown line: %q", w)
	}
}

// place finds "a: words" in article a.
func place(t testing.TB, c *compare.Comparison, index map[string]int, s string) compare.Place {
	t.Helper()
	name, words, _ := strings.Cut(s, ": ")
	i, ok := index[name]
	if !ok {
		t.Fatalf("no article %q", name)
	}
	at := strings.Index(c.Articles[i].Text, words)
	if at < 0 {
		t.Fatalf("%s has no %q", name, words)
	}
	return compare.Place{Article: i, Span: article.Span{Start: at, End: at + len(words)}}
}

func member(t testing.TB, c *compare.Comparison, index map[string]int, kind, s string) compare.Member {
	t.Helper()
	s, by, _ := strings.Cut(s, " < ")
	s, value, _ := strings.Cut(s, " = ")
	name, words, _ := strings.Cut(s, ": ")
	hedge, plain, hedged := strings.Cut(words, " ^ ")
	if hedged {
		words = hedge + " " + plain
	}
	p := place(t, c, index, name+": "+words)
	a := c.Articles[p.Article]
	near := func(words string) article.Span {
		if words == "" {
			return article.Span{}
		}
		at := strings.Index(a.Text[p.Start:], words) + p.Start
		return article.Span{Start: at, End: at + len(words)}
	}
	m := compare.Member{Place: p, Kind: kind, Sentence: a.Sentences()[a.SentenceAt(p.Start)]}
	if kind == "quote" {
		for i, q := range a.Quotes {
			if q.Span == p.Span {
				m.Index = i
				return m
			}
		}
		m.Index = len(a.Quotes)
		a.Quotes = append(a.Quotes, quote.Quote{Span: p.Span, Ranges: []article.Span{p.Span}, Type: quote.Direct, Speaker: near(by), Basis: quote.Named, Sure: true})
		return m
	}
	number, unit, _ := strings.Cut(value, " ")
	v, ok := figure.Parse(number)
	if !ok {
		t.Fatalf("no value in %q", s)
	}
	f := figure.Figure{Span: p.Span, Kind: figure.Count, Low: v, High: v, Unit: unit, Attribution: near(by)}
	if unit != "" {
		f.Kind = figure.Money
	}
	if hedged {
		f.Hedge = article.Span{Start: p.Start, End: p.Start + len(hedge)}
		f.Start = f.Hedge.End + 1
		m.Span = f.Span
	}
	for i, g := range a.Figures {
		if g.Span == f.Span {
			m.Index = i
			return m
		}
	}
	m.Index = len(a.Figures)
	a.Figures = append(a.Figures, f)
	return m
}

// golden compares with a file of testdata, or writes it with -update.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s is not as it was: look at it, then run with -update\n%s", path, firstDifference(string(want), got))
	}
}

func firstDifference(want, got string) string {
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := 0; i < max(len(a), len(b)); i++ {
		line := func(list []string) string {
			if i < len(list) {
				return list[i]
			}
			return "(nothing)"
		}
		if line(a) != line(b) {
			return "was: " + line(a) + "\nis:  " + line(b)
		}
	}
	return ""
}
