package app

import (
	"slices"
	"strconv"
	"strings"

	"sidelight/corpus/compare"
	"sidelight/widgets"
)

// matrix is who tells how much of what whom tells: for each two sources how many sentences of the one the other tells too, and how many of
// their findings differ; for each source how many sentences it alone tells.
func matrix(s *state) widgets.MatrixView {
	c := s.compared
	if c == nil || len(c.Articles) < 2 {
		return widgets.MatrixView{Empty: tr(boardNeedsTwo)}
	}
	v := widgets.MatrixView{Title: counted(len(c.Articles), sourceNoun) + ", " + counted(len(c.Origins), originNoun), Hint: tr(matrixHint)}
	links, different := sorted(s)
	for i, a := range c.Articles {
		v.Names = append(v.Names, shortName(a))
		v.Notes = append(v.Notes, joined(filled(dateWords(a.Date), counted(len(a.Words()), wordNoun))))
		row := make([]widgets.Cell, len(c.Articles))
		for j := range c.Articles {
			if i == j {
				row[j] = alone(c, i)
			} else {
				row[j] = cell(c, i, j, links[[2]int{min(i, j), max(i, j)}], different[i][j])
			}
		}
		v.Cells = append(v.Cells, row)
	}
	return v
}

// sorted gives the links by the two articles they join, the lower index first, and counts for every two articles the findings in which they
// stand apart.
func sorted(s *state) (links map[[2]int][]compare.Link, different [][]int) {
	c := s.compared
	links = map[[2]int][]compare.Link{}
	for _, l := range c.Links {
		links[[2]int{l.A.Article, l.B.Article}] = append(links[[2]int{l.A.Article, l.B.Article}], l)
	}
	different = make([][]int, len(c.Articles))
	for i := range different {
		different[i] = make([]int, len(c.Articles))
		for j := range i {
			for _, f := range c.Findings {
				if apart(s, f, i, j) {
					different[i][j]++
					different[j][i]++
				}
			}
		}
	}
	return links, different
}

// alone is the field of a source with itself: what no other source tells.
func alone(c *compare.Comparison, i int) widgets.Cell {
	var v compare.Coverage
	if i < len(c.Coverage) {
		v = c.Coverage[i]
	}
	return widgets.Cell{
		Text: grouped(v.OnlyHere) + " " + tr(onlyHereChip), Note: counted(v.Sentences, sentenceNoun),
		Bars: []widgets.Bar{{Tone: widgets.ToneOnly, Part: part(v.OnlyHere, v.Sentences)}},
	}
}

// cell is what of source i source j tells too. A sentence with several links counts once, by its strongest.
func cell(c *compare.Comparison, i, j int, links []compare.Link, different int) widgets.Cell {
	told := map[int]compare.Strength{}
	for _, l := range links {
		if mine, _, ok := ends(l, i, j); ok {
			if at := c.Articles[i].SentenceAt(mine.Start); told[at] != compare.Same {
				told[at] = l.Strength
			}
		}
	}
	same := 0
	for _, strength := range told {
		if strength == compare.Same {
			same++
		}
	}
	all := len(c.Articles[i].Sentences())
	out := widgets.Cell{
		Key: strconv.Itoa(i) + " " + strconv.Itoa(j), Text: message(someOf, grouped(len(told)), grouped(all)),
		Note: message(sameCount, grouped(same)),
		Bars: []widgets.Bar{{Tone: widgets.ToneSame, Part: part(same, all)}, {Tone: widgets.TonePartly, Part: part(len(told)-same, all)}},
	}
	if partly := len(told) - same; partly > 0 {
		out.Note += ", " + message(partlyCount, grouped(partly))
	}
	for _, group := range c.Origins {
		if slices.Contains(group, i) && slices.Contains(group, j) {
			out.Note = counted(1, originNoun)
			out.Bars = []widgets.Bar{{Tone: widgets.ToneShared, Part: part(len(told), all)}}
		}
	}
	if different > 0 {
		out.Apart = counted(different, differsNoun)
	}
	return out
}

// part is n of all, from 0 to 1.
func part(n, all int) float32 { return float32(n) / float32(max(1, all)) }

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
