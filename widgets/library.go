package widgets

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// A Shelf is one line of the library: a story, or an article in it.
type Shelf struct {
	Key    string
	Title  string
	Detail string // a second, muted line: "4 sources, 3 origins"; "" for none
	Badge  string // muted before Side: "= Ledger", one origin with it
	Side   string // at the right: a date
	Depth  int    // 0 a story, 1 an article
	Folds  bool   // it has lines under it: a triangle
	Open   bool   // of a story, the triangle points down; of an article, it is compared: drawn with a bar
	Shown  bool   // it is in a column: drawn as a card with a bar
	Base   bool   // it is what the others are compared with
}

// A LibraryList lists stories and their articles. Up and Down move, Enter opens, Shift+Enter opens beside, Space does so and goes on to the
// next that is closed, Left and Right fold, Delete removes.
type LibraryList struct {
	widget.BaseWidget

	OnTap    func(key string)                   // tap or Enter: open
	OnBeside func(key string)                   // Shift or Ctrl with tap, Shift+Enter: open beside
	OnFold   func(key string)                   // the triangle, Left, Right
	OnMenu   func(key string, at fyne.Position) // secondary tap
	OnRemove func(key string)                   // Delete
	OnAdd    func(key string)                   // Space: open beside, and go on to the next
	OnSwitch func()                             // what stands beside the heading was tapped
	OnRune   func(c rune)                       // a letter: the list has no use for it
	OnKey    func(k *fyne.KeyEvent)             // likewise another key
	Words    Words

	heading    string
	rows       []Shelf
	invitation string
	toggle     string // beside the heading; "" for nothing
	toggleArea area
	tops       []float32 // of each row; one more for the end
	roll       roll
	selected   string
	hover      int // counted from 1
	focused    bool
	shift      bool
}

const (
	shelfHeight   = 30
	shelfDetail   = 16
	headingHeight = 34
)

// NewLibraryList makes an empty list.
func NewLibraryList() *LibraryList {
	l := &LibraryList{Words: English}
	l.ExtendBaseWidget(l)
	return l
}

// Set sets the heading, the lines, and the sentence that stands under the last of them ("Drop files or folders here, or press Ctrl+O").
func (l *LibraryList) Set(heading string, rows []Shelf, invitation string) {
	l.heading, l.rows, l.invitation = heading, rows, invitation
	l.tops = make([]float32, 0, len(rows)+1)
	y := float32(headingHeight)
	for i, r := range rows {
		if r.Depth == 0 && i > 0 {
			y += 6
		}
		l.tops = append(l.tops, y)
		y += shelfHeight
		if r.Detail != "" {
			y += shelfDetail
		}
	}
	l.tops = append(l.tops, y)
	if !slices.ContainsFunc(rows, func(r Shelf) bool { return r.Key == l.selected }) {
		l.selected = ""
	}
	l.hover = 0
	l.Refresh()
}

// SetSwitch sets the words beside the heading that a tap switches the list with; "" for none.
func (l *LibraryList) SetSwitch(words string) {
	if words != l.toggle {
		l.toggle = words
		l.Refresh()
	}
}

// CreateRenderer is Fyne's way in.
func (l *LibraryList) CreateRenderer() fyne.WidgetRenderer {
	return newSheet(l, func() fyne.Size { return fyne.NewSize(180, 120) }, l.draw)
}

// height of a row without the space before it.
func (l *LibraryList) height(i int) float32 {
	if l.rows[i].Detail != "" {
		return shelfHeight + shelfDetail
	}
	return shelfHeight
}

func (l *LibraryList) draw(s *sheet, size fyne.Size) {
	if l.tops == nil {
		l.tops = []float32{headingHeight}
	}
	lines := breakLines(l.invitation, size.Width-56, nil, func(a, b int) float32 { return fyneRuler{}.width(l.invitation[a:b], uiSmall) })
	end := l.tops[len(l.tops)-1]
	foot := float32(0)
	if l.invitation != "" {
		foot = float32(len(lines)*20) + 24
	}
	l.roll.fit(end+foot+24, size.Height)
	dy := -l.roll.offset
	room := size.Width - 28
	l.toggleArea = area{}
	if l.toggle != "" {
		w := s.label(l.toggle, s.accent, uiTiny, size.Width-14, 22+dy, room*.7, 1)
		l.toggleArea = area{size.Width - 14 - w - 6, 4 + dy, w + 12, 26}
		room -= w + 10
	}
	s.label(strings.ToUpper(l.heading), s.muted, uiTiny, 14, 22+dy, room, 0)
	for i := range l.rows {
		y := l.tops[i] + dy
		if y < size.Height && y+l.height(i) > 0 {
			l.drawRow(s, i, y, size.Width)
		}
	}
	if l.invitation != "" {
		y := max(end+16+dy, 0)
		s.box(nil, s.hair, 1, 14, y, size.Width-28, foot, 8)
		for i, t := range lines {
			text := l.invitation[t.start:t.end]
			w := fyneRuler{}.width(text, uiSmall)
			s.text(text, s.muted, uiSmall, (size.Width-w)/2, y+26+float32(i*20), w)
		}
	}
	l.roll.draw(s, size.Width, 0)
	if l.focused {
		s.ring(size)
	}
}

func (l *LibraryList) drawRow(s *sheet, i int, y, width float32) {
	r, height := &l.rows[i], l.height(i)
	x := float32(14 + 14*r.Depth)
	right := width - 14
	if r.Shown {
		s.rect(s.card, 14, y+1, width-24, height-2, 5)
		s.rect(s.accent, 14, y+1, 3, height-2, 1)
	} else if r.Open && r.Depth > 0 {
		s.rect(s.muted, 14, y+8, 3, height-16, 1)
	}
	if l.hover == i+1 {
		s.rect(s.hover, 10, y+1, width-20, height-2, 5)
	}
	if r.Key == l.selected && l.focused {
		s.box(nil, s.accent, 1.5, 10, y+1, width-20, height-2, 5)
	}
	base := y + 20
	f := uiText
	if r.Depth == 0 {
		f = uiStrong
		if r.Folds {
			s.triangle(s.ink, x-1, base-9, r.Open)
			x += 14
		}
	}
	var ruler fyneRuler
	if w := ruler.width(l.Words.Base, uiTiny) + 10; r.Base && right-w-8-x < ruler.width(r.Title, f) {
		s.rect(s.accent, right-8, y+11, 8, 8, 4)
		right -= 16
	} else if r.Base {
		s.box(nil, s.accent, 1, right-w, y+6, w, 18, 4)
		s.label(l.Words.Base, s.accent, uiTiny, right-w+5, base-1, w, 0)
		right -= w + 8
	}
	badge := float32(0)
	if r.Badge != "" {
		badge = min(ruler.width(r.Badge, uiTiny), (right-x)/2) + 8
	}
	// The title comes first: a date that does not fit beside it is left out.
	if w := ruler.width(r.Side, uiTiny); r.Side != "" && right-w-8-badge-x >= ruler.width(r.Title, f) {
		right -= s.label(r.Side, s.muted, uiTiny, right, base, w, 1) + 8
	}
	if badge > 0 {
		right -= s.label(r.Badge, s.muted, uiTiny, right, base, badge-8, 1) + 8
	}
	s.label(r.Title, s.ink, f, x, base, right-x, 0)
	if r.Detail != "" {
		s.label(r.Detail, s.muted, uiTiny, x, base+17, width-14-x, 0)
	}
}

// under is the row at a point, or -1.
func (l *LibraryList) under(at fyne.Position) int {
	y := at.Y + l.roll.offset
	for i := range l.rows {
		if y >= l.tops[i] && y < l.tops[i]+l.height(i) {
			return i
		}
	}
	return -1
}

// Tapped opens, folds, or opens beside.
func (l *LibraryList) Tapped(e *fyne.PointEvent) {
	focus(l)
	if l.toggleArea.holds(e.Position) && l.OnSwitch != nil {
		l.OnSwitch()
		return
	}
	i := l.under(e.Position)
	if i < 0 {
		return
	}
	r := l.rows[i]
	l.selected = r.Key
	l.Refresh()
	held := modifiers()
	switch {
	case r.Folds && e.Position.X < 30:
		call(l.OnFold, r.Key)
	case held&(fyne.KeyModifierShift|fyne.KeyModifierShortcutDefault) != 0:
		call(l.OnBeside, r.Key)
	default:
		call(l.OnTap, r.Key)
	}
}

// TappedSecondary asks for a menu.
func (l *LibraryList) TappedSecondary(e *fyne.PointEvent) {
	if i := l.under(e.Position); i >= 0 && l.OnMenu != nil {
		l.selected = l.rows[i].Key
		l.Refresh()
		l.OnMenu(l.rows[i].Key, e.AbsolutePosition)
	}
}

// call calls a callback that may be nil.
func call(f func(string), key string) {
	if f != nil {
		f(key)
	}
}

// Scrolled is the wheel.
func (l *LibraryList) Scrolled(e *fyne.ScrollEvent) {
	if l.roll.move(-e.Scrolled.DY * wheelSpeed) {
		l.Refresh()
	}
}

// MouseIn lights the row under the pointer.
func (l *LibraryList) MouseIn(e *desktop.MouseEvent) { l.MouseMoved(e) }

// MouseMoved lights the row under the pointer.
func (l *LibraryList) MouseMoved(e *desktop.MouseEvent) {
	if i := l.under(e.Position) + 1; i != l.hover {
		l.hover = i
		l.Refresh()
	}
}

// MouseOut lights none.
func (l *LibraryList) MouseOut() {
	l.hover = 0
	l.Refresh()
}

// FocusGained shows the ring.
func (l *LibraryList) FocusGained() {
	l.focused = true
	if i := l.closed(0); l.selected == "" && i >= 0 {
		l.selected = l.rows[i].Key
	} else if l.selected == "" && len(l.rows) > 0 {
		l.selected = l.rows[0].Key
	}
	l.Refresh()
}

// closed is the first article from a row on that is not on screen, or -1.
func (l *LibraryList) closed(from int) int {
	for i := from; i < len(l.rows); i++ {
		if l.rows[i].Depth > 0 && !l.rows[i].Shown && !l.rows[i].Open {
			return i
		}
	}
	return -1
}

// FocusLost takes the ring away.
func (l *LibraryList) FocusLost() {
	l.focused, l.shift = false, false
	l.Refresh()
}

// TypedRune hands on letters: they are commands of the app.
func (l *LibraryList) TypedRune(c rune) {
	if c != ' ' && l.OnRune != nil {
		l.OnRune(c)
	}
}

// KeyDown follows Shift.
func (l *LibraryList) KeyDown(k *fyne.KeyEvent) {
	l.shift = l.shift || k.Name == desktop.KeyShiftLeft || k.Name == desktop.KeyShiftRight
}

// KeyUp follows Shift.
func (l *LibraryList) KeyUp(k *fyne.KeyEvent) {
	l.shift = l.shift && k.Name != desktop.KeyShiftLeft && k.Name != desktop.KeyShiftRight
}

// TypedKey moves and opens.
func (l *LibraryList) TypedKey(k *fyne.KeyEvent) {
	i := slices.IndexFunc(l.rows, func(r Shelf) bool { return r.Key == l.selected })
	if len(l.rows) == 0 {
		return
	}
	to := i
	switch k.Name {
	case fyne.KeyDown:
		to = i + 1
	case fyne.KeyUp:
		to = i - 1
	case fyne.KeyHome:
		to = 0
	case fyne.KeyEnd:
		to = len(l.rows) - 1
	case fyne.KeyReturn, fyne.KeyEnter:
		if l.shift {
			call(l.OnBeside, l.selected)
		} else {
			call(l.OnTap, l.selected)
		}
	case fyne.KeyLeft, fyne.KeyRight:
		if i >= 0 && l.rows[i].Folds && l.rows[i].Open == (k.Name == fyne.KeyLeft) {
			call(l.OnFold, l.selected)
		}
	case fyne.KeyDelete:
		call(l.OnRemove, l.selected)
	case fyne.KeySpace:
		if i >= 0 {
			call(l.OnAdd, l.selected)
			to = max(l.closed(i+1), i)
		}
	default:
		if l.OnKey != nil {
			l.OnKey(k)
		}
	}
	if to = min(max(to, 0), len(l.rows)-1); to != i {
		l.selected = l.rows[to].Key
		l.roll.reveal(l.tops[to]-headingHeight, l.tops[to]+l.height(to)+8)
		l.Refresh()
	}
}
