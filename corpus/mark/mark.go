// Package mark lists what Sidelight lights up in a text. Each kind of mark is one Kind in the list of Kinds; the legend, the
// colours, the filters, the reports and the fuzzers loop over that list, so a new kind is one file and one word there.
package mark

import (
	"cmp"
	"slices"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
	"sidelight/corpus/quote"
)

// Version is that of what the kinds find. Raise it when a text gets other marks than before: what libraries keep of marks is then found anew.
const Version = 3

// A Role says what a part of a mark is.
type Role string

// The roles of parts; they are drawn lighter than the mark itself.
const (
	Hedge       Role = "hedge"       // "more than"
	Counted     Role = "counted"     // "Palestinians"
	Attribution Role = "attribution" // "according to the ministry"
	Speaker     Role = "speaker"     // "Ana Reyes"
	Via         Role = "via"         // "the BBC"
)

// A Part is a place that belongs to a mark but is not the mark.
type Part struct {
	article.Span
	Role Role
}

// A Mark is one thing lit up in the text.
type Mark struct {
	article.Span
	Kind   string         // the Name of its Kind
	Index  int            // its place in the list of its kind: Annotated.Figures, Quotes, Statements
	Ranges []article.Span // what is painted, at least one range; a quote in two parts has two
	Parts  []Part
	Label  string // what it is worth or who says it, in a few words: "57,000 Palestinians, more than"
	Why    string // the rule behind it, in plain words
}

// A Kind is a kind of mark.
type Kind struct {
	Name  string                  // "figure"; also the name in colours, filters and fixtures
	Title string                  // "Figures"
	Find  func(*Annotated) []Mark // reads what the kinds before it in the list have found; changes nothing else
}

// Annotated is an article with everything found in it. It does not change once made.
type Annotated struct {
	*article.Article
	Figures    []figure.Figure
	Quotes     []quote.Quote
	Statements []quote.Statement
	Marks      []Mark   // of all kinds, by start, longer first
	Faults     []string // which kinds could not be found in it, in plain words; nearly always none
}

// Kinds returns the kinds in the order in which they are found and listed.
func Kinds() []*Kind { return []*Kind{figures(), quotes(), statements()} }

// Annotate finds the marks of every kind in an article. A finder that breaks down leaves its fault (see Finders).
func Annotate(a *article.Article) *Annotated { return Ours().Annotate(a) }

// Annotate is the Annotate of the package with these finders.
func (f Finders) Annotate(a *article.Article) *Annotated {
	n := &Annotated{Article: a}
	var faults [2]error
	n.Figures, faults[0] = f.FiguresOf(a)
	n.Quotes, n.Statements, faults[1] = f.QuotesOf(a)
	for _, err := range faults {
		if err != nil {
			n.Faults = append(n.Faults, err.Error())
		}
	}
	for _, k := range Kinds() {
		n.Marks = append(n.Marks, k.Find(n)...)
	}
	slices.SortStableFunc(n.Marks, func(a, b Mark) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	return n
}
