package widgets

import (
	"slices"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// under is the row at a point, or -1.
func (b *Board) under(at fyne.Position) int {
	y := at.Y - b.head + b.roll.offset
	if at.Y < b.head || at.Y >= b.Size().Height-b.foot {
		return -1
	}
	for i := range b.rows {
		if y >= b.rows[i].top && y < b.rows[i].top+b.rows[i].height {
			return i
		}
	}
	return -1
}

// Tapped chooses a tab or a filter, opens or closes a row, or jumps to a sentence.
func (b *Board) Tapped(e *fyne.PointEvent) {
	b.Focus()
	for i, a := range b.tabs {
		if a.holds(e.Position) {
			call(b.OnTab, b.view.Tabs[i].Key)
			return
		}
	}
	for i, a := range b.filters {
		if a.holds(e.Position) {
			call(b.OnFilter, b.view.Filters[i].Key)
			return
		}
	}
	switch hint, take := b.inFoot(e.Position); {
	case hint >= 0:
		for _, c := range b.hints[hint].key {
			b.TypedRune(c)
		}
		return
	case take && b.OnTake != nil:
		b.OnTake()
		return
	}
	i := b.under(e.Position)
	if i < 0 {
		return
	}
	key := b.view.Rows[i].Key
	at := e.Position.SubtractXY(0, b.head-b.roll.offset+b.rows[i].top)
	if at.Y >= rowHeight {
		for j, s := range b.rows[i].says {
			value := area{boardLeft, s.value - 16, b.width, 22}
			if s.holds(at) || s.value > 0 && value.holds(at) {
				b.choose(i)
				b.jump(key, b.view.Rows[i].Says[j].Key)
				return
			}
		}
		return
	}
	again := key == b.selected && key == b.tapped
	b.choose(i)
	b.tapped = key
	b.Open(key, !b.open[key] || !again)
	b.jump(key, "")
}

// inFoot is the key of the foot at a point, or -1, and whether what can be taken away is there.
func (b *Board) inFoot(at fyne.Position) (hint int, take bool) {
	size := b.Size()
	at.Y -= size.Height - b.foot
	hint = slices.IndexFunc(b.hints, func(h hintBox) bool { return h.holds(at) })
	return hint, b.view.Take.Label != "" && at.Y >= b.foot-footHeight
}

func (b *Board) jump(row, says string) {
	if b.OnJump != nil && row != "" {
		b.OnJump(row, says)
	}
}

// TappedSecondary asks for a menu.
func (b *Board) TappedSecondary(e *fyne.PointEvent) {
	if i := b.under(e.Position); i >= 0 && b.OnMenu != nil {
		b.choose(i)
		b.OnMenu(b.view.Rows[i].Key, e.AbsolutePosition)
	}
}

// Scrolled is the wheel.
func (b *Board) Scrolled(e *fyne.ScrollEvent) {
	if b.roll.move(-e.Scrolled.DY * wheelSpeed) {
		b.Refresh()
	}
}

// MouseIn lights the row under the pointer.
func (b *Board) MouseIn(e *desktop.MouseEvent) { b.MouseMoved(e) }

// MouseMoved lights the row under the pointer, or what is in the foot.
func (b *Board) MouseMoved(e *desktop.MouseEvent) {
	hint, take := b.inFoot(e.Position)
	b.light(b.under(e.Position)+1, hint+1, take)
}

// MouseOut lights none.
func (b *Board) MouseOut() { b.light(0, 0, false) }

func (b *Board) light(row, hint int, take bool) {
	if row != b.hover || hint != b.hint || take != b.onTake {
		b.hover, b.hint, b.onTake = row, hint, take
		b.Refresh()
	}
}

// FocusGained shows the ring.
func (b *Board) FocusGained() {
	b.focused = true
	b.Refresh()
}

// FocusLost takes the ring away.
func (b *Board) FocusLost() {
	b.focused = false
	b.Refresh()
}

// TypedRune opens a tab by its number, walks through the filters with F, gives the selected row a verdict, a note, a pin, or copies it. A
// verdict given twice is taken back.
func (b *Board) TypedRune(c rune) {
	if n := int(c - '1'); n >= 0 && n < len(b.view.Tabs) {
		call(b.OnTab, b.view.Tabs[n].Key)
		return
	}
	if c == 'f' || c == 'F' {
		stepChip(b.view.Filters, c == 'F', b.OnFilter)
		return
	}
	i := b.index(b.selected)
	if i < 0 {
		return
	}
	c = unicode.ToLower(c)
	switch c {
	case 'n':
		call(b.OnNote, b.selected)
	case 'p':
		call(b.OnPin, b.selected)
	case 'c':
		call(b.OnCopy, b.selected)
	}
	if v := verdicts[c]; v != "" && b.OnVerdict != nil {
		if b.view.Rows[i].Verdict == v {
			v = ""
		}
		b.OnVerdict(b.selected, v)
	}
}

// TypedKey moves, opens and jumps.
func (b *Board) TypedKey(k *fyne.KeyEvent) {
	i := b.index(b.selected)
	last := len(b.view.Rows) - 1
	screen := max(int(b.roll.view/rowHeight)-1, 1)
	switch k.Name {
	case fyne.KeyDown:
		b.choose(min(i+1, last))
	case fyne.KeyUp:
		b.choose(max(i-1, 0))
	case fyne.KeyPageDown:
		b.choose(min(i+screen, last))
	case fyne.KeyPageUp:
		b.choose(max(i-screen, 0))
	case fyne.KeyHome:
		b.choose(0)
	case fyne.KeyEnd:
		b.choose(last)
	case fyne.KeyRight:
		b.Open(b.selected, true)
	case fyne.KeyLeft:
		b.Open(b.selected, false)
	case fyne.KeySpace:
		b.Open(b.selected, !b.open[b.selected])
	case fyne.KeyReturn, fyne.KeyEnter:
		b.Open(b.selected, true)
		b.jump(b.selected, "")
	default:
		if b.OnKey != nil {
			b.OnKey(k)
		}
	}
}
