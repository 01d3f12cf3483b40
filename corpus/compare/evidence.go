package compare

import (
	"math"
	"slices"

	"sidelight/corpus/figure"
	"sidelight/corpus/mark"
)

// A pair is two sentences of two articles that may tell the same, with the evidence.
type pair struct {
	a, b   int // sentence numbers in their texts
	common int // content words in common
	evidence
}

// evidence is what speaks for and against two sentences telling the same; weights.go says what each is worth. It is kept short: with
// three times as many measures the regression ranks unseen events worse.
type evidence [nEvidence]float64

const (
	likeness   = iota // geometric mean of the cosine of the weighted stems, of their common weight however long the sentences, and of what of it stands together
	longestRun        // longest run of equal words, in twelfths, at most 1
	beside            // likeness by the cosine of the sentences before both, or after both
	bonds             // weight of the common pairs of neighbouring content words, at most 1
	facts             // figures and quotes that the findings join, dates and ages for a third; in halves, at most 1
	toHeadline        // 1 if one is a headline and the other of the first sentences below another one
	nEvidence
)

const (
	fullMass  = 8. // so many of the rarest words in common are as much evidence as there can be
	fullKnot  = 4. // ... of words that stand together
	knotReach = 3  // content words around a common word, in both sentences
	ledeReach = 4  // sentences from the top of an article among which its lede is
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

// gather fills in the evidence of a pair of sentences with this cosine.
func (x *index) gather(ta, tb *text, p *pair, cosine float64) {
	a, b := &ta.sentences[p.a], &tb.sentences[p.b]
	p.common = commonStems(a.stems, b.stems)
	rarest := x.lex.rarest
	mass := math.Min(1, commonWeight(a.stems, b.stems)/(fullMass*rarest))
	p.evidence[likeness] = math.Cbrt(cosine * mass * math.Min(1, x.knot(a, b)/(fullKnot*rarest)))
	x.row = longest(ta.words[a.from:a.to], tb.words[b.from:b.to], x.row)
	p.evidence[longestRun] = float64(min(x.row[len(x.row)-1], 12)) / 12
	p.evidence[beside] = p.evidence[likeness] * math.Max(alikeAt(ta, tb, p.a-1, p.b-1), alikeAt(ta, tb, p.a+1, p.b+1))
	p.evidence[bonds] = math.Min(1, commonWeight(a.bonds, b.bonds)/(fullKnot*rarest))
	if min(p.a, p.b) == 0 && p.a != p.b && max(p.a, p.b) < ledeReach {
		p.evidence[toHeadline] = 1
	}
}

// knot is the greatest weight of common stems that stand close together in both sentences: a sentence may tell several facts, and is
// another's counterpart for one of them.
func (x *index) knot(a, b *sentence) float64 {
	hits := x.hits[:0]
	for i, u := range a.order {
		for j, v := range b.order {
			if u == v && len(hits) < mostHits {
				hits = append(hits, hit{i, j, u})
			}
		}
	}
	x.hits = hits
	best := 0.0
	for _, c := range hits {
		sum := 0.0
		x.seen = x.seen[:0]
		for _, o := range hits {
			if max(o.i-c.i, c.i-o.i, o.j-c.j, c.j-o.j) <= knotReach && !slices.Contains(x.seen, o.stem) {
				x.seen = append(x.seen, o.stem)
				sum += x.lex.stems[o.stem].weight
			}
		}
		best = math.Max(best, sum)
	}
	return best
}

// A hit is a stem that two sentences have in common, with its places among their content words.
type hit struct {
	i, j int
	stem int32
}

// mostHits bounds the work on a pair of sentences that repeat the same words.
const mostHits = 60

// alikeAt is the cosine of two sentences by their numbers, 0 beyond the ends of a text.
func alikeAt(ta, tb *text, i, j int) float64 {
	if i < 0 || j < 0 || i >= len(ta.sentences) || j >= len(tb.sentences) {
		return 0
	}
	a, b := &ta.sentences[i], &tb.sentences[j]
	return dot(a.stems, b.stems) / math.Max(a.norm*b.norm, 1e-9)
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
