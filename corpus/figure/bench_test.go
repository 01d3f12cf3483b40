package figure

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/trial"
)

// prose is about n bytes of the English fixtures, over and over.
func prose(b testing.TB, n int) string {
	files, _ := filepath.Glob("testdata/en/*.txt")
	var all strings.Builder
	for all.Len() < n {
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				b.Fatal(err)
			}
			all.WriteString(trial.Unmark(string(text)) + "\n\n")
		}
	}
	return all.String()[:n]
}

// BenchmarkMark1MB finds the figures of one article of a megabyte, dense with them.
func BenchmarkMark1MB(b *testing.B) {
	text := prose(b, 1<<20)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Find(article.New(article.Meta{Lang: "en"}, text, []article.Block{{Span: article.Span{End: len(text)}, Kind: article.Paragraph, Repeats: -1}}))
	}
}

// BenchmarkNumbers100k reads a hundred thousand numbers in a row: its time must grow with their count, not with its square.
func BenchmarkNumbers100k(b *testing.B) {
	text := strings.Repeat("57,000 12 3.5 ", 100_000/3)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Find(article.New(article.Meta{Lang: "en"}, text, article.Paragraphs(text)))
	}
}
