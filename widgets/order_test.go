package widgets

import (
	"strings"
	"testing"
)

func TestVisualOrder(t *testing.T) {
	for _, c := range []struct {
		line, want string
	}{
		{"plain text", "plain text"},
		{"he said שלום to us", "he said |<שלום| to us"},
		{"the words שלום 123 עולם end", "the words |< עולם|123|<שלום | end"},
		{"שלום abc עולם", "< עולם|abc|<שלום "},
		{"عدد 12 قتيلا", "< قتيلا|12|<عدد "},
	} {
		var parts []string
		for _, d := range visualOrder(c.line, rightToLeft(c.line)) {
			part := c.line[d.start:d.end]
			if d.level%2 == 1 {
				part = "<" + part
			}
			parts = append(parts, part)
		}
		if got := strings.Join(parts, "|"); got != c.want {
			t.Errorf("%q is drawn as %q, want %q", c.line, got, c.want)
		}
	}
}

func FuzzVisualOrder(f *testing.F) {
	for _, s := range []string{"", "a", "שלום 12 a", "12 שלום", "\u202eabc", "\xd7"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, line string) {
		covered := make([]bool, len(line))
		for _, d := range visualOrder(line, rightToLeft(line)) {
			for i := d.start; i < d.end; i++ {
				if covered[i] {
					t.Fatalf("byte %d of %q is drawn twice", i, line)
				}
				covered[i] = true
			}
		}
		for i, c := range covered {
			if !c {
				t.Fatalf("byte %d of %q is not drawn", i, line)
			}
		}
	})
}

// A line of an English paragraph may begin with Hebrew.
func TestVisualOrderOfALaterLine(t *testing.T) {
	got := visualOrder("שלום, he said", false)
	if len(got) != 2 || got[0].level != 1 || got[1].start != len("שלום") {
		t.Errorf("drawn as %v", got)
	}
}

// Punctuation between words from right to left stands at its word, and what opens there is mirrored.
func TestPunctuationTurned(t *testing.T) {
	p := layOutColumn([]Paragraph{{Text: "אחד, שני. «שלום»"}}, setting{size: 16, spacing: 1.5, face: Sans}, newWordWidths(pitch{}), 0, 0, 600)
	var drawn []string
	for _, q := range p.place(&p.lines[0]).pieces {
		drawn = append(drawn, q.drawn(p.paragraphs[0].Text))
	}
	if got, want := strings.Join(drawn, "|"), "«|שלום|»| |.| שני|,|אחד"; got != want {
		t.Errorf("from left to right %q, want %q", got, want)
	}
}
