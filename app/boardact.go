package app

import (
	"slices"
	"strings"

	"sidelight/corpus"
	"sidelight/corpus/article"
	"sidelight/widgets"
)

// newBoard makes the facts board and lets it act.
func (u *ui) newBoard() *widgets.Board {
	b := widgets.NewBoard()
	b.OnTab = func(key string) {
		u.state.board.tab, u.state.board.filter = tab(key), allRows
		u.refreshBoard()
	}
	b.OnFilter = func(key string) {
		if u.state.board.filter == filter(key) {
			key = string(allRows)
		}
		u.state.board.filter = filter(key)
		u.refreshBoard()
	}
	b.OnSelect = func(key string) {
		if u.selecting {
			return
		}
		if f := u.state.finding(key); f != nil {
			u.jumpToFinding(f)
		} else if list := noteSpots(u.state, key); list != nil {
			u.openSpots(list)
		}
	}
	b.OnJump = u.boardJump
	b.OnCopy = u.copyFinding
	b.OnVerdict = func(key, verdict string) {
		if u.state.finding(key) != nil {
			u.setVerdict(key, corpus.Verdict(verdict))
		}
	}
	b.OnNote = func(key string) { u.askNote(strings.TrimPrefix(strings.TrimPrefix(key, notePrefix), pairPrefix)) }
	b.OnKey = u.onKey
	return b
}

// boardJump brings the columns to a row of the board, and to the very place if one saying of it was tapped.
func (u *ui) boardJump(row, says string) {
	s := u.state
	if id, ok := strings.CutPrefix(row, articlePrefix); ok { // an origin: its sources side by side
		u.openOrigin(id, keyIndex(says, memberPrefix))
		return
	}
	if list := noteSpots(s, row); list != nil {
		u.openSpots(list)
		return
	}
	f := s.finding(row)
	if f == nil {
		return
	}
	i := keyIndex(says, memberPrefix)
	if i < 0 || i >= len(f.Members) {
		u.jumpToFinding(f)
		return
	}
	m := f.Members[i]
	id := s.compared.Articles[m.Article].ID()
	s.show(id, false)
	u.refreshColumns()
	u.jumpToFinding(f)
	u.jump([]spot{{id, m.Span}})
}

// openOrigin shows a source of an origin; the first of its sources if none was tapped.
func (u *ui) openOrigin(first string, member int) {
	c, at := u.state.compared, u.state.index(first)
	for _, group := range c.Origins {
		if slices.Contains(group, at) {
			k := max(0, min(member, len(group)-1))
			u.openAt(spot{c.Articles[group[k]].ID(), article.Span{}}, false)
			return
		}
	}
}

// openSpots shows passages, each in its column, and brings the columns there.
func (u *ui) openSpots(list []spot) {
	for _, x := range list {
		u.state.show(x.article, false)
	}
	u.sourcesChanged()
	u.jump(list)
}
