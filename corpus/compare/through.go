package compare

import (
	"cmp"
	"slices"
)

// An edge is a link between two sentences by their numbers in the set.
type edge struct {
	a, b  int32
	score float64
	same  bool
}

// linkThrough makes the same of two sentences that are partly the same, where a sentence of a third article is the same as both. The edges
// are those of the links.
func (x *index) linkThrough(links []Link, edges []edge) {
	for i, by := range thirds(edges) {
		if by < 0 {
			continue
		}
		if !x.contradict(edges[i].a, edges[i].b) {
			third, _ := x.sentence(by)
			links[i].Strength = Same
			links[i].Why = append(links[i].Why, "both told in one sentence of "+cmp.Or(third.Name(), "another source"))
		}
	}
}

// thirds finds for each edge that is nearly the same a sentence of a third article that is the same as both of its ends, -1 if there is none:
// three articles tell one fact in words of which any two may share few. It asks no further: of sentences with several facts, the first
// and the fourth of a chain have nothing in common.
func thirds(edges []edge) []int32 {
	same := map[int32][]int32{}
	for _, e := range edges {
		if e.same {
			same[e.a] = append(same[e.a], e.b)
			same[e.b] = append(same[e.b], e.a)
		}
	}
	for _, l := range same {
		slices.Sort(l)
	}
	out := make([]int32, len(edges))
	for i, e := range edges {
		out[i] = -1
		if e.same || e.score < throughFrom {
			continue
		}
		if both := commonIDs(same[e.a], same[e.b]); len(both) > 0 {
			out[i] = both[0]
		}
	}
	return out
}
