package quote

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/trial"
)

func fixtures(tb testing.TB) []string {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		tb.Fatal(err)
	}
	var out []string
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			tb.Fatal(err)
		}
		out = append(out, trial.Unmark(string(raw)))
	}
	return out
}

func BenchmarkFind(b *testing.B) {
	a := article.New(article.Meta{Lang: "en"}, strings.Repeat(strings.Join(fixtures(b), "\n\n"), 4), nil)
	a.Sentences()
	b.SetBytes(int64(len(a.Text)))
	for b.Loop() {
		Find(a)
	}
}

// The tail: one paragraph of many marks must cost no more for each mark than a short one.
func BenchmarkMarks(b *testing.B) {
	for _, kind := range []string{"“we ran” ", "\"we ran\" ", "“we ran ", "‘we ran ", "'we ran' ", "''we ran '", "“ ‘ " + "\"", "said “ ", "» « ", ", who said \"a\", ", "– a, dodał b – "} {
		for _, n := range []int{10_000, 100_000} {
			b.Run(fmt.Sprintf("%q/%d", kind, n), func(b *testing.B) {
				lang := "en"
				if strings.HasPrefix(kind, "–") {
					lang = "pl"
				}
				a := article.New(article.Meta{Lang: lang}, strings.Repeat(kind, n), nil)
				a.Sentences()
				b.SetBytes(int64(len(a.Text)))
				for b.Loop() {
					Find(a)
				}
			})
		}
	}
}

// A city directory: thousands of people of one surname, one word as long as a page, a paragraph printed over and over.
func BenchmarkCrowd(b *testing.B) {
	letters := func(i int) string { return string([]byte{'A' + byte(i%26), 'a' + byte(i/26%26), 'a' + byte(i/676%26)}) }
	for name, text := range map[string]func(i int) string{
		"one surname": func(i int) string { return letters(i) + " Vale said it. " },
		"one word":    func(int) string { return "Hafenmeisterei" },
		"repeated": func(int) string {
			return "„Wir liefen weg“, sagte Ana Vale, die Chefin, und nannte den Plan „klug“.\n\n"
		},
	} {
		for _, n := range []int{3_000, 30_000} {
			var t strings.Builder
			for i := range n {
				t.WriteString(text(i))
			}
			a := article.New(article.Meta{Lang: "de"}, t.String(), nil)
			a.Sentences()
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				b.SetBytes(int64(t.Len()))
				for b.Loop() {
					Find(a)
				}
			})
		}
	}
}
