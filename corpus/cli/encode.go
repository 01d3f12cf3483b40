package cli

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"
)

// append writes the object as one line. Figures are written field by field: they come by the hundred thousand, and
// encoding/json would take longer over them than finding them does. What it writes is what encoding/json would write.
func (j *jsonMarks) append(b []byte) []byte {
	b = append(b, `{"id":`...)
	b = appendJSON(b, j.ID)
	if j.Text != nil {
		b = append(b, `,"text":`...)
		b = appendString(b, *j.Text)
	}
	b = append(b, `,"figures":[`...)
	for i := range j.Figures {
		if i > 0 {
			b = append(b, ',')
		}
		b = j.Figures[i].append(b)
	}
	b = append(b, `],"quotes":`...)
	b = appendJSON(b, j.Quotes)
	b = append(b, `,"statements":`...)
	b = appendJSON(b, j.Statements)
	return append(b, "}\n"...)
}

func (f *jsonFigure) append(b []byte) []byte {
	b = append(b, `{"start":`...)
	b = strconv.AppendInt(b, int64(f.Start), 10)
	b = append(b, `,"end":`...)
	b = strconv.AppendInt(b, int64(f.End), 10)
	b = appendString(append(b, `,"text":`...), f.Text)
	b = appendString(append(b, `,"kind":`...), string(f.Kind))
	if len(f.Value) > 0 {
		b = append(b, `,"value":`...)
		b = append(b, f.Value...)
	}
	b = appendString(append(b, `,"unit":`...), f.Unit)
	b = appendString(append(b, `,"counts":`...), f.Counts)
	b = appendString(append(b, `,"verb":`...), f.Verb)
	b = appendString(append(b, `,"approx":`...), f.Approx)
	b = appendString(append(b, `,"bound":`...), string(f.Bound))
	b = strconv.AppendBool(append(b, `,"vague":`...), f.Vague)
	b = appendString(append(b, `,"change":`...), string(f.Change))
	b = appendString(append(b, `,"attribution":`...), f.Attribution)
	b = appendString(append(b, `,"why":`...), f.Why)
	return append(b, '}')
}

// appendString writes a string of JSON. Most need nothing but quotation marks.
func appendString(b []byte, s string) []byte {
	ascii := true
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' || c == '"' || c == '\\' || c == 0x7F {
			return appendJSON(b, s)
		} else if c >= utf8.RuneSelf {
			ascii = false
		}
	}
	if !ascii && (!utf8.ValidString(s) || strings.Contains(s, "\u2028") || strings.Contains(s, "\u2029")) {
		return appendJSON(b, s)
	}
	b = append(b, '"')
	b = append(b, s...)
	return append(b, '"')
}

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
