package compare

import (
	"cmp"
	"context"
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
	"sidelight/corpus/trial"
)

var refit = flag.String("refit", "", "folder of the development data (eval/compare): fit the weights of links again and print them with a table")

// TestRefit fits linkWeights: a logistic regression on the sentence pairs of the development clusters, with the goals' own labels
// (same fact 1, partly most of that, none 0) and one pair in five of the events of ECB+. Each of the three kinds of gold draws its own line
// between same and not, so each has its own bias; the bias printed is that of the clusters that two readers agreed on, who
// know no "partly". The table scores every cluster with weights fitted without it; the weights printed are fitted on all.
//
//	go test -tags ci ./corpus/compare -run 'TestRefit$' -refit ../../../shared/eval/compare -v
func TestRefit(t *testing.T) {
	if *refit == "" {
		t.Skip("no -refit folder")
	}
	clusters := readClusters(t, *refit)
	events := readEvents(t, filepath.Join(*refit, "ecbplus.jsonl.gz"))
	var few []labelled
	for _, e := range events {
		f := labelled{name: e.name, by: ofECB}
		for i := 0; i < len(e.examples); i += 5 {
			f.examples = append(f.examples, e.examples[i])
		}
		few = append(few, f)
	}
	fmt.Printf("%-48s %6s %6s %6s %6s %6s %6s\n", "cluster", "pairs", "strong", "AP", "R", "P", "P weak")
	all, through := map[reading][]example{}, map[reading][]example{}
	for i, c := range clusters {
		m := fit(rows(append(slices.Delete(slices.Clone(clusters), i, i+1), few...)))
		report(c.name, c.scored(m))
		all[c.by] = append(all[c.by], c.scored(m)...)
		through[c.by] = append(through[c.by], linkedThrough(c.scored(m))...)
	}
	report("clusters of two readers, each by the others", all[ofTwo])
	curve(all[ofTwo])
	report("... with what a third article ties", through[ofTwo])
	report("clusters of one reader, each by the others", all[ofOne])
	curve(all[ofOne])
	report("... with what a third article ties", through[ofOne])
	m := fit(rows(append(slices.Clone(clusters), few...)))
	var ecb []example
	for _, e := range events {
		ecb = append(ecb, e.scored(m)...)
	}
	report("ECB+ (ranking only)", ecb)
	for i, name := range evidenceNames {
		fmt.Printf("\t%s: %.2f,\n", name, m.w[i])
	}
	fmt.Printf("\tlinkBias = %.2f\n", m.b+m.w[nEvidence+int(ofTwo)])
}

var evidenceNames = [nEvidence]string{"likeness", "inRow", "whole", "bonds", "counts", "quotes", "headlines", "headline", "once", "onceBound", "apart"}

// A reading is a kind of gold.
type reading int

const (
	ofTwo reading = iota
	ofOne
	ofECB
	readings
)

// An example is a pair of sentences with its label: 2 the same fact, 1 partly, 0 none.
type example struct {
	evidence
	label int
	alike bool // nearly the same words, or tied by strong links through a third article, whatever the gold says
	known bool // weighed at all: false if the pruning lost it
	score float64
	a, b  int32 // the sentences by their numbers in the set
}

type labelled struct {
	name     string
	by       reading
	examples []example
}

// scored gives the examples their scores by a model.
func (l *labelled) scored(m model) []example {
	out := slices.Clone(l.examples)
	for i := range out {
		if out[i].known {
			out[i].score = m.score(out[i].row(ofTwo))
		}
	}
	return out
}

// linkedThrough lifts the scores of those pairs to "same" that a sentence of a third article ties.
func linkedThrough(list []example) []example {
	edges := make([]edge, len(list))
	for i, e := range list {
		edges[i] = edge{e.a, e.b, e.score, e.score >= sameFrom}
	}
	for i, by := range thirds(edges) {
		if by >= 0 {
			list[i].score = sameFrom
		}
	}
	return list
}

// row is the evidence with the mark of a kind of gold.
func (e *example) row(by reading) []float64 {
	x := make([]float64, nEvidence+readings)
	copy(x, e.evidence[:])
	x[nEvidence+int(by)] = 1
	return x
}

type goldSide struct{ Outlet, Sentence string }

type (
	goldFigure struct {
		What, Rel string
		Also      []string
		Members   []goldMember
	}
	goldMember struct{ Outlet, Text, Sentence string }
)

// A cluster is the articles of one event with its gold.
type cluster struct {
	name     string
	articles []*mark.Annotated
	gold     gold
}

type goldLink struct {
	Strength int
	A, B     goldSide
}

type gold struct {
	Outlets []string
	Links   []goldLink
	Figures []goldFigure
	Quotes  []struct {
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
		by := ofTwo
		if slices.ContainsFunc(gold.Links, func(l goldLink) bool { return l.Strength == 1 }) {
			by = ofOne
		}
		tieThrough(labels)
		out = append(out, labelled{c.name, by, examples(list, labels)})
	}
	return out
}

func readEvents(t *testing.T, file string) []labelled {
	type event struct {
		ID   string
		Docs []struct {
			Sentences []string
			Annotated []int
		}
		Pairs [][]int
	}
	var out []labelled
	for _, e := range trial.Lines[event](t, file) {
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
		x := labelled{name: e.ID, by: ofECB}
		for _, ex := range examples(list, labels) {
			if ex.label != 0 {
				ex.label = max(ex.label, 0)
				x.examples = append(x.examples, ex)
			}
		}
		out = append(out, x)
	}
	return out
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

// tied is the label of two sentences that strong links tie through a third article: the same fact, but not asked for.
const tied = 3

// tieThrough labels the pairs that strong links tie through a third article.
func tieThrough(labels map[[4]int]int) {
	root := map[[2]int][2]int{}
	var find func([2]int) [2]int
	find = func(n [2]int) [2]int {
		if p, ok := root[n]; ok && p != n {
			return find(p)
		}
		return n
	}
	var nodes [][2]int
	for k, l := range labels {
		if l == 2 {
			a, b := [2]int{k[0], k[1]}, [2]int{k[2], k[3]}
			nodes = append(nodes, a, b)
			root[find(a)] = find(b)
		}
	}
	for _, a := range nodes {
		for _, b := range nodes {
			if k := ([4]int{a[0], a[1], b[0], b[1]}); a[0] != b[0] && find(a) == find(b) && labels[k] < 2 {
				labels[k] = tied
			}
		}
	}
}

// examples gathers the evidence of every pair of sentences of a cluster.
func examples(list []*mark.Annotated, labels map[[4]int]int) []example {
	s := newSet(list)
	x := newIndex(s, s.findings(context.Background(), s.facts()))
	var out []example
	repeated := map[[2]int]bool{}
	for k, t := range s.texts {
		for i := range t.sentences {
			repeated[[2]int{t.given, i}] = t.sentences[i].repeated
		}
		for m, pairs := range x.pairs(context.Background(), k) {
			o := s.texts[m]
			for _, p := range pairs {
				key := [4]int{t.given, p.a, o.given, p.b}
				e := example{evidence: p.evidence, label: labels[key], known: true, alike: nearlyEqual(t, o, p), a: s.number(k, p.a), b: s.number(m, p.b)}
				if e.label == tied {
					e.label, e.alike = 0, true
				}
				out = append(out, e)
				delete(labels, key)
				delete(labels, [4]int{key[2], key[3], key[0], key[1]})
			}
		}
	}
	for key, l := range labels { // pruned away: they count as missed, but for sentences that their article has already
		if key[0] < key[2] && l > 0 && l != tied && !repeated[[2]int{key[0], key[1]}] && !repeated[[2]int{key[2], key[3]}] {
			out = append(out, example{label: l})
		}
	}
	return out
}

// nearlyEqual reports whether eight of ten words of the shorter sentence, which has six or more, stand in the other.
func nearlyEqual(t, o *text, p pair) bool {
	a, b := &t.sentences[p.a], &o.sentences[p.b]
	seen := map[int32]int{}
	for _, w := range t.words[a.from:a.to] {
		seen[w.form]++
	}
	common := 0
	for _, w := range o.words[b.from:b.to] {
		if seen[w.form] > 0 {
			seen[w.form]--
			common++
		}
	}
	n := min(a.to-a.from, b.to-b.from)
	return n >= 6 && 10*common >= 8*n
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

// partlyLabel is what "partly" counts: readers who know no partly call most of that the same.
const partlyLabel = .7

func rows(list []labelled) []row {
	var out []row
	for _, l := range list {
		for i := range l.examples {
			e := &l.examples[i]
			y := 0.0
			switch {
			case !e.known:
				continue
			case e.label == 2 || e.alike:
				y = 1
			case e.label == 1:
				y = partlyLabel
			}
			out = append(out, row{e.row(l.by), y})
		}
	}
	return out
}

// curve prints how many of the strong links are found, and how many of those shown are right, from several scores on.
func curve(list []example) {
	for _, from := range []float64{.2, .25, .3, .35, .4, .45, .5, .55, .6, .7, .8} {
		var strong, found, shown, right, weak float64
		for _, e := range list {
			is := e.label == 2
			if is {
				strong++
			}
			if e.score < from {
				continue
			}
			shown++
			if is {
				found++
			}
			if is || e.alike {
				right++
			}
			if e.label > 0 || e.alike {
				weak++
			}
		}
		fmt.Printf("  from %.2f: strong found %.1f, right %.1f, with partly %.1f of %v\n", from, 100*found/strong, 100*right/shown, 100*weak/shown, shown)
	}
}
