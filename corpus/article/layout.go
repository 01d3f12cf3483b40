package article

import "strings"

// Layout tells the blocks of a text from its line breaks. Where blank lines part the text into two blocks or more,
// and no part is made of long lines, they are the paragraphs; otherwise each line is one (many saved texts have a single blank line,
// after the headline). Repeats are marked.
func Layout(text string) []Block {
	var blocks []Block
	for _, s := range paragraphs(text) {
		blocks = append(blocks, Block{Span: s, Kind: Paragraph, Repeats: -1})
	}
	MarkRepeats(text, blocks)
	return blocks
}

// longLine is the length in bytes from which a line is taken for a whole paragraph, not for a hard-wrapped part of one.
const longLine = 160

func paragraphs(text string) []Span {
	var out []Span
	lines := lines(text)
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
	var out []Span
	for at := 0; at <= len(text); {
		end := strings.IndexAny(text[at:], "\n\r\u2028\u2029")
		if end < 0 {
			end = len(text)
		} else {
			end += at
		}
		out = append(out, trim(text, Span{at, end}))
		at = end + 1
		if end < len(text) && text[end] >= 0x80 {
			at = end + len("\u2028")
		}
	}
	return out
}

func trim(text string, s Span) Span {
	t := strings.TrimLeft(text[s.Start:s.End], " \t\v\f\u00a0\ufeff\r\n")
	s.Start = s.End - len(t)
	s.End = s.Start + len(strings.TrimRight(t, " \t\v\f\u00a0\ufeff\r\n"))
	return s
}
