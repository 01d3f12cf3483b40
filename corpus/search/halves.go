package search

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// Words typed as one: a word that is like no other may be two without the space between them.
const (
	leastHalf   = 3 // bytes, but for common words
	soundHalf   = 4 // of a half that is spelled right where the other is not
	fewPassages = 2 // a half in so few is a name or a mistake itself
	triedHalves = 3 // places to part a word at, of those where one half is right
)

// halves are the groups of the two words that were typed as one, if nothing else is as like it; nil if it is one word. open says that
// the word may be but the beginning.
func (r *run) halves(g group, open bool) []group {
	if len(g.word) < 6 || digits(g.word) > 0 || common[g.word] {
		return nil
	}
	whole := float32(0)
	for _, f := range g.forms {
		whole = max(whole, f.weight)
	}
	if whole >= tuned.split {
		return nil
	}
	a, b, ok := r.rightHalves(g.word)
	if !ok {
		a, b, ok = r.nearHalves(g.word, max(tuned.split, whole/tuned.joined/tuned.split))
	}
	if !ok {
		return nil
	}
	pair := []group{r.group(a, nil, false), r.group(b, nil, open)}
	for i := range pair {
		pair[i].add(r, g.word, tuned.joined)
		for _, f := range g.forms { // it may be one word after all
			pair[i].add(r, f.term, f.weight*tuned.joined)
		}
	}
	return pair
}

// rightHalves parts a word into two that are spelled right: the pair whose rarer word is the most frequent.
func (r *run) rightHalves(word string) (a, b string, ok bool) {
	most := fewPassages
	for k := 2; k <= len(word)-2; k++ {
		first, second := word[:k], word[k:]
		if !utf8.RuneStart(second[0]) || k < leastHalf && !common[first] || len(second) < leastHalf && !common[second] {
			continue
		}
		if n := min(r.df(first), r.df(second)); n > most {
			most, a, b = n, first, second
		}
	}
	return a, b, a != ""
}

// nearHalves parts a word into one that is spelled right and one that is nearly so, the longest right one first.
// The weight of the other must be above least.
func (r *run) nearHalves(word string, least float32) (a, b string, ok bool) {
	type cut struct{ at, right int } // right: the length of the half that is right
	var cuts []cut
	for k := leastHalf; k <= len(word)-leastHalf; k++ {
		if !utf8.RuneStart(word[k]) {
			continue
		}
		for _, half := range []string{word[:k], word[k:]} {
			if len(half) >= soundHalf && !common[half] && r.df(half) > fewPassages {
				cuts = append(cuts, cut{k, len(half)})
			}
		}
	}
	slices.SortStableFunc(cuts, func(a, b cut) int { return cmp.Compare(b.right, a.right) })
	best := least
	for _, c := range cuts[:min(len(cuts), triedHalves)] {
		other := word[c.at:]
		if c.right != c.at {
			other = word[:c.at]
		}
		for _, f := range r.index.typed.get(other, func() group { return r.likes(other) }).forms {
			if f.weight > best && f.df > fewPassages {
				best, a, b = f.weight, word[:c.at], word[c.at:]
			}
		}
	}
	return a, b, a != ""
}
