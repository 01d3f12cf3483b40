package widgets

import (
	"bytes"
	"flag"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
)

var update = flag.Bool("update", false, "rewrite the goldens in testdata; look at them before committing")

// golden compares got with a file of testdata, or writes it with -update.
func golden(t *testing.T, name string, got []byte, same func(got, want []byte) bool) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !same(got, want) {
		seen := filepath.Join(t.ArtifactDir(), name)
		if err := os.WriteFile(seen, got, 0o644); err != nil {
			t.Fatal(err)
		}
		t.Errorf("%s is not as it was; run with -artifacts and look at %s, then with -update if it is right", path, seen)
	}
}

// alike reports whether two pictures differ in less than one pixel of 1,000: processors round differently, letters must not move.
func alike(got, want []byte) bool {
	a, errA := png.Decode(bytes.NewReader(got))
	b, errB := png.Decode(bytes.NewReader(want))
	if errA != nil || errB != nil || a.Bounds() != b.Bounds() {
		return false
	}
	bounds, off := a.Bounds(), 0
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			r1, g1, b1, _ := a.At(x, y).RGBA()
			r2, g2, b2, _ := b.At(x, y).RGBA()
			far := func(v, w uint32) bool { return max(v, w)-min(v, w) > 0x2000 }
			if far(r1, r2) || far(g1, g2) || far(b1, b2) {
				off++
			}
		}
	}
	return off*1000 < bounds.Dx()*bounds.Dy()
}

func encode(t *testing.T, img image.Image) []byte {
	var b bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// window shows an object at a size in a look.
func window(t *testing.T, look Look, o fyne.CanvasObject, width, height float32) fyne.Window {
	test.NewTempApp(t).Settings().SetTheme(NewTheme(look))
	w := test.NewTempWindow(t, o)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(width, height))
	return w
}

// TestMarkup keeps what every widget draws, as text: a change is read in a diff.
func TestMarkup(t *testing.T) {
	reader, ribbon, strip, legend1, chips := NewReader(), NewRibbon(), NewStrip(), NewLegend(), NewChips()
	board, library, status, card, palette, sources := NewBoard(), NewLibraryList(), NewStatusLine(), NewCard(), NewPalette(), NewMatrix()
	for _, c := range []struct {
		name          string
		object        fyne.CanvasObject
		width, height float32
		fill          func()
	}{
		{"reader", reader, 420, 420, func() { reader.Set(ledger()); reader.Select(Place{3, 0}, Place{3, 9}) }},
		{"ribbon", ribbon, 56, 300, func() { ribbon.Set([]Band{{10, 60, 40, 90, ToneSame, false, true, "a"}}) }},
		{"strip", strip, 24, 300, func() {
			strip.Set([]Tick{{0, .1, ToneDiffers, 0, "a", true}, {.3, .32, ToneOnly, 1, "b", true}, {.5, .6, ToneFigure, 0, "c", false}})
			strip.SetView(.2, .6)
		}},
		{"legend", legend1, 640, 32, func() { legend1.Set(legend()) }},
		{"chips", chips, 200, 64, func() { chips.Set(facts().Filters) }},
		{"board", board, 320, 480, func() { board.Set(facts()); board.Open("killed", true); board.Select("killed") }},
		{"library", library, 220, 400, func() { library.Set("Library", shelves(), "Drop files or folders here, or press Ctrl+O") }},
		{"status", status, 600, 30, func() { status.Progress("Reading winter.zip", 3, 12) }},
		{"card", card, 600, 300, func() { card.Tell(why(), fyne.NewPos(80, 40)) }},
		{"palette", palette, 800, 500, func() { palette.Set(results()); palette.Open("Search everything", "left") }},
		{"matrix", sources, 640, 300, func() { sources.Set(matrix()) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := window(t, Light, c.object, c.width, c.height)
			c.fill()
			golden(t, c.name+".xml", []byte(test.RenderToMarkup(w.Canvas())), bytes.Equal)
		})
	}
}

// TestPictures keeps how the widgets look together.
func TestPictures(t *testing.T) {
	for _, look := range []Look{Light, Dark} {
		t.Run(string(look), func(t *testing.T) {
			left, right := NewReader(), NewReader()
			leftStrip, rightStrip := NewStrip(), NewStrip()
			ribbon, board, kinds, library, status := NewRibbon(), NewBoard(), NewLegend(), NewLibraryList(), NewStatusLine()
			page := container.New(columnsOfWindow{}, library, left, leftStrip, ribbon, right, rightStrip, board)
			w := window(t, look, container.NewBorder(kinds, status, nil, nil, page), 1280, 640)
			library.Set("Library", shelves(), "Drop files or folders here, or press Ctrl+O")
			kinds.Set(legend())
			status.SetParts([]Part{{"2 sources, 2 origins", "origins"}, {"13 figures, 1 differs", "differ"}, {"2 quotes, 1 altered", "altered"}, {"scrolling locked to passages (L)", "scroll"}})
			board.Set(facts())
			board.Open("killed", true)
			board.Open("q", true)
			board.Select("burned")
			left.Set(ledger())
			right.Set(post())
			left.SetCurrent("3/figure/$12,000")
			right.Select(Place{6, 2}, Place{6, 20})
			var bands []Band
			for _, b := range []Band{{Tone: ToneDiffers, Key: "1a"}, {Tone: ToneShared, Key: "2a", Current: true}, {Tone: TonePartly, Key: "4a", Partly: true}} {
				b.LeftTop, b.LeftBottom, _ = left.Band(b.Key)
				b.RightTop, b.RightBottom, _ = right.Band(b.Key)
				bands = append(bands, b)
			}
			ribbon.Set(bands)
			leftStrip.Set(left.Ticks())
			leftStrip.SetView(left.View())
			rightStrip.Set(right.Ticks())
			golden(t, "window-"+string(look)+".png", encode(t, w.Canvas().Capture()), alike)
		})
	}
	t.Run("palette", func(t *testing.T) {
		reader, palette := NewReader(), NewPalette()
		w := window(t, Light, container.NewStack(reader, palette), 1180, 700)
		reader.Set(ledger())
		palette.Set(results())
		palette.Open("Search everything", "barly anything left")
		palette.step(1)
		golden(t, "palette.png", encode(t, w.Canvas().Capture()), alike)
	})
	t.Run("sepia", func(t *testing.T) {
		reader, card := NewReader(), NewCard()
		w := window(t, Sepia, container.NewStack(reader, card), 640, 560)
		reader.Set(ledger())
		reader.DimExcept("1a", "1b", "3a")
		reader.Find("the")
		reader.FindNext()
		card.Tell(why(), fyne.NewPos(200, 330))
		golden(t, "sepia.png", encode(t, w.Canvas().Capture()), alike)
	})
	t.Run("matrix", func(t *testing.T) {
		m := NewMatrix()
		w := window(t, Contrast, m, 760, 320)
		m.Set(matrix())
		m.FocusGained()
		golden(t, "matrix.png", encode(t, w.Canvas().Capture()), alike)
	})
}

// columnsOfWindow lays out a library, two panes with their strips and a ribbon between, and a board.
type columnsOfWindow struct{}

func (columnsOfWindow) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(800, 200) }

func (columnsOfWindow) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	widths := []float32{212, 0, 16, 56, 0, 16, 324}
	var rest float32
	for _, w := range widths {
		rest += w
	}
	x := float32(0)
	for i, w := range widths {
		if w == 0 {
			w = (size.Width - rest) / 2
		}
		objects[i].Move(fyne.NewPos(x, 0))
		objects[i].Resize(fyne.NewSize(w, size.Height))
		x += w
	}
}
