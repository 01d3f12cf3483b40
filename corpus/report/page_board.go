package report

import (
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
)

// board gives the rows of a kind that several sources have, and by source those that one has alone.
func (s *compositor) board(kind string) ([]pageRow, []pageOnly) {
	between, only := split(Rows(s.Comparison, kind), len(s.Articles))
	var rows []pageRow
	for _, r := range between {
		rows = append(rows, s.row(r))
	}
	var alone []pageOnly
	for _, i := range s.order {
		if len(only[i]) == 0 {
			continue
		}
		x := pageOnly{Source: s.names[i]}
		for _, r := range only[i] {
			x.Rows = append(x.Rows, s.row(r))
		}
		alone = append(alone, x)
	}
	return rows, alone
}

func (s *compositor) row(r Row) pageRow {
	row := pageRow{
		ID: findingID(r.Index), Sign: Sign(r.Relation), Class: signClass(Sign(r.Relation)), Word: Word(r.Relation), Name: r.Name, Why: r.Why, Sure: r.Sure,
		Detail: r.Relation != compare.Agree && r.Relation != compare.SameText,
		Of:     plural(r.Sources, "source", "sources"),
	}
	if r.Sources != r.Origins {
		row.Of += ", " + plural(r.Origins, "origin", "origins")
	}
	if m, ok := s.Remarks[r.Key]; ok && m != (Remark{}) {
		row.Remark = &m
	}
	for _, i := range s.order {
		var cell []pageSaying
		for _, t := range r.Told(i) {
			x := s.said(t, ownWords(r, s.Articles[i].Text, t))
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
func (s *compositor) said(t Saying, own []article.Span) pageSaying {
	a := s.Articles[t.Article]
	layers := []layer{{Span: t.Span, class: "here"}}
	for _, w := range own {
		layers = append(layers, layer{Span: article.Span{Start: t.Start + w.Start, End: t.Start + w.End}, class: "changed"})
	}
	return pageSaying{
		Source: s.names[t.Article], To: s.at(t.Place), Short: t.Short(), Words: t.Words, Attribution: t.Attribution, Place: Place(a.Article, t.Span), Lang: a.Lang,
		Sentence: nodes(a.Text, sentenceSpan(a.Article, t.Member), layers),
	}
}
