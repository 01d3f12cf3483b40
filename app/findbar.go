package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
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

func (u *ui) openFind() {
	b := u.screen.find
	b.Show()
	u.screen.frame.refresh(u.root)
	u.win.Canvas().Focus(b.entry)
	b.entry.TypedShortcut(&fyne.ShortcutSelectAll{})
	u.findText()
}

// findText lights up what stands in the find line in every column.
func (u *ui) findText() {
	text := u.screen.find.entry.Text
	total := 0
	for _, id := range u.state.shown() {
		total += u.panes[id].reader.Find(text)
	}
	u.showFound(0, total)
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

// findStep goes to the next hit in the column that has the keys, or in the first that has any.
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
	for i := range ids {
		id := ids[(u.state.pane()+i)%len(ids)]
		r := u.panes[id].reader
		find := r.FindNext
		if step < 0 {
			find = r.FindPrevious
		}
		if hit, of := find(); of > 0 {
			u.state.focus = id
			u.showFound(hit, of)
			return
		}
	}
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
