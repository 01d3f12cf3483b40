package compare

import (
	"cmp"
	"slices"
	"unicode"
	"unicode/utf8"
)

// withoutFormulas drops the runs of which one side lies in a run of twice the length between the same texts: a formula that a text
// repeats ("of the earth or any part of it") meets itself in many places. It sorts the runs.
func withoutFormulas(found []run) []run {
	slices.SortFunc(found, func(a, b run) int {
		return cmp.Or(cmp.Compare(a.k, b.k), cmp.Compare(a.m, b.m), cmp.Compare(b.n, a.n), cmp.Compare(a.a, b.a), cmp.Compare(a.b, b.b))
	})
	out := found[:0]
	var inA, inB stairs // of the runs kept that are twice as long as the one in hand
	next := 0           // the first of them that is not in the stairs yet
	for i, r := range found {
		if i > 0 && (r.k != found[i-1].k || r.m != found[i-1].m) {
			inA, inB, next = inA[:0], inB[:0], len(out)
		}
		for ; next < len(out) && out[next].n >= 2*r.n; next++ {
			o := out[next]
			inA.add(step{o.a, o.a + o.n})
			inB.add(step{o.b, o.b + o.n})
		}
		if !inA.hold(step{r.a, r.a + r.n}) && !inB.hold(step{r.b, r.b + r.n}) {
			out = append(out, r)
		}
	}
	return out
}

// withoutNames drops the runs that are a name and nothing else, if one of the two texts has it in several places.
func (s *set) withoutNames(found []run, pieces [][]piece) []run {
	type place struct{ text, from, other int }
	times := map[place]int{}
	for _, r := range found {
		times[place{r.k, r.a, r.m}]++
		times[place{r.m, r.b, r.k}]++
	}
	return slices.DeleteFunc(found, func(r run) bool {
		return (times[place{r.k, r.a, r.m}] > 1 || times[place{r.m, r.b, r.k}] > 1) && s.onlyName(s.texts[r.k], pieces[r.k][r.a:r.a+r.n])
	})
}

// onlyName reports whether the words are those of a name, "the Department of Forestry and Fire Protection": all in capitals, but small words.
func (s *set) onlyName(t *text, words []piece) bool {
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(t.Text[w.Start:])
		if !unicode.IsUpper(r) && !stopWords[s.lex.forms[w.id].text] {
			return false
		}
	}
	return true
}

// A step is the places [from, to) of a run in a text.
type step struct{ from, to int }

// Stairs are steps none of which lies in another, so that both their ends ascend.
type stairs []step

// after is the number of the first step that begins after a place.
func (s stairs) after(at int) int {
	i, _ := slices.BinarySearchFunc(s, at+1, func(x step, at int) int { return cmp.Compare(x.from, at) })
	return i
}

// hold reports whether x lies in a step.
func (s stairs) hold(x step) bool {
	i := s.after(x.from)
	return i > 0 && s[i-1].to >= x.to
}

// add puts a step in and takes those out that lie in it.
func (s *stairs) add(x step) {
	if s.hold(x) {
		return
	}
	i, _ := slices.BinarySearchFunc(*s, x.from, func(y step, at int) int { return cmp.Compare(y.from, at) })
	j := i
	for j < len(*s) && (*s)[j].to <= x.to {
		j++
	}
	*s = slices.Replace(*s, i, j, x)
}
