package widgets

import (
	"strings"
	"sync"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"github.com/go-fonts/stix/stix2textbold"
	"github.com/go-fonts/stix/stix2textbolditalic"
	"github.com/go-fonts/stix/stix2textitalic"
	"github.com/go-fonts/stix/stix2textregular"
	"golang.org/x/image/font/sfnt"
)

// A Face is the type a Reader sets its text in.
type Face string

// The reading faces.
const (
	Serif Face = "serif" // STIX Two Text, the default
	Sans  Face = "sans"  // the interface's Noto Sans
)

var (
	serifRegular    = fyne.NewStaticResource("STIXTwoText-Regular.otf", stix2textregular.TTF)
	serifBold       = fyne.NewStaticResource("STIXTwoText-Bold.otf", stix2textbold.TTF)
	serifItalic     = fyne.NewStaticResource("STIXTwoText-Italic.otf", stix2textitalic.TTF)
	serifBoldItalic = fyne.NewStaticResource("STIXTwoText-BoldItalic.otf", stix2textbolditalic.TTF)
)

// A typeface is one cut of a face at a size in px.
type typeface struct {
	size         float32
	bold, italic bool
	sans         bool
}

// The interface's letters.
var (
	uiText   = typeface{size: 14, sans: true}
	uiStrong = typeface{size: 14, sans: true, bold: true}
	uiHead   = typeface{size: 18, sans: true, bold: true}
	uiSmall  = typeface{size: 13, sans: true}
	uiTiny   = typeface{size: 12, sans: true}
	uiKey    = typeface{size: 12, sans: true, bold: true}
)

// style and source are what a canvas.Text wants.
func (f typeface) style() fyne.TextStyle { return fyne.TextStyle{Bold: f.bold, Italic: f.italic} }

func (f typeface) source() fyne.Resource {
	switch {
	case f.sans:
		return nil
	case f.bold && f.italic:
		return serifBoldItalic
	case f.bold:
		return serifBold
	case f.italic:
		return serifItalic
	}
	return serifRegular
}

// A ruler measures text: Fyne's letters in the program, a fixed pitch in tests.
type ruler interface {
	width(text string, f typeface) float32
}

// fyneRuler measures what Fyne draws.
type fyneRuler struct{}

func (fyneRuler) width(text string, f typeface) float32 {
	size, _ := fyne.CurrentApp().Driver().RenderedTextSize(text, f.size, f.style(), f.source())
	return size.Width
}

// metrics is the height of a line of text as it is drawn, and how far its baseline lies below its top.
func (fyneRuler) metrics(f typeface) (height, baseline float32) {
	size, base := fyne.CurrentApp().Driver().RenderedTextSize("Hg", f.size, f.style(), f.source())
	return size.Height, base
}

// wordWidths remembers the widths of words. They are measured once at 64 px and scaled: letters are not hinted, widths grow with the size
// to within a thousandth, and so zooming measures nothing.
type wordWidths struct {
	ruler
	known map[typeface]map[string]float32
}

const measuredAt = 64

func newWordWidths(r ruler) *wordWidths {
	return &wordWidths{ruler: r, known: map[typeface]map[string]float32{}}
}

// in is a measure of words in one typeface.
func (w *wordWidths) in(f typeface) func(word string) float32 {
	scale := f.size / measuredAt
	f.size = measuredAt
	widths := w.known[f]
	if widths == nil {
		widths = map[string]float32{}
		w.known[f] = widths
	}
	return func(word string) float32 {
		width, ok := widths[word]
		if !ok {
			width = w.mixed(word, f)
			widths[word] = width
		}
		return width * scale
	}
}

// run is the width of a run of text in one typeface: that of its words, which are known, where letters stand side by side, which is so in the
// serif; what falls back on the system's fonts is measured as a whole.
func (w *wordWidths) run(text string, f typeface) float32 {
	if f.sans {
		return w.width(text, f)
	}
	measure := w.in(f)
	var sum float32
	for word := range strings.SplitAfterSeq(text, " ") {
		sum += measure(word)
	}
	return sum
}

// mixed is the width of text of which the serif may lack letters.
func (w *wordWidths) mixed(text string, f typeface) float32 {
	var sum float32
	for text != "" && !f.sans {
		n, has := serifPrefix(text)
		g := f
		g.sans = !has
		sum += w.width(text[:n], g)
		text = text[n:]
	}
	if text != "" {
		sum += w.width(text, f)
	}
	return sum
}

var serifFont = sync.OnceValue(func() *sfnt.Font {
	f, err := sfnt.Parse(stix2textregular.TTF)
	if err != nil {
		return nil
	}
	return f
})

// serifPrefix is how many bytes at the head of text the serif has letters for, or, if has is false, has none for. What it lacks (Chinese,
// Arabic, ...) is set in the sans, which falls back on the system's fonts; so is all punctuation of Chinese and Japanese.
func serifPrefix(text string) (n int, has bool) {
	font := serifFont()
	var buf sfnt.Buffer
	for i, r := range text {
		h := r < 0x250 && r != utf8.RuneError
		if !h && font != nil && r < 0x2E80 {
			g, err := font.GlyphIndex(&buf, r)
			h = err == nil && g != 0
		}
		if i == 0 {
			has = h
		} else if h != has {
			return i, has
		}
	}
	return len(text), has
}
