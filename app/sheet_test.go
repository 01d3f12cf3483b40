package app

import (
	"image"
	"image/color"
	"image/jpeg"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/software"
	"fyne.io/fyne/v2/theme"
	"golang.org/x/image/draw"

	"sidelight/widgets"
	"sidelight/widgets/sight"
)

// A contactSheet is all pictures of the window on one: small, in rows, each with its name under it.
type contactSheet struct {
	names    []string
	pictures []image.Image
}

const (
	sheetColumns = 5
	tileWidth    = 560
	tileHeight   = 390
	tileMargin   = 12
)

func (s *contactSheet) add(name string, p image.Image) {
	small := image.NewNRGBA(fitted(p.Bounds(), tileWidth-2*tileMargin, tileHeight-2*tileMargin-20))
	draw.CatmullRom.Scale(small, small.Bounds(), p, p.Bounds(), draw.Src, nil)
	s.names, s.pictures = append(s.names, name), append(s.pictures, small)
}

// addSimulated adds a picture as readers with red-green colour blindness see it.
func (s *contactSheet) addSimulated(name string, p image.Image) {
	s.add(name+", deuteranopia", sight.Deuteranopia.Picture(p))
	s.add(name+", protanopia", sight.Protanopia.Picture(p))
}

// fitted is the largest rectangle of the same shape within a width and a height.
func fitted(r image.Rectangle, width, height int) image.Rectangle {
	w, h := width, r.Dy()*width/r.Dx()
	if h > height {
		w, h = r.Dx()*height/r.Dy(), height
	}
	return image.Rect(0, 0, w, h)
}

// keep writes the sheet beside the pictures.
func (s *contactSheet) keep(t *testing.T) {
	t.Helper()
	f, err := os.Create(filepath.Join(*shots, "contact-sheet.jpg"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := jpeg.Encode(f, s.picture(), &jpeg.Options{Quality: 80}); err != nil {
		t.Fatal(err)
	}
}

func (s *contactSheet) picture() image.Image {
	rows := (len(s.pictures) + sheetColumns - 1) / sheetColumns
	sheet := image.NewNRGBA(image.Rect(0, 0, sheetColumns*tileWidth, rows*tileHeight))
	draw.Draw(sheet, sheet.Bounds(), image.NewUniform(widgets.NewTheme(widgets.Light).Color(theme.ColorNameBackground, theme.VariantLight)), image.Point{}, draw.Src)
	for i, p := range s.pictures {
		at := image.Pt(i%sheetColumns*tileWidth+tileMargin, i/sheetColumns*tileHeight+tileMargin)
		draw.Draw(sheet, p.Bounds().Add(at), p, image.Point{}, draw.Src)
		label := caption(s.names[i])
		draw.Draw(sheet, label.Bounds().Add(at.Add(image.Pt(0, p.Bounds().Dy()+2))), label, image.Point{}, draw.Src)
	}
	return sheet
}

// caption is a line of text as a picture.
func caption(words string) image.Image {
	text := canvas.NewText(words, color.Black)
	text.TextSize = 14
	return software.Render(text, widgets.NewTheme(widgets.Light))
}
