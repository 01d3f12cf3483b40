package app

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"sidelight/corpus"
	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/widgets"
)

// tapped answers a tap on a mark, a sign, a fold or the line above the headline.
func (u *ui) tapped(id, key string) {
	s := u.state
	s.focus = id
	switch {
	case key == foldKey:
		s.unfolded[id] = !s.unfolded[id]
		u.refreshMarks()
	case key == baseKey:
		s.makeBase(id)
		u.sourcesChanged()
	case key == outletKey:
		u.paneMenu(id, fyne.NewPos(u.panes[id].box.Position().X+u.row.Position().X+24, topHeight+48))
	default:
		f := u.findingAt(id, key)
		if f == nil {
			return
		}
		u.stand(id, key)
		s.board.expanded, s.board.walked, s.board.tab = f.Key, f.Key, tabOf(f)
		if !s.passes(s.board.filter, f) {
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
	u.state.board.stands = false
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

// passage follows the reader's move to another passage: ribbons and the counterparts in the other columns are drawn stronger. Who comes from
// another column leaves a finger on the passage there: X sets the two against each other.
func (u *ui) passage(id, key string) {
	s := u.state
	s.before = spot{}
	if s.at.article != id {
		s.before = s.at
	}
	u.stand(id, key)
	for _, other := range s.shown() {
		if other == id {
			continue
		}
		key := ""
		sp, ok := counterpart(s, id, s.at.Span, other)
		if s.before.article == other {
			sp, ok = s.before.Span, true
		}
		if ok {
			key = passageKey(max(0, s.article(other).SentenceAt(sp.Start)))
		}
		u.panes[other].reader.SetCurrent(key)
	}
	for _, r := range u.ribbons {
		r.join(bonds(s, r.left, r.right))
	}
	u.refreshBands()
	u.refreshDim()
	u.refreshMenus()
}

// focused notes which column has the keys.
func (u *ui) focused(id string) {
	if u.state.focus != id {
		u.state.focus = id
		u.refreshMenus()
	}
}

// wordsSelected follows the reader's selection: who selects words has moved on from the finding, and keys are about the words.
func (u *ui) wordsSelected(r *widgets.Reader) {
	if _, _, ok := r.Selection(); ok && u.state.board.stands {
		u.state.board.stands = false
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

func (u *ui) nextSource() { u.state.turn(1); u.sourcesChanged() }

func (u *ui) previousSource() { u.state.turn(-1); u.sourcesChanged() }

func (u *ui) makeBase() {
	u.state.makeBase(u.state.focused())
	u.sourcesChanged()
}

// baseOf makes the command that makes the source of a column, counted from 0, the base.
func baseOf(column int) func(*ui) {
	return func(u *ui) {
		u.state.makeBase(u.state.shown()[column])
		u.sourcesChanged()
		u.focusText()
	}
}

func hasRepeats(s *state) bool { return len(s.repeating()) > 0 }

// toggleRepeats folds what the open articles print twice, or shows it in all of them.
func (u *ui) toggleRepeats() {
	shown := len(u.state.unfoldedTexts()) == 0
	for _, id := range u.state.repeating() {
		u.state.unfolded[id] = shown
	}
	u.refreshMarks()
}

func (u *ui) closeSource() {
	u.state.close(u.state.focused())
	u.sourcesChanged()
	u.win.Canvas().Unfocus() // the column is gone: it must not keep the keys
	u.focusText()
}

func (u *ui) toggleLayer(key string) {
	u.state.hidden[layer(key)] = !u.state.hidden[layer(key)]
	u.refreshMarks()
	u.keepPreferences()
}

// openKey opens an article of the library, or a whole story.
func (u *ui) openKey(key string, beside bool) {
	if rest, ok := strings.CutPrefix(key, storyPrefix); ok {
		ids := u.state.originalsFirst(u.state.story(rest).Articles)
		u.state.openAll(ids[:min(len(ids), autoOpen)])
	} else if id, ok := strings.CutPrefix(key, articlePrefix); ok {
		u.state.show(id, beside)
	}
	u.state.message = ""
	u.sourcesChanged()
	u.focusText()
}

// addKey opens an article of the library beside the others; the keys stay in the library, for the next one.
func (u *ui) addKey(key string) {
	if id, ok := strings.CutPrefix(key, articlePrefix); ok {
		u.state.show(id, false)
		u.state.message = ""
		u.sourcesChanged()
		return
	}
	u.foldStory(key)
}

// goLibrary gives the keys to the library.
func (u *ui) goLibrary() {
	if !u.screen.library.Visible() {
		u.toggleLibrary()
	}
	u.win.Canvas().Focus(u.screen.library)
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
	u.change(func(l *corpus.Library) error { return l.Delete(ids...) }, message(takenOut, counted(len(ids), articleNoun)))
}

func (u *ui) foldStory(key string) {
	if rest, ok := strings.CutPrefix(key, storyPrefix); ok {
		u.state.unfoldedStories[rest] = !u.state.unfoldedStory(u.state.story(rest))
		u.refresh()
	}
}

// shelfMenu offers what can be done with a line of the library: an article, or a story.
func (u *ui) shelfMenu(key string, at fyne.Position) {
	m := fyne.NewMenu("", u.shelfItems(key)...)
	if len(m.Items) > 0 {
		widget.ShowPopUpMenuAtPosition(m, u.win.Canvas(), at)
	}
}

func (u *ui) shelfItems(key string) []*fyne.MenuItem {
	item := func(title string, run func()) *fyne.MenuItem { return fyne.NewMenuItem(title, run) }
	if rest, ok := strings.CutPrefix(key, storyPrefix); ok {
		g := u.state.story(rest)
		list := []*fyne.MenuItem{item(tr(shelfOpen), func() { u.openKey(key, false) })}
		if g.Key != "" {
			list = append(list, item(tr(shelfRename), func() { u.renameStoryOf(g) }), item(tr(shelfDrop), func() { u.dropStoryOf(g) }))
		}
		return append(list, item(tr(shelfTag), func() { u.tagsOf(g.Articles...) }), item(tr(shelfRemove), func() { u.removeKey(key) }))
	}
	id, ok := strings.CutPrefix(key, articlePrefix)
	if !ok {
		return nil
	}
	return []*fyne.MenuItem{
		item(tr(shelfOpen), func() { u.openKey(key, false) }), item(tr(shelfBeside), func() { u.openKey(key, true) }),
		item(tr(shelfDetails), func() { u.detailsOf(id) }), item(tr(shelfTag), func() { u.tagsOf(id) }),
		item(tr(shelfStory), func() { u.addToStoryOf(id) }), item(tr(shelfRemove), func() { u.removeKey(key) }),
	}
}

// paneMenu offers what can be done with a column.
func (u *ui) paneMenu(id string, at fyne.Position) {
	u.state.focus = id
	u.popUp(at, func(c command) bool { return c.ofColumn })
}

// textMenu offers what can be done with the passage under the pointer.
func (u *ui) textMenu(id string, at fyne.Position) {
	u.state.focus = id
	u.popUp(at, func(c command) bool { return c.ofPassage })
}

// popUp shows commands of a sort at a place.
func (u *ui) popUp(at fyne.Position, of func(command) bool) {
	m := fyne.NewMenu("")
	for _, c := range u.commands {
		if of(c) && c.ready(u.state) {
			m.Items = append(m.Items, fyne.NewMenuItem(tr(c.title), func() { u.do(c) }))
		}
	}
	widget.ShowPopUpMenuAtPosition(m, u.win.Canvas(), at)
}
