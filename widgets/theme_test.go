package widgets

import (
	"image/color"
	"testing"

	"fyne.io/fyne/v2/theme"

	"sidelight/widgets/sight"
)

// contrast is the contrast ratio of WCAG 2.2, from 1 to 21.
func contrast(a, b color.NRGBA) float64 {
	la, lb := luminance(a), luminance(b)
	return (max(la, lb) + .05) / (min(la, lb) + .05)
}

func luminance(c color.NRGBA) float64 {
	return .2126*sight.Linear(c.R) + .7152*sight.Linear(c.G) + .0722*sight.Linear(c.B)
}

// laid is a translucent colour over an opaque one.
func laid(over, under color.NRGBA) color.NRGBA {
	return mix(color.NRGBA{over.R, over.G, over.B, 0xff}, under, float32(over.A)/255)
}

// Text needs 4.5:1 (WCAG AA), signs and lines 3:1; signs here are text too.
func TestContrast(t *testing.T) {
	for _, look := range Looks() {
		s := schemes[look]
		check := func(what string, a, b color.NRGBA, least float64) {
			if got := contrast(a, b); got < least {
				t.Errorf("%s: %s has %.2f:1, wants %.1f:1", look, what, got, least)
			}
		}
		for name, ground := range map[string]color.NRGBA{"paper": s.paper, "window": s.window, "card": s.card} {
			check("ink on "+name, s.ink, ground, 7)
			check("muted on "+name, s.muted, ground, 4.5)
			check("accent on "+name, s.accent, ground, 4.5)
			check("ink on a selection on "+name, s.ink, laid(s.selection, ground), 4.5)
			check("ink on a chosen row on "+name, s.ink, laid(s.chosen(), ground), 4.5)
			check("muted on a chosen row on "+name, s.muted, laid(s.chosen(), ground), 4.5)
			check("muted on a selection on "+name, s.muted, laid(s.selection, ground), 3)
			for tone, c := range s.tones {
				check(string(tone)+" on "+name, c.line, ground, 4.5)
				check(string(tone)+" on a chosen row on "+name, c.line, laid(s.chosen(), ground), 4.5)
				check(string(tone)+" on a selection on "+name, c.line, laid(s.selection, ground), 3)
			}
		}
		for tone, c := range s.tones {
			if c.line.A == 0 {
				t.Errorf("%s: %s has no line", look, tone)
			}
			if c.fill.A == 0 {
				continue
			}
			check("ink on "+string(tone), s.ink, c.fill, 7)
			check("selected ink on "+string(tone), s.ink, laid(s.selection, c.fill), 4.5)
			check("line of "+string(tone)+" on its fill", c.line, c.fill, 3)
			for other, o := range s.tones {
				if shapes[other].line != noLine || shapes[other].bars || shapes[other].frame { // marks overlap: every line may lie on every fill
					check("line of "+string(other)+" on "+string(tone), o.line, c.fill, 3)
					check("line of "+string(other)+" on "+string(tone)+" under the pointer", o.line, laid(s.hover, c.fill), 3)
				}
			}
		}
	}
}

// Every tone must be told from every other without colour.
func TestShapesDiffer(t *testing.T) {
	tones := []Tone{
		ToneFigure, ToneQuote, ToneStatement, ToneShared, ToneDiffers, ToneOnly, ToneSame, TonePartly, ToneHedge, ToneSpeaker, ToneFind,
		ToneHighlight, ToneNote, TonePin,
	}
	seen := map[shape]Tone{}
	for _, tone := range tones {
		s, ok := shapes[tone]
		if !ok {
			t.Errorf("%s has no shape", tone)
		}
		for _, look := range Looks() {
			if _, ok := schemes[look].tones[tone]; !ok {
				t.Errorf("%s has no colours in %s", tone, look)
			}
		}
		s.rank = 0
		if other, ok := seen[s]; ok && signs[tone] == signs[other] {
			t.Errorf("%s and %s look the same in black and white", tone, other)
		}
		seen[s] = tone
	}
}

func TestThemeAnswersForEveryName(t *testing.T) {
	for _, look := range append(Looks(), "") {
		th := NewTheme(look)
		if th.Color(theme.ColorNameForeground, theme.VariantLight) == nil || th.Color("unknown", theme.VariantDark) == nil {
			t.Errorf("%q: a colour is missing", look)
		}
		if th.Size(theme.SizeNameText) != 14 {
			t.Errorf("%q: interface text is not 14", look)
		}
	}
	if a, b := NewTheme("").Color(theme.ColorNamePrimary, theme.VariantDark), schemes[Dark].accent; a != b {
		t.Errorf("a theme that follows the system has the accent %v in the dark, want %v", a, b)
	}
}

// What marks a kind of thing in the text, and what the signs of the margin say, must be told apart by readers with red-green colour blindness
// too, not by their shapes alone: 10 is four times what is just noticeable.
func TestColourBlind(t *testing.T) {
	fills := []Tone{ToneFigure, ToneQuote, ToneShared, ToneHighlight, ToneFind}
	lines := []Tone{ToneDiffers, ToneSame, ToneOnly, TonePartly}
	for _, look := range Looks() {
		s := schemes[look]
		for name, eye := range map[string]sight.Eye{"full sight": sight.Full, "deuteranopia": sight.Deuteranopia, "protanopia": sight.Protanopia} {
			check := func(a, b Tone, x, y color.NRGBA, least float64) {
				if got := eye.Apart(x, y); got < least {
					t.Errorf("%s, %s: %s and %s are %.1f apart, want %.0f", look, name, a, b, got, least)
				}
			}
			for i, a := range fills {
				check(a, "paper", s.tones[a].fill, s.paper, 6)
				for _, b := range fills[:i] {
					check(a, b, s.tones[a].fill, s.tones[b].fill, 10)
				}
			}
			for i, a := range lines {
				for _, b := range lines[:i] {
					check(a, b, s.tones[a].line, s.tones[b].line, 10)
				}
			}
		}
	}
}

// The shortcuts in menus must be as legible as other muted text: see foreground.
func TestMenuShortcuts(t *testing.T) {
	for _, look := range Looks() {
		s := schemes[look]
		r, g, b, a := NewTheme(look).Color(theme.ColorNameForeground, theme.VariantLight).RGBA()
		if a>>8 != 0xff || uint8(r>>8) != s.ink.R {
			t.Errorf("%s: Fyne's ink is %x %x %x %x", look, r, g, b, a)
		}
		a = uint32(float32(a) * .95) // as Fyne does
		drawn := laid(color.NRGBA{uint8(r), uint8(g), uint8(b), uint8(a)}, s.card)
		if got := contrast(drawn, s.card); got < 4.5 {
			t.Errorf("%s: shortcuts have %.1f:1", look, got)
		}
	}
}
