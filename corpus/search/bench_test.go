package search

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
)

// invented makes articles of invented words whose frequencies fall as those of a language do: the n-th word one n-th as often as the first.
func invented(n int) []*article.Article {
	r := rand.New(rand.NewPCG(1, 2))
	const syllables = "ba de ki lo mu na pe ri so tu va we xi yo za che fra gli pon sta tri ver ank eld ism ort und"
	parts := strings.Fields(syllables)
	var vocabulary []string
	for range 60_000 {
		w := ""
		for range 2 + r.IntN(3) {
			w += parts[r.IntN(len(parts))]
		}
		vocabulary = append(vocabulary, w)
	}
	zipf := rand.NewZipf(r, 1.1, 4, uint64(len(vocabulary)-1))
	out := make([]*article.Article, n)
	for i := range out {
		var b strings.Builder
		for range 12 {
			for j := range 60 {
				if j > 0 {
					b.WriteByte(' ')
				}
				b.WriteString(vocabulary[zipf.Uint64()])
			}
			fmt.Fprintf(&b, " %d.\n\n", r.IntN(100_000))
		}
		out[i] = article.New(article.Meta{Title: "Number " + fmt.Sprint(i)}, b.String(), nil)
	}
	return out
}

func indexOf(list []*article.Article) (*Index, Source) {
	var b Builder
	for i, a := range list {
		b.Add(uint32(i), Prepare(&mark.Annotated{Article: a}))
	}
	return NewIndex([]*Segment{b.Segment()}, nil), func(n uint32) (*article.Article, error) { return list[n], nil }
}

// BenchmarkKeyPressSearch10k is one key press in 10,000 articles of 720 words: every beginning of a query of four words, two mistyped.
func BenchmarkKeyPressSearch10k(b *testing.B) {
	list := invented(10_000)
	x, from := indexOf(list)
	words := strings.Fields(list[777].Text[3000:])[:4]
	query := words[0][:len(words[0])-1] + " " + words[1] + " " + words[2] + "x " + words[3]
	for i := 0; b.Loop(); i++ {
		x.Search(context.Background(), query[:1+i%len(query)], 30, from)
	}
}
