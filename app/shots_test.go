package app

import (
	"flag"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"sidelight/widgets"
)

var shots = flag.String("shots", "", "draw the pictures of the window and their contact sheet into this folder")

// A shot is a state of the window that the guide or the contact sheet shows.
type shot struct {
	name  string
	look  widgets.Look
	size  fyne.Size
	set   func(*ui)
	sheet bool // only on the contact sheet, which is where one looks at all states at once
}

var (
	laptop = fyne.NewSize(1440, 900)
	wide   = fyne.NewSize(1920, 1080)
)

// allShots are the states, in the order of the contact sheet.
func allShots() []shot {
	return []shot{
		{name: "empty", look: widgets.Light, size: laptop, set: func(*ui) {}},
		{name: "one-source", look: widgets.Light, size: laptop, set: one},
		{name: "compare-light", look: widgets.Light, size: laptop, set: differing},
		{name: "compare-dark", look: widgets.Dark, size: laptop, set: differing},
		{name: "compare-sepia", look: widgets.Sepia, size: laptop, set: differing},
		{name: "contrast", look: widgets.Contrast, size: laptop, set: differing},
		{name: "four-sources", look: widgets.Light, size: wide, set: differing},
		{name: "matrix", look: widgets.Light, size: laptop, set: func(u *ui) { u.openSample(); u.toggleMatrix() }},
		{name: "quotes", look: widgets.Light, size: laptop, set: func(u *ui) { u.openSample(); u.walkQuotes() }},
		{name: "search", look: widgets.Light, size: laptop, set: func(u *ui) { differing(u); u.openSearch(); u.palette.SetQuery("coastgard midnigt") }},
		{name: "palette", look: widgets.Light, size: laptop, set: func(u *ui) { differing(u); u.openPalette() }},
		{name: "keys", look: widgets.Light, size: laptop, set: func(u *ui) { differing(u); u.openKeys() }},
		{name: "export", look: widgets.Light, size: laptop, set: func(u *ui) { differing(u); u.openExport() }, sheet: true},
		{name: "find", look: widgets.Light, size: laptop, set: func(u *ui) { differing(u); u.openFind(); u.screen.find.entry.SetText("ferry"); u.findNext() }},
		{name: "notes", look: widgets.Light, size: laptop, set: noted},
		{name: "why", look: widgets.Dark, size: laptop, set: func(u *ui) {
			differing(u)
			u.hovered(u.state.open[0], findingKey(&u.state.compared.Findings[0]), fyne.NewPos(260, 210))
		}},
		{name: "passage focus", look: widgets.Light, size: laptop, set: func(u *ui) { differing(u); u.toggleDim() }, sheet: true},
		{name: "selection", look: widgets.Sepia, size: laptop, set: selected, sheet: true},
		{name: "marks hidden", look: widgets.Light, size: laptop, set: func(u *ui) {
			u.openSample()
			for _, l := range []layer{"figure", "statement", sharedLayer} {
				u.toggleLayer(string(l))
			}
		}, sheet: true},
		{name: "small", look: widgets.Light, size: fyne.NewSize(900, 640), set: differing},
		{name: "smallest", look: widgets.Light, size: fyne.NewSize(480, 320), set: differing, sheet: true},
		{name: "twice the scale", look: widgets.Light, size: fyne.NewSize(960, 600), set: func(u *ui) { twice(u); differing(u) }, sheet: true},
		{name: "large sans serif", look: widgets.Light, size: laptop, set: func(u *ui) { face(widgets.Sans)(u); u.zoom(3); differing(u) }, sheet: true},
		{name: "reading German", look: widgets.Light, size: laptop, set: reading("german-1", "german-2"), sheet: true},
		{name: "right to left", look: widgets.Light, size: laptop, set: reading("arabic-1", "hebrew-1"), sheet: true},
		{name: "Chinese", look: widgets.Light, size: laptop, set: reading("chinese-1", "chinese-2"), sheet: true},
		{name: "long words", look: widgets.Light, size: laptop, set: reading("long-1", "long-2"), sheet: true},
	}
}

// TestShots draws the window in all states. Without -shots it only sees that each can be drawn, in one look.
func TestShots(t *testing.T) {
	if *shots == "" && testing.Short() {
		t.Skip("pictures are drawn with -shots")
	}
	var sheet contactSheet
	for _, s := range allShots() {
		t.Run(s.name, func(t *testing.T) {
			u := window(t)
			look(s.look)(u)
			u.win.Resize(s.size)
			s.set(u)
			u.settle()
			picture := u.win.Canvas().Capture()
			if *shots == "" {
				return
			}
			if !s.sheet {
				keep(t, s.name, picture)
			}
			sheet.add(s.name, picture)
			if s.name == "compare-light" || s.name == "compare-dark" {
				sheet.addSimulated(s.name, picture)
			}
		})
	}
	if *shots == "" {
		return
	}
	sheet.keep(t)
	if seeds, _ := filepath.Glob("../../shared/seeds/*.txt"); len(seeds) > 0 {
		u := open(t, seeds...)
		u.nextDiffers()
		u.settle()
		keep(t, "local-real-stories", u.win.Canvas().Capture())
	}
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
	u.bringOthers()
	u.state.board.stands = false
	u.note()
	u.query("Ask the hospital again: does it count the missing?")
	u.choice(choiceKey(0), false)
	u.differ()
	u.board.OnTab(string(notesTab))
}

// one closes all sources of the sample story but the first.
func one(u *ui) {
	u.openSample()
	for len(u.state.open) > 1 {
		u.state.close(u.state.open[1])
	}
	u.sourcesChanged()
}

// selected has words of three paragraphs selected.
func selected(u *ui) {
	u.openSample()
	u.panes[u.state.open[0]].reader.Select(widgets.Place{Paragraph: 3, Byte: 40}, widgets.Place{Paragraph: 5, Byte: 90})
}

// reading opens stories of testdata/shots.
func reading(names ...string) func(*ui) {
	return func(u *ui) {
		var files []string
		for _, n := range names {
			files = append(files, filepath.Join("testdata", "shots", n+".txt"))
		}
		u.read(storyTitle(files), files)
	}
}

// twice draws at the scale of a screen with twice the pixels.
func twice(u *ui) {
	u.win.Canvas().(interface{ SetScale(float32) }).SetScale(2)
}

func keep(t *testing.T, name string, picture image.Image) {
	t.Helper()
	f, err := os.Create(filepath.Join(*shots, name+".png"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(f, picture); err != nil {
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
