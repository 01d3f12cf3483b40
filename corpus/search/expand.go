package search

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// A group is the forms a word of the query may stand for.
type group struct {
	word  string
	forms []form
	idf   float32 // how telling the word is: by the most frequent of its best forms
}

// A form is a term of the index that a word of the query may stand for.
type form struct {
	term   string
	weight float32 // 1 the word itself, less the less likely
	df     int     // passages that hold it, in all segments
	idf    float32 // how telling it is in the group
}

// weights say how likely a form is what the reader meant, and what a passage is worth beside its words. Found by trying on half-remembered
// queries; see docs/search.md.
type weights struct {
	joined, stem, near, slip, known, prefix, exactPrefix, guess, abbrev, split, firstOfNumber float32
	own                                                                                       float32 // a form's own rarity against that of the group's most likely one
	coverage, elsewhere, closeness, backwards                                                 float32
}

var tuned = weights{
	joined: .9, stem: .7, near: .95, slip: .3, known: .5, prefix: .6, exactPrefix: .25, guess: .54, abbrev: .36, split: .6, firstOfNumber: .45,
	own: .6, coverage: 1.5, elsewhere: .35, closeness: .5, backwards: .6,
}

const (
	mostForms    = 48 // forms by likeness kept of a word
	mostPrefixes = 40
	rareWord     = 3 // a word in so many passages is no mistake
)

// group finds the forms of one word. others are the other ways to write it, open says that it may be but the beginning.
func (r *run) group(word string, others []token, open bool) group {
	g := r.index.typed.get(word, func() group { return r.likes(word) })
	known := len(g.forms) > 0 && g.forms[0].term == word && g.forms[0].df >= rareWord
	for _, o := range others {
		g.add(r, o.form, 1)
	}
	switch {
	case open && known:
		r.prefixes(&g, tuned.exactPrefix)
	case open:
		r.prefixes(&g, tuned.prefix)
	case !known && digits(word) == 0 && len(word) >= 3:
		r.prefixes(&g, tuned.guess)
	}
	return g
}

// likes is the group of a word and those like it, the word itself first if the library has it.
func (r *run) likes(word string) group {
	g := group{word: word}
	g.add(r, word, 1)
	if digits(word) > 0 || common[word] || len(word) < 3 {
		return g
	}
	known, seldom := len(g.forms) > 0 && g.forms[0].df >= rareWord, len(g.forms) == 0 || g.forms[0].df < 20
	if len(word) >= 4 {
		r.stems(&g)
	}
	r.alike(&g, known)
	if seldom {
		r.abbreviations(&g)
	}
	return g
}

// add adds a form that some segment knows.
func (g *group) add(r *run, term string, weight float32) {
	for i := range g.forms {
		if g.forms[i].term == term {
			g.forms[i].weight = max(g.forms[i].weight, weight)
			return
		}
	}
	if df := r.df(term); df > 0 {
		g.forms = append(g.forms, form{term: term, weight: weight, df: df})
	}
}

// weigh sets how telling a group is.
func (r *run) weigh(g *group) {
	best, df := float32(0), 0
	for _, f := range g.forms {
		best = max(best, f.weight)
	}
	for _, f := range g.forms {
		if f.weight >= best*.99 {
			df = max(df, f.df)
		}
	}
	if len(g.forms) == 0 {
		return
	}
	g.idf = r.rarity(df)
	if common[g.word] {
		g.idf *= .3
	}
	for i := range g.forms {
		f := &g.forms[i]
		f.idf = g.idf + tuned.own*(r.rarity(f.df)-g.idf)
	}
}

// rarity is the weight of a word that so many passages hold.
func (r *run) rarity(df int) float32 {
	n := float64(r.passages)
	return float32(math.Log(1 + (n-float64(df)+.5)/(float64(df)+.5)))
}

// stems adds the other inflections of the word.
func (r *run) stems(g *group) {
	stem := stemOf(g.word)
	for _, s := range r.index.segments {
		i, _ := s.find(stem)
		for ; i < s.termCount(); i++ {
			t := s.term(i)
			if len(t) < len(stem) || string(t[:len(stem)]) != stem {
				break
			}
			if len(t) <= len(stem)+longestEnding && string(t) != g.word && stemOf(string(t)) == stem {
				g.add(r, string(t), tuned.stem)
			}
		}
	}
}

// alike adds the words spelled like it. A word that is known is seldom a mistake: its likes weigh less.
func (r *run) alike(g *group, known bool) {
	most, by := 1, tuned.near
	switch n := len(g.word); {
	case n >= 10, n >= 6 && !known:
		most = 3
	case n >= 5:
		most = 2
	}
	if known {
		most, by = min(most, 2), tuned.near*tuned.known
	}
	p := newPattern(g.word)
	var s slips
	found := map[string]form{}
	for _, seg := range r.index.segments {
		seg.spelledNear(p, g.word[0], most, func(id int, t []byte) {
			f, ok := found[string(t)]
			if !ok {
				cost := s.cost(g.word, t)
				if cost > affordable(len(g.word)) {
					return
				}
				f.term, f.weight = string(t), by*float32(math.Exp(float64(-tuned.slip*cost)))
			}
			f.df += seg.df(id)
			found[f.term] = f
		})
	}
	g.best(found, mostForms, func(f form) float64 { return float64(f.weight) * (1 + .08*math.Log(1+float64(f.df))) })
}

// affordable is how much slips may cost in a word of so many bytes.
func affordable(n int) float32 {
	switch {
	case n <= 3:
		return .7
	case n == 4:
		return 1
	case n <= 6:
		return 1.4
	case n <= 9:
		return 2
	}
	return 2.6
}

// best adds the most likely of the forms found.
func (g *group) best(found map[string]form, most int, score func(form) float64) {
	type scored struct {
		form
		score float64
	}
	list := make([]scored, 0, len(found))
	for _, f := range found {
		list = append(list, scored{f, score(f)})
	}
	slices.SortFunc(list, func(a, b scored) int {
		return cmp.Or(cmp.Compare(b.score, a.score), strings.Compare(a.term, b.term))
	})
	for _, f := range list[:min(len(list), most)] {
		i := slices.IndexFunc(g.forms, func(o form) bool { return o.term == f.term })
		if i < 0 {
			g.forms = append(g.forms, f.form)
		} else {
			g.forms[i].weight = max(g.forms[i].weight, f.weight)
		}
	}
}

// abbreviations adds words of which the word leaves letters out ("ntnyhu"), the first letter kept.
func (r *run) abbreviations(g *group) {
	found := map[string]form{}
	for _, s := range r.index.segments {
		s.leftOut(g.word, 2*len(g.word)+2, func(id int, t []byte) {
			f := found[string(t)]
			f.term, f.weight, f.df = string(t), tuned.abbrev, f.df+s.df(id)
			found[f.term] = f
		})
	}
	g.best(found, 10, func(f form) float64 { return math.Log(1+float64(f.df)) - .25*float64(len(f.term)-len(g.word)) })
}

// leavesOut reports whether short is what is left of long when letters after the first are left out.
func leavesOut(short string, long []byte) bool {
	if short[0] != long[0] {
		return false
	}
	j := 0
	for i := 0; i < len(long) && j < len(short); i++ {
		if long[i] == short[j] {
			j++
		}
	}
	return j == len(short)
}
