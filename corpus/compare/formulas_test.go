package compare

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestStairs holds the stairs against a plain list of everything put in.
func TestStairs(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var s stairs
	var all []step
	for range 2000 {
		from := r.IntN(500)
		x := step{from, from + 1 + r.IntN(40)}
		want := slices.ContainsFunc(all, func(o step) bool { return o.from <= x.from && x.to <= o.to })
		if got := s.hold(x); got != want {
			t.Fatalf("hold(%v) = %v of %v", x, got, s)
		}
		s.add(x)
		all = append(all, x)
	}
}

// TestWithoutFormulas: a run of eight words that one text repeats four times is told once, within the long one.
func TestWithoutFormulas(t *testing.T) {
	long := run{0, 1, 100, 200, 30}
	got := withoutFormulas([]run{{0, 1, 110, 400, 8}, {0, 1, 110, 500, 8}, {0, 1, 700, 205, 8}, long, {0, 1, 900, 900, 8}, {0, 2, 110, 400, 8}})
	want := []run{long, {0, 1, 900, 900, 8}, {0, 2, 110, 400, 8}}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
