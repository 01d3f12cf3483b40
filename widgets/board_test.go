package widgets

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
)

func TestSplitDecimal(t *testing.T) {
	for _, c := range []struct{ value, before, after string }{
		{"214", "214", ""},
		{"1,250.5", "1,250", ".5"},
		{"$12,000", "$12,000", ""},
		{"$1.5 million", "$1", ".5 million"},
		{"20 minutes", "20", " minutes"},
		{"some 120", "some 120", ""},
		{"41 / 38", "41 / 38", ""},
		{"October 7, 2023", "October 7, 2023", ""},
		{"several", "several", ""},
		{"", "", ""},
	} {
		if before, after := splitDecimal(c.value); before != c.before || after != c.after {
			t.Errorf("%q is cut as %q %q, want %q %q", c.value, before, after, c.before, c.after)
		}
	}
}

func shownBoard(t *testing.T) (*Board, *[]string) {
	b := NewBoard()
	window(t, Light, b, 320, 400)
	var told []string
	tell := func(what string) func(string) {
		return func(key string) { told = append(told, what+" "+key) }
	}
	b.OnTab, b.OnFilter, b.OnSelect, b.OnNote, b.OnPin, b.OnCopy = tell("tab"), tell("filter"), tell("select"), tell("note"), tell("pin"), tell("copy")
	b.OnJump = func(row, says string) { told = append(told, "jump "+row+" "+says) }
	b.OnVerdict = func(key, verdict string) { told = append(told, "verdict "+key+" "+verdict) }
	b.Set(facts())
	return b, &told
}

func TestBoardByKeys(t *testing.T) {
	b, told := shownBoard(t)
	b.TypedRune('n')
	for _, k := range []fyne.KeyName{fyne.KeyDown, fyne.KeyReturn, fyne.KeyDown, fyne.KeyDown} {
		b.TypedKey(&fyne.KeyEvent{Name: k})
	}
	for _, c := range "xkNPc" {
		b.TypedRune(c)
	}
	b.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
	for _, c := range "3fF" {
		b.TypedRune(c)
	}
	want := "select killed|jump killed |select walked|select burned|verdict burned differs|verdict burned |note burned|pin burned|copy burned|select q|tab origins|filter only|filter mine"
	if got := strings.Join(*told, "|"); got != want {
		t.Errorf("told\n%s, want\n%s", got, want)
	}
	if !b.IsOpen("killed") || b.IsOpen("walked") {
		t.Error("Enter opens the wrong row")
	}
	if got := b.Previous(ToneSame); got != "burned" {
		t.Errorf("previous that agrees is %q", got)
	}
	if got := b.Next(ToneDiffers); got != "" || b.Selected() != "burned" {
		t.Errorf("next that differs is %q, selected %q", got, b.Selected())
	}
}

func TestBoardByMouse(t *testing.T) {
	b, told := shownBoard(t)
	tap := func(x, y float32) { b.Tapped(&fyne.PointEvent{Position: fyne.NewPos(x, y)}) }
	tap(b.tabs[1].x+5, b.tabs[1].y+10)
	tap(b.filters[2].x+5, b.filters[2].y+10)
	row := b.head + b.rows[0].top + 10
	tap(100, row)
	says := b.rows[0].says[1]
	tap(100, b.head+b.rows[0].top+says.y+4)
	tap(100, row)
	if got, want := strings.Join(*told, "|"), "tab quotes|filter person|select killed|jump killed |jump killed 2|jump killed "; got != want {
		t.Errorf("told\n%s, want\n%s", got, want)
	}
	if b.IsOpen("killed") {
		t.Error("a second tap leaves the row open")
	}
}

func TestBoardKeepsItsPlace(t *testing.T) {
	b, _ := shownBoard(t)
	v := BoardView{Tab: "facts"}
	for i := range 2000 {
		v.Rows = append(v.Rows, Finding{Key: fmt.Sprint(i), What: "row", Value: "1"})
	}
	b.Set(v)
	b.Select("1000")
	at := b.roll.offset
	b.Open("1000", true)
	v.Rows[1000].Verdict = "same"
	b.Set(v)
	if b.roll.offset < at || b.Selected() != "1000" || !b.IsOpen("1000") {
		t.Errorf("offset %v of %v, selected %q", b.roll.offset, at, b.Selected())
	}
	v.Rows = v.Rows[:3]
	b.Set(v)
	if b.Selected() != "" || b.roll.offset != 0 {
		t.Errorf("selected %q at %v after its row went", b.Selected(), b.roll.offset)
	}
}

func BenchmarkBoard2000Rows(b *testing.B) {
	board := NewBoard()
	v := facts()
	for i := range 2000 {
		f := v.Rows[i%6]
		f.Key = fmt.Sprint(i, f.Key)
		v.Rows = append(v.Rows, f)
	}
	board.Resize(fyne.NewSize(320, 800))
	for b.Loop() {
		board.Set(v)
	}
}

// A tap on a key in the foot does what the key does, one below them takes the view away; the first tap on a row that is open leaves it open.
func TestBoardFoot(t *testing.T) {
	b, told := shownBoard(t)
	taken := 0
	b.OnTake = func() { taken++ }
	v := facts()
	v.Hint, v.Take = "X differs · N note", Take{"Write the report", "Ctrl+E"}
	b.Set(v)
	if len(b.hints) != 0 {
		t.Error("keys without a row they work on")
	}
	b.Select("killed")
	b.Open("killed", true)
	tap := func(x, y float32) { b.Tapped(&fyne.PointEvent{Position: fyne.NewPos(x, y)}) }
	row := b.head - b.roll.offset + b.rows[b.index("killed")].top + 8
	tap(60, row)
	if !b.IsOpen("killed") {
		t.Error("the first tap closes the row that was open")
	}
	tap(60, b.head-b.roll.offset+b.rows[b.index("killed")].top+8)
	if b.IsOpen("killed") {
		t.Error("the second tap leaves it open")
	}
	top := b.Size().Height - b.foot
	for _, h := range b.hints {
		tap(h.x+4, top+h.y+4)
	}
	tap(40, b.Size().Height-12)
	if got := strings.Join(*told, "|"); got != "jump killed |jump killed |verdict killed differs|note killed" || taken != 1 {
		t.Errorf("told %s; taken %d times", got, taken)
	}
}
