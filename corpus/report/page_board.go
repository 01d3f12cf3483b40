package report

import (
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
)

func board(c *compare.Comparison, o Options, names []string, order []int, kind string) ([]pageRow, []pageOnly) {
	between, only := split(Rows(c, kind), len(c.Articles))
	var rows []pageRow
	for _, r := range between {
		rows = append(rows, boardRow(c, o, names, order, r))
	}
	var alone []pageOnly
	for _, i := range order {
		if len(only[i]) == 0 {
			continue
		}
		x := pageOnly{Source: names[i]}
		for _, r := range only[i] {
			x.Rows = append(x.Rows, boardRow(c, o, names, order, r))
		}
		alone = append(alone, x)
	}
	return rows, alone
}

func boardRow(c *compare.Comparison, o Options, names []string, order []int, r Row) pageRow {
	row := pageRow{
		ID: findingID(r.Index), Sign: Sign(r.Relation), Class: signClass(Sign(r.Relation)), Word: Word(r.Relation), Name: r.Name, Unit: r.Unit, Why: r.Why, Sure: r.Sure,
		Detail: r.Relation != compare.Agree && r.Relation != compare.SameText,
		Of:     plural(r.Sources, "source", "sources"),
	}
	if r.Sources != r.Origins {
		row.Of += ", " + plural(r.Origins, "origin", "origins")
	}
	if m, ok := o.Remarks[r.Key]; ok && m != (Remark{}) {
		row.Remark = &m
	}
	for _, i := range order {
		var cell []pageSaying
		for _, s := range r.Told(i) {
			x := said(c, names, s, ownWords(r, c.Articles[i].Text, s))
			cell = append(cell, x)
			row.Said = addSaid(row.Said, x)
		}
		row.Cells = append(row.Cells, cell)
	}
	return row
}

// addSaid adds a saying to those of a row. The same words in the same sentence, as copies of an agency's text have them, stand once
// under all the sources' names.
func addSaid(list []pageSaying, x pageSaying) []pageSaying {
	for i, o := range list {
		if o.Words != x.Words || Line(plainNodes(o.Sentence)) != Line(plainNodes(x.Sentence)) {
			continue
		}
		if !strings.HasSuffix(", "+o.Source, ", "+x.Source) {
			list[i].Source += ", " + x.Source
		}
		return list
	}
	return append(list, x)
}

// ownWords gives the words of a quote that the quote it is set against does not have: the first of another article with other words. It is nil for
// findings whose words need not be the same.
func ownWords(r Row, text string, s Saying) []article.Span {
	if r.Relation != compare.Altered && r.Relation != compare.Trimmed {
		return nil
	}
	for _, says := range r.Says {
		for _, o := range says {
			if o.Article != s.Article && article.Fold(o.Words) != article.Fold(s.Words) {
				return Changed(s.Of(text), o.Words)
			}
		}
	}
	return nil
}

// said shows a saying with the sentence it stands in; the member itself is marked there, and own words of it.
func said(c *compare.Comparison, names []string, s Saying, own []article.Span) pageSaying {
	a := c.Articles[s.Article]
	from, to := max(a.SentenceAt(s.Start), 0), max(a.SentenceAt(s.End-1), 0)
	within := s.Span
	if all := a.Sentences(); to < len(all) {
		within = article.Span{Start: min(all[from].Start, s.Start), End: max(all[to].End, s.End)}
	}
	layers := []layer{{Span: s.Span, class: "here"}}
	for _, w := range own {
		layers = append(layers, layer{Span: article.Span{Start: s.Start + w.Start, End: s.Start + w.End}, class: "changed"})
	}
	return pageSaying{
		Source: names[s.Article], To: anchor(s.Article, from), Short: s.Short(), Words: s.Words, Attribution: s.Attribution, Place: Place(a.Article, s.Span), Lang: a.Lang,
		Sentence: nodes(a.Text, within, layers),
	}
}
