package compare

import (
	"cmp"
	"context"
	"fmt"
	"slices"
)

// Figures are grouped in two rounds. First those with equal or rounded values that are told of the same thing; then groups whose values lie
// apart, if what is told of them is so alike that a reader would hold them together, and nothing explains the distance away:
// an open bound, an earlier state of a running count, another place, date or side of the thing, an equal value elsewhere.

// A tie holds two facts to be of one quantity.
type tie struct {
	a, b     int
	score    float64
	relation Relation
}

// figures groups the figures of the set and tells how the values of each group stand to each other.
func (s *set) figures(ctx context.Context, facts []fact) []Finding {
	equal, apart := s.ties(ctx, facts)
	g := newGrouping(len(facts))
	for _, rel := range []Relation{Agree, Rounded} {
		for _, t := range equal {
			if t.relation == rel && g.canJoin(facts, t.a, t.b) {
				g.join(t.a, t.b)
			}
		}
	}
	sums := s.acrossSums(facts, g)
	apart = slices.DeleteFunc(apart, func(t tie) bool {
		return slices.ContainsFunc(sums, func(w wholePart) bool { return w.explains(g, t) })
	})
	verdicts := map[int][]tie{} // by the root of the group, after joining
	scoped := map[int]bool{}    // groups that stand in a row of scope
	var out []Finding
	for _, t := range s.explained(facts, g, apart) {
		if t.relation == Scope { // another quantity: a row of its own, beside the rows of both
			if g.find(t.a) == g.find(t.b) {
				continue // something else has joined them since
			}
			both := append(slices.Clone(g.members[g.find(t.a)]), g.members[g.find(t.b)]...)
			slices.Sort(both)
			out = append(out, s.figureFinding(facts, both, []tie{t}))
			scoped[g.find(t.a)], scoped[g.find(t.b)] = true, true
			continue
		}
		verdicts[g.find(t.a)] = append(verdicts[g.find(t.a)], t)
	}
	for _, w := range sums {
		out = append(out, s.sumFinding(facts, w))
		for _, i := range append(slices.Clone(w.parts), w.whole) {
			scoped[g.find(i)] = true
		}
	}
	members := map[int][]int{}
	for i := range facts {
		members[g.find(i)] = append(members[g.find(i)], i)
	}
	for i := range facts {
		if g.find(i) == i {
			if f := s.figureFinding(facts, members[i], verdicts[i]); f.Relation != Only || !scoped[i] {
				out = append(out, f)
			}
		}
	}
	return out
}

// ties lists the pairs of facts that may be of one quantity, best first: those with equal or rounded values, and those with values apart.
func (s *set) ties(ctx context.Context, facts []fact) (equal, apart []tie) {
	byFamily := map[string][]int{}
	for i := range facts {
		if !facts[i].stamp {
			byFamily[facts[i].value.family] = append(byFamily[facts[i].value.family], i)
		}
	}
	hold := func(i, j int) {
		a, b := &facts[i], &facts[j]
		rel := a.value.meet(&b.value)
		if rel == "" || a.text == b.text && rel != Agree {
			return
		}
		q := s.quantityOf(a, b)
		switch rel {
		case Scope: // a limit beside what there is: alike as equal values are
			if score := q.score(&equalWeights, equalBias); score >= equalFrom && a.text != b.text {
				apart = append(apart, tie{i, j, score, rel})
			}
		case Agree, Rounded:
			if s.byChance(a, b, &q, rel) {
				return
			}
			if score := q.score(&equalWeights, equalBias); score >= equalFrom && (score >= oneFrom || !one(a)) && !(few(a) && s.chance(a, b, &q, score)) {
				equal = append(equal, tie{i, j, score, rel})
			}
		case Update:
			if score := q.apart(); score >= apartFrom && (q.oneThing() && (a.person && b.person || q[sameVerb] == 1) || !a.value.farFrom(&b.value)) {
				apart = append(apart, tie{i, j, score, rel})
			}
		default:
			if score := q.apart(); score >= apartFrom {
				apart = append(apart, tie{i, j, score, rel})
			}
		}
	}
	for _, list := range byFamily {
		pairs(ctx, facts, list, hold)
	}
	best := func(a, b tie) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.a, b.a), cmp.Compare(a.b, b.b))
	}
	slices.SortFunc(equal, best)
	slices.SortFunc(apart, best)
	return equal, apart
}

// oneThing reports whether two figures count things by one noun, or one is what the verb of the other says: "24 dead", "killing 24".
func (q *quantity) oneThing() bool { return q[sameHead] > 0 || q[sameWhat] > 0 }

// chance reports whether two small counts may well be equal by chance: their nouns differ, or, being of a dozen at most, they have neither a telling noun nor a verb in
// common and stand in sentences that are not alike.
func (s *set) chance(a, b *fact, q *quantity, score float64) bool {
	if q[otherHead] == 1 && (score < fewFrom || a.person && s.ofPlaces(b) || b.person && s.ofPlaces(a)) {
		return true
	}
	if a.value.high > fewThings {
		return false
	}
	noun := a.head >= 0 && a.head == b.head && !generic[s.lex.stems[a.head].text]
	return !noun && q[sameVerb] == 0 && q[sameWhat] == 0 && q[alike] < bareAlike
}

// ofPlaces reports whether a fact counts kinds of place: "14 countries".
func (s *set) ofPlaces(x *fact) bool { return x.head >= 0 && areas[s.lex.stems[x.head].text] }

// pairs visits the pairs of facts worth holding together: all of them, or, where they are too many, those with the same value or the same
// counted noun, unless too many share it.
func pairs(ctx context.Context, facts []fact, list []int, visit func(i, j int)) {
	if len(list) <= manyFacts {
		for n, j := range list {
			if ctx.Err() != nil {
				return
			}
			for _, i := range list[:n] {
				visit(i, j)
			}
		}
		return
	}
	buckets := map[string][]int{}
	for _, i := range list {
		x := &facts[i]
		value := fmt.Sprint("value ", x.value.low, x.value.high, x.value.iso, x.value.weekday)
		buckets[value] = append(buckets[value], i)
		if x.head >= 0 {
			noun := fmt.Sprint("noun ", x.head)
			buckets[noun] = append(buckets[noun], i)
		}
	}
	seen := map[[2]int]bool{}
	for _, bucket := range buckets {
		if len(bucket) > formulaFacts || ctx.Err() != nil {
			continue
		}
		for n, j := range bucket {
			for _, i := range bucket[:n] {
				if !seen[[2]int{i, j}] {
					seen[[2]int{i, j}] = true
					visit(i, j)
				}
			}
		}
	}
}

const (
	manyFacts    = 1500 // of one family; from here on all pairs would cost seconds
	formulaFacts = 200  // with one value or noun; more say nothing
)

// A grouping joins numbers into groups; the root of a group is its least number.
type grouping struct {
	root    []int
	members map[int][]int
	barred  map[[2]int]bool // pairs of roots that may not be joined; groups only grow, so this stays true
}

func newGrouping(n int) *grouping {
	g := &grouping{root: make([]int, n), members: map[int][]int{}, barred: map[[2]int]bool{}}
	for i := range g.root {
		g.root[i] = i
		g.members[i] = []int{i}
	}
	return g
}

func (g *grouping) find(i int) int {
	for g.root[i] != i {
		i = g.root[i]
	}
	return i
}

func (g *grouping) join(a, b int) {
	a, b = g.find(a), g.find(b)
	if a == b {
		return
	}
	a, b = min(a, b), max(a, b)
	g.root[b] = a
	g.members[a] = append(g.members[a], g.members[b]...)
	delete(g.members, b)
}

// canJoin reports whether no value of one group lies apart from a value of the other, and no states do. Two values of which each is
// told alike by two texts are two quantities, however near.
func (g *grouping) canJoin(facts []fact, a, b int) bool {
	ga, gb := g.find(a), g.find(b)
	key := [2]int{min(ga, gb), max(ga, gb)}
	if ga == gb || g.barred[key] {
		return false
	}
	if !g.compatible(facts, a, b) {
		g.barred[key] = true
		return false
	}
	return true
}

func (g *grouping) compatible(facts []fact, a, b int) bool {
	if facts[a].value.meet(&facts[b].value) == Rounded && g.settled(facts, a) && g.settled(facts, b) {
		return false
	}
	for _, i := range g.members[g.find(a)] {
		for _, j := range g.members[g.find(b)] {
			x, y := &facts[i], &facts[j]
			rel := x.value.meet(&y.value)
			if rel != Agree && rel != Rounded || x.state.apart(y.state) {
				return false
			}
			if rel == Rounded && x.text == y.text && x.value.hedge == plain && y.value.hedge == plain {
				return false // the text tells them apart
			}
		}
	}
	return true
}

// settled reports whether two texts tell a value of the group alike.
func (g *grouping) settled(facts []fact, a int) bool {
	members := g.members[g.find(a)]
	for n, i := range members {
		for _, j := range members[:n] {
			if facts[i].text != facts[j].text && facts[i].value.meet(&facts[j].value) == Agree {
				return true
			}
		}
	}
	return false
}
