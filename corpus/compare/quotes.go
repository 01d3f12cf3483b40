package compare

import (
	"cmp"
	"context"
	"slices"

	"sidelight/corpus/article"
	"sidelight/corpus/quote"
)

// quotes groups the quotes of the set: one finding for those with the same words, one for each pair of such groups that stand in another
// relation, one for a quote told elsewhere without marks, and one for each that stands alone.
func (s *set) quotes(ctx context.Context) []Finding {
	list := s.sayings()
	root := make([]int, len(list))
	for i := range root {
		root[i] = i
	}
	find := func(i int) int {
		for root[i] != i {
			i = root[i]
		}
		return i
	}
	type kinship struct {
		a, b int
		rel  Relation
		why  string
	}
	var ties []kinship
	var paper article.Aligner
	for _, p := range s.alike(ctx, list) {
		if ctx.Err() != nil {
			break
		}
		a, b := p[0], p[1]
		rel, why := s.between(&paper, &list[a], &list[b])
		switch rel {
		case "":
		case SameText:
			ra, rb := find(a), find(b)
			root[max(ra, rb)] = min(ra, rb)
		default:
			ties = append(ties, kinship{a, b, rel, why})
		}
	}
	groups := map[int][]int{}
	for i := range list {
		groups[find(i)] = append(groups[find(i)], i)
	}
	var out []Finding
	joined := map[int]bool{}
	for g := range list {
		if members := groups[g]; find(g) == g && len(s.articlesOfSayings(list, members)) > 1 {
			out = append(out, s.quoteFinding(SameText, "same words", list, members))
			joined[g] = true
		}
	}
	done := map[[2]int]bool{}
	with := map[int][]int{} // texts whose quotes a group is tied to already
	order := map[Relation]int{Speakers: 0, Altered: 1, Trimmed: 2}
	slices.SortStableFunc(ties, func(a, b kinship) int { return cmp.Compare(order[a.rel], order[b.rel]) })
	for _, t := range ties {
		a, b := find(t.a), find(t.b)
		key := [2]int{min(a, b), max(a, b)}
		if a == b || done[key] || s.bothIn(list, groups[a], list[t.b].text) || s.bothIn(list, groups[b], list[t.a].text) {
			continue
		}
		done[key] = true
		joined[a], joined[b] = true, true
		with[a] = append(with[a], s.articlesOfSayings(list, groups[b])...)
		with[b] = append(with[b], s.articlesOfSayings(list, groups[a])...)
		members := append(slices.Clone(groups[a]), groups[b]...)
		out = append(out, s.quoteFinding(t.rel, t.why, list, members))
	}
	retold := s.retold()
	var told []echo
	for g := range list {
		if find(g) == g && ctx.Err() == nil {
			told = append(told, s.echoes(retold, list, g, groups[g], with[g])...)
		}
	}
	told = settled(told)
	first := map[Place]int{} // the group that each passage reports
	for _, r := range told {
		if g, ok := first[r.place]; ok {
			a, b := find(g), find(r.group)
			root[max(a, b)] = min(a, b)
		} else {
			first[r.place] = r.group
		}
	}
	rows := map[int][]int{} // quotes by root, those that one passage reports alike together
	for g := range list {
		rows[find(g)] = append(rows[find(g)], g)
	}
	for g := range list {
		if find(g) != g || ctx.Err() != nil {
			continue
		}
		row := slices.DeleteFunc(slices.Clone(told), func(r echo) bool { return find(r.group) != g })
		switch {
		case len(row) > 0:
			f := s.quoteFinding(Reported, "quoted here, reported there in nearly the same words", list, rows[g])
			for _, r := range row {
				if m := s.echoAt(r.place); !slices.Contains(f.Members, m) {
					f.Members = append(f.Members, m)
				}
			}
			out = append(out, f)
		case !joined[g]:
			out = append(out, s.quoteFinding(Only, "only in one source", list, rows[g]))
		}
	}
	return out
}

// bothIn reports whether the same words stand in text k: a quote that has its equal there is not held against another one.
func (s *set) bothIn(list []saying, group []int, k int) bool {
	return slices.ContainsFunc(group, func(i int) bool { return list[i].text == k })
}

func (s *set) articlesOfSayings(list []saying, members []int) []int {
	var out []int
	for _, i := range members {
		out = append(out, list[i].text)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// alike lists the pairs of sayings of two texts that have a pair of neighbouring words in common or, being short, their first word.
// None if ctx ends early.
func (s *set) alike(ctx context.Context, list []saying) [][2]int {
	at := map[int64][]int{}
	seen := map[[2]int]bool{}
	var out [][2]int
	for i := range list {
		if ctx.Err() != nil {
			return nil
		}
		x := &list[i]
		keys := map[int64]bool{}
		for k := 1; k < len(x.words); k++ {
			keys[int64(x.said[k-1])<<32|int64(x.said[k])] = true
		}
		if len(x.words) == 1 {
			keys[int64(x.said[0])] = true
		}
		for key := range keys {
			for _, j := range at[key] {
				if p := [2]int{j, i}; list[j].text != x.text && !seen[p] {
					seen[p] = true
					out = append(out, p)
				}
			}
			at[key] = append(at[key], i)
		}
	}
	slices.SortFunc(out, func(a, b [2]int) int { return cmp.Or(a[1]-b[1], a[0]-b[0]) })
	return out
}

// quoteFinding makes the row of the quotes of list with these numbers.
func (s *set) quoteFinding(rel Relation, why string, list []saying, members []int) Finding {
	f := Finding{Kind: "quote", Relation: rel, Why: why, Sure: true}
	best := quote.None
	rank := func(b quote.Basis) int {
		return slices.Index([]quote.Basis{quote.Named, quote.Pronoun, quote.Role, quote.Carried, quote.None}, b)
	}
	for _, i := range members {
		x := &list[i]
		t := s.texts[x.text]
		f.Members = append(f.Members, Member{Place: Place{x.text, x.span}, Kind: "quote", Index: x.index, Sentence: t.sentenceAt(x.span.Start)})
		if x.index < 0 {
			continue
		}
		q := &t.Quotes[x.index]
		name := cmp.Or(q.Speaker.Of(t.Text), q.Person)
		if q.Basis == quote.Named || q.Basis == quote.Pronoun {
			name = cmp.Or(q.Person, name)
		}
		if name != "" && (f.What == "" || rank(q.Basis) < rank(best)) {
			f.What, best = name, q.Basis
		}
	}
	return f
}

func (t *text) sentenceAt(at int) article.Span {
	if i := t.SentenceAt(at); i >= 0 {
		return t.sentences[i].Span
	}
	return article.Span{}
}
