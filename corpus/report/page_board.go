package report

import (
	"slices"
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
		told := r.Told(i)
		for _, t := range told {
			cell = append(cell, s.said(r, t))
		}
		for _, one := range s.bySentence(told) {
			row.Said = addSaid(row.Said, s.said(r, one...))
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
func ownWords(r Row, text string, t Saying) []article.Span {
	if r.Relation != compare.Altered && r.Relation != compare.Trimmed {
		return nil
	}
	for _, says := range r.Says {
		for _, o := range says {
			if o.Article != t.Article && article.Fold(o.Words) != article.Fold(t.Words) {
				return Changed(t.Of(text), o.Words)
			}
		}
	}
	return nil
}

// shown is the stretch of text that is shown for a saying.
func (s *compositor) shown(t Saying) article.Span {
	within, _, _ := excerpt(s.Articles[t.Article].Article, t.Member)
	return within
}

// bySentence parts sayings of one article by the sentence they stand in.
func (s *compositor) bySentence(told []Saying) [][]Saying {
	var out [][]Saying
	for _, t := range told {
		i := slices.IndexFunc(out, func(o []Saying) bool { return s.shown(o[0]) == s.shown(t) })
		if i < 0 {
			out = append(out, []Saying{t})
			continue
		}
		out[i] = append(out[i], t)
	}
	return out
}

// said shows what an article tells in one sentence: the sentence with the members marked in it, and their own words.
func (s *compositor) said(r Row, told ...Saying) pageSaying {
	t := told[0]
	a := s.Articles[t.Article]
	var layers []layer
	var short, words []string
	for _, t := range told {
		short, words = append(short, t.Short()), append(words, t.Words)
		layers = append(layers, layer{Span: t.Span, class: "here"})
		for _, w := range ownWords(r, a.Text, t) {
			layers = append(layers, layer{Span: article.Span{Start: t.Start + w.Start, End: t.Start + w.End}, class: "changed"})
		}
	}
	within, before, after := excerpt(a.Article, t.Member)
	return pageSaying{
		Source: s.names[t.Article], To: s.at(t.Place), Short: strings.Join(short, "; "), Words: strings.Join(words, " … "), Attribution: t.Attribution,
		Place: Place(a.Article, t.Span), Lang: a.Lang, Sentence: slices.Concat(plain(before), nodes(a.Text, within, layers), plain(after)),
	}
}

func plain(text string) []node {
	if text == "" {
		return nil
	}
	return []node{{Text: text}}
}
