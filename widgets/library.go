package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// A Shelf is one line of the library: a story, or an article in it.
type Shelf struct {
	Key    string
	Title  string
	Detail string // a second, muted line: "4 sources, 3 origins"; "" for none
	Badge  string // muted before Side: "= Ledger", one origin with it
	Side   string // at the right: a date
	Depth  int    // 0 a story, 1 an article
	Folds  bool   // it has lines under it: a triangle
	Open   bool   // the triangle points down
	Shown  bool   // it is in a column: drawn as a card with a bar
	Base   bool
}

// A LibraryList lists stories and their articles.
type LibraryList struct {
	widget.BaseWidget

	OnTap    func(key string)                   // tap or Enter: open
	OnBeside func(key string)                   // Shift or Ctrl with tap, Shift+Enter: open beside
	OnFold   func(key string)                   // the triangle, Left, Right
	OnMenu   func(key string, at fyne.Position) // secondary tap
	OnRemove func(key string)                   // Delete

	rows []Shelf
}

// NewLibraryList makes an empty list.
func NewLibraryList() *LibraryList {
	l := &LibraryList{}
	l.ExtendBaseWidget(l)
	return l
}

// Set sets the heading, the lines, and the sentence that stands under the last of them ("Drop files or folders here, or press Ctrl+O").
func (l *LibraryList) Set(heading string, rows []Shelf, invitation string) {
	l.rows = rows
	l.Refresh()
}

// CreateRenderer is Fyne's way in.
func (l *LibraryList) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(l, func() fyne.Size { return fyne.NewSize(180, 120) }, func(s *sheet, size fyne.Size) {
		for i, f := range l.rows {
			s.label(f.Title, s.ink, uiText, 12, float32(32*i)+20, size.Width, 0)
		}
	})
}
