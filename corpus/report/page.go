package report

import (
	"html/template"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
)

// A page is what the template is filled with.
type page struct {
	Title, Summary, Made string
	Style                template.CSS
	StyleHash            string
	Sources              []pageSourceRow
	Origins              []string
	Kinds                []pageKind
	Wide                 bool // sources as columns of the tables
	Columns              []string
	Span                 int // cells of a row, for one that takes it whole
	Figures, Quotes      []pageRow
	OnlyFigures          []pageOnly
	OnlyQuotes           []pageOnly
	Sums                 []pageSum
	Passages             []pagePassage
	Texts                []pageText
	Pairs                []pagePair
	Notes                []pageNote
	Words                []pageWord
	Many                 bool // more than one source
}

type pageSourceRow struct {
	Name, Title, Date, Author, URL, File, Twins, ID string
	Words, Origin, Repeats                          int
	Warnings                                        []string
	compare.Coverage
}

type pageKind struct {
	Name, Title, Means string
	Count              int
}

// kindMeans explains the kinds of mark for the legend.
var kindMeans = map[string]string{
	"figure":    "a number with its scale and unit; a thin line under what it counts, how it is hedged and who says so",
	"quote":     "words between quotation marks, with a bar at the first and the last letter; the speaker is in bold",
	"statement": "speech reported without quotation marks; never counted as a quote",
}

// A pageBoard is the table of the figures or the quotes that several sources have.
type pageBoard struct {
	ID, Title, First, Lead string
	Table                  bool // sources as columns; else each row lists who says what
	Rows                   []pageRow
}

// Boards are the tables of what several sources tell.
func (p *page) Boards() []pageBoard {
	return []pageBoard{
		{"figures", "Figures", "What", "What differs stands first. Each value leads to its sentence.", p.Wide, p.Figures},
		{"quotes", "Quotes", "Speaker", "Quotes that more than one source has. Words that the other source does not have are underlined twice.", false, p.Quotes},
	}
}

type pageWord struct{ Sign, Class, Word, Means string }

type pageRow struct {
	ID, Sign, Class, Word, Name, Why, Of string
	Sure                                 bool
	Cells                                [][]pageSaying // by column
	Said                                 []pageSaying   // all of them, with their sentences
	Remark                               *Remark
	Detail                               bool // the sentences stand under the row
}

type pageSaying struct {
	Source, To, Short, Words, Attribution, Place, Lang string
	Sentence                                           []node
}

type pageOnly struct {
	Source string
	Rows   []pageRow
}

type pageSum struct {
	Total
	Sign, Class, Source, To string
}

type pagePassage struct {
	Sign, Class, Word string
	Cells             [][]pageStretch
}

type pageStretch struct {
	To, Place, Lang string
	Partly          bool // partly, in a row whose strongest link is same
	Nodes           []node
}

type pageText struct {
	ID, Name, Title, Meta, Lang string
	Head, Blocks                []pageBlock // headlines before the first paragraph; the rest
}

type pageBlock struct {
	Kind   article.BlockKind
	Folded []pageBlock // repeated blocks, folded; then Sentences is empty
	Parts  []pageSentence
}

// Label tells what is folded: "2 repeated paragraphs".
func (b pageBlock) Label() string {
	one, many := "repeated headline", "repeated headlines"
	for _, f := range b.Folded {
		if f.Kind != article.Headline {
			one, many = "repeated paragraph", "repeated paragraphs"
		}
	}
	return plural(len(b.Folded), one, many)
}

type pageSentence struct {
	ID, Space string // the white space before it
	standing
	Quiet  bool // the same sign as the sentence before it: told, not drawn
	Beside bool // the sentence before it is short and signed: both may begin on one line
	Nodes  []node
}

type pagePair struct {
	Remark
	Said []pageSaying
}

type pageNote struct {
	Remark
	ID, Name, Word string
}
