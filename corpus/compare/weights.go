package compare

import "math"

// The weights of a link: the logistic regression of refit_test.go over the development clusters, which also says how to
// fit them again. docs/comparison.md has the table by cluster, each scored with weights fitted on the others.
var linkWeights = evidence{
	likeness: 10.55, inRow: 3.71, whole: 1.76, bonds: -1.47, counts: 1.70, quotes: 3.43, headlines: 0.77, headline: -0.68, once: 1.91, onceBound: 0.52, apart: -0.44,
}

const (
	linkBias    = -4.47
	partlyFrom  = .3  // least score of a link that is shown
	sameFrom    = .55 // least score of "same"
	throughFrom = .4  // ... with a sentence of a third article that is the same as both
)

// The weights that say whether two figures with equal or rounded values are of one quantity; fitted likewise (TestRefitFigures).
var equalWeights = quantity{
	equalDigits: 0.86, closeness: 2.75, slip: 1.5, sameHead: -0.17, otherHead: -1.19, sameVerb: 0.75, otherVerb: -0.58, sameWhat: -0.14, nearby: 2.76, alike: 3.26,
	sameNames: 1.61, otherNames: -0.49, sameKinds: 0.71, otherKinds: -1.00, otherChange: -1.76, otherState: -2.79, isAge: 1.00, isDate: 1.80, bothBare: 0.42,
	onceEach: 0.93, aloneEach: 1.11, sameDate: 0, otherDate: -1.00, oneDated: -0.62,
}

// The weights for values apart. There are too few of these to fit: they follow the rules, and err on the side of saying nothing.
var apartWeights = quantity{
	closeness: 1.5, slip: 1.5, sameHead: 1.5, otherHead: -2, sameVerb: 1, otherVerb: -1, sameWhat: 1, nearby: 5, alike: 2, sameNames: 3, otherNames: -2, sameKinds: 1, otherKinds: -1,
	otherChange: -3, otherState: -5, isAge: 0, isDate: -1, bothBare: -1,
	aloneEach: 1.5, sameDate: 1, otherDate: -1, oneDated: -2,
}

const (
	equalBias     = -2.52
	equalFrom     = .50 // least score for one quantity, values equal or rounded
	oneFrom       = .9  // ... if the value is one
	fewFrom       = .65 // ... if it is a count below manyCounted and the nouns differ
	elsewhereFrom = .25 // ... for an equal value that explains a distance away
	apartBias     = -5.
	apartFrom     = .5  // ... values apart
	differsFrom   = .68 // ... values apart with nothing to explain it
	closeWords    = .6  // cosine of the words around from which other names do not matter
	monthWords    = .7  // ... from which months without a day differ
	bareAlike     = .3  // cosine of the sentences of two figures that count nothing by name
	bareNear      = .45 // ... or of the words around
	agesApart     = 5   // years
	scopeFrom     = .6  // least score for another place or part of one thing
	sureFrom      = .8  // from here on a difference is told without reserve
)

// apart is how surely two figures whose values lie apart are of one quantity: by the rules, or as alike as equal values have to be.
func (q *quantity) apart() float64 {
	return math.Max(q.score(&apartWeights, apartBias), q.score(&equalWeights, equalBias))
}

func (q *quantity) score(weights *quantity, bias float64) float64 {
	z := bias
	for i, w := range weights {
		z += w * q[i]
	}
	return 1 / (1 + math.Exp(-z))
}

// score turns evidence into a number from 0 to 1.
func (e *evidence) score() float64 {
	z := linkBias
	for i, w := range linkWeights {
		z += w * e[i]
	}
	return 1 / (1 + math.Exp(-z))
}
