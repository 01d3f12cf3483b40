package widgets

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

func TestPaletteByKeys(t *testing.T) {
	p, r := NewPalette(), NewReader()
	w := window(t, Light, container.NewStack(r, p), 900, 600)
	r.Set(ledger())
	r.Focus()
	var told []string
	p.OnQuery = func(text string) { told = append(told, "query "+text) }
	p.OnMove = func(key string) { told = append(told, "move "+key) }
	p.OnChip = func(key string) { told = append(told, "chip "+key) }
	p.OnClose = func() { told = append(told, "close") }
	p.OnChoose = func(key string, beside bool) {
		if beside {
			key += " beside"
		}
		told = append(told, "choose "+key)
	}
	p.Open("Search", "")
	p.Set(results())
	in := w.Canvas().Focused().(*paletteInput)
	test.Type(in, "x")
	key := func(names ...fyne.KeyName) {
		for _, n := range names {
			in.TypedKey(&fyne.KeyEvent{Name: n})
		}
	}
	key(fyne.KeyReturn, fyne.KeyDown, fyne.KeyTab, fyne.KeyUp, fyne.KeyUp, fyne.KeyPageDown)
	in.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	key(fyne.KeyReturn)
	in.KeyUp(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	key(fyne.KeyEscape)
	want := "query x|choose t1|move p1|chip figures|move t1|move p1|move p2|move c1|move c2|choose c2 beside|close"
	if got := strings.Join(told, "|"); got != want {
		t.Errorf("told\n%s, want\n%s", got, want)
	}
	if p.IsOpen() || w.Canvas().Focused() != fyne.Focusable(r) {
		t.Errorf("open %v, the keyboard is with %T", p.IsOpen(), w.Canvas().Focused())
	}
}

func TestPaletteByMouse(t *testing.T) {
	p := NewPalette()
	window(t, Light, p, 900, 600)
	var got string
	p.OnChoose = func(key string, _ bool) { got = key }
	p.Open("Search", "left")
	p.Set(results())
	l := p.lines[3]
	p.Tapped(&fyne.PointEvent{Position: fyne.NewPos(p.list.x+60, p.list.y+l.top+4)})
	if got != "p1" || p.Chosen() != "p1" {
		t.Errorf("chose %q", got)
	}
	p.Set(results())
	if p.Chosen() != "p1" {
		t.Errorf("new results move to %q", p.Chosen())
	}
	p.Tapped(&fyne.PointEvent{Position: fyne.NewPos(3, 3)})
	if p.IsOpen() {
		t.Error("a tap beside leaves it open")
	}
}

func TestCutSnippet(t *testing.T) {
	text := strings.Repeat("words before it ", 10) + "the hit and more"
	i := strings.Index(text, "hit")
	got, marks := cutSnippet(text, []Run{{Start: i, End: i + 3, Tone: ToneFind}})
	if !strings.HasPrefix(got, "… ") || got[marks[0].Start:marks[0].End] != "hit" || marks[0].Start > 80 {
		t.Errorf("cut to %q, marks %v", got, marks)
	}
}

// A hit that hangs over the lower border of the list shows no line below it.
func TestPaletteCutsAtItsBorder(t *testing.T) {
	q := layOutColumn([]Paragraph{{Text: strings.Repeat("the harbour was closed ", 40)}}, setting{size: 16, spacing: 1.5, face: Serif}, newWordWidths(pitch{}), 0, 0, 300)
	all := len(q.lines)
	for _, bottom := range []float32{-10, 0, 23, 60, 1e6} {
		cut := q.upTo(bottom)
		for _, l := range cut.lines {
			if l.y+q.cut(Body).line > bottom {
				t.Errorf("a line from %v on with the border at %v", l.y, bottom)
			}
		}
		if bottom == 1e6 && len(cut.lines) != all || len(q.lines) != all {
			t.Errorf("%d of %d lines left, %d in the page itself", len(cut.lines), all, len(q.lines))
		}
	}
}
