package compare

import (
	"cmp"
	"fmt"
	"slices"

	"sidelight/corpus/article"
)

// why lists what two sentences, by their numbers, have in common, the weightiest first: figures, a quote, words in a row, names, rare words; and
// words of one meaning as both texts write them ("died / killed").
func (x *index) why(first, second int32) []string {
	var out []string
	ta, a := x.sentence(first)
	tb, b := x.sentence(second)
	joint := x.facts[[2]int32{min(first, second), max(first, second)}]
	values := commonIDs(a.values, b.values)
	for _, id := range values {
		out = append(out, "figure "+x.lex.forms[id].text[1:])
	}
	if joint.count && len(values) == 0 {
		if joint.what == "" {
			out = append(out, "figures of one thing")
		} else {
			out = append(out, "figures of "+joint.what)
		}
	}
	if joint.quote {
		out = append(out, "a quote")
	}
	if n, _, _ := x.lex.inRow(ta.words[a.from:a.to], tb.words[b.from:b.to], nil); n >= leastInRow {
		out = append(out, fmt.Sprintf("%d words in a row", n))
	}
	type word struct {
		scale
		name bool
	}
	var words []word
	common(a.terms, b.terms, func(u, v *scale) {
		_, name := slices.BinarySearch(a.names, u.id)
		words = append(words, word{scale{u.id, min(u.weight, v.weight)}, name})
	})
	slices.SortStableFunc(words, func(p, q word) int {
		if p.name != q.name {
			if p.name {
				return -1
			}
			return 1
		}
		return cmp.Compare(q.weight, p.weight)
	})
	for _, w := range words[:min(len(words), whyWords)] {
		mine, other := x.written(ta, a, w.id), x.written(tb, b, w.id)
		if !w.name && article.Stem(article.Fold(mine), ta.Lang) != article.Stem(article.Fold(other), tb.Lang) {
			mine = min(mine, other) + " / " + max(mine, other)
		}
		out = append(out, mine)
	}
	return out
}

const (
	whyWords   = 5 // common words that a Why names
	leastInRow = 3
)

// written is the word of a sentence that has the stem, as the text writes it.
func (s *set) written(t *text, x *sentence, stem int32) string {
	for _, w := range t.words[x.from:x.to] {
		if s.lex.forms[w.form].stem == stem {
			return w.Of(t.Text)
		}
	}
	return s.lex.stems[stem].text
}

// commonIDs lists the ids that two sorted lists have in common.
func commonIDs(a, b []int32) []int32 {
	var out []int32
	for _, id := range a {
		if _, ok := slices.BinarySearch(b, id); ok {
			out = append(out, id)
		}
	}
	return out
}
