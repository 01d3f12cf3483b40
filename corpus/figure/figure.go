// Package figure finds quantities in news prose and says what they are worth: "Fifty hostages" is 50, counted: hostages.
//
// One pass over the bytes cuts the text into tokens and looks each word up in the tables of its language (lang/*.txt); where a
// token can begin a figure, a small grammar reads on: date, clock time, score, ordinal, then number with scale, currency or unit.
// No regular expressions: they cost a factor of thirty. What stands around the figure is read next: in
//
//	killing 1,200 people and abducting another 250, according to police
//
// the second figure is 250, hedged "another" (additional), counting "people", its verb "abducting", attributed to "police".
//
// It is a pure function of the text. It does not resolve what a figure refers to across sentences; compare does.
package figure

import "sidelight/corpus/article"

// A Kind says what sort of quantity a figure is.
type Kind string

// The kinds of figure.
const (
	Count    Kind = "count"
	Money    Kind = "money"
	Percent  Kind = "percent"
	Ratio    Kind = "ratio"
	Measure  Kind = "measure"
	Duration Kind = "duration"
	Age      Kind = "age"
	Date     Kind = "date"
	Time     Kind = "time"
	Ordinal  Kind = "ordinal"
	Score    Kind = "score"
)

// A Bound says that a figure is open on one side: "at least 40" is Min, "up to 40" is Max.
type Bound string

// The bounds.
const (
	Exact Bound = ""
	Min   Bound = "min"
	Max   Bound = "max"
)

// A Change says that a figure is a movement, not a level.
type Change string

// The changes: "rose by 3", "to 3", "another 3".
const (
	Level      Change = ""
	Up         Change = "up"
	Down       Change = "down"
	To         Change = "to"
	By         Change = "by"
	Additional Change = "additional"
)

// A Figure is a quantity as the text gives it.
type Figure struct {
	article.Span              // number, scale, currency and unit only: "2.3 million", "$7.2bn", "60-day"
	Kind         Kind         //
	Low, High    Decimal      // equal unless a range or a vague word ("dozens": 12 to 120); of dates and times only where they are told by a length of time (Lasts)
	Unit         string       // canonical: ISO 4217 for money, "percent", "year", "km"; "" for a bare count
	Cents        string       // the currency that Unit "cent" is a hundredth of: "USD"
	Date         string       // for Date and Time: ISO 8601, with as much as the text gives: "2023-10-07", "2023-11", "--10-07", "14:30"; see Offset
	DateEnd      string       // the end of a range of dates or times, "" if it is none
	Inferred     bool         // the date was told from the article's date ("on Monday")
	Same         article.Span // the same figure in another unit, in brackets after it: "(£4,250)"
	Counts       article.Span // the noun counted: "Palestinians"; empty if the text does not say
	Verb         article.Span // the verb the figure belongs to in its clause: "killed"
	Hedge        article.Span // "more than", "about"; empty if the text gives the figure plainly
	Bound        Bound        //
	Approx       bool         // the hedge means "about"
	Vague        bool         // a vague word: Low and High are what it may mean
	Change       Change       //
	Attribution  article.Span // "according to the Hamas-run health ministry"
	Source       article.Span // the source alone: "the Hamas-run health ministry"
	Why          string       // the rule that read it, in a few plain words
}
