package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// A StatusLine is the foot of the window: one muted line, and while something is under way its progress and what stops it.
type StatusLine struct {
	widget.BaseWidget

	OnStop func() // the stop sign was tapped

	text        string
	what        string
	done, total int
}

// NewStatusLine makes an empty one.
func NewStatusLine() *StatusLine {
	s := &StatusLine{}
	s.ExtendBaseWidget(s)
	return s
}

// SetText sets the line.
func (s *StatusLine) SetText(text string) { s.text = text; s.Refresh() }

// Progress shows what is under way, done of total (total 0: not known); Progress("", 0, 0) ends it and the line comes back.
func (s *StatusLine) Progress(what string, done, total int) {
	s.what, s.done, s.total = what, done, total
	s.Refresh()
}

// CreateRenderer is Fyne's way in.
func (s *StatusLine) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(s, func() fyne.Size { return fyne.NewSize(80, 28) }, func(sh *sheet, size fyne.Size) {
		sh.label(s.text, sh.muted, uiSmall, 16, 18, size.Width, 0)
	})
}
