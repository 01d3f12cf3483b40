package search

import "sidelight/corpus/article"

// A phrase may run over so many passages in a row, and so many bytes beyond the one it begins in.
const (
	phraseRuns  = 4
	phraseReach = 2000
)

// mayHold returns a test that tells, from the index alone, whether the phrases may begin in a passage: their words stand in it or in
// the few after it. It is nil if the query has no phrase.
func (r *run) mayHold() func(p int) bool {
	if len(r.query.Phrases) == 0 {
		return nil
	}
	at := len(r.groups)
	for _, p := range r.query.Phrases {
		at -= len(p)
	}
	var masks []uint32
	for _, p := range r.query.Phrases {
		if at < 0 || at+len(p) > len(r.groups) { // a phrase so long that only its rarest words were kept
			masks = append(masks, 0)
			continue
		}
		masks = append(masks, (1<<len(p)-1)<<at)
		at += len(p)
	}
	return func(p int) bool {
		s, local := r.locate(p)
		past := p - local + s.pastPassages(s.articleOf(local))
		for i, mask := range masks {
			found, first := uint32(0), p
			if i > 0 { // another phrase may stand anywhere in the article
				first = p - local + s.firstPassage(s.articleOf(local))
			}
			for o := first; o < past && (i > 0 || o < p+phraseRuns); o++ {
				found |= r.mask[o]
			}
			if found&mask != mask {
				return false
			}
		}
		return true
	}
}

// holds reports whether the article has all phrases and none of what is excluded, and where the first phrase stands in or after from.
func (r *run) holds(a *article.Article, from article.Span) (article.Span, bool) {
	at := article.Span{}
	if len(r.query.Phrases) == 0 && len(r.query.Excluded) == 0 {
		return at, true
	}
	var ts []token
	if len(r.query.Phrases) > 1 || len(r.query.Excluded) > 0 {
		ts = tokens(a.Text, a.Words(), nil)
	}
	for i, p := range r.query.Phrases {
		open := r.query.Open && i == len(r.query.Phrases)-1
		in := ts
		if i == 0 { // it begins here
			r.tokens = tokens(a.Text, wordsIn(a.Words(), article.Span{Start: from.Start, End: from.End + phraseReach}), r.tokens[:0])
			in = r.tokens
		}
		s, ok := findPhrase(in, p, open)
		if !ok || i == 0 && s.Start >= from.End {
			return at, false
		}
		if i == 0 {
			at = s
		}
	}
	for _, p := range r.query.Excluded {
		if _, ok := findPhrase(ts, p, false); ok {
			return at, false
		}
	}
	return at, true
}

// findPhrase finds words that follow each other. With open, the last word may be the beginning of one.
func findPhrase(ts []token, phrase []string, open bool) (article.Span, bool) {
	for i, t := range ts {
		if t.other || t.form != phrase[0] && !(open && len(phrase) == 1) {
			continue
		}
		n, last := 0, t
		for j := i; j < len(ts) && n < len(phrase); j++ {
			if ts[j].other {
				continue
			}
			fits := ts[j].form == phrase[n]
			if open && n == len(phrase)-1 {
				fits = len(ts[j].form) >= len(phrase[n]) && ts[j].form[:len(phrase[n])] == phrase[n]
			}
			if !fits {
				break
			}
			n, last = n+1, ts[j]
		}
		if n == len(phrase) {
			return article.Span{Start: t.Start, End: last.End}, true
		}
	}
	return article.Span{}, false
}
