package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// A paletteInput is an entry whose arrow keys move through the results.
type paletteInput struct {
	widget.Entry
	palette *Palette
	shift   bool
}

func newPaletteInput(p *Palette) *paletteInput {
	e := &paletteInput{palette: p}
	e.Wrapping = fyne.TextWrapOff
	e.OnChanged = func(text string) { call(p.OnQuery, text) }
	e.ExtendBaseWidget(e)
	return e
}

// AcceptsTab keeps Tab for the chips.
func (e *paletteInput) AcceptsTab() bool { return true }

// KeyDown follows Shift.
func (e *paletteInput) KeyDown(k *fyne.KeyEvent) {
	e.shift = e.shift || k.Name == desktop.KeyShiftLeft || k.Name == desktop.KeyShiftRight
	e.Entry.KeyDown(k)
}

// KeyUp follows Shift.
func (e *paletteInput) KeyUp(k *fyne.KeyEvent) {
	e.shift = e.shift && k.Name != desktop.KeyShiftLeft && k.Name != desktop.KeyShiftRight
	e.Entry.KeyUp(k)
}

// FocusLost forgets Shift.
func (e *paletteInput) FocusLost() {
	e.shift = false
	e.Entry.FocusLost()
}

// TypedKey moves through the results, and edits.
func (e *paletteInput) TypedKey(k *fyne.KeyEvent) {
	if !e.palette.key(k.Name, e.shift) {
		e.Entry.TypedKey(k)
	}
}

// TypedShortcut edits, and hands on the shortcuts of the window.
func (e *paletteInput) TypedShortcut(s fyne.Shortcut) {
	if c, ok := s.(*desktop.CustomShortcut); ok && e.palette.OnHotkey != nil {
		e.palette.OnHotkey(c)
	}
	e.Entry.TypedShortcut(s)
}
