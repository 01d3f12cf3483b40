package ingest

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"sidelight/corpus/article"
)

// A draft is an article as the reader of a format leaves it: parts in reading order, and what the file says about them.
type draft struct {
	article.Meta
	parts    []part
	warnings []string
}

// A part is a block before its place in the text is known.
type part struct {
	kind article.BlockKind
	text string
}

func (d *draft) add(kind article.BlockKind, text string) {
	if text = oneLine(text); text != "" {
		d.parts = append(d.parts, part{kind, text})
	}
}

func (d *draft) warn(text string) { d.warnings = append(d.warnings, text) }

// words is the length of the text in bytes, headlines not counted.
func (d *draft) size() int {
	n := 0
	for _, p := range d.parts {
		if p.kind != article.Headline {
			n += len(p.text)
		}
	}
	return n
}

// headlineWithin is how many parts from the start are looked at for the headline the metadata names.
const headlineWithin = 4

// article lays the parts out as a text, the headline first. A headline known from the metadata only is put there; one that stands
// among the first parts is moved there, and if it is printed again the second is marked as a repeat of it.
func (d *draft) article() *article.Article {
	d.Outlet = withoutScheme(d.Outlet)
	parts := d.parts
	title := oneLine(d.Title)
	if title == "" {
		for i, p := range parts {
			if p.kind == article.Headline && i < headlineWithin {
				title = p.text
				break
			}
		}
	}
	if title != "" {
		at := -1
		for i, p := range parts[:min(len(parts), headlineWithin)] {
			if sameHeadline(p.text, title) {
				at, title = i, p.text
				break
			}
		}
		rest := parts
		if at >= 0 {
			rest = append(append([]part{}, parts[:at]...), parts[at+1:]...)
		}
		parts = append([]part{{article.Headline, title}}, rest...)
		d.Title = title
	}
	for i := range parts {
		if i > 0 && parts[i].kind == article.Headline && !sameHeadline(parts[i].text, title) {
			parts[i].kind = article.Paragraph
		}
	}
	var b strings.Builder
	blocks := make([]article.Block, 0, len(parts))
	for i, p := range parts {
		if i > 0 {
			b.WriteString("\n\n")
		}
		start := b.Len()
		b.WriteString(p.text)
		blocks = append(blocks, article.Block{Span: article.Span{Start: start, End: b.Len()}, Kind: p.kind, Repeats: -1})
	}
	text := b.String()
	article.MarkRepeats(text, blocks)
	if d.Lang == "" {
		d.Lang = language(text)
	}
	return article.New(d.Meta, text, blocks, d.warnings...)
}

// withoutScheme makes a name of an address that stands where an outlet's name should: "https://www.post.example/" is "post.example".
func withoutScheme(outlet string) string {
	for _, scheme := range []string{"https://", "http://"} {
		if rest, ok := strings.CutPrefix(outlet, scheme); ok {
			host, _, _ := strings.Cut(rest, "/")
			return strings.TrimPrefix(host, "www.")
		}
	}
	return outlet
}

// sameHeadline reports whether a line is the headline: the same words, case, marks and spaces aside.
func sameHeadline(line, title string) bool {
	return len(line) < 2*len(title)+40 && letters(line) == letters(title)
}

// letters keeps the letters and digits of a text, folded.
func letters(s string) string {
	var b strings.Builder
	for _, w := range article.Words(s) {
		b.WriteString(article.Fold(w.Of(s)))
	}
	return b.String()
}

// oneLine folds all white space, composes letters with their accents (NFC), and drops what cannot be seen: zero-width spaces, soft hyphens, control
// characters, bytes that are no character.
func oneLine(s string) string {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf || c < ' ' && !space(c) || c == 0x7f {
			s = norm.NFC.String(strings.Map(visible, strings.ToValidUTF8(s, "")))
			break
		}
	}
	return strings.Join(strings.Fields(s), " ")
}

// visible is r, or -1 if r cannot be seen.
func visible(r rune) rune {
	switch {
	case r < ' ' && !space(byte(r)), r == 0x7f, r == '\u200b', r == '\u00ad', r == '\u2060', r == '\ufeff':
		return -1
	}
	return r
}
