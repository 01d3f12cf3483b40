package app

import (
	"testing"

	"sidelight/corpus/compare"
)

// The following column faces the leading one at each pair of passages, moves evenly between them and keeps its distance beyond.
func TestMeet(t *testing.T) {
	list := []pair{{"a", "A"}, {"b", "B"}}
	lead := map[string]float32{"a": 100, "b": 200}
	follow := map[string]float32{"A": 300, "B": 500}
	in := func(m map[string]float32) func(string) (float32, bool) {
		return func(key string) (float32, bool) { y, ok := m[key]; return y, ok }
	}
	for line, want := range map[float32]float32{100: 200, 150: 250, 50: 200, 250: 300} {
		if dy, ok := meet(list, line, in(lead), in(follow)); !ok || dy != want {
			t.Errorf("with the reading line at %v: %v, want %v", line, dy, want)
		}
	}
	if _, ok := meet(nil, 100, in(lead), in(follow)); ok {
		t.Error("without pairs the column moves")
	}
	if _, ok := meet(list, 100, in(lead), in(nil)); ok {
		t.Error("before the column is laid out it moves")
	}
}

// Of links that cross, the pairs keep a chain that goes down both pages.
func TestPairsGoDown(t *testing.T) {
	s := mill(t)
	a, b := s.compared.Articles[0], s.compared.Articles[1]
	link := func(i, j int) compare.Link {
		return compare.Link{Strength: compare.Same, A: compare.Place{Article: 0, Span: a.Sentences()[i]}, B: compare.Place{Article: 1, Span: b.Sentences()[j]}}
	}
	s.compared.Findings = nil
	s.compared.Links = []compare.Link{link(1, 4), link(0, 1), link(2, 2), link(3, 0)}
	got := pairs(s, a.ID(), b.ID())
	if len(got) != 2 || got[0] != (pair{passageKey(0), passageKey(1)}) {
		t.Errorf("%v", got)
	}
	if got := pairs(s, a.ID(), a.ID()); len(got) > 0 && got[0].lead != got[0].follow {
		t.Errorf("with itself: %v", got)
	}
}
