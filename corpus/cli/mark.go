package cli

import (
	"encoding/json"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
	marks "sidelight/corpus/mark"
	"sidelight/corpus/quote"
)

type jsonFigure struct {
	Start       int             `json:"start"`
	End         int             `json:"end"`
	Text        string          `json:"text"`
	Kind        figure.Kind     `json:"kind"`
	Value       json.RawMessage `json:"value,omitempty"`
	Unit        string          `json:"unit"`
	Counts      string          `json:"counts"`
	Verb        string          `json:"verb"`
	Approx      string          `json:"approx"`
	Bound       figure.Bound    `json:"bound"`
	Vague       bool            `json:"vague"`
	Change      figure.Change   `json:"change"`
	Attribution string          `json:"attribution"`
	Why         string          `json:"why"`
}

type jsonQuote struct {
	Start        int         `json:"start"`
	End          int         `json:"end"`
	Text         string      `json:"text"`
	Ranges       [][2]int    `json:"ranges"`
	Type         quote.Type  `json:"type"`
	Speaker      string      `json:"speaker"`
	SpeakerStart *int        `json:"speaker_start,omitempty"`
	SpeakerEnd   *int        `json:"speaker_end,omitempty"`
	Person       string      `json:"person"`
	Basis        quote.Basis `json:"basis"`
	Cue          string      `json:"cue"`
	Via          string      `json:"via"`
	Repeats      [][2]int    `json:"repeats"`
	Sure         bool        `json:"sure"`
	Why          string      `json:"why"`
}

type jsonStatement struct {
	Start        int    `json:"start"`
	End          int    `json:"end"`
	Text         string `json:"text"`
	Speaker      string `json:"speaker"`
	SpeakerStart *int   `json:"speaker_start,omitempty"`
	SpeakerEnd   *int   `json:"speaker_end,omitempty"`
	Cue          string `json:"cue"`
	Via          string `json:"via"`
	Why          string `json:"why"`
}

func mark(c *call) int {
	f, code := c.parse("json jsonl", "only")
	if code != done {
		return code
	}
	only := f.value["only"]
	switch {
	case only != "" && only != "figures" && only != "quotes":
		return c.wrong("--only is figures or quotes, not %q", only)
	case f.on["jsonl"]:
		return markLines(c, only)
	case len(f.paths) == 0:
		return c.wrong("no file given")
	}
	faulty := done
	code = c.open(f.paths, func(a *article.Article) {
		if f.on["json"] {
			id, _ := json.Marshal(a.ID())
			line, faults := appendMarks(nil, c.find, a, only, id, true)
			c.stdout.Write(line)
			for _, err := range faults {
				c.problem("%s%s: %v", a.Path, place(a), err)
				faulty = notRead
			}
			return
		}
		n := c.find.Annotate(a)
		faulty = max(faulty, c.faults(n))
		printMarks(c.page(), n, only)
	})
	return max(code, faulty)
}

// faults tells which kinds of mark could not be found in an article.
func (c *call) faults(n *marks.Annotated) int {
	for _, f := range n.Faults {
		c.problem("%s%s: %s", n.Path, place(n.Article), f)
	}
	if len(n.Faults) > 0 {
		return notRead
	}
	return done
}

// figureJSON is a figure as it is written; its value is made in the memory of space.
func figureJSON(text string, r *runes, f *figure.Figure, space []byte) jsonFigure {
	j := jsonFigure{
		Text: f.Of(text), Kind: f.Kind, Value: appendValue(space, f), Unit: f.Unit, Counts: f.Counts.Of(text), Verb: f.Verb.Of(text),
		Approx: f.Hedge.Of(text), Bound: f.Bound, Vague: f.Vague, Change: f.Change, Attribution: f.Attribution.Of(text), Why: f.Why,
	}
	if f.Lasts() {
		j.Unit = ""
	}
	j.Start, j.End = r.span(f.Span)
	return j
}

// figureValue is the number, [lo,hi] or the date (a span of dates is an ISO 8601 interval, "2015/2016"); absent where it is unknown.
func figureValue(f *figure.Figure) json.RawMessage { return appendValue(nil, f) }

func appendValue(b []byte, f *figure.Figure) []byte {
	switch {
	case f.Kind == figure.Time && f.DateEnd != "":
		return appendString(b, "T"+f.Date+"/T"+f.DateEnd)
	case f.Date != "" && f.DateEnd != "":
		return appendString(b, f.Date+"/"+f.DateEnd)
	case f.Kind == figure.Time && !f.Offset():
		return appendString(b, "T"+f.Date) // ISO 8601 tells a time from a date by the T
	case f.Date != "":
		return appendString(b, f.Date)
	case f.Kind == figure.Date || f.Kind == figure.Time:
		return b
	case f.Low.Equal(f.High):
		return f.Low.Append(b)
	}
	b = append(f.Low.Append(append(b, '[')), ',')
	return append(f.High.Append(b), ']')
}

func statementJSON(text string, r *runes, s quote.Statement) jsonStatement {
	j := jsonStatement{Text: s.Of(text), Speaker: s.Speaker.Of(text), Cue: s.Cue.Of(text), Via: s.Via.Of(text), Why: s.Why}
	j.Start, j.End = r.span(s.Span)
	j.SpeakerStart, j.SpeakerEnd = known(r, s.Speaker)
	return j
}

func quoteJSON(text string, r *runes, q quote.Quote) jsonQuote {
	j := jsonQuote{
		Text: q.Of(text), Ranges: [][2]int{}, Type: q.Type, Speaker: q.Speaker.Of(text), Person: q.Person, Basis: q.Basis, Cue: q.Cue.Of(text),
		Via: q.Via.Of(text), Repeats: [][2]int{}, Sure: q.Sure, Why: q.Why,
	}
	j.Start, j.End = r.span(q.Span)
	j.SpeakerStart, j.SpeakerEnd = known(r, q.Speaker)
	for _, s := range q.Ranges {
		j.Ranges = append(j.Ranges, r.pair(s))
	}
	for _, s := range q.Repeats {
		j.Repeats = append(j.Repeats, r.pair(s))
	}
	return j
}

// known gives the offsets of a span, or nothing if the text does not say.
func known(r *runes, s article.Span) (start, end *int) {
	if s.Empty() {
		return nil, nil
	}
	a, b := r.span(s)
	return &a, &b
}
