package compare

import (
	"slices"
	"strings"

	"sidelight/corpus/figure"
)

// One text may give the parts and another the whole: "20 in one hospital and 31 in the other" here, "51 in all" there. Like the sums of one
// text, these are told only when certain: exact parts listed in one sentence, and an exact whole of the same thing.

// A wholePart is a whole that one text tells and its parts that another one tells, by the numbers of their facts.
type wholePart struct {
	whole int
	parts []int
}

// leastWhole is the least sum that is told: small numbers add up by chance.
const leastWhole = 20

// mostSums is how many are told of one comparison.
const mostSums = 100

// acrossSums finds the wholes and parts that lie in two texts. Where the text of the parts has the whole too, that is a sum of its own.
func (s *set) acrossSums(facts []fact, g *grouping) []wholePart {
	byValue := map[float64][]int{}
	for i := range facts {
		if x := &facts[i]; x.value.hedge == plain && !x.value.vague && x.value.low == x.value.high && !x.age && x.value.low >= leastWhole {
			byValue[x.value.low] = append(byValue[x.value.low], i)
		}
	}
	var out []wholePart
	var counts []int // the facts that count things; what lies between two of them ("in the first bus") is no part
	var counted []fact
	for i := range facts {
		if facts[i].value.family == string(figure.Count) {
			counts, counted = append(counts, i), append(counted, facts[i])
		}
	}
	for i := range counted {
		for n := 2; n <= 3 && i+n <= len(counted) && counted[i+n-1].text == counted[i].text; n++ {
			parts := counted[i : i+n]
			if !s.listed(parts) {
				continue
			}
			sum := 0.0
			for k := range parts {
				sum += parts[k].value.low
			}
			if len(byValue[sum]) > formulaFacts || len(out) == mostSums {
				continue // a table, where anything adds up
			}
			for _, t := range byValue[sum] {
				if s.wholeOf(&facts[t], parts) && !slices.ContainsFunc(g.members[g.find(t)], func(m int) bool { return facts[m].text == parts[0].text }) {
					w := wholePart{whole: t}
					w.parts = append(w.parts, counts[i:i+n]...)
					out = append(out, w)
					break
				}
			}
		}
	}
	return out
}

// wholeOf reports whether a fact of another text counts what the parts count: by the noun, or people of whom the same is told.
func (s *set) wholeOf(t *fact, parts []fact) bool {
	if t.text == parts[0].text || t.value.family != parts[0].value.family {
		return false
	}
	if slices.ContainsFunc(parts, func(p fact) bool { return p.state.apart(t.state) || p.state.apart(parts[0].state) }) {
		return false
	}
	return slices.ContainsFunc(parts, func(p fact) bool {
		people := t.person && p.person && t.state&p.state&(living|deceased|hurt|missing) != 0
		return (t.head >= 0 && t.head == p.head || people || common32(t.what, p.what) > 0)
	})
}

// explains reports whether a tie holds the whole of a sum against one of its parts.
func (w wholePart) explains(g *grouping, t tie) bool {
	in := func(i int) bool {
		return slices.ContainsFunc(w.parts, func(p int) bool { return g.find(p) == g.find(i) })
	}
	whole := g.find(w.whole)
	return g.find(t.a) == whole && in(t.b) || g.find(t.b) == whole && in(t.a)
}

// sumFinding is the row of a whole and its parts.
func (s *set) sumFinding(facts []fact, w wholePart) Finding {
	members := append(slices.Clone(w.parts), w.whole)
	slices.Sort(members)
	f := s.figureFinding(facts, members, nil)
	var parts []string
	for _, p := range w.parts {
		parts = append(parts, s.spanOf(&facts[p]).Of(s.texts[facts[p].text].Text))
	}
	f.Relation, f.Why, f.Sure = Scope, strings.Join(parts, " + ")+" = "+s.spanOf(&facts[w.whole]).Of(s.texts[facts[w.whole].text].Text)+": told in parts and as a whole", true
	return f
}
