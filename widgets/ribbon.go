package widgets

import (
	"cmp"
	"image"
	"image/color"
	"image/draw"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
	"golang.org/x/image/vector"
)

// A Band joins a passage on the left to one on the right: tops and bottoms are px below the Ribbon's top, as Reader.Band gives them.
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

	OnTap  func(key string)
	OnDrag func(dx float32) // the gutter was pulled so far to the right, in px: what lies left of it gets wider

	bands []Band // as given
	drawn []Band // those drawn, the topmost last
}

const (
	ribbonWidth = 56
	mostBands   = 12
)

// NewRibbon makes an empty Ribbon.
func NewRibbon() *Ribbon {
	r := &Ribbon{}
	r.ExtendBaseWidget(r)
	return r
}

// Set draws these bands; those whose passages are not both on screen are left out, but for the current ones.
func (r *Ribbon) Set(bands []Band) {
	if slices.Equal(bands, r.bands) {
		return
	}
	r.bands = slices.Clone(bands)
	r.Refresh()
}

// bandsToDraw chooses a dozen of bands for a gutter of a height, the topmost last.
func bandsToDraw(bands []Band, height float32) []Band {
	on := func(top, bottom float32) bool { return bottom > 0 && top < height }
	var seen []Band
	for _, b := range bands {
		left, right := on(b.LeftTop, b.LeftBottom), on(b.RightTop, b.RightBottom)
		if left && right || b.Current && (left || right) {
			seen = append(seen, b)
		}
	}
	away := func(b Band) float32 {
		return abs(b.LeftTop+b.LeftBottom-height) + abs(b.RightTop+b.RightBottom-height)
	}
	slices.SortStableFunc(seen, func(a, b Band) int {
		if a.Current != b.Current {
			if a.Current {
				return -1
			}
			return 1
		}
		return cmp.Compare(away(a), away(b))
	})
	seen = seen[:min(len(seen), mostBands)]
	slices.Reverse(seen)
	return seen
}

// CreateRenderer is Fyne's way in.
func (r *Ribbon) CreateRenderer() fyne.WidgetRenderer {
	minimum := func() fyne.Size { return fyne.NewSize(ribbonWidth, 40) }
	return newSheet(r, minimum, func(s *sheet, size fyne.Size) {
		r.drawn = bandsToDraw(r.bands, size.Height)
		if len(r.drawn) == 0 || size.Width <= 0 {
			return
		}
		s.raster(0, 0, size.Width, size.Height, func(img *image.NRGBA, scale float32) {
			mask := image.NewAlpha(img.Bounds())
			for _, b := range r.drawn {
				paintBand(img, mask, b, s.scheme, scale)
			}
		})
	})
}

// paintBand draws one band: 25 % of its tone, more if it is current, in stripes if its passages match in part, between two lines if they differ.
func paintBand(img *image.NRGBA, mask *image.Alpha, b Band, s *scheme, scale float32) {
	strength := 0.25
	if b.Current {
		strength = 0.5
	}
	stripes := 0
	if b.Partly {
		stripes = max(int(8*scale), 2)
	}
	ink := s.tones[b.Tone].line
	paintCurve(img, mask, b, ink, scale, strength, stripes)
	if b.Tone == ToneDiffers {
		const thick = 2
		top, bottom := b, b
		top.LeftBottom, top.RightBottom = b.LeftTop+thick, b.RightTop+thick
		bottom.LeftTop, bottom.RightTop = b.LeftBottom-thick, b.RightBottom-thick
		paintCurve(img, mask, top, ink, scale, .7, 0)
		paintCurve(img, mask, bottom, ink, scale, .7, 0)
	}
}

// paintCurve fills the outline of a band with an opacity; stripes is the period of hatching in pixels, 0 for none.
func paintCurve(img *image.NRGBA, mask *image.Alpha, b Band, ink color.NRGBA, scale float32, strength float64, stripes int) {
	wide := img.Bounds().Dx()
	top := max(int(min(b.LeftTop, b.RightTop)*scale), 0)
	tall := min(int(max(b.LeftBottom, b.RightBottom)*scale)+1, img.Bounds().Dy()) - top
	if tall <= 0 {
		return
	}
	w, y := float32(wide), func(px float32) float32 { return px*scale - float32(top) }
	z := vector.NewRasterizer(wide, tall)
	z.DrawOp = draw.Src
	z.MoveTo(0, y(b.LeftTop))
	z.CubeTo(w/2, y(b.LeftTop), w/2, y(b.RightTop), w, y(b.RightTop))
	z.LineTo(w, y(b.RightBottom))
	z.CubeTo(w/2, y(b.RightBottom), w/2, y(b.LeftBottom), 0, y(b.LeftBottom))
	z.ClosePath()
	z.Draw(mask, image.Rect(0, 0, wide, tall), image.Opaque, image.Point{})
	for j := range tall {
		row := top + j
		for x, m := range mask.Pix[j*mask.Stride : j*mask.Stride+wide] {
			if m == 0 {
				continue
			}
			part := strength * float64(m) / 255
			if stripes > 0 && (x+row)%stripes >= stripes/2 {
				part *= .35
			}
			over(img, x, row, ink, part)
		}
	}
}

// over lays a colour of an opacity over a pixel that may be transparent itself.
func over(img *image.NRGBA, x, y int, c color.NRGBA, part float64) {
	p := img.Pix[y*img.Stride+x*4 : y*img.Stride+x*4+4]
	under := float64(p[3]) / 255
	sum := part + under*(1-part)
	blend := func(a, c uint8) uint8 { return uint8((float64(a)*part+float64(c)*under*(1-part))/sum + .5) }
	p[0], p[1], p[2], p[3] = blend(c.R, p[0]), blend(c.G, p[1]), blend(c.B, p[2]), uint8(sum*255+.5)
}

// edgeAt is the height at x of a band's edge that begins at a on the left of a gutter and ends at b on its right.
func edgeAt(x, width, a, b float32) float32 {
	lo, hi := float32(0), float32(1)
	for range 24 {
		t := (lo + hi) / 2
		if 3*(1-t)*(1-t)*t*width/2+3*(1-t)*t*t*width/2+t*t*t*width < x {
			lo = t
		} else {
			hi = t
		}
	}
	return a + (b-a)*lo*lo*(3-2*lo)
}

// Tapped hands out the key of the topmost band there.
func (r *Ribbon) Tapped(e *fyne.PointEvent) {
	width := r.Size().Width
	for _, b := range slices.Backward(r.drawn) {
		top, bottom := edgeAt(e.Position.X, width, b.LeftTop, b.RightTop), edgeAt(e.Position.X, width, b.LeftBottom, b.RightBottom)
		if e.Position.Y >= top && e.Position.Y < bottom {
			if r.OnTap != nil && b.Key != "" {
				r.OnTap(b.Key)
			}
			return
		}
	}
}

// Dragged tells how far the gutter was pulled.
func (r *Ribbon) Dragged(e *fyne.DragEvent) {
	if r.OnDrag != nil {
		r.OnDrag(e.Dragged.DX)
	}
}

// DragEnd ends a drag.
func (r *Ribbon) DragEnd() {}

// Cursor shows that the gutter can be pulled.
func (r *Ribbon) Cursor() desktop.Cursor { return desktop.HResizeCursor }
