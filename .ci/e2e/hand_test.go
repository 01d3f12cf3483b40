//go:build e2e

package e2e

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A hand does in the window what a reader does and counts it: an action is a drop of files, a key chord, a click, or words typed in one go.
type hand struct {
	*window
	actions int
}

// take opens the window and drops files on it, one action, and waits until they are compared.
func take(t *testing.T, files ...string) *hand {
	h := &hand{window: newScreen(t).open(program, "Sidelight$")}
	h.see("the window to stand", func(p *image.NRGBA) bool { return block(p, accent, 30, 6) })
	h.drop(files...)
	h.until("the sources opened", func() bool { return strings.HasSuffix(h.title(), fmt.Sprint(len(files), " sources")) })
	h.see("what differs, in its colour", func(p *image.NRGBA) bool { return pixels(p, differs) > 40 })
	return h
}

// press presses key chords, an action each.
func (h *hand) press(keys ...string) {
	h.actions += len(keys)
	h.key(keys...)
}

// tap clicks once.
func (h *hand) tap(x, y int) {
	h.actions++
	h.click(x, y, 1)
}

// tapSecondary clicks once with the other button.
func (h *hand) tapSecondary(x, y int) {
	h.actions++
	h.output("xdotool", "mousemove", "--window", h.id, fmt.Sprint(x), fmt.Sprint(y))
	h.output("xdotool", "click", "3")
}

// see waits until the screen shows something.
func (h *hand) see(what string, shows func(*image.NRGBA) bool) {
	h.t.Helper()
	h.until(what, func() bool { return shows(h.look()) })
}

// look is what is on the screen now.
func (h *hand) look() *image.NRGBA {
	raw := []byte(h.output("import", "-silent", "-window", "root", "-depth", "8", "rgba:-"))
	p := image.NewNRGBA(image.Rect(0, 0, screenWidth, screenHeight))
	if len(raw) == len(p.Pix) {
		p.Pix = raw
	}
	return p
}

// changes does something and waits until the screen is another.
func (h *hand) changes(what string, do func()) {
	h.t.Helper()
	before := h.look()
	do()
	h.see(what, func(p *image.NRGBA) bool { return !bytes.Equal(before.Pix, p.Pix) })
}

// find types words and waits until all that they find is lit up.
func (h *hand) find(words string) {
	h.t.Helper()
	h.actions++
	h.write(words)
	last := h.look()
	h.see("what "+words+" finds", func(p *image.NRGBA) bool {
		ready := pixels(p, found) > 40 && bytes.Equal(last.Pix, p.Pix)
		last = p
		return ready
	})
}

// copied waits for the clipboard to hold all of these words, and returns it.
func (h *hand) copied(words ...string) string {
	h.t.Helper()
	var got string
	h.until(fmt.Sprintf("%q on the clipboard", words), func() bool {
		got = h.clipboard()
		for _, w := range words {
			if !strings.Contains(got, w) {
				return false
			}
		}
		return true
	})
	return got
}

// written waits for a file of an ending and returns its text.
func (h *hand) written(ending string) string {
	h.t.Helper()
	var text string
	h.until("a file "+ending, func() bool {
		list, _ := filepath.Glob(filepath.Join(h.home, "*"+ending))
		if len(list) != 1 {
			return false
		}
		b, _ := os.ReadFile(list[0])
		text = string(b)
		return len(text) > 0
	})
	return text
}

// most fails the test if the journey took more actions than it may.
func (h *hand) most(actions int) {
	h.t.Helper()
	h.t.Logf("%d actions", h.actions)
	if h.actions > actions {
		h.t.Errorf("%d actions, %d are promised", h.actions, actions)
	}
}

// The tones the screen is watched for, in the dark look, which a screen that tells nothing of its own gets.
var (
	differs = color.NRGBA{0xFF, 0x8A, 0x80, 0xff}
	found   = color.NRGBA{0x70, 0x3A, 0x06, 0xff}
	ink     = color.NRGBA{0xE8, 0xE6, 0xE1, 0xff}
	accent  = color.NRGBA{0x7D, 0xB8, 0xF0, 0xff}
)

func is(p *image.NRGBA, x, y int, c color.NRGBA) bool {
	return p.NRGBAAt(x, y) == c
}

// asks reports whether the palette lies over the empty window: its button is shaded, and something else is written.
func asks(p *image.NRGBA) bool { return !block(p, accent, 30, 6) && pixels(p, ink) > 40 }

// pixels counts those of exactly one colour.
func pixels(p *image.NRGBA, c color.NRGBA) (n int) {
	b := p.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			if is(p, x, y, c) {
				n++
			}
		}
	}
	return n
}

// block reports whether a rectangle of the picture is all of one colour: a button, not a line or a letter.
func block(p *image.NRGBA, c color.NRGBA, wide, tall int) bool {
	b := p.Bounds()
	runs := make([]int, b.Dx()) // how many rows up from here begin a run that is wide enough
	for y := b.Min.Y; y < b.Max.Y; y++ {
		run := 0
		for x := b.Max.X - 1; x >= b.Min.X; x-- {
			if is(p, x, y, c) {
				run++
			} else {
				run = 0
			}
			if run < wide {
				runs[x-b.Min.X] = 0
			} else if runs[x-b.Min.X]++; runs[x-b.Min.X] >= tall {
				return true
			}
		}
	}
	return false
}
