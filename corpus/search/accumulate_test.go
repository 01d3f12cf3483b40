package search

import (
	"context"
	"math/rand/v2"
	"slices"
	"testing"
)

// Forms that open no passages any more, and windows, change nothing in what is found.
func TestPruningLosesNothing(t *testing.T) {
	p := newPress()
	const articles, most = 1800, 20
	x := indexOf(articles, p.document)
	for _, query := range p.queries(articles)[:5] {
		r := newRun(context.Background(), x, Parse(query), nil)
		r.prepare()
		all := slices.Clone(r.accumulate(1<<20, nil))
		got := r.accumulate(most, nil)
		r.release()
		if len(all) < most {
			t.Fatalf("%s: %d passages, too few to leave any out", query, len(all))
		}
		for i, c := range got {
			if c != all[i] {
				t.Fatalf("%s: place %d: %+v, want %+v", query, i, c, all[i])
			}
		}
	}
}

// The words near another that letters by length and signatures lead to are those that comparing all would find.
func TestSpelledNear(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	var b Builder
	forms := map[string]struct{}{}
	for range 4000 {
		w := word(r, 1+r.IntN(3))
		forms[w] = struct{}{}
		forms[misspell(r, w+"e", "en")] = struct{}{}
	}
	b.Add(1, &Document{passages: []passage{{length: len(forms), forms: forms}}})
	s := b.Segment()
	for range 200 {
		typed := misspell(r, word(r, 2)+"on", "en")
		for most := 1; most <= 3; most++ {
			p, want, got := newPattern(typed), []string{}, []string{}
			for w := range forms {
				near := most
				if w[0] != typed[0] {
					near = min(most, otherFirst)
				}
				if d := p.distance([]byte(w), near); d > 0 && d <= near {
					want = append(want, w)
				}
			}
			s.spelledNear(p, typed[0], most, func(_ int, term []byte) { got = append(got, string(term)) })
			slices.Sort(want)
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Fatalf("%s, %d slips: %v, want %v", typed, most, got, want)
			}
		}
	}
}
