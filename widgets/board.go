package widgets

import (
	"cmp"

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
	Judged  string // the same in the language of the window; "" for Verdict itself
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

// judged is the reader's verdict in words.
func (f *Finding) judged() string { return cmp.Or(f.Judged, f.Verdict) }

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
	Hint    string // the keys that work on the selected row: "S same · N note". A tap on one does what its key does
	Take    Take   // at the foot; the zero Take is none
}

// A Take is what can be taken away of a view, with its key.
type Take struct{ Label, Key string }

// A Board lists findings, virtualised: a thousand cost what a screenful costs. One row is selected, any may be open. A tap on a row selects
// it, opens or closes it and jumps; a tap on a sentence jumps to that sentence.
//
// Keys: Up, Down, Home, End, Page Up and Down select; Right, Left and Space open and close; Enter jumps; 1 to 9 open a tab, F and Shift+F walk
// through the filters; the letters of the callbacks act on the selected row.
type Board struct {
	widget.BaseWidget

	OnTab     func(key string)
	OnFilter  func(key string)
	OnSelect  func(key string)                   // the selected row changed
	OnJump    func(row, says string)             // Enter or a tap on a row (says is ""), or a tap on a sentence
	OnVerdict func(key, verdict string)          // S "same", X "differs", U "not comparable", K "checked", R "problem"; "" takes it back
	OnNote    func(key string)                   // N
	OnPin     func(key string)                   // P
	OnCopy    func(key string)                   // C
	OnMenu    func(key string, at fyne.Position) // secondary tap
	OnTake    func()                             // what stands at the foot was tapped
	OnKey     func(k *fyne.KeyEvent)             // a key the Board has no use for
	Words     Words

	view     BoardView
	selected string
	open     map[string]bool
	words    *wordWidths

	width   float32 // rows were laid out for
	head    float32 // height of tabs and filters
	hints   []hintBox
	foot    float32 // height of the keys and of what can be taken away; 0 for nothing
	rows    []boardRow
	roll    roll
	tabs    []area
	filters []area
	hover   int // row, counted from 1
	hint    int // the key in the foot under the pointer, counted from 1
	onTake  bool
	tapped  string // key of the row that was tapped last, while it is the selected one
	focused bool
}

// verdicts are the reader's own words for a finding, by key.
var verdicts = map[rune]string{'s': "same", 'x': "differs", 'u': "not comparable", 'k': "checked", 'r': "problem"}

// NewBoard makes an empty Board.
func NewBoard() *Board {
	b := &Board{Words: English, open: map[string]bool{}, words: newWordWidths(fyneRuler{})}
	b.ExtendBaseWidget(b)
	return b
}

// Set sets the view. Selection, open rows and place stay with their keys.
func (b *Board) Set(v BoardView) {
	if v.Tab != b.view.Tab {
		b.roll.offset = 0
	}
	b.view = v
	if b.index(b.selected) < 0 {
		b.selected = ""
	}
	b.hover = 0
	b.layOut()
	b.Refresh()
}

// index is the row of a key, or -1.
func (b *Board) index(key string) int {
	for i := range b.view.Rows {
		if b.view.Rows[i].Key == key && key != "" {
			return i
		}
	}
	return -1
}

// Select selects and reveals a row; false if there is none of that key. OnSelect is not called.
func (b *Board) Select(key string) bool {
	i := b.index(key)
	if i < 0 {
		return false
	}
	if key != b.selected {
		b.tapped = ""
	}
	b.selected = key
	b.layOut()
	b.reveal(i)
	b.Refresh()
	return true
}

func (b *Board) reveal(i int) {
	if i < len(b.rows) {
		r := &b.rows[i]
		b.roll.reveal(r.top-r.heading, r.top+r.height)
	}
}

// choose selects a row and tells it.
func (b *Board) choose(i int) {
	if i < 0 || i >= len(b.view.Rows) || b.view.Rows[i].Key == b.selected {
		return
	}
	b.Select(b.view.Rows[i].Key)
	call(b.OnSelect, b.selected)
}

// Selected is the key of the selected row, or "".
func (b *Board) Selected() string { return b.selected }

// Open opens or closes a row.
func (b *Board) Open(key string, open bool) {
	if b.open[key] == open {
		return
	}
	b.open[key] = open
	b.layOut()
	if i := b.index(key); i >= 0 && open {
		b.reveal(i)
	}
	b.Refresh()
}

// IsOpen reports whether a row is open.
func (b *Board) IsOpen(key string) bool { return b.open[key] }

// Next selects the next row with one of these signs (any row without signs) and returns its key; "" at the end. OnSelect is called.
func (b *Board) Next(signs ...Tone) string { return b.step(1, signs) }

// Previous is Next backwards.
func (b *Board) Previous(signs ...Tone) string { return b.step(-1, signs) }

func (b *Board) step(by int, signs []Tone) string {
	i := b.index(b.selected)
	if i < 0 && by < 0 {
		i = len(b.view.Rows)
	}
	for i += by; i >= 0 && i < len(b.view.Rows); i += by {
		wanted := len(signs) == 0
		for _, s := range signs {
			wanted = wanted || b.view.Rows[i].Sign == s
		}
		if wanted {
			b.choose(i)
			return b.selected
		}
	}
	return ""
}

// Focus gives the Board the keyboard.
func (b *Board) Focus() {
	focus(b)
}

// CreateRenderer is Fyne's way in.
func (b *Board) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(b, func() fyne.Size { return fyne.NewSize(240, 120) }, b.draw)
}
