// Package sight simulates what readers with red-green colour blindness see, and tells how far two colours are apart to them. The test of
// the colours and the contact sheet of the window use it; the program itself does not.
package sight

import (
	"image"
	"image/color"
	"math"
)

// An Eye is a matrix on linear red, green and blue, row by row.
type Eye [9]float64

// The eyes: Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency (2009), at full severity.
var (
	Full         = Eye{1, 0, 0, 0, 1, 0, 0, 0, 1}
	Deuteranopia = Eye{.367322, .860646, -.227968, .280085, .672501, .047413, -.011820, .042940, .968881}    // no green cones
	Protanopia   = Eye{.152286, 1.052583, -.204868, .114503, .786281, .099216, -.003882, -.048116, 1.051998} // no red cones
)

// See is how a colour looks to the eye; the opacity stays.
func (e Eye) See(c color.NRGBA) color.NRGBA {
	r, g, b := Linear(c.R), Linear(c.G), Linear(c.B)
	row := func(i int) uint8 { return encoded(e[i]*r + e[i+1]*g + e[i+2]*b) }
	return color.NRGBA{row(0), row(3), row(6), c.A}
}

// Picture is how an opaque picture looks to the eye.
func (e Eye) Picture(p image.Image) *image.NRGBA {
	b := p.Bounds()
	out := image.NewNRGBA(b)
	known := map[color.NRGBA]color.NRGBA{}
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			c := color.NRGBAModel.Convert(p.At(x, y)).(color.NRGBA)
			seen, ok := known[c]
			if !ok {
				seen = e.See(c)
				known[c] = seen
			}
			out.SetNRGBA(x, y, seen)
		}
	}
	return out
}

// Linear is a channel of sRGB as light, 0 to 1 (IEC 61966-2-1).
func Linear(v uint8) float64 {
	x := float64(v) / 255
	if x <= .04045 {
		return x / 12.92
	}
	return math.Pow((x+.055)/1.055, 2.4)
}

func encoded(x float64) uint8 {
	x = min(max(x, 0), 1)
	if x <= .0031308 {
		x *= 12.92
	} else {
		x = 1.055*math.Pow(x, 1/2.4) - .055
	}
	return uint8(x*255 + .5)
}

// Apart is how far two colours are from one another to the eye: the distance in CIELAB (CIE 1976), where 2.3 is just noticeable.
func (e Eye) Apart(a, b color.NRGBA) float64 {
	l1, a1, b1 := lab(e.See(a))
	l2, a2, b2 := lab(e.See(b))
	return math.Sqrt((l1-l2)*(l1-l2) + (a1-a2)*(a1-a2) + (b1-b2)*(b1-b2))
}

// lab is a colour in CIELAB under daylight (D65).
func lab(c color.NRGBA) (l, a, b float64) {
	red, green, blue := Linear(c.R), Linear(c.G), Linear(c.B)
	f := func(t float64) float64 {
		if t > 216.0/24389 {
			return math.Cbrt(t)
		}
		return (24389.0/27*t + 16) / 116
	}
	x := f((.4124564*red + .3575761*green + .1804375*blue) / .95047)
	y := f(.2126729*red + .7151522*green + .0721750*blue)
	z := f((.0193339*red + .1191920*green + .9503041*blue) / 1.08883)
	return 116*y - 16, 500 * (x - y), 200 * (y - z)
}
