package report

import (
	"cmp"
	"slices"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
)

// A layer is a stretch of an article's text that is to be shown in some way.
type layer struct {
	article.Span
	class string
	title string // told when the pointer rests on it
	id    string
}

// A node is a stretch of text, or a shown stretch with nodes inside. Nodes nest properly, which the layers of a text need not.
type node struct {
	Text             string // of a node without a class
	Class, Title, ID string
	Begun, Goes      bool // the layer began before this node, goes on after it
	Inside           []node
}

// nodes builds the tree of the layers over text[within]. A layer that crosses the end of another is cut there in two nodes, of which the
// first goes on and the second was begun, so that what marks its first and last letter is drawn once.
func nodes(text string, within article.Span, layers []layer) []node {
	var cut []piece
	for _, l := range layers {
		s := article.Span{Start: max(l.Start, within.Start), End: min(l.End, within.End)}
		if !s.Empty() {
			cut = append(cut, piece{layer: layer{s, l.class, l.title, l.id}, begun: s.Start > l.Start, goes: s.End < l.End})
		}
	}
	slices.SortStableFunc(cut, pieceOrder)
	var open []int // ends of the pieces that go on at the piece looked at
	for i := 0; i < len(cut); i++ {
		open = slices.DeleteFunc(open, func(end int) bool { return end <= cut[i].Start })
		end := cut[i].End
		for _, o := range open {
			end = min(end, o)
		}
		open = append(open, end)
		if end == cut[i].End {
			continue
		}
		rest := cut[i]
		rest.Start, rest.begun, rest.id = end, true, ""
		cut[i].End, cut[i].goes = end, true
		at, _ := slices.BinarySearchFunc(cut[i+1:], rest, pieceOrder)
		cut = slices.Insert(cut, i+1+at, rest)
	}
	return tree(text, within, &cut)
}

// A piece is a layer, or a part of one that nests.
type piece struct {
	layer
	begun, goes bool
}

func pieceOrder(a, b piece) int {
	return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
}

// tree takes the pieces that lie in within off the list.
func tree(text string, within article.Span, list *[]piece) []node {
	var out []node
	at := within.Start
	for len(*list) > 0 && (*list)[0].Start < within.End {
		p := (*list)[0]
		*list = (*list)[1:]
		if p.Start > at {
			out = append(out, node{Text: text[at:p.Start]})
		}
		out = append(out, node{Class: p.class, Title: p.title, ID: p.id, Begun: p.begun, Goes: p.goes, Inside: tree(text, p.Span, list)})
		at = p.End
	}
	if at < within.End {
		out = append(out, node{Text: text[at:within.End]})
	}
	return out
}

// A layering is everything that is to be shown in the text of an article, by the sentences it touches.
type layering struct {
	*article.Article
	bySentence [][]layer
}

// nodes builds the tree over a stretch of the text.
func (l layering) nodes(within article.Span) []node {
	var layers []layer
	all := l.Sentences()
	first := max(l.SentenceAt(within.Start), 0)
	for k := first; k < len(all) && all[k].Start < within.End; k++ {
		for _, x := range l.bySentence[k] {
			if k == first || x.Start >= all[k].Start { // else it stands in the list of the sentence before, too
				layers = append(layers, x)
			}
		}
	}
	return nodes(l.Text, within, layers)
}

func layeringOf(c *compare.Comparison, i int) layering {
	a := c.Articles[i]
	all := a.Sentences()
	l := layering{a.Article, make([][]layer, len(all))}
	for _, x := range layersOf(c, i) {
		for k := max(a.SentenceAt(x.Start), 0); k < len(all) && all[k].Start < x.End; k++ {
			l.bySentence[k] = append(l.bySentence[k], x)
		}
	}
	return l
}

func layersOf(c *compare.Comparison, i int) []layer {
	a := c.Articles[i]
	var out []layer
	for _, s := range c.Shared {
		if s.Near { // the legend says: the same words
			continue
		}
		for _, m := range s.Members {
			if m.Article == i {
				out = append(out, layer{Span: m.Span, class: "shared"})
			}
		}
	}
	differ := map[article.Span]bool{}
	for _, f := range c.Findings {
		if f.Relation == compare.Differs {
			for _, m := range f.Members {
				if m.Article == i {
					differ[m.Span] = true
				}
			}
		}
	}
	for _, m := range a.Marks {
		tip := m.Label
		for _, s := range m.Ranges {
			class := m.Kind
			if differ[m.Span] {
				class += " differs"
			}
			out = append(out, layer{Span: s, class: class, title: tip})
		}
		for _, s := range m.Parts {
			out = append(out, layer{Span: s.Span, class: string(s.Role)})
		}
	}
	return out
}
