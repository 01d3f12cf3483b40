package ingest

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"context"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"sidelight/corpus/article"
)

// A text with a few control characters among its letters is read without them, and the reader is told.
func TestStrayControls(t *testing.T) {
	line := "The harbour office gave no reason for the delay of the ferry. "
	latin := strings.Repeat("Le bac est rest\xe9 \xe0 quai jusqu'au soir, dit la capitainerie. ", 40)
	files := map[string]string{
		"nul.txt":    strings.Repeat(line, 20) + "The cap\x00tain waited.\n\n" + strings.Repeat(line, 20) + "\x00\x00\x00",
		"escape.txt": strings.Repeat(line, 9) + "The \x1b[1;31mcaptain\x1b[0m waited.\x0e\x0f",
		"md.md":      "# Ferry\n\n" + strings.Repeat(line, 9) + "The cap\x00\x7ftain waited.",
		"latin.txt":  latin + "The cap\x00tain waited. " + latin,
		"end.txt":    line + "The captain waited.\x1a",
	}
	warned := map[string]string{"nul.txt": "4", "escape.txt": "4", "md.md": "2", "latin.txt": "1", "end.txt": ""}
	dir := save(t, files)
	for name := range files {
		ReadAll(context.Background(), []string{filepath.Join(dir, name)}, func(list []*article.Article, r Report) {
			if len(list) != 1 || r.Status != OK {
				t.Fatalf("%s: %d articles, %+v", name, len(list), r)
			}
			a := list[0]
			if !strings.Contains(a.Text, "The captain waited.") || strings.ContainsAny(a.Text, "\x00\x0e\x0f\x1a\x1b\x7f") {
				t.Errorf("%s: %q", name, a.Text)
			}
			want := ""
			if warned[name] != "" {
				want = "control characters that are no text were left out: " + warned[name]
			}
			if got := strings.Join(a.Warnings, "; "); !strings.Contains(got, want) || want == "" && strings.Contains(got, "control") {
				t.Errorf("%s: warnings %q", name, got)
			}
		})
	}
}

// Pictures, sounds, programs and archives are no texts, whatever they are named, plain areas of one colour and stored texts included.
func TestBinaries(t *testing.T) {
	picture := func(of func(x, y int) color.Color) image.Image {
		m := image.NewRGBA(image.Rect(0, 0, 120, 90))
		for y := range 90 {
			for x := range 120 {
				m.Set(x, y, of(x, y))
			}
		}
		return m
	}
	plain := picture(func(int, int) color.Color { return color.Gray{Y: 'A'} })
	shaded := picture(func(x, y int) color.Color {
		return color.RGBA{R: uint8(2 * x), G: uint8(2 * y), B: uint8(x + y), A: 255}
	})
	written := func(write func(*bytes.Buffer) error) []byte {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	bitmap := func(pixel byte, n int) []byte {
		b := make([]byte, 54, 54+n)
		copy(b, "BM")
		b[2], b[3] = byte(54+n), byte((54+n)>>8)
		b[10], b[14], b[18], b[22], b[26], b[28] = 54, 40, 200, 200, 1, 24
		return append(b, bytes.Repeat([]byte{pixel}, n)...)
	}
	story := strings.Repeat("The harbour office gave no reason for the delay of the ferry.\n", 300)
	r := rand.New(rand.NewPCG(1, 2))
	noise := make([]byte, 20000)
	for i := range noise {
		noise[i] = byte(r.Uint32())
	}
	program := []byte("\x7fELF\x02\x01\x01")
	program = append(program, make([]byte, 57)...)
	program = append(program, noise[:4000]...)
	program = append(program, "usage: ferry [harbour]\x00no such harbour\x00"...)
	windows := append([]byte("MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00"), append(make([]byte, 48), noise[:4000]...)...)
	sound := append([]byte("RIFF\x24\x40\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x40\x1f\x00\x00\x40\x1f\x00\x00\x01\x00\x08\x00data"), bytes.Repeat([]byte("PQRSTUV"), 2000)...)
	for name, data := range map[string][]byte{
		"png plain":  written(func(b *bytes.Buffer) error { return png.Encode(b, plain) }),
		"png shaded": written(func(b *bytes.Buffer) error { return png.Encode(b, shaded) }),
		"jpeg":       written(func(b *bytes.Buffer) error { return jpeg.Encode(b, shaded, nil) }),
		"gif":        written(func(b *bytes.Buffer) error { return gif.Encode(b, shaded, nil) }),
		"bmp A":      bitmap('A', 120000), "bmp space": bitmap(' ', 9000), "bmp white": bitmap(0xff, 9000), "bmp black": bitmap(0, 9000),
		"zip": written(func(b *bytes.Buffer) error {
			z := zip.NewWriter(b)
			w, _ := z.CreateHeader(&zip.FileHeader{Name: "a.txt", Method: zip.Store})
			w.Write([]byte(story))
			return z.Close()
		}),
		"tar": written(func(b *bytes.Buffer) error {
			z := tar.NewWriter(b)
			z.WriteHeader(&tar.Header{Name: "a.txt", Mode: 0o600, Size: int64(len(story))})
			z.Write([]byte(story))
			return z.Close()
		}),
		"elf": program, "exe": windows, "noise": noise, "wav": sound,
	} {
		if _, _, ok := decode(data); ok {
			t.Errorf("%s: taken for a text", name)
		}
	}
}
