package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// An Edge is the border between two parts of the window, which can be pulled. It shows nothing but what is drawn below it.
type Edge struct {
	widget.BaseWidget

	OnDrag func(dx float32) // it was pulled so far to the right, in px
}

// NewEdge makes an Edge.
func NewEdge() *Edge {
	e := &Edge{}
	e.ExtendBaseWidget(e)
	return e
}

// CreateRenderer is Fyne's way in.
func (e *Edge) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(e, func() fyne.Size { return fyne.NewSize(4, 4) }, func(*sheet, fyne.Size) {})
}

// Dragged tells how far it was pulled.
func (e *Edge) Dragged(d *fyne.DragEvent) {
	if e.OnDrag != nil {
		e.OnDrag(d.Dragged.DX)
	}
}

// DragEnd ends a drag.
func (e *Edge) DragEnd() {}

// Cursor shows that it can be pulled.
func (e *Edge) Cursor() desktop.Cursor { return desktop.HResizeCursor }
