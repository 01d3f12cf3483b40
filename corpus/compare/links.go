package compare

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"sidelight/corpus/figure"
	"sidelight/corpus/mark"
)

// A pair is two sentences of two articles that may tell the same, with the evidence.
type pair struct {
	a, b   int // sentence numbers in their texts
	common int // content words in common
	evidence
}

// evidence is what speaks for and against two sentences telling the same; weights.go says what each is worth.
type evidence [nEvidence]float64

const (
	cosine       = iota // of the weighted stems
	containment         // weight of the common stems over the lighter side
	dice                // the same over both sides
	trigram             // cosine of the character trigrams
	longestRun          // longest run of equal words, in twelfths, at most 1
	names               // names in common over one more than the fewer
	values              // figures in common, in thirds, at most 1
	valuesApart         // 1 if both have exact figures and none in common
	bestOfEither        // cosine and trigram over the best of that sentence in the other article: the better of both sides
	bestOfBoth          // ... the worse of both sides
	length              // the shorter's content words over the longer's
	mass                // weight of the common stems, however long the sentences: in fullMass rarest words, at most 1
	bonds               // weight of the common pairs of neighbouring content words, likewise
	facts               // figures and quotes that the findings join, dates and ages for a third; in halves, at most 1
	clause              // containment of the clause that fits best
	nEvidence
)

// exactValue is the identity of a figure that is one value, "" for a vague one, a range, an ordinal.
func exactValue(a *mark.Annotated, f *figure.Figure) string {
	switch {
	case f.Vague, f.Kind == figure.Ordinal, f.DateEnd != "":
		return ""
	case f.Date != "":
		return "@" + f.Date
	case f.Kind == figure.Date, f.Kind == figure.Time, !f.Low.Equal(f.High):
		return ""
	}
	return "#" + f.Low.String() + f.Unit
}

// An index lists for every stem the sentences that have it, over the whole set.
type index struct {
	*set
	at     [][]posting          // by stem
	text   []int32              // of each sentence of the set
	floor  float64              // least cosine of a pair worth a look
	facts  map[[2]int32]float64 // by two sentences, the lower number first
	dots   []float64
	filled []int32
	beside map[int32][]int32 // later sentences that findings join to a sentence
}

type posting struct {
	sentence int32
	weight   float64
}

func newIndex(s *set, findings []Finding) *index {
	x := &index{set: s, facts: s.joint(findings), at: make([][]posting, len(s.lex.stems)), text: make([]int32, s.total), dots: make([]float64, s.total), floor: cosineFloor}
	if s.total > manySentences {
		x.floor = cosineFloorOfMany
	}
	x.beside = map[int32][]int32{}
	for p := range x.facts {
		x.beside[p[0]] = append(x.beside[p[0]], p[1])
	}
	for k, t := range s.texts {
		for i := range t.sentences {
			x.text[t.first+i] = int32(k)
			if t.sentences[i].repeated {
				continue
			}
			for _, e := range t.sentences[i].stems {
				x.at[e.id] = append(x.at[e.id], posting{int32(t.first + i), e.weight})
			}
		}
	}
	return x
}

// joint weighs the findings that hold two sentences together.
func (s *set) joint(findings []Finding) map[[2]int32]float64 {
	out := map[[2]int32]float64{}
	for _, f := range findings {
		if f.Relation == Only || f.Relation == Scope || len(f.Members) > longestRow {
			continue
		}
		weight := 1.0
		if f.Kind == "figure" {
			m := f.Members[0]
			switch s.texts[m.Article].Figures[m.Index].Kind {
			case figure.Date, figure.Time, figure.Age, figure.Ordinal:
				weight = datesWeight
			}
			if strings.HasPrefix(f.What, ageOf) {
				weight = datesWeight
			}
		}
		done := map[[2]int32]bool{}
		for i, a := range f.Members {
			for _, b := range f.Members[:i] {
				x, y := s.sentenceOf(a), s.sentenceOf(b)
				p := [2]int32{min(x, y), max(x, y)}
				if a.Article != b.Article && x >= 0 && y >= 0 && !done[p] {
					done[p] = true
					out[p] += weight
				}
			}
		}
	}
	return out
}

const (
	datesWeight = 1. / 3
	longestRow  = 400 // members; a row of that many joins everything to everything
)

// sentenceOf is the number, in the set, of the sentence of a member.
func (s *set) sentenceOf(m Member) int32 {
	t := s.texts[m.Article]
	n := t.SentenceAt(m.Start)
	if n < 0 {
		return -1
	}
	return int32(t.first + n)
}

// Pairs below the floor hardly ever tell the same: at .05 the pruning keeps 47 of 48 strong links of the development data.
const (
	cosineFloor       = .05
	manySentences     = 3000 // from here on all pairs would cost seconds
	cosineFloorOfMany = .12
)

// pairs finds the candidates between text k and every later text: by that text's number, in order.
func (x *index) pairs(k int) [][]pair {
	t := x.texts[k]
	out := make([][]pair, len(x.texts))
	for i := range t.sentences {
		s := &t.sentences[i]
		if s.repeated || s.norm == 0 {
			continue
		}
		x.filled = x.filled[:0]
		for _, e := range s.stems {
			list := x.at[e.id]
			from, _ := slices.BinarySearchFunc(list, t.first+len(t.sentences), func(p posting, at int) int { return int(p.sentence) - at })
			for _, p := range list[from:] {
				if x.dots[p.sentence] == 0 {
					x.filled = append(x.filled, p.sentence)
				}
				x.dots[p.sentence] += e.weight * p.weight
			}
		}
		for _, n := range x.beside[int32(t.first+i)] {
			if x.dots[n] == 0 {
				x.dots[n] = math.SmallestNonzeroFloat64
				x.filled = append(x.filled, n)
			}
		}
		slices.Sort(x.filled)
		for _, n := range x.filled {
			o := x.texts[x.text[n]]
			j := int(n) - o.first
			c := x.dots[n] / (s.norm * o.sentences[j].norm)
			x.dots[n] = 0
			joint := x.facts[[2]int32{int32(t.first + i), n}]
			if c >= x.floor || joint > 0 {
				p := pair{a: i, b: j}
				p.evidence[cosine] = c
				p.evidence[facts] = math.Min(1, joint/2)
				out[x.text[n]] = append(out[x.text[n]], p)
			}
		}
	}
	for m, list := range out {
		x.gather(t, x.texts[m], list)
	}
	return out
}

// gather fills in the evidence of the pairs of two texts.
func (x *index) gather(ta, tb *text, list []pair) {
	if len(list) == 0 {
		return
	}
	best := func(p *pair) float64 { return p.evidence[cosine] + p.evidence[trigram]/2 }
	row, col := make([]float64, len(ta.sentences)), make([]float64, len(tb.sentences))
	var run []int
	for i := range list {
		p := &list[i]
		a, b := &ta.sentences[p.a], &tb.sentences[p.b]
		common := commonWeight(a.stems, b.stems)
		p.common = commonStems(a.stems, b.stems)
		p.evidence[containment] = common / math.Max(math.Min(a.sum, b.sum), 1e-9)
		p.evidence[dice] = 2 * common / math.Max(a.sum+b.sum, 1e-9)
		p.evidence[trigram] = dot(a.grams, b.grams) / math.Max(a.gramNorm*b.gramNorm, 1e-9)
		if n := min(len(a.names), len(b.names)); n > 0 {
			p.evidence[names] = float64(common32(a.names, b.names)) / float64(n+1)
		}
		if len(a.values) > 0 && len(b.values) > 0 {
			n := common32(a.values, b.values)
			p.evidence[values] = float64(min(n, 3)) / 3
			if n == 0 {
				p.evidence[valuesApart] = 1
			}
		}
		run = longest(ta.words[a.from:a.to], tb.words[b.from:b.to], run)
		p.evidence[longestRun] = float64(min(run[len(run)-1], 12)) / 12
		p.evidence[mass] = math.Min(1, common/(fullMass*x.lex.rarest))
		p.evidence[bonds] = math.Min(1, commonWeight(a.bonds, b.bonds)/(fullMass*x.lex.rarest))
		p.evidence[clause] = math.Max(bestClause(a, b), bestClause(b, a))
		na, nb := float64(len(a.stems)), float64(len(b.stems))
		p.evidence[length] = math.Min(na, nb) / math.Max(na, nb)
		row[p.a], col[p.b] = math.Max(row[p.a], best(p)), math.Max(col[p.b], best(p))
	}
	for i := range list {
		p := &list[i]
		r, c := best(p)/math.Max(row[p.a], 1e-9), best(p)/math.Max(col[p.b], 1e-9)
		p.evidence[bestOfEither], p.evidence[bestOfBoth] = math.Max(r, c), math.Min(r, c)
	}
}

// fullMass is how many of the rarest words in common are as much evidence as there can be.
const fullMass = 4

// bestClause is the greatest share of a clause of a that b holds.
func bestClause(a, b *sentence) float64 {
	best := 0.0
	for _, c := range a.clauses {
		has := 0.0
		for _, e := range c.stems {
			if _, ok := slices.BinarySearchFunc(b.stems, e.id, func(s scale, id int32) int { return int(s.id - id) }); ok {
				has += e.weight
			}
		}
		best = math.Max(best, has/c.sum)
	}
	return best
}

// common visits the entries of the ids that two lists, both sorted by id, have in common.
func common(a, b []scale, visit func(x, y *scale)) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].id < b[j].id:
			i++
		case a[i].id > b[j].id:
			j++
		default:
			visit(&a[i], &b[j])
			i, j = i+1, j+1
		}
	}
}

// commonWeight is the sum of the lesser weights of the ids that both have.
func commonWeight(a, b []scale) (sum float64) {
	common(a, b, func(x, y *scale) { sum += math.Min(x.weight, y.weight) })
	return sum
}

// commonStems counts the ids that both have.
func commonStems(a, b []scale) (n int) {
	common(a, b, func(*scale, *scale) { n++ })
	return n
}

// dot is the sum of the products of the weights of the ids that both have.
func dot(a, b []scale) (sum float64) {
	common(a, b, func(x, y *scale) { sum += x.weight * y.weight })
	return sum
}

// common32 counts the ids that two sorted lists have in common.
func common32(a, b []int32) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}

// longest finds the longest run of equal words; its length is the last element of the result, which is scratch for the next call.
func longest(a, b []word, scratch []int) []int {
	if len(b) > longestSentence {
		b = b[:longestSentence]
	}
	if len(a) > longestSentence {
		a = a[:longestSentence]
	}
	row := append(scratch[:0], make([]int, len(b)+1)...)
	best := 0
	for i := range a {
		last := 0
		for j := range b {
			keep := row[j]
			if a[i].form == b[j].form {
				row[j] = last + 1
				best = max(best, row[j])
			} else {
				row[j] = 0
			}
			last = keep
		}
	}
	row[len(b)] = best
	return row
}

// longestSentence bounds the work on "sentences" of thousands of words (tables, lists without a full stop).
const longestSentence = 120

// link finds the links between all texts, best first within two texts. It stops early if ctx ends.
func (s *set) link(ctx context.Context, findings []Finding, step func(done, total int)) []Link {
	var out []Link
	x := newIndex(s, findings)
	for k := range s.texts {
		if ctx.Err() != nil {
			return out
		}
		for m, list := range x.pairs(k) {
			for i := range list {
				p := &list[i]
				if score := p.evidence.score(); score >= partlyFrom && (p.common > 1 || p.evidence[facts] > 0 || p.evidence[dice] > wholeDice) {
					out = append(out, s.newLink(k, m, p, score))
				}
			}
		}
		step(k+1, len(s.texts))
	}
	return out
}

func (s *set) newLink(k, m int, p *pair, score float64) Link {
	ta, tb := s.texts[k], s.texts[m]
	l := Link{Strength: Partly, Score: math.Round(score*1000) / 1000, A: Place{k, ta.sentences[p.a].Span}, B: Place{m, tb.sentences[p.b].Span}}
	if score >= sameFrom {
		l.Strength = Same
	}
	l.Why = s.why(ta, tb, &ta.sentences[p.a], &tb.sentences[p.b])
	return l
}

// why lists what two sentences have in common, the weightiest first: figures, words in a row, names, rare words.
func (s *set) why(ta, tb *text, a, b *sentence) []string {
	var out []string
	for i, j := 0, 0; i < len(a.values) && j < len(b.values); {
		switch {
		case a.values[i] < b.values[j]:
			i++
		case a.values[i] > b.values[j]:
			j++
		default:
			out = append(out, "figure "+s.lex.forms[a.values[i]].text[1:])
			i, j = i+1, j+1
		}
	}
	run := longest(ta.words[a.from:a.to], tb.words[b.from:b.to], nil)
	if n := run[len(run)-1]; n >= 3 {
		out = append(out, fmt.Sprintf("%d words in a row", n))
	}
	type rare struct {
		id     int32
		weight float64
		name   bool
	}
	var words []rare
	for i, j := 0, 0; i < len(a.stems) && j < len(b.stems); {
		switch {
		case a.stems[i].id < b.stems[j].id:
			i++
		case a.stems[i].id > b.stems[j].id:
			j++
		default:
			_, name := slices.BinarySearch(a.names, a.stems[i].id)
			w := math.Min(a.stems[i].weight, b.stems[j].weight)
			words = append(words, rare{a.stems[i].id, w, name})
			i, j = i+1, j+1
		}
	}
	slices.SortStableFunc(words, func(p, q rare) int {
		switch {
		case p.name != q.name && p.name:
			return -1
		case p.name != q.name:
			return 1
		case p.weight > q.weight:
			return -1
		case p.weight < q.weight:
			return 1
		}
		return 0
	})
	for i, w := range words {
		if i == whyWords {
			break
		}
		out = append(out, s.written(ta, a, w.id))
	}
	return out
}

// whyWords is how many common words a Why names.
const whyWords = 5

// written is the word of a sentence that has the stem, as the text writes it.
func (s *set) written(t *text, x *sentence, stem int32) string {
	for _, w := range t.words[x.from:x.to] {
		if s.lex.forms[w.form].stem == stem {
			return w.Of(t.Text)
		}
	}
	return s.lex.stems[stem].text
}
