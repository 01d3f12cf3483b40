package app

import (
	"sort"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
	"sidelight/widgets"
)

// A page is an article as a Reader shows it, with the way from its paragraphs to the article's bytes and back.
type page struct {
	widgets.Document
	article *mark.Annotated
	spans   []article.Span // of each paragraph in the article's text; the zero Span for a line that is not of the text
	texts   []int          // the paragraphs that are of the text
}

// newPage sets an article as paragraphs: outlet, headline, a line of metadata, then its blocks; runs of repeated blocks are folded into
// one line unless unfolded. The base of a comparison says so, any other source in it can be made the base there. It has no runs and no
// passages yet.
func newPage(a *mark.Annotated, tags []string, role role, unfolded bool) *page {
	p := &page{article: a}
	name := outlet(a)
	line := name
	switch role {
	case baseSource:
		line += tr(baseBadge)
	case otherSource:
		line += joint + tr(makeBaseLink)
	}
	p.line(widgets.Outlet, line, "")
	if line != "" {
		p.Paragraphs[0].Runs = []widgets.Run{{Start: 0, End: len(name), Key: outletKey}} // a tap on it opens the column's menu
	}
	if role == otherSource {
		p.Paragraphs[0].Runs = append(p.Paragraphs[0].Runs, widgets.Run{Start: len(name) + len(joint), End: len(line), Tone: widgets.ToneLink, Key: baseKey})
	}
	first := 0
	if len(a.Blocks) > 0 && a.Blocks[0].Kind == article.Headline {
		p.block(a, 0)
		first = 1
	} else if a.Title != "" && a.Title != a.Name() {
		p.line(widgets.Headline, a.Title, "")
	}
	p.line(widgets.Meta, joined(filled(metaLine(a), tagLine(tags))), "")
	for i := first; i < len(a.Blocks); i++ {
		if a.Blocks[i].Repeats < 0 {
			p.block(a, i)
			continue
		}
		n := i + 1
		for n < len(a.Blocks) && a.Blocks[n].Repeats >= 0 {
			n++
		}
		p.line(widgets.Fold, foldLine(a.Blocks[i:n], unfolded), foldKey)
		if unfolded {
			for ; i < n; i++ {
				p.block(a, i)
			}
		}
		i = n - 1
	}
	return p
}

// A role is what a source is in a comparison.
type role int

// The roles.
const (
	soleSource role = iota
	baseSource
	otherSource
)

// roleOf is the role of an open source.
func (s *state) roleOf(id string) role {
	switch {
	case len(s.open) < 2:
		return soleSource
	case id == s.base():
		return baseSource
	}
	return otherSource
}

func (p *page) line(style widgets.Style, text, key string) {
	if text == "" {
		return
	}
	p.Paragraphs = append(p.Paragraphs, widgets.Paragraph{Text: text, Style: style, Key: key})
	p.spans = append(p.spans, article.Span{})
}

var styles = map[article.BlockKind]widgets.Style{
	article.Headline: widgets.Headline, article.Paragraph: widgets.Body, article.Caption: widgets.Caption, article.List: widgets.ListItem,
}

func (p *page) block(a *mark.Annotated, i int) {
	b := a.Blocks[i]
	style := styles[b.Kind]
	if b.Kind == article.Headline && i > 0 {
		style = widgets.Body // a second headline, or one between paragraphs, stands in the flow of the text
	}
	p.Paragraphs = append(p.Paragraphs, widgets.Paragraph{Text: oneLine(b.Of(a.Text)), Style: style})
	p.texts = append(p.texts, len(p.spans))
	p.spans = append(p.spans, b.Span)
}

// offset is the byte of the article at a place of the page; false for a line that is not of the text.
func (p *page) offset(at widgets.Place) (int, bool) {
	if at.Paragraph < 0 || at.Paragraph >= len(p.spans) || p.spans[at.Paragraph].Empty() {
		return 0, false
	}
	s := p.spans[at.Paragraph]
	return min(s.Start+max(0, at.Byte), s.End), true
}

// span is what stands between two places of the page, as bytes of the article; empty if either is not of the text.
func (p *page) span(from, to widgets.Place) article.Span {
	a, ok := p.offset(from)
	b, also := p.offset(to)
	if !ok || !also {
		return article.Span{}
	}
	return article.Span{Start: min(a, b), End: max(a, b)}
}

// each calls f for the part of a span on each paragraph it touches, in bytes of the paragraph.
func (p *page) each(s article.Span, f func(paragraph, start, end int)) {
	for n := p.after(s.Start); n < len(p.texts); n++ {
		i := p.texts[n]
		t := p.spans[i]
		if t.Start >= s.End || s.Empty() {
			return
		}
		f(i, max(s.Start, t.Start)-t.Start, min(s.End, t.End)-t.Start)
	}
}

// after is the place in texts of the first paragraph that ends after a byte of the article.
func (p *page) after(at int) int {
	return sort.Search(len(p.texts), func(n int) bool { return p.spans[p.texts[n]].End > at })
}
