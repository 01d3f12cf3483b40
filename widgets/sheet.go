package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// A sheet is the renderer of the widgets here: draw fills it anew at every refresh, its rectangles and texts are pooled. What is drawn later
// lies on top.
type sheet struct {
	widget fyne.Widget
	min    func() fyne.Size
	draw   func(*sheet, fyne.Size)

	objects []fyne.CanvasObject
	rects   []*canvas.Rectangle
	texts   []*canvas.Text
	usedR   int
	usedT   int
	*scheme
}

func newSheet(w fyne.Widget, minimum func() fyne.Size, draw func(*sheet, fyne.Size)) *sheet {
	return &sheet{widget: w, min: minimum, draw: draw}
}

func (s *sheet) Destroy()                     {}
func (s *sheet) MinSize() fyne.Size           { return s.min() }
func (s *sheet) Objects() []fyne.CanvasObject { return s.objects }
func (s *sheet) Layout(size fyne.Size)        { s.paint(size) }

func (s *sheet) Refresh() {
	s.paint(s.widget.Size())
	canvas.Refresh(s.widget)
}

func (s *sheet) paint(size fyne.Size) {
	s.scheme = schemeFor(s.widget)
	s.objects, s.usedR, s.usedT = s.objects[:0], 0, 0
	s.draw(s, size)
}

// rect draws a rectangle with its corner at x, y on whole pixels of a scale of 1.
func (s *sheet) rect(c color.Color, x, y, w, h, radius float32) *canvas.Rectangle {
	if s.usedR == len(s.rects) {
		s.rects = append(s.rects, canvas.NewRectangle(c))
	}
	r := s.rects[s.usedR]
	s.usedR++
	r.FillColor, r.CornerRadius, r.StrokeWidth, r.StrokeColor = c, radius, 0, nil
	r.Move(fyne.NewPos(x, y))
	r.Resize(fyne.NewSize(w, h))
	s.objects = append(s.objects, r)
	return r
}

// text draws a line of text with its corner at x, y.
func (s *sheet) text(t string, c color.Color, size float32, style fyne.TextStyle, source fyne.Resource, x, y, w, h float32) *canvas.Text {
	if s.usedT == len(s.texts) {
		s.texts = append(s.texts, &canvas.Text{})
	}
	o := s.texts[s.usedT]
	s.usedT++
	o.Text, o.Color, o.TextSize, o.TextStyle, o.FontSource, o.Alignment = t, c, size, style, source, fyne.TextAlignLeading
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(w, h))
	s.objects = append(s.objects, o)
	return o
}
