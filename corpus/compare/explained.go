package compare

import (
	"math"
	"slices"
	"strings"

	"sidelight/corpus/figure"
)

// explained joins groups with values apart and says why they are: scope, update, or what differs.
func (s *set) explained(facts []fact, g *grouping, apart []tie) []tie {
	var out []tie
	told := map[[2]int]bool{}
	best := matched(facts, apart) // neither fact may have a better counterpart in the other's text
	for _, t := range apart {
		a, b := &facts[t.a], &facts[t.b]
		ga, gb := g.find(t.a), g.find(t.b)
		if ga == gb {
			continue
		}
		if (a.value.vague || b.value.vague) && !(a.running && b.running) || s.further(facts, t.a) || s.further(facts, t.b) {
			continue
		}
		if _, _, one := datesOf(a, b); (one == 1 || anotherTime(a, b)) && t.relation != Scope && !a.age && !a.value.slips(&b.value) {
			continue // what was counted in another year
		}
		if !s.comparable(a, b) || best[[2]int{t.a, b.text}] > t.score || best[[2]int{t.b, a.text}] > t.score || s.equalElsewhere(facts, a, b) {
			continue
		}
		rel := t.relation
		switch {
		case rel == Scope:
		case rel == Update && !a.value.vague && !b.value.vague && !apartIn(a.places, b.places):
		case s.elsewhere(a, b):
			rel = Scope
		case rel == Differs && s.earlier(a, b):
			rel = Update
		case a.state&(total|part) != b.state&(total|part):
			rel = Scope
		}
		if rel == Differs && !s.trulyApart(facts, g, t) {
			continue
		}
		if rel == Scope && t.relation != Scope && (t.score < scopeFrom || a.age || a.value.iso != "" || b.value.iso != "") {
			continue // another day is no part of a day
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

// further reports whether a vague figure comes on top of another one of its sentence: "170 people in the town and dozens more".
func (s *set) further(facts []fact, n int) bool {
	x := &facts[n]
	for i := n - 1; x.value.vague && i >= 0 && facts[i].text == x.text && facts[i].sentence == x.sentence; i-- {
		if y := &facts[i]; !y.value.vague && x.head >= 0 && y.head == x.head && y.verb == x.verb {
			return true
		}
	}
	return false
}

// trulyApart asks of a difference more than of a later report: words that are alike enough, a common name where both name anybody and for ages, which lie no more than a few
// years apart (a life has many), sentences
// that are alike where no noun or verb is counted, dates given in full, and no text that tells both values side by side, for then they are of two things.
func (s *set) trulyApart(facts []fact, g *grouping, t tie) bool {
	a, b := &facts[t.a], &facts[t.b]
	if t.score < differsFrom {
		return false
	}
	q := s.quantityOf(a, b)
	if moves(a.change) != moves(b.change) || otherCase(facts, a, b) || s.otherSubject(a, b) || q[slip] == 0 && (otherOwner(a, b) || farApart(a, b)) {
		return false
	}
	if !a.person && a.value.family == string(figure.Count) && !(a.alone && b.alone) && q[slip]+q[sameNames]+q[sameVerb] == 0 {
		return false // the points of a match
	}
	if (q[otherHead] == 1 || a.base >= 0 && b.base >= 0 && a.base != b.base) && q[slip] == 0 {
		return false // other things are counted
	}
	if q[otherNames] == 1 && q[nearby] < closeWords || a.age && (q[sameNames] == 0 || math.Abs(a.value.low-b.value.low) > agesApart*families["year"].size) {
		return false
	}
	if q[bothBare] == 1 && q[slip] == 0 && q[alike] < bareAlike && q[nearby] < bareNear && !a.age {
		return false
	}
	for _, x := range [2]*fact{a, b} {
		f := &s.texts[x.text].Figures[x.index]
		if f.Kind == figure.Time && (q[nearby] < closeWords || q[sameVerb] == 0) {
			return false
		}
		if f.Kind == figure.Date && (f.Inferred || q[nearby] < closeWords || !s.exactDay(x, &q) && !s.yearOfOne(a, b)) {
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

// anotherTime reports whether only one of two facts recalls what was years ago: the dead of another quake, told behind it or with "last year".
func anotherTime(a, b *fact) bool {
	if a.old == b.old {
		return a.recalls != b.recalls
	}
	return a.person && b.person || a.value.family == decimals
}

// farApart reports whether two values lie so far apart that a reader would look for two things.
func farApart(a, b *fact) bool {
	return a.value.iso == "" && math.Max(a.value.low, b.value.low) > farTimes*math.Max(0, math.Min(a.value.high, b.value.high))
}

const farTimes = 5

// otherSubject reports whether two distances from a place are of two things: "the office is 15 miles north of the town", "a motorist 50 miles
// north of it".
func (s *set) otherSubject(a, b *fact) bool {
	return s.fromPlace(a) && s.fromPlace(b) && common32(a.subject, b.subject) == 0
}

// fromPlace reports whether a fact is the distance of something from a place.
func (s *set) fromPlace(x *fact) bool {
	if x.value.family != "length" {
		return false
	}
	t := s.texts[x.text]
	end := t.Figures[x.index].End
	rest := t.Text[end:min(len(t.Text), end+directionReach)]
	word, _, _ := strings.Cut(strings.TrimLeft(rest, " "), " ")
	return directions[strings.ToLower(word)]
}

const directionReach = 20 // bytes behind a distance; its direction is the first word there

var directions = setOf("north south east west northeast northwest southeast southwest north-east north-west south-east south-west from off away inland offshore outside")

// exactDay reports whether a date is given so exactly, for words around so alike as these, that another date is not the same told loosely.
func (s *set) exactDay(x *fact, q *quantity) bool {
	return x.value.parts[1] != "" && (x.value.parts[2] != "" || q[nearby] >= monthWords)
}

// yearOfOne reports whether two dates, be they years alone, are told of what happens to a thing once, and of one thing: "the dam was built in
// 1958", "the dam, built in 1962, holds".
func (s *set) yearOfOne(a, b *fact) bool {
	if a.value.hedge != plain || b.value.hedge != plain {
		return false
	}
	once, thing := false, false
	common(a.near, b.near, func(x, _ *scale) {
		if onceOnly[s.lex.stems[x.id].text] {
			once = once || slices.Contains(a.clause, x.id) && slices.Contains(b.clause, x.id)
		} else {
			thing = true
		}
	})
	return once && thing
}

// onceOnly is what happens once to a thing or a person, by stem as synonyms has them ("founded" is one with "found" and "discovered").
var onceOnly = setOf("born built construct erect discov establish creat invent inaugur incorpor")

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
	return a.head >= 0 && a.head == b.head || a.person && b.person || common32(a.what, b.what)+common32(a.what, b.clause)+common32(a.clause, b.what) > 0
}

// one reports whether a fact is a bare "one", which is often no count at all.
func one(x *fact) bool {
	return x.value.family == string(figure.Count) && same(x.value.low, 1) && same(x.value.high, 1)
}

// few reports whether a fact counts so few that anything else is often as many, or, told more than once, is as common: the first.
func few(x *fact) bool {
	return x.value.family == string(figure.Count) && x.value.high < manyCounted || x.ordinal() && !x.once && x.value.high <= fewThings
}

const (
	fewThings   = 12
	manyCounted = 100 // from here on equal counts of other nouns are hardly ever chance
)

func (x *fact) ordinal() bool { return strings.HasPrefix(x.value.family, string(figure.Ordinal)) }

// matched gives every fact one counterpart in every other text, the best ties first: by fact and text, the score of the tie. A fact that has
// found a better one is free for nobody else.
func matched(facts []fact, apart []tie) map[[2]int]float64 {
	best := map[[2]int]float64{}
	for _, t := range apart { // best first
		a, b := [2]int{t.a, facts[t.b].text}, [2]int{t.b, facts[t.a].text}
		if _, ok := best[a]; ok {
			continue
		}
		if _, ok := best[b]; !ok {
			best[a], best[b] = t.score, t.score
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
			if c == p[1] || p[0].state&rest != c.state&rest {
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
			if c.value.family != string(figure.Count) || p[0].head >= 0 && p[0].head == c.head || common32(p[0].what, c.what) > 0 || p[0].head < 0 && c.head < 0 {
				return true
			}
		}
	}
	return false
}

// elsewhere reports whether the two are told of different places or dates.
func (s *set) elsewhere(a, b *fact) bool {
	_, other, _ := datesOf(a, b)
	return other == 1 || apartIn(a.places, b.places) || !slices.Equal(a.areas, b.areas)
}

// apartIn reports whether both lists name something and nothing in common.
func apartIn(a, b []int32) bool { return len(a) > 0 && len(b) > 0 && common32(a, b) == 0 }

// earlier reports whether one is an earlier state of the other: a running count, or one of people, published on an earlier day; or lower in a
// text of the same day that says "so far".
func (s *set) earlier(a, b *fact) bool {
	if same, _, _ := datesOf(a, b); same == 1 && a.old && b.old {
		return false // what is over is counted
	}
	running := a.running || b.running
	if !running && !(s.countsAnybody(a) && s.countsAnybody(b)) {
		return false
	}
	if a.value.low > b.value.low {
		a, b = b, a
	}
	ta, tb := s.texts[a.text], s.texts[b.text]
	if ta.Date != "" && tb.Date != "" && ta.Date != tb.Date {
		return ta.Date < tb.Date || (a.state|b.state)&(missing|hurt) != 0 // the missing are found, the injured die
	}
	return running && s.soFar(a)
}

// countsAnybody reports whether the noun counted says no more than that they are people: no family, no crew.
func (s *set) countsAnybody(x *fact) bool {
	return x.head >= 0 && anybody[s.lex.stems[x.head].text]
}

var anybody = setOf("peopl person resid victim patient case")

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
