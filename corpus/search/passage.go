package search

import "sidelight/corpus/article"

const (
	longPassage = 1600 // bytes from which a block is cut into passages at its sentences
	onePassage  = 800  // about the length of the parts
)

// passages cuts an article into what is found as one: its blocks, long ones in parts. A block that repeats an earlier one is none.
// The numbers of passages within an article are kept in the index, so a change here needs another Version.
func passages(a *article.Article) []article.Span {
	out := make([]article.Span, 0, len(a.Blocks))
	for _, b := range a.Blocks {
		switch {
		case b.Repeats >= 0 || b.Empty():
		case b.Len() < longPassage:
			out = append(out, b.Span)
		default:
			out = parts(a, b.Span, out)
		}
	}
	return out
}

// parts cuts a long block before the sentence with which a part would grow too long; a sentence that is too long by itself at its words.
func parts(a *article.Article, block article.Span, out []article.Span) []article.Span {
	sentences := a.Sentences()
	part := article.Span{Start: block.Start, End: block.Start}
	for i := max(a.SentenceAt(block.Start), 0); i < len(sentences) && sentences[i].Start < block.End; i++ {
		s := sentences[i]
		if s.End <= block.Start {
			continue
		}
		if s.Len() >= longPassage {
			if !part.Empty() {
				out = append(out, part)
			}
			out = cut(a, s, out)
			part = article.Span{Start: s.End, End: s.End}
			continue
		}
		if !part.Empty() && s.End-part.Start > onePassage {
			out = append(out, part)
			part.Start = s.Start
		}
		part.End = s.End
	}
	if !part.Empty() {
		out = append(out, part)
	}
	return out
}

// cut parts a stretch without the ends of sentences before the words with which a part would grow too long.
func cut(a *article.Article, s article.Span, out []article.Span) []article.Span {
	from := s.Start
	for _, w := range wordsIn(a.Words(), s) {
		if w.End-from > onePassage && w.Start > from {
			out = append(out, article.Span{Start: from, End: w.Start})
			from = w.Start
		}
	}
	return append(out, article.Span{Start: from, End: s.End})
}

// wordsIn is the part of the words that lies in s.
func wordsIn(list []article.Span, s article.Span) []article.Span {
	from := firstFrom(list, s.Start)
	return list[from : from+firstFrom(list[from:], s.End)]
}

// firstFrom is the index of the first word that starts at or after the byte at.
func firstFrom(list []article.Span, at int) int {
	lo, hi := 0, len(list)
	for lo < hi {
		if m := (lo + hi) / 2; list[m].Start < at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}
