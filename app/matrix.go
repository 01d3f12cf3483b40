package app

import (
	"slices"
	"strconv"
	"strings"

	"sidelight/corpus/compare"
	"sidelight/widgets"
)

// matrix is who tells how much of what whom tells: for each two sources the passages they both tell, and how many of their findings differ.
func matrix(s *state) widgets.MatrixView {
	c := s.compared
	if c == nil || len(c.Articles) < 2 {
		return widgets.MatrixView{Empty: tr(boardNeedsTwo)}
	}
	var v widgets.MatrixView
	for _, a := range c.Articles {
		v.Names = append(v.Names, shortName(a))
	}
	for i := range c.Articles {
		row := make([]widgets.Cell, len(c.Articles))
		for j := range c.Articles {
			if i == j {
				row[j] = widgets.Cell{Text: counted(len(c.Articles[i].Sentences()), sentenceNoun)}
				continue
			}
			row[j] = cell(s, i, j)
		}
		v.Cells = append(v.Cells, row)
	}
	return v
}

// cell is what source i shares with source j, and how much of i that is.
func cell(s *state, i, j int) widgets.Cell {
	c := s.compared
	same, told := 0, map[int]bool{}
	for _, l := range c.Links {
		if mine, _, ok := ends(l, i, j); ok {
			if l.Strength == compare.Same {
				same++
			}
			told[c.Articles[i].SentenceAt(mine.Start)] = true
		}
	}
	different := 0
	for _, f := range c.Findings {
		if apart(s, f, i, j) {
			different++
		}
	}
	out := widgets.Cell{
		Key: strconv.Itoa(i) + " " + strconv.Itoa(j), Text: message(sameCount, grouped(same)), Tone: widgets.ToneSame,
		Part: float32(len(told)) / float32(max(1, len(c.Articles[i].Sentences()))),
	}
	for _, group := range c.Origins {
		if slices.Contains(group, i) && slices.Contains(group, j) {
			out.Tone, out.Text = widgets.ToneShared, counted(1, originNoun)
		}
	}
	if different > 0 {
		out.Text += ", " + counted(different, differsNoun)
		out.Tone = widgets.ToneDiffers
	}
	return out
}

// openPair puts the two sources of a field of the matrix side by side, the row's as the base.
func (u *ui) openPair(key string) {
	a, b, _ := strings.Cut(key, " ")
	i, err := strconv.Atoi(a)
	j, err2 := strconv.Atoi(b)
	c := u.state.compared
	if err != nil || err2 != nil || c == nil || i >= len(c.Articles) || j >= len(c.Articles) {
		return
	}
	u.state.makeBase(c.Articles[j].ID())
	u.state.makeBase(c.Articles[i].ID())
	u.state.matrix = false
	u.sourcesChanged()
	u.focusText()
}

func (u *ui) toggleMatrix() {
	u.state.matrix = !u.state.matrix
	u.win.Canvas().Unfocus() // a hidden column must not keep the keys
	u.refresh()
	u.focusText()
}
