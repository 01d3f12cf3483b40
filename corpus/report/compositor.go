package report

import (
	"html/template"
	"slices"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
)

// A compositor sets a comparison as a page.
type compositor struct {
	*compare.Comparison
	Options
	names   []string   // of the articles
	order   []int      // of the columns
	origins []int      // of the articles, as numbers
	layers  []layering // of the articles
}

func newPage(c *compare.Comparison, o Options) *page {
	s := &compositor{Comparison: c, Options: o, names: Names(c.Articles), order: columns(c, o.Base), origins: OriginOf(c)}
	p := &page{
		Summary: Summary(c), Made: o.Made, Style: template.CSS(css), StyleHash: styleHash(), Wide: len(s.order) <= columnsAtMost,
		Span: len(s.order) + 1, Many: len(s.order) > 1,
	}
	for i := range c.Articles {
		s.layers = append(s.layers, layeringOf(c, i))
	}
	for _, i := range s.order {
		p.Columns = append(p.Columns, s.names[i])
		p.Sources = append(p.Sources, s.source(i))
		p.Texts = append(p.Texts, s.text(i))
	}
	p.Title = o.title(p.Columns)
	p.Figures, p.OnlyFigures = s.board("figure")
	p.Quotes, p.OnlyQuotes = s.board("quote")
	p.Sums, p.Passages, p.Pairs, p.Notes = s.sums(), s.passages(), s.pairs(), s.notes()
	p.Kinds, p.Words = s.legend()
	p.Origins = Origins(c)
	return p
}

// source is the row of an article in the table of sources.
func (s *compositor) source(i int) pageSourceRow {
	a := s.Articles[i]
	row := pageSourceRow{
		ID: textID(i), Name: s.names[i], Title: title(a.Article), Date: article.DateWords(a.Date), Author: Line(a.Author), URL: Line(a.URL),
		File: fileName(a.Article), Words: len(a.Words()), Origin: s.origins[i],
		Repeats: repeats(a.Article), Warnings: slices.Concat(a.Warnings, a.Faults),
	}
	if i < len(s.Coverage) {
		row.Coverage = s.Coverage[i]
	}
	var twins []string
	for j := range s.Articles {
		if j != i && s.origins[j] == s.origins[i] {
			twins = append(twins, s.names[j])
		}
	}
	for _, outlet := range a.AlsoIn() {
		twins = append(twins, Line(outlet))
	}
	row.Twins = strings.Join(twins, ", ")
	return row
}

func (s *compositor) sums() []pageSum {
	var out []pageSum
	for _, t := range Totals(s.Comparison) {
		sum := pageSum{Total: t, Sign: "=", Class: "same", Source: s.names[t.Article], To: s.at(compare.Place{Article: t.Article, Span: t.Sum.Total})}
		if !t.Holds {
			sum.Sign, sum.Class = "!", "differs"
		}
		out = append(out, sum)
	}
	return out
}

// at is the anchor of the sentence a place begins in.
func (s *compositor) at(p compare.Place) string {
	return anchor(p.Article, max(s.Articles[p.Article].SentenceAt(p.Start), 0))
}

func (s *compositor) passages() []pagePassage {
	var out []pagePassage
	for _, pass := range Passages(s.Comparison, s.Base) {
		row := pagePassage{Sign: "~", Class: "partly", Word: "partly"}
		if pass.Strength == compare.Same {
			row.Sign, row.Class, row.Word = "=", "same", "same"
		}
		for _, i := range s.order {
			var cell []pageStretch
			for _, l := range pass.Cells[i] {
				a := s.Articles[i]
				cell = append(cell, pageStretch{
					To: s.at(l.Place), Place: Place(a.Article, l.Span), Lang: a.Lang, Partly: l.Strength == compare.Partly && pass.Strength == compare.Same,
					Nodes: s.layers[i].nodes(l.Span),
				})
			}
			row.Cells = append(row.Cells, cell)
		}
		out = append(out, row)
	}
	return out
}

func (s *compositor) pairs() []pagePair {
	foreign := func(p compare.Place) bool {
		return p.Article >= len(s.Articles) || p.End > len(s.Articles[p.Article].Text)
	}
	var out []pagePair
	for _, pair := range s.Pairs {
		if slices.ContainsFunc(pair.Places, foreign) {
			continue
		}
		row := pagePair{Remark: pair.Remark}
		for _, p := range pair.Places {
			row.Said = append(row.Said, s.said(Row{Finding: &compare.Finding{}}, Saying{Member: compare.Member{Place: p, Index: -1}}))
		}
		out = append(out, row)
	}
	return out
}

func (s *compositor) notes() []pageNote {
	var out []pageNote
	for _, r := range append(Rows(s.Comparison, "figure"), Rows(s.Comparison, "quote")...) {
		if m := s.Remarks[r.Key]; m != (Remark{}) {
			out = append(out, pageNote{m, findingID(r.Index), r.Name, Word(r.Relation)})
		}
	}
	return out
}

// legend lists the kinds of mark and the relations that the page shows.
func (s *compositor) legend() ([]pageKind, []pageWord) {
	var kinds []pageKind
	for _, k := range mark.Kinds() {
		kind := pageKind{Name: k.Name, Title: k.Title, Means: kindMeans[k.Name]}
		for _, a := range s.Articles {
			for _, m := range a.Marks {
				if m.Kind == k.Name {
					kind.Count++
				}
			}
		}
		if kind.Count > 0 {
			kinds = append(kinds, kind)
		}
	}
	var words []pageWord
	for _, l := range looks {
		if slices.ContainsFunc(s.Findings, func(f compare.Finding) bool { return f.Relation == l.relation }) {
			words = append(words, pageWord{l.sign, signClass(l.sign), l.word, l.means})
		}
	}
	return kinds, words
}

func signClass(sign string) string {
	return map[string]string{"!": "differs", "=": "same", "~": "partly", "1": "only"}[sign]
}
