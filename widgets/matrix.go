package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// A Bar is a part of the line at the foot of a field.
type Bar struct {
	Tone Tone
	Part float32 // of the field's width, 0 to 1
}

// A Cell is one field of a Matrix: what a row's source shares with a column's.
type Cell struct {
	Key   string // "" for a field that opens nothing, such as a source with itself
	Text  string // "12 same"
	Apart string // "3 differ", set in the tone of what differs, with its sign; "" for nothing
	Note  string // "9 of 13 sentences"
	Bars  []Bar  // from the left on
}

// A MatrixView is sources against sources.
type MatrixView struct {
	Title string // "4 sources, 3 origins"
	Hint  string // how to read a field
	Names []string
	Notes []string // under the names of the rows: "4 May 2025 · 203 words"; none or as many as names
	Cells [][]Cell // [row][column]
	Empty string
}

// A Matrix is the entry page from three sources on: who shares how much with whom. A tap on a field, or Enter, opens the two.
type Matrix struct {
	widget.BaseWidget

	OnTap func(key string)

	view        MatrixView
	row, column int
	hover       [2]int // counted from 1
	focused     bool
	roll        roll
}

const (
	cellHeight  = 76
	cellWidth   = 176 // at most
	leastCell   = 56
	nameWidth   = 184
	matrixSpace = 24
	matrixHead  = 104 // the title, how to read it, and the columns' names
)

// NewMatrix makes an empty Matrix.
func NewMatrix() *Matrix {
	m := &Matrix{}
	m.ExtendBaseWidget(m)
	return m
}

// Set sets the view.
func (m *Matrix) Set(v MatrixView) {
	m.view = v
	m.row, m.column, m.hover = min(m.row, max(len(v.Names)-1, 0)), min(m.column, max(len(v.Names)-1, 0)), [2]int{}
	m.Refresh()
}

// CreateRenderer is Fyne's way in.
func (m *Matrix) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(m, func() fyne.Size { return fyne.NewSize(240, 120) }, m.draw)
}

// widths are those of the names and of a column, for the widget's width.
func (m *Matrix) widths() (name, cell float32) {
	n := max(len(m.view.Names), 1)
	cell = min(max((m.Size().Width-nameWidth-2*matrixSpace)/float32(n), leastCell), cellWidth)
	return nameWidth, whole(cell)
}

func (m *Matrix) draw(s *sheet, size fyne.Size) {
	s.rect(s.paper, 0, 0, size.Width, size.Height, 0)
	if len(m.view.Names) == 0 {
		s.label(m.view.Empty, s.muted, uiText, matrixSpace, 40, size.Width-2*matrixSpace, 0)
		return
	}
	names, cell := m.widths()
	m.roll.fit(matrixSpace+matrixHead+float32(len(m.view.Names)*cellHeight), size.Height)
	top := matrixHead - m.roll.offset
	s.label(m.view.Title, s.ink, uiHead, matrixSpace, top-68, size.Width-2*matrixSpace, 0)
	s.label(m.view.Hint, s.muted, uiSmall, matrixSpace, top-44, size.Width-2*matrixSpace, 0)
	for j, n := range m.view.Names {
		x := matrixSpace + names + float32(j)*cell
		s.label(n, s.muted, uiSmall, x+10, top-10, cell-14, 0)
	}
	for i, n := range m.view.Names {
		y := top + float32(i*cellHeight)
		if y > size.Height || y+cellHeight < 0 {
			continue
		}
		middle := y + cellHeight/2
		if i < len(m.view.Notes) {
			s.label(m.view.Notes[i], s.muted, uiTiny, matrixSpace, middle+14, names-12, 0)
			middle -= 8
		}
		s.label(n, s.ink, uiText, matrixSpace, middle+5, names-12, 0)
		for j := range m.view.Names {
			if i < len(m.view.Cells) && j < len(m.view.Cells[i]) {
				m.drawCell(s, i, j, matrixSpace+names+float32(j)*cell, y, cell)
			}
		}
	}
	m.roll.draw(s, size.Width, 0)
}

func (m *Matrix) drawCell(s *sheet, i, j int, x, y, width float32) {
	const edge = 8
	c := m.view.Cells[i][j]
	x, y, width = x+2, y+2, width-4
	height := float32(cellHeight - 4)
	if m.focused && m.row == i && m.column == j {
		defer s.box(nil, s.accent, 2, x, y, width, height, 4)
	}
	if c.Key == "" {
		s.rect(alpha(s.hair, 0x60), x, y, width, height, 4)
	} else {
		s.box(s.card, s.hair, 1, x, y, width, height, 4)
	}
	if m.hover == [2]int{i + 1, j + 1} && c.Key != "" {
		s.rect(s.hover, x, y, width, height, 4)
	}
	room, second := width-2*edge, c.Note
	used := s.label(c.Text, s.ink, uiSmall, x+edge, y+22, room, 0)
	if c.Apart != "" {
		apart, tone := "! "+c.Apart, s.tones[ToneDiffers].line
		if (fyneRuler{}).width(apart, uiSmall)+used+edge <= room {
			s.label(apart, tone, uiSmall, x+width-edge, y+22, room, 1)
		} else {
			second = ""
			s.label(apart, tone, uiTiny, x+edge, y+42, room, 0)
		}
	}
	s.label(second, s.muted, uiTiny, x+edge, y+42, room, 0)
	if len(c.Bars) == 0 {
		return
	}
	at, foot := x+edge, y+height-14
	s.rect(alpha(s.hair, 0x80), at, foot, room, 4, 2)
	for _, b := range c.Bars {
		w := min(whole(room*max(b.Part, 0)), x+edge+room-at)
		if b.Tone == TonePartly { // lower as well as of another tone
			s.rect(s.tones[b.Tone].line, at, foot+1, w, 2, 1)
		} else {
			s.rect(s.tones[b.Tone].line, at, foot, w, 4, 2)
		}
		at += w
	}
}

// under is the field at a point; false if there is none.
func (m *Matrix) under(at fyne.Position) (row, column int, ok bool) {
	names, cell := m.widths()
	x, y := at.X-matrixSpace-names, at.Y-matrixHead+m.roll.offset
	if x < 0 || y < 0 {
		return 0, 0, false
	}
	row, column = int(y/cellHeight), int(x/cell)
	return row, column, row < len(m.view.Cells) && column < len(m.view.Cells[row])
}

// Tapped opens the two sources of a field.
func (m *Matrix) Tapped(e *fyne.PointEvent) {
	focus(m)
	if i, j, ok := m.under(e.Position); ok {
		m.row, m.column = i, j
		m.Refresh()
		m.enter()
	}
}

func (m *Matrix) enter() {
	if m.row < len(m.view.Cells) && m.column < len(m.view.Cells[m.row]) {
		if key := m.view.Cells[m.row][m.column].Key; key != "" {
			call(m.OnTap, key)
		}
	}
}

// Scrolled is the wheel.
func (m *Matrix) Scrolled(e *fyne.ScrollEvent) {
	if m.roll.move(-e.Scrolled.DY * wheelSpeed) {
		m.Refresh()
	}
}

// MouseIn lights the field under the pointer.
func (m *Matrix) MouseIn(e *desktop.MouseEvent) { m.MouseMoved(e) }

// MouseMoved lights the field under the pointer.
func (m *Matrix) MouseMoved(e *desktop.MouseEvent) {
	hover := [2]int{}
	if i, j, ok := m.under(e.Position); ok {
		hover = [2]int{i + 1, j + 1}
	}
	if hover != m.hover {
		m.hover = hover
		m.Refresh()
	}
}

// MouseOut lights none.
func (m *Matrix) MouseOut() {
	m.hover = [2]int{}
	m.Refresh()
}

// FocusGained shows the ring.
func (m *Matrix) FocusGained() {
	m.focused = true
	m.Refresh()
}

// FocusLost takes the ring away.
func (m *Matrix) FocusLost() {
	m.focused = false
	m.Refresh()
}

// TypedRune does nothing.
func (m *Matrix) TypedRune(rune) {}

// TypedKey moves and opens.
func (m *Matrix) TypedKey(k *fyne.KeyEvent) {
	last := max(len(m.view.Names)-1, 0)
	switch k.Name {
	case fyne.KeyDown:
		m.row = min(m.row+1, last)
	case fyne.KeyUp:
		m.row = max(m.row-1, 0)
	case fyne.KeyRight:
		m.column = min(m.column+1, last)
	case fyne.KeyLeft:
		m.column = max(m.column-1, 0)
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		m.enter()
	}
	y := float32(matrixHead + m.row*cellHeight)
	m.roll.reveal(y, y+cellHeight)
	m.Refresh()
}
