package compare

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"sidelight/corpus/figure"
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
func (s *set) figures(facts []fact) []Finding {
	equal, apart := s.ties(facts)
	g := newGrouping(len(facts))
	for _, rel := range []Relation{Agree, Rounded} {
		for _, t := range equal {
			if t.relation == rel && g.canJoin(facts, t.a, t.b) {
				g.join(t.a, t.b)
			}
		}
	}
	verdicts := map[int][]tie{} // by the root of the group, after joining
	scoped := map[int]bool{}    // groups that stand in a row of scope
	var out []Finding
	for _, t := range s.explained(facts, g, apart) {
		if t.relation == Scope { // another quantity: a row of its own, beside the rows of both
			both := append(slices.Clone(g.members[g.find(t.a)]), g.members[g.find(t.b)]...)
			slices.Sort(both)
			out = append(out, s.figureFinding(facts, both, []tie{t}))
			scoped[g.find(t.a)], scoped[g.find(t.b)] = true, true
			continue
		}
		verdicts[g.find(t.a)] = append(verdicts[g.find(t.a)], t)
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
func (s *set) ties(facts []fact) (equal, apart []tie) {
	byFamily := map[string][]int{}
	for i := range facts {
		byFamily[facts[i].value.family] = append(byFamily[facts[i].value.family], i)
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
			if score := q.score(&equalWeights, equalBias); score >= equalFrom && (score >= oneFrom || !one(a)) {
				equal = append(equal, tie{i, j, score, rel})
			}
		default:
			if score := q.score(&apartWeights, apartBias); score >= apartFrom {
				apart = append(apart, tie{i, j, score, rel})
			}
		}
	}
	for _, list := range byFamily {
		pairs(facts, list, hold)
	}
	best := func(a, b tie) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.a, b.a), cmp.Compare(a.b, b.b))
	}
	slices.SortFunc(equal, best)
	slices.SortFunc(apart, best)
	return equal, apart
}

// pairs visits the pairs of facts worth holding together: all of them, or, where they are too many, those with the same value or the same
// counted noun, unless too many share it.
func pairs(facts []fact, list []int, visit func(i, j int)) {
	if len(list) <= manyFacts {
		for n, j := range list {
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
		if len(bucket) > formulaFacts {
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

// explained joins groups with values apart and says why they are: scope, update, or what differs.
func (s *set) explained(facts []fact, g *grouping, apart []tie) []tie {
	var out []tie
	told := map[[2]int]bool{}
	best := bestOf(facts, apart) // neither fact may have a better counterpart in the other's text
	for _, t := range apart {
		a, b := &facts[t.a], &facts[t.b]
		ga, gb := g.find(t.a), g.find(t.b)
		if ga == gb {
			continue
		}
		if (a.value.vague || b.value.vague) && !(a.running && b.running) {
			continue
		}
		if !s.comparable(a, b) || best[[2]int{t.a, b.text}] > t.score || best[[2]int{t.b, a.text}] > t.score || s.equalElsewhere(facts, a, b) {
			continue
		}
		rel := t.relation
		switch {
		case rel == Scope:
		case rel == Update && !a.value.vague && !b.value.vague && !apartIn(a.places, b.places):
		case s.otherScope(a, b):
			rel = Scope
		case rel == Differs && s.earlier(a, b):
			rel = Update
		}
		if rel == Differs && !s.trulyApart(facts, g, t) {
			continue
		}
		t.relation = rel
		if rel != Scope {
			g.join(t.a, t.b)
		} else if told[[2]int{ga, gb}] {
			continue
		}
		told[[2]int{ga, gb}], told[[2]int{gb, ga}] = true, true
		out = append(out, t)
	}
	return out
}

// trulyApart asks of a difference more than of a later report: words that are alike enough, a common name where both name anybody, dates given in
// full, and no text that tells both values side by side, for then they are of two things.
func (s *set) trulyApart(facts []fact, g *grouping, t tie) bool {
	a, b := &facts[t.a], &facts[t.b]
	if t.score < differsFrom {
		return false
	}
	q := s.quantityOf(a, b)
	if q[otherNames] == 1 && q[nearby] < closeWords {
		return false
	}
	for _, x := range [2]*fact{a, b} {
		f := &s.texts[x.text].Figures[x.index]
		if f.Kind == figure.Time && (q[nearby] < closeWords || q[sameVerb] == 0) {
			return false
		}
		if f.Kind == figure.Date && (f.Inferred || x.value.parts[2] == "" || q[nearby] < closeWords) {
			return false
		}
	}
	for _, i := range g.members[g.find(t.a)] {
		for _, j := range g.members[g.find(t.b)] {
			if facts[i].text == facts[j].text && facts[i].value.meet(&facts[j].value) == Differs {
				return false
			}
		}
	}
	return true
}

// comparable reports whether the words name one thing that both count: a bare number beside another says nothing, and "one" is
// often no count.
func (s *set) comparable(a, b *fact) bool {
	for _, x := range [2]*fact{a, b} {
		if s.texts[x.text].Figures[x.index].Kind == figure.Ordinal || one(x) {
			return false
		}
	}
	if s.texts[a.text].Figures[a.index].Kind != figure.Count {
		return true
	}
	return a.head >= 0 && a.head == b.head || a.person && b.person || common32(a.what, b.what) > 0
}

// one reports whether a fact is a bare "one", which is often no count at all.
func one(x *fact) bool {
	return x.value.family == string(figure.Count) && same(x.value.low, 1) && same(x.value.high, 1)
}

// bestOf is, for every fact and every other text, the score of its best tie with a fact of that text.
func bestOf(facts []fact, apart []tie) map[[2]int]float64 {
	best := map[[2]int]float64{}
	for _, t := range apart {
		for _, k := range [2][2]int{{t.a, facts[t.b].text}, {t.b, facts[t.a].text}} {
			best[k] = max(best[k], t.score)
		}
	}
	return best
}

// equalElsewhere reports whether the value of one has an equal in the other's text that counts the same thing.
func (s *set) equalElsewhere(facts []fact, a, b *fact) bool {
	for _, p := range [2][2]*fact{{a, b}, {b, a}} {
		from, _ := slices.BinarySearchFunc(facts, p[1].text, func(f fact, text int) int { return f.text - text })
		for i := from; i < len(facts) && facts[i].text == p[1].text; i++ {
			c := &facts[i]
			if c == p[1] {
				continue
			}
			if c.head < 0 && c.value.digits >= 3 && c.value.family == string(figure.Count) && math.Abs(c.value.low-p[0].value.low) <= math.Max(c.value.unit, p[0].value.unit) {
				return true // the unit left out
			}
			if rel := p[0].value.meet(&c.value); rel != Agree {
				continue
			}
			if q := s.quantityOf(p[0], c); q.score(&equalWeights, equalBias) < elsewhereFrom {
				continue
			}
			if p[0].head >= 0 && p[0].head == c.head || common32(p[0].what, c.what) > 0 || p[0].head < 0 && c.head < 0 {
				return true
			}
		}
	}
	return false
}

// otherScope reports whether the two are told of different places, dates, parts or sides.
func (s *set) otherScope(a, b *fact) bool {
	if a.state&total != 0 != (b.state&total != 0) {
		return true
	}
	if apartIn(a.places, b.places) {
		return true
	}
	if !slices.Equal(a.areas, b.areas) {
		return true
	}
	return s.otherDate(a, b)
}

// apartIn reports whether both lists name something and nothing in common.
func apartIn(a, b []int32) bool { return len(a) > 0 && len(b) > 0 && common32(a, b) == 0 }

// otherDate reports whether both sentences give dates and none of the one meets one of the other.
func (s *set) otherDate(a, b *fact) bool {
	x, y := s.dates(a), s.dates(b)
	for i := range x {
		for j := range y {
			if rel := x[i].meet(&y[j]); rel != Differs {
				return false
			}
		}
	}
	return len(x) > 0 && len(y) > 0
}

func (s *set) dates(x *fact) []value {
	t := s.texts[x.text]
	span := t.sentences[x.sentence].Span
	var out []value
	for i := range t.Figures {
		if f := &t.Figures[i]; f.Kind == figure.Date && !f.Inferred && span.Has(f.Span) && i != x.index {
			out = append(out, newValue(t.Article, f))
		}
	}
	return out
}

// earlier reports whether one is an earlier state of the other: a running count, lower in the text that says "so far" or was published earlier.
func (s *set) earlier(a, b *fact) bool {
	if !a.running && !b.running {
		return false
	}
	if a.value.low > b.value.low {
		a, b = b, a
	}
	ta, tb := s.texts[a.text], s.texts[b.text]
	if ta.Date != "" && tb.Date != "" && ta.Date != tb.Date {
		return ta.Date < tb.Date
	}
	return s.soFar(a)
}

// soFar reports whether the sentence says that the count goes on.
func (s *set) soFar(x *fact) bool {
	t := strings.ToLower(s.texts[x.text].sentences[x.sentence].Of(s.texts[x.text].Text))
	for _, sign := range []string{"so far", "expected to rise", "initial", "preliminary", "early reports", "first reports"} {
		if strings.Contains(t, sign) {
			return true
		}
	}
	return false
}
