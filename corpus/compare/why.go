package compare

import (
	"cmp"
	"fmt"
	"slices"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
	"sidelight/corpus/mark"
)

// why lists what two sentences, by their numbers, have in common, the weightiest first: figures, a quote, words in a row, names, rare words; and
// words of one meaning as both texts write them ("died/killed").
func (x *index) why(first, second int32) []string {
	var out []string
	ta, a := x.sentence(first)
	tb, b := x.sentence(second)
	joint := x.facts[[2]int32{min(first, second), max(first, second)}]
	var told []article.Span // figures that are named already
	from, _ := slices.BinarySearchFunc(ta.Figures, a.Start, func(f figure.Figure, at int) int { return cmp.Compare(f.Start, at) })
	for i := from; i < len(ta.Figures) && ta.Figures[i].Start < a.End; i++ {
		f := &ta.Figures[i]
		key := exactValue(ta.Annotated, f)
		id, known := x.lex.ids[key]
		if _, both := slices.BinarySearch(b.values, id); known && both {
			if line := "figure " + mark.Value(*f); !slices.Contains(out, line) {
				out = append(out, line)
			}
			told = append(told, f.Span)
		}
	}
	switch {
	case !joint.count || len(told) > 0:
	case joint.what == "":
		out = append(out, "the same value")
	default:
		out = append(out, "figures of "+joint.what)
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
	for _, w := range words {
		mine, other := x.written(ta, a, w.id), x.written(tb, b, w.id)
		if slices.ContainsFunc(told, mine.Overlaps) {
			continue
		}
		in, by := mine.Of(ta.Text), other.Of(tb.Text)
		if !w.name && article.Stem(article.Fold(in), ta.Lang) != article.Stem(article.Fold(by), tb.Lang) {
			in = min(in, by) + "/" + max(in, by)
		}
		if out = append(out, in); len(out) >= mostWhys {
			break
		}
	}
	return out
}

const (
	mostWhys   = 7 // lines of a Why
	leastInRow = 3
)

// written is the place of the first word of a sentence that has the stem.
func (s *set) written(t *text, x *sentence, stem int32) article.Span {
	for _, w := range t.words[x.from:x.to] {
		if s.lex.forms[w.form].stem == stem {
			return w.Span
		}
	}
	return article.Span{}
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
