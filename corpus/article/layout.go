package article

import "strings"

// Layout tells the blocks of a text from its line breaks. Where blank lines part the text into two blocks or more,
// and no part is made of long lines, they are the paragraphs; otherwise each line is one (many saved texts have a single blank line,
// after the headline). Repeats are marked.
func Layout(text string) []Block {
	blocks := Paragraphs(text)
	MarkRepeats(text, blocks)
	return blocks
}

// Paragraphs is Layout without looking for repeats, which takes most of its time.
func Paragraphs(text string) []Block {
	spans := paragraphs(text)
	blocks := make([]Block, len(spans))
	for i, s := range spans {
		blocks[i] = Block{Span: s, Kind: Paragraph, Repeats: -1}
	}
	return blocks
}

// longLine is the length in bytes from which a line is taken for a whole paragraph, not for a hard-wrapped part of one.
const longLine = 160

func paragraphs(text string) []Span {
	lines := lines(text)
	out := make([]Span, 0, len(lines))
	for i := 0; i < len(lines); {
		if lines[i].Empty() {
			i++
			continue
		}
		j, long, full := i, false, 0
		for j < len(lines) && !lines[j].Empty() {
			n := lines[j].Len()
			long = long || n > longLine
			if n > 40 {
				full++
			}
			j++
		}
		if long || j-i == 1 || full*2 < j-i { // whole paragraphs on lines of their own, or a list of short lines
			out = append(out, lines[i:j]...)
		} else {
			out = append(out, Span{lines[i].Start, lines[j-1].End})
		}
		i = j
	}
	return out
}

// lines returns the lines of a text without the white space at their ends; blank ones are empty.
func lines(text string) []Span {
	out := make([]Span, 0, strings.Count(text, "\n")+1)
	plain := strings.IndexByte(text, '\r') < 0 && !strings.Contains(text, "\u2028") && !strings.Contains(text, "\u2029")
	for at := 0; at <= len(text); {
		end := 0
		if plain { // only \n breaks lines
			end = len(text)
			if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
				end = at + n
			}
		} else {
			end = lineEnd(text, at)
		}
		out = append(out, trim(text, Span{at, end}))
		at = end + 1
		if end < len(text) && text[end] >= 0x80 {
			at = end + len("\u2028")
		}
	}
	return out
}

// lineEnd is the place of the next line break at or behind at, or the end of the text.
func lineEnd(text string, at int) int {
	for ; at < len(text); at++ {
		if !breaks[text[at]] {
			continue
		}
		if c := text[at]; c < 0x80 || strings.HasPrefix(text[at:], "\u2028") || strings.HasPrefix(text[at:], "\u2029") {
			return at
		}
	}
	return at
}

// breaks are the bytes a line break begins with: 0xE2 is the first of U+2028 and U+2029.
var breaks = [256]bool{'\n': true, '\r': true, 0xE2: true}

func trim(text string, s Span) Span {
	if s.Empty() || solid(text[s.Start]) && solid(text[s.End-1]) {
		return s
	}
	t := strings.TrimLeft(text[s.Start:s.End], " \t\v\f\u00a0\ufeff\r\n")
	s.Start = s.End - len(t)
	s.End = s.Start + len(strings.TrimRight(t, " \t\v\f\u00a0\ufeff\r\n"))
	return s
}

// solid reports whether a byte is of ASCII and no white space.
func solid(c byte) bool { return ' ' < c && c < 0x7F }
