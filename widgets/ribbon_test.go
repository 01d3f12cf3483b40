package widgets

import (
	"image"
	"testing"

	"fyne.io/fyne/v2"
)

func TestBandsToDraw(t *testing.T) {
	var bands []Band
	for i := range 30 {
		y := float32(i * 20)
		bands = append(bands, Band{y, y + 10, y, y + 10, ToneSame, false, i == 29, string(rune('a' + i))})
	}
	bands = append(bands,
		Band{10, 20, 900, 910, ToneSame, false, false, "half off"},
		Band{-90, -80, 900, 910, ToneSame, false, true, "off"},
	)
	drawn := bandsToDraw(bands, 600)
	if len(drawn) != mostBands || drawn[len(drawn)-1].Key != bands[29].Key {
		t.Errorf("%d bands, the topmost %q", len(drawn), drawn[len(drawn)-1].Key)
	}
	for _, b := range drawn {
		if b.Key == "off" || b.Key == "half off" || b.Key == "a" {
			t.Errorf("%q is drawn", b.Key)
		}
	}
}

func TestEdgeAt(t *testing.T) {
	for _, c := range []struct{ x, want float32 }{{0, 10}, {28, 60}, {56, 110}} {
		if got := edgeAt(c.x, 56, 10, 110); abs(got-c.want) > .1 {
			t.Errorf("at %v the edge is %v, want %v", c.x, got, c.want)
		}
	}
}

func TestPaintBand(t *testing.T) {
	full, striped := image.NewNRGBA(image.Rect(0, 0, 112, 200)), image.NewNRGBA(image.Rect(0, 0, 112, 200))
	mask := image.NewAlpha(full.Bounds())
	b := Band{LeftTop: 10, LeftBottom: 40, RightTop: 50, RightBottom: 80, Tone: ToneSame}
	paintBand(full, mask, b, schemes[Light], 2)
	b.Partly = true
	paintBand(striped, mask, b, schemes[Light], 2)
	ink := schemes[Light].tones[ToneSame].line
	if got := full.NRGBAAt(0, 50); got.A != 64 || got.R != ink.R {
		t.Errorf("the band is %v at its left edge, want %v at 25 %%", got, ink)
	}
	if full.NRGBAAt(0, 10).A != 0 || full.NRGBAAt(111, 130).A == 0 {
		t.Error("the band does not end where its passages end")
	}
	pale := 0
	for y := 20; y < 80; y++ {
		if a := striped.NRGBAAt(0, y).A; a > 0 && a < 40 {
			pale++
		}
	}
	if pale < 20 || pale > 40 {
		t.Errorf("%d of 60 px are between the stripes", pale)
	}
}

// A passage of a long text may be far off the screen.
func TestPaintBandFarOff(t *testing.T) {
	img, mask := image.NewNRGBA(image.Rect(0, 0, 56, 300)), image.NewAlpha(image.Rect(0, 0, 56, 300))
	for _, b := range []Band{{-200_000, -199_000, 10, 60, ToneSame, false, true, ""}, {10, 60, 200_000, 200_010, ToneSame, true, true, ""}, {9, 5, 5, 9, ToneDiffers, false, false, ""}} {
		paintBand(img, mask, b, schemes[Light], 1)
	}
	if img.NRGBAAt(55, 40).A == 0 || img.NRGBAAt(0, 40).A == 0 {
		t.Error("a band that leaves the screen does not begin at its passage")
	}
}

func TestRibbonAndStripAnswer(t *testing.T) {
	r := NewRibbon()
	window(t, Light, r, 56, 300)
	var got string
	r.OnTap = func(key string) { got = key }
	r.Set([]Band{{10, 60, 10, 60, ToneSame, false, false, "under"}, {10, 60, 10, 60, ToneSame, false, true, "over"}})
	r.Tapped(&fyne.PointEvent{Position: fyne.NewPos(20, 30)})
	if got != "over" {
		t.Errorf("a tap gives %q", got)
	}
	s := NewStrip()
	window(t, Light, s, 14, 300)
	s.Set([]Tick{{.5, .5, ToneOnly, 0, "half", false}})
	var part float32
	s.OnJump = func(p float32, key string) { part, got = p, key }
	s.Tapped(&fyne.PointEvent{Position: fyne.NewPos(6, 152)})
	if got != "half" || part < .5 || part > .51 {
		t.Errorf("a tap gives %q at %v", got, part)
	}
	s.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(6, 900)}})
	if got != "" || part != 1 {
		t.Errorf("a drag gives %q at %v", got, part)
	}
}

func BenchmarkRibbonFrame(b *testing.B) {
	img := image.NewNRGBA(image.Rect(0, 0, ribbonWidth, 900))
	mask := image.NewAlpha(img.Bounds())
	for b.Loop() {
		clear(img.Pix)
		for i := range mostBands {
			y := float32(i * 70)
			paintBand(img, mask, Band{y, y + 60, y + 30, y + 90, ToneSame, i%2 == 0, false, ""}, schemes[Light], 1)
		}
	}
}
