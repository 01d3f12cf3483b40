package cli

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
	marks "sidelight/corpus/mark"
)

// appendMarks runs the finders asked for on an article and appends what they found as one line, and tells which broke down. Figures are written
// one by one and field by field: they come by the hundred thousand, and encoding/json would take longer over them than finding them does.
func appendMarks(b []byte, find marks.Finders, a *article.Article, only string, id json.RawMessage, withText bool) ([]byte, []error) {
	var faults []error
	told := func(err error) {
		if err != nil {
			faults = append(faults, err)
		}
	}
	r := newRunes(a.Text)
	b = appendJSON(append(b, `{"id":`...), id)
	if withText {
		b = appendString(append(b, `,"text":`...), a.Text)
	}
	b = append(b, `,"figures":[`...)
	if only != "quotes" {
		f, err := find.FiguresOf(a)
		told(err)
		b = appendFigures(b, a.Text, r, f)
	}
	quotes, statements := []jsonQuote{}, []jsonStatement{}
	if only != "figures" {
		q, s, err := find.QuotesOf(a)
		told(err)
		for i := range q {
			quotes = append(quotes, quoteJSON(a.Text, r, q[i]))
		}
		for i := range s {
			statements = append(statements, statementJSON(a.Text, r, s[i]))
		}
	}
	if only == "figures" {
		return append(b, "],\"quotes\":[],\"statements\":[]}\n"...), faults
	}
	b = appendJSON(append(b, `],"quotes":`...), quotes)
	b = appendJSON(append(b, `,"statements":`...), statements)
	return append(b, "}\n"...), faults
}

// appendFigures writes figures with commas between them; very many are written in parts, side by side.
func appendFigures(b []byte, text string, r *runes, figures []figure.Figure) []byte {
	if len(figures) <= 2*manyFigures {
		b = slices.Grow(b, len(figures)*usualFigure)
		var value [64]byte
		for i := range figures {
			if i > 0 {
				b = append(b, ',')
			}
			f := figureJSON(text, r, &figures[i], value[:0])
			b = f.append(b)
		}
		return b
	}
	parts := slices.Collect(slices.Chunk(figures, manyFigures))
	written := make([][]byte, len(parts))
	article.Beside(len(parts), func(i int) { written[i] = appendFigures(nil, text, r, parts[i]) })
	size := len(parts)
	for _, part := range written {
		size += len(part)
	}
	b = slices.Grow(b, size)
	for i, part := range written {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, part...)
	}
	return b
}

// manyFigures is how many figures are a part.
const manyFigures = 1000

// usualFigure is the length in bytes that a figure usually has in JSON, rather more than less.
const usualFigure = 320

// append writes what encoding/json writes of the struct.
func (f *jsonFigure) append(b []byte) []byte {
	b = append(b, `{"start":`...)
	b = strconv.AppendInt(b, int64(f.Start), 10)
	b = append(b, `,"end":`...)
	b = strconv.AppendInt(b, int64(f.End), 10)
	b = appendString(append(b, `,"text":`...), f.Text)
	b = appendQuoted(append(b, `,"kind":`...), string(f.Kind))
	if len(f.Value) > 0 {
		b = append(b, `,"value":`...)
		b = append(b, f.Value...)
	}
	b = appendQuoted(append(b, `,"unit":`...), f.Unit)
	b = appendString(append(b, `,"counts":`...), f.Counts)
	b = appendString(append(b, `,"verb":`...), f.Verb)
	b = appendString(append(b, `,"approx":`...), f.Approx)
	b = appendQuoted(append(b, `,"bound":`...), string(f.Bound))
	b = strconv.AppendBool(append(b, `,"vague":`...), f.Vague)
	b = appendQuoted(append(b, `,"change":`...), string(f.Change))
	b = appendString(append(b, `,"attribution":`...), f.Attribution)
	b = appendQuoted(append(b, `,"why":`...), f.Why)
	return append(b, '}')
}

// appendString writes a string of JSON. Most need nothing but quotation marks.
func appendString(b []byte, s string) []byte {
	if s == "" {
		return append(b, `""`...)
	}
	ascii := true
	for i := 0; i < len(s); i++ {
		if c := s[i]; plain[c] {
			continue
		} else if c < utf8.RuneSelf {
			return appendJSON(b, s)
		}
		ascii = false
	}
	if !ascii && (!utf8.ValidString(s) || strings.Contains(s, "\u2028") || strings.Contains(s, "\u2029")) {
		return appendJSON(b, s)
	}
	return appendQuoted(b, s)
}

// appendQuoted writes a word of our own, in which nothing needs escaping.
func appendQuoted(b []byte, s string) []byte {
	b = append(b, '"')
	b = append(b, s...)
	return append(b, '"')
}

// plain are the bytes of ASCII that stand in a string of JSON as they are.
var plain = func() (set [256]bool) {
	for c := ' '; c < 0x7F; c++ {
		set[c] = c != '"' && c != '\\'
	}
	return set
}()

// appendJSON writes what encoding/json writes of a value, with <, > and & as they are.
func appendJSON(b []byte, v any) []byte {
	var buf bytes.Buffer
	e := json.NewEncoder(&buf)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return append(b, "null"...)
	}
	return append(b, bytes.TrimSuffix(buf.Bytes(), []byte("\n"))...)
}
