package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// A Tick is a mark on a Strip. From and To are parts of the whole text, 0 to 1.
type Tick struct {
	From, To float32
	Tone     Tone
	Lane     int // 0 is the leftmost; one lane for each other source
	Key      string
}

// A Strip is the whole of a text in one glance: a narrow column of ticks beside a Reader, and a frame for what is on screen.
type Strip struct {
	widget.BaseWidget

	OnJump  func(part float32, key string)     // tapped or dragged: the part of the text, 0 to 1, and the tick's key there or ""
	OnHover func(key string, at fyne.Position) // "" when the pointer left

	ticks    []Tick
	from, to float32
}

// NewStrip makes an empty Strip.
func NewStrip() *Strip {
	s := &Strip{to: 1}
	s.ExtendBaseWidget(s)
	return s
}

// Set sets the ticks.
func (s *Strip) Set(ticks []Tick) { s.ticks = ticks; s.Refresh() }

// SetView frames the part of the text on screen.
func (s *Strip) SetView(from, to float32) { s.from, s.to = from, to; s.Refresh() }

// CreateRenderer is Fyne's way in.
func (s *Strip) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(s, func() fyne.Size { return fyne.NewSize(12, 40) }, func(sh *sheet, size fyne.Size) {
		for _, t := range s.ticks {
			sh.rect(sh.tones[t.Tone].line, 2, t.From*size.Height, 8, 6, 2)
		}
	})
}
