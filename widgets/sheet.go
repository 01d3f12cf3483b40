package widgets

import (
	"image"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"golang.org/x/image/vector"
)

// A sheet is the renderer of the widgets here: draw fills it anew at every refresh, and what it is filled with is pooled. What is drawn
// later lies on top.
type sheet struct {
	*scheme
	widget  fyne.Widget
	minimum func() fyne.Size
	draw    func(*sheet, fyne.Size)

	objects []fyne.CanvasObject
	rects   pool[*canvas.Rectangle]
	texts   pool[*canvas.Text]
	rasters pool[*patterned]
}

// A pool hands out objects made before, first to last.
type pool[T any] struct {
	made []T
	used int
}

func (p *pool[T]) take(make func() T) T {
	if p.used == len(p.made) {
		p.made = append(p.made, make())
	}
	p.used++
	return p.made[p.used-1]
}

func newSheet(w fyne.Widget, minimum func() fyne.Size, draw func(*sheet, fyne.Size)) *sheet {
	return &sheet{widget: w, minimum: minimum, draw: draw}
}

// Destroy, MinSize, Objects, Layout and Refresh make a sheet a fyne.WidgetRenderer.
func (s *sheet) Destroy()                     {}
func (s *sheet) MinSize() fyne.Size           { return s.minimum() }
func (s *sheet) Objects() []fyne.CanvasObject { return s.objects }
func (s *sheet) Layout(size fyne.Size)        { s.paint(size) }

// IsClip makes Fyne cut off what is drawn outside the widget.
func (s *sheet) IsClip() {}

// Refresh draws the widget anew.
func (s *sheet) Refresh() {
	s.paint(s.widget.Size())
	if c := canvasOf(s.widget); c != nil { // canvas.Refresh does nothing for a widget that was hidden until now
		c.Refresh(s.widget)
	}
}

func (s *sheet) paint(size fyne.Size) {
	s.scheme = schemeFor(s.widget)
	s.objects, s.rects.used, s.texts.used, s.rasters.used = s.objects[:0], 0, 0, 0
	s.draw(s, size)
}

// rect draws a filled rectangle.
func (s *sheet) rect(c color.Color, x, y, w, h, radius float32) {
	s.box(c, nil, 0, x, y, w, h, radius)
}

// box draws a rectangle with a border along its edges; fill may be nil.
func (s *sheet) box(fill, border color.Color, thick, x, y, w, h, radius float32) {
	if line, ok := border.(color.NRGBA); ok && thick > 0 {
		if _, _, _, a := colorOf(fill).RGBA(); a == 0 {
			fill = alpha(line, 1) // Fyne blends a border with its fill at the edges: transparent black would darken it
		}
	}
	r := s.rects.take(func() *canvas.Rectangle { return &canvas.Rectangle{} })
	r.FillColor, r.StrokeColor, r.StrokeWidth, r.CornerRadius = fill, border, thick, radius
	r.Move(fyne.NewPos(x, y))
	r.Resize(fyne.NewSize(w, h))
	s.objects = append(s.objects, r)
}

// colorOf is c, or transparent for nil.
func colorOf(c color.Color) color.Color {
	if c == nil {
		return color.Transparent
	}
	return c
}

// text draws a line of text with its baseline at y, from x on. width is what the text measures.
func (s *sheet) text(t string, c color.Color, f typeface, x, y, width float32) {
	o := s.texts.take(func() *canvas.Text { return &canvas.Text{} })
	o.Text, o.Color, o.TextSize, o.TextStyle, o.FontSource = t, c, f.size, f.style(), f.source()
	height, baseline := fyneRuler{}.metrics(f)
	o.Move(fyne.NewPos(whole(x), whole(y-baseline)))
	o.Resize(fyne.NewSize(width, height))
	s.objects = append(s.objects, o)
}

// label draws text on one line with its baseline at y, shortened with an ellipsis if it is wider than room, and returns its width. align
// is 0 for text that begins at x, 1 for text that ends there.
func (s *sheet) label(t string, c color.Color, f typeface, x, y, room, align float32) float32 {
	t, w := shorten(t, f, room)
	s.text(t, c, f, x-w*align, y, w)
	return w
}

// shorten is text as it fits into room, and its width.
func shorten(t string, f typeface, room float32) (string, float32) {
	r := fyneRuler{}
	w := r.width(t, f)
	if w <= room {
		return t, w
	}
	lo, hi := 0, len(t)
	for lo < hi {
		mid := (lo + hi + 1) / 2
		if r.width(t[:mid]+"…", f) <= room {
			lo = mid
		} else {
			hi = mid - 1
		}
	}
	for lo > 0 && lo < len(t) && t[lo]&0xC0 == 0x80 {
		lo--
	}
	t = t[:lo] + "…"
	return t, r.width(t, f)
}

// A patterned is a raster that draws with the scale of the screen: size is what it covers in px.
type patterned struct {
	canvas.Raster
	paint func(img *image.NRGBA, scale float32)
}

func (p *patterned) generate(w, h int) image.Image {
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	if size := p.Size(); size.Width > 0 && w > 0 {
		p.paint(img, float32(w)/size.Width)
	}
	return img
}

// raster draws pixels of the widget's own.
func (s *sheet) raster(x, y, w, h float32, paint func(img *image.NRGBA, scale float32)) {
	r := s.rasters.take(func() *patterned {
		p := &patterned{}
		p.Generator = p.generate
		return p
	})
	r.paint = paint
	r.Move(fyne.NewPos(x, y))
	r.Resize(fyne.NewSize(w, h))
	s.objects = append(s.objects, &r.Raster)
}

// ring shows that a large widget has the keyboard: a line of the accent along its top, for a frame around a page of text outshouts the text.
func (s *sheet) ring(size fyne.Size) {
	s.rect(s.accent, 0, 0, size.Width, 3, 0)
}

// object draws another widget.
func (s *sheet) object(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(w, h))
	s.objects = append(s.objects, o)
}

// dashes draws a line of dashes, on and off in px.
func (s *sheet) dashes(c color.NRGBA, x, y, w, thick, on, off float32) {
	if w < on {
		s.rect(c, x, y, w, thick, 0)
		return
	}
	s.raster(x, y, whole(w), thick, func(img *image.NRGBA, scale float32) {
		b := img.Bounds()
		for i := range b.Dx() {
			at := float32(i) / scale
			if at-float32(int(at/(on+off)))*(on+off) < on {
				for j := range b.Dy() {
					img.SetNRGBA(i, j, c)
				}
			}
		}
	})
}

// triangle draws a small triangle of 8 px that points right, or down when open.
func (s *sheet) triangle(c color.NRGBA, x, y float32, open bool) {
	s.raster(x, y, 8, 8, func(img *image.NRGBA, scale float32) {
		b := img.Bounds()
		z := vector.NewRasterizer(b.Dx(), b.Dy())
		if open {
			z.MoveTo(0, 1.5*scale)
			z.LineTo(8*scale, 1.5*scale)
			z.LineTo(4*scale, 7*scale)
		} else {
			z.MoveTo(1.5*scale, 0)
			z.LineTo(1.5*scale, 8*scale)
			z.LineTo(7*scale, 4*scale)
		}
		z.ClosePath()
		z.Draw(img, b, image.NewUniform(c), image.Point{})
	})
}

// mix is a over b with the opacity part, as an opaque colour.
func mix(a, b color.NRGBA, part float32) color.NRGBA {
	m := func(x, y uint8) uint8 { return uint8(float32(x)*part + float32(y)*(1-part) + .5) }
	return color.NRGBA{R: m(a.R, b.R), G: m(a.G, b.G), B: m(a.B, b.B), A: 0xff}
}
