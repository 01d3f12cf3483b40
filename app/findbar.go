package app

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"sidelight/widgets"
)

// A findBar is the line over the columns in which a text to find is typed.
type findBar struct {
	*fyne.Container
	entry *findEntry
	count *widget.Label
}

func newFindBar(u *ui) *findBar {
	b := &findBar{entry: &findEntry{ui: u}, count: widget.NewLabel("")}
	b.entry.ExtendBaseWidget(b.entry)
	b.entry.SetPlaceHolder(tr(findHint))
	b.entry.OnChanged = func(string) { u.findText() }
	b.entry.OnSubmitted = func(string) { u.findNext() }
	b.Container = container.New(findLayout{}, b.entry, b.count)
	return b
}

// A findLayout gives the field a comfortable width and puts the count beside it.
type findLayout struct{}

// MinSize is that of a short field.
func (findLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(200, findHeight) }

// Layout places the field and the count.
func (findLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	w := min(360, size.Width-80)
	objects[0].Move(fyne.NewPos(0, 2))
	objects[0].Resize(fyne.NewSize(w, 36))
	objects[1].Move(fyne.NewPos(w+8, 2))
	objects[1].Resize(fyne.NewSize(max(0, size.Width-w-8), 36))
}

// A findEntry is a text field that leaves Esc and the function keys to the window.
type findEntry struct {
	widget.Entry
	ui *ui
}

// TypedKey hands on the keys of the window.
func (e *findEntry) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyEscape, fyne.KeyF1, fyne.KeyF3, fyne.KeyF8, fyne.KeyF9, fyne.KeyF11:
		e.ui.onKey(k)
	default:
		e.Entry.TypedKey(k)
	}
}

// TypedShortcut edits, and hands on the shortcuts of the window.
func (e *findEntry) TypedShortcut(s fyne.Shortcut) {
	if c, ok := s.(*desktop.CustomShortcut); ok {
		e.ui.onShortcut(c)
	}
	e.Entry.TypedShortcut(s)
}

func (u *ui) openFind() {
	b := u.screen.find
	u.foundFrom, u.foundIDs = u.state.at, slices.Clone(u.state.open)
	b.Show()
	u.screen.frame.refresh(u.root)
	u.win.Canvas().Focus(b.entry)
	b.entry.TypedShortcut(&fyne.ShortcutSelectAll{})
	u.findText()
}

// findText lights up what stands in the find line in every column, and stands at the first of it, from the column that has the keys on:
// a key for a passage works at once.
func (u *ui) findText() {
	text := u.screen.find.entry.Text
	for _, id := range u.state.shown() {
		u.panes[id].reader.Find(text)
	}
	u.showFound()
	ids := u.state.shown()
	for i := range ids {
		id := ids[(u.state.pane()+i)%len(ids)]
		r := u.panes[id].reader
		if _, of := r.Hits(); of > 0 {
			u.state.at = u.foundFrom // what was passed while typing is no passage the reader chose
			u.state.focus = id
			r.FindNext()
			r.GoToHit(0)
			return
		}
	}
}

// foundOrder are the open sources in the order they are searched through: that in which they stood when the find line was opened, then those
// opened since.
func (u *ui) foundOrder() []string {
	place := func(id string) int {
		if i := slices.Index(u.foundIDs, id); i >= 0 {
			return i
		}
		return len(u.foundIDs)
	}
	return slices.SortedStableFunc(slices.Values(u.state.open), func(a, b string) int { return place(a) - place(b) })
}

// hitsOf is how many hits a source has, on screen or not.
func (u *ui) hitsOf(id string) int {
	if slices.Contains(u.state.shown(), id) {
		_, of := u.panes[id].reader.Hits()
		return of
	}
	return widgets.CountFound(document(u.state, id).Paragraphs, u.screen.find.entry.Text)
}

// showFound says how many places were found in all open sources, and which of them the reader is at.
func (u *ui) showFound() {
	at, of := 0, 0
	for _, id := range u.foundOrder() {
		if p := u.panes[id]; p != nil && id == u.state.focused() {
			if n, _ := p.reader.Hits(); n > 0 {
				at = of + n
			}
		}
		of += u.hitsOf(id)
	}
	line := ""
	switch {
	case u.screen.find.entry.Text == "":
	case of == 0:
		line = tr(noHit)
	case at == 0:
		line = counted(of, placeNoun)
	default:
		line = message(someOf, grouped(at), grouped(of))
	}
	u.screen.find.count.SetText(line)
}

func (u *ui) findNext()     { u.findStep(1) }
func (u *ui) findPrevious() { u.findStep(-1) }

// findStep goes to the next hit of all open sources, from the column that has the keys on, and past the last to the first. A source that has
// no column comes into the last one. The last source may have been closed with the find line open: then there is nothing to go to.
func (u *ui) findStep(step int) {
	if len(u.state.open) == 0 {
		return
	}
	if !u.screen.find.Visible() {
		if u.screen.find.entry.Text == "" {
			u.openFind()
			return
		}
		u.screen.find.Show()
		u.screen.frame.refresh(u.root)
		u.findText()
	}
	here := u.state.focused()
	r := u.panes[here].reader
	switch n, of := r.Hits(); {
	case n > 0 && n+step >= 1 && n+step <= of:
		r.GoToHit(n + step)
	case n == 0 && of > 0 && step > 0:
		r.FindNext()
	case n == 0 && of > 0:
		r.FindPrevious()
	default:
		order := u.foundOrder()
		at := slices.Index(order, here)
		for range order {
			at = (at + step + len(order)) % len(order)
			if u.hitsOf(order[at]) > 0 {
				u.findIn(order[at], step)
				break
			}
		}
	}
	for _, id := range u.state.shown() {
		if id != u.state.focused() {
			u.panes[id].reader.GoToHit(0)
		}
	}
	u.showFound()
}

// findIn goes to the first hit of a source, or backwards to the last.
func (u *ui) findIn(id string, step int) {
	if !slices.Contains(u.state.shown(), id) {
		u.state.show(id, false)
		u.sourcesChanged()
		u.panes[id].reader.Find(u.screen.find.entry.Text)
	}
	u.state.focus = id
	r := u.panes[id].reader
	first := 1
	if _, of := r.Hits(); step < 0 {
		first = of
	}
	r.GoToHit(first)
}

// closeFind ends finding and brings the keys back to the text, with the last hit selected.
func (u *ui) closeFind() {
	u.screen.find.Hide()
	u.screen.frame.refresh(u.root)
	u.focusText()
	for _, id := range u.state.shown() {
		r := u.panes[id].reader
		if from, to, ok := r.Hit(); ok && id == u.state.focused() {
			r.Select(from, to)
		}
		r.Find("")
	}
}
