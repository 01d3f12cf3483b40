package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
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
	u.foundFrom = u.state.at
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
	total := 0
	for _, id := range u.state.shown() {
		total += u.panes[id].reader.Find(text)
	}
	u.showFound(0, total)
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

func (u *ui) showFound(n, of int) {
	line := ""
	switch {
	case u.screen.find.entry.Text == "":
	case of == 0:
		line = tr(noHit)
	case n == 0:
		line = counted(of, placeNoun)
	default:
		line = message(someOf, grouped(n), grouped(of))
	}
	u.screen.find.count.SetText(line)
}

func (u *ui) findNext()     { u.findStep(1) }
func (u *ui) findPrevious() { u.findStep(-1) }

// findStep goes to the next hit of all columns, from the one that has the keys on, and past the last to the first.
func (u *ui) findStep(step int) {
	if !u.screen.find.Visible() {
		if u.screen.find.entry.Text == "" {
			u.openFind()
			return
		}
		u.screen.find.Show()
		u.screen.frame.refresh(u.root)
		u.findText()
	}
	ids := u.state.shown()
	first := make([]int, len(ids)+1) // how many hits stand in the columns before each
	for i, id := range ids {
		_, of := u.panes[id].reader.Hits()
		first[i+1] = first[i] + of
	}
	total := first[len(ids)]
	if total == 0 {
		u.showFound(0, 0)
		return
	}
	hit := (u.hitBeside(first[u.state.pane()], step) + total) % total
	for i, id := range ids {
		r := u.panes[id].reader
		if hit >= first[i] && hit < first[i+1] {
			u.state.focus = id
			r.GoToHit(hit - first[i] + 1)
		} else {
			r.GoToHit(0)
		}
	}
	u.showFound(hit+1, total)
}

// hitBeside is the number, from 0 and maybe out of range, of the hit after or before the one the column with the keys is at; before is how
// many stand in the columns before it.
func (u *ui) hitBeside(before, step int) int {
	r := u.panes[u.state.focused()].reader
	n, of := r.Hits()
	switch {
	case n > 0:
		return before + n - 1 + step
	case of == 0 && step > 0:
		return before
	case of == 0:
		return before - 1
	case step > 0:
		n, _ = r.FindNext()
	default:
		n, _ = r.FindPrevious()
	}
	return before + n - 1
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
