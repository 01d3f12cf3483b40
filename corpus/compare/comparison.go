// Package compare says what several articles on one event share, where they differ and what only one of them tells.
//
// It never says who is right, and it claims nothing it cannot ground: every link and every finding carries its places in the
// text and a Why in words. It knows nothing of files, screens or the library.
package compare

import (
	"context"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
)

// A Place is a span of one of the compared articles.
type Place struct {
	Article int // index into Comparison.Articles
	article.Span
}

// A Strength says how sure a link is.
type Strength string

// The strengths of a link between two passages.
const (
	Same   Strength = "same"
	Partly Strength = "partly"
	None   Strength = "none" // of Comparison.Faint only
)

// A Link ties two passages of two articles that tell the same.
type Link struct {
	Strength Strength
	Score    float64 // from 0 to 1, for ranking only, never shown
	A, B     Place   // A.Article < B.Article
	Why      []string
	Hand     bool   // a reader's pairing, not found by the program
	By       string // whose, if it is not the reader of this library
}

// Shared is a run of words (8 or more) that stands in two articles or more.
type Shared struct {
	Words     int
	Near      bool // nearly the same words (20 or more), not exactly
	Condensed bool // Near, and one of the two has left out what stands between the pieces in the other: Words are in pieces told on their own too
	Members   []Place

	wording float64 // of a near passage: the share of the wording of the longer member that the other has
}

// A Repeat is a passage that stands in its own article already.
type Repeat struct {
	Place
	Of article.Span
}

// A Relation says how the members of a finding stand to each other.
type Relation string

// The relations of figures, then of quotes. Only is for both.
const (
	Differs  Relation = "differs"
	Update   Relation = "update"
	Scope    Relation = "scope"
	Rounded  Relation = "rounded"
	Agree    Relation = "agree"
	Only     Relation = "only"
	SameText Relation = "same"
	Trimmed  Relation = "trimmed"
	Altered  Relation = "altered"
	Reported Relation = "quoted-vs-reported"
	Speakers Relation = "speaker-differs"
)

// A Member is one mark in a finding. Kind and Index say which mark: Articles[Article].Figures[Index] for "figure", Quotes for "quote",
// Statements for "statement"; Index -1 is a passage that is no mark (the reported side of a quote, the unmarked part of an unclosed quotation).
type Member struct {
	Place
	Kind     string
	Index    int
	Sentence article.Span
}

// A Finding is one row of the facts board: a quantity or a quote and what each source says of it.
type Finding struct {
	Key      string // the same for the same words of the same articles in any run: verdicts and notes hang on it
	Kind     string // "figure" or "quote"
	What     string // what is counted, in the sources' own words: "killed"; the speaker for a quote
	Unit     string
	Relation Relation
	Members  []Member // by article, then by place
	Why      string
	Sure     bool // false: shown calmer and later

	Verdict   Verdict  // the reader's word, which has set Relation
	VerdictBy string   // whose, if it is not the reader of this library
	Found     Relation // what the program had found, where there is a verdict
	Given     string   // the key under which the verdict was given: another than Key where members have joined since
}

// A Sum is a total and parts inside one article that add up to it (or, Holds false, certainly do not): 50 = 20 + 30.
type Sum struct {
	Article int
	Total   article.Span
	Parts   []article.Span
	Holds   bool
}

// Coverage counts the sentences of one article by what the others tell of them.
type Coverage struct {
	Sentences, Same, Partly, OnlyHere, Repeated int
}

// A Pair is what two articles have in common: one cell of the matrix of sources.
type Pair struct {
	Words         int // words of the row's article that stand in runs of 8 or more in the column's
	Same, Partly  int // links between the two
	Agree, Differ int // figures and quotes that both have, by relation; the calmer relations are in neither
}

// An Origin is the articles that stand on one original text.
type Origin struct {
	Articles  []int  // at least one, in order
	Fullest   int    // the article that carries most of the text they have in common; of two, the longer one
	Agency    string // that signs one of them; "" if none does
	Rewritten bool   // one of them has hardly a run of words from the others, but most of the wording
	Why       string // "" for an article of its own
}

// A Part is text that two articles of different origins have in common: a tenth or more of the shorter one. Headlines, quotes and lines of
// the house do not count. Two origins have one Part, between the two articles with most in common.
type Part struct {
	Article int     // the shorter one
	Of      int     // the other
	Words   int     // in common, as they stand in the shorter one
	Share   float64 // of the words of the shorter one
}

// A Comparison is everything found between the articles. It does not change once made.
type Comparison struct {
	Articles []*mark.Annotated
	Origins  [][]int  // indices of articles that stand on one original text; every article is in one group
	Sources  []Origin // the same groups in the same order, with what is known of them
	Parts    []Part   // what articles of different origins have in common, most first
	Links    []Link
	Faint    []Link // pairs too weak for a link, best first, at most 5,000 and none of more than 3,000 sentences: for tools that rank, never shown
	Shared   []Shared
	Repeats  []Repeat
	Findings []Finding // what differs first, best first
	Sums     []Sum
	Coverage []Coverage // one for each article
	Matrix   [][]Pair   // row and column are articles; the diagonal is empty
}

// Compare finds what the articles share and where they differ. The result does not depend on their order, but for the
// indices. If ctx ends early it returns what is ready.
func Compare(ctx context.Context, articles ...*mark.Annotated) *Comparison {
	return InSteps(ctx, func(Step) {}, articles...)
}

// A Step tells how far a comparison has come.
type Step struct {
	Done, Total int
	Ready       *Comparison // what has been found so far, nil if nothing was added since the last step
}

// InSteps is Compare that tells how far it has come. The steps come on the caller's goroutine: repeats and shared text are ready first,
// then findings, then links.
func InSteps(ctx context.Context, step func(Step), articles ...*mark.Annotated) *Comparison {
	s := newSet(articles)
	c := &Comparison{}
	total := len(articles) + 3
	done := 0
	ready := func(more int) {
		done += more
		step(Step{Done: done, Total: total, Ready: s.arrange(c, articles)})
	}

	c.Repeats = s.repeats()
	pieces := s.pieces()
	found := runs(ctx, pieces)
	c.Shared = s.sharedText(ctx, found, pieces)
	before := make([][]int, len(s.texts))
	for k, t := range s.texts {
		before[k] = t.wordsBefore(pieces[k])
	}
	overlap := overlaps(found, len(s.texts), func(k, from, to int) int { return before[k][to] - before[k][from] })
	c.Sources, c.Parts = s.origins(pieces, c.Shared, s.copying(found, c.Shared, pieces))
	ready(2)
	if ctx.Err() == nil {
		facts := s.facts()
		c.Findings = s.findings(ctx, facts)
		c.Sums = s.sums(facts)
		ready(1)
	}
	if ctx.Err() == nil {
		c.Links, c.Faint = s.link(ctx, c.Findings, func() { done++; step(Step{Done: done, Total: total}) })
	}
	out := s.arrange(c, articles)
	out.Coverage = coverage(out)
	place := make([]int, len(articles)) // in the set of each article given
	for k, t := range s.texts {
		place[t.given] = k
	}
	out.Matrix = matrix(out, func(a, b int) int { return overlap[place[a]][place[b]] })
	return out
}
