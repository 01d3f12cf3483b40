package report

import (
	"bufio"
	"crypto/sha256"
	_ "embed" // the page and its style
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
)

//go:embed report.css
var css string

//go:embed report.html
var pageSource string

var pageTemplate = template.Must(template.New("report").Parse(pageSource))

// columnsAtMost is how many sources a table of facts can have as columns; with more, each row lists values and who gives them.
const columnsAtMost = 4

// HTML writes the comparison as one page that needs nothing else: no script, no picture, nothing from the network, which a content policy in
// the page enforces. It prints in black and white, follows the reader's light or dark setting and can be read with a screen
// reader: it is the accessible twin of the window.
func HTML(w io.Writer, c *compare.Comparison, o Options) error {
	b := bufio.NewWriter(w)
	if err := pageTemplate.Execute(b, newPage(c, o)); err != nil {
		return err
	}
	return b.Flush()
}

// A page is what the template is filled with.
type page struct {
	Title, Summary, Made string
	Style                template.CSS
	StyleHash            string
	Sources              []pageSourceRow
	Kinds                []pageKind
	Wide                 bool // sources as columns of the tables
	Columns              []string
	Span                 int // cells of a row, for one that takes it whole
	Figures, Quotes      []pageRow
	OnlyFigures          []pageOnly
	OnlyQuotes           []pageOnly
	Passages             []pagePassage
	Texts                []pageText
	Pairs                []pagePair
	Notes                []pageNote
	Words                []pageWord
	Differ               int
	Many                 bool // more than one source
}

type pageSourceRow struct {
	Name, Title, Date, Author, URL, File, Twins, ID string
	Words, Origin, Figures, Quotes, Repeats         int
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
	ID, Sign, Class, Word, Name, Unit, Why, Of string
	Sure                                       bool
	Cells                                      [][]pageSaying // by column
	Said                                       []pageSaying   // all of them, with their sentences
	Remark                                     *Remark
	Detail                                     bool // the sentences stand under the row
}

type pageSaying struct {
	Source, To, Short, Words, Attribution, Place, Lang string
	Sentence                                           []node
	Counts                                             string
}

type pageOnly struct {
	Source string
	Rows   []pageRow
}

type pagePassage struct {
	Sign, Class, Word, Why string
	Cells                  [][]pageStretch
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

func newPage(c *compare.Comparison, o Options) *page {
	names, order := Names(c.Articles), columns(c, o.Base)
	p := &page{
		Summary: Summary(c), Made: o.Made, Style: template.CSS(css), StyleHash: styleHash(), Wide: len(order) <= columnsAtMost, Many: len(order) > 1,
	}
	origins := OriginOf(c)
	for _, i := range order {
		p.Columns = append(p.Columns, names[i])
		p.Sources = append(p.Sources, sourceRow(c, names, origins, i))
	}
	p.Span = len(order) + 1
	p.Title = o.title(p.Columns)
	for _, k := range mark.Kinds() {
		kind := pageKind{Name: k.Name, Title: k.Title, Means: kindMeans[k.Name]}
		for _, a := range c.Articles {
			for _, m := range a.Marks {
				if m.Kind == k.Name {
					kind.Count++
				}
			}
		}
		if kind.Count > 0 {
			p.Kinds = append(p.Kinds, kind)
		}
	}
	p.Figures, p.OnlyFigures = board(c, o, names, order, "figure")
	p.Quotes, p.OnlyQuotes = board(c, o, names, order, "quote")
	used := map[compare.Relation]bool{}
	for _, f := range c.Findings {
		used[f.Relation] = true
		if Sign(f.Relation) == "!" {
			p.Differ++
		}
	}
	for _, r := range relations {
		if used[r] {
			p.Words = append(p.Words, pageWord{looks[r].sign, signClass(looks[r].sign), looks[r].word, looks[r].means})
		}
	}
	layers := make([][]layer, len(c.Articles))
	for i := range c.Articles {
		layers[i] = layersOf(c, i)
	}
	for _, pass := range Passages(c, o.Base) {
		row := pagePassage{Sign: "~", Class: "partly", Word: "partly", Why: strings.Join(pass.Why, " · ")}
		if pass.Strength == compare.Same {
			row.Sign, row.Class, row.Word = "=", "same", "same"
		}
		for _, i := range order {
			var cell []pageStretch
			for _, place := range pass.Cells[i] {
				a := c.Articles[i]
				cell = append(cell, pageStretch{
					To: anchor(i, max(a.SentenceAt(place.Start), 0)), Place: Place(a.Article, place.Span), Lang: a.Lang,
					Partly: place.Strength == compare.Partly && pass.Strength == compare.Same, Nodes: nodes(a.Text, place.Span, layers[i]),
				})
			}
			row.Cells = append(row.Cells, cell)
		}
		p.Passages = append(p.Passages, row)
	}
	for _, i := range order {
		p.Texts = append(p.Texts, textOf(c, names, i, layers[i]))
	}
	for _, pair := range o.Pairs {
		if slices.ContainsFunc(pair.Places, func(x compare.Place) bool {
			return x.Article >= len(c.Articles) || x.End > len(c.Articles[x.Article].Text)
		}) {
			continue // made of other articles than these
		}
		row := pagePair{Remark: pair.Remark}
		for _, place := range pair.Places {
			row.Said = append(row.Said, said(c, names, Saying{Member: compare.Member{Place: place, Index: -1}}, nil))
		}
		p.Pairs = append(p.Pairs, row)
	}
	for n, f := range c.Findings {
		if m, ok := o.Remarks[f.Key]; ok && m != (Remark{}) {
			name := Line(f.What)
			if name == "" {
				name = nameless(c, &f)
			}
			p.Notes = append(p.Notes, pageNote{m, findingID(n), name, Word(f.Relation)})
		}
	}
	return p
}

// styleHash is the source the content policy allows the style by.
func styleHash() string {
	sum := sha256.Sum256([]byte(css))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

func signClass(sign string) string {
	return map[string]string{"!": "differs", "=": "same", "~": "partly", "1": "only"}[sign]
}

func sourceRow(c *compare.Comparison, names []string, origins []int, i int) pageSourceRow {
	a := c.Articles[i]
	row := pageSourceRow{
		ID: textID(i), Name: names[i], Title: title(a.Article), Date: DateWords(a.Date), Author: Line(a.Author), URL: Line(a.URL),
		File: Line(a.Path[strings.LastIndexAny(a.Path, `/\`)+1:]), Words: len(a.Words()), Origin: origins[i], Figures: len(a.Figures), Quotes: len(a.Quotes),
		Repeats: repeats(a.Article),
	}
	if i < len(c.Coverage) {
		row.Coverage = c.Coverage[i]
	}
	var twins []string
	for j := range c.Articles {
		if j != i && origins[j] == origins[i] {
			twins = append(twins, names[j])
		}
	}
	row.Twins = strings.Join(twins, ", ")
	return row
}

func board(c *compare.Comparison, o Options, names []string, order []int, kind string) ([]pageRow, []pageOnly) {
	between, only := split(Rows(c, kind), len(c.Articles))
	var rows []pageRow
	for _, r := range between {
		rows = append(rows, boardRow(c, o, names, order, r))
	}
	var alone []pageOnly
	for _, i := range order {
		if len(only[i]) == 0 {
			continue
		}
		x := pageOnly{Source: names[i]}
		for _, r := range only[i] {
			x.Rows = append(x.Rows, boardRow(c, o, names, order, r))
		}
		alone = append(alone, x)
	}
	return rows, alone
}

func boardRow(c *compare.Comparison, o Options, names []string, order []int, r Row) pageRow {
	n := slices.IndexFunc(c.Findings, func(f compare.Finding) bool { return f.Key == r.Key && f.Kind == r.Kind })
	row := pageRow{
		ID: findingID(n), Sign: Sign(r.Relation), Class: signClass(Sign(r.Relation)), Word: Word(r.Relation), Name: r.Name, Unit: r.Unit, Why: r.Why, Sure: r.Sure,
		Detail: r.Relation != compare.Agree && r.Relation != compare.SameText,
		Of:     plural(r.Sources, "source", "sources"),
	}
	if r.Sources != r.Origins {
		row.Of += ", " + plural(r.Origins, "origin", "origins")
	}
	if m, ok := o.Remarks[r.Key]; ok && m != (Remark{}) {
		row.Remark = &m
	}
	for _, i := range order {
		var cell []pageSaying
		for _, s := range r.Says[i] {
			x := said(c, names, s, othersWords(r, i))
			if !slices.ContainsFunc(cell, func(o pageSaying) bool { return o.Short == x.Short && o.Attribution == x.Attribution }) {
				cell = append(cell, x)
			}
			row.Said = addSaid(row.Said, x)
		}
		row.Cells = append(row.Cells, cell)
	}
	return row
}

// addSaid adds a saying to those of a row. The same words in the same sentence, as copies of an agency's text have them, stand once
// under all the sources' names.
func addSaid(list []pageSaying, x pageSaying) []pageSaying {
	for i, o := range list {
		if o.Words != x.Words || Line(plainNodes(o.Sentence)) != Line(plainNodes(x.Sentence)) {
			continue
		}
		if !strings.HasSuffix(", "+o.Source, ", "+x.Source) {
			list[i].Source += ", " + x.Source
		}
		return list
	}
	return append(list, x)
}

// othersWords gives the words of an altered quote in the other articles; nil for every other finding.
func othersWords(r Row, here int) []string {
	if r.Relation != compare.Altered && r.Relation != compare.Trimmed {
		return nil
	}
	var out []string
	for i, says := range r.Says {
		for _, s := range says {
			if i != here {
				out = append(out, s.Words)
			}
		}
	}
	return out
}

// said shows a saying with the sentence it stands in; the member itself is marked there, and in an altered quote the words that no other source has.
func said(c *compare.Comparison, names []string, s Saying, others []string) pageSaying {
	a := c.Articles[s.Article]
	from, to := max(a.SentenceAt(s.Start), 0), max(a.SentenceAt(s.End-1), 0)
	within := s.Span
	if all := a.Sentences(); to < len(all) {
		within = article.Span{Start: min(all[from].Start, s.Start), End: max(all[to].End, s.End)}
	}
	layers := []layer{{Span: s.Span, class: "here"}}
	for n, o := range others {
		own := changed(s.Of(a.Text), o)
		if n > 0 {
			continue // the first other source is the one it is set against
		}
		for _, w := range own {
			layers = append(layers, layer{Span: article.Span{Start: s.Start + w.Start, End: s.Start + w.End}, class: "changed"})
		}
	}
	return pageSaying{
		Source: names[s.Article], To: anchor(s.Article, from), Short: s.Short(), Words: s.Words, Attribution: s.Attribution, Place: Place(a.Article, s.Span), Lang: a.Lang,
		Sentence: nodes(a.Text, within, layers),
	}
}

// shortSentence is the length in bytes under which a sentence is likely to end in the line it begins in.
const shortSentence = 70

func textID(i int) string { return fmt.Sprintf("a%d", i+1) }

func textOf(c *compare.Comparison, names []string, i int, layers []layer) pageText {
	a := c.Articles[i]
	t := pageText{ID: textID(i), Name: names[i], Lang: a.Lang}
	var meta []string
	for _, s := range []string{DateWords(a.Date), plural(len(a.Words()), "word", "words"), Line(a.Author)} {
		if s != "" {
			meta = append(meta, s)
		}
	}
	t.Meta = strings.Join(meta, " · ")
	if len(a.Blocks) == 0 || a.Blocks[0].Kind != article.Headline {
		t.Title = Line(a.Title)
	}
	state := standings(c, names, i)
	var fold *pageBlock
	last := ""
	for _, b := range a.Blocks {
		block := pageBlock{Kind: b.Kind}
		at := b.Start
		all := a.Sentences()
		for k := max(a.SentenceAt(b.Start), 0); k < len(all) && all[k].Start < b.End; k++ {
			if all[k].Start < b.Start {
				continue
			}
			s := pageSentence{ID: anchor(i, k), standing: state[k], Nodes: nodes(a.Text, all[k], layers)}
			if all[k].Start > at {
				s.Space = " "
			}
			s.Quiet = len(block.Parts) > 0 && s.Sign == last
			if n := len(block.Parts); n > 0 && !s.Quiet {
				before := block.Parts[n-1]
				s.Beside = !before.Quiet && !before.Beside && before.Sign != "" && all[k-1].Len() < shortSentence
			}
			last = s.Sign
			at = all[k].End
			block.Parts = append(block.Parts, s)
		}
		switch {
		case b.Repeats < 0 && b.Kind == article.Headline && len(t.Blocks) == 0:
			t.Head = append(t.Head, block)
			continue
		case b.Repeats < 0:
			t.Blocks = append(t.Blocks, block)
			fold = nil
			continue
		}
		if fold == nil {
			t.Blocks = append(t.Blocks, pageBlock{Kind: "fold"})
			fold = &t.Blocks[len(t.Blocks)-1]
		}
		fold.Folded = append(fold.Folded, block)
	}
	return t
}

// layersOf gives everything that is to be shown in the text of an article.
func layersOf(c *compare.Comparison, i int) []layer {
	a := c.Articles[i]
	var out []layer
	for _, s := range c.Shared {
		for _, m := range s.Members {
			if m.Article == i {
				out = append(out, layer{Span: m.Span, class: "shared"})
			}
		}
	}
	differ := map[article.Span]bool{}
	for _, f := range c.Findings {
		if f.Relation == compare.Differs {
			for _, m := range f.Members {
				if m.Article == i {
					differ[m.Span] = true
				}
			}
		}
	}
	for _, m := range a.Marks {
		tip := m.Label
		for _, s := range m.Ranges {
			class := m.Kind
			if differ[m.Span] {
				class += " differs"
			}
			out = append(out, layer{Span: s, class: class, title: tip})
		}
		for _, s := range m.Parts {
			out = append(out, layer{Span: s.Span, class: string(s.Role)})
		}
	}
	return out
}
