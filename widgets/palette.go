package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// A Hit is one line of a Palette's results.
type Hit struct {
	Key       string
	Title     string
	Marks     []Run  // in Title: ToneFind for what matched
	Snippet   string // the text around, "" for none
	SnipMarks []Run  // in Snippet
	Side      string // muted at the right: an outlet, a date, a shortcut
	Sign      Tone
}

// A HitGroup is hits under a heading, such as an article or "Commands".
type HitGroup struct {
	Title, Side string // Side muted at the right: "3 sources, 1 origin"
	Hits        []Hit
}

// Results is what a Palette shows under its input.
type Results struct {
	Chips   []Chip // kinds to filter by
	Groups  []HitGroup
	Note    string    // one muted line at the foot: "23 passages in 4 articles", or what to try when nothing is found
	Preview Paragraph // beside the results if there is room: the hit in its paragraph; zero for none
}

// A Palette is a calm surface over the window for searching everything and going to anything. Lay it over the window's content (a stack): closed it
// is invisible and takes no taps. Up and Down move, Enter chooses, Shift+Enter chooses to open beside, Esc closes.
type Palette struct {
	widget.BaseWidget

	OnQuery  func(text string)             // at each change of the input
	OnChoose func(key string, beside bool) // the palette stays open until Close
	OnMove   func(key string)              // the line the keyboard is on changed: for a preview
	OnChip   func(key string)
	OnClose  func() // Esc or a tap beside; the palette is closed already

	results Results
	open    bool
}

// NewPalette makes a closed Palette.
func NewPalette() *Palette {
	p := &Palette{}
	p.ExtendBaseWidget(p)
	return p
}

// Open shows the palette with an input that says prompt until something is typed, holds query selected, and takes the keyboard.
func (p *Palette) Open(prompt, query string) { p.open = true; p.Refresh() }

// Close hides it and gives the keyboard back to what had it.
func (p *Palette) Close() { p.open = false; p.Refresh() }

// IsOpen reports whether it is open.
func (p *Palette) IsOpen() bool { return p.open }

// Query is what stands in the input.
func (p *Palette) Query() string { return "" }

// SetQuery changes the input and calls OnQuery.
func (p *Palette) SetQuery(text string) {}

// Set sets the results; the line of the same key, else the first, is chosen.
func (p *Palette) Set(r Results) { p.results = r; p.Refresh() }

// Chosen is the key of the line the keyboard is on, or "".
func (p *Palette) Chosen() string { return "" }

// CreateRenderer is Fyne's way in.
func (p *Palette) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(p, func() fyne.Size { return fyne.Size{} }, func(s *sheet, size fyne.Size) {})
}
