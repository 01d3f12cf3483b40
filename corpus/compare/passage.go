package compare

import "slices"

// A passage of shared text has borders and must prove itself. Both borders lie where the words in common become too few: first those in
// seeds, then, as words at the edge have fewer neighbours to make a gram with, single ones.
//
// Two reporters at one fire write of the same ferry, captain and quay, with the same numbers and names, on every line. Such words prove
// nothing. What tells that one text was before the writer of the other is wording (see copied.go): most of its words, small ones too; or
// words that one of them has nowhere else ("blankets", "limped"), that are in no seed by chance and come in the same order.

// The measures of borders. Fitted on the PAN 2013 development pairs (see docs/comparison.md).
const (
	emptyPrice = .4 // what a word in no seed takes from a passage, where one in a seed gives 1
	edgeReach  = 40 // how many words beyond its seeds a passage may grow
	missPrice  = .5 // what a content word that the other passage lacks takes from an edge, where one in common gives 1
	smallWord  = .2 // what a small word gives or takes there
	nearWords  = 20 // fewest words in seeds, in both texts; source: the product's rules
)

// A stretch is words [from, to) of a text.
type stretch struct{ from, to int32 }

func (x stretch) words() int { return int(x.to - x.from) }

func (x stretch) of(t *text) []word { return t.words[x.from:x.to] }

// extent is the stretch of one text from the first seed to the last.
func extent(c []seed, at func(seed) (from, to int32)) stretch {
	from, to := at(c[0])
	out := stretch{from, to}
	for _, x := range c {
		from, to := at(x)
		out.from, out.to = min(out.from, from), max(out.to, to)
	}
	return out
}

// densest keeps the seeds of the stretch, in both texts, with the most words in seeds and the fewest in none: what is left out are chance
// words before and after it.
func densest(c []seed) []seed {
	for n := 0; n != len(c); {
		n = len(c)
		c = densestIn(densestIn(c, inB), inA)
	}
	return c
}

func densestIn(c []seed, at func(seed) (from, to int32)) []seed {
	sortSeeds(c, at)
	var best, sum float32
	var kept, now stretch
	for i, x := range c {
		from, to := at(x)
		if i == 0 {
			now = stretch{from, from}
		}
		if from > now.to {
			if sum -= emptyPrice * float32(from-now.to); sum <= 0 {
				sum, now.from = 0, from
			}
			now.to = from
		}
		if to > now.to {
			sum += float32(to - now.to)
			now.to = to
		}
		if sum > best {
			best, kept = sum, now
		}
	}
	return slices.DeleteFunc(c, func(x seed) bool { from, to := at(x); return from < kept.from || to > kept.to })
}

// passage makes shared text of seeds; false if it is too short to be told, or proves nothing.
func (s *set) passage(k, m int, seeds []seed) (Shared, bool) {
	if len(seeds) == 0 {
		return Shared{}, false
	}
	n := min(inSeeds(seeds, inB), inSeeds(seeds, inA))
	if n < nearWords {
		return Shared{}, false
	}
	a, b := extent(seeds, inA), extent(seeds, inB)
	ta, tb := s.texts[k], s.texts[m]
	for range 2 {
		a, b = s.grown(ta, a, tb, b), s.grown(tb, b, ta, a)
	}
	dense := float64(n) / float64(max(a.words(), b.words()))
	wording, ok := s.copied(ta, a, tb, b, func() bool { return dense >= leastSeeds && inOrder(seeds) >= leastOrder })
	return Shared{Words: n, Near: true, Members: []Place{{k, ta.span(a)}, {m, tb.span(b)}}, wording: wording}, ok
}

// inSeeds is the number of words of one text that lie in seeds.
func inSeeds(seeds []seed, at func(seed) (from, to int32)) int {
	sortSeeds(seeds, at)
	n, end := int32(0), int32(0)
	for _, x := range seeds {
		if from, to := at(x); to > end {
			n += to - max(from, end)
			end = to
		}
	}
	return int(n)
}

// inOrder is the share of seeds in the longest row of them that stands in one order in both texts.
func inOrder(seeds []seed) float64 {
	sortSeeds(seeds, inA)
	var ends []int32 // the least place in b at which a row of each length ends
	for _, x := range seeds {
		i, _ := slices.BinarySearch(ends, x.b+1)
		if i == len(ends) {
			ends = append(ends, x.b)
		} else {
			ends[i] = x.b
		}
	}
	return float64(len(ends)) / float64(len(seeds))
}

// tally is room to count n words or stems in, all zero: who uses it leaves it so.
func (s *set) tally(n int) []int32 {
	if len(s.counts) < n {
		s.counts = make([]int32, n)
	}
	return s.counts
}

// grown moves the borders of passage x of t out over the words that passage o of the other text, or what stands around it, has more of.
func (s *set) grown(t *text, x stretch, other *text, o stretch) stretch {
	around := stretch{max(0, o.from-edgeReach), min(int32(len(other.words)), o.to+edgeReach)}
	stems := int32(len(s.lex.stems))
	key := func(w word) int32 { // small words by form, after all stems
		if s.lex.telltale(w) {
			return s.lex.forms[w.form].stem
		}
		return stems + w.form
	}
	left := s.tally(len(s.lex.stems) + len(s.lex.forms)) // words of the other that x has not
	defer func() {
		reached := stretch{max(0, x.from-edgeReach), min(int32(len(t.words)), x.to+edgeReach)}
		for _, words := range [2][]word{around.of(other), reached.of(t)} {
			for _, w := range words {
				left[key(w)] = 0
			}
		}
	}()
	for _, w := range around.of(other) {
		left[key(w)]++
	}
	for _, w := range x.of(t) {
		left[key(w)]--
	}
	worth := func(w word) float32 {
		id, give, take := key(w), float32(1), float32(missPrice)
		if id >= stems {
			give, take = smallWord, smallWord
		}
		if left[id] > 0 {
			left[id]--
			return give
		}
		return -take
	}
	out := x
	best, sum := float32(0), float32(0)
	for i := x.to; i < min(int32(len(t.words)), x.to+edgeReach); i++ {
		if sum += worth(t.words[i]); sum > best {
			best, out.to = sum, i+1
		}
	}
	best, sum = 0, 0
	for i := x.from - 1; i >= max(0, x.from-edgeReach); i-- {
		if sum += worth(t.words[i]); sum > best {
			best, out.from = sum, i
		}
	}
	return out
}
