package compare

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strings"

	"sidelight/corpus/figure"
)

// An index lists for every stem the sentences that have it, over the whole set.
type index struct {
	*set
	at    [][]posting       // by stem
	text  []int32           // of each sentence of the set
	floor float64           // least cosine of a pair worth a look
	facts map[[2]int32]ties // by two sentences, the lower number first
	later map[int32][]int32 // later sentences that findings join to a sentence

	dots   []float64 // scratch of pairs
	filled []int32
	row    []int // scratch of gather
	hits   []hit
	seen   []int32
}

type posting struct {
	sentence int32
	weight   float64
}

func newIndex(s *set, findings []Finding) *index {
	x := &index{
		set: s, facts: s.joint(findings), floor: cosineFloor, later: map[int32][]int32{},
		at: make([][]posting, len(s.lex.stems)), text: make([]int32, s.total), dots: make([]float64, s.total),
	}
	if s.total > manySentences {
		x.floor = cosineFloorOfMany
	}
	for p := range x.facts {
		x.later[p[0]] = append(x.later[p[0]], p[1])
	}
	for k, t := range s.texts {
		for i := range t.sentences {
			x.text[t.first+i] = int32(k)
			if t.sentences[i].repeated || !t.sentences[i].tells {
				continue
			}
			for _, e := range t.sentences[i].terms {
				x.at[e.id] = append(x.at[e.id], posting{int32(t.first + i), e.weight})
			}
		}
	}
	return x
}

// sentence is a sentence of the set by its number.
func (x *index) sentence(n int32) (*text, *sentence) {
	t := x.texts[x.text[n]]
	return t, &t.sentences[int(n)-t.first]
}

// ties is what the findings have of two sentences: a figure told in both, a quote.
type ties struct {
	count, quote bool
	telling      bool   // one of the figures is large, or told of one fate
	noun         bool   // ... or counts one thing in both
	what         string // what is counted, if the figures say
}

// joint lists what the findings hold together. Dates and ages are left out: half of the sentences on one person or one day share them.
func (s *set) joint(findings []Finding) map[[2]int32]ties {
	out := map[[2]int32]ties{}
	for _, f := range findings {
		if f.Relation == Only || len(f.Members) > longestRow || f.Kind == "figure" && (f.Relation != Agree && f.Relation != Rounded || s.ofDay(&f)) {
			continue
		}
		for i, a := range f.Members {
			for _, b := range f.Members[:i] {
				x, y := s.sentenceOf(a), s.sentenceOf(b)
				if a.Article == b.Article || x < 0 || y < 0 {
					continue
				}
				p := [2]int32{min(x, y), max(x, y)}
				j := out[p]
				if f.Kind == "quote" {
					j.quote = true
				} else {
					j.count, j.what = true, cmp.Or(j.what, f.What)
					telling, noun := s.tellingCount(a, b)
					j.telling, j.noun = j.telling || telling, j.noun || noun
				}
				out[p] = j
			}
		}
	}
	return out
}

// ofDay reports whether a row of figures is one of dates, ordinals or ages.
func (s *set) ofDay(f *Finding) bool {
	switch m := f.Members[0]; s.texts[m.Article].Figures[m.Index].Kind {
	case figure.Date, figure.Age, figure.Ordinal:
		return true
	}
	return strings.HasPrefix(f.What, ageOf)
}

const longestRow = 400 // members; a row of that many joins everything to everything

// sentenceOf is the number, in the set, of the sentence of a member.
func (s *set) sentenceOf(m Member) int32 {
	t := s.texts[m.Article]
	n := t.SentenceAt(m.Start)
	if n < 0 {
		return -1
	}
	return int32(t.first + n)
}

// Pairs of a lesser cosine hardly ever tell the same: of 232 strong links of the development data 1 is lost.
const (
	cosineFloor       = .02
	sentencesAStep    = 64
	manySentences     = 3000 // from here on all pairs would cost seconds
	cosineFloorOfMany = .12
)

// pairs finds the candidates between text k and every later text: by that text's number, in order. It stops early if ctx ends.
func (x *index) pairs(ctx context.Context, k int) [][]pair {
	t := x.texts[k]
	out := make([][]pair, len(x.texts))
	for i := range t.sentences {
		s := &t.sentences[i]
		if i%sentencesAStep == 0 && ctx.Err() != nil {
			break
		}
		if s.repeated || !s.tells || s.length == 0 {
			continue
		}
		x.filled = x.filled[:0]
		for _, e := range s.terms {
			list := x.at[e.id]
			from, _ := slices.BinarySearchFunc(list, t.first+len(t.sentences), func(p posting, at int) int { return int(p.sentence) - at })
			for _, p := range list[from:] {
				if x.dots[p.sentence] == 0 {
					x.filled = append(x.filled, p.sentence)
				}
				x.dots[p.sentence] += e.weight * p.weight
			}
		}
		for _, n := range x.later[int32(t.first+i)] {
			if x.dots[n] == 0 {
				x.dots[n] = math.SmallestNonzeroFloat64
				x.filled = append(x.filled, n)
			}
		}
		slices.Sort(x.filled)
		for _, n := range x.filled {
			o := x.texts[x.text[n]]
			j := int(n) - o.first
			c := x.dots[n] / math.Max(s.length*o.sentences[j].length, 1e-9) // "I do" has no content words
			x.dots[n] = 0
			joint := x.facts[[2]int32{int32(t.first + i), n}]
			if c >= x.floor || joint.count || joint.quote {
				p := pair{a: i, b: j}
				if joint.count {
					p.evidence[counts], p.few = 1, !joint.telling && !(joint.noun && dot(s.deeds, o.sentences[j].deeds) > 0)
				}
				if joint.quote {
					p.evidence[quotes] = 1
				}
				x.gather(t, o, &p, c)
				out[x.text[n]] = append(out[x.text[n]], p)
			}
		}
	}
	return out
}
