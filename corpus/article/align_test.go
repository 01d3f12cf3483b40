package article

import (
	"math/rand/v2"
	"testing"
)

// TestMeet holds that words lie beside equal words, in order, and all of a wording beside itself.
func TestMeet(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 5))
	wording := func() []int32 {
		out := make([]int32, r.IntN(12))
		for i := range out {
			out[i] = r.Int32N(5)
		}
		return out
	}
	var l Aligner
	for range 2000 {
		a, b := wording(), wording()
		last := [2]int{-1, -1}
		met := l.Meet(a, b, nil, nil)
		for _, p := range met {
			if a[p[0]] != b[p[1]] || p[0] <= last[0] || p[1] <= last[1] {
				t.Fatalf("%v, %v: %v", a, b, met)
			}
			last = p
		}
		if n := len(l.Meet(a, a, nil, nil)); n != len(a) {
			t.Fatalf("%v: %d of its own words", a, n)
		}
	}
}

// TestMeetFewestBreaks holds that of several ways the one with the fewest breaks is taken: a word that stands early by chance is passed over.
func TestMeetFewestBreaks(t *testing.T) {
	var l Aligner
	met := l.Meet([]int32{1, 2, 3, 4}, []int32{1, 9, 9, 1, 2, 3, 4}, nil, nil)
	if len(met) != 4 || met[0] != [2]int{0, 3} {
		t.Errorf("%v", met)
	}
}
