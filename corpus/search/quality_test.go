package search

import (
	"bufio"
	"compress/gzip"
	"context"
	"encoding/json"
	"flag"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sidelight/corpus/article"
)

var (
	quality = flag.String("quality", "", "the evaluation data (../shared/eval), to measure misspelled queries on")
	misses  = flag.Int("misses", 0, "how many queries of each kind that miss to print")
	each    = flag.Int("each", 300, "how many queries of each kind to ask")
	seed    = flag.Uint64("seed", 1, "of the queries")
)

// TestQuality asks misspelled queries of real articles, read where -quality says, and logs how many find their article first.
func TestQuality(t *testing.T) {
	if *quality == "" {
		t.Skip("-quality says where the articles are")
	}
	list := readArticles(t, *quality)
	x, from := shelved(list)
	k := &asker{r: rand.New(rand.NewPCG(*seed, 7)), df: map[string]int{}}
	type held struct {
		text, lang string
		in         []string
	}
	var all []held
	at := map[string]int{}
	for _, a := range list {
		for _, p := range passages(a) {
			text := p.Of(a.Text)
			if i, ok := at[text]; ok {
				all[i].in = append(all[i].in, a.ID())
				continue
			}
			at[text] = len(all)
			all = append(all, held{text, a.Lang, []string{a.ID()}})
			seen := map[string]bool{}
			for _, w := range article.Words(text) {
				if f := bare(w.Of(text)); !seen[f] {
					seen[f] = true
					k.df[f]++
				}
			}
		}
	}
	byLang := map[string][]held{}
	for _, h := range all {
		if n := len(strings.Fields(h.text)); n >= 12 && n < 150 {
			byLang[h.lang] = append(byLang[h.lang], h)
		}
	}
	type kind struct {
		lang string
		make func(string, string) (question, bool)
	}
	kinds := []kind{{"en", k.fuzzy}, {"en", k.half}, {"en", k.phrase}, {"en", k.number}}
	for _, lang := range []string{"de", "fr", "pt", "es"} {
		kinds = append(kinds, kind{lang, k.plain}, kind{lang, k.fuzzy}, kind{lang, k.number})
	}
	for _, kind := range kinds {
		pool := byLang[kind.lang]
		if len(pool) == 0 {
			continue
		}
		n, first, ten, sum, shown, name := 0, 0, 0, 0.0, 0, ""
		for tries := 0; n < *each && tries < 60**each; tries++ {
			h := pool[k.r.IntN(len(pool))]
			q, ok := kind.make(h.text, h.lang)
			if !ok {
				continue
			}
			n, name = n+1, q.kind
			rank, top := 0, ""
			var seen []string
			for _, hit := range x.Search(context.Background(), q.query, 30, from).Hits {
				if top == "" {
					top = hit.Snippet
				}
				if !slices.Contains(seen, hit.ID) {
					seen = append(seen, hit.ID)
				}
				if rank == 0 && slices.Contains(h.in, hit.ID) {
					rank = len(seen)
				}
			}
			if rank == 1 {
				first++
			} else if shown < *misses {
				shown++
				t.Logf("%s: rank %d: %s\n  meant %s\n  in   %.200s\n  got  %.200s", q.kind, rank, q.query, q.meant, h.text, top)
			}
			if rank > 0 {
				sum += 1 / float64(rank)
				if rank <= 10 {
					ten++
				}
			}
		}
		if n > 0 {
			t.Logf("%-10s %4d  s1 %5.1f  s10 %5.1f  mrr %5.1f", name, n, 100*float64(first)/float64(n), 100*float64(ten)/float64(n), 100*sum/float64(n))
		}
	}
}

// readArticles reads the articles of the evaluation data, those of searches and of quotes.
func readArticles(t *testing.T, dir string) []*article.Article {
	var list []*article.Article
	seen := map[string]bool{}
	for _, name := range []string{"search/corpus.jsonl.gz", "quotes/dewikinews.jsonl.gz", "quotes/polnear.jsonl.gz", "quotes/handmade.jsonl"} {
		h, err := os.Open(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		defer h.Close()
		var in io.Reader = h
		if strings.HasSuffix(name, ".gz") {
			if in, err = gzip.NewReader(h); err != nil {
				t.Fatal(err)
			}
		}
		lines := bufio.NewScanner(in)
		lines.Buffer(nil, 1<<26)
		for lines.Scan() {
			var a struct{ Title, Outlet, Date, Lang, Text string }
			if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
				t.Fatal(err)
			}
			n := article.New(article.Meta{Title: a.Title, Outlet: a.Outlet, Date: a.Date, Lang: a.Lang}, a.Text, nil)
			if !seen[n.ID()] {
				seen[n.ID()] = true
				list = append(list, n)
			}
		}
		if err := lines.Err(); err != nil {
			t.Fatal(err)
		}
	}
	return list
}
