package app

import (
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"sidelight/corpus"
	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/report"
)

// tapped answers a tap on a mark, a sign, a fold or the line above the headline.
func (u *ui) tapped(id, key string) {
	s := u.state
	s.focus = id
	switch {
	case key == foldKey:
		s.unfolded[id] = !s.unfolded[id]
		u.refreshMarks()
	case key == outletKey:
		u.paneMenu(id, fyne.NewPos(u.panes[id].box.Position().X+u.row.Position().X+24, topHeight+48))
	default:
		f := u.findingAt(id, key)
		if f == nil {
			return
		}
		u.stand(id, key)
		s.board.expanded, s.board.walked, s.board.tab = f.Key, f.Key, tabOf(f)
		if !s.board.filter.passes(f) {
			s.board.filter = allRows
		}
		u.refreshMarks()
	}
}

// findingAt is the finding of a mark's key or of a finding's own key; nil if there is none.
func (u *ui) findingAt(id, key string) *compare.Finding {
	if rest, ok := strings.CutPrefix(key, findingPrefix); ok {
		return u.state.finding(rest)
	}
	if a := u.state.article(id); a != nil {
		if i := keyIndex(key, markPrefix); i >= 0 && i < len(a.Marks) {
			return u.state.findingOf(id, a.Marks[i])
		}
	}
	return nil
}

func tabOf(f *compare.Finding) tab {
	if f.Kind == kinds[quotesTab] {
		return quotesTab
	}
	return factsTab
}

// stand notes the passage with a mark's, a finding's or a passage's key as the one the reader stands on.
func (u *ui) stand(id, key string) {
	a := u.state.article(id)
	if a == nil {
		return
	}
	if i := keyIndex(key, passagePrefix); i >= 0 && i < len(a.Sentences()) {
		u.state.at = spot{id, a.Sentences()[i]}
	} else if i := keyIndex(key, markPrefix); i >= 0 && i < len(a.Marks) {
		u.state.at = spot{id, a.Marks[i].Span}
	} else if f := u.findingAt(id, key); f != nil {
		if m := member(*f, u.state.index(id), article.Span{}); m != nil {
			u.state.at = spot{id, m.Span}
		}
	}
}

// passage follows the reader's move to another passage: ribbons and the counterparts in the other columns are drawn stronger.
func (u *ui) passage(id, key string) {
	u.stand(id, key)
	s := u.state
	for _, other := range s.shown() {
		if other == id {
			continue
		}
		key := ""
		if sp, ok := counterpart(s, id, s.at.Span, other); ok {
			key = passageKey(max(0, s.article(other).SentenceAt(sp.Start)))
		}
		u.panes[other].reader.SetCurrent(key)
	}
	for _, r := range u.ribbons {
		r.bonds = bonds(s, r.left, r.right)
	}
	u.refreshBands()
	u.refreshDim()
	u.refreshMenus()
}

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
	u.say(nothingToSay)
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

// focused notes which column has the keys.
func (u *ui) focused(id string) {
	if u.state.focus != id {
		u.state.focus = id
		u.refreshMenus()
	}
}

// hovered shows why something is lit up, beside it.
func (u *ui) hovered(id, key string, at fyne.Position) {
	if why := why(u.state, id, key); key != "" && why.Title != "" {
		u.card.Tell(why, at)
		return
	}
	u.card.Hide()
}

// jump brings each column on screen to a place and makes that the current one.
func (u *ui) jump(list []spot) {
	u.jumped = time.Now()
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
		r.bonds = bonds(u.state, r.left, r.right)
	}
	u.refreshBands()
	u.refreshMenus()
}

// jumpToFinding opens a finding on the board and brings every column to its place in it.
func (u *ui) jumpToFinding(f *compare.Finding) {
	if f == nil {
		u.say(noFinding)
		return
	}
	s := u.state
	s.board.expanded, s.board.walked, s.board.tab = f.Key, f.Key, tabOf(f)
	if !s.board.filter.passes(f) {
		s.board.filter = allRows
	}
	for _, m := range f.Members { // a source without a column comes in beside the base
		if id := s.compared.Articles[m.Article].ID(); len(spots(s, *f)) == 0 {
			s.show(id, false)
			u.refreshColumns()
		}
	}
	s.message = ""
	if s.matrix {
		s.matrix = false
		u.refresh()
	} else {
		u.refreshMarks()
	}
	u.jump(spots(s, *f))
}

func (u *ui) nextDiffers()     { u.jumpToFinding(walk(u.state, 1)) }
func (u *ui) previousDiffers() { u.jumpToFinding(walk(u.state, -1)) }

func (u *ui) nextMark()     { u.goMark(1) }
func (u *ui) previousMark() { u.goMark(-1) }

func (u *ui) goMark(step int) {
	if at, ok := nextMark(u.state, step); ok {
		u.jump([]spot{at})
		u.focusText()
	}
}

func (u *ui) nextPane()     { u.goPane(1) }
func (u *ui) previousPane() { u.goPane(-1) }

func (u *ui) goPane(step int) {
	u.state.step(step)
	u.focusText()
	u.refreshMenus()
}

func (u *ui) nextSource()     { u.state.turn(1); u.sourcesChanged() }
func (u *ui) previousSource() { u.state.turn(-1); u.sourcesChanged() }

func (u *ui) makeBase() {
	u.state.makeBase(u.state.focused())
	u.sourcesChanged()
}

func (u *ui) closeSource() {
	u.state.close(u.state.focused())
	u.sourcesChanged()
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
		u.say(noCounterpart)
		return
	}
	u.jump(list)
}

func (u *ui) toggleLock() {
	u.state.locked = !u.state.locked
	u.say("")
	u.refreshMenus()
}

func (u *ui) toggleLayer(key string) {
	u.state.hidden[layer(key)] = !u.state.hidden[layer(key)]
	u.refreshMarks()
}

// openKey opens an article of the library, or a whole story.
func (u *ui) openKey(key string, beside bool) {
	if rest, ok := strings.CutPrefix(key, storyPrefix); ok {
		ids := u.state.story(rest).Articles
		u.state.openAll(ids[:min(len(ids), autoOpen)])
	} else if id, ok := strings.CutPrefix(key, articlePrefix); ok {
		u.state.show(id, beside)
	}
	u.state.message = ""
	u.sourcesChanged()
	u.focusText()
}

// removeKey takes an article, or all of a story, out of the library; undo brings them back.
func (u *ui) removeKey(key string) {
	ids := []string{strings.TrimPrefix(key, articlePrefix)}
	if rest, ok := strings.CutPrefix(key, storyPrefix); ok {
		ids = u.state.story(rest).Articles
	}
	for _, id := range ids {
		u.state.close(id)
	}
	u.sourcesChanged()
	u.change(func(l *corpus.Library) error { return l.Delete(ids...) }, message(takenOut, counted(len(ids), "article", "articles")))
}

func (u *ui) foldStory(key string) {
	if rest, ok := strings.CutPrefix(key, storyPrefix); ok {
		u.state.unfoldedStories[rest] = !u.state.unfoldedStory(u.state.story(rest))
		u.refresh()
	}
}

// copy puts what is selected on the clipboard: in a text field its own, else the text's.
func (u *ui) copy() {
	if e := u.entry(); e != nil {
		e.TypedShortcut(&fyne.ShortcutCopy{Clipboard: u.app.Clipboard()})
		return
	}
	if p := u.panes[u.state.focused()]; p != nil {
		if text := p.reader.SelectedText(); text != "" {
			u.app.Clipboard().SetContent(text)
		}
	}
}

func (u *ui) selectAll() {
	if e := u.entry(); e != nil {
		e.TypedShortcut(&fyne.ShortcutSelectAll{})
		return
	}
	if p := u.panes[u.state.focused()]; p != nil {
		p.reader.SelectAll()
	}
}

// copyCited copies what is selected, or the passage the reader stands on, with where it stands.
func (u *ui) copyCited() {
	p := u.panes[u.state.focused()]
	if p == nil {
		return
	}
	a := p.page.article
	var sp article.Span
	if from, to, ok := p.reader.Selection(); ok {
		sp = p.page.span(from, to)
	}
	if i := keyIndex(p.reader.Passage(), passagePrefix); sp.Empty() && i >= 0 {
		sp = a.Sentences()[i]
	}
	if sp.Empty() {
		u.say(nothingToCopy)
		return
	}
	u.app.Clipboard().SetContent(report.Cite(a.Article, sp))
	u.say(copiedOne)
}

// copyFinding copies what each source says in a finding with where it stands, a line for each; what a copy says is its original's.
func (u *ui) copyFinding(key string) {
	s := u.state
	f := s.finding(key)
	if f == nil {
		return
	}
	var out []string
	for _, row := range report.Rows(s.compared, f.Kind) {
		if row.Key != key {
			continue
		}
		for _, x := range saidBy(s.compared, row) {
			if i := keyIndex(x.Key, memberPrefix); i >= 0 && i < len(f.Members) {
				m := f.Members[i]
				sp := m.Sentence
				if !sp.Has(m.Span) {
					sp = m.Span
				}
				out = append(out, report.Cite(s.compared.Articles[m.Article].Article, sp))
			}
		}
	}
	u.app.Clipboard().SetContent(strings.Join(out, "\n"))
	u.say(message(copiedMany, counted(len(out), "passage", "passages")))
}

func (u *ui) larger()     { u.zoom(1) }
func (u *ui) smaller()    { u.zoom(-1) }
func (u *ui) normalSize() { u.zoom(-u.session.zoom) }

func (u *ui) zoom(steps int) {
	u.jumped = time.Now()
	u.session.zoom = max(-4, min(3, u.session.zoom+steps))
	for _, p := range u.panes {
		p.reader.SetTextSize(textSize(u.session.zoom))
	}
}

func (u *ui) fullScreen() { u.win.SetFullScreen(!u.win.FullScreen()) }

// paneMenu offers what can be done with a column.
func (u *ui) paneMenu(id string, at fyne.Position) {
	u.state.focus = id
	m := fyne.NewMenu("")
	for _, c := range u.commands {
		if c.ofColumn && c.ready(u.state) {
			m.Items = append(m.Items, fyne.NewMenuItem(c.title, func() { u.do(c) }))
		}
	}
	widget.ShowPopUpMenuAtPosition(m, u.win.Canvas(), at)
}
