package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// A Finding is one row of a Board: what is told, and what each source says of it.
type Finding struct {
	Key     string
	Group   string // a heading stands above the first row of each group: "Figures"; "" for none
	Sign    Tone
	What    string // "killed", "Ana Reyes"
	Word    string // the relation in plain words: "differs", "altered"
	Value   string // what stands in the closed row, aligned at the decimal: "41 / 38", "214"
	Sources string // beside it: "2 of 2", "Ledger"
	Calm    bool   // drawn muted: doubtful, or not comparable
	Says    []Says // one for each value or source; shown when open
	Why     string // one line: why this is here
	Verdict string // the reader's own: "same", "checked"; "" for none
	Note    string // the reader's own
	Pinned  bool
}

// Says is what one source says in a finding.
type Says struct {
	Key      string // handed to OnJump
	Value    string // "41"; "" for a quote
	Source   string // "Ledger"
	Who      string // "police said"; "" if the text does not say
	Sentence string // the sentence, set as text
	Marks    []Run  // in Sentence: ToneDiffers for changed words, ToneFigure, ToneQuote ... for the mark itself
}

// A Tab is one of a Board's views.
type Tab struct {
	Key, Label string
	Count      int // below 0 for none
}

// A BoardView is what a Board shows.
type BoardView struct {
	Tabs    []Tab
	Tab     string // the key of the tab that is open
	Filters []Chip
	Rows    []Finding
	Empty   string // one sentence where there are no rows
	Hint    string // a muted line under an open row: the keys that work there
}

// A Board lists findings, virtualised: hundreds cost what a screenful costs. One row is selected, any may be open.
type Board struct {
	widget.BaseWidget

	OnTab     func(key string)
	OnFilter  func(key string)
	OnSelect  func(key string)                   // the selected row changed
	OnJump    func(row, says string)             // Enter on a row (says is ""), or a tap on a sentence
	OnVerdict func(key, verdict string)          // S "same", X "differs", U "not comparable", K "checked"; "" takes it back
	OnNote    func(key string)                   // N
	OnPin     func(key string)                   // P
	OnCopy    func(key string)                   // C
	OnMenu    func(key string, at fyne.Position) // secondary tap
	OnKey     func(k *fyne.KeyEvent)             // a key the Board has no use for

	view     BoardView
	selected string
}

// NewBoard makes an empty Board.
func NewBoard() *Board {
	b := &Board{}
	b.ExtendBaseWidget(b)
	return b
}

// Set sets the view. Selection, open rows and place stay with their keys.
func (b *Board) Set(v BoardView) { b.view = v; b.Refresh() }

// Select selects and reveals a row; false if there is none of that key.
func (b *Board) Select(key string) bool { return false }

// Selected is the key of the selected row, or "".
func (b *Board) Selected() string { return b.selected }

// Open opens or closes a row.
func (b *Board) Open(key string, open bool) {}

// IsOpen reports whether a row is open.
func (b *Board) IsOpen(key string) bool { return false }

// Next selects the next row with one of these signs (any row without signs) and returns its key; "" at the end.
func (b *Board) Next(signs ...Tone) string { return "" }

// Previous is Next backwards.
func (b *Board) Previous(signs ...Tone) string { return "" }

// Focus gives the Board the keyboard.
func (b *Board) Focus() {}

// CreateRenderer is Fyne's way in.
func (b *Board) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(b, func() fyne.Size { return fyne.NewSize(240, 120) }, func(s *sheet, size fyne.Size) {
		for i, f := range b.view.Rows {
			s.label(f.What+"  "+f.Value, s.ink, uiText, 12, float32(32*i)+20, size.Width, 0)
		}
	})
}
