package widgets

import (
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// Selection is what is selected, in reading order; ok is false if nothing is.
func (r *Reader) Selection() (from, to Place, ok bool) {
	from, to = r.anchor, r.head
	if before(to, from) {
		from, to = to, from
	}
	return from, to, from != to
}

// Select selects from one place to another.
func (r *Reader) Select(from, to Place) { r.selectTo(r.within(from), r.within(to)) }

// within moves a place into the document and onto the border of a rune.
func (r *Reader) within(p Place) Place {
	n := len(r.doc.Paragraphs)
	if n == 0 || p.Paragraph < 0 {
		return Place{}
	}
	if p.Paragraph >= n {
		return Place{n - 1, len(r.doc.Paragraphs[n-1].Text)}
	}
	text := r.doc.Paragraphs[p.Paragraph].Text
	p.Byte = min(max(p.Byte, 0), len(text))
	for p.Byte > 0 && p.Byte < len(text) && !utf8.RuneStart(text[p.Byte]) {
		p.Byte--
	}
	return p
}

// SelectAll selects the document.
func (r *Reader) SelectAll() { r.Select(Place{}, Place{len(r.doc.Paragraphs), 0}) }

// ClearSelection selects nothing.
func (r *Reader) ClearSelection() { r.selectTo(r.head, r.head) }

func (r *Reader) selectTo(anchor, head Place) {
	if anchor == r.anchor && head == r.head {
		return
	}
	_, _, had := r.Selection()
	r.anchor, r.head = anchor, head
	_, _, has := r.Selection()
	if had || has {
		r.Refresh()
		if r.OnSelect != nil {
			r.OnSelect()
		}
	}
}

// SelectedText is the selection as plain text, an empty line between paragraphs and lines that stand for folded repeats left out; "" if
// nothing is selected.
func (r *Reader) SelectedText() string {
	from, to, ok := r.Selection()
	if !ok {
		return ""
	}
	var b strings.Builder
	for i := from.Paragraph; i <= to.Paragraph && i < len(r.doc.Paragraphs); i++ {
		p := r.doc.Paragraphs[i]
		start, end := 0, len(p.Text)
		if i == from.Paragraph {
			start = from.Byte
		}
		if i == to.Paragraph {
			end = to.Byte
		}
		if p.Style == Fold || start >= end {
			continue
		}
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		b.WriteString(shown(p.Text[start:end]))
	}
	return b.String()
}

// Copy does what Ctrl+C does: the selection goes to OnCopy or the clipboard. Nothing selected copies nothing.
func (r *Reader) Copy() {
	text := r.SelectedText()
	switch {
	case text == "":
	case r.OnCopy != nil:
		r.OnCopy(text)
	default:
		clipboard().SetContent(text)
	}
}

// wordAt is the word at a place, as UAX #29 has it: a space is a word of its own.
func wordAt(text string, at int) stretch {
	at = min(at, len(text)-1)
	start, state, rest := 0, -1, text
	for rest != "" {
		var word string
		word, rest, state = uniseg.FirstWordInString(rest, state)
		if at < start+len(word) {
			return stretch{start, start + len(word)}
		}
		start += len(word)
	}
	return stretch{len(text), len(text)}
}

// beside is the place one letter, or one word, before or after another. Lines that stand for folded repeats count as paragraphs.
func (r *Reader) beside(p Place, forward, byWord bool) Place {
	text := r.doc.Paragraphs[p.Paragraph].Text
	switch {
	case forward && p.Byte >= len(text):
		if p.Paragraph+1 < len(r.doc.Paragraphs) {
			return Place{p.Paragraph + 1, 0}
		}
	case !forward && p.Byte <= 0:
		if p.Paragraph > 0 {
			return Place{p.Paragraph - 1, len(r.doc.Paragraphs[p.Paragraph-1].Text)}
		}
	case forward && byWord:
		at := p.Byte
		for at < len(text) {
			w := wordAt(text, at)
			at = w.end
			if !isSpace(text[w.start]) {
				break
			}
		}
		return Place{p.Paragraph, at}
	case byWord:
		at := p.Byte
		for at > 0 {
			w := wordAt(text, at-1)
			at = w.start
			if !isSpace(text[w.start]) {
				break
			}
		}
		return Place{p.Paragraph, at}
	case forward:
		return Place{p.Paragraph, p.Byte + clusterLength(text[p.Byte:])}
	default:
		last, from := 0, max(p.Byte-64, 0)
		for from > 0 && !utf8.RuneStart(text[from]) {
			from--
		}
		for b := from; b < p.Byte; b += clusterLength(text[b:p.Byte]) {
			last = b
		}
		return Place{p.Paragraph, last}
	}
	return p
}
