package widgets

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// A StatusLine is the foot of the window: one muted line, and while something is under way its progress and what stops it.
type StatusLine struct {
	widget.BaseWidget

	OnStop func() // the stop sign was tapped
	Words  Words

	text        string
	what        string
	done, total int
	stop        area
}

// NewStatusLine makes an empty one.
func NewStatusLine() *StatusLine {
	s := &StatusLine{Words: English}
	s.ExtendBaseWidget(s)
	return s
}

// SetText sets the line.
func (s *StatusLine) SetText(text string) {
	if text != s.text {
		s.text = text
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
		sh.label(s.text, sh.muted, uiSmall, 16, base, size.Width-32, 0)
		return
	}
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

// Tapped stops what is under way.
func (s *StatusLine) Tapped(e *fyne.PointEvent) {
	if s.stop.holds(e.Position) && s.OnStop != nil {
		s.OnStop()
	}
}

// Cursor is a hand while something can be stopped.
func (s *StatusLine) Cursor() desktop.Cursor {
	if s.what != "" {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}
