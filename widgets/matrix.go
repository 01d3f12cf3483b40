package widgets

import (
	"fyne.io/fyne/v2"
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

// A Matrix is the entry page from three sources on: who shares how much with whom. A tap on a field opens the two.
type Matrix struct {
	widget.BaseWidget

	OnTap func(key string)

	view MatrixView
}

// NewMatrix makes an empty Matrix.
func NewMatrix() *Matrix {
	m := &Matrix{}
	m.ExtendBaseWidget(m)
	return m
}

// Set sets the view.
func (m *Matrix) Set(v MatrixView) { m.view = v; m.Refresh() }

// CreateRenderer is Fyne's way in.
func (m *Matrix) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(m, func() fyne.Size { return fyne.NewSize(240, 120) }, func(s *sheet, size fyne.Size) {
		for i, n := range m.view.Names {
			s.label(n, s.ink, uiText, 12, float32(32*i)+20, size.Width, 0)
		}
	})
}
