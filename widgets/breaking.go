package widgets

import (
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// Line breaking is greedy: words are set while they fit, ragged right, as a browser does. Western words break at spaces and after hyphens
// and dashes inside them; a word with letters of a script that sets no spaces (Chinese, Japanese, Thai) breaks where UAX #14 allows. A
// piece wider than the line breaks between letters (grapheme clusters), so every line holds something. Each piece is measured once: linear
// in the text, also for one word of a megabyte.

// A stretch is the bytes of a paragraph that stand on one line, without the spaces at its end.
type stretch struct{ start, end int }

// breakLines breaks text into lines no wider than width. measure gives the width of text[start:end]; a line begins where the spaces after
// the line before end. Text without letters gives one empty line. Spaces in glue, which is in order, are no places to break: "20 minutes"
// stays together where a line can hold it.
func breakLines(text string, width float32, glue []stretch, measure func(start, end int) float32) []stretch {
	var lines []stretch
	var line stretch
	var x float32
	empty := true
	var place func(start, end int)
	place = func(start, end int) {
		w := measure(start, end)
		if w > width {
			if i := strings.IndexAny(text[start:end], " \t\n\r"); i >= 0 { // glued words that are together too long for a line
				place(start, start+i)
				for start += i; isSpace(text[start]); start++ {
				}
				place(start, end)
				return
			}
		}
		if !empty {
			gap := float32(0)
			if start > line.end {
				gap = measure(line.end, start)
			}
			if x+gap+w <= width {
				line.end, x = end, x+gap+w
				return
			}
			lines = append(lines, line)
		}
		line, x, empty = stretch{start, end}, w, false
		if w <= width {
			return
		}
		for rest := start; rest < end; {
			n := clusterLength(text[rest:end])
			cw := measure(rest, rest+n)
			if rest > line.start && x+cw > width {
				lines = append(lines, stretch{line.start, rest})
				line.start, x = rest, 0
			} else if rest == line.start {
				x = 0
			}
			x += cw
			rest += n
		}
	}
	glued := func(i int) bool {
		for len(glue) > 0 && glue[0].end <= i {
			glue = glue[1:]
		}
		return len(glue) > 0 && glue[0].start < i
	}
	for i := 0; i < len(text); {
		if isSpace(text[i]) {
			i++
			continue
		}
		start, plain := i, true
		for i < len(text) && (!isSpace(text[i]) || glued(i)) {
			plain = plain && !breaksInside(text[i])
			i++
		}
		if plain {
			place(start, i)
			continue
		}
		state, rest := -1, text[start:i]
		for at := start; rest != ""; {
			var piece string
			piece, rest, _, state = uniseg.FirstLineSegmentInString(rest, state)
			place(at, at+len(piece))
			at += len(piece)
		}
	}
	if !empty || len(lines) == 0 {
		lines = append(lines, line)
	}
	return lines
}

// isSpace reports whether a byte is drawn as a space: line breaks inside a paragraph are soft.
func isSpace(b byte) bool { return b == ' ' || b == '\t' || b == '\n' || b == '\r' }

// breaksInside reports whether a word with this byte may have a place to break: a hyphen or slash, or the first byte of a character
// from U+0E00 on (Thai, dashes, Chinese, Japanese, Korean ...). Latin, Greek, Cyrillic, Hebrew and Arabic letters begin with lower bytes.
func breaksInside(b byte) bool { return b == '-' || b == '/' || b >= 0xE0 }

// clusterLength is the length in bytes of the first letter as a reader sees it: with its accents, never less than one rune.
func clusterLength(s string) int {
	if len(s) > 1 && s[0] < utf8.RuneSelf && s[1] < utf8.RuneSelf && s[0] != '\r' {
		return 1
	}
	c, _, _, _ := uniseg.FirstGraphemeClusterInString(s, -1)
	return len(c)
}
