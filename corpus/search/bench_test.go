package search

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	mmap "github.com/edsrzf/mmap-go"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
)

var (
	grow = flag.String("grow", "", "how many invented articles BenchmarkGrow searches, separated by commas: 10000,100000")
	kept = flag.String("kept", "", "a folder in which BenchmarkGrow keeps its segments, to be searched again as they are")
)

// A press is a printing press of invented articles: words whose frequencies fall as those of a language do (Zipf and Mandelbrot: the n-th
// about one n-th as often as the first, the frequent ones short), and in every article some never seen before (Heaps), as names are. The
// same number gives the same article.
type press struct{ vocabulary []string }

// Syllables are a beginning, a middle and an end: some thousand of them, as in a European language.
var (
	onsets = strings.Split(" ,b,c,d,f,g,h,k,l,m,n,p,r,s,t,v,w,br,ch,cl,dr,fr,gr,pl,pr,qu,sh,st,str,th,tr", ",")
	nuclei = strings.Split("a,e,i,o,u,ai,ea,ee,ie,ou", ",")
	codas  = strings.Split(",,,,l,m,n,r,s,t,ck,ll,nd,nt,rd,st,x", ",")
)

const pressWords = 300_000

func newPress() *press {
	r := rand.New(rand.NewPCG(1, 2))
	p := &press{}
	for i := range pressWords {
		p.vocabulary = append(p.vocabulary, word(r, 1+min(i/2000, 1)+r.IntN(2)))
	}
	return p
}

func word(r *rand.Rand, syllables int) string {
	w := ""
	for range syllables {
		w += onsets[r.IntN(len(onsets))] + nuclei[r.IntN(len(nuclei))] + codas[r.IntN(len(codas))]
	}
	return strings.TrimSpace(w)
}

// set sets the twelve paragraphs of an article, some sixty words each, the last a number.
func (p *press) set(n int, paragraph func(words []string)) {
	r := rand.New(rand.NewPCG(uint64(n), 3))
	zipf := rand.NewZipf(r, 1.1, 4, uint64(len(p.vocabulary)-1))
	var words []string
	for range 12 {
		words = words[:0]
		for range 59 {
			words = append(words, p.vocabulary[zipf.Uint64()])
		}
		if r.IntN(4) == 0 {
			words = append(words, word(r, 3))
		}
		paragraph(append(words, strconv.Itoa(r.IntN(100_000))))
	}
}

// article prints an article.
func (p *press) article(n int) *article.Article {
	var b strings.Builder
	p.set(n, func(words []string) { b.WriteString(strings.Join(words, " ") + ".\n\n") })
	return article.New(article.Meta{Title: "Number " + fmt.Sprint(n)}, b.String(), nil)
}

// document is what Prepare makes of an article, without printing it: a million would take hours.
func (p *press) document(n int) *Document {
	d := &Document{}
	p.set(n, func(words []string) {
		one := passage{forms: make(map[string]struct{}, len(words))}
		for _, w := range strings.Fields(strings.Join(words, " ")) { // some of the vocabulary are two
			one.length++
			_, isUnit := units[w]
			_, isScale := scales[w]
			if isUnit || isScale { // the value of a number in words is told from what stands around it
				text := strings.Join(words, " ") + "."
				list := tokens(text, article.Words(text), nil)
				one.length = len(list)
				for _, t := range list {
					one.add(t.form)
				}
				break
			}
			one.add(w)
		}
		d.passages = append(d.passages, one)
	})
	return d
}

// A document of the press is that of the article it prints.
func TestPress(t *testing.T) {
	p := newPress()
	for n := range 60 {
		got, want := p.document(n), Prepare(&mark.Annotated{Article: p.article(n)})
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("article %d: other words than in its text", n)
		}
	}
}

// queries are half-remembered words of some articles, every third mistyped.
func (p *press) queries(n int) (list []string) {
	r := rand.New(rand.NewPCG(9, 9))
	for range 20 {
		words := strings.Fields(p.article(r.IntN(n)).Text)
		at := r.IntN(len(words) - 30)
		var query []string
		for _, w := range words[at : at+30] {
			if len(w) < 5 && r.IntN(4) > 0 || r.IntN(4) > 0 || strings.HasSuffix(w, ".") {
				continue
			}
			if r.IntN(3) == 0 {
				w = misspell(r, w, "en")
			}
			query = append(query, w)
		}
		list = append(list, strings.Join(query[:min(len(query), 5)], " "))
	}
	return list
}

// indexOf indexes articles in segments as a library does: 500 at a time, merged so that each is at least twice as long as the next.
func indexOf(n int, print func(int) *Document) *Index {
	var list []*Segment
	for at := 0; at < n; {
		var b Builder
		docs := make([]*Document, min(500, n-at))
		var wg sync.WaitGroup
		for k := range 2 {
			wg.Go(func() {
				for i := k; i < len(docs); i += 2 {
					docs[i] = print(at + i)
				}
			})
		}
		wg.Wait()
		for _, d := range docs {
			b.Add(uint32(at), d)
			at++
		}
		next, from := b.Segment(), len(list)
		total := next.Articles()
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

// keyPress is one key press: every beginning of every query.
func keyPress(b *testing.B, n int) {
	p := newPress()
	start := time.Now()
	x, built := p.index(b, n)
	if built {
		b.ReportMetric(float64(n)/time.Since(start).Seconds(), "indexed/s")
	}
	from := p.source()
	size := 0
	for _, s := range x.segments {
		size += len(s.Bytes())
	}
	var typed []string
	for _, q := range p.queries(n) {
		for i := range q {
			typed = append(typed, q[:1+i])
		}
	}
	for _, q := range typed {
		x.Search(context.Background(), q, 30, from)
	}
	runtime.GC()
	x = NewIndex(x.segments) // nothing is remembered but the articles
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	var took []time.Duration
	for i := 0; b.Loop(); i++ {
		t := clock()
		x.Search(context.Background(), typed[i%len(typed)], 30, from)
		took = append(took, clock()-t)
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(took[len(took)*95/100].Microseconds())/1000, "p95-ms")
	b.ReportMetric(float64(took[len(took)-1].Microseconds())/1000, "max-ms")
	b.ReportMetric(float64(size)/float64(n), "B/article")
}

// source hands out the articles; each is printed once, for that takes longer than to read it from a library.
func (p *press) source() Source {
	var mu sync.Mutex
	read := map[uint32]*article.Article{}
	return func(number uint32) (*article.Article, error) {
		mu.Lock()
		defer mu.Unlock()
		if read[number] == nil {
			read[number] = p.article(int(number))
		}
		return read[number], nil
	}
}

// index indexes the articles from 0 to n-1, or maps the segments kept of an earlier run.
func (p *press) index(b *testing.B, n int) (x *Index, built bool) {
	dir := filepath.Join(*kept, fmt.Sprint(n, "-", Version))
	if files, _ := filepath.Glob(filepath.Join(dir, "*.segment")); *kept != "" && len(files) > 0 {
		var list []*Segment
		for _, f := range files {
			h, err := os.Open(f)
			if err != nil {
				b.Fatal(err)
			}
			m, err := mmap.Map(h, mmap.RDONLY, 0)
			if err != nil {
				b.Fatal(err)
			}
			s, err := OpenSegment(m)
			if err != nil {
				b.Fatal(err)
			}
			list = append(list, s)
		}
		return NewIndex(list), false
	}
	x = indexOf(n, p.document)
	if *kept != "" {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			b.Fatal(err)
		}
		for i, s := range x.segments {
			if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%03d.segment", i)), s.Bytes(), 0o600); err != nil {
				b.Fatal(err)
			}
		}
	}
	return x, true
}

// BenchmarkBadQueries is what is no question, among as many articles as -grow says: make grow keeps their index.
func BenchmarkBadQueries(b *testing.B) {
	n, err := strconv.Atoi(*grow)
	if err != nil {
		b.Skip("-grow says how many articles")
	}
	p := newPress()
	x, _ := p.index(b, n)
	from := p.source()
	for name, query := range badQueries(p.article(n / 2).Text) {
		b.Run(name, func(b *testing.B) {
			x.Search(context.Background(), query, 30, from)
			for b.Loop() {
				NewIndex(x.segments).Search(context.Background(), query, 30, from) // nothing is remembered
			}
		})
	}
}

func BenchmarkKeyPressSearch10k(b *testing.B) { keyPress(b, 10_000) }

// BenchmarkGrow shows how the cost grows; see make grow.
func BenchmarkGrow(b *testing.B) {
	if *grow == "" {
		b.Skip("-grow says how many articles")
	}
	for n := range strings.SplitSeq(*grow, ",") {
		b.Run(n, func(b *testing.B) {
			articles, err := strconv.Atoi(n)
			if err != nil {
				b.Fatal(err)
			}
			keyPress(b, articles)
		})
	}
}
