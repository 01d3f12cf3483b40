package report

import (
	"slices"
	"strconv"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
)

// Articles is the list of the articles, one row each.
func Articles(articles []*mark.Annotated) Table {
	t := Table{Head: []string{"outlet", "title", "date", "author", "language", "words", "figures", "quotes", "repeated paragraphs", "url", "file", "id", "also printed by"}}
	for _, a := range articles {
		t.Rows = append(t.Rows, []string{
			a.Outlet, title(a.Article), a.Date, a.Author, a.Lang, strconv.Itoa(len(a.Words())), strconv.Itoa(len(a.Figures)),
			strconv.Itoa(len(a.Quotes)), strconv.Itoa(repeats(a.Article)), a.URL, fileName(a.Article), a.ID(), strings.Join(a.AlsoIn(), "; "),
		})
	}
	return t
}

// Figures is every figure of every article, one row each, with its value in one notation. A figure of a repeated paragraph is told once.
func Figures(articles []*mark.Annotated) Table {
	t := Table{Head: []string{
		"outlet", "title", "date", "place", "figure", "kind", "low", "high", "unit", "counts", "verb", "hedge", "attribution", "sentence", "why", "article id",
	}}
	for _, a := range articles {
		for _, f := range a.Figures {
			low, high := f.Low.String(), f.High.String()
			switch {
			case f.Kind == "date" || f.Kind == "time":
				low, high = f.Date, f.DateEnd
				if high == "" {
					high = low
				}
			case f.Bound == "min":
				high = ""
			case f.Bound == "max":
				low = ""
			}
			text := func(s interface{ Of(string) string }) string { return Line(s.Of(a.Text)) }
			t.Rows = append(t.Rows, []string{
				a.Outlet, title(a.Article), a.Date, Place(a.Article, f.Span), text(f.Span), string(f.Kind), low, high, f.Unit, text(f.Counts),
				text(f.Verb), text(f.Hedge), text(f.Attribution), sentence(a.Article, compare.Member{Place: compare.Place{Span: f.Span}}), f.Why, a.ID(),
			})
		}
	}
	return t
}

// Quotes is every quote and every statement of every article, one row each, with its speaker.
func Quotes(articles []*mark.Annotated) Table {
	t := Table{Head: []string{
		"outlet", "title", "date", "place", "type", "words", "speaker", "person", "basis", "cue", "via", "sure", "why", "article id",
	}}
	for _, a := range articles {
		first := []string{a.Outlet, title(a.Article), a.Date}
		for _, q := range a.Quotes {
			var parts []string
			for _, r := range q.Ranges {
				parts = append(parts, Line(r.Of(a.Text)))
			}
			t.Rows = append(t.Rows, slices.Concat(first, []string{
				Place(a.Article, q.Span), string(q.Type), strings.Join(parts, " … "), Line(q.Speaker.Of(a.Text)), q.Person, string(q.Basis), Line(q.Cue.Of(a.Text)),
				Line(q.Via.Of(a.Text)), yes(q.Sure), q.Why, a.ID(),
			}))
		}
		for _, s := range a.Statements {
			t.Rows = append(t.Rows, slices.Concat(first, []string{
				Place(a.Article, s.Span), "statement", Line(s.Of(a.Text)), Line(s.Speaker.Of(a.Text)), s.Person, "", Line(s.Cue.Of(a.Text)),
				Line(s.Via.Of(a.Text)), "", s.Why, a.ID(),
			}))
		}
	}
	return t
}

// Facts is the facts board: a row for each finding, a column for each source with what it says, then a column for each source's sentence.
func Facts(c *compare.Comparison, o Options) Table {
	t := Table{Head: []string{"kind", "what", "unit", "relation", "certain", "sources", "origins"}}
	names, order := Names(c.Articles), columns(c, o.Base)
	for _, i := range order {
		t.Head = append(t.Head, names[i])
	}
	for _, i := range order {
		t.Head = append(t.Head, names[i]+": sentence")
	}
	t.Head = append(t.Head, "why", "verdict", "note", "checked by", "key")
	for _, kind := range []string{"figure", "quote"} {
		for _, r := range Rows(c, kind) {
			row := []string{kind, r.Name, r.Unit, Word(r.Relation), yes(r.Sure), strconv.Itoa(r.Sources), strconv.Itoa(r.Origins)}
			for _, i := range order {
				row = append(row, joined(r.Told(i), "; ", Saying.Short))
			}
			for _, i := range order {
				row = append(row, joined(r.Told(i), " … ", func(s Saying) string { return s.Sentence }))
			}
			m := o.Remarks[r.Key]
			t.Rows = append(t.Rows, append(row, r.Why, m.Verdict, m.Note, m.By, r.Key))
		}
	}
	return t
}

// FactCheck is the fact-check sheet: each claim with what the sources say, to whom they attribute it, and the reader's verdict. The claims of the
// base article come first, in its order; then what only the others tell.
func FactCheck(c *compare.Comparison, o Options) Table {
	t := Table{Head: []string{"no", "kind", "claim", "claimed by", "place", "relation", "values", "attribution", "why", "verdict", "note", "checked by", "key"}}
	names, order := Names(c.Articles), columns(c, o.Base)
	rows := append(Rows(c, "figure"), Rows(c, "quote")...)
	lead := func(r Row) Saying { // the member that is the claim: the base's, else the first column's that has one
		for _, i := range order {
			if told := r.Told(i); len(told) > 0 {
				return told[0]
			}
		}
		return Saying{}
	}
	rank := make([]int, len(c.Articles))
	for n, i := range order {
		rank[i] = n
	}
	slices.SortStableFunc(rows, func(x, y Row) int {
		a, b := lead(x), lead(y)
		if a.Article != b.Article {
			return rank[a.Article] - rank[b.Article]
		}
		return a.Start - b.Start
	})
	for n, r := range rows {
		if r.Sources == 0 {
			continue
		}
		claim := lead(r)
		var values, attributions []string
		for _, i := range order {
			for _, s := range r.Told(i) {
				values = append(values, names[i]+": "+s.Short())
				if s.Attribution != "" {
					attributions = append(attributions, names[i]+": "+s.Attribution)
				}
			}
		}
		m := o.Remarks[r.Key]
		t.Rows = append(t.Rows, []string{
			strconv.Itoa(n + 1), r.Kind, claim.Sentence, names[claim.Article], Place(c.Articles[claim.Article].Article, claim.Span), Word(r.Relation),
			strings.Join(values, "; "), strings.Join(attributions, "; "), r.Why, m.Verdict, m.Note, m.By, r.Key,
		})
	}
	return t
}

// Sources is the source chart: a row for each source, with its origin, whom it quotes and how much of it the others tell.
func Sources(c *compare.Comparison, o Options) Table {
	t := Table{Head: []string{
		"source", "title", "date", "author", "words", "origin", "same origin as", "quoted", "quotes", "figures", "sentences", "same", "partly", "only here",
		"repeated", "language", "url", "file", "agency", "fullest text of the origin", "part of its text also in",
	}}
	names, origins := Names(c.Articles), OriginOf(c)
	for _, i := range columns(c, o.Base) {
		a := c.Articles[i]
		var twins []string
		for j := range c.Articles {
			if j != i && origins[j] == origins[i] {
				twins = append(twins, names[j])
			}
		}
		twins = append(twins, a.AlsoIn()...)
		var v compare.Coverage
		if i < len(c.Coverage) {
			v = c.Coverage[i]
		}
		agency, fullest, part := originNotes(c, names, i)
		t.Rows = append(t.Rows, []string{
			names[i], title(a.Article), a.Date, a.Author, strconv.Itoa(len(a.Words())), strconv.Itoa(origins[i]), strings.Join(twins, "; "),
			strings.Join(quoted(a), "; "), strconv.Itoa(len(a.Quotes)), strconv.Itoa(len(a.Figures)), strconv.Itoa(v.Sentences), strconv.Itoa(v.Same),
			strconv.Itoa(v.Partly), strconv.Itoa(v.OnlyHere), strconv.Itoa(v.Repeated), a.Lang, a.URL, fileName(a.Article), agency, fullest, part,
		})
	}
	return t
}

// quoted lists who is quoted in an article, each once, in the order of their first quote.
func quoted(a *mark.Annotated) []string {
	var out []string
	for _, q := range a.Quotes {
		s := q.Person
		if s == "" {
			s = Line(q.Speaker.Of(a.Text))
		}
		if s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

func joined(says []Saying, by string, word func(Saying) string) string {
	var parts []string
	for _, s := range says {
		if w := word(s); !slices.Contains(parts, w) {
			parts = append(parts, w)
		}
	}
	return strings.Join(parts, by)
}

func yes(is bool) string {
	if is {
		return "yes"
	}
	return "no"
}

// fileName is the name of the file an article was read from. The folder stays at home: it may tell more than a source list should.
func fileName(a *article.Article) string {
	return Line(a.Path[strings.LastIndexAny(a.Path, `/\`)+1:])
}
