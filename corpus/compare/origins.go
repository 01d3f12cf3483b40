package compare

import (
	"slices"
	"strings"

	"sidelight/corpus/article"
)

// Containment of the shorter text's runs of 8 words in the longer one. Source: the product's rules: from half on the two
// stand on one original, from a tenth on they do in part. A common agency line makes a third enough.
const (
	oneOrigin       = .5
	oneOriginAgency = .3
	partOrigin      = .1
)

// agencies sign copy that many outlets carry. As they write themselves in datelines, bylines and credits.
var agencies = []string{
	"Reuters", "Associated Press", "AP", "AFP", "Agence France-Presse", "dpa", "ANSA", "EFE", "Xinhua", "TASS", "Interfax", "PA Media",
	"Press Association", "Bloomberg", "UPI", "Kyodo", "PTI", "IANS", "ANI", "AAP", "The Canadian Press", "APA", "Keystone-SDA", "Anadolu",
}

// agency finds the agency that signs a text: named in its author line, in the dateline "(AP) -", or in a credit at its end.
// An agency that is only cited ("told Reuters") does not sign.
func agency(t *text) string {
	head := t.Text[:runeBorder(t.Text, min(len(t.Text), 400))]
	tail := t.Text[runeBorder(t.Text, max(0, len(t.Text)-200)):]
	for _, name := range agencies {
		switch {
		case holdsWord(t.Author, name), holdsWord(t.Outlet, name),
			strings.Contains(head, "("+name+")"), strings.Contains(tail, "("+name+")"), strings.Contains(tail, "/"+name),
			strings.Contains(tail, "Source: "+name), strings.Contains(head, "By "+name+"\n"):
			return name
		}
	}
	return ""
}

func runeBorder(s string, i int) int {
	for i > 0 && i < len(s) && s[i]&0xC0 == 0x80 {
		i--
	}
	return i
}

func holdsWord(s, word string) bool {
	if s == "" {
		return false
	}
	for _, w := range article.Words(s) {
		if w.Of(s) == word {
			return true
		}
	}
	return strings.Contains(s, word) && strings.Contains(word, " ")
}

// origins puts the texts that stand on one original together, from the pieces that each two share in runs.
// overlap[k][m] counts them in text k; fullest first in every group.
func (s *set) origins(pieces [][]piece, overlap [][]int) []Origin {
	n := len(s.texts)
	signed := make([]string, n)
	root := make([]int, n)
	for k, t := range s.texts {
		signed[k], root[k] = agency(t), k
	}
	find := func(k int) int {
		for root[k] != k {
			k = root[k]
		}
		return k
	}
	same := func(k, m int) bool {
		short := k
		if len(pieces[m]) < len(pieces[k]) {
			short = m
		}
		long := k + m - short
		if len(pieces[short]) < runWords {
			return len(pieces[short]) > 0 && s.texts[k].ID() == s.texts[m].ID()
		}
		c := float64(overlap[short][long]) / float64(len(pieces[short]))
		return c >= oneOrigin || c >= oneOriginAgency && signed[k] != "" && signed[k] == signed[m]
	}
	for k := range n {
		for m := range k {
			if find(k) != find(m) && same(k, m) {
				root[find(k)] = find(m)
			}
		}
	}
	groups := map[int]int{}
	var out []Origin
	for k := range n {
		g, ok := groups[find(k)]
		if !ok {
			g = len(out)
			groups[find(k)] = g
			out = append(out, Origin{})
		}
		out[g].Articles = append(out[g].Articles, k)
		if out[g].Agency == "" {
			out[g].Agency = signed[k]
		}
	}
	for g := range out {
		o := &out[g]
		o.Fullest = slices.MaxFunc(o.Articles, func(a, b int) int { return len(pieces[a]) - len(pieces[b]) })
		switch {
		case len(o.Articles) == 1:
		case o.Agency != "":
			o.Why = "the same text, signed " + o.Agency
		default:
			o.Why = "the same text for the greater part"
		}
	}
	return out
}
