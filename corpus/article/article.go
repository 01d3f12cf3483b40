// Package article holds one article as the reader sees it: its text, its blocks and what the file says about it.
//
// It owns the one coordinate of the program: a Span is a range of bytes of Article.Text, on rune borders.
// Everything found later (figures, quotes, passages, search hits) is a Span into the same text, and nobody keeps
// a copy of the text as an address. The package knows nothing of files, figures or quotes.
package article

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"sync"
)

// A Span is the bytes [Start, End) of an article's text, on rune borders.
// The zero Span means "the text does not say".
type Span struct{ Start, End int }

// Of returns the words the span covers in text.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Len is the length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span covers nothing.
func (s Span) Empty() bool { return s.End <= s.Start }

// Has reports whether o lies within s.
func (s Span) Has(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether the two spans share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// A BlockKind says what part of the page a block is.
type BlockKind string

// The kinds of block.
const (
	Headline  BlockKind = "headline"
	Paragraph BlockKind = "paragraph"
	Caption   BlockKind = "caption"
	List      BlockKind = "list"
)

// A Block is a paragraph, a headline, a caption or a list item. Between two blocks there is only white space.
type Block struct {
	Span
	Kind    BlockKind
	Repeats int // index of the earlier block with the same words, -1 if there is none
}

// Meta is what is known of an article beside its text. The empty string means unknown.
type Meta struct {
	Path     string // the file it was read from
	Index    int    // its place among the articles of that file, from 0
	Format   string // "Plain text", "HTML page"
	Encoding string // "utf-8", "windows-1252"
	Title    string
	Outlet   string
	Author   string
	Date     string // of publication, ISO 8601: "2025-07-07", or less: "2025-07"
	Lang     string // BCP 47 language: "en"
	URL      string
}

// A Printing is another place where the text of an article was printed. The empty string means unknown.
type Printing struct {
	Path   string // the file it was read from
	Title  string
	Outlet string
	Author string
	Date   string // of publication, as in Meta
	URL    string
}

// An Article is a text with its blocks. It does not change once made, and may be read by many goroutines at once.
type Article struct {
	Meta
	Text     string
	Blocks   []Block  // in order, none overlapping, together all of Text but white space
	Warnings []string // what the reader of the file was unsure of, in plain words

	// Printings are where else the very same text was printed, as far as a library knows; empty for an article just read.
	Printings []Printing

	id        func() string
	sentences func() []Span
	words     func() []Span
}

// New makes an article of a text and its blocks. With no blocks given they are told from the line breaks (see Layout).
func New(meta Meta, text string, blocks []Block, warnings ...string) *Article {
	if blocks == nil {
		blocks = Layout(text)
	}
	a := &Article{Meta: meta, Text: text, Blocks: blocks, Warnings: warnings}
	a.id = sync.OnceValue(func() string {
		sum := sha256.Sum256([]byte(a.Text))
		return hex.EncodeToString(sum[:8])
	})
	a.sentences = sync.OnceValue(func() []Span { return sentences(a.Text, a.Blocks) })
	a.words = sync.OnceValue(func() []Span { return Words(a.Text) })
	return a
}

// AlsoIn names the other outlets that printed the text, in the order in which they became known.
func (a *Article) AlsoIn() []string {
	var out []string
	for _, p := range a.Printings {
		out = append(out, p.Outlet)
	}
	return out
}

// ID is the first 16 hexadecimal digits of the SHA-256 of the text: the same words, the same ID.
func (a *Article) ID() string { return a.id() }

// Sentences returns the sentences in order. None crosses a block; together they cover all but white space.
func (a *Article) Sentences() []Span { return a.sentences() }

// Words returns the words in order (see Words).
func (a *Article) Words() []Span { return a.words() }

// BlockAt returns the index of the block that holds the byte at, or of the last one before it; -1 before the first.
func (a *Article) BlockAt(at int) int {
	return before(a.Blocks, at, func(b Block) int { return b.Start })
}

// SentenceAt returns the index of the sentence that holds the byte at, or of the last one before it; -1 before the first.
func (a *Article) SentenceAt(at int) int {
	return before(a.Sentences(), at, func(s Span) int { return s.Start })
}

// before finds the last element that starts at or before at.
func before[T any](list []T, at int, start func(T) int) int {
	lo, hi := 0, len(list)
	for lo < hi {
		m := (lo + hi) / 2
		if start(list[m]) <= at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo - 1
}

// Repeated reports whether the byte at lies in a block that repeats an earlier one.
func (a *Article) Repeated(at int) bool {
	i := a.BlockAt(at)
	return i >= 0 && a.Blocks[i].Repeats >= 0
}

// Name is what to call the article in one short word or two: the outlet, else the title, else the file's name.
func (m Meta) Name() string {
	switch {
	case m.Outlet != "":
		return m.Outlet
	case m.Title != "":
		return m.Title
	}
	return m.Path[strings.LastIndexAny(m.Path, `/\`)+1:]
}
