package compare

import (
	"cmp"
	"slices"

	"sidelight/corpus/article"
	"sidelight/corpus/quote"
)

// A condensed passage is one article's stretch that is put together from pieces of another's, with what stood between them left out: a
// brief made of an agency's long report. A quote is no such piece: any report may have it. Each piece is shared text already; that they
// stand side by side in one text and far apart in the other is what is told here.

// The measures of a condensed passage, in words.
const (
	condensedGap   = 20  // most words between two pieces in the short text
	condensedReach = 700 // most words of the long text that the pieces come from
	condensedPiece = 40  // most words of a piece: a longer one is a passage of its own
	condensedWords = 30  // fewest words of the short passage
	condensedShare = .5  // share of the short passage that is in pieces
	condensedTimes = 1.5 // how many times longer the other one is
	condensedOften = 40  // most places of a piece beyond one in each text: a formula is no piece, and every place would meet every other
)

// An extract is a piece of a condensed passage: short in the text that has the pieces side by side, long in the other.
type extract struct{ short, long stretch }

// condensed finds the condensed passages of every two texts in the shared text found between them.
func (s *set) condensed(found []Shared) []Shared {
	type pair struct{ short, long int }
	pieces := map[pair][]extract{}
	var pairs []pair
	for _, x := range found {
		if len(x.Members) > len(s.texts)+condensedOften {
			continue
		}
		for _, a := range x.Members {
			for _, b := range x.Members {
				if a.Article == b.Article {
					continue
				}
				x := extract{short: s.texts[a.Article].stretchOf(a.Span)}
				if x.short.words() > condensedPiece || s.texts[a.Article].quotes(a.Span) {
					continue
				}
				x.long = s.texts[b.Article].stretchOf(b.Span)
				p := pair{a.Article, b.Article}
				if pieces[p] == nil {
					pairs = append(pairs, p)
				}
				pieces[p] = append(pieces[p], x)
			}
		}
	}
	slices.SortFunc(pairs, func(a, b pair) int { return cmp.Or(a.short-b.short, a.long-b.long) })
	var out []Shared
	for _, p := range pairs {
		for _, x := range sideBySide(pieces[p]) {
			short, long := s.texts[p.short], s.texts[p.long]
			out = append(out, Shared{Words: x.words, Near: true, Condensed: true, Members: []Place{{p.short, short.span(x.short)}, {p.long, long.span(x.long)}}})
		}
	}
	return out
}

// A condensation is pieces side by side: words of them are in pieces.
type condensation struct {
	extract
	words int
}

// sideBySide groups pieces that follow each other closely in the short text and keeps the groups that are condensed.
func sideBySide(pieces []extract) []condensation {
	slices.SortFunc(pieces, func(a, b extract) int {
		return cmp.Or(cmp.Compare(a.short.from, b.short.from), cmp.Compare(b.short.to, a.short.to), cmp.Compare(a.long.from, b.long.from))
	})
	var out []condensation
	var now condensation
	n := 0
	done := func() {
		short, long := now.short.words(), now.long.words()
		if n > 1 && short >= condensedWords && float64(now.words) >= condensedShare*float64(short) && float64(long) >= condensedTimes*float64(short) {
			out = append(out, now)
		}
	}
	for _, p := range pieces {
		if n > 0 && p.short.from < now.short.to && p.short.to <= now.short.to {
			continue // the same words from another place
		}
		all := stretch{min(now.long.from, p.long.from), max(now.long.to, p.long.to)}
		if n > 0 && int(p.short.from-now.short.to) <= condensedGap && all.words() <= condensedReach {
			now.words += int(p.short.to - max(now.short.to, p.short.from))
			now.short.to, now.long = max(now.short.to, p.short.to), all
			n++
			continue
		}
		done()
		now, n = condensation{p, p.short.words()}, 1
	}
	done()
	return out
}

// stretchOf is the words of a text that lie in a span of it.
func (t *text) stretchOf(x article.Span) stretch {
	from, _ := slices.BinarySearchFunc(t.words, x.Start, func(w word, at int) int { return cmp.Compare(w.End-1, at) })
	to, _ := slices.BinarySearchFunc(t.words, x.End, func(w word, at int) int { return cmp.Compare(w.Start, at) })
	return stretch{int32(from), int32(to)}
}

// span is the place of a stretch, which is not empty.
func (t *text) span(x stretch) article.Span {
	return article.Span{Start: t.words[x.from].Start, End: t.words[x.to-1].End}
}

// quotes reports whether half of a span lies in a quote.
func (t *text) quotes(x article.Span) bool {
	for i := t.quoteAt(x.Start); i < len(t.Quotes) && t.Quotes[i].Start < x.End; i++ {
		if crosses(x, t.Quotes[i].Span) {
			return true
		}
	}
	return false
}

// quoteAt is the number of the first quote that ends after a place.
func (t *text) quoteAt(at int) int {
	i, _ := slices.BinarySearchFunc(t.Quotes, at+1, func(q quote.Quote, at int) int { return cmp.Compare(q.End, at) })
	return i
}
