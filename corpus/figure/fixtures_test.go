package figure

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/trial"
)

var update = flag.Bool("update", false, "rewrite the files in testdata with what the code finds now")

// The fixtures are prose with the figures marked where they stand; what follows the bar is what each is worth:
//
//	killed ⟦57,000|count 57000 · people · killed · hedge more than|by the ministry⟧ people
//
// testdata/<language>/*.txt; the folder's name is the article's language, a first line "Date: ..." its date. Read them as prose; do not
// count offsets. After a change in the rules: go test ./corpus/figure -update, then read the difference.
func TestFixtures(t *testing.T) {
	files, _ := filepath.Glob("testdata/*/*.txt")
	if len(files) == 0 {
		t.Fatal("no fixtures in testdata")
	}
	for _, file := range files {
		if strings.HasPrefix(file, filepath.Join("testdata", "fuzz")) {
			continue
		}
		t.Run(strings.TrimSuffix(filepath.ToSlash(strings.TrimPrefix(file, "testdata/")), ".txt"), func(t *testing.T) {
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			a := fixture(file, string(want))
			got := markup(a)
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if got != string(want) {
				t.Errorf("%s: the marks differ:\n%s", file, trial.Diff(string(want), got))
			}
		})
	}
}

// fixture is the article of a fixture without its marks.
func fixture(file, marked string) *article.Article {
	m := article.Meta{Lang: filepath.Base(filepath.Dir(file))}
	text := trial.Unmark(marked)
	if date, _, ok := strings.Cut(text, "\n"); ok {
		m.Date, _ = strings.CutPrefix(date, "Date: ")
	}
	return article.New(m, text, nil)
}

func markup(a *article.Article) string {
	var b strings.Builder
	at := 0
	for _, f := range Find(a) {
		fmt.Fprintf(&b, "%s⟦%s|%s⟧", a.Text[at:f.Start], f.Of(a.Text), worth(a.Text, f))
		at = f.End
	}
	return b.String() + a.Text[at:]
}

// worth writes what a figure is worth, only what it has.
func worth(text string, f Figure) string {
	s := string(f.Kind)
	add := func(format string, args ...any) { s += fmt.Sprintf(format, args...) }
	switch {
	case f.Date != "":
		add(" %s", f.Date)
		if f.DateEnd != "" {
			add("/%s", f.DateEnd)
		}
	case f.Low.Equal(f.High):
		add(" %s", f.Low)
	default:
		add(" %s to %s", f.Low, f.High)
	}
	if f.Unit != "" {
		add(" %s", f.Unit)
	}
	for _, part := range []struct {
		name string
		span article.Span
	}{{"", f.Counts}, {"verb ", f.Verb}, {"hedge ", f.Hedge}, {"same as ", f.Same}, {"says ", f.Source}} {
		if !part.span.Empty() {
			add(" · %s%s", part.name, part.span.Of(text))
		}
	}
	for _, word := range []string{string(f.Bound), string(f.Change)} {
		if word != "" {
			add(" · %s", word)
		}
	}
	for word, is := range map[string]bool{"vague": f.Vague, "inferred": f.Inferred} {
		if is {
			add(" · %s", word)
		}
	}
	return s
}

// Any bytes: no panic, figures in order, in range, on rune borders, the same again in a second run.
func FuzzFind(f *testing.F) {
	files, _ := filepath.Glob("testdata/*/*.txt")
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(trial.Unmark(string(b)), filepath.Base(filepath.Dir(file)))
	}
	f.Add("\xff57\xfe,000 ½½ 1e999999999 $$$ -–-5-5- 12.12.12.12 a a a half of of", "")
	f.Add("-0$-0;\x14\x14\x14--0---\x00\x02\xae\xae", "-`_4`_")
	f.Add("999999999999999999999999999999999999999999 million billion trillion, 1/0", "de")
	f.Fuzz(func(t *testing.T, text, lang string) {
		a := article.New(article.Meta{Lang: lang, Date: "2024-05-04"}, text, nil)
		check(t, a, Find(a))
	})
}

func check(t *testing.T, a *article.Article, figures []Figure) {
	t.Helper()
	at := 0
	for _, f := range figures {
		if f.Start < at || f.End <= f.Start || f.End > len(a.Text) {
			t.Fatalf("%v after %d in %q", f.Span, at, a.Text)
		}
		at = f.End
		for _, s := range []article.Span{f.Span, f.Counts, f.Verb, f.Hedge, f.Same, f.Attribution, f.Source} {
			if s.Start < 0 || s.End > len(a.Text) || s.End < s.Start {
				t.Fatalf("%v out of range in %q", s, a.Text)
			}
			for _, p := range []int{s.Start, s.End} {
				if p < len(a.Text) && a.Text[p]&0xC0 == 0x80 && strings.ToValidUTF8(a.Text, "") == a.Text {
					t.Fatalf("%v cuts a rune of %q", s, a.Text)
				}
			}
		}
		if f.Why == "" || f.Kind == "" {
			t.Fatalf("%q has no kind or no why in %q", f.Of(a.Text), a.Text)
		}
		if (f.Kind == Date || f.Kind == Time) != (f.Date != "") {
			t.Fatalf("%q is a %s with the date %q", f.Of(a.Text), f.Kind, f.Date)
		}
	}
}

// A hyphen between a number and its scale is no word; languages with scales of their own look at what stands before one.
func TestHyphenBeforeScale(t *testing.T) {
	for text, lang := range map[string]string{
		"zwei-tausend Leute": "de", "deux-mille voix": "fr", "dos-mil votos": "es", "due-mila euro": "it", "dois-mil votos": "pt",
		"twee-duizend man": "nl", "två-tusen röster": "sv", "iki-bin kişi": "tr", "五-千": "zh", "이-백": "ko", "五-万": "ja",
	} {
		a := article.New(article.Meta{Lang: lang}, text, nil)
		check(t, a, Find(a))
	}
}

// A paragraph may end anywhere: behind any word, and begin at any.
func TestCutShort(t *testing.T) {
	files, _ := filepath.Glob("testdata/*/*.txt")
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		whole := fixture(file, string(b))
		var cuts strings.Builder
		for _, block := range whole.Blocks {
			words := strings.Fields(block.Of(whole.Text))
			for end := range words {
				cuts.WriteString(strings.Join(words[max(0, end-5):end+1], " ") + "\n\n")
			}
		}
		a := article.New(whole.Meta, cuts.String(), nil)
		check(t, a, Find(a))
	}
	for text, lang := range map[string]string{"Rain fell for one in a": "en", "Nine out of": "en", "half a million and": "en", "ein Drittel von": "de", "un sur": "fr"} {
		a := article.New(article.Meta{Lang: lang}, text, nil)
		check(t, a, Find(a))
	}
}
