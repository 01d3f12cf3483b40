package mark

import (
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
)

func parts(list ...Part) []Part {
	var out []Part
	for _, p := range list {
		if !p.Empty() {
			out = append(out, p)
		}
	}
	return out
}

func figures() *Kind {
	return &Kind{Name: "figure", Title: "Figures", Find: func(n *Annotated) []Mark {
		var out []Mark
		for i, f := range n.Figures {
			out = append(out, Mark{
				Span: f.Span, Kind: "figure", Index: i, Ranges: []article.Span{f.Span}, Label: FigureLabel(n, f), Why: f.Why,
				Parts: parts(Part{f.Hedge, Hedge}, Part{f.Counts, Counted}, Part{f.Attribution, Attribution}),
			})
		}
		return out
	}}
}

func quotes() *Kind {
	return &Kind{Name: "quote", Title: "Quotes", Find: func(n *Annotated) []Mark {
		var out []Mark
		for i, q := range n.Quotes {
			out = append(out, Mark{
				Span: q.Span, Kind: "quote", Index: i, Ranges: q.Ranges, Label: speaker(n, q.Speaker, q.Person), Why: q.Why,
				Parts: parts(Part{q.Speaker, Speaker}, Part{q.Via, Via}),
			})
		}
		return out
	}}
}

func statements() *Kind {
	return &Kind{Name: "statement", Title: "Statements", Find: func(n *Annotated) []Mark {
		var out []Mark
		for i, s := range n.Statements {
			out = append(out, Mark{
				Span: s.Span, Kind: "statement", Index: i, Ranges: []article.Span{s.Span}, Label: speaker(n, s.Speaker, s.Person), Why: s.Why,
				Parts: parts(Part{s.Speaker, Speaker}, Part{s.Via, Via}),
			})
		}
		return out
	}}
}

func speaker(n *Annotated, at article.Span, person string) string {
	switch text := at.Of(n.Text); {
	case text == "" && person == "":
		return "unattributed"
	case person == "" || strings.Contains(text, person):
		return text
	case text == "":
		return person
	default:
		return text + " (" + person + ")"
	}
}

// Value writes what a figure is worth in one notation, whatever the text's: "57,000", "12 to 120", "7 October 2023", "20 minutes".
func Value(f figure.Figure) string {
	if f.Date != "" {
		if f.DateEnd != "" {
			return article.DateWords(f.Date) + " to " + article.DateWords(f.DateEnd)
		}
		return article.DateWords(f.Date)
	}
	v := grouped(f.Low.String())
	if !f.Low.Equal(f.High) {
		v += " to " + grouped(f.High.String())
	}
	switch f.Unit {
	case "":
		return v
	case "percent":
		return v + " %"
	case "second", "minute", "hour", "day", "week", "month", "year", "decade":
		if one := figure.Int(1); !f.Low.Equal(one) || !f.High.Equal(one) {
			return v + " " + f.Unit + "s"
		}
	}
	return v + " " + f.Unit
}

// FigureLabel says what a figure is worth, what it counts and how it is hedged: "57,000 Palestinians, more than".
func FigureLabel(n *Annotated, f figure.Figure) string {
	s := Value(f)
	if !f.Counts.Empty() {
		s += " " + f.Counts.Of(n.Text)
	}
	if !f.Hedge.Empty() {
		s += ", " + f.Hedge.Of(n.Text)
	}
	return s
}

// grouped puts commas between the thousands of a whole number of four digits or more.
func grouped(s string) string {
	whole, rest, _ := strings.Cut(s, ".")
	digits := strings.TrimPrefix(whole, "-")
	if len(digits) < 4 {
		return s
	}
	sign := len(whole) - len(digits)
	for i := len(whole) - 3; i > sign; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if rest != "" {
		return whole + "." + rest
	}
	return whole
}
