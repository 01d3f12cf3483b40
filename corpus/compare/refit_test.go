package compare

import (
	"bufio"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/ingest"
	"sidelight/corpus/mark"
)

var refit = flag.String("refit", "", "folder of the development data (eval/compare): fit the weights of links again and print them with a table")

// TestRefit fits linkWeights: a logistic regression on the sentence pairs of the development clusters, with the goals' own labels
// (same fact 1, partly ½, none 0). The table scores every cluster with weights fitted on the other clusters only; the weights
// printed are fitted on all. Events of ECB+ only rank: half of their pairs are alike, so they would pull every threshold down.
//
//	go test -tags ci ./corpus/compare -run TestRefit -refit ../../../shared/eval/compare -v
func TestRefit(t *testing.T) {
	if *refit == "" {
		t.Skip("no -refit folder")
	}
	clusters := readClusters(t, *refit)
	events := readEvents(t, filepath.Join(*refit, "ecbplus.jsonl.gz"))
	fmt.Printf("%-48s %6s %6s %6s %6s %6s %6s\n", "cluster", "pairs", "strong", "AP", "R", "P", "P weak")
	var all []example
	for i, c := range clusters {
		var train []example
		for j, o := range clusters {
			if j != i {
				train = append(train, o.examples...)
			}
		}
		m := fit(rows(train))
		for j := range c.examples {
			c.examples[j].score = m.score(c.examples[j].evidence[:])
		}
		report(c.name, c.examples)
		all = append(all, c.examples...)
	}
	report("all, each by the others", all)
	slices.SortFunc(all, func(a, b example) int { return cmp.Compare(b.score, a.score) })
	for _, th := range []float64{.2, .25, .3, .35, .4, .45, .5, .55, .6, .7} {
		same, right, strong := 0., 0., 0.
		for _, e := range all {
			if e.label == 2 {
				strong++
			}
			if e.score >= th {
				same++
				if e.label == 2 || e.alike {
					right++
				}
			}
		}
		got := 0.
		for _, e := range all {
			if e.label == 2 && e.score >= th {
				got++
			}
		}
		fmt.Printf("  from %.2f: strong found %.1f, right %.1f of %v\n", th, 100*got/strong, 100*right/same, same)
	}
	m := fit(rows(all))
	var ecb []example
	for _, e := range events {
		for j := range e.examples {
			e.examples[j].score = m.score(e.examples[j].evidence[:])
		}
		ecb = append(ecb, e.examples...)
	}
	report("ECB+ (ranking only)", ecb)
	for i, name := range evidenceNames {
		fmt.Printf("\t%s: %.2f,\n", name, m.w[i])
	}
	fmt.Printf("\tlinkBias = %.2f\n", m.b)
}

var evidenceNames = [nEvidence]string{
	"cosine", "containment", "dice", "trigram", "longestRun", "names", "values", "valuesApart", "bestOfEither", "bestOfBoth", "length", "mass", "bonds", "facts", "clause",
}

// An example is a pair of sentences with its label: 2 the same fact, 1 partly, 0 none.
type example struct {
	evidence
	label int
	alike bool // nearly the same words, whatever the gold says
	score float64
}

type labelled struct {
	name     string
	examples []example
}

type goldSide struct{ Outlet, Sentence string }

// A cluster is the articles of one event with its gold.
type cluster struct {
	name     string
	articles []*mark.Annotated
	gold     gold
}

type gold struct {
	Outlets []string
	Links   []struct {
		Strength int
		A, B     goldSide
		Unsure   bool
	}
	Figures []struct {
		What, Rel string
		Also      []string
		Members   []struct{ Outlet, Text, Sentence string }
	}
	Quotes []struct {
		Rel     string
		Members []struct{ Outlet, Text string }
	}
}

func openClusters(t *testing.T, dir string) []cluster {
	files, _ := filepath.Glob(filepath.Join(dir, "clusters", "*", "GOLD.json"))
	if len(files) == 0 {
		t.Fatalf("no clusters in %s", dir)
	}
	var out []cluster
	for _, f := range files {
		var gold gold
		raw, err := os.ReadFile(f)
		if err == nil {
			err = json.Unmarshal(raw, &gold)
		}
		if err != nil {
			t.Fatal(err)
		}
		var list []*mark.Annotated
		for _, o := range gold.Outlets {
			file := filepath.Join(filepath.Dir(f), o+".txt")
			articles, report := ingest.Read(t.Context(), file)
			if len(articles) != 1 {
				t.Fatalf("%s: %d articles: %s", file, len(articles), report.Reason)
			}
			list = append(list, mark.Annotate(articles[0]))
		}
		out = append(out, cluster{filepath.Base(filepath.Dir(f)), list, gold})
	}
	return out
}

func readClusters(t *testing.T, dir string) []labelled {
	var out []labelled
	for _, c := range openClusters(t, dir) {
		gold, list := c.gold, c.articles
		labels := map[[4]int]int{}
		for _, l := range gold.Links {
			a, b := slices.Index(gold.Outlets, l.A.Outlet), slices.Index(gold.Outlets, l.B.Outlet)
			for _, i := range sentencesOf(list[a], l.A.Sentence) {
				for _, j := range sentencesOf(list[b], l.B.Sentence) {
					labels[[4]int{a, i, b, j}] = max(labels[[4]int{a, i, b, j}], l.Strength)
					labels[[4]int{b, j, a, i}] = max(labels[[4]int{b, j, a, i}], l.Strength)
				}
			}
		}
		out = append(out, labelled{c.name, examples(list, labels)})
	}
	return out
}

func readEvents(t *testing.T, file string) []labelled {
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var out []labelled
	for lines := bufio.NewReader(z); ; {
		line, err := lines.ReadBytes('\n')
		if len(line) == 0 || err != nil {
			return out
		}
		var e struct {
			ID   string
			Docs []struct {
				Sentences []string
				Annotated []int
			}
			Pairs [][]int
		}
		if err := json.Unmarshal(line, &e); err != nil {
			t.Fatal(err)
		}
		var list []*mark.Annotated
		for _, d := range e.Docs[:min(len(e.Docs), 6)] {
			var blocks []article.Block
			text := ""
			for _, s := range d.Sentences {
				blocks = append(blocks, article.Block{Span: article.Span{Start: len(text), End: len(text) + len(s)}, Kind: article.Paragraph, Repeats: -1})
				text += s + "\n\n"
			}
			list = append(list, mark.Annotate(article.New(article.Meta{Lang: "en"}, text, blocks)))
		}
		labels := map[[4]int]int{}
		for a := range list {
			for b := range list {
				for _, i := range e.Docs[a].Annotated {
					for _, j := range e.Docs[b].Annotated {
						si := sentencesOf(list[a], e.Docs[a].Sentences[i])
						sj := sentencesOf(list[b], e.Docs[b].Sentences[j])
						if len(si) > 0 && len(sj) > 0 {
							labels[[4]int{a, si[0], b, sj[0]}] = -1
						}
					}
				}
			}
		}
		for _, p := range e.Pairs {
			if p[0] >= len(list) || p[2] >= len(list) || !(p[4] >= 2 && p[5] >= 1 || p[4] >= 1 && p[5] >= 2) {
				continue
			}
			si, sj := sentencesOf(list[p[0]], e.Docs[p[0]].Sentences[p[1]]), sentencesOf(list[p[2]], e.Docs[p[2]].Sentences[p[3]])
			if len(si) > 0 && len(sj) > 0 {
				labels[[4]int{p[0], si[0], p[2], sj[0]}] = 2
				labels[[4]int{p[2], sj[0], p[0], si[0]}] = 2
			}
		}
		x := labelled{name: e.ID}
		for _, ex := range examples(list, labels) {
			if ex.label != 0 {
				ex.label = max(ex.label, 0)
				x.examples = append(x.examples, ex)
			}
		}
		out = append(out, x)
	}
}

// sentencesOf lists the sentences of an article of which at least half lies in the first or any later place of the words.
func sentencesOf(a *mark.Annotated, words string) []int {
	want := strings.Join(strings.Fields(words), " ")
	var out []int
	for i, s := range a.Sentences() {
		have := strings.Join(strings.Fields(s.Of(a.Text)), " ")
		if strings.Contains(have, want) || strings.Contains(want, have) && 2*len(have) >= len(want) {
			out = append(out, i)
		}
	}
	return out
}

// examples gathers the evidence of every pair of sentences of a cluster.
func examples(list []*mark.Annotated, labels map[[4]int]int) []example {
	s := newSet(list)
	x := newIndex(s, s.findings(s.facts()))
	var out []example
	for k, t := range s.texts {
		for m, pairs := range x.pairs(k) {
			o := s.texts[m]
			for _, p := range pairs {
				a, b := &t.sentences[p.a], &o.sentences[p.b]
				key := [4]int{t.given, p.a, o.given, p.b}
				common := 0
				seen := map[int32]int{}
				for _, w := range t.words[a.from:a.to] {
					seen[w.form]++
				}
				for _, w := range o.words[b.from:b.to] {
					if seen[w.form] > 0 {
						seen[w.form]--
						common++
					}
				}
				n := min(a.to-a.from, b.to-b.from)
				out = append(out, example{evidence: p.evidence, label: labels[key], alike: n >= 6 && 10*common >= 8*n})
				delete(labels, key)
				delete(labels, [4]int{key[2], key[3], key[0], key[1]})
			}
		}
	}
	for key, l := range labels { // pruned away: they count as missed
		if key[0] < key[2] && l > 0 {
			out = append(out, example{label: l})
		}
	}
	return out
}

func report(name string, list []example) {
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b example) int { return cmp.Compare(b.score, a.score) })
	strong, right, ap := 0., 0., 0.
	var found, shown, weak, ok float64
	for _, e := range list {
		if e.label == 2 {
			strong++
		}
	}
	for i, e := range list {
		if e.label == 2 && e.score > 0 {
			right++
			ap += right / float64(i+1)
		}
		if e.score >= sameFrom {
			shown++
			if e.label == 2 {
				found++
			}
			if e.label == 2 || e.alike {
				ok++
			}
			if e.label > 0 || e.alike {
				weak++
			}
		}
	}
	fmt.Printf("%-48s %6d %6.0f %6.1f %6.1f %6.1f %6.1f\n", name, len(list), strong, 100*ap/max(1, strong), 100*found/max(1, strong), 100*ok/max(1, shown), 100*weak/max(1, shown))
}

func rows(list []example) []row {
	var out []row
	for i := range list {
		e := &list[i]
		y := float64(e.label) / 2
		if e.alike {
			y = 1
		}
		out = append(out, row{e.evidence[:], y})
	}
	return out
}
