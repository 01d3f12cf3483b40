package report

import (
	"strings"
	"testing"

	"sidelight/corpus/article"
)

// show writes nodes as text: <class words>, with + where a layer goes on after or began before.
func show(list []node) string {
	var b strings.Builder
	for _, n := range list {
		if n.Class == "" {
			b.WriteString(n.Text)
			continue
		}
		b.WriteByte('<')
		if n.Begun {
			b.WriteByte('+')
		}
		b.WriteString(n.Class + " " + show(n.Inside))
		if n.Goes {
			b.WriteByte('+')
		}
		b.WriteByte('>')
	}
	return b.String()
}

func TestNodesNest(t *testing.T) {
	text := "abcdefgh"
	for _, c := range []struct {
		within article.Span
		layers []layer
		want   string
	}{
		{article.Span{End: 8}, nil, "abcdefgh"},
		{article.Span{End: 8}, []layer{{Span: article.Span{Start: 1, End: 5}, class: "q"}, {Span: article.Span{Start: 2, End: 3}, class: "f"}}, "a<q b<f c>de>fgh"},
		{article.Span{End: 8}, []layer{{Span: article.Span{Start: 4, End: 7}, class: "f"}, {Span: article.Span{Start: 1, End: 5}, class: "q"}}, "a<q bcd<f e+>><+f fg>h"},
		{article.Span{Start: 2, End: 6}, []layer{{Span: article.Span{Start: 0, End: 4}, class: "q"}, {Span: article.Span{Start: 7, End: 8}, class: "f"}}, "<+q cd>ef"},
		{article.Span{Start: 2, End: 6}, []layer{{Span: article.Span{Start: 0, End: 8}, class: "q"}}, "<+q cdef+>"},
	} {
		if got := show(nodes(text, c.within, c.layers)); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}

// FuzzNodes: whatever the layers, the nodes hold the text, each letter once and in order, under the layers that cover it.
func FuzzNodes(f *testing.F) {
	f.Add([]byte{0, 4, 2, 6, 1, 8, 3, 3})
	f.Fuzz(func(t *testing.T, ends []byte) {
		text := "the quick brown fox jumps over"
		var layers []layer
		for i := 0; i+1 < len(ends) && i < 40; i += 2 {
			a, b := int(ends[i])%len(text), int(ends[i+1])%len(text)
			layers = append(layers, layer{Span: article.Span{Start: a, End: b}, class: string(rune('A' + i/2))})
		}
		within := article.Span{Start: 3, End: 27}
		list := nodes(text, within, layers)
		at := within.Start
		var walk func([]node, string)
		walk = func(list []node, open string) {
			for _, n := range list {
				if n.Class != "" {
					walk(n.Inside, open+n.Class)
					continue
				}
				for range n.Text {
					for _, l := range layers {
						if in := l.Start <= at && at < l.End; in != strings.Contains(open, l.class) {
							t.Fatalf("letter %d: layer %s %v, open %q", at, l.class, l.Span, open)
						}
					}
					at++
				}
			}
		}
		walk(list, "")
		if plainNodes(list) != within.Of(text) || at != within.End {
			t.Fatalf("the nodes hold %q", plainNodes(list))
		}
	})
}

func TestChanged(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"We had no warning. The lights went out", "We had warning, but the lights went out", "no"},
		{"We had warning, but the lights went out", "We had no warning. The lights went out", "but"},
		{"unlike any fire", "like any fire", "unlike"},
		{"the same words", "The same, words!", ""},
		{"one two", "three four", "one two"},
	} {
		var got []string
		for _, s := range Changed(c.a, c.b) {
			got = append(got, s.Of(c.a))
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("Changed(%q, %q) = %q, want %q", c.a, c.b, got, c.want)
		}
	}
}

// TestOtherwise holds that of a long quote of which another source prints one sentence with a word changed, that word is what differs, not
// all that is left out.
func TestOtherwise(t *testing.T) {
	long := "We came down in the dark. The lamps were out and nobody spoke. In the morning we had no bread left. Then the river took the bridge."
	for _, c := range []struct{ a, b, want string }{
		{long, "In the morning we had little bread left", "no"},
		{"In the morning we had little bread left", long, "little"},
		{"We trust this harbour and what it can carry, and build the pier", "We trust this harbour, and build the pier", "and what it can carry"},
		{"We had no reason to stay", "We had no reason to leave", "stay"},
		{long, long, ""},
		{long, "", ""},
		{"", long, ""},
	} {
		var got []string
		for _, s := range Otherwise(c.a, c.b) {
			got = append(got, s.Of(c.a))
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("Otherwise(%q, %q) = %q, want %q", c.a, c.b, got, c.want)
		}
	}
}
