package widgets

import (
	"image/color"
	"sort"

	"fyne.io/fyne/v2"
)

// draw fills the sheet with the lines on screen: fills and frames below, then the selection, then lines under the text, then the text.
func (r *Reader) draw(s *sheet, size fyne.Size) {
	s.rect(s.paper, 0, 0, size.Width, size.Height, 0)
	if r.page == nil {
		return
	}
	var seen []*line
	if len(r.page.lines) > 0 {
		for i := r.page.lineAt(r.offset); i < len(r.page.lines) && r.page.lines[i].y-r.offset < size.Height; i++ {
			r.page.place(&r.page.lines[i])
			seen = append(seen, &r.page.lines[i])
		}
	}
	r.drawFolds(s, seen)
	for _, l := range seen {
		r.drawPassage(s, l)
		r.drawFills(s, l)
	}
	for _, l := range seen {
		r.drawSelection(s, l)
		r.drawLines(s, l)
		r.drawText(s, l)
		r.drawSigns(s, l)
	}
	r.drawEdges(s, size)
}

// drawPassage tints the current passage and sets a bar beside it.
func (r *Reader) drawPassage(s *sheet, l *line) {
	y, height := l.y-r.offset, r.page.height(l)
	for _, q := range r.on(l).passages {
		if q.Key == "" || q.Key != r.passage {
			continue
		}
		s.rect(s.accent, r.page.left-10, y, 2, height, 0)
		for _, b := range r.page.boxes(l, stretch{q.Start, q.End}) {
			s.rect(s.chosen(), whole(b.x0)-2, y, whole(b.x1-b.x0)+4, height, 0)
		}
	}
}

// drawFills draws the fills, frames and bars of a line's marks, those of a lower rank first.
func (r *Reader) drawFills(s *sheet, l *line) {
	m := r.marker(s)
	for _, u := range r.on(l).marks {
		if !r.hidden[u.Tone] {
			m.fill(l, stretch{u.Start, u.End}, u.Tone, u.Key != "" && u.Key == r.hover)
		}
	}
	first := sort.Search(len(r.hits), func(i int) bool {
		return !before(Place{r.hits[i].paragraph, r.hits[i].end - 1}, Place{l.paragraph, l.start})
	})
	for i := first; i < len(r.hits) && before(Place{r.hits[i].paragraph, r.hits[i].start}, Place{l.paragraph, l.end}); i++ {
		m.fill(l, r.hits[i].stretch, ToneFind, i == r.hit)
	}
	if c := r.current; c.key != "" && c.paragraph == l.paragraph && !c.sign {
		for _, b := range r.page.boxes(l, c.stretch) {
			top, bottom := m.fillOf(l)
			s.box(nil, s.accent, 2, whole(b.x0)-3, top, whole(b.x1-b.x0)+6, bottom-top+2, 4)
		}
	}
}

// drawLines draws what is under the text of a line's marks.
func (r *Reader) drawLines(s *sheet, l *line) {
	m := r.marker(s)
	for _, u := range r.on(l).marks {
		if !r.hidden[u.Tone] {
			m.underline(l, stretch{u.Start, u.End}, u.Tone)
		}
	}
}

func (r *Reader) marker(s *sheet) marker { return marker{s, r.page, -r.offset} }

func (r *Reader) drawSelection(s *sheet, l *line) {
	from, to, ok := r.Selection()
	if !ok || before(Place{l.paragraph, l.end}, from) || before(to, Place{l.paragraph, l.start}) {
		return
	}
	part := stretch{l.start, l.end}
	if from.Paragraph == l.paragraph {
		part.start = max(part.start, from.Byte)
	}
	if to.Paragraph == l.paragraph {
		part.end = min(part.end, to.Byte)
	}
	y, height := l.y-r.offset, r.page.height(l)
	for _, b := range r.page.boxes(l, part) {
		s.rect(s.selection, whole(b.x0), y, whole(b.x1-b.x0), height, 0)
	}
}

func (r *Reader) drawText(s *sheet, l *line) {
	p := &r.doc.Paragraphs[l.paragraph]
	c := r.page.cut(p.Style)
	ink := s.ink
	if c.muted {
		ink = s.muted
	}
	y := l.y - r.offset + l.set.baseline
	if p.Style == ListItem && l.start == 0 {
		s.rect(s.muted, r.page.left+2, y-whole(c.size*.36), 5, 5, 2.5)
	}
	for i := range l.set.pieces {
		q := &l.set.pieces[i]
		color := ink
		if q.dim {
			color = mix(ink, s.paper, .45)
		}
		s.text(q.drawn(p.Text), color, q.typeface, q.x, y, q.width)
	}
}

// drawFolds draws the boxes around lines that stand for folded repeats.
func (r *Reader) drawFolds(s *sheet, seen []*line) {
	last := -1
	for _, l := range seen {
		if l.paragraph == last || r.doc.Paragraphs[l.paragraph].Style != Fold {
			continue
		}
		last = l.paragraph
		p := &r.doc.Paragraphs[last]
		top, bottom := r.page.band(last, stretch{0, len(p.Text)})
		var right float32
		for i := r.page.first[last]; i < r.page.first[last+1]; i++ {
			for _, q := range r.page.place(&r.page.lines[i]).pieces {
				right = max(right, q.x+q.width)
			}
		}
		x, y := r.page.left, top-r.offset-5
		w, h := right-x+14, bottom-top+10
		fill := color.NRGBA{}
		if p.Key != "" && p.Key == r.hover {
			fill = s.hover
		}
		s.box(fill, s.hair, 1, x, y, w, h, 6)
		s.triangle(s.muted, x+10, y+(h-8)/2, false)
	}
}

// drawSigns draws the gutter's signs of the passages that begin on a line, at most two, and the right margin's of notes and pins.
func (r *Reader) drawSigns(s *sheet, l *line) {
	p := &r.doc.Paragraphs[l.paragraph]
	c := r.page.cut(p.Style)
	f := typeface{size: min(c.size, 16), bold: true, sans: true}
	y := l.y - r.offset + l.set.baseline
	var shown []Passage
	for _, q := range r.on(l).passages {
		if q.Start >= l.start && signs[q.Sign] != "" && !r.hidden[q.Sign] {
			shown = append(shown, q)
		}
	}
	x := r.page.left - 14
	for n := 0; n < 2 && len(shown) > 0; n++ {
		best := 0
		for i, q := range shown {
			if signRank[q.Sign] > signRank[shown[best].Sign] {
				best = i
			}
		}
		q := shown[best]
		shown = append(shown[:best:best], shown[best+1:]...)
		w := fyneRuler{}.width(signs[q.Sign], f)
		s.text(signs[q.Sign], s.tones[q.Sign].line, f, x-w, y, w)
		x -= w + 3
		for i := 0; i < len(shown); i++ {
			if shown[i].Sign == q.Sign {
				shown = append(shown[:i], shown[i+1:]...)
				i--
			}
		}
	}
	x = r.page.left + r.page.width + 3 // two fit into the margin
	for _, u := range r.on(l).marks {
		if !shapes[u.Tone].margin || r.hidden[u.Tone] || u.Start < l.start {
			continue
		}
		ink, mid := s.tones[u.Tone].line, y-whole(c.size*.32)
		if u.Tone == TonePin {
			s.rect(ink, x, mid-4, 8, 8, 4)
		} else {
			s.box(s.paper, ink, 2, x, mid-4, 8, 8, 1)
		}
		x += 10
	}
}

// drawEdges draws the scrollbar and the focus ring.
func (r *Reader) drawEdges(s *sheet, size fyne.Size) {
	if y, height := r.thumb(); height > 0 {
		ink := alpha(s.muted, 0x58)
		if r.dragging == dragBar {
			ink = alpha(s.muted, 0xA0)
		}
		s.rect(ink, size.Width-9, y+2, 6, height-4, 3)
	}
	if r.focused && r.ring {
		s.ring(size)
	}
}
