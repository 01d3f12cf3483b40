package compare

import (
	"cmp"
	"context"
	"slices"

	"sidelight/corpus/article"
)

// Near-verbatim text: passages of two articles with nearly the same words, changed, moved or left out here and there.
//
// Three neighbouring content words in any order, of four or five in a row, make a gram; a gram that two texts have in
// common is a seed. Seeds that lie close to each other in both texts make a passage. "The ferry sank off Moren in heavy fog" and "Off
// Moren the ferry sank; the fog was heavy" have many seeds in common. Its borders, and what makes it shared text and not a second report
// of one event, are in passage.go. Translation and summary that keep no words are not found.

// The measures of a passage, in words. Fitted on the PAN 2013 development pairs (see docs/comparison.md).
const (
	nearGap     = 60 // most words between two seeds of a passage, in either text
	leastGap    = 10 // ... of one within a passage that is not near enough
	nearSeeds   = 6  // fewest seeds
	gramRepeats = 2  // a gram more frequent than this in one text is a formula, not a seed
)

// A seed is a gram in two texts: words [a, aEnd) of the one, [b, bEnd) of the other.
type seed struct{ a, aEnd, b, bEnd int32 }

// inA and inB are the two sides of a seed.
func inA(x seed) (from, to int32) { return x.a, x.aEnd }
func inB(x seed) (from, to int32) { return x.b, x.bEnd }

type gramAt struct{ text, from, to int32 }

// near finds the near-verbatim passages between every two texts.
func (s *set) near(ctx context.Context) []Shared {
	grams := map[uint64][]gramAt{}
	var out []Shared
	seeds := make([][]seed, len(s.texts))
	for m, t := range s.texts {
		if ctx.Err() != nil {
			break
		}
		own := s.grams(m, t)
		for _, g := range own {
			for _, o := range grams[g.key] {
				if int(o.text) != m {
					seeds[o.text] = append(seeds[o.text], seed{o.from, o.to, g.from, g.to})
				}
			}
		}
		for _, g := range own {
			grams[g.key] = append(grams[g.key], g.gramAt)
		}
		for k := range m {
			if ctx.Err() != nil {
				return out
			}
			out = append(out, withoutCrossings(s.nearIn(k, m, seeds[k], nearGap))...)
			seeds[k] = seeds[k][:0]
		}
	}
	return out
}

// nearIn finds the passages of two texts in their seeds. One that is not near enough may have a nearer one in it, which chance seeds join
// with its surroundings: it is parted at narrower gaps.
func (s *set) nearIn(k, m int, seeds []seed, gap int32) []Shared {
	var out []Shared
	for _, p := range passages(seeds, gap) {
		core := densest(slices.Clone(p))
		if x, ok := s.passage(k, m, core); ok {
			out = append(out, x)
			if len(core) < len(p) {
				a, b := extent(core, inA), extent(core, inB)
				rest := slices.DeleteFunc(p, func(x seed) bool { return x.a < a.to && x.aEnd > a.from || x.b < b.to && x.bEnd > b.from })
				out = append(out, s.nearIn(k, m, rest, gap)...)
			}
		} else if gap > leastGap {
			out = append(out, s.nearIn(k, m, p, gap/2)...)
		}
	}
	return out
}

// withoutCrossings keeps of passages that lie over each other in one of the two texts the one with most words: the others come from
// words that the text says more than once.
func withoutCrossings(found []Shared) []Shared {
	slices.SortFunc(found, func(a, b Shared) int {
		return cmp.Or(cmp.Compare(b.Words, a.Words), byPlace(a.Members[0], b.Members[0]), byPlace(a.Members[1], b.Members[1]))
	})
	var out []Shared
	for _, x := range found {
		if !slices.ContainsFunc(out, func(o Shared) bool {
			return crosses(x.Members[0].Span, o.Members[0].Span) || crosses(x.Members[1].Span, o.Members[1].Span)
		}) {
			out = append(out, x)
		}
	}
	return out
}

// crosses reports whether half of a lies in b.
func crosses(a, b article.Span) bool { return 2*(min(a.End, b.End)-max(a.Start, b.Start)) > a.Len() }

type keyed struct {
	key uint64
	gramAt
}

// grams lists the grams of a text in order, without those that are formulas in it.
func (s *set) grams(m int, t *text) []keyed {
	var at []int32
	for i, w := range t.words {
		if s.lex.telltale(w) {
			at = append(at, int32(i))
		}
	}
	var out []keyed
	times := map[uint64]int{}
	add := func(i, j, k int32) {
		x, y, z := s.stemAt(t, i), s.stemAt(t, j), s.stemAt(t, k)
		if x == y || y == z || x == z {
			return
		}
		x, y = min(x, y), max(x, y)
		y, z = min(y, z), max(y, z)
		x, y = min(x, y), max(x, y)
		key := uint64(x)<<42 | uint64(y)<<21 | uint64(z)
		times[key]++
		out = append(out, keyed{key, gramAt{int32(m), i, k + 1}})
	}
	for i := 0; i+2 < len(at); i++ {
		add(at[i], at[i+1], at[i+2])
		if i+3 < len(at) {
			add(at[i], at[i+1], at[i+3])
			add(at[i], at[i+2], at[i+3])
		}
		if i+4 < len(at) {
			add(at[i], at[i+1], at[i+4])
			add(at[i], at[i+2], at[i+4])
			add(at[i], at[i+3], at[i+4])
		}
	}
	return slices.DeleteFunc(out, func(g keyed) bool { return times[g.key] > gramRepeats })
}

func (s *set) stemAt(t *text, i int32) int32 { return s.lex.forms[t.words[i].form].stem }

// telltale reports whether a word says something: no function word, no lone letter or digit.
func (l *lexicon) telltale(w word) bool {
	f := &l.forms[w.form]
	return !f.stop && len(f.text) > 1
}

// passages parts seeds where they lie more than gap words apart, in one text and then in the other, until nothing parts.
func passages(seeds []seed, gap int32) [][]seed {
	var done [][]seed
	for todo := [][]seed{seeds}; len(todo) > 0; {
		c := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if len(c) < nearSeeds {
			continue
		}
		if parts := split(c, inA, gap); len(parts) > 1 {
			todo = append(todo, parts...)
		} else if parts := split(c, inB, gap); len(parts) > 1 {
			todo = append(todo, parts...)
		} else {
			done = append(done, c)
		}
	}
	return done
}

func split(c []seed, at func(seed) (from, to int32), gap int32) [][]seed {
	sortSeeds(c, at)
	var out [][]seed
	start, end := 0, int32(0)
	for i, x := range c {
		from, to := at(x)
		if i > start && from-end > gap {
			out = append(out, slices.Clone(c[start:i]))
			start = i
		}
		end = max(end, to)
	}
	return append(out, c[start:])
}

// sortSeeds sorts by the place in one text, and beyond that in one way only.
func sortSeeds(c []seed, at func(seed) (from, to int32)) {
	slices.SortFunc(c, func(x, y seed) int {
		p, _ := at(x)
		if q, _ := at(y); p != q {
			return int(p - q)
		}
		return cmp.Or(int(x.a-y.a), int(x.b-y.b), int(x.aEnd-y.aEnd), int(x.bEnd-y.bEnd))
	})
}
