package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// A Band joins a passage on the left to one on the right: from..to are px below the Ribbon's top, as Reader.Band gives them.
type Band struct {
	LeftTop, LeftBottom   float32
	RightTop, RightBottom float32
	Tone                  Tone
	Partly                bool // hatched
	Current               bool // drawn stronger, on top
	Key                   string
}

// A Ribbon is the gutter between two Readers, 56 px wide, with curved bands for what they share. At most a dozen are drawn: the current
// ones, then those nearest to the middle.
type Ribbon struct {
	widget.BaseWidget

	OnTap func(key string)

	bands []Band
}

// NewRibbon makes an empty Ribbon.
func NewRibbon() *Ribbon {
	r := &Ribbon{}
	r.ExtendBaseWidget(r)
	return r
}

// Set draws these bands; those off the screen on both sides are left out.
func (r *Ribbon) Set(bands []Band) { r.bands = bands; r.Refresh() }

// CreateRenderer is Fyne's way in.
func (r *Ribbon) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(r, func() fyne.Size { return fyne.NewSize(56, 40) }, func(s *sheet, size fyne.Size) {})
}
