package compare

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// Some pages give every sentence a paragraph of its own and mark a quotation once, at its beginning and at its end:
//
//	One said: "I heard shouting.
//
//	Then it was quiet.
//
//	It sounded like a drill. "
//
// What stands between has no marks, so it is no quote of the article; but it is told inside the quotation, and is compared as that.

// openReach is how many paragraphs a quotation may run on without a mark.
const openReach = 8

// openPassages lists the parts of unclosed quotations that are no quote of the text, one for each paragraph, in order.
func (t *text) openPassages() []article.Span {
	var out []article.Span
	var quoted []article.Span
	for i := range t.Quotes {
		quoted = append(quoted, t.Quotes[i].Ranges...)
	}
	slices.SortFunc(quoted, func(a, b article.Span) int { return cmp.Or(a.Start-b.Start, a.End-b.End) })
	free := func(span article.Span) bool {
		i, _ := slices.BinarySearchFunc(quoted, span.Start, func(q article.Span, at int) int { return q.End - at })
		return i == len(quoted) || quoted[i].Start >= span.End
	}
	for i := 0; i < len(t.Blocks); i++ {
		for _, pair := range openPairs {
			from := pair.opened(t.Blocks[i].Of(t.Text))
			if from < 0 {
				continue
			}
			last, end := t.closedBy(i, pair)
			if last < 0 {
				continue
			}
			for k := i; k <= last; k++ {
				span := t.Blocks[k].Span
				if k == i {
					span.Start += from
				}
				if k == last {
					span.End = end
				}
				if t.Blocks[k].Repeats < 0 && free(span) {
					out = append(out, span)
				}
			}
			i = last
			break
		}
	}
	return out
}

// closedBy finds the paragraph in which a quotation that paragraph i leaves open ends, and the byte where it does; last is -1 if there is none.
func (t *text) closedBy(i int, pair openPair) (last, end int) {
	for k := i + 1; k < len(t.Blocks) && k <= i+openReach; k++ {
		b := t.Blocks[k]
		words := b.Of(t.Text)
		at := pair.first(words)
		switch {
		case at < 0:
		case strings.TrimSpace(words[:at]) == "": // opens again: the paragraphs before it belong to the quotation too
			return k - 1, t.Blocks[k-1].End
		case pair.closesAt(words, at):
			return k, b.Start + at
		default:
			return -1, 0
		}
	}
	return -1, 0
}

// An openPair is the two marks of one sort of quotation.
type openPair struct {
	open, close string
	word        bool // the mark is an apostrophe too: it opens before a capital letter only and closes after a point only
}

var openPairs = []openPair{{"“", "”", false}, {"\"", "\"", false}, {"‘", "’", true}, {"'", "'", true}}

// opened is the byte after a mark that opens a quotation in a paragraph which does not close it, -1 if there is none.
func (p openPair) opened(words string) int {
	at := strings.LastIndex(words, p.open)
	if at < 0 || p.open == p.close && !p.word && strings.Count(words, p.open)%2 == 0 {
		return -1
	}
	if before := strings.TrimRight(words[:at], " "); before != "" && !strings.HasSuffix(before, ":") && !strings.HasSuffix(before, ",") {
		return -1
	}
	from := at + len(p.open)
	next, _ := utf8.DecodeRuneInString(words[from:])
	if !unicode.IsUpper(next) || p.first(words[from:]) >= 0 {
		return -1
	}
	return from
}

// first is the place of the first mark of the pair in a paragraph, -1 if there is none.
func (p openPair) first(words string) int {
	for at := 0; at < len(words); {
		i := strings.Index(words[at:], p.close)
		j := strings.Index(words[at:], p.open)
		if i < 0 || j >= 0 && j < i {
			i = j
		}
		if i < 0 {
			return -1
		}
		at += i
		if !p.word || at == 0 || strings.HasPrefix(words[at:], p.open) && p.open != p.close || p.closesAt(words, at) {
			return at
		}
		_, n := utf8.DecodeRuneInString(words[at:])
		at += n
	}
	return -1
}

// closesAt reports whether the mark at a byte of a paragraph stands behind the end of a sentence or clause.
func (p openPair) closesAt(words string, at int) bool {
	before := strings.TrimRight(words[:at], " ")
	return strings.HasPrefix(words[at:], p.close) && before != "" && strings.IndexByte(",.!?", before[len(before)-1]) >= 0
}
