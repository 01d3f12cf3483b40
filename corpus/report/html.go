package report

import (
	"bufio"
	"crypto/sha256"
	_ "embed" // the page and its style
	"encoding/base64"
	"html/template"
	"io"
	"slices"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
)

//go:embed report.css
var css string

//go:embed report.html
var pageSource string

var pageTemplate = template.Must(template.New("report").Parse(pageSource))

// columnsAtMost is how many sources a table of facts can have as columns; with more, each row lists values and who gives them.
const columnsAtMost = 4

// HTML writes the comparison as one page that needs nothing else: no script, no picture, nothing from the network, which a content policy in
// the page enforces. It prints in black and white, follows the reader's light or dark setting and can be read with a screen
// reader: it is the accessible twin of the window.
func HTML(w io.Writer, c *compare.Comparison, o Options) error {
	b := bufio.NewWriter(w)
	if err := pageTemplate.Execute(b, newPage(c, o)); err != nil {
		return err
	}
	return b.Flush()
}

func newPage(c *compare.Comparison, o Options) *page {
	names, order := Names(c.Articles), columns(c, o.Base)
	p := &page{
		Summary: Summary(c), Made: o.Made, Style: template.CSS(css), StyleHash: styleHash(), Wide: len(order) <= columnsAtMost, Many: len(order) > 1,
	}
	origins := OriginOf(c)
	for _, i := range order {
		p.Columns = append(p.Columns, names[i])
		p.Sources = append(p.Sources, sourceRow(c, names, origins, i))
	}
	p.Span = len(order) + 1
	p.Title = o.title(p.Columns)
	for _, k := range mark.Kinds() {
		kind := pageKind{Name: k.Name, Title: k.Title, Means: kindMeans[k.Name]}
		for _, a := range c.Articles {
			for _, m := range a.Marks {
				if m.Kind == k.Name {
					kind.Count++
				}
			}
		}
		if kind.Count > 0 {
			p.Kinds = append(p.Kinds, kind)
		}
	}
	p.Figures, p.OnlyFigures = board(c, o, names, order, "figure")
	p.Quotes, p.OnlyQuotes = board(c, o, names, order, "quote")
	for _, t := range Totals(c) {
		sum := pageSum{Total: t, Sign: "=", Class: "same", Source: names[t.Article], To: anchor(t.Article, max(c.Articles[t.Article].SentenceAt(t.Sum.Total.Start), 0))}
		if !t.Holds {
			sum.Sign, sum.Class = "!", "differs"
		}
		p.Sums = append(p.Sums, sum)
	}
	used := map[compare.Relation]bool{}
	for _, f := range c.Findings {
		used[f.Relation] = true
		if Sign(f.Relation) == "!" {
			p.Differ++
		}
	}
	for _, l := range looks {
		if used[l.relation] {
			p.Words = append(p.Words, pageWord{l.sign, signClass(l.sign), l.word, l.means})
		}
	}
	layers := make([]layering, len(c.Articles))
	for i := range c.Articles {
		layers[i] = layeringOf(c, i)
	}
	for _, pass := range Passages(c, o.Base) {
		row := pagePassage{Sign: "~", Class: "partly", Word: "partly", Why: strings.Join(pass.Why, " · ")}
		if pass.Strength == compare.Same {
			row.Sign, row.Class, row.Word = "=", "same", "same"
		}
		for _, i := range order {
			var cell []pageStretch
			for _, place := range pass.Cells[i] {
				a := c.Articles[i]
				cell = append(cell, pageStretch{
					To: anchor(i, max(a.SentenceAt(place.Start), 0)), Place: Place(a.Article, place.Span), Lang: a.Lang,
					Partly: place.Strength == compare.Partly && pass.Strength == compare.Same, Nodes: layers[i].nodes(place.Span),
				})
			}
			row.Cells = append(row.Cells, cell)
		}
		p.Passages = append(p.Passages, row)
	}
	for _, i := range order {
		p.Texts = append(p.Texts, textOf(c, names, i, layers[i]))
	}
	for _, pair := range o.Pairs {
		if slices.ContainsFunc(pair.Places, func(x compare.Place) bool {
			return x.Article >= len(c.Articles) || x.End > len(c.Articles[x.Article].Text)
		}) {
			continue // made of other articles than these
		}
		row := pagePair{Remark: pair.Remark}
		for _, place := range pair.Places {
			row.Said = append(row.Said, said(c, names, Saying{Member: compare.Member{Place: place, Index: -1}}, nil))
		}
		p.Pairs = append(p.Pairs, row)
	}
	for _, kind := range []string{"figure", "quote"} {
		for _, r := range Rows(c, kind) {
			if m := o.Remarks[r.Key]; m != (Remark{}) {
				p.Notes = append(p.Notes, pageNote{m, findingID(r.Index), r.Name, Word(r.Relation)})
			}
		}
	}
	return p
}

// styleHash is the source the content policy allows the style by.
func styleHash() string {
	sum := sha256.Sum256([]byte(css))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

func signClass(sign string) string {
	return map[string]string{"!": "differs", "=": "same", "~": "partly", "1": "only"}[sign]
}

func sourceRow(c *compare.Comparison, names []string, origins []int, i int) pageSourceRow {
	a := c.Articles[i]
	row := pageSourceRow{
		ID: textID(i), Name: names[i], Title: title(a.Article), Date: article.DateWords(a.Date), Author: Line(a.Author), URL: Line(a.URL),
		File: fileName(a.Article), Words: len(a.Words()), Origin: origins[i], Figures: len(a.Figures), Quotes: len(a.Quotes),
		Repeats: repeats(a.Article), Warnings: a.Warnings,
	}
	if i < len(c.Coverage) {
		row.Coverage = c.Coverage[i]
	}
	var twins []string
	for j := range c.Articles {
		if j != i && origins[j] == origins[i] {
			twins = append(twins, names[j])
		}
	}
	row.Twins = strings.Join(twins, ", ")
	return row
}
