package search

import (
	"unicode/utf8"

	"sidelight/corpus/article"
)

// A phrase may run over so many passages in a row, and so many bytes beyond the one it begins in.
const (
	phraseRuns  = 4
	phraseReach = 2000
)

// A held is what the index must know of an article that may hold a phrase.
type held struct {
	all uint32 // the groups that must all be there
	any uint32 // or one of which, if all is 0
}

// phraseGroups makes groups of the words of a phrase: the word, and how the index writes it if it is but a part of one ("don t").
// Short words and numbers need not be there: the index may know them under other forms.
func (r *run) phraseGroups(phrase string, open bool) (list []group, needed []bool) {
	ts := tokens(phrase, article.Words(phrase), nil)
	main := ts[:0]
	for _, t := range ts {
		if !t.other {
			main = append(main, t)
		}
	}
	for i, t := range main {
		g := group{word: t.form}
		g.add(r, t.form, 1)
		if i > 0 {
			g.add(r, main[i-1].form+t.form, 1)
		}
		if i+1 < len(main) {
			g.add(r, t.form+main[i+1].form, 1)
		}
		if n := numberAround(main, i); n != "" {
			g.add(r, n, 1)
		}
		if open && i == len(main)-1 {
			r.prefixes(&g, 1)
		}
		r.weigh(&g)
		list = append(list, g)
		needed = append(needed, len(g.forms) > 0 && len(t.form) > 2 && digits(t.form) == 0 && !article.Unspaced(firstRune(t.form)))
	}
	return list, needed
}

// numberAround joins the groups of digits around a place: 1 000 000 may be written 1,000,000.
func numberAround(ts []token, i int) string {
	number := func(i int) bool { return i >= 0 && i < len(ts) && digits(ts[i].form) == len(ts[i].form) }
	if !number(i) {
		return ""
	}
	for number(i - 1) {
		i--
	}
	n := ""
	for ; number(i) && len(n) < longest; i++ {
		n += ts[i].form
	}
	return n
}

// mayHold returns a test that tells, from the index alone, whether the phrases may begin in a passage: their words stand in it or in
// the few after it. It looks at the window being scored (see accumulate), and is nil if the query has no phrase.
func (r *run) mayHold() func(p int) bool {
	if len(r.held) == 0 {
		return nil
	}
	return func(p int) bool {
		s, local := r.locate(p)
		a := s.articleOf(local)
		first, past := p-local+s.firstPassage(a), p-local+s.pastPassages(a)
		for i, h := range r.held {
			found, from, to := uint32(0), first, past // another phrase may stand anywhere in the article
			if i == 0 && !r.anywhere {
				from, to = p, min(past, p+phraseRuns)
			}
			for o := from; o < to; o++ {
				found |= r.cells[o-r.first].mask
			}
			if found&h.all != h.all || h.all == 0 && found&h.any == 0 {
				return false
			}
		}
		return true
	}
}

// holds reports whether the article has all phrases, the first of them beginning in the passage, and none of what is excluded; and where
// the first phrase stands.
func (r *run) holds(a *article.Article, passage article.Span) (at article.Span, ok bool) {
	for i, p := range r.query.Phrases {
		in, from := a.Text, 0
		if i == 0 && !r.anywhere {
			end := min(len(a.Text), passage.End+phraseReach)
			for end < len(a.Text) && !utf8.RuneStart(a.Text[end]) {
				end++
			}
			in, from = a.Text[passage.Start:end], passage.Start
		}
		s, ok := findPhrase(in, plainRuns(p), r.query.Open && i == len(r.query.Phrases)-1)
		if !ok || i == 0 && !r.anywhere && from+s.Start >= passage.End {
			return at, false
		}
		if i == 0 {
			at = article.Span{Start: from + s.Start, End: from + s.End}
		}
	}
	for _, p := range r.query.Excluded {
		if _, ok := findPhrase(a.Text, plainRuns(p), false); ok {
			return at, false
		}
	}
	return at, true
}
