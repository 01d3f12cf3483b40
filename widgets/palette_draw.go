package widgets

import "fyne.io/fyne/v2"

const (
	paletteTop    = 56
	paletteInputH = 40
)

// place divides the window: a card in its upper middle, as tall as the results need, the input, chips, results, preview and note in it.
func (p *Palette) place() {
	size := p.Size()
	wide := size.Width >= 1000 && len(p.results.Preview) > 0
	w := min(float32(720), size.Width-32)
	if wide {
		w = min(1080, size.Width-80)
	}
	p.card = area{whole((size.Width - w) / 2), paletteTop, w, 0}
	top := p.card.y + 12 + paletteInputH + 8
	p.chips = placePills(p.results.Chips, w-24)
	for i := range p.chips {
		p.chips[i].x += p.card.x + 12
		p.chips[i].y += top
	}
	if n := len(p.chips); n > 0 {
		top = p.chips[n-1].y + p.chips[n-1].h + 8
	}
	foot := float32(8)
	if p.results.Note != "" {
		foot = 34
	}
	least := float32(120)
	if wide {
		least = 320
	}
	room := max(min(size.Height-paletteTop, paletteTop+620)-paletteTop-foot-top, 80)
	p.list = area{p.card.x, top, w, whole(min(max(p.tall, least), room))}
	p.card.h = top + p.list.h + foot - p.card.y
	if wide {
		p.list.w = whole(w * .56)
	}
}

func (p *Palette) draw(s *sheet, size fyne.Size) {
	if size.Width != p.width {
		p.width = size.Width
		p.layOut()
	}
	p.place()
	p.roll.fit(p.tall, p.list.h)
	c := p.card
	s.rect(alpha(s.shadow, s.shadow.A/2), 0, 0, size.Width, size.Height, 0)
	for i := float32(1); i <= 4; i++ {
		s.rect(alpha(s.shadow, 0x0C), c.x-3*i, c.y-2*i+4, c.w+6*i, c.h+5*i, 12+3*i)
	}
	s.box(s.paper, s.hair, 1, c.x, c.y, c.w, c.h, 10)
	dy := p.list.y - p.roll.offset
	for i := range p.lines {
		l := &p.lines[i]
		if y := l.top + dy; y+l.height > p.list.y && y < p.list.y+p.list.h {
			p.drawLine(s, i, y)
		}
	}
	// What hangs over the list's edges is covered: Fyne cuts off whole widgets only.
	s.rect(s.paper, c.x+1, c.y+8, c.w-2, p.list.y-c.y-8, 0)
	foot := p.list.y + p.list.h
	s.rect(s.paper, c.x+1, foot, c.w-2, c.y+c.h-foot-8, 0)
	s.rect(s.paper, c.x+8, foot, c.w-16, c.y+c.h-foot-1, 0)
	s.rect(s.hair, c.x, p.list.y-1, c.w, 1, 0)
	s.object(p.input, c.x+12, c.y+12, c.w-24, paletteInputH)
	for i, chip := range p.results.Chips {
		drawPill(s, chip, p.chips[i], false)
	}
	if p.results.Note != "" {
		s.rect(s.hair, c.x, foot, c.w, 1, 0)
		right := p.drawTake(s, c.x+c.w-18, foot+22)
		s.label(p.results.Note, s.muted, uiSmall, c.x+18, foot+22, right-c.x-18, 0)
	}
	if p.list.w < c.w {
		x := p.list.x + p.list.w
		s.rect(s.paper, x, p.list.y, c.w-p.list.w-1, p.list.h, 0)
		s.rect(s.hair, x, p.list.y, 1, p.list.h, 0)
		q := layOutColumn(p.results.Preview, setting{size: 16, spacing: 1.5, face: Serif}, p.words, x+24, p.list.y+20, c.w-p.list.w-48)
		marker{s, q.upTo(foot), 0}.prose()
	}
	p.roll.draw(s, p.list.x+p.list.w-2, p.list.y)
}

// drawTake draws what can be done with all results, ending at x, and returns where the note must end.
func (p *Palette) drawTake(s *sheet, x, base float32) float32 {
	p.take = area{}
	t := p.results.Take
	if t.Label == "" {
		return x
	}
	w := s.label(t.Key, s.muted, uiTiny, x, base, 120, 1) + 8
	w += s.label(t.Label, s.accent, uiSmall, x-w, base, p.card.w/2, 1)
	p.take = area{x - w - 8, base - 20, w + 16, 30}
	return x - w - 24
}

// drawPin draws the pin of a line, ending at x, and returns where what stands left of it must end.
func (p *Palette) drawPin(s *sheet, i int, x, base float32) float32 {
	h, l := p.hit(i), &p.lines[i]
	l.pin = area{}
	if h.Pin == "" {
		return x
	}
	ink, fill := s.muted, s.paper
	if h.Pinned {
		ink, fill = s.tones[TonePin].line, s.tones[TonePin].line
	} else if i == p.at || p.hover == i+1 {
		ink = s.accent
	}
	w := s.label(h.Pin, ink, uiTiny, x, base, 80, 1)
	s.box(fill, ink, 1.5, x-w-14, base-9, 9, 9, 4.5)
	l.pin = area{x - w - 22, l.top - p.roll.offset + p.list.y, w + 30, 30}
	return x - w - 24
}

// drawLine draws a heading or a hit.
func (p *Palette) drawLine(s *sheet, i int, y float32) {
	l, a := &p.lines[i], p.list
	if l.hit < 0 {
		g := &p.results.Groups[l.group]
		right := a.x + a.w - 20
		if g.Side != "" {
			right -= s.label(g.Side, s.muted, uiTiny, right, y+19, a.w/2, 1) + 12
		}
		s.label(g.Title, s.muted, uiTiny, a.x+18, y+19, right-a.x-18, 0)
		return
	}
	h := p.hit(i)
	from, to := max(y, a.y), min(y+l.height, a.y+a.h) // of the line, what is on the list
	if i == p.at {
		s.rect(s.chosen(), a.x+8, from, a.w-18, to-from, 5)
		s.rect(s.accent, a.x+8, from+4, 3, max(to-from-8, 0), 1)
	} else if p.hover == i+1 {
		s.rect(s.hover, a.x+8, from, a.w-18, to-from, 5)
	}
	base := y + 21
	s.label(signs[h.Sign], s.tones[h.Sign].line, uiStrong, a.x+20, base, 20, 0)
	if h.Title != "" {
		right := p.drawPin(s, i, a.x+a.w-20, base)
		if h.Side != "" {
			right -= s.label(h.Side, s.muted, uiSmall, right, base, a.w/3, 1) + 12
		}
		room := right - a.x - 38
		q := layOutColumn([]Paragraph{{Text: h.Title, Runs: h.Marks}}, setting{size: 14, spacing: 1.5, face: Sans}, p.words, a.x+38, 0, 100000)
		if w := q.words.width(shown(h.Title), uiText); w > room {
			s.label(shown(h.Title), s.ink, uiText, a.x+38, base, room, 0)
		} else if len(q.lines) > 0 {
			marker{s, q, base - q.cut(Body).baseline()}.prose()
		}
	}
	if l.snippet != nil {
		top := y + 28
		if h.Title == "" {
			top = y + 6
		}
		marker{s, l.snippet.upTo(a.y + a.h - top), top}.prose()
	}
}
