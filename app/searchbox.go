package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// A searchBox looks like the field it opens: a tap, or its key, brings the palette over the window.
type searchBox struct {
	widget.BaseWidget
	hint, key string
	open      func()
}

func newSearchBox(hint, key string, open func()) *searchBox {
	b := &searchBox{hint: hint, key: key, open: open}
	b.ExtendBaseWidget(b)
	return b
}

// Tapped opens the palette.
func (b *searchBox) Tapped(*fyne.PointEvent) { b.open() }

// CreateRenderer draws a rounded field with the hint at the left and the key at the right.
func (b *searchBox) CreateRenderer() fyne.WidgetRenderer {
	r := &searchBoxRenderer{box: canvas.NewRectangle(nil), hint: canvas.NewText(b.hint, nil), key: canvas.NewText(b.key, nil), of: b}
	r.Refresh()
	return r
}

type searchBoxRenderer struct {
	box       *canvas.Rectangle
	hint, key *canvas.Text
	of        *searchBox
}

func (r *searchBoxRenderer) Destroy()           {}
func (r *searchBoxRenderer) MinSize() fyne.Size { return fyne.NewSize(160, 36) }
func (r *searchBoxRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.box, r.hint, r.key}
}

func (r *searchBoxRenderer) Layout(size fyne.Size) {
	r.box.Resize(size)
	for _, t := range []*canvas.Text{r.hint, r.key} {
		t.Resize(t.MinSize())
	}
	y := float32(int((size.Height - r.hint.MinSize().Height) / 2))
	r.hint.Move(fyne.NewPos(14, y))
	show(r.key, r.hint.MinSize().Width+r.key.MinSize().Width+40 <= size.Width)
	r.key.Move(fyne.NewPos(size.Width-14-r.key.MinSize().Width, y))
}

func (r *searchBoxRenderer) Refresh() {
	r.box.FillColor = theme.Color(theme.ColorNameInputBackground)
	r.box.StrokeColor, r.box.StrokeWidth, r.box.CornerRadius = theme.Color(theme.ColorNameInputBorder), 1, 6
	for _, t := range []*canvas.Text{r.hint, r.key} {
		t.Color, t.TextSize = theme.Color(theme.ColorNamePlaceHolder), theme.Size(theme.SizeNameText)
	}
	canvas.Refresh(r.of)
}

// A topBar lays out the search box and the legend.
type topBar struct{}

// MinSize is that of the box.
func (topBar) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(200, topHeight) }

// Layout gives the box a third of the width at most.
func (topBar) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	w := min(searchWidth, max(160, size.Width/3))
	objects[0].Move(fyne.NewPos(16, 8))
	objects[0].Resize(fyne.NewSize(w, 36))
	objects[1].Move(fyne.NewPos(w+40, 8))
	objects[1].Resize(fyne.NewSize(max(0, size.Width-w-56), 36))
}
