package compare

import "math"

// The weights of a link: the logistic regression of refit_test.go over the development clusters, which also says how to
// fit them again. docs/comparison.md has the table by cluster, each scored with weights fitted on the others.
var linkWeights = evidence{
	cosine: 2.72, containment: -5.66, dice: 8.72, trigram: -1.37, longestRun: 7.80, names: -0.17, bestOfEither: -1.93, bestOfBoth: 2.75, length: -3.87,
}

const (
	linkBias   = -1.58
	partlyFrom = .1 // least score of a link that is shown
	sameFrom   = .3 // least score of "same"
)

// score turns evidence into a number from 0 to 1.
func (e *evidence) score() float64 {
	z := linkBias
	for i, w := range linkWeights {
		z += w * e[i]
	}
	return 1 / (1 + math.Exp(-z))
}
