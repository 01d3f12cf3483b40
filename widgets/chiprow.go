package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// A chipRow is what Legend and Chips have in common: Left and Right move, Space and Enter choose.
type chipRow struct {
	widget.BaseWidget
	chips   []Chip
	areas   []area
	chosen  func(key string)
	place   func(chips []Chip, width float32) []area
	paint   func(s *sheet, c Chip, a area, hover bool)
	at      int
	hover   int // counted from 1; 0 for none
	focused bool
}

func (c *chipRow) set(chips []Chip) {
	c.chips = chips
	c.at = min(c.at, max(len(chips)-1, 0))
	c.Refresh()
}

func (c *chipRow) least() fyne.Size {
	width := c.Size().Width
	if width <= 0 {
		width = 10000
	}
	size := fyne.NewSize(60, 32)
	for _, a := range c.place(c.chips, width) {
		size.Height = max(size.Height, a.y+a.h+4)
	}
	return size
}

func (c *chipRow) draw(s *sheet, size fyne.Size) {
	c.areas = c.place(c.chips, size.Width)
	for i, chip := range c.chips {
		c.paint(s, chip, c.areas[i], c.hover == i+1)
		if c.focused && c.at == i {
			a := c.areas[i]
			s.box(nil, s.accent, 2, a.x-4, a.y-2, a.w+8, a.h+4, 6)
		}
	}
}

func (c *chipRow) under(p fyne.Position) int {
	for i, a := range c.areas {
		if a.holds(p) {
			return i
		}
	}
	return -1
}

// Tapped chooses the chip there.
func (c *chipRow) Tapped(e *fyne.PointEvent) {
	if i := c.under(e.Position); i >= 0 {
		c.at = i
		c.chosen(c.chips[i].Key)
	}
}

// MouseIn lights the chip under the pointer.
func (c *chipRow) MouseIn(e *desktop.MouseEvent) { c.MouseMoved(e) }

// MouseMoved lights the chip under the pointer.
func (c *chipRow) MouseMoved(e *desktop.MouseEvent) {
	if i := c.under(e.Position) + 1; i != c.hover {
		c.hover = i
		c.Refresh()
	}
}

// MouseOut lights none.
func (c *chipRow) MouseOut() {
	c.hover = 0
	c.Refresh()
}

// Cursor is a hand over a chip.
func (c *chipRow) Cursor() desktop.Cursor {
	if c.hover > 0 {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// FocusGained shows the ring.
func (c *chipRow) FocusGained() {
	c.focused = true
	c.Refresh()
}

// FocusLost takes the ring away.
func (c *chipRow) FocusLost() {
	c.focused = false
	c.Refresh()
}

// TypedRune does nothing.
func (c *chipRow) TypedRune(rune) {}

// TypedKey moves and chooses.
func (c *chipRow) TypedKey(k *fyne.KeyEvent) {
	if len(c.chips) == 0 {
		return
	}
	switch k.Name {
	case fyne.KeyLeft, fyne.KeyUp:
		c.at = max(c.at-1, 0)
	case fyne.KeyRight, fyne.KeyDown:
		c.at = min(c.at+1, len(c.chips)-1)
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		c.chosen(c.chips[c.at].Key)
	}
	c.Refresh()
}
