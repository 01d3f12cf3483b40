package report

import (
	"cmp"
	"slices"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/figure"
	"sidelight/corpus/mark"
)

// A Row is one finding as a board shows it: what it is about and what each source says, in the order of the articles.
type Row struct {
	*compare.Finding
	Index    int    // of the finding in Comparison.Findings
	Name     string // what it is about, never empty: "killed", "2025", "unattributed"
	Says     [][]Saying
	Sources  int // how many articles have a member
	Origins  int // on how many original texts they stand
	Articles int // how many were compared
}

// A Saying is one member of a finding in words.
type Saying struct {
	compare.Member
	Words       string // as the text has them: "Thirty-eight", “We had no warning”
	Value       string // normalised: "38"; "" for a quote
	Hedge       string // "at least"; "" if plain
	Attribution string // "the Moren hospital said"; for a quote its speaker; "" if the text does not say
	Sentence    string
	headline    bool // it stands in one
	plain       bool // the words say it better than the value: "dozens", "a quarter", "May 1998"
}

// Short is the saying in as few words as a narrow cell needs: "at least 38".
func (s Saying) Short() string {
	if s.Value == "" {
		return s.Words
	}
	out := s.Words
	if !s.plain && !strings.ContainsAny(s.Words, "0123456789") {
		out = s.Value
	}
	if s.Hedge != "" {
		out = s.Hedge + " " + out
	}
	return out
}

// Told is what an article says, each value once: where it tells one twice, in its headline and below, the saying with an attribution
// stands for both, else the one that is not in the headline.
func (r Row) Told(article int) []Saying {
	var out []Saying
	for _, s := range r.Says[article] {
		i := slices.IndexFunc(out, func(o Saying) bool { return o.Short() == s.Short() })
		switch {
		case i < 0 || r.Kind == "quote":
			out = append(out, s)
		case out[i].Attribution == "" && (s.Attribution != "" || out[i].headline && !s.headline):
			out[i] = s
		}
	}
	return out
}

// Rows turns the findings of a kind, "figure" or "quote", into rows, in the order in which they were found: what differs
// first. What only one source tells comes last, in the order of its text.
func Rows(c *compare.Comparison, kind string) []Row {
	origins := OriginOf(c)
	var rows []Row
	for i := range c.Findings {
		f := &c.Findings[i]
		if f.Kind != kind || len(f.Members) == 0 {
			continue
		}
		r := Row{Finding: f, Index: i, Name: Line(f.What), Says: make([][]Saying, len(c.Articles)), Articles: len(c.Articles)}
		seen := map[int]bool{}
		for _, m := range f.Members {
			s := saying(c, m)
			r.Says[m.Article] = append(r.Says[m.Article], s)
			seen[origins[m.Article]] = true
		}
		r.Origins = len(seen)
		for _, says := range r.Says {
			if len(says) > 0 {
				r.Sources++
			}
		}
		if r.Name == "" {
			r.Name = nameless(c, f)
		}
		rows = append(rows, r)
	}
	slices.SortStableFunc(rows, onlyLast)
	return rows
}

// onlyLast puts the rows of one source behind all others, in the order of its text.
func onlyLast(a, b Row) int {
	if x, y := a.Relation == compare.Only, b.Relation == compare.Only; !x || !y {
		switch {
		case x:
			return 1
		case y:
			return -1
		}
		return 0
	}
	x, y := a.Members[0], b.Members[0]
	return cmp.Or(cmp.Compare(x.Article, y.Article), cmp.Compare(x.Start, y.Start))
}

// nameless calls a finding by something when the text does not say what is counted.
func nameless(c *compare.Comparison, f *compare.Finding) string {
	if f.Kind == "quote" {
		return "unattributed"
	}
	if m := f.Members[0]; m.Index >= 0 && m.Kind == "figure" {
		return string(c.Articles[m.Article].Figures[m.Index].Kind)
	}
	return "figure"
}

func saying(c *compare.Comparison, m compare.Member) Saying {
	a := c.Articles[m.Article]
	s := Saying{Member: m, Words: Line(m.Of(a.Text)), Sentence: sentence(a.Article, m)}
	if b := a.BlockAt(m.Start); b >= 0 {
		s.headline = a.Blocks[b].Kind == article.Headline
	}
	switch {
	case m.Index < 0:
	case m.Kind == "figure":
		f := a.Figures[m.Index]
		s.Value, s.Hedge, s.Attribution = mark.Value(f), Line(f.Hedge.Of(a.Text)), Line(f.Attribution.Of(a.Text))
		s.plain = f.Vague || f.Unit == "" && strings.Contains(s.Value, ".") // "a quarter" says more than 0.25
		if f.Kind == figure.Date || f.Kind == figure.Time {
			s.plain = !f.Inferred
			if f.Date == "" {
				s.Value = s.Words
			}
		}
	case m.Kind == "quote":
		q := a.Quotes[m.Index]
		s.Attribution = speaker(a, q.Speaker, q.Person)
	case m.Kind == "statement":
		st := a.Statements[m.Index]
		s.Attribution = speaker(a, st.Speaker, st.Person)
	}
	return s
}

// speaker is who speaks, in the text's words, with the name where the words have none; "" if the text does not say.
func speaker(a *mark.Annotated, at article.Span, person string) string {
	words := Line(at.Of(a.Text))
	switch {
	case words == "":
		return person
	case person == "" || strings.Contains(words, person):
		return words
	}
	return words + " (" + person + ")"
}

// split parts rows into those of several sources and, by article, those of one source only.
func split(rows []Row, articles int) (between []Row, only [][]Row) {
	only = make([][]Row, articles)
	for _, r := range rows {
		if r.Relation != compare.Only {
			between = append(between, r)
			continue
		}
		i := slices.IndexFunc(r.Says, func(s []Saying) bool { return len(s) > 0 })
		if i >= 0 {
			only[i] = append(only[i], r)
		}
	}
	return between, only
}

// A Total is a sum that an article gives, in words.
type Total struct {
	compare.Sum
	Words    string // "50 = 20 + 30", in the figures' own words
	Sentence string // the sentence of the total
	Place    string
}

// Totals tells the sums of a comparison: 50 = 20 + 30.
func Totals(c *compare.Comparison) []Total {
	var out []Total
	for _, s := range c.Sums {
		a := c.Articles[s.Article]
		var parts []string
		for _, x := range s.Parts {
			parts = append(parts, Line(x.Of(a.Text)))
		}
		equals := " = "
		if !s.Holds {
			equals = " is not "
		}
		out = append(out, Total{
			Sum: s, Words: Line(s.Total.Of(a.Text)) + equals + strings.Join(parts, " + "), Place: Place(a.Article, s.Total),
			Sentence: sentence(a.Article, compare.Member{Place: compare.Place{Article: s.Article, Span: s.Total}}),
		})
	}
	return out
}
