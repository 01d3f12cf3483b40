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
	for _, kind := range []string{"“we ran” ", "\"we ran\" ", "“we ran ", "‘we ran ", "'we ran' ", "''we ran '", "“ ‘ " + "\"", "said “ ", "» « ", ", who said \"a\", "} {
		for _, n := range []int{10_000, 100_000} {
			b.Run(fmt.Sprintf("%q/%d", kind, n), func(b *testing.B) {
				a := article.New(article.Meta{Lang: "en"}, strings.Repeat(kind, n), nil)
				a.Sentences()
				b.SetBytes(int64(len(a.Text)))
				for b.Loop() {
					Find(a)
				}
			})
		}
	}
}
