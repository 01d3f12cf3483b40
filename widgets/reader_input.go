package widgets

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// dragging is what a drag moves.
type dragging int

const (
	dragNothing dragging = iota
	dragText
	dragBar
)

// wheelSpeed makes a notch of the wheel two lines of text.
const wheelSpeed = 2

// Two clicks are one gesture if they are no farther apart than this.
const (
	clickTime  = 400 * time.Millisecond
	clickReach = 6 // px
)

func clipboard() fyne.Clipboard { return fyne.CurrentApp().Clipboard() }

// modifiers are those held down now.
func modifiers() fyne.KeyModifier {
	if d, ok := fyne.CurrentApp().Driver().(desktop.Driver); ok {
		return d.CurrentKeyModifiers()
	}
	return 0
}

// answers is the key of what is at a point of the Reader: the topmost run, a gutter sign, a fold; "" if nothing answers there.
func (r *Reader) answers(at fyne.Position) string {
	if r.page == nil || len(r.page.lines) == 0 {
		return ""
	}
	l := &r.page.lines[r.page.lineAt(at.Y+r.offset)]
	if y := at.Y + r.offset; y < l.y || y > l.y+r.page.height(l) {
		return ""
	}
	p := &r.doc.Paragraphs[l.paragraph]
	if p.Style == Fold {
		return p.Key
	}
	if at.X < r.page.left-4 {
		key, rank := "", -1
		for _, q := range p.Passages {
			if q.Start >= l.start && q.Start < max(l.end, l.start+1) && signRank[q.Sign] > rank && signs[q.Sign] != "" {
				key, rank = q.Key, signRank[q.Sign]
			}
		}
		return key
	}
	for i := len(r.marks[l.paragraph]) - 1; i >= 0; i-- {
		u := r.marks[l.paragraph][i]
		if u.Key == "" || r.hidden[u.Tone] {
			continue
		}
		for _, b := range r.page.boxes(l, stretch{u.Start, u.End}) {
			if at.X >= b.x0-2 && at.X <= b.x1+2 {
				return u.Key
			}
		}
	}
	return ""
}

// placeAt is the place at a point of the Reader.
func (r *Reader) placeAt(at fyne.Position) Place { return r.page.placeAt(at.X, at.Y+r.offset) }

// Tapped makes the passage there current and hands out what answers.
func (r *Reader) Tapped(e *fyne.PointEvent) {
	if r.page == nil || len(r.page.lines) == 0 || r.onBar(e.Position) {
		return
	}
	if _, _, selected := r.Selection(); selected {
		return
	}
	key := r.answers(e.Position)
	passage := r.PassageAt(r.placeAt(e.Position))
	if t := r.targets[key]; len(t) > 0 && t[0].sign {
		passage = key
	}
	r.setPassage(passage)
	r.Refresh()
	if key != "" && r.OnTap != nil {
		r.OnTap(key)
	}
}

// TappedSecondary asks for a menu.
func (r *Reader) TappedSecondary(e *fyne.PointEvent) {
	if r.page == nil || r.OnMenu == nil {
		return
	}
	key := r.answers(e.Position)
	if key == "" {
		key = r.PassageAt(r.placeAt(e.Position))
	}
	r.OnMenu(key, e.AbsolutePosition)
}

func (r *Reader) onBar(at fyne.Position) bool {
	_, height := r.thumb()
	return height > 0 && at.X >= r.Size().Width-scrollMargin
}

// MouseDown begins a selection, extends it with Shift, takes a word at the second and the paragraph at the third click.
func (r *Reader) MouseDown(e *desktop.MouseEvent) {
	r.stop()
	r.Focus()
	r.ring = false
	if r.page == nil || len(r.page.lines) == 0 {
		return
	}
	if r.onBar(e.Position) {
		r.dragging = dragBar
		if y, height := r.thumb(); e.Position.Y < y || e.Position.Y > y+height {
			r.dragThumb(e.Position.Y - height/2)
		}
		return
	}
	r.dragging = dragText
	if e.Button != desktop.MouseButtonPrimary {
		return
	}
	now := r.now()
	if d := e.Position.Subtract(r.clickedOn); now.Sub(r.clickedAt) > clickTime || abs(d.X) > clickReach || abs(d.Y) > clickReach {
		r.clicks = 0
	}
	r.clicks++
	r.clickedAt, r.clickedOn = now, e.Position
	at := r.placeAt(e.Position)
	text := r.doc.Paragraphs[at.Paragraph].Text
	switch {
	case e.Modifier&fyne.KeyModifierShift != 0:
		r.selectTo(r.anchor, at)
	case r.clicks == 2 && text != "":
		w := wordAt(text, r.letterAt(e.Position, at))
		r.selectTo(Place{at.Paragraph, w.start}, Place{at.Paragraph, w.end})
	case r.clicks == 3:
		r.selectTo(Place{at.Paragraph, 0}, Place{at.Paragraph, len(text)})
	default:
		r.selectTo(at, at)
	}
}

// letterAt is the letter under the pointer, where at is the nearest border of a letter.
func (r *Reader) letterAt(point fyne.Position, at Place) int {
	l := &r.page.lines[r.page.lineAt(point.Y+r.offset)]
	for _, b := range r.page.boxes(l, stretch{at.Byte, at.Byte + 1}) {
		if point.X < b.x0 && at.Byte > l.start {
			return at.Byte - 1
		}
	}
	if at.Byte >= l.end && at.Byte > l.start {
		return at.Byte - 1
	}
	return at.Byte
}

// MouseUp ends what MouseDown began.
func (r *Reader) MouseUp(*desktop.MouseEvent) {
	if r.dragging == dragBar {
		r.dragging = dragNothing
		r.Refresh()
	}
}

// Dragged extends the selection, scrolling where the pointer leaves the text, or moves the scrollbar.
func (r *Reader) Dragged(e *fyne.DragEvent) {
	if r.page == nil || len(r.page.lines) == 0 {
		return
	}
	if r.dragging == dragBar {
		y, _ := r.thumb()
		r.dragThumb(y + e.Dragged.DY)
		return
	}
	if over := e.Position.Y - r.Size().Height; over > 0 {
		r.Scroll(over)
	} else if e.Position.Y < 0 {
		r.Scroll(e.Position.Y)
	}
	at := e.Position
	at.Y = min(max(at.Y, 0), r.Size().Height-1)
	r.selectTo(r.anchor, r.placeAt(at))
}

// DragEnd ends a drag.
func (r *Reader) DragEnd() {
	r.dragging = dragNothing
	r.Refresh()
}

// dragThumb puts the thumb's top at y.
func (r *Reader) dragThumb(y float32) {
	if _, height := r.thumb(); height > 0 && r.Size().Height > height {
		r.stop()
		if r.moveTo(y / (r.Size().Height - height) * r.end()) {
			r.moved()
		}
	}
}

// Scrolled is the wheel; with Ctrl it asks for another size.
func (r *Reader) Scrolled(e *fyne.ScrollEvent) {
	if modifiers()&fyne.KeyModifierShortcutDefault != 0 && r.OnZoom != nil {
		switch {
		case e.Scrolled.DY > 0:
			r.OnZoom(1)
		case e.Scrolled.DY < 0:
			r.OnZoom(-1)
		}
		return
	}
	r.Scroll(-e.Scrolled.DY * wheelSpeed)
}

// MouseIn tells what the pointer is over.
func (r *Reader) MouseIn(e *desktop.MouseEvent) { r.MouseMoved(e) }

// MouseMoved tells what the pointer is over.
func (r *Reader) MouseMoved(e *desktop.MouseEvent) {
	key := ""
	if !r.onBar(e.Position) {
		key = r.answers(e.Position)
	}
	r.hoverOn(key, e.AbsolutePosition)
}

// MouseOut tells that the pointer left.
func (r *Reader) MouseOut() { r.hoverOn("", fyne.Position{}) }

func (r *Reader) hoverOn(key string, at fyne.Position) {
	if key == r.hover {
		return
	}
	r.hover = key
	r.Refresh()
	if r.OnHover != nil {
		r.OnHover(key, at)
	}
}

// Cursor is a hand over what answers, else a text cursor.
func (r *Reader) Cursor() desktop.Cursor {
	if r.hover != "" {
		return desktop.PointerCursor
	}
	if r.dragging == dragBar {
		return desktop.DefaultCursor
	}
	return desktop.TextCursor
}

// FocusGained shows the ring, unless the focus came by a click.
func (r *Reader) FocusGained() {
	r.focused, r.ring = true, true
	r.Refresh()
	if r.OnFocus != nil {
		r.OnFocus()
	}
}

// FocusLost takes the ring away.
func (r *Reader) FocusLost() {
	r.focused, r.shift = false, false
	r.Refresh()
}

// TypedRune hands on letters: they are commands of the app.
func (r *Reader) TypedRune(c rune) {
	if c != ' ' && r.OnRune != nil {
		r.OnRune(c)
	}
}

// KeyDown follows Shift.
func (r *Reader) KeyDown(k *fyne.KeyEvent) {
	if k.Name == desktop.KeyShiftLeft || k.Name == desktop.KeyShiftRight {
		r.shift = true
	}
}

// KeyUp follows Shift.
func (r *Reader) KeyUp(k *fyne.KeyEvent) {
	if k.Name == desktop.KeyShiftLeft || k.Name == desktop.KeyShiftRight {
		r.shift = false
	}
}

// TypedKey scrolls, extends the selection with Shift, chooses the current mark with Enter, and hands on the rest.
func (r *Reader) TypedKey(k *fyne.KeyEvent) {
	if r.shift && r.extend(k.Name, false) {
		return
	}
	line := whole(r.setting.size * r.setting.spacing)
	height := r.Size().Height
	switch k.Name {
	case fyne.KeyDown:
		r.Scroll(2 * line)
	case fyne.KeyUp:
		r.Scroll(-2 * line)
	case fyne.KeyPageDown:
		r.glide(r.offset+height-2*line, true)
	case fyne.KeyPageUp:
		r.glide(r.offset-height+2*line, true)
	case fyne.KeySpace:
		if r.shift {
			line, height = -line, -height
		}
		r.glide(r.offset+height-2*line, true)
	case fyne.KeyHome:
		r.glide(0, true)
	case fyne.KeyEnd:
		r.glide(r.end(), true)
	case fyne.KeyReturn, fyne.KeyEnter:
		if key := r.current.key; key != "" && r.OnTap != nil {
			r.OnTap(key)
		} else if r.OnKey != nil {
			r.OnKey(k)
		}
	default:
		if _, _, ok := r.Selection(); ok && k.Name == fyne.KeyEscape {
			r.ClearSelection()
			return
		}
		if r.OnKey != nil {
			r.OnKey(k)
		}
	}
}

// extend moves the far end of the selection and reports whether the key does so. Without a selection it begins at the current passage.
func (r *Reader) extend(key fyne.KeyName, byWord bool) bool {
	if r.page == nil || len(r.page.lines) == 0 {
		return false
	}
	if _, _, ok := r.Selection(); !ok && r.anchor == (Place{}) {
		at := r.Top()
		if q := r.targets[r.Passage()]; len(q) > 0 {
			at = Place{q[0].paragraph, q[0].start}
		}
		r.anchor, r.head = at, at
	}
	head := r.head
	switch key {
	case fyne.KeyRight:
		head = r.beside(head, true, byWord)
	case fyne.KeyLeft:
		head = r.beside(head, false, byWord)
	case fyne.KeyDown:
		head = r.lineBeside(head, 1)
	case fyne.KeyUp:
		head = r.lineBeside(head, -1)
	case fyne.KeyHome:
		head.Byte = r.page.lines[r.page.lineOf(head)].start
	case fyne.KeyEnd:
		head.Byte = r.page.lines[r.page.lineOf(head)].end
	default:
		return false
	}
	r.selectTo(r.anchor, head)
	r.reveal(target{paragraph: head.Paragraph, stretch: stretch{head.Byte, head.Byte}}, false)
	return true
}

// lineBeside is the place one line above or below another, as near as can be in the column.
func (r *Reader) lineBeside(p Place, by int) Place {
	i := r.page.lineOf(p)
	j := i + by
	if j < 0 {
		return Place{}
	}
	if j >= len(r.page.lines) {
		return Place{r.page.lines[i].paragraph, r.page.lines[i].end}
	}
	l := &r.page.lines[i]
	x := r.page.left + r.page.width
	if b := r.page.boxes(l, stretch{p.Byte, l.end}); len(b) > 0 {
		x = b[0].x0
	}
	return r.page.placeAt(x, r.page.lines[j].y+1)
}

// TypedShortcut answers copy, select all and Ctrl+Shift+arrows, and hands on the rest.
func (r *Reader) TypedShortcut(s fyne.Shortcut) {
	switch s := s.(type) {
	case *fyne.ShortcutCopy:
		r.Copy()
		return
	case *fyne.ShortcutSelectAll:
		r.SelectAll()
		return
	case *desktop.CustomShortcut:
		if s.Modifier&fyne.KeyModifierShift != 0 && r.extend(s.KeyName, s.Modifier&^fyne.KeyModifierShift != 0) {
			return
		}
	}
	if r.OnShortcut != nil {
		r.OnShortcut(s)
	}
}
