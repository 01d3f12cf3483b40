package search

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"sidelight/corpus/article"
)

// words turns the forgiving words of a query into groups, in their order.
func (r *run) words(text string, open bool) []group {
	ts := tokens(text, article.Words(text), nil)
	slices.SortStableFunc(ts, func(a, b token) int { return int(a.place - b.place) }) // values of numbers stand behind their last word
	ts = r.telling(ts)
	guesses := mostGuessed
	numbers := quantities(text, ts)
	var out []group
	for i := 0; i < len(ts); {
		j := i + 1
		for j < len(ts) && ts[j].place == ts[i].place {
			j++
		}
		q := numbers[ts[i].Start]
		if q.End > ts[i].End {
			for j < len(ts) && ts[j].Start < q.End {
				j++
			}
			out = append(out, r.numberGroup(q, ts[i:j]))
			i = j
			continue
		}
		word := ts[i].form
		if len(ts) > mostGuessed && r.df(word) >= rareWord || guesses == 0 { // of many words, those that are known are meant
			g := group{word: word}
			g.add(r, word, 1)
			r.weigh(&g)
			out = append(out, g)
			i = j
			continue
		}
		guesses--
		g := r.group(word, ts[i+1:j], open && j == len(ts))
		for _, f := range q.forms {
			g.add(r, f.term, f.weight)
		}
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
		halves := r.halves(g, open && j == len(ts))
		if halves == nil {
			halves = []group{g}
		}
		for _, g := range halves {
			r.weigh(&g)
			out = append(out, g)
		}
		i = j
	}
	return out
}

// mostGuessed is of how many words others like them are looked for; a query with more was pasted.
const mostGuessed = 16

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
