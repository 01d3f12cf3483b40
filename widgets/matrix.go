package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// A Cell is one field of a Matrix: what a row's source shares with a column's.
type Cell struct {
	Key  string // "" for a field that answers nothing, such as a source with itself
	Text string // "12 same, 3 differ"
	Tone Tone
	Part float32 // how full the field is drawn, 0 to 1
}

// A MatrixView is sources against sources.
type MatrixView struct {
	Names []string // the rows' and the columns'
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
	cellHeight  = 56
	cellWidth   = 132
	nameWidth   = 168
	matrixSpace = 24
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
	cell = min(max((m.Size().Width-nameWidth-2*matrixSpace)/float32(n), 56), cellWidth)
	return nameWidth, whole(cell)
}

func (m *Matrix) draw(s *sheet, size fyne.Size) {
	s.rect(s.paper, 0, 0, size.Width, size.Height, 0)
	if len(m.view.Names) == 0 {
		s.label(m.view.Empty, s.muted, uiText, matrixSpace, 40, size.Width-2*matrixSpace, 0)
		return
	}
	names, cell := m.widths()
	m.roll.fit(matrixSpace*2+36+float32(len(m.view.Names)*cellHeight), size.Height)
	top := matrixSpace + 36 - m.roll.offset
	for j, n := range m.view.Names {
		x := matrixSpace + names + float32(j)*cell
		s.label(n, s.muted, uiSmall, x+6, top-12, cell-10, 0)
	}
	for i, n := range m.view.Names {
		y := top + float32(i*cellHeight)
		if y > size.Height || y+cellHeight < 0 {
			continue
		}
		s.label(n, s.ink, uiText, matrixSpace, y+cellHeight/2+5, names-12, 0)
		for j := range m.view.Names {
			if i < len(m.view.Cells) && j < len(m.view.Cells[i]) {
				m.drawCell(s, i, j, matrixSpace+names+float32(j)*cell, y, cell)
			}
		}
	}
	m.roll.draw(s, size.Width, 0)
}

func (m *Matrix) drawCell(s *sheet, i, j int, x, y, width float32) {
	c := m.view.Cells[i][j]
	x, y, width = x+2, y+2, width-4
	height := float32(cellHeight - 4)
	if m.focused && m.row == i && m.column == j {
		defer s.box(nil, s.accent, 2, x, y, width, height, 4)
	}
	if c.Key == "" && c.Text == "" {
		s.rect(alpha(s.hair, 0x60), x, y, width, height, 4)
		return
	}
	s.box(s.card, s.hair, 1, x, y, width, height, 4)
	if line := s.tones[c.Tone].line; line.A != 0 {
		w := whole((width - 12) * min(max(c.Part, 0), 1))
		s.rect(alpha(s.hair, 0x80), x+6, y+height-10, width-12, 4, 2)
		s.rect(line, x+6, y+height-10, w, 4, 2)
	}
	if m.hover == [2]int{i + 1, j + 1} {
		s.rect(s.hover, x, y, width, height, 4)
	}
	lines := breakLines(c.Text, width-12, nil, func(a, b int) float32 { return fyneRuler{}.width(c.Text[a:b], uiTiny) })
	for k, l := range lines[:min(len(lines), 2)] {
		s.label(c.Text[l.start:l.end], s.ink, uiTiny, x+6, y+16+float32(k*15), width-8, 0)
	}
}

// under is the field at a point; false if there is none.
func (m *Matrix) under(at fyne.Position) (row, column int, ok bool) {
	names, cell := m.widths()
	x, y := at.X-matrixSpace-names, at.Y-matrixSpace-36+m.roll.offset
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
	y := float32(matrixSpace + 36 + m.row*cellHeight)
	m.roll.reveal(y, y+cellHeight)
	m.Refresh()
}
