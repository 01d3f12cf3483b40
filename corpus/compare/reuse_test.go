package compare

import (
	"cmp"
	"flag"
	"fmt"
	"hash/fnv"
	"math"
	"slices"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
	"sidelight/corpus/trial"
)

var reuse = flag.String("reuse", "", "file of PAN 2013 pairs (eval/compare/pan13.jsonl.gz): print how well shared text is found")

// TestReuse prints plagdet by kind of rewriting: macro precision and recall over passages, divided by the logarithm of how many
// pieces a passage is found in. Runs closer than 100 characters in both texts count as one. The halves are those of the pairs' names: what is
// fitted on one is judged on the other.
//
//	go test -tags ci ./corpus/compare -run TestReuse -reuse ../../../shared/eval/compare/pan13.jsonl.gz -v
func TestReuse(t *testing.T) {
	if *reuse == "" {
		t.Skip("no -reuse file")
	}
	type pair struct {
		ID, Category, Susp, Src string
		Spans                   [][4]int
	}
	kinds := map[string]*plagdet{}
	all, halves := &plagdet{}, [2]*plagdet{{}, {}}
	for _, p := range trial.Lines[pair](t, *reuse) {
		var list []*mark.Annotated
		for _, text := range []string{p.Susp, p.Src} {
			list = append(list, mark.Annotate(article.New(article.Meta{}, text, nil)))
		}
		s := newSet(list)
		var found [][4]int
		for _, sh := range s.sharedText(t.Context(), runs(t.Context(), s.pieces()), s.pieces()) {
			for _, a := range sh.Members {
				for _, b := range sh.Members {
					if s.texts[a.Article].given == 0 && s.texts[b.Article].given == 1 {
						found = append(found, [4]int{a.Start, a.End, b.Start, b.End})
					}
				}
			}
		}
		susp, src := byteOf(p.Susp), byteOf(p.Src)
		var cases [][4]int
		for _, c := range p.Spans {
			cases = append(cases, [4]int{susp[c[0]], susp[c[0]+c[1]], src[c[2]], src[c[2]+c[3]]})
		}
		if kinds[p.Category] == nil {
			kinds[p.Category] = &plagdet{}
		}
		found = joined(found)
		kinds[p.Category].add(cases, found)
		all.add(cases, found)
		halves[fnv32(p.ID)>>7&1].add(cases, found)
	}
	kinds["all"], kinds["all, one half"], kinds["all, other half"] = all, halves[0], halves[1]
	var names []string
	for n := range kinds {
		names = append(names, n)
	}
	slices.Sort(names)
	for _, n := range names {
		fmt.Printf("%-32s %s\n", n, kinds[n])
	}
}

func fnv32(s string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(s))
	return h.Sum32()
}

// byteOf maps characters to bytes.
func byteOf(s string) []int {
	var out []int
	for i := range s {
		out = append(out, i)
	}
	return append(out, len(s))
}

func joined(found [][4]int) [][4]int {
	slices.SortFunc(found, func(a, b [4]int) int { return cmp.Or(a[0]-b[0], a[1]-b[1], a[2]-b[2], a[3]-b[3]) })
	var out [][4]int
next:
	for _, d := range found {
		for i := len(out) - 1; i >= 0; i-- {
			if m := &out[i]; d[0]-m[1] <= 100 && d[2]-m[3] <= 100 && m[2]-d[3] <= 100 {
				*m = [4]int{m[0], max(m[1], d[1]), min(m[2], d[2]), max(m[3], d[3])}
				continue next
			}
		}
		out = append(out, d)
	}
	return out
}

type plagdet struct {
	p, r, pieces         float64
	found, cases, hit    float64
	pairs, alarms, clean int
}

func overlap4(a, b [4]int) bool {
	return min(a[1], b[1]) > max(a[0], b[0]) && min(a[3], b[3]) > max(a[2], b[2])
}

func shareOf(t [4]int, others [][4]int) float64 {
	covered := 0
	for side := 0; side < 4; side += 2 {
		var in [][2]int
		for _, o := range others {
			if overlap4(t, o) {
				in = append(in, [2]int{max(o[side], t[side]), min(o[side+1], t[side+1])})
			}
		}
		slices.SortFunc(in, func(a, b [2]int) int { return a[0] - b[0] })
		at := t[side]
		for _, x := range in {
			if x[1] > max(at, x[0]) {
				covered += x[1] - max(at, x[0])
				at = x[1]
			}
		}
	}
	return float64(covered) / float64(t[1]-t[0]+t[3]-t[2])
}

func (x *plagdet) add(cases, found [][4]int) {
	x.pairs++
	for _, d := range found {
		x.p += shareOf(d, cases)
		x.found++
	}
	for _, c := range cases {
		x.r += shareOf(c, found)
		x.cases++
		n := 0.
		for _, d := range found {
			if overlap4(c, d) {
				n++
			}
		}
		if n > 0 {
			x.pieces += n
			x.hit++
		}
	}
	if len(cases) == 0 {
		x.clean++
		if len(found) > 0 {
			x.alarms++
		}
	}
}

func (x *plagdet) String() string {
	p, r, g := x.p/max(1, x.found), x.r/max(1, x.cases), max(1, x.pieces/max(1, x.hit))
	return fmt.Sprintf("plagdet %5.1f  P %5.1f  R %5.1f  pieces %.3f  (%d pairs, %.0f cases, %.0f found, %d alarms in %d clean)",
		100*2*p*r/max(1e-9, p+r)/math.Log2(1+g), 100*p, 100*r, g, x.pairs, x.cases, x.found, x.alarms, x.clean)
}
