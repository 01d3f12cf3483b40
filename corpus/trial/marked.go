// Package trial is what the tests of the core share: fixtures of prose with marks written into it, gold files, and the scorers that
// stand beside the project. Only tests import it.
package trial

import (
	"fmt"
	"strings"
)

// Unmark takes the marks out of a fixture: "killed ⟦57,000|count 57000⟧ people" is "killed 57,000 people".
func Unmark(s string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "⟦")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		inner, after, _ := strings.Cut(rest, "⟧")
		words, _, _ := strings.Cut(inner, "|")
		b.WriteString(words)
		s = after
	}
}

// Diff lists the lines, by their number, in which two texts differ: -wanted, +got.
func Diff(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	var b strings.Builder
	for i := range max(len(w), len(g)) {
		var x, y string
		if i < len(w) {
			x = w[i]
		}
		if i < len(g) {
			y = g[i]
		}
		if x != y {
			fmt.Fprintf(&b, "-%s\n+%s\n", x, y)
		}
	}
	return b.String()
}
