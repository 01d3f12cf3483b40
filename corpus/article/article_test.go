package article

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func texts(text string, spans []Span) []string {
	var out []string
	for _, s := range spans {
		out = append(out, s.Of(text))
	}
	return out
}

func TestSentences(t *testing.T) {
	// Each string is written with | where a sentence ends.
	for _, want := range []string{
		"The ferry sank.| Forty died.",
		"Dr. Vale of the U.S. Coast Guard met Mr. Oduya on Jan. 3 in St. Ives.| He left at 5 p.m.| The ship did not.",
		"“We had no warning.”| She wept.",
		"“Is it over?” he asked.| Nobody knew.",
		"It cost $2.3 million.| A lot!",
		"an urgent halt to the war.|Talks began again.",
		"Am 3. Mai sank die Fähre.| Niemand starb.",
		"J. R. Holt wrote it.| It ran to 3.5 pages.",
		"“We go,” said Ana Reyes. | “Now.”",
		"It had a price of 24.60.| Pellitor's shares fell by 3.5.| Others rose.",
		"渡轮沉没。|四十一人死亡。",
	} {
		plain := strings.ReplaceAll(want, "|", "")
		a := New(Meta{}, plain, nil)
		got := texts(plain, a.Sentences())
		parts := strings.Split(want, "|")
		for i := range parts {
			parts[i] = strings.TrimSpace(parts[i])
		}
		if strings.Join(got, "|") != strings.Join(parts, "|") {
			t.Errorf("got  %q\nwant %q", got, parts)
		}
	}
}

func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"Netanyahu’s 57,000 U.S. troops, a cease-fire.": "Netanyahu’s 57,000 U.S. troops a cease fire",
		"at 2.3 per cent. Fine":                         "at 2.3 per cent Fine",
		"四十人":                                           "四 十 人",
		"Jan. 3, the U.S.":                              "Jan 3 the U.S.",
	} {
		if got := strings.Join(texts(text, Words(text)), " "); got != want {
			t.Errorf("Words(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestLayout(t *testing.T) {
	long := strings.Repeat("The harbour office gave no reason for the delay on Monday. ", 4)
	for _, c := range []struct {
		name, text string
		n          int
	}{
		{"blank lines", "One story.\n\nAnother line here.\n\nA third.", 3},
		{"one blank line, paragraphs are lines", "Head\n\n" + long + "\n" + long + "\nThe end of it all.", 4},
		{"hard-wrapped", "The ferry left the port of Moren at nine in the\nevening with two hundred people on its decks and\nnever came back.\n\nIt was found at dawn by a fishing boat.", 2},
		{"empty", " \n\n ", 0},
	} {
		if got := Layout(c.text); len(got) != c.n {
			t.Errorf("%s: %d blocks, want %d: %v", c.name, len(got), c.n, got)
		}
	}
}

func TestRepeats(t *testing.T) {
	text := "Ferry fire kills forty-one people\n\nFerry fire kills forty-one people\n\nShort one.\n\nShort one.\n\n**Ferry fire kills Forty-One people**"
	var got []int
	for _, b := range Layout(text) {
		got = append(got, b.Repeats)
	}
	want := []int{-1, 0, -1, -1, 0}
	for i := range want {
		if got[i] != want[i] {
			t.Fatalf("repeats = %v, want %v", got, want)
		}
	}
}

// Of a long paragraph a word in seven may differ; the words may also stand in another order.
func TestNearRepeats(t *testing.T) {
	first := "The harbour office closed both ferry piers on Monday because ice had damaged the old wooden ramp near the lighthouse."
	edited := "The harbour office closed both ferry piers on Tuesday because ice had damaged the old wooden ramp near the lighthouse."
	other := "The harbour office reopened one ferry pier on Friday because divers had repaired the old wooden ramp near the lighthouse."
	var got []int
	for _, b := range Layout(first + "\n\n" + other + "\n\n" + edited) {
		got = append(got, b.Repeats)
	}
	if want := []int{-1, -1, 0}; !slices.Equal(got, want) {
		t.Errorf("repeats = %v, want %v", got, want)
	}
}

// One long text of paragraphs that share most of their long words: what a byte costs must not grow with the text.
func BenchmarkLayout(b *testing.B) {
	for _, n := range []int{100, 10_000} {
		var text strings.Builder
		for i := range n {
			fmt.Fprintf(&text, "The harbour office closed pier %d because storm number %d had damaged ramp %d near lighthouse %d and quay %d.\n\n", i, i*7, i*11, i*13, i*17)
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.SetBytes(int64(text.Len()))
			for b.Loop() {
				Layout(text.String())
			}
		})
	}
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{"Élysée": "elysee", "Straße": "strasse", "don’t": "don't", "İstanbul": "istanbul", "plain": "plain"} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}

// Any bytes: spans are in order, in range, on rune borders, and sentences and blocks leave out only white space.
func FuzzArticle(f *testing.F) {
	f.Add("The ferry sank. Forty died.\n\n“We had no warning,” said Ana Reyes.")
	f.Add("\xff\xfe. \u2028 U.S. 3. Mai ’ß")
	f.Fuzz(func(t *testing.T, text string) {
		a := New(Meta{}, text, nil)
		var blocks []Span
		for _, b := range a.Blocks {
			blocks = append(blocks, b.Span)
		}
		for name, spans := range map[string][]Span{"blocks": blocks, "sentences": a.Sentences(), "words": a.Words()} {
			at := 0
			for _, s := range spans {
				if s.Start < at || s.End <= s.Start || s.End > len(text) {
					t.Fatalf("%s: %v after %d in %q", name, s, at, text)
				}
				if utf8.ValidString(text) && (!utf8.ValidString(s.Of(text)) || !utf8.RuneStart(text[s.Start])) {
					t.Fatalf("%s: %v cuts a rune of %q", name, s, text)
				}
				if gap := text[at:s.Start]; name != "words" && strings.Trim(gap, " \t\v\f\u00a0\ufeff\r\n\u2028\u2029") != "" {
					t.Fatalf("%s: left out %q of %q", name, gap, text)
				}
				at = s.End
			}
		}
	})
}
