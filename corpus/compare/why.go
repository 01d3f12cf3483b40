package compare

import (
	"fmt"
	"math"
	"slices"
)

// why lists what two sentences have in common, the weightiest first: figures, words in a row, names, rare words.
func (s *set) why(ta, tb *text, a, b *sentence) []string {
	var out []string
	for i, j := 0, 0; i < len(a.values) && j < len(b.values); {
		switch {
		case a.values[i] < b.values[j]:
			i++
		case a.values[i] > b.values[j]:
			j++
		default:
			out = append(out, "figure "+s.lex.forms[a.values[i]].text[1:])
			i, j = i+1, j+1
		}
	}
	run := longest(ta.words[a.from:a.to], tb.words[b.from:b.to], nil)
	if n := run[len(run)-1]; n >= 3 {
		out = append(out, fmt.Sprintf("%d words in a row", n))
	}
	type rare struct {
		id     int32
		weight float64
		name   bool
	}
	var words []rare
	for i, j := 0, 0; i < len(a.stems) && j < len(b.stems); {
		switch {
		case a.stems[i].id < b.stems[j].id:
			i++
		case a.stems[i].id > b.stems[j].id:
			j++
		default:
			_, name := slices.BinarySearch(a.names, a.stems[i].id)
			w := math.Min(a.stems[i].weight, b.stems[j].weight)
			words = append(words, rare{a.stems[i].id, w, name})
			i, j = i+1, j+1
		}
	}
	slices.SortStableFunc(words, func(p, q rare) int {
		switch {
		case p.name != q.name && p.name:
			return -1
		case p.name != q.name:
			return 1
		case p.weight > q.weight:
			return -1
		case p.weight < q.weight:
			return 1
		}
		return 0
	})
	for i, w := range words {
		if i == whyWords {
			break
		}
		out = append(out, s.written(ta, a, w.id))
	}
	return out
}

// whyWords is how many common words a Why names.
const whyWords = 5

// written is the word of a sentence that has the stem, as the text writes it.
func (s *set) written(t *text, x *sentence, stem int32) string {
	for _, w := range t.words[x.from:x.to] {
		if s.lex.forms[w.form].stem == stem {
			return w.Of(t.Text)
		}
	}
	return s.lex.stems[stem].text
}
