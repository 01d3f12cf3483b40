package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

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
		if key := r.current.key; key != "" && r.OnTap != nil && !r.shift {
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
