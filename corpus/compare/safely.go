package compare

import (
	"context"
	"fmt"

	"sidelight/corpus/mark"
)

// Safely is Compare for those who go on whatever happens. If the comparison breaks down, the error says so in plain words, and the
// articles stand beside each other with nothing found between them. Tests and fuzzers call Compare and see it break.
func Safely(ctx context.Context, articles ...*mark.Annotated) (c *Comparison, err error) {
	defer func() {
		if p := recover(); p != nil {
			c, err = unrelated(articles), fmt.Errorf("the articles could not be compared: a fault of Sidelight (%v)", p)
		}
	}()
	return Compare(ctx, articles...), nil
}

// unrelated is the comparison of articles in which nothing was found.
func unrelated(articles []*mark.Annotated) *Comparison {
	c := &Comparison{Articles: articles, Coverage: make([]Coverage, len(articles)), Matrix: make([][]Pair, len(articles))}
	for i := range articles {
		c.Sources = append(c.Sources, Origin{Articles: []int{i}, Fullest: i})
		c.Origins = append(c.Origins, []int{i})
		c.Matrix[i] = make([]Pair, len(articles))
	}
	return c
}
