package compare

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"sidelight/corpus/article"
)

// TestRefitFigures fits the weights that say whether two figures are of the same quantity, like TestRefit: one regression for equal
// or rounded values, one for values apart. A pair of figures is an example if the gold knows both.
//
//	go test -tags ci ./corpus/compare -run TestRefitFigures -refit ../../../shared/eval/compare -v
func TestRefitFigures(t *testing.T) {
	if *refit == "" {
		t.Skip("no -refit folder")
	}
	type pair struct {
		cluster int
		row
		score float64
		text  string
	}
	var pairs [2][]pair
	clusters := append(openClusters(t, *refit), storyClusters(t)...)
	for n, c := range clusters {
		groups := map[[2]int][]int{} // gold groups by article and place of a figure
		s := newSet(c.articles)
		for g, group := range c.gold.Figures {
			for _, m := range group.Members {
				a := slices.Index(c.gold.Outlets, m.Outlet)
				for i, f := range c.articles[a].Figures {
					if slices.ContainsFunc(places(c.articles[a].Text, m.Sentence, m.Text), f.Overlaps) {
						groups[[2]int{a, i}] = append(groups[[2]int{a, i}], g)
					}
				}
			}
		}
		facts := s.facts()
		for i := range facts {
			for j := range i {
				a, b := &facts[i], &facts[j]
				ga, gb := groups[[2]int{s.texts[a.text].given, a.index}], groups[[2]int{s.texts[b.text].given, b.index}]
				rel := a.value.meet(&b.value)
				if a.text == b.text || len(ga) == 0 || len(gb) == 0 || rel == "" {
					continue
				}
				q := s.quantityOf(a, b)
				p := pair{cluster: n, row: row{x: q[:]}}
				for _, g := range ga {
					if slices.Contains(gb, g) {
						p.y = 1
					}
				}
				p.text = fmt.Sprintf("%s %.110q / %.110q", rel, around(s, a), around(s, b))
				k := 0
				if rel == Differs || rel == Update {
					k = 1
				}
				pairs[k] = append(pairs[k], p)
			}
		}
	}
	for k, name := range []string{"equal or rounded", "apart"} {
		all := pairs[k]
		for n := range clusters {
			var train []row
			for _, p := range all {
				if p.cluster != n {
					train = append(train, p.row)
				}
			}
			m := fitTo(train, figureRidge)
			for i := range all {
				if all[i].cluster == n {
					all[i].score = m.score(all[i].x)
				}
			}
		}
		slices.SortStableFunc(all, func(a, b pair) int { return cmp.Compare(b.score, a.score) })
		yes, right := 0., 0.
		for _, p := range all {
			yes += p.y
		}
		fmt.Printf("%s: %d pairs, %.0f of one quantity\n", name, len(all), yes)
		for i, p := range all {
			right += p.y
			if (i+1)%max(1, len(all)/20) == 0 && right < yes {
				fmt.Printf("  from %.2f: found %5.1f, right %5.1f\n", p.score, 100*right/yes, 100*right/float64(i+1))
			}
			if os.Getenv("DBG") != "" && (p.y == 0 && p.score > .4 || p.y == 1 && p.score < .3) {
				fmt.Printf("   %v %.2f %s\n", p.y, p.score, p.text)
			}
		}
		var train []row
		for _, p := range all {
			train = append(train, p.row)
		}
		m := fitTo(train, figureRidge)
		for i, n := range quantityNames {
			fmt.Printf("\t%s: %.2f,\n", n, m.w[i])
		}
		fmt.Printf("\tbias = %.2f\n", m.b)
	}
}

// figureRidge is large: the evidence overlaps, and what is fitted has to hold for events of other kinds.
const figureRidge = 12

// storyClusters is the stories of testdata as clusters, so that the weights know wire copy too.
func storyClusters(t *testing.T) []cluster {
	files, _ := filepath.Glob("testdata/stories/*.txtar")
	var out []cluster
	for _, file := range files {
		story := openStory(t, file)
		c := cluster{name: file, articles: story.Articles}
		for _, a := range story.Articles {
			c.gold.Outlets = append(c.gold.Outlets, a.Outlet)
		}
		for _, g := range story.gold { // lines that have a side in common are of one group
			if g.kind != "figure" {
				continue
			}
			group := goldFigure{Rel: string(g.relation)}
			for _, side := range g.words {
				group.Members = append(group.Members, goldMember{Outlet: side[0], Text: side[1], Sentence: side[1]})
			}
			c.gold.Figures = slices.DeleteFunc(c.gold.Figures, func(o goldFigure) bool {
				common := slices.ContainsFunc(o.Members, func(m goldMember) bool { return slices.Contains(group.Members, m) })
				if common {
					group.Members = append(group.Members, o.Members...)
				}
				return common
			})
			c.gold.Figures = append(c.gold.Figures, group)
		}
		out = append(out, c)
	}
	return out
}

var quantityNames = [nQuantity]string{
	"equalDigits", "closeness", "slip", "sameHead", "otherHead", "sameVerb", "otherVerb", "sameWhat", "nearby", "alike", "sameNames", "otherNames",
	"sameKinds", "otherKinds", "otherChange", "otherState", "isAge", "isDate", "bothBare", "onceEach", "aloneEach", "sameDate", "otherDate", "oneDated",
}

func around(s *set, x *fact) string {
	t := s.texts[x.text]
	f := t.Figures[x.index]
	return strings.Join(strings.Fields(t.Text[runeBorder(t.Text, max(0, f.Start-50)):runeBorder(t.Text, min(len(t.Text), f.End+50))]), " ")
}

// places finds words in every place of a sentence, white space aside.
func places(text, sentence, words string) []article.Span {
	find := func(text, words string) [][]int {
		fields := strings.Fields(words)
		for i := range fields {
			fields[i] = regexp.QuoteMeta(fields[i])
		}
		return regexp.MustCompile(strings.Join(fields, `\s+`)).FindAllStringIndex(text, -1)
	}
	var out []article.Span
	for _, at := range find(text, sentence) {
		for _, in := range find(text[at[0]:at[1]], words) {
			out = append(out, article.Span{Start: at[0] + in[0], End: at[0] + in[1]})
		}
	}
	return out
}
