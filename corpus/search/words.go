package search

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// words turns the forgiving words of a query into groups, in their order.
func (r *run) words(text string, open bool) []group {
	ts := r.telling(tokens(text, article.Words(text), nil))
	var out []group
	for i := 0; i < len(ts); {
		j := i + 1
		for j < len(ts) && ts[j].place == ts[i].place {
			j++
		}
		word := ts[i].form
		g := r.group(word, ts[i+1:j], open && j == len(ts))
		before, after := "", ""
		if i > 0 {
			before = mainForm(ts, ts[i].place-1)
		}
		if j < len(ts) {
			after = ts[j].form
		}
		for _, pair := range []string{before + word, word + after} {
			if len(pair) > len(word) && len(pair) >= 6 && len(pair) <= longest {
				g.add(r, pair, tuned.joined)
			}
		}
		if a, b, ok := r.halves(g); ok {
			for _, half := range []string{a, b} {
				h := r.group(half, nil, open && half == b && j == len(ts))
				h.add(r, word, tuned.joined)
				r.weigh(&h)
				out = append(out, h)
			}
		} else {
			r.weigh(&g)
			out = append(out, g)
		}
		i = j
	}
	return out
}

// telling keeps of the words of a pasted paragraph the rarest that the library knows, before work is spent on their likes.
func (r *run) telling(ts []token) []token {
	if len(ts) == 0 || ts[len(ts)-1].place < mostGroups {
		return ts
	}
	order := map[string]int{} // passages that hold it, by word
	for _, t := range ts {
		if !t.other {
			order[t.form] = r.df(t.form)
		}
	}
	list := slices.Collect(maps.Keys(order))
	slices.SortFunc(list, func(a, b string) int {
		if (order[a] == 0) != (order[b] == 0) {
			return order[b] - order[a]
		}
		return cmp.Or(order[a]-order[b], strings.Compare(a, b))
	})
	kept := map[string]bool{}
	for _, w := range list[:min(len(list), mostGroups)] {
		kept[w] = true
	}
	var out []token
	keeps := false
	for _, t := range ts {
		if !t.other {
			keeps = kept[t.form]
			delete(kept, t.form) // once
		}
		if keeps {
			out = append(out, t)
		}
	}
	return out
}

func mainForm(ts []token, place int32) string {
	for _, t := range ts {
		if t.place == place && !t.other {
			return t.form
		}
	}
	return ""
}

// halves are the two words that were typed as one, if nothing else is like it: the pair whose rarer word is the most frequent.
func (r *run) halves(g group) (a, b string, ok bool) {
	if len(g.word) < 6 || digits(g.word) > 0 || common[g.word] {
		return "", "", false
	}
	for _, f := range g.forms {
		if f.weight >= tuned.split {
			return "", "", false
		}
	}
	most := 2
	for k := 2; k <= len(g.word)-2; k++ {
		first, second := g.word[:k], g.word[k:]
		if !utf8.RuneStart(second[0]) || k < 3 && !common[first] || len(second) < 3 && !common[second] {
			continue
		}
		if n := min(r.df(first), r.df(second)); n > most {
			most, a, b = n, first, second
		}
	}
	return a, b, a != ""
}
