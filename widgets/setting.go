package widgets

import "math"

// A setting is how a Reader sets its text.
type setting struct {
	size    float32 // body text in px
	spacing float32 // line height as a factor of the size
	column  int     // characters a line
	face    Face
}

// A cut is how one Style is set under a setting.
type cut struct {
	typeface
	line          float32 // line height
	before, after float32 // space above and below the paragraph
	indent        float32
	muted         bool
}

// cutOf is the typography of the page, from LOOK: headline 24 to a body of 18, meta 14 and muted, paragraphs apart by half a line.
func (s setting) cutOf(style Style) cut {
	sans := s.face == Sans
	line := whole(s.size * s.spacing)
	small := sizeNear(s.size * 14 / 18)
	switch style {
	case Outlet:
		return cut{typeface: typeface{size: small, sans: true}, line: whole(small * 1.5), after: 2, muted: true}
	case Headline:
		big := sizeNear(s.size * 4 / 3)
		return cut{typeface: typeface{size: big, bold: true, sans: sans}, line: whole(big * 1.25), after: 4}
	case Meta:
		return cut{typeface: typeface{size: small, sans: true}, line: whole(small * 1.5), after: whole(line * 2 / 3), muted: true}
	case Caption:
		size := sizeNear(s.size * 16 / 18)
		return cut{typeface: typeface{size: size, italic: true, sans: sans}, line: whole(size * 1.4), after: whole(line / 2), indent: whole(s.size), muted: true}
	case ListItem:
		return cut{typeface: typeface{size: s.size, sans: sans}, line: line, after: whole(line / 4), indent: whole(s.size)}
	case Fold:
		return cut{typeface: typeface{size: small, sans: true}, line: whole(small * 1.5), before: 6, after: 6 + whole(line/2), indent: 26, muted: true}
	}
	return cut{typeface: typeface{size: s.size, sans: sans}, line: line, after: whole(line / 2)}
}

// sizeNear is the size nearest to px that is drawn well: at others descenders may be cut.
func sizeNear(px float32) float32 {
	best := TextSizes[0]
	for _, s := range [...]float32{12, 13, 14, 16, 18, 20, 22, 24, 28, 32} {
		if math.Abs(float64(s-px)) < math.Abs(float64(best-px)) {
			best = s
		}
	}
	return best
}

// baseline is how far below the top of its line text stands: capitals and descenders together are in the middle.
func (c cut) baseline() float32 { return whole(c.line/2 + c.size*.22) }

func whole(f float32) float32 { return float32(math.Round(float64(f))) }
