package app

import (
	"testing"

	"fyne.io/fyne/v2"
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
