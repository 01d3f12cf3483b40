package widgets

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

func TestLibraryList(t *testing.T) {
	l := NewLibraryList()
	window(t, Light, l, 220, 400)
	var told []string
	tell := func(what string) func(string) {
		return func(key string) { told = append(told, what+" "+key) }
	}
	l.OnTap, l.OnBeside, l.OnFold, l.OnRemove = tell("tap"), tell("beside"), tell("fold"), tell("remove")
	l.Set("Library", shelves(), "Drop files here")
	l.Tapped(&fyne.PointEvent{Position: fyne.NewPos(80, l.tops[1]+10)})
	l.Tapped(&fyne.PointEvent{Position: fyne.NewPos(16, l.tops[0]+10)})
	l.FocusGained()
	for _, k := range []fyne.KeyName{fyne.KeyLeft, fyne.KeyRight, fyne.KeyDown, fyne.KeyReturn, fyne.KeyDelete, fyne.KeyEnd, fyne.KeyRight} {
		l.TypedKey(&fyne.KeyEvent{Name: k})
	}
	l.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftRight})
	l.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if got, want := strings.Join(told, "|"), "tap a1|fold s1|fold s1|tap a1|remove a1|fold s3|beside s3"; got != want {
		t.Errorf("told\n%s, want\n%s", got, want)
	}
}

func TestLegendAndChips(t *testing.T) {
	l := NewLegend()
	window(t, Light, l, 700, 32)
	var got []string
	l.OnToggle = func(key string) { got = append(got, key) }
	l.Set(legend())
	l.Tapped(&fyne.PointEvent{Position: fyne.NewPos(l.areas[2].x+4, 12)})
	l.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	l.TypedKey(&fyne.KeyEvent{Name: fyne.KeySpace})
	if strings.Join(got, ",") != "shared,statement" {
		t.Errorf("toggled %q", got)
	}
	c := NewChips()
	window(t, Light, c, 140, 90)
	c.OnTap = func(key string) { got = append(got, key) }
	c.Set(facts().Filters)
	if c.areas[1].y == c.areas[3].y {
		t.Error("filters do not wrap")
	}
	c.Tapped(&fyne.PointEvent{Position: fyne.NewPos(c.areas[3].x+4, c.areas[3].y+4)})
	if got[len(got)-1] != "mine" {
		t.Errorf("tapped %q", got[len(got)-1])
	}
}

func TestStatusLineStops(t *testing.T) {
	s := NewStatusLine()
	w := window(t, Light, s, 600, 30)
	stopped := 0
	s.OnStop = func() { stopped++ }
	s.SetParts([]Part{{Text: "4 sources"}})
	s.Tapped(&fyne.PointEvent{Position: fyne.NewPos(20, 12)})
	s.Progress("Reading winter.zip", 3, 12)
	if m := test.RenderToMarkup(w.Canvas()); !strings.Contains(m, "Reading winter.zip: 3 of 12") {
		t.Error("progress is not told")
	}
	s.Tapped(&fyne.PointEvent{Position: fyne.NewPos(s.stop.x+5, 12)})
	s.Progress("", 0, 0)
	if m := test.RenderToMarkup(w.Canvas()); stopped != 1 || !strings.Contains(m, "4 sources") {
		t.Errorf("stopped %d times", stopped)
	}
}

// A part of the status line with a key answers a tap, and no other does.
func TestStatusLineParts(t *testing.T) {
	s := NewStatusLine()
	window(t, Light, s, 600, 30)
	var got []string
	s.OnTap = func(key string) { got = append(got, key) }
	s.SetParts([]Part{{"4 sources", "origins"}, {"31 figures", ""}, {"2 altered", "altered"}})
	for x := float32(0); x < 600; x += 4 {
		s.Tapped(&fyne.PointEvent{Position: fyne.NewPos(x, 12)})
	}
	if got = slices.Compact(got); !slices.Equal(got, []string{"origins", "altered"}) {
		t.Errorf("told %q", got)
	}
}

func TestCardLeavesTheRestToTheText(t *testing.T) {
	r, c := NewReader(), NewCard()
	w := window(t, Light, container.NewStack(r, c), 600, 500)
	r.Set(ledger())
	var link, mark string
	inside := false
	c.OnTap = func(key string) { link = key }
	c.OnHover = func(in bool) { inside = in }
	r.OnTap = func(key string) { mark = key }
	c.Tell(why(), fyne.NewPos(300, 400))
	body := c.body.Position()
	if body.Y+c.body.height > 400 {
		t.Errorf("no room below, yet the card stands at %v", body)
	}
	l := c.body.links[1]
	test.TapCanvas(w.Canvas(), body.AddXY(l.x+8, l.y+8))
	test.MoveMouse(w.Canvas(), body.AddXY(20, 20))
	if link != "2" || !inside {
		t.Errorf("link %q, inside %v", link, inside)
	}
	test.TapCanvas(w.Canvas(), at(t, r, 1, "41"))
	if mark == "" {
		t.Error("the card takes taps beside it")
	}
}

func TestMatrix(t *testing.T) {
	m := NewMatrix()
	window(t, Light, m, 760, 320)
	var got []string
	m.OnTap = func(key string) { got = append(got, key) }
	m.Set(matrix())
	m.Tapped(&fyne.PointEvent{Position: fyne.NewPos(matrixSpace+nameWidth+10, matrixHead+10)})
	_, cell := m.widths()
	m.Tapped(&fyne.PointEvent{Position: fyne.NewPos(matrixSpace+nameWidth+cell+10, matrixHead+10)})
	m.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	m.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if s := strings.Join(got, "|"); s != "The Morning LedgerHarbour Post|The Morning LedgerDaily Star" {
		t.Errorf("opened %s", s)
	}
}
