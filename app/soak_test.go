package app

import (
	"math/rand/v2"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// A reader who presses anything and clicks anywhere never stops the window.
func TestAnything(t *testing.T) {
	u := sampleWindow(t)
	u.pick = func(string, bool) ([]string, error) { return nil, nil }
	u.pickSave = func(string, string) (string, error) { return "", nil }
	r := rand.New(rand.NewPCG(1, 2))
	table := commands()
	c := u.win.Canvas()
	for range 400 {
		switch r.IntN(6) {
		case 0, 1:
			if cmd := table[r.IntN(len(table))]; cmd.title != "Quit" {
				u.do(cmd)
			}
		case 2:
			test.TapCanvas(c, fyne.NewPos(r.Float32()*c.Size().Width, r.Float32()*c.Size().Height))
		case 3:
			list := []fyne.KeyName{fyne.KeyEscape, fyne.KeyDown, fyne.KeyReturn, fyne.KeyF3, fyne.KeyF8, fyne.KeyTab, fyne.KeyPageDown, fyne.KeyB, fyne.KeyX}
			k := &fyne.KeyEvent{Name: list[r.IntN(len(list))]}
			if f := c.Focused(); f != nil {
				f.TypedKey(k)
			} else {
				u.onKey(k)
			}
		case 4:
			test.Scroll(c, fyne.NewPos(r.Float32()*c.Size().Width, r.Float32()*c.Size().Height), 0, r.Float32()*400-200)
		case 5:
			if r.IntN(8) == 0 {
				u.win.Resize(fyne.NewSize(300+r.Float32()*1500, 200+r.Float32()*900))
			}
			if f := c.Focused(); f != nil {
				f.TypedRune(rune('a' + r.IntN(26)))
			}
		}
	}
	for len(u.state.open) > 0 {
		u.closeSource()
	}
}
