package quote

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"sidelight/corpus/article"
	"sidelight/corpus/trial"
)

var update = flag.Bool("update", false, "rewrite the files in testdata with what the code finds now")

// The fixtures are articles with the expected quotes written into them: “⟦We had no warning,|direct, Ana Reyes⟧” she said.
// The first line may name the language: "lang: de". Read the files; do not count offsets.
func TestMarked(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			head, body, lang := "", string(raw), "en"
			if first, rest, ok := strings.Cut(body, "\n"); ok && strings.HasPrefix(first, "lang: ") {
				head, body, lang = first+"\n", rest, strings.TrimPrefix(first, "lang: ")
			}
			a := article.New(article.Meta{Lang: lang}, trial.Unmark(body), nil)
			got := head + marked(a)
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if got != string(raw) {
				t.Errorf("%s:\n%s", file, trial.Diff(string(raw), got))
			}
		})
	}
}

// marked writes the quotes found into the text.
func marked(a *article.Article) string {
	type piece struct {
		article.Span
		label string
	}
	var pieces []piece
	quotes, statements := Find(a)
	for _, q := range quotes {
		label := fmt.Sprintf("%s, %s", q.Type, q.Speaker.Of(a.Text))
		if q.Basis == None {
			label = fmt.Sprintf("%s, unattributed", q.Type)
		}
		if q.Person != "" && q.Person != q.Speaker.Of(a.Text) {
			label += " = " + q.Person
		}
		if q.Basis == Carried {
			label += ", carried"
		}
		if !q.Via.Empty() {
			label += ", via " + q.Via.Of(a.Text)
		}
		for i, r := range q.Ranges {
			if i > 0 {
				label = "goes on"
			}
			pieces = append(pieces, piece{r, label})
		}
		for _, r := range q.Repeats {
			pieces = append(pieces, piece{r, "again"})
		}
	}
	for _, s := range statements {
		inside := slices.ContainsFunc(pieces, func(p piece) bool { return p.Overlaps(s.Span) })
		if !inside {
			pieces = append(pieces, piece{s.Span, "statement, " + s.Speaker.Of(a.Text)})
		}
	}
	slices.SortFunc(pieces, func(a, b piece) int { return a.Start - b.Start })
	var b strings.Builder
	at := 0
	for _, p := range pieces {
		b.WriteString(a.Text[at:p.Start])
		fmt.Fprintf(&b, "⟦%s|%s⟧", p.Of(a.Text), p.label)
		at = p.End
	}
	b.WriteString(a.Text[at:])
	return b.String()
}

// Any bytes: no panic, ranges in order, in the text, on rune borders.
func FuzzFind(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.txt")
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(trial.Unmark(string(raw)), "")
	}
	f.Add("''\"“„«‹‘'‚「", "de")
	f.Fuzz(func(t *testing.T, text, lang string) {
		a := article.New(article.Meta{Lang: lang}, text, nil)
		quotes, statements := Find(a)
		at := 0
		for _, q := range quotes {
			if q.Start < at {
				t.Fatalf("quote %v before %d in %q", q.Span, at, text)
			}
			at = q.Start
			for _, r := range q.Ranges {
				check(t, text, r)
			}
			for _, s := range [...]article.Span{q.Speaker, q.Cue, q.Via} {
				if !s.Empty() {
					check(t, text, s)
				}
			}
		}
		for _, s := range statements {
			check(t, text, s.Span)
			if !s.Speaker.Empty() {
				check(t, text, s.Speaker)
			}
		}
	})
}

func check(t *testing.T, text string, s article.Span) {
	t.Helper()
	if s.Start < 0 || s.End <= s.Start || s.End > len(text) {
		t.Fatalf("span %v in %d bytes", s, len(text))
	}
	if utf8.ValidString(text) && !utf8.ValidString(s.Of(text)) {
		t.Fatalf("span %v cuts a rune of %q", s, text)
	}
}
