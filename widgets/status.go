package widgets

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// A Part is a piece of the status line. One with a key is underlined and answers a tap.
type Part struct{ Text, Key string }

// A StatusLine is the foot of the window: one muted line of parts, and while something is under way its progress and what stops it.
type StatusLine struct {
	widget.BaseWidget

	OnStop func() // the stop sign was tapped
	OnTap  func(key string)
	Words  Words

	parts       []Part
	areas       []area
	hover       int // part, counted from 1
	what        string
	done, total int
	stop        area
}

// partSpace stands between two parts.
const partSpace = " · "

// NewStatusLine makes an empty one.
func NewStatusLine() *StatusLine {
	s := &StatusLine{Words: English}
	s.ExtendBaseWidget(s)
	return s
}

// SetParts sets the line.
func (s *StatusLine) SetParts(parts []Part) {
	if !slices.Equal(parts, s.parts) {
		s.parts, s.hover = parts, 0
		s.Refresh()
	}
}

// Progress shows what is under way, done of total (total 0: not known); Progress("", 0, 0) ends it and the line comes back.
func (s *StatusLine) Progress(what string, done, total int) {
	s.what, s.done, s.total = what, done, total
	s.Refresh()
}

// CreateRenderer is Fyne's way in.
func (s *StatusLine) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(s, func() fyne.Size { return fyne.NewSize(80, 30) }, s.draw)
}

func (s *StatusLine) draw(sh *sheet, size fyne.Size) {
	base := whole(size.Height/2) + 5
	if s.what == "" {
		s.stop = area{}
		s.drawParts(sh, size, base)
		return
	}
	s.areas = nil
	text := s.what
	switch {
	case s.total > 0:
		text = fmt.Sprintf(s.Words.Progress, s.what, s.done, s.total)
	case s.done > 0:
		text = fmt.Sprintf("%s: %d", s.what, s.done)
	}
	const bar = 160
	x := 16 + sh.label(text, sh.ink, uiSmall, 16, base, max(size.Width-bar-140, 40), 0) + 16
	if s.total > 0 {
		mid := whole(size.Height / 2)
		sh.rect(sh.hair, x, mid-2, bar, 4, 2)
		sh.rect(sh.accent, x, mid-2, bar*min(float32(s.done)/float32(s.total), 1), 4, 2)
		x += bar + 16
	}
	w := sh.label(s.Words.Stop, sh.accent, uiSmall, x, base, 60, 0)
	s.stop = area{x - 6, 2, w + 12, size.Height - 4}
	sh.label("Esc", sh.muted, uiTiny, x+w+8, base, 60, 0)
}

// drawParts draws the parts one after the other, as far as there is room.
func (s *StatusLine) drawParts(sh *sheet, size fyne.Size, base float32) {
	s.areas = make([]area, len(s.parts))
	x := float32(16)
	for i, p := range s.parts {
		if i > 0 {
			x += sh.label(partSpace, sh.muted, uiSmall, x, base, max(size.Width-16-x, 0), 0)
		}
		room := size.Width - 16 - x
		if room < 24 {
			return
		}
		ink := sh.muted
		if s.hover == i+1 {
			ink = sh.accent
		}
		w := sh.label(p.Text, ink, uiSmall, x, base, room, 0)
		if p.Key != "" {
			sh.dashes(ink, x, base+4, w, 1, 2, 2)
			s.areas[i] = area{x - 4, 2, w + 8, size.Height - 4}
		}
		x += w
	}
}

// Tapped stops what is under way, or hands out a part.
func (s *StatusLine) Tapped(e *fyne.PointEvent) {
	if s.stop.holds(e.Position) && s.OnStop != nil {
		s.OnStop()
		return
	}
	if i := s.under(e.Position); i > 0 {
		call(s.OnTap, s.parts[i-1].Key)
	}
}

// under is the part at a point that answers, counted from 1; 0 for none.
func (s *StatusLine) under(at fyne.Position) int {
	return 1 + slices.IndexFunc(s.areas, func(a area) bool { return a.holds(at) })
}

// MouseIn lights the part under the pointer.
func (s *StatusLine) MouseIn(e *desktop.MouseEvent) { s.MouseMoved(e) }

// MouseMoved lights the part under the pointer.
func (s *StatusLine) MouseMoved(e *desktop.MouseEvent) { s.light(s.under(e.Position)) }

// MouseOut lights none.
func (s *StatusLine) MouseOut() { s.light(0) }

func (s *StatusLine) light(part int) {
	if part != s.hover {
		s.hover = part
		s.Refresh()
	}
}

// Cursor is a hand over what answers, and while something can be stopped.
func (s *StatusLine) Cursor() desktop.Cursor {
	if s.what != "" || s.hover > 0 {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}
