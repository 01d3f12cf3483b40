package sight

import (
	"image/color"
	"testing"
)

// What full sight tells apart by red and green alone, these eyes hardly do; greys stay grey; blue and yellow stay apart.
func TestEyes(t *testing.T) {
	red, green := color.NRGBA{0xC0, 0x50, 0x40, 0xff}, color.NRGBA{0x70, 0x78, 0x30, 0xff}
	blue, yellow := color.NRGBA{0x30, 0x60, 0xC0, 0xff}, color.NRGBA{0xD0, 0xB0, 0x30, 0xff}
	grey := color.NRGBA{0x80, 0x80, 0x80, 0xff}
	full := Full.Apart(red, green)
	for name, e := range map[string]Eye{"deuteranopia": Deuteranopia, "protanopia": Protanopia} {
		if got := e.Apart(red, green); got > full/2 {
			t.Errorf("%s: red and green are %.0f apart, with full sight %.0f", name, got, full)
		}
		if got := e.Apart(blue, yellow); got < 60 {
			t.Errorf("%s: blue and yellow are %.0f apart", name, got)
		}
		if got := Full.Apart(e.See(grey), grey); got > 1 {
			t.Errorf("%s: grey is %v", name, e.See(grey))
		}
	}
	if got := Full.Apart(color.NRGBA{0xff, 0xff, 0xff, 0xff}, color.NRGBA{A: 0xff}); got < 99.9 || got > 100.1 {
		t.Errorf("black and white are %v apart, want 100", got)
	}
}
