package widgets

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
)

// A Chip is a small switch: a kind in the legend, a filter.
type Chip struct {
	Key   string
	Label string
	Tone  Tone // "" for a plain one
	Count int  // shown after the label; below 0 for none
	On    bool
}

// words are the chip's label and count.
func (c Chip) words() string {
	if c.Count < 0 {
		return c.Label
	}
	return c.Label + " " + strconv.Itoa(c.Count)
}

// stepChip chooses the chip after the first that is on, or the one before it: how chips are walked through where the keyboard is elsewhere.
func stepChip(chips []Chip, back bool, chosen func(key string)) {
	n := len(chips)
	if n == 0 {
		return
	}
	at := slices.IndexFunc(chips, func(c Chip) bool { return c.On })
	switch {
	case back && at < 0:
		at = n - 1
	case back:
		at = (at + n - 1) % n
	default:
		at = (at + 1) % n
	}
	call(chosen, chips[at].Key)
}

// A Legend teaches the looks of the marks: each chip is drawn as the mark is in the text, with its count, and a tap toggles it. One that is off
// is pale and struck out.
type Legend struct {
	chipRow

	OnToggle func(key string)
}

// NewLegend makes an empty Legend.
func NewLegend() *Legend {
	l := &Legend{}
	l.chosen = func(key string) {
		if l.OnToggle != nil {
			l.OnToggle(key)
		}
	}
	l.place = placeSamples
	l.paint = drawSample
	l.ExtendBaseWidget(l)
	return l
}

// Set sets the chips.
func (l *Legend) Set(chips []Chip) { l.set(chips) }

// CreateRenderer is Fyne's way in.
func (l *Legend) CreateRenderer() fyne.WidgetRenderer { return newSheet(l, l.least, l.draw) }

// Chips is a row of filters that wraps.
type Chips struct {
	chipRow

	OnTap func(key string)
}

// NewChips makes an empty row.
func NewChips() *Chips {
	c := &Chips{}
	c.chosen = func(key string) {
		if c.OnTap != nil {
			c.OnTap(key)
		}
	}
	c.place = placePills
	c.paint = drawPill
	c.ExtendBaseWidget(c)
	return c
}

// Set sets the chips.
func (c *Chips) Set(chips []Chip) { c.set(chips) }

// CreateRenderer is Fyne's way in.
func (c *Chips) CreateRenderer() fyne.WidgetRenderer { return newSheet(c, c.least, c.draw) }

// An area is a rectangle of a widget.
type area struct{ x, y, w, h float32 }

func (a area) holds(p fyne.Position) bool {
	return p.X >= a.x && p.X < a.x+a.w && p.Y >= a.y && p.Y < a.y+a.h
}

// placeSamples sets legend chips in one row, 24 px apart; where that is too narrow, closer.
func placeSamples(chips []Chip, width float32) []area {
	widths := make([]float32, len(chips))
	var total float32
	for i, c := range chips {
		widths[i] = sampleWidth(c)
		total += widths[i]
	}
	gap := float32(24)
	if n := float32(len(chips) - 1); n > 0 && total+n*gap+8 > width {
		gap = max((width-total-8)/n, 8)
	}
	areas := make([]area, len(chips))
	x := float32(6)
	for i, w := range widths {
		areas[i] = area{whole(x), 4, w, 24}
		x += w + gap
	}
	return areas
}

func sampleWidth(c Chip) float32 {
	r := fyneRuler{}
	w := r.width(c.words(), uiText)
	if sign := signs[c.Tone]; sign != "" && !shapes[c.Tone].fill {
		w += r.width(sign+" ", uiStrong) + 1
	}
	return w
}

// drawSample draws a legend chip as its mark looks in the text: fill and line, or sign and colour.
func drawSample(s *sheet, c Chip, a area, hover bool) {
	shape, colors := shapes[c.Tone], s.tones[c.Tone]
	ink, base := s.ink, a.y+17
	if !c.On {
		ink = s.muted
	}
	if hover {
		s.rect(s.hover, a.x-5, a.y, a.w+10, a.h, 4)
	}
	x := a.x
	if sign := signs[c.Tone]; sign != "" && !shape.fill {
		if c.On {
			ink = colors.line
		}
		w := fyneRuler{}.width(sign, uiStrong)
		s.text(sign, ink, uiStrong, x, base, w)
		x += fyneRuler{}.width(sign+" ", uiStrong)
	} else if c.On {
		if shape.fill {
			s.rect(colors.fill, x-3, a.y+2, a.w+6, a.h-4, 3)
		}
		if shape.bars {
			s.rect(colors.line, x-5, a.y+2, 3, a.h-4, 0)
			s.rect(colors.line, x+a.w+2, a.y+2, 3, a.h-4, 0)
		}
		switch shape.line {
		case solidLine:
			s.rect(colors.line, x-3, a.y+a.h-3, a.w+6, 2, 0)
		case thinLine:
			s.rect(colors.line, x-1, a.y+a.h-4, a.w+2, 1, 0)
		case dashedLine:
			s.dashes(colors.line, x-3, a.y+a.h-3, a.w+6, 2, 6, 3)
		case dottedLine:
			s.dashes(colors.line, x-1, a.y+a.h-3, a.w+2, 1, 2, 4)
		case doubleLine:
			s.rect(colors.line, x-1, a.y+a.h-5, a.w+2, 1, 0)
			s.rect(colors.line, x-1, a.y+a.h-3, a.w+2, 1, 0)
		}
	}
	w := s.label(c.words(), ink, uiText, x, base, 400, 0)
	if !c.On {
		s.rect(s.muted, x, base-5, w, 1, 0)
	}
}

// placePills sets filters in rows.
func placePills(chips []Chip, width float32) []area {
	areas := make([]area, len(chips))
	x, y := float32(2), float32(4)
	for i, c := range chips {
		w := fyneRuler{}.width(c.words(), uiTiny) + 20
		if x > 2 && x+w > width-2 {
			x, y = 2, y+30
		}
		areas[i] = area{x, y, whole(w), 24}
		x += whole(w) + 6
	}
	return areas
}

// drawPill draws a filter: bordered in its tone when on.
func drawPill(s *sheet, c Chip, a area, hover bool) {
	ink, border, fill := s.muted, s.hair, alpha(s.card, 0)
	thick := float32(1)
	if c.On {
		ink, border, fill = s.accent, s.accent, s.card
		if line := s.tones[c.Tone].line; line.A != 0 {
			ink, border = line, line
		}
		thick = 1.5
	}
	s.box(fill, border, thick, a.x, a.y, a.w, a.h, a.h/2)
	if hover {
		s.rect(s.hover, a.x, a.y, a.w, a.h, a.h/2)
	}
	s.label(c.words(), ink, uiTiny, a.x+10, a.y+16, a.w, 0)
}
