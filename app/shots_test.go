package app

import (
	"flag"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"sidelight/widgets"
)

var shots = flag.String("shots", "", "draw the pictures of the window into this folder")

// TestShots draws the window in the states the README and the guide show. Without -shots it only sees that each can be drawn.
func TestShots(t *testing.T) {
	if *shots == "" && testing.Short() {
		t.Skip("pictures are drawn with -shots")
	}
	for _, shot := range []struct {
		name string
		look widgets.Look
		size fyne.Size
		set  func(*ui)
	}{
		{"compare-light", widgets.Light, fyne.NewSize(1440, 900), differing},
		{"compare-dark", widgets.Dark, fyne.NewSize(1440, 900), differing},
		{"compare-sepia", widgets.Sepia, fyne.NewSize(1440, 900), differing},
		{"four-sources", widgets.Light, fyne.NewSize(1920, 1080), differing},
		{"small", widgets.Light, fyne.NewSize(900, 640), differing},
		{"empty", widgets.Light, fyne.NewSize(1440, 900), func(*ui) {}},
		{"one-source", widgets.Light, fyne.NewSize(1440, 900), func(u *ui) { u.openSample(); u.openKey(articleKey(u.state.open[1]), false); one(u) }},
		{"search", widgets.Light, fyne.NewSize(1440, 900), func(u *ui) { differing(u); u.openSearch(); u.palette.SetQuery("coastgard midnigt") }},
		{"palette", widgets.Light, fyne.NewSize(1440, 900), func(u *ui) { differing(u); u.openPalette() }},
		{"quotes", widgets.Light, fyne.NewSize(1440, 900), func(u *ui) { differing(u); u.nextDiffers() }},
		{"matrix", widgets.Light, fyne.NewSize(1440, 900), func(u *ui) { u.openSample(); u.toggleMatrix() }},
		{"keys", widgets.Light, fyne.NewSize(1440, 900), func(u *ui) { differing(u); u.openKeys() }},
		{"notes", widgets.Light, fyne.NewSize(1440, 900), noted},
		{"why", widgets.Dark, fyne.NewSize(1440, 900), func(u *ui) {
			differing(u)
			u.hovered(u.state.open[0], findingKey(&u.state.compared.Findings[0]), fyne.NewPos(260, 210))
		}},
		{"contrast", widgets.Contrast, fyne.NewSize(1440, 900), differing},
		{"find", widgets.Light, fyne.NewSize(1440, 900), func(u *ui) { differing(u); u.openFind(); u.screen.find.entry.SetText("ferry"); u.findNext() }},
	} {
		t.Run(shot.name, func(t *testing.T) {
			if *shots == "" && shot.name != "compare-dark" {
				return
			}
			u := window(t)
			look(shot.look)(u)
			u.win.Resize(shot.size)
			shot.set(u)
			draw(t, u, shot.name)
		})
	}
	if *shots == "" {
		return
	}
	seeds, _ := filepath.Glob("../../shared/seeds/*.txt")
	if len(seeds) == 0 {
		t.Log("the two real stories are not at hand: their picture is not drawn")
		return
	}
	u := open(t, seeds...)
	u.nextDiffers()
	draw(t, u, "local-real-stories")
}

// differing is the sample story at its first finding.
func differing(u *ui) {
	u.openSample()
	u.nextDiffers()
}

// noted is the sample story with a pin, a note and two passages set against each other.
func noted(u *ui) {
	u.openSample()
	u.nextMark()
	u.pin()
	u.nextDiffers()
	u.note()
	u.query("Ask the hospital again: does it count the missing?")
	u.choice(choiceKey(0), false)
	u.differ()
	u.board.OnTab(string(notesTab))
}

// one closes all sources but the first.
func one(u *ui) {
	for len(u.state.open) > 1 {
		u.state.close(u.state.open[1])
	}
	u.sourcesChanged()
}

func draw(t *testing.T, u *ui, name string) {
	t.Helper()
	u.settle()
	picture := u.win.Canvas().Capture()
	if *shots == "" {
		return
	}
	f, err := os.Create(filepath.Join(*shots, name+".png"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, picture); err != nil {
		t.Fatal(err)
	}
}

// settle ends motion, for a picture is of one moment.
func (u *ui) settle() {
	for _, id := range u.state.shown() {
		if p := u.panes[id]; p != nil {
			p.reader.SetMotion(false)
		}
	}
	test.MoveMouse(u.win.Canvas(), fyne.NewPos(1, 1))
}
