package app

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
)

// Enter, F3 and Shift+F3 in the find line walk through the hits of all columns, counted over all, and round.
func TestFindInAllColumns(t *testing.T) {
	dir := t.TempDir()
	u := open(t,
		write(t, dir, "a.txt", "Harbour news\n\nThe lantern was lit. Nobody saw the lantern.\n"),
		write(t, dir, "b.txt", "Market news\n\nPrices of herring rose.\n"),
		write(t, dir, "c.txt", "Late news\n\nA lantern was found.\n"))
	u.win.Resize(fyne.NewSize(2400, 900))
	s := u.state
	if len(s.shown()) != 3 {
		t.Fatalf("%d columns", len(s.shown()))
	}
	walked := func(first string, press fyne.KeyName, step func()) string {
		t.Helper()
		s.focus = first
		u.openFind()
		u.screen.find.entry.SetText("")
		u.screen.find.entry.SetText("lantern")
		var out []string
		for range 4 {
			if press != "" {
				u.screen.find.entry.TypedKey(&fyne.KeyEvent{Name: press})
			} else {
				step()
			}
			at := 0
			for _, id := range s.shown() {
				if _, _, ok := u.panes[id].reader.Hit(); ok {
					at++
				}
			}
			if at != 1 {
				t.Errorf("%d columns are at a hit", at)
			}
			out = append(out, string(rune('a'+slices.Index(s.open, s.focus)))+" "+u.screen.find.count.Text)
		}
		return strings.Join(out, ", ")
	}
	const forward, backward = "a 1 of 3, a 2 of 3, c 3 of 3, a 1 of 3", "c 3 of 3, a 2 of 3, a 1 of 3, c 3 of 3"
	if got := walked(s.open[0], fyne.KeyReturn, nil); got != forward {
		t.Errorf("Enter: %s", got)
	}
	if got := walked(s.open[0], fyne.KeyF3, nil); got != forward {
		t.Errorf("F3: %s", got)
	}
	if got := walked(s.open[2], "", u.findPrevious); got != backward {
		t.Errorf("back: %s", got)
	}
	if got := walked(s.open[1], fyne.KeyReturn, nil); got != "c 3 of 3, a 1 of 3, a 2 of 3, c 3 of 3" {
		t.Errorf("from a column without any: %s", got)
	}
}

// Sources opened while the find line is open are searched through after those that were there.
func TestFindInSourcesOpenedSince(t *testing.T) {
	u := sampleWindow(t)
	u.openFind()
	was := slices.Clone(u.state.open)
	u.foundIDs = was[1:] // as if the first had been opened since
	if got, want := u.foundOrder(), append(slices.Clone(was[1:]), was[0]); !slices.Equal(got, want) {
		t.Errorf("%v, not %v", got, want)
	}
}

// Enter in the find line that was left open when the last source was closed goes nowhere, and ends nothing.
func TestFindWithNothingOpen(t *testing.T) {
	u := sampleWindow(t)
	u.openFind()
	u.screen.find.entry.SetText("harbour")
	for len(u.state.open) > 0 {
		u.closeSource()
	}
	u.screen.find.entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	u.findPrevious()
	u.closeFind()
	u.findNext()
	if n := len(u.state.open); n != 0 {
		t.Errorf("%d sources open", n)
	}
}
