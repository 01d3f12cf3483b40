package quote

import (
	"fmt"
	"strings"
	"testing"
)

func TestPeople(t *testing.T) {
	by := func(names ...string) []Quote {
		var out []Quote
		for _, n := range names {
			out = append(out, Quote{Person: n})
		}
		return out
	}
	got := People([][]Quote{
		by("Binyamin Netanyahu", "Okafor", ""),
		by("Lena Okafor", "Prime Minister Benjamin Netanyahu", "Reyes"),
		by("Netanyahu", "Ana Reyes", "Tom Reyes"),
	})
	var lines []string
	for _, p := range got {
		lines = append(lines, fmt.Sprint(p.Name, p.Places))
	}
	// The bare Reyes may be Ana or Tom: it is kept apart.
	want := "Benjamin Netanyahu[{0 0} {1 1} {2 0}] Lena Okafor[{0 1} {1 0}] Ana Reyes[{2 1}] Reyes[{1 2}] Tom Reyes[{2 2}]"
	if s := strings.Join(lines, " "); s != want && s != strings.Replace(want, "Benjamin", "Binyamin", 1) {
		t.Errorf("got  %s\nwant %s", s, want)
	}
}
