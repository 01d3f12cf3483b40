package compare

import (
	"slices"
	"strings"

	"sidelight/corpus/figure"
)

// figureFinding makes the row of the facts with these numbers; apart are the ties between values apart that joined them.
func (s *set) figureFinding(facts []fact, members []int, apart []tie) Finding {
	f := Finding{Kind: "figure", Relation: Only, Why: "only in one source", Sure: true}
	for _, i := range members {
		x := &facts[i]
		t := s.texts[x.text]
		fig := &t.Figures[x.index]
		f.Members = append(f.Members, Member{Place: Place{x.text, fig.Span}, Kind: "figure", Index: x.index, Sentence: t.sentences[x.sentence].Span})
		if f.Unit == "" {
			f.Unit = fig.Unit
		}
	}
	f.What = s.whatOf(facts, members)
	if len(articlesOf(f.Members)) < 2 {
		return f
	}
	f.Relation, f.Why = Agree, "the same value"
	for n, i := range members {
		for _, j := range members[:n] {
			if facts[i].text != facts[j].text && facts[i].value.meet(&facts[j].value) == Rounded {
				f.Relation, f.Why = Rounded, "the same value, rounded or hedged"
			}
		}
	}
	order := []Relation{Differs, Update, Scope}
	why := map[Relation]string{
		Differs: "told of the same thing, values differ", Update: "a later report, or an open bound", Scope: "another place, date or part of it",
	}
	for _, rel := range order {
		if n := slices.IndexFunc(apart, func(t tie) bool { return t.relation == rel }); n >= 0 {
			f.Relation, f.Why, f.Sure = rel, why[rel], apart[n].score >= sureFrom
			break
		}
	}
	return f
}

// whatOf names what is counted in the sources' own words: the counted noun and the verb, or the words around that all members share.
func (s *set) whatOf(facts []fact, members []int) string {
	best := ""
	for _, i := range members {
		x := &facts[i]
		t := s.texts[x.text]
		fig := &t.Figures[x.index]
		var parts []string
		if !fig.Counts.Empty() {
			parts = append(parts, fig.Counts.Of(t.Text))
		}
		if verb := fig.Verb.Of(t.Text); verb != "" && !strings.HasSuffix(fig.Counts.Of(t.Text), verb) {
			parts = append(parts, verb)
		}
		if what := strings.Join(parts, " "); len(parts) > 0 && (best == "" || len(what) < len(best) && x.head >= 0) {
			best = what
		}
	}
	x := &facts[members[0]]
	if best != "" && !x.age {
		return best
	}
	if x.age {
		return strings.TrimSpace(ageOf + s.sharedWords(facts, members))
	}
	for _, i := range members {
		if name := s.beside(&facts[i]); name != "" && (best == "" || len(name) < len(best) || len(name) == len(best) && name < best) {
			best = name
		}
	}
	if best == "" && x.value.iso != "" {
		return "date"
	}
	return best
}

// ageOf begins the name of a row of ages: "age Ana Reyes".
const ageOf = "age "

// nameWords is how many words name a row of ages.
const nameWords = 3

// sharedWords is the words around the first member that stand around all others too, the nearest ones, in the order of the text.
func (s *set) sharedWords(facts []fact, members []int) string {
	x := &facts[members[0]]
	near := slices.Clone(x.near)
	for _, i := range members[1:] {
		o := &facts[i]
		if shared := slices.DeleteFunc(slices.Clone(near), func(e scale) bool {
			_, ok := slices.BinarySearchFunc(o.near, e.id, func(v scale, id int32) int { return int(v.id - id) })
			return !ok
		}); len(shared) > 0 {
			near = shared
		}
	}
	slices.SortStableFunc(near, func(a, b scale) int {
		switch {
		case a.weight > b.weight:
			return -1
		case a.weight < b.weight:
			return 1
		}
		return 0
	})
	near = near[:min(len(near), nameWords)]
	t := s.texts[x.text]
	span := t.sentences[x.sentence].Span
	var out []string
	done := map[int32]bool{}
	for _, w := range s.wordsIn(t, span) {
		id := s.lex.forms[w.form].stem
		if !done[id] && slices.ContainsFunc(near, func(e scale) bool { return e.id == id }) && t.Figures[x.index].Kind != figure.Ordinal {
			done[id] = true
			out = append(out, w.Of(t.Text))
		}
	}
	return strings.Join(out, " ")
}
