package app

import (
	"testing"

	"sidelight/corpus/compare"
)

// The following column faces the leading one at each pair of passages, moves evenly between them and keeps its distance beyond.
func TestMeet(t *testing.T) {
	between := track{tops: []tops{{100, 300}, {200, 500}}}
	for line, want := range map[float32]float32{100: 300, 150: 400, 50: 250, 250: 550} {
		if at, ok := between.meet(line); !ok || at != want {
			t.Errorf("with the reading line at %v: %v, want %v", line, at, want)
		}
	}
	if _, ok := (track{}).meet(100); ok {
		t.Error("without pairs the column moves")
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
