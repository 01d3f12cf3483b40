package search

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
)

var grow = flag.Int("grow", 0, "how many invented articles BenchmarkGrow searches; 0 leaves it out")

// A press is a printing press of invented articles: words whose frequencies fall as those of a language do, the n-th about one n-th as often
// as the first, and now and then one never seen before. The same number gives the same article.
type press struct{ vocabulary []string }

var syllables = strings.Fields("ba de ki lo mu na pe ri so tu va we xi yo za che fra gli pon sta tri ver ank eld ism ort und")

func newPress() *press {
	r := rand.New(rand.NewPCG(1, 2))
	p := &press{}
	for range 60_000 {
		p.vocabulary = append(p.vocabulary, word(r, 2+r.IntN(3)))
	}
	return p
}

func word(r *rand.Rand, n int) string {
	w := ""
	for range n {
		w += syllables[r.IntN(len(syllables))]
	}
	return w
}

// article prints an article of 720 words in twelve paragraphs.
func (p *press) article(n int) *article.Article {
	r := rand.New(rand.NewPCG(uint64(n), 3))
	zipf := rand.NewZipf(r, 1.1, 4, uint64(len(p.vocabulary)-1))
	var b strings.Builder
	for range 12 {
		for range 59 {
			b.WriteString(p.vocabulary[zipf.Uint64()] + " ")
		}
		if r.IntN(4) == 0 {
			b.WriteString(word(r, 5) + " ")
		}
		fmt.Fprintf(&b, "%d.\n\n", r.IntN(100_000))
	}
	return article.New(article.Meta{Title: "Number " + fmt.Sprint(n)}, b.String(), nil)
}

// indexOf indexes articles in segments as a library does: 500 at a time, merged so that each is at least twice as long as the next.
func indexOf(n int, print func(int) *mark.Annotated) *Index {
	var list []*Segment
	for at := 0; at < n; {
		var b Builder
		for ; at < n && b.Articles() < 500; at++ {
			b.Add(uint32(at), Prepare(print(at)))
		}
		next, from, total := b.Segment(), len(list), b.Articles()
		for from > 0 && list[from-1].Articles() < 2*total {
			from--
			total += list[from].Articles()
		}
		if from < len(list) {
			next = Merge(append(slices.Clone(list[from:]), next)...)
		}
		list = append(list[:from], next)
	}
	return NewIndex(list)
}

// keyPress is one key press: every beginning of a query of four words, two mistyped.
func keyPress(b *testing.B, n int) {
	p := newPress()
	start := time.Now()
	x := indexOf(n, func(i int) *mark.Annotated { return &mark.Annotated{Article: p.article(i)} })
	rate := float64(n) / time.Since(start).Seconds()
	read := map[uint32]*article.Article{} // printing an article takes longer than reading it from a library
	from := func(number uint32) (*article.Article, error) {
		if read[number] == nil {
			read[number] = p.article(int(number))
		}
		return read[number], nil
	}
	words := strings.Fields(p.article(n / 2).Text[3000:])[:4]
	query := words[0][:len(words[0])-1] + " " + words[1] + " " + words[2] + "x " + words[3]
	size := 0
	for _, s := range x.segments {
		size += len(s.Bytes())
	}
	for i := range query {
		x.Search(context.Background(), query[:1+i], 30, from)
	}
	var took []time.Duration
	for i := 0; b.Loop(); i++ {
		t := time.Now()
		x.Search(context.Background(), query[:1+i%len(query)], 30, from)
		took = append(took, time.Since(t))
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)*95/100].Microseconds())/1000, "p95-ms")
	b.ReportMetric(rate, "indexed/s")
	b.ReportMetric(float64(size)/float64(n), "B/article")
}

func BenchmarkKeyPressSearch10k(b *testing.B) { keyPress(b, 10_000) }

// BenchmarkGrow shows how the cost grows: go test -run ^$ -bench Grow -timeout 2h ./corpus/search -grow 1000000
func BenchmarkGrow(b *testing.B) {
	if *grow == 0 {
		b.Skip("-grow says how many articles")
	}
	keyPress(b, *grow)
}
