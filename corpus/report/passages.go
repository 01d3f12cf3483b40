package report

import (
	"fmt"
	"slices"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
)

// A standing says how a sentence stands to the other articles.
type standing struct {
	Sign  string // "!", "=", "~", "1", or "" where there is nothing to say
	Class string
	Says  string // in words: "Same in Harbour Post"
	To    string // the anchor of what it points to, "" if nothing
}

// anchor names a sentence of an article in a page.
func anchor(article, sentence int) string { return fmt.Sprintf("a%d-s%d", article+1, sentence+1) }

// standings tells for each sentence of an article how it stands. A sentence of a headline or of a repeated paragraph stands nowhere.
func standings(c *compare.Comparison, names []string, i int) []standing {
	a := c.Articles[i]
	all := a.Sentences()
	out := make([]standing, len(all))
	if len(c.Articles) < 2 {
		return out
	}
	for n, s := range all {
		if b := a.BlockAt(s.Start); b >= 0 && a.Blocks[b].Kind != article.Headline && a.Blocks[b].Repeats < 0 {
			out[n] = standing{Sign: "1", Class: "only", Says: "Only here"}
		}
	}
	raise := func(span article.Span, s standing) {
		for n := max(a.SentenceAt(span.Start), 0); n < len(all) && all[n].Start < span.End; n++ {
			if all[n].Overlaps(span) && out[n].Sign != "" && weight(s.Sign) > weight(out[n].Sign) {
				out[n] = s
			}
		}
	}
	for _, l := range c.Links {
		here, there := l.A, l.B
		if there.Article == i {
			here, there = there, here
		}
		if here.Article != i {
			continue
		}
		s := standing{Sign: "~", Class: "partly", Says: "Partly in " + names[there.Article]}
		if l.Strength == compare.Same {
			s = standing{Sign: "=", Class: "same", Says: "Same in " + names[there.Article]}
		}
		if at := c.Articles[there.Article].SentenceAt(there.Start); at >= 0 {
			s.To = anchor(there.Article, at)
		}
		raise(here.Span, s)
	}
	for n := range c.Findings {
		f := &c.Findings[n]
		if Sign(f.Relation) != "!" {
			continue
		}
		for _, m := range f.Members {
			if m.Article == i {
				raise(m.Span, standing{Sign: "!", Class: "differs", Says: strings.TrimSpace(capital(Word(f.Relation)) + ": " + Line(f.What)), To: findingID(n)})
			}
		}
	}
	return out
}

func weight(sign string) int { return strings.Index("1~=!", sign) + 1 }

func findingID(n int) string { return fmt.Sprintf("f%d", n+1) }

func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// A Passage is a passage of one article with what the others tell of it.
type Passage struct {
	Strength compare.Strength  // the strongest of its links
	Cells    [][]compare.Place // by article, in the order of the text; the article it begins with has one place
	Why      []string
}

// Passages sets what the articles share side by side: each passage that is linked stands once, under the first article that has it, beside what it is
// linked to. Base stands first.
func Passages(c *compare.Comparison, base int) []Passage {
	order := columns(c, base)
	rank := make([]int, len(order))
	for n, i := range order {
		rank[i] = n
	}
	type at struct {
		article int
		article.Span
	}
	rows := map[at]*Passage{}
	var keys []at
	for _, l := range c.Links {
		a, b := l.A, l.B
		if rank[b.Article] < rank[a.Article] {
			a, b = b, a
		}
		k := at{a.Article, a.Span}
		p := rows[k]
		if p == nil {
			p = &Passage{Strength: l.Strength, Cells: make([][]compare.Place, len(c.Articles))}
			p.Cells[a.Article] = []compare.Place{a}
			rows[k] = p
			keys = append(keys, k)
		}
		if l.Strength == compare.Same {
			p.Strength = compare.Same
		}
		if !slices.Contains(p.Cells[b.Article], b) {
			p.Cells[b.Article] = append(p.Cells[b.Article], b)
		}
		for _, w := range l.Why {
			if !slices.Contains(p.Why, w) {
				p.Why = append(p.Why, w)
			}
		}
	}
	slices.SortFunc(keys, func(x, y at) int {
		if x.article != y.article {
			return rank[x.article] - rank[y.article]
		}
		if x.Start != y.Start {
			return x.Start - y.Start
		}
		return x.End - y.End
	})
	var out []Passage
	told := map[[2]compare.Place]bool{} // pairs that stand side by side already
	for _, k := range keys {
		p := rows[k]
		first := p.Cells[k.article][0]
		fresh := false
		var all []compare.Place
		for _, cell := range p.Cells {
			slices.SortFunc(cell, func(x, y compare.Place) int { return x.Start - y.Start })
			for _, place := range cell {
				fresh = fresh || place != first && !told[[2]compare.Place{first, place}]
			}
			all = append(all, cell...)
		}
		if !fresh {
			continue
		}
		for _, x := range all {
			for _, y := range all {
				told[[2]compare.Place{x, y}] = true
			}
		}
		out = append(out, *p)
	}
	return out
}
