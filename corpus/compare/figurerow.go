package compare

import "slices"

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
