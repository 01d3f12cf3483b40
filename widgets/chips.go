package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// A Chip is a small switch: a kind in the legend, a filter.
type Chip struct {
	Key   string
	Label string
	Tone  Tone // "" for a plain one
	Count int  // shown after the label; below 0 for none
	On    bool
}

// A Legend teaches the looks of the marks: each chip is drawn as the mark is in the text, with its count, and a tap toggles it.
type Legend struct {
	widget.BaseWidget

	OnToggle func(key string)

	chips []Chip
}

// NewLegend makes an empty Legend.
func NewLegend() *Legend {
	l := &Legend{}
	l.ExtendBaseWidget(l)
	return l
}

// Set sets the chips. A chip that is off is drawn pale and struck out.
func (l *Legend) Set(chips []Chip) { l.chips = chips; l.Refresh() }

// CreateRenderer is Fyne's way in.
func (l *Legend) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(l, func() fyne.Size { return fyne.NewSize(80, 36) }, func(s *sheet, size fyne.Size) {
		drawChipsPlainly(s, l.chips)
	})
}

// Chips is a row of filters that wraps.
type Chips struct {
	widget.BaseWidget

	OnTap func(key string)

	chips []Chip
}

// NewChips makes an empty row.
func NewChips() *Chips {
	c := &Chips{}
	c.ExtendBaseWidget(c)
	return c
}

// Set sets the chips.
func (c *Chips) Set(chips []Chip) { c.chips = chips; c.Refresh() }

// CreateRenderer is Fyne's way in.
func (c *Chips) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(c, func() fyne.Size { return fyne.NewSize(80, 32) }, func(s *sheet, size fyne.Size) {
		drawChipsPlainly(s, c.chips)
	})
}

func drawChipsPlainly(s *sheet, chips []Chip) {
	x := float32(4)
	for _, c := range chips {
		x += s.label(c.Label, s.ink, uiText, x, 20, 1000, 0) + 20
	}
}
