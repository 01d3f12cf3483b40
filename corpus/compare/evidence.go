package compare

import (
	"math"
	"slices"

	"sidelight/corpus/figure"
	"sidelight/corpus/mark"
)

// A pair is two sentences of two articles that may tell the same, with the evidence.
type pair struct {
	a, b   int  // sentence numbers in their texts
	common int  // content words in common
	told   int  // ... that are neither names nor numbers
	few    bool // the figures that the findings join are small counts of no common noun and deed
	evidence
}

// evidence is what speaks for and against two sentences telling the same; weights.go says what each is worth. It is kept short: with
// three times as many measures the regression ranks unseen events worse.
type evidence [nEvidence]float64

const (
	likeness  = iota // geometric mean of the cosine of the weighted words, of their common weight however long the sentences, and of what of it stands together
	inRow            // longest run of equal words, names and numbers not counted, in twelfths, at most 1
	whole            // 1 if one sentence stands, nearly all of it, within the other
	bonds            // weight of the common pairs of neighbouring content words, at most 1
	counts           // figures that the findings join, but dates and ages: 0 or 1
	quotes           // quotes that the findings join: 0 or 1
	headlines        // 1 if both are headlines
	headline         // 1 if one of them is
	once             // deeds in common, the more seldom each article tells them; in thirds, at most 1
	onceBound        // the best deed in common with a word beside it in common, likewise
	apart            // 1 if both give a share, a sum of money, a length, and none of one value
	nEvidence
)

const (
	fullMass   = 8. // so many of the rarest words in common are as much evidence as there can be
	fullKnot   = 4. // ... of words that stand together
	fullRow    = 12
	fullOnce   = 3.
	knotReach  = 3  // content words around a common word, in both sentences
	wholeShare = .8 // of the shorter sentence's words
	wholeWords = 3  // ... if it has so many
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

// sizeOf is a bit for a figure that says how much of something there is, 0 for others.
func sizeOf(f *figure.Figure) uint8 {
	switch f.Kind {
	case figure.Percent:
		return 1
	case figure.Money:
		return 2
	case figure.Measure:
		return 4
	case figure.Duration:
		return 8
	}
	return 0
}

// gather fills in the evidence of a pair of sentences with this cosine.
func (x *index) gather(ta, tb *text, p *pair, cosine float64) {
	a, b := &ta.sentences[p.a], &tb.sentences[p.b]
	common(a.terms, b.terms, func(u, _ *scale) {
		p.common++
		if _, name := slices.BinarySearch(a.names, u.id); !name && !isNumber(x.lex.stems[u.id].text) {
			p.told++
		}
	})
	mass := math.Min(1, commonWeight(a.terms, b.terms)/fullMass)
	p.evidence[likeness] = math.Cbrt(cosine * mass * math.Min(1, x.knot(a, b)/fullKnot))
	wa, wb := ta.words[a.from:a.to], tb.words[b.from:b.to]
	longest, telling, rest := x.lex.inRow(wa, wb, x.row)
	x.row = rest
	p.evidence[inRow] = float64(min(telling, fullRow)) / fullRow
	if n := min(len(wa), len(wb)); n >= wholeWords && telling > 0 && float64(longest) >= wholeShare*float64(n) {
		p.evidence[whole] = 1
	}
	if p.evidence[counts] == 0 && a.sizes&b.sizes != 0 && common32(a.values, b.values) == 0 {
		p.evidence[apart] = 1
	}
	p.evidence[bonds] = math.Min(1, commonWeight(a.bonds, b.bonds)/fullKnot)
	switch {
	case p.a == 0 && p.b == 0:
		p.evidence[headlines] = 1
	case p.a == 0 || p.b == 0:
		p.evidence[headline] = 1
	}
	p.evidence[once] = math.Min(1, dot(a.deeds, b.deeds)/fullOnce)
	common(a.bound, b.bound, func(u, v *scale) { p.evidence[onceBound] = math.Max(p.evidence[onceBound], u.weight*v.weight) })
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
				sum += x.lex.stems[o.stem].spread
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
