package widgets

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// pitched measures text by letters: 10 px each, Chinese and Japanese 20.
func pitched(text string) func(start, end int) float32 {
	return func(start, end int) float32 {
		var w float32
		for _, r := range text[start:end] {
			if r >= 0x2E80 {
				w += 10
			}
			w += 10
		}
		return w
	}
}

func broken(text string, width float32) string {
	var b strings.Builder
	for i, l := range breakLines(text, width, nil, pitched(text)) {
		if i > 0 {
			b.WriteByte('/')
		}
		b.WriteString(text[l.start:l.end])
	}
	return b.String()
}

func TestBreakLines(t *testing.T) {
	for _, c := range []struct {
		text  string
		width float32
		want  string
	}{
		{"", 100, ""},
		{"   ", 100, ""},
		{"one two three", 70, "one two/three"},
		{"one two three", 69, "one/two/three"},
		{"  one  two", 200, "one  two"},
		{"soft\nbreaks are\tspaces", 110, "soft\nbreaks/are\tspaces"},
		{"a long-standing rule", 120, "a long-/standing/rule"},
		{"he waited—and left", 100, "he waited—/and left"},
		{"incomprehensible", 50, "incom/prehe/nsibl/e"},
		{"so incomprehensible it", 50, "so/incom/prehe/nsibl/e it"},
		{"cafe\u0301s", 30, "caf/e\u0301s"},
		{"火災は深夜に発生した。", 60, "火災は/深夜に/発生し/た。"},
		{"二人が12人と", 80, "二人が12/人と"},
		{"12,000 km", 60, "12,000/km"},
	} {
		if got := broken(c.text, c.width); got != c.want {
			t.Errorf("%q in %v px breaks as %q, want %q", c.text, c.width, got, c.want)
		}
	}
}

// checkLines reports what is wrong with lines: lost or repeated letters, torn runes, lines too wide that could break.
func checkLines(t *testing.T, text string, width float32, lines []stretch) {
	t.Helper()
	measure := pitched(text)
	at := 0
	for i, l := range lines {
		if l.start < at || l.end < l.start || l.end > len(text) {
			t.Fatalf("line %d is [%d,%d) after %d in %q", i, l.start, l.end, at, text)
		}
		if strings.Trim(text[at:l.start], " \t\r\n") != "" {
			t.Fatalf("letters lost before line %d of %q", i, text)
		}
		if l.start < len(text) && !utf8.RuneStart(text[l.start]) && utf8.ValidString(text) {
			t.Fatalf("line %d begins inside a letter of %q", i, text)
		}
		if l.end > l.start && measure(l.start, l.end) > width && clusterLength(text[l.start:l.end]) < l.end-l.start {
			t.Fatalf("line %d of %q is wider than %v: %q", i, text, width, text[l.start:l.end])
		}
		at = l.end
	}
	if strings.Trim(text[at:], " \t\r\n") != "" {
		t.Fatalf("letters lost after the last line of %q", text)
	}
	if len(lines) == 0 {
		t.Fatal("no line at all")
	}
}

func FuzzBreakLines(f *testing.F) {
	for _, s := range []string{"", "one two  three\nfour", "a long-standing—rule", "火災は 深夜に、発生した。", "cafe\u0301 \u200bא ב", "\xff\xfe x", strings.Repeat("x", 200)} {
		f.Add(s, uint16(60))
	}
	f.Fuzz(func(t *testing.T, text string, width uint16) {
		w := float32(width%2000) + 1
		checkLines(t, text, w, breakLines(text, w, nil, pitched(text)))
	})
}

func TestBreakLinesIsLinear(t *testing.T) {
	text := strings.Repeat("word", 250_000) // a word of a megabyte
	calls := 0
	measure := pitched(text)
	lines := breakLines(text, 500, nil, func(a, b int) float32 {
		calls++
		if b-a > 1000 {
			return 1e9
		}
		return measure(a, b)
	})
	if len(lines) != 20_000 || calls > 2*len(text) {
		t.Errorf("%d lines with %d measurements", len(lines), calls)
	}
}

func TestBreakLinesKeepsGlue(t *testing.T) {
	text := "burned for 20 minutes or so"
	i := strings.Index(text, "20")
	lines := breakLines(text, 160, []stretch{{i, i + len("20 minutes")}}, pitched(text))
	if got := text[lines[0].start:lines[0].end]; got != "burned for" {
		t.Errorf("the first line is %q", got)
	}
}

// A figure of some words that is too long for a line breaks between its words, never inside one that fits.
func TestBreakLinesUngluesWhatDoesNotFit(t *testing.T) {
	text := "a tremor of 6.4 magnitude came"
	i := strings.Index(text, "6.4")
	measure := pitched(text)
	width := measure(0, len("magnitude"))
	var got []string
	for _, l := range breakLines(text, width, []stretch{{i, i + len("6.4 magnitude")}}, measure) {
		got = append(got, text[l.start:l.end])
	}
	if want := "a tremor/of 6.4/magnitude/came"; strings.Join(got, "/") != want {
		t.Errorf("%q, want %q", strings.Join(got, "/"), want)
	}
}
