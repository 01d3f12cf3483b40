package app

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

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
	b.OnVerdict = u.judgeRow
	b.OnPin = u.pinRow
	b.OnMenu = u.rowMenu
	b.OnNote = func(key string) {
		u.askNote(u.state.noteKey(strings.TrimPrefix(strings.TrimPrefix(key, notePrefix), pairPrefix)))
	}
	b.OnTake = u.takeAway
	b.OnKey = u.onKey
	return b
}

// judgeRow keeps the reader's word on a row: on a finding, or on a pair of the reader's own.
func (u *ui) judgeRow(key, verdict string) {
	if pair, ok := strings.CutPrefix(key, pairPrefix); ok {
		u.setVerdict(pair, corpus.Verdict(verdict))
	} else if u.state.finding(key) != nil {
		u.judgeFinding(key, corpus.Verdict(verdict))
	}
}

// pinRow pins what each source says in a row, for the clip sheet; if all of it is pinned, it takes the pins away.
func (u *ui) pinRow(key string) {
	s := u.state
	var list []corpus.Passage
	for _, x := range noteSpots(s, key) {
		list = append(list, corpus.Passage{Article: x.article, Span: x.Span})
	}
	if f := s.finding(key); f != nil {
		for _, m := range f.Members {
			p := s.wholeSentence(corpus.Passage{Article: s.compared.Articles[m.Article].ID(), Span: m.Span})
			if !slices.Contains(list, p) {
				list = append(list, p)
			}
		}
	}
	pins := s.library.Pins()
	on := slices.ContainsFunc(list, func(p corpus.Passage) bool { return !slices.Contains(pins, p) })
	said := tr(pinDone)
	if !on {
		said = tr(pinGone)
	}
	u.change(func(l *corpus.Library) error {
		for _, p := range list {
			if err := l.SetPin(p, on); err != nil {
				return err
			}
		}
		return nil
	}, said)
}

// rowMenu offers what the keys of the board do with a row.
func (u *ui) rowMenu(key string, at fyne.Position) {
	if items := u.rowItems(key); len(items) > 0 {
		widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), u.win.Canvas(), at)
	}
}

func (u *ui) rowItems(key string) []*fyne.MenuItem {
	var out []*fyne.MenuItem
	add := func(title string, run func()) { out = append(out, fyne.NewMenuItem(tr(title), run)) }
	if u.state.finding(key) != nil || strings.HasPrefix(key, pairPrefix) {
		for _, c := range judgements {
			add(c.title, func() { u.judgeRow(key, string(c.verdict)) })
		}
	}
	if u.state.finding(key) != nil || noteSpots(u.state, key) != nil {
		add(rowNote, func() { u.board.OnNote(key) })
		add(rowPin, func() { u.pinRow(key) })
	}
	if u.state.finding(key) != nil {
		add(rowCopy, func() { u.copyFinding(key) })
	}
	return out
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
	u.jumpToSaying(f, spot{s.compared.Articles[m.Article].ID(), m.Span})
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
