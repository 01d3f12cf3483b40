package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// A Why is what a Card tells about a mark or a finding.
type Why struct {
	Title string // "41 people · killed"
	Tone  Tone
	Lines []string // plain sentences: what it is worth, the rule, the evidence
	Links []Link
}

// A Link is a tappable line of a Card.
type Link struct{ Key, Text string }

// A Card tells what a mark means beside the place the pointer or the keyboard is at. Lay it over the window's content like a Palette: it
// takes taps only where it is drawn, and never the keyboard.
type Card struct {
	widget.BaseWidget

	OnTap   func(key string)  // a link
	OnHover func(inside bool) // the pointer came onto the card or left it: keep it open meanwhile

	body *cardBody
	at   fyne.Position
}

const cardWidth = 320

// NewCard makes a hidden Card.
func NewCard() *Card {
	c := &Card{}
	c.body = &cardBody{card: c, words: newWordWidths(fyneRuler{})}
	c.body.ExtendBaseWidget(c.body)
	c.ExtendBaseWidget(c)
	c.Hide()
	return c
}

// Tell draws the card below at (a position on the window's canvas), or above where there is no room.
func (c *Card) Tell(w Why, at fyne.Position) {
	c.at = at.Subtract(fyne.CurrentApp().Driver().AbsolutePositionForObject(c))
	c.body.why = w
	c.body.layOut()
	c.Show()
	c.Refresh()
	c.body.Refresh()
}

// CreateRenderer is Fyne's way in.
func (c *Card) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(c, func() fyne.Size { return fyne.Size{} }, func(s *sheet, size fyne.Size) {
		const below, above, edge = 20, 12, 8
		h := c.body.height
		x := max(min(c.at.X-24, size.Width-cardWidth-edge), edge)
		y := c.at.Y + below
		if y+h > size.Height-edge && c.at.Y-above-h >= edge {
			y = c.at.Y - above - h
		}
		for i := float32(1); i <= 3; i++ {
			s.rect(alpha(s.shadow, 0x0C), x-2*i, y-i+3, cardWidth+4*i, h+3*i, 8+2*i)
		}
		s.object(c.body, x, y, cardWidth, h)
	})
}

// A cardBody is the part of a Card that is drawn and takes taps.
type cardBody struct {
	widget.BaseWidget
	card   *Card
	why    Why
	words  *wordWidths
	lines  []*page
	links  []area
	height float32
	hover  int // counted from 1
}

func (b *cardBody) layOut() {
	const pad = 14
	y := float32(pad + 24)
	b.lines, b.links, b.hover = nil, nil, 0
	for _, t := range b.why.Lines {
		q := layOutColumn([]Paragraph{{Text: t, Style: Meta}}, setting{size: 16, spacing: 1.5}, b.words, pad, y, cardWidth-2*pad)
		y = q.lines[len(q.lines)-1].y + q.cut(Meta).line + 4
		b.lines = append(b.lines, q)
	}
	for range b.why.Links {
		b.links = append(b.links, area{pad - 6, y, cardWidth - 2*pad + 12, 24})
		y += 24
	}
	b.height = y + pad - 4
}

// CreateRenderer is Fyne's way in.
func (b *cardBody) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(b, func() fyne.Size { return fyne.NewSize(cardWidth, b.height) }, func(s *sheet, size fyne.Size) {
		s.box(s.card, s.hair, 1, 1, 1, size.Width-2, size.Height-2, 8)
		x := float32(14)
		if colors := s.tones[b.why.Tone]; colors.line.A != 0 {
			s.rect(colors.line, x, 16, 3, 16, 1)
			x += 10
		}
		s.label(b.why.Title, s.ink, uiStrong, x, 29, size.Width-x-14, 0)
		for _, q := range b.lines {
			marker{s, q, 0}.prose()
		}
		for i, l := range b.why.Links {
			a := b.links[i]
			if b.hover == i+1 {
				s.rect(s.hover, a.x, a.y, a.w, a.h, 4)
			}
			s.label(l.Text, s.accent, uiSmall, a.x+6, a.y+17, a.w-12, 0)
		}
	})
}

// Tapped hands out a link.
func (b *cardBody) Tapped(e *fyne.PointEvent) {
	for i, a := range b.links {
		if a.holds(e.Position) {
			call(b.card.OnTap, b.why.Links[i].Key)
			return
		}
	}
}

// MouseIn tells that the pointer is on the card.
func (b *cardBody) MouseIn(e *desktop.MouseEvent) {
	if b.card.OnHover != nil {
		b.card.OnHover(true)
	}
	b.MouseMoved(e)
}

// MouseMoved lights the link under the pointer.
func (b *cardBody) MouseMoved(e *desktop.MouseEvent) {
	hover := 0
	for i, a := range b.links {
		if a.holds(e.Position) {
			hover = i + 1
		}
	}
	if hover != b.hover {
		b.hover = hover
		b.Refresh()
	}
}

// MouseOut tells that the pointer left.
func (b *cardBody) MouseOut() {
	b.hover = 0
	b.Refresh()
	if b.card.OnHover != nil {
		b.card.OnHover(false)
	}
}

// Cursor is a hand over a link.
func (b *cardBody) Cursor() desktop.Cursor {
	if b.hover > 0 {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}
