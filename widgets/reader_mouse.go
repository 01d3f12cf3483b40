package widgets

import (
	"slices"
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
		for _, q := range r.on(l).passages {
			if q.Start >= l.start && signRank[q.Sign] > rank && signs[q.Sign] != "" {
				key, rank = q.Key, signRank[q.Sign]
			}
		}
		return key
	}
	for _, u := range slices.Backward(r.on(l).marks) {
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

// TappedSecondary makes the passage there current, unless words are selected, and asks for a menu.
func (r *Reader) TappedSecondary(e *fyne.PointEvent) {
	if r.page == nil || r.OnMenu == nil || len(r.page.lines) == 0 {
		return
	}
	if _, _, selected := r.Selection(); !selected {
		r.setPassage(r.PassageAt(r.placeAt(e.Position)))
		r.Refresh()
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
