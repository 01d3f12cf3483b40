package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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

// weight orders signs: the heaviest is the one a sentence carries.
func weight(sign string) int { return strings.Index("1~=!", sign) + 1 }

func findingID(n int) string { return fmt.Sprintf("f%d", n+1) }

// capital begins a line with a capital letter.
func capital(s string) string {
	if s == "" {
		return ""
	}
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// A Passage is a passage of one article with what the others tell of it.
type Passage struct {
	Strength compare.Strength // the strongest of its links
	Cells    [][]Linked       // by article, in the order of the text; the article the passage is from has it alone
	Why      []string
}

// Linked is a place that a passage is linked to, and how strongly; the passage itself has the strength "same".
type Linked struct {
	compare.Place
	Strength compare.Strength
}

// Passages sets what the articles share side by side. A passage that is linked has a row with what it is linked to in the articles
// after its own, of an article that tells the same only that; what stands side by side in a row already gets no row of its own. The base counts as the first article.
func Passages(c *compare.Comparison, base int) []Passage {
	rank := make([]int, len(c.Articles))
	for n, i := range columns(c, base) {
		rank[i] = n
	}
	rows := map[compare.Place]*Passage{}
	var firsts []compare.Place
	for _, l := range c.Links {
		a, b := l.A, l.B
		if rank[b.Article] < rank[a.Article] {
			a, b = b, a
		}
		p := rows[a]
		if p == nil {
			p = &Passage{Strength: compare.Partly, Cells: make([][]Linked, len(c.Articles))}
			p.Cells[a.Article] = []Linked{{a, compare.Same}}
			rows[a] = p
			firsts = append(firsts, a)
		}
		if l.Strength == compare.Same {
			p.Strength = compare.Same
		}
		p.Cells[b.Article] = append(p.Cells[b.Article], Linked{b, l.Strength})
		for _, w := range l.Why {
			if !slices.Contains(p.Why, w) {
				p.Why = append(p.Why, w)
			}
		}
	}
	slices.SortFunc(firsts, func(x, y compare.Place) int {
		return cmp.Or(cmp.Compare(rank[x.Article], rank[y.Article]), cmp.Compare(x.Start, y.Start), cmp.Compare(x.End, y.End))
	})
	var out []Passage
	beside := map[[2]compare.Place]bool{} // what stands side by side already
	for _, first := range firsts {
		p := rows[first]
		fresh := false
		var all []Linked
		for i, cell := range p.Cells {
			if same := slices.DeleteFunc(slices.Clone(cell), func(l Linked) bool { return l.Strength != compare.Same }); len(same) > 0 {
				cell, p.Cells[i] = same, same // where the same is told, what only touches it is noise
			}
			slices.SortFunc(cell, func(x, y Linked) int { return cmp.Compare(x.Start, y.Start) })
			for _, l := range cell {
				fresh = fresh || l.Place != first && !beside[[2]compare.Place{first, l.Place}]
			}
			all = append(all, cell...)
		}
		if !fresh {
			continue
		}
		for _, x := range all {
			for _, y := range all {
				beside[[2]compare.Place{x.Place, y.Place}] = true
			}
		}
		out = append(out, *p)
	}
	return out
}
