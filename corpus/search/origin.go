package search

import (
	"hash/fnv"
	"slices"

	"sidelight/corpus/article"
)

// A Sketch is a sample of the runs of eight words of an article, as sorted hashes: the runs whose hash is divisible by sampled.
// Source of the measure: the share of the shorter's runs of eight words that the longer has, from .5 on one origin (the product's rules).
type Sketch []uint64

// SameOrigin is the share from which two articles stand on one text.
const SameOrigin = .5

const (
	runLength = 8
	sampled   = 8
)

// SketchOf is the sketch of an article; two of the same text are equal.
func SketchOf(a *article.Article) Sketch {
	var s Sketch
	words := make([]uint64, len(a.Words()))
	for i, w := range a.Words() {
		h := fnv.New64a()
		h.Write([]byte(article.Fold(w.Of(a.Text))))
		words[i] = h.Sum64()
	}
	for i := 0; i+runLength <= len(words); i++ {
		h := uint64(14695981039346656037)
		for _, w := range words[i : i+runLength] {
			h = (h ^ w) * 1099511628211
		}
		if h>>32%sampled == 0 {
			s = append(s, h)
		}
	}
	slices.Sort(s)
	return slices.Compact(s)
}

// Shares is the share of the smaller sketch that the other has.
func (s Sketch) Shares(o Sketch) float64 {
	if len(s) == 0 || len(o) == 0 {
		return 0
	}
	both := 0
	for i, j := 0, 0; i < len(s) && j < len(o); {
		switch {
		case s[i] == o[j]:
			both, i, j = both+1, i+1, j+1
		case s[i] < o[j]:
			i++
		default:
			j++
		}
	}
	return float64(both) / float64(min(len(s), len(o)))
}

// origins numbers articles by the original text they stand on, from 0 in the order given.
func (r *run) origins(numbers []uint32) []int {
	out := make([]int, len(numbers))
	var first []Sketch
	known := map[uint32]int{}
	for i, n := range numbers {
		at, ok := known[n]
		if !ok {
			s := r.sketch(n)
			at = slices.IndexFunc(first, func(o Sketch) bool { return s.Shares(o) >= SameOrigin })
			if at < 0 {
				at = len(first)
				first = append(first, s)
			}
			known[n] = at
		}
		out[i] = at
	}
	return out
}

func (r *run) sketch(number uint32) Sketch {
	if s, ok := r.index.sketches.Load(number); ok {
		return s.(Sketch)
	}
	var s Sketch
	if a, err := r.from(number); err == nil {
		s = SketchOf(a)
	}
	r.index.sketches.Store(number, s)
	return s
}
