package app

import (
	"fmt"
	"slices"
	"strings"
)

// shares are how columns divide their width, by how many they are: parts of 1. What the reader never changed is not in it.
type shares map[int][]float32

// leastShare is the narrowest a column can be made, as a part of an equal share.
const leastShare = .4

// of are the shares of n columns.
func (s shares) of(n int) []float32 {
	if list := s[n]; len(list) == n {
		return list
	}
	list := make([]float32, n)
	for i := range list {
		list[i] = 1 / float32(n)
	}
	return list
}

// pull moves the border after column i of n by a part of the width to the right, as far as both columns leave room.
func (s shares) pull(i, n int, by float32) {
	if i < 0 || i+1 >= n {
		return
	}
	list := slices.Clone(s.of(n))
	least := leastShare / float32(n)
	by = max(least-list[i], min(by, list[i+1]-least))
	list[i], list[i+1] = list[i]+by, list[i+1]-by
	s[n] = list
}

// String writes the shares as a line for each number of columns, in thousandths; parseShares reads it.
func (s shares) String() string {
	var out []string
	for n := 2; n <= maxColumns; n++ {
		if list, ok := s[n]; ok {
			var words []string
			for _, v := range list {
				words = append(words, fmt.Sprintf("%.0f", v*1000))
			}
			out = append(out, strings.Join(words, " "))
		}
	}
	return strings.Join(out, "\n")
}

func parseShares(text string) shares {
	s := shares{}
	for _, line := range lines(text) {
		var list []float32
		sum := float32(0)
		for _, word := range strings.Fields(line) {
			var v float32
			if n, _ := fmt.Sscan(word, &v); n == 1 && v > 0 {
				list = append(list, v)
				sum += v
			}
		}
		for i := range list {
			list[i] /= sum
		}
		s[len(list)] = list
	}
	return s
}

// pullGutter moves the border right of the column at a place from the left by some px.
func (u *ui) pullGutter(i int, dx float32) {
	n := len(u.state.shown())
	if width := u.row.Size().Width - gutterOf(u.row.Size().Width, n)*float32(n-1); width > 0 {
		u.session.shares.pull(i, n, dx/width)
		u.row.Refresh()
		u.refreshBands()
	}
}

// widerStep is how much a key makes a column wider, as a part of the width of all.
const widerStep = .04

func (u *ui) wider() { u.widen(widerStep) }

func (u *ui) narrower() { u.widen(-widerStep) }

// widen makes the column that has the keys wider at the cost of the next one; the last one, of the one before it.
func (u *ui) widen(by float32) {
	n, i := len(u.state.shown()), u.state.pane()
	if i == n-1 {
		i, by = i-1, -by
	}
	u.session.shares.pull(i, n, by)
	u.row.Refresh()
	u.refreshBands()
}

func (u *ui) equalColumns() {
	delete(u.session.shares, len(u.state.shown()))
	u.row.Refresh()
	u.refreshBands()
}

// pullSide moves the border of the library, or of the board.
func (u *ui) pullSide(width *float32, least, most, by float32) {
	*width = max(least, min(*width+by, most))
	u.frame.refresh(u.root)
}
