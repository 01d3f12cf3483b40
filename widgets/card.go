package widgets

import (
	"fyne.io/fyne/v2"
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

// A Card tells what a mark means beside the place the pointer or the keyboard is at. Lay it over the window's content as a Palette: hidden it takes no taps,
// and it never takes the keyboard.
type Card struct {
	widget.BaseWidget

	OnTap func(key string) // a link

	why  Why
	at   fyne.Position
	open bool
}

// NewCard makes a hidden Card.
func NewCard() *Card {
	c := &Card{}
	c.ExtendBaseWidget(c)
	return c
}

// Tell draws the card below at (a position on the window's canvas), or above where there is no room.
func (c *Card) Tell(w Why, at fyne.Position) { c.why, c.at, c.open = w, at, true; c.Refresh() }

// Hide takes the card away.
func (c *Card) Hide() { c.open = false; c.Refresh() }

// CreateRenderer is Fyne's way in.
func (c *Card) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(c, func() fyne.Size { return fyne.Size{} }, func(s *sheet, size fyne.Size) {})
}
