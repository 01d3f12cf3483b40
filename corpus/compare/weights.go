package compare

import "math"

// The weights of a link: the logistic regression of refit_test.go over the development clusters, which also says how to
// fit them again. docs/comparison.md has the table by cluster, each scored with weights fitted on the others.
var linkWeights = evidence{likeness: 13.62, longestRun: 3.12, beside: 9.26, bonds: -2.17, facts: 2.10, toHeadline: -0.42}

const (
	linkBias   = -4.43
	partlyFrom = .25 // least score of a link that is shown
	sameFrom   = .65 // least score of "same"
)

// The weights that say whether two figures with equal or rounded values are of one quantity; fitted likewise (TestRefitFigures).
var equalWeights = quantity{
	equalDigits: -0.32, closeness: 2.40, slip: 1.5, sameHead: -0.26, otherHead: -1.32, sameVerb: 0.85, otherVerb: -0.11, sameWhat: -0.42, nearby: 2.58, alike: 2.04,
	sameNames: 1.13, otherNames: -0.17, sameKinds: 2.28, otherKinds: -1.75, otherChange: -0.26, otherState: -1.70, isAge: 1.05, isDate: 1.35, bothBare: 0.38,
	onceEach: 1.30, aloneEach: 0.57, sameDate: 0.07, otherDate: -1.76, oneDated: -0.40,
}

// The weights for values apart. There are too few of these to fit: they follow the rules, and err on the side of saying nothing.
var apartWeights = quantity{
	closeness: 1.5, slip: 1.5, sameHead: 1.5, otherHead: -2, sameVerb: 1, otherVerb: -1, sameWhat: 1, nearby: 5, alike: 2, sameNames: 3, otherNames: -2, sameKinds: 1, otherKinds: -1,
	otherChange: -3, otherState: -5, isAge: 0, isDate: -1, bothBare: -1,
	aloneEach: 1.5, sameDate: 1, otherDate: -1, oneDated: -2,
}

const (
	equalBias     = -2.29
	equalFrom     = .40 // least score for one quantity, values equal or rounded
	oneFrom       = .9  // ... if the value is one
	fewFrom       = .6  // ... if it is small and the nouns differ
	elsewhereFrom = .25 // ... for an equal value that explains a distance away
	apartBias     = -5.
	apartFrom     = .5  // ... values apart
	differsFrom   = .65 // ... values apart with nothing to explain it
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
