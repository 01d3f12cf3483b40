package app

import (
	"testing"

	"fyne.io/fyne/v2"

	"sidelight/widgets"
)

// In a window too narrow for the sides F6 and F7 show and hide each of them, and a wide window then has both as before.
func TestSidesInNarrowWindow(t *testing.T) {
	u := sampleWindow(t)
	for _, x := range []struct {
		width          float32
		press          string
		library, board bool
	}{
		{900, "", false, false},
		{900, "7", false, true},
		{900, "77", false, false},
		{900, "6", true, false},
		{900, "66", false, false},
		{900, "67", true, true},
		{900, "677", true, false},
		{900, "676", false, true},
		{700, "67", false, true},
		{700, "76", true, false},
		{480, "7", false, true},
	} {
		u.win.Resize(fyne.NewSize(x.width, 600))
		for _, r := range x.press {
			u.onKey(&fyne.KeyEvent{Name: fyne.KeyName("F" + string(r))})
		}
		if l, b := u.screen.library.Visible(), u.board.Visible(); l != x.library || b != x.board {
			t.Errorf("%v wide, %q: library %v, board %v", x.width, x.press, l, b)
		}
		if got := u.board.Position().X + u.board.Size().Width; x.board && got > x.width {
			t.Errorf("%v wide: the board ends at %v", x.width, got)
		}
		u.win.Resize(fyne.NewSize(1440, 900))
		if !u.screen.library.Visible() || !u.board.Visible() || !u.session.library || !u.session.board {
			t.Errorf("wide again after %q at %v: library or board is gone", x.press, x.width)
		}
		u.frame.askLibrary, u.frame.askBoard = false, false
	}
	u.toggleBoard()
	if u.board.Visible() || u.session.board {
		t.Error("F7 in a wide window does not hide the board")
	}
	u.toggleBoard()
	if !u.board.Visible() || !u.session.board {
		t.Error("F7 in a wide window does not show the board")
	}
}

// Four columns on a laptop take room from gutters, strips and sides before they get too narrow to read; where there is none left there are
// fewer, with tabs.
func TestFourColumns(t *testing.T) {
	u := sampleWindow(t)
	columns(4)(u)
	for _, x := range []struct {
		width          float32
		columns        int
		library, board bool
	}{{1920, 4, true, true}, {1440, 4, false, true}, {1366, 4, false, true}, {1280, 4, false, false}, {1000, 3, false, false}, {700, 2, false, false}, {480, 1, false, false}} {
		u.win.Resize(fyne.NewSize(x.width, 900))
		if n, l, b := len(u.state.shown()), u.screen.library.Visible(), u.board.Visible(); n != x.columns || l != x.library || b != x.board {
			t.Errorf("%v wide: %d columns, library %v, board %v", x.width, n, l, b)
		}
		for i := 0; i < len(u.row.Objects); i += 2 {
			if w := u.row.Objects[i].Size().Width; w < leastColumn-1 && x.columns > 1 {
				t.Errorf("%v wide: a column of %v", x.width, w)
			}
		}
		if u.tabs.Visible() != (x.columns < 4) {
			t.Errorf("%v wide: tabs shown: %v", x.width, u.tabs.Visible())
		}
		if x.board && u.board.Size().Width < leastBoard {
			t.Errorf("%v wide: a board of %v", x.width, u.board.Size().Width)
		}
	}
}

// Where a narrow window hides the board a button stands for it; F8 and Q open it beside two columns.
func TestBoardInNarrowWindow(t *testing.T) {
	for name, press := range map[string]func(u *ui){
		"button": func(u *ui) { u.frame.handle.(*widgets.Chips).OnTap("board") },
		"F8":     (*ui).nextDiffers,
		"Q":      (*ui).walkQuotes,
	} {
		u := sampleWindow(t)
		if u.frame.handle.Visible() {
			t.Error("a button for the board beside the board")
		}
		u.win.Resize(fyne.NewSize(900, 640))
		h := u.frame.handle
		if u.board.Visible() || !h.Visible() || h.Position().X+h.Size().Width > 900 {
			t.Fatalf("900 wide: board %v, button %v", u.board.Visible(), h.Visible())
		}
		press(u)
		if !u.board.Visible() || h.Visible() || len(u.state.shown()) != 2 {
			t.Errorf("%s: board %v, button %v, %d columns", name, u.board.Visible(), h.Visible(), len(u.state.shown()))
		}
	}
}
