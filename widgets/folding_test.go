package widgets

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The END", "the end"},
		{"Škoda in Málaga", "skoda in malaga"},
		{"don’t — “why”", "don't - \"why\""},
		{"Straße", "strasse"},
		{"12\u00a0000 ﬁnes", "12 000 fines"},
		{"İstanbul", "istanbul"},
	} {
		if got := fold(c.text).text; got != c.want {
			t.Errorf("fold(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

func FuzzFold(f *testing.F) {
	f.Add("Straße in Málaga")
	f.Add("\xff\u0301")
	f.Fuzz(func(t *testing.T, text string) {
		g := fold(text)
		last := 0
		for i := range len(g.text) + 1 {
			o := g.origin(i)
			if o < last || o > len(text) {
				t.Fatalf("byte %d of %q comes from %d after %d", i, g.text, o, last)
			}
			if o < len(text) && utf8.ValidString(text) && !utf8.RuneStart(text[o]) {
				t.Fatalf("byte %d of %q comes from inside a letter", i, g.text)
			}
			last = o
		}
		if strings.ToLower(g.text) != g.text && utf8.ValidString(text) && fold(g.text).text != g.text {
			t.Logf("%q folds further", g.text)
		}
	})
}
