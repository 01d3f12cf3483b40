package app

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// Pulling a gutter makes one column wider and the next narrower, as far as both can be read; keys do the same, and the window remembers it.
func TestColumnWidths(t *testing.T) {
	u := sampleWindow(t)
	u.win.Resize(fyne.NewSize(1440, 900))
	width := func(i int) float32 { return u.row.Objects[2*i].Size().Width }
	before, both := width(0), width(0)+width(1)
	test.Drag(u.win.Canvas(), u.row.Objects[1].Position().Add(u.row.Position()).AddXY(28, 300), 60, 0)
	if got := width(0); got < before+55 || got > before+65 {
		t.Errorf("pulled by 60: %v wide, was %v", got, before)
	}
	if got := width(0) + width(1); got < both-2 || got > both+2 {
		t.Errorf("both are %v wide, were %v", got, both)
	}
	for range 40 {
		u.wider()
	}
	if width(1) < 120 {
		t.Errorf("the other column has %v left", width(1))
	}
	again := parseShares(u.session.shares.String()).of(2)
	if now := u.session.shares.of(2); again[0] < now[0]-.01 || again[0] > now[0]+.01 {
		t.Errorf("remembered %v of %v", again, now)
	}
	u.nextPane() // the last column has none after it
	u.narrower()
	u.equalColumns()
	if got := width(0); got != before {
		t.Errorf("equal again: %v, was %v", got, before)
	}
}

// Shares are whole whatever was written down, and columns that were never pulled are equal.
func TestShares(t *testing.T) {
	for _, text := range []string{"", "x", "1 2 3 4 5 6", "-5 0", "700 300\n1 1 1"} {
		for n := 1; n <= maxColumns; n++ {
			sum := float32(0)
			for _, v := range parseShares(text).of(n) {
				sum += v
			}
			if sum < .99 || sum > 1.01 {
				t.Errorf("%q: %d columns take %v of the width", text, n, sum)
			}
		}
	}
}

// With more sources than columns all stand over the columns; a tap brings one on screen.
func TestTabs(t *testing.T) {
	u := sampleWindow(t)
	if !u.tabs.Visible() || len(u.state.shown()) != 2 {
		t.Fatalf("%d columns, tabs shown: %v", len(u.state.shown()), u.tabs.Visible())
	}
	u.tabs.OnTap(u.state.open[3])
	if !slices.Contains(u.state.shown(), u.state.focused()) || u.state.article(u.state.focused()).Outlet != "Nordkyst Radio" {
		t.Errorf("on screen: %v", u.state.shown())
	}
	u.win.Resize(fyne.NewSize(2400, 1000))
	if u.tabs.Visible() {
		t.Error("all sources have a column, and there are tabs")
	}
}
