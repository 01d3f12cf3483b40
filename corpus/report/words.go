package report

import (
	"strconv"
	"strings"
	"unicode"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
)

// A look is how a relation is told: a sign that works in black and white, a word, and a sentence that explains it.
type look struct {
	relation          compare.Relation
	sign, word, means string
}

// looks is the one list of relations and their words, in the order of the legend.
var looks = []look{
	{compare.Differs, "!", "differs", "the same quantity with values that cannot both hold as they stand"},
	{compare.Update, "~", "later report", "a running count: an earlier or open figure and a higher one"},
	{compare.Scope, "~", "other scope", "a part and a whole, another place, another date or another state"},
	{compare.Rounded, "~", "rounded", "equal within the rounding or the hedge of the coarser one"},
	{compare.Agree, "=", "agree", "equal values, however they are written"},
	{compare.Altered, "!", "altered", "the same quote with other words; the words that changed are underlined twice"},
	{compare.Speakers, "!", "another speaker", "the same words from another speaker"},
	{compare.Trimmed, "~", "trimmed", "one source quotes more of the same words"},
	{compare.Reported, "~", "reported here", "quoted in one source, reported without quotation marks in another"},
	{compare.SameText, "=", "same words", "the same quote word for word"},
	{compare.Only, "1", "only here", "told by one source only"},
}

// lookOf is the look of a relation; one that has none is told by its own name, as what only touches.
func lookOf(r compare.Relation) look {
	for _, l := range looks {
		if l.relation == r {
			return l
		}
	}
	return look{relation: r, sign: "~", word: string(r)}
}

// Word is how a relation is written for a reader: "later report" for update.
func Word(r compare.Relation) string { return lookOf(r).word }

// Sign is the sign of a relation, which works without colour: "!", "~", "=", "1".
func Sign(r compare.Relation) string { return lookOf(r).sign }

// plural writes a count with its noun: "1 figure", "2 figures".
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

// Summary counts what was found, in one line: "2 sources, 2 origins · 14 figures, 2 differ · 3 quotes, 1 altered · Post repeats 1 paragraph".
func Summary(c *compare.Comparison) string {
	figures, quotes, differ, altered := 0, 0, 0, 0
	for _, a := range c.Articles {
		figures += len(a.Figures)
		quotes += len(a.Quotes)
	}
	for _, f := range c.Findings {
		switch f.Relation {
		case compare.Differs:
			differ++
		case compare.Altered:
			altered++
		}
	}
	parts := []string{plural(len(c.Articles), "source", "sources") + ", " + plural(len(c.Origins), "origin", "origins")}
	s := plural(figures, "figure", "figures")
	if len(c.Articles) > 1 {
		s += ", " + plural(differ, "differs", "differ")
	}
	parts = append(parts, s)
	s = plural(quotes, "quote", "quotes")
	if altered > 0 {
		s += ", " + strconv.Itoa(altered) + " altered"
	}
	parts = append(parts, s)
	names := Names(c.Articles)
	for i, a := range c.Articles {
		if what := repeated(a.Article); what != "" {
			parts = append(parts, names[i]+" repeats "+what)
		}
	}
	return strings.Join(parts, " · ")
}

// repeated says what an article prints twice: "2 paragraphs and its headline"; "" for nothing.
func repeated(a *article.Article) string {
	headlines := 0
	for _, b := range a.Blocks {
		if b.Repeats >= 0 && b.Kind == article.Headline {
			headlines++
		}
	}
	var parts []string
	if n := repeats(a) - headlines; n > 0 {
		parts = append(parts, plural(n, "paragraph", "paragraphs"))
	}
	if headlines > 0 {
		parts = append(parts, "its headline")
	}
	return strings.Join(parts, " and ")
}

// repeats counts the blocks of an article that stand in it already.
func repeats(a *article.Article) int {
	n := 0
	for _, b := range a.Blocks {
		if b.Repeats >= 0 {
			n++
		}
	}
	return n
}

// Line shows a text in one line: it folds white space to single spaces and leaves out what no reader sees: control characters and marks that turn the direction of text.
func Line(s string) string {
	var b strings.Builder
	space := false
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			space = b.Len() > 0
			continue
		case unicode.IsControl(r), r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x200e, r == 0x200f, r == 0xfeff:
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	return b.String()
}
