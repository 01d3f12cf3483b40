package cli

import (
	"encoding/json"
	"slices"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	marks "sidelight/corpus/mark"
)

type jsonComparison struct {
	Articles []jsonCompared `json:"articles"`
	Origins  [][]int        `json:"origins"`
	Links    []jsonLink     `json:"links"`
	Shared   []jsonShared   `json:"shared"`
	Repeats  []jsonRepeat   `json:"repeats"`
	Figures  []jsonFigures  `json:"figures"`
	Quotes   []jsonQuotes   `json:"quotes"`
	Sums     []jsonSum      `json:"sums"`
	Coverage []jsonCoverage `json:"coverage"`
	Sources  []jsonSource   `json:"sources"`
	Parts    []jsonPart     `json:"parts"`
	Matrix   [][]jsonPair   `json:"matrix"`
}

type jsonCompared struct {
	ID     string `json:"id"`
	Path   string `json:"path"`
	Title  string `json:"title"`
	Outlet string `json:"outlet"`
	Date   string `json:"date"`
	Text   string `json:"text"`
	Words  int    `json:"words"`
}

type jsonPlace struct {
	Article int `json:"article"`
	Start   int `json:"start"`
	End     int `json:"end"`
}

type jsonSpan struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type jsonLink struct {
	Strength compare.Strength `json:"strength"`
	Score    float64          `json:"score"`
	A        jsonPlace        `json:"a"`
	B        jsonPlace        `json:"b"`
	Why      []string         `json:"why"`
}

type jsonShared struct {
	Words     int         `json:"words"`
	Near      bool        `json:"near,omitempty"`
	Condensed bool        `json:"condensed,omitempty"`
	Members   []jsonPlace `json:"members"`
}

type jsonRepeat struct {
	jsonPlace
	OfStart int `json:"of_start"`
	OfEnd   int `json:"of_end"`
}

type jsonFigures struct {
	What     string             `json:"what"`
	Unit     string             `json:"unit"`
	Relation compare.Relation   `json:"relation"`
	Members  []jsonFigureMember `json:"members"`
	Why      string             `json:"why"`
	Key      string             `json:"key"`
	Sure     bool               `json:"sure"`
}

type jsonFigureMember struct {
	jsonPlace
	Text        string          `json:"text"`
	Value       json.RawMessage `json:"value,omitempty"`
	Approx      string          `json:"approx"`
	Attribution string          `json:"attribution"`
}

type jsonQuotes struct {
	Relation compare.Relation  `json:"relation"`
	Speaker  string            `json:"speaker"`
	Members  []jsonQuoteMember `json:"members"`
	Why      string            `json:"why"`
	Key      string            `json:"key"`
	Sure     bool              `json:"sure"`
}

type jsonQuoteMember struct {
	jsonPlace
	Text    string `json:"text"`
	Speaker string `json:"speaker"`
}

type jsonSum struct {
	Article int        `json:"article"`
	Total   jsonSpan   `json:"total"`
	Parts   []jsonSpan `json:"parts"`
	Holds   bool       `json:"holds"`
}

type jsonSource struct {
	Articles []int  `json:"articles"`
	Fullest  int    `json:"fullest"`
	Agency   string `json:"agency"`
	Why      string `json:"why"`
}

type jsonPart struct {
	Article int     `json:"article"`
	Of      int     `json:"of"`
	Words   int     `json:"words"`
	Share   float64 `json:"share"`
}

type jsonPair struct {
	Words  int `json:"words"`
	Same   int `json:"same"`
	Partly int `json:"partly"`
	Agree  int `json:"agree"`
	Differ int `json:"differ"`
}

type jsonCoverage struct {
	Article   int `json:"article"`
	Sentences int `json:"sentences"`
	Same      int `json:"same"`
	Partly    int `json:"partly"`
	OnlyHere  int `json:"only_here"`
	Repeated  int `json:"repeated"`
}

func compareFiles(c *call) int {
	var names []string
	for _, e := range exports() {
		names = append(names, e.option)
	}
	f, code := c.parse("json", strings.Join(names, " "))
	if code != done {
		return code
	}
	if len(f.paths) == 0 {
		return c.wrong("no files given")
	}
	if code := c.checkExports(f); code != done {
		return code
	}
	var list []*marks.Annotated
	faulty := done
	code = c.open(f.paths, func(a *article.Article) {
		n := c.find.Annotate(a)
		list, faulty = append(list, n), max(faulty, c.faults(n))
	})
	code = max(code, faulty)
	if len(list) == 0 {
		return code
	}
	r, err := compare.Safely(c.ctx, list...)
	if err != nil {
		c.problem("%v", err)
		code = notRead
	}
	if c.ctx.Err() != nil {
		return notRead // open has said so; half a comparison is none
	}
	switch {
	case f.on["json"]:
		c.print(comparisonJSON(r))
	case len(f.value) == 0:
		printComparison(c.page(), r)
	}
	for _, e := range exports() {
		if f.value[e.option] == "" {
			continue
		}
		if err := c.export(e, f.value[e.option], r); err != nil {
			c.problem("%v", err)
			code = notRead
		}
	}
	return code
}

func comparisonJSON(c *compare.Comparison) *jsonComparison {
	j := &jsonComparison{
		Articles: []jsonCompared{}, Origins: c.Origins, Links: []jsonLink{}, Shared: []jsonShared{}, Repeats: []jsonRepeat{},
		Figures: []jsonFigures{}, Quotes: []jsonQuotes{}, Sums: []jsonSum{}, Coverage: []jsonCoverage{}, Sources: []jsonSource{}, Parts: []jsonPart{}, Matrix: [][]jsonPair{},
	}
	rs := make([]*runes, len(c.Articles))
	for i, a := range c.Articles {
		rs[i] = newRunes(a.Text)
		j.Articles = append(j.Articles, jsonCompared{a.ID(), a.Path, a.Title, a.Outlet, a.Date, a.Text, len(a.Words())})
	}
	place := func(p compare.Place) jsonPlace {
		s, e := rs[p.Article].span(p.Span)
		return jsonPlace{p.Article, s, e}
	}
	span := func(article int, s article.Span) jsonSpan {
		a, b := rs[article].span(s)
		return jsonSpan{a, b}
	}
	for _, l := range slices.Concat(c.Links, c.Faint) {
		j.Links = append(j.Links, jsonLink{l.Strength, l.Score, place(l.A), place(l.B), append([]string{}, l.Why...)})
	}
	for _, s := range c.Shared {
		x := jsonShared{Words: s.Words, Near: s.Near, Condensed: s.Condensed}
		for _, m := range s.Members {
			x.Members = append(x.Members, place(m))
		}
		j.Shared = append(j.Shared, x)
	}
	for _, r := range c.Repeats {
		s, e := rs[r.Article].span(r.Of)
		j.Repeats = append(j.Repeats, jsonRepeat{place(r.Place), s, e})
	}
	for _, f := range c.Findings {
		if f.Kind == "figure" {
			x := jsonFigures{What: f.What, Unit: f.Unit, Relation: f.Relation, Why: f.Why, Key: f.Key, Sure: f.Sure}
			for _, m := range f.Members {
				a := c.Articles[m.Article]
				fig := &a.Figures[m.Index]
				x.Members = append(x.Members, jsonFigureMember{place(m.Place), m.Of(a.Text), figureValue(fig), fig.Hedge.Of(a.Text), fig.Attribution.Of(a.Text)})
			}
			j.Figures = append(j.Figures, x)
			continue
		}
		x := jsonQuotes{Relation: f.Relation, Speaker: f.What, Why: f.Why, Key: f.Key, Sure: f.Sure}
		for _, m := range f.Members {
			x.Members = append(x.Members, jsonQuoteMember{place(m.Place), m.Of(c.Articles[m.Article].Text), speakerOf(c, m)})
		}
		j.Quotes = append(j.Quotes, x)
	}
	for _, s := range c.Sums {
		x := jsonSum{Article: s.Article, Total: span(s.Article, s.Total), Holds: s.Holds}
		for _, p := range s.Parts {
			x.Parts = append(x.Parts, span(s.Article, p))
		}
		j.Sums = append(j.Sums, x)
	}
	for _, o := range c.Sources {
		j.Sources = append(j.Sources, jsonSource{o.Articles, o.Fullest, o.Agency, o.Why})
	}
	for _, p := range c.Parts {
		j.Parts = append(j.Parts, jsonPart(p))
	}
	for _, row := range c.Matrix {
		r := []jsonPair{}
		for _, p := range row {
			r = append(r, jsonPair(p))
		}
		j.Matrix = append(j.Matrix, r)
	}
	for i, v := range c.Coverage {
		j.Coverage = append(j.Coverage, jsonCoverage{i, v.Sentences, v.Same, v.Partly, v.OnlyHere, v.Repeated})
	}
	return j
}

// speakerOf is who says a quote or a statement, in the text's words; "" if the text does not say.
func speakerOf(c *compare.Comparison, m compare.Member) string {
	a := c.Articles[m.Article]
	switch {
	case m.Index < 0:
		return ""
	case m.Kind == "statement":
		return a.Statements[m.Index].Speaker.Of(a.Text)
	}
	return a.Quotes[m.Index].Speaker.Of(a.Text)
}
