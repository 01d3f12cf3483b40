package app

import "sidelight/widgets"

// place is where a byte of the article stands on the page. A byte of a folded repeat stands where its first printing does.
func (p *page) place(at int) (widgets.Place, bool) {
	if n := p.after(at); n < len(p.texts) {
		if i := p.texts[n]; p.spans[i].Start <= at {
			return widgets.Place{Paragraph: i, Byte: at - p.spans[i].Start}, true
		}
	}
	if i := p.article.BlockAt(at); i >= 0 && p.article.Blocks[i].Repeats >= 0 {
		b := p.article.Blocks[i]
		first := p.article.Blocks[b.Repeats]
		if first.Repeats >= 0 {
			return widgets.Place{}, false
		}
		return p.place(min(first.Start+at-b.Start, first.End-1))
	}
	return widgets.Place{}, false
}
