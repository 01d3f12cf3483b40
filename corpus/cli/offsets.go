package cli

import (
	"unicode/utf8"

	"sidelight/corpus/article"
)

// runes turns byte offsets of a text into code points, the unit of the JSON. Texts of ASCII need no table.
type runes struct {
	text  string
	ascii bool
	marks []int // code points before byte 64·i
}

func newRunes(text string) *runes {
	r := &runes{text: text, ascii: true}
	for i := 0; i < len(text); i++ {
		if text[i] >= utf8.RuneSelf {
			r.ascii = false
			break
		}
	}
	if r.ascii {
		return r
	}
	r.marks = make([]int, 0, len(text)/64+2)
	n := 0
	for i := 0; i < len(text); i++ {
		if i%64 == 0 {
			r.marks = append(r.marks, n)
		}
		if utf8.RuneStart(text[i]) {
			n++
		}
	}
	r.marks = append(r.marks, n)
	return r
}

// at is the number of code points before byte b.
func (r *runes) at(b int) int {
	if r.ascii {
		return b
	}
	n := r.marks[b/64]
	for i := b / 64 * 64; i < b; i++ {
		if utf8.RuneStart(r.text[i]) {
			n++
		}
	}
	return n
}

func (r *runes) span(s article.Span) (start, end int) {
	if r.ascii {
		return s.Start, s.End
	}
	start = r.at(s.Start)
	return start, start + utf8.RuneCountInString(s.Of(r.text))
}

func (r *runes) pair(s article.Span) [2]int {
	start, end := r.span(s)
	return [2]int{start, end}
}
