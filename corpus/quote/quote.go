// Package quote finds who said what: the words between quotation marks, their speaker, and reported speech without marks.
//
// It is a pure function of the text. An unknown speaker is left unknown: an honest state, better than a wrong name.
//
// The way of one paragraph, `"We ran," said Ana Reyes, a cook, who called it "hell".`:
//
//	marks      two passages between marks; a mark without its partner ends with its paragraph
//	tokens     PASSAGE said Ana Reyes , a cook , who called it PASSAGE .
//	sayings    said <- Ana Reyes (the name after the verb), called <- who (Ana Reyes)
//	choose     each passage goes to the saying that governs it; one with none may go on from the quote before
//	cast       Ana Reyes is a cook; "she", "the cook" and "Reyes" will be her
//	join       parts of one quote become one; titles and nicknames are left out; repeats are counted once
//
// Sentences are read with short tables of words by class and a few rules of clause structure, one table per language; German clauses
// are read by their fields (see germanfields.go), an attribution within the marks is taken out (incise.go), and lines of speech that begin with a
// dash are passages too (dialogue.go). There is no tagger and
// no regular expression. It does not know what other articles say; People and SameName are there for those who do.
package quote

import "sidelight/corpus/article"

// A Type says how much of what was said is quoted.
type Type string

// The types of quote.
const (
	Direct Type = "direct" // a sentence or more
	Mixed  Type = "mixed"  // a fragment in the reporter's sentence
)

// A Basis says how the speaker is known.
type Basis string

// The bases, from the surest.
const (
	Named   Basis = "named"
	Pronoun Basis = "pronoun"
	Role    Basis = "role"    // "the Conservative MP"
	Carried Basis = "carried" // from a quote before it
	None    Basis = "none"
)

// A Quote is what somebody said, word for word.
type Quote struct {
	article.Span                // the words between the marks; of several parts, from the first to the last
	Ranges       []article.Span // the parts, at least one: `"X," said Y, "Z"` has two
	Type         Type
	Speaker      article.Span // the mention in the text: "a lieutenant colonel in its security forces"; empty if unattributed
	Person       string       // the name the speaker resolves to; "" if the text does not name the person
	Basis        Basis
	Cue          article.Span   // "told", "according to"
	Via          article.Span   // the medium: "the BBC" in "told the BBC"
	Repeats      []article.Span // the same quote again in a repeated block
	Sure         bool           // false: the speaker is a guess
	Why          string         // the rule that found it, in a few plain words
}

// A Statement is reported speech without quotation marks: "X said that ...". It is a weaker layer and never counted as a quote.
type Statement struct {
	article.Span // what was said
	Speaker      article.Span
	Person       string
	Cue          article.Span
	Via          article.Span
	Why          string
}
