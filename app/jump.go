package app

import (
	"slices"
	"time"

	"fyne.io/fyne/v2"

	"sidelight/corpus/compare"
)

// explain shows why the mark or the passage the reader is at is lit up: what hovering shows, by a key.
func (u *ui) explain() {
	id := u.state.focused()
	p := u.panes[id]
	for _, key := range []string{p.reader.Current(), p.reader.Passage()} {
		if top, bottom, ok := p.reader.Band(key); ok && why(u.state, id, key).Title != "" {
			at := fyne.CurrentApp().Driver().AbsolutePositionForObject(p.reader)
			u.hovered(id, key, at.AddXY(48, max(0, min(bottom, top+60))))
			return
		}
	}
	u.say(tr(nothingToSay))
}

// toggleDim dims all but the passage the reader is at and what the others tell of it.
func (u *ui) toggleDim() {
	u.state.dim = !u.state.dim
	if p := u.panes[u.state.focused()]; p != nil && u.state.at.article == "" {
		u.stand(p.id, p.reader.Passage())
	}
	u.refreshDim()
	u.refreshMenus()
}

func (u *ui) refreshDim() {
	s := u.state
	for _, id := range s.shown() {
		r := u.panes[id].reader
		sp, ok := s.at.Span, id == s.at.article
		if !ok {
			sp, ok = counterpart(s, s.at.article, s.at.Span, id)
		}
		switch {
		case !s.dim || s.at.article == "":
			r.DimExcept()
		case !ok:
			r.DimExcept("nothing")
		default:
			var keys []string
			list := sentences(s.article(id), sp)
			for i := list[0]; i <= list[1]; i++ {
				keys = append(keys, passageKey(i))
			}
			r.DimExcept(keys...)
		}
	}
}

// jump brings each column on screen to a place and makes that the current one.
func (u *ui) jump(list []spot) {
	u.jumped = time.Now()
	u.state.board.stands = false
	for i, x := range list {
		p := u.panes[x.article]
		if p == nil {
			continue
		}
		a := u.state.article(x.article)
		key := passageKey(max(0, a.SentenceAt(x.Start)))
		if i == 0 {
			u.state.at = x
		}
		if a.Repeated(x.Start) && !u.state.unfolded[x.article] {
			u.state.unfolded[x.article] = true
			u.refreshMarks()
		}
		p.reader.SetCurrent(key)
		p.reader.ScrollToKey(key, true)
	}
	u.refreshDim()
	for _, r := range u.ribbons {
		r.join(bonds(u.state, r.left, r.right))
	}
	u.refreshBands()
	u.refreshMenus()
}

// jumpToFinding opens a finding on the board and brings its sources into the columns, each to its place in it.
func (u *ui) jumpToFinding(f *compare.Finding) { u.jumpToSaying(f, spot{}) }

// jumpToSaying does the same for one saying of a finding, whose source is then among the columns. The zero spot is none.
func (u *ui) jumpToSaying(f *compare.Finding, saying spot) {
	if f == nil {
		if u.state.board.filter != allRows {
			u.say(tr(boardEmpty))
			return
		}
		u.say(tr(noFinding))
		return
	}
	s := u.state
	u.openBoard()
	s.board.expanded, s.board.walked, s.board.tab = f.Key, f.Key, tabOf(f)
	if !s.passes(s.board.filter, f) {
		s.board.filter = allRows
	}
	before := slices.Clone(s.open)
	s.bring(*f, saying.article)
	s.message = ""
	if s.matrix || !slices.Equal(before, s.open) {
		s.matrix = false
		u.refresh()
	} else {
		u.refreshMarks()
	}
	for _, id := range s.shown() {
		u.panes[id].reader.ClearSelection() // keys are about the finding now
		u.panes[id].reader.SetCurrent("")   // also where it is not told
	}
	list := spots(s, *f)
	if i := slices.IndexFunc(list, func(x spot) bool { return x.article == saying.article }); i >= 0 {
		list = slices.Insert(slices.Delete(list, i, i+1), 0, saying)
	}
	u.jump(list)
	s.board.stands = true
}

func (u *ui) nextDiffers() { u.jumpToFinding(walk(u.state, 1)) }

func (u *ui) previousDiffers() { u.jumpToFinding(walk(u.state, -1)) }

func (u *ui) nextMark() { u.goMark(1) }

func (u *ui) previousMark() { u.goMark(-1) }

func (u *ui) goMark(step int) {
	if at, ok := nextMark(u.state, step); ok {
		u.jump([]spot{at})
		u.focusText()
	}
}

func (u *ui) nextPane() { u.goPane(1) }

func (u *ui) previousPane() { u.goPane(-1) }

func (u *ui) goPane(step int) {
	u.state.step(step)
	u.focusText()
	u.refreshMenus()
}

// bringOthers scrolls the other columns to what they tell of the passage the reader stands on.
func (u *ui) bringOthers() {
	id := u.state.focused()
	p := u.panes[id]
	if p == nil {
		return
	}
	u.bringTo(id, p.reader.Passage())
}

// bringTo scrolls the other columns to what they tell of a passage of an article.
func (u *ui) bringTo(id, key string) {
	s := u.state
	u.stand(id, key)
	if s.at.article != id {
		return
	}
	list := []spot{s.at}
	for _, other := range s.shown() {
		if sp, ok := counterpart(s, id, s.at.Span, other); ok && other != id {
			list = append(list, spot{other, sp})
		}
	}
	if len(list) == 1 {
		u.say(tr(noCounterpart))
		return
	}
	u.jump(list)
}

func (u *ui) toggleLock() {
	u.state.locked = !u.state.locked
	u.say("")
	u.refreshMenus()
}
