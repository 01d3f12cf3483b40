package ingest

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

func jsonRecords() *Format {
	return &Format{
		Name: "JSON of articles", Exts: []string{".json", ".jsonl", ".ndjson"}, read: readJSON, streams: true,
		is: func(f *file) bool {
			return f.ext != ".txt" && bytes.HasPrefix(bytes.TrimSpace(f.head()), []byte(`[{"`))
		},
	}
}

// readJSON reads records one by one, however many: an array of them, one after the other (a line each), or the array inside an
// object: {"articles": [...]}.
func readJSON(ctx context.Context, f *file, emit func(*draft)) error {
	r, encoding, err := f.stream()
	if err != nil {
		return err
	}
	defer r.Close()
	in := bufio.NewReaderSize(r, 1<<16)
	dec := json.NewDecoder(in)
	first, err := firstByte(in)
	if err != nil {
		return errors.New("no record in it")
	}
	array := first == '['
	if array {
		dec.Token()
	}
	read, without := 0, 0
	m := jsonMap{assign: f.assign}
	for n := 1; !array || dec.More(); n++ {
		f.alive()
		if err := ctx.Err(); err != nil {
			return err
		}
		var v any
		err := dec.Decode(&v)
		if err == io.EOF {
			break
		}
		if err != nil {
			return fmt.Errorf("record %d cannot be read: %v", n, err)
		}
		for _, o := range records(v, f.assign, 0) {
			d := m.draft(o)
			if d == nil {
				without++
				continue
			}
			d.Encoding = encoding
			read++
			emit(d)
		}
	}
	switch {
	case read == 0 && without > 0:
		return fmt.Errorf("no field for the text in its records: name it \"text\"")
	case without > 0:
		return fmt.Errorf("%d records have no text and were left out", without)
	}
	return nil
}

// firstByte is the first byte that is not white space, left to be read.
func firstByte(in *bufio.Reader) (byte, error) {
	for {
		c, err := in.ReadByte()
		if err != nil || !space(c) {
			in.UnreadByte()
			return c, err
		}
	}
}

// records finds the records in a value: the value itself, the members of a list, or of the longest list in an object without a text of its own.
func records(v any, assign func([]string) []Column, depth int) []map[string]any {
	switch v := v.(type) {
	case []any:
		var out []map[string]any
		for _, e := range v {
			out = append(out, records(e, assign, depth+1)...)
		}
		return out
	case map[string]any:
		if depth > 3 || assign(keys(v)) != nil {
			return []map[string]any{v}
		}
		var longest []map[string]any
		for _, k := range keys(v) {
			switch v[k].(type) {
			case []any, map[string]any:
				if list := records(v[k], assign, depth+1); len(list) > len(longest) && assign(keys(list[0])) != nil {
					longest = list
				}
			}
		}
		if longest != nil {
			return longest
		}
		return []map[string]any{v}
	}
	return nil
}

func keys(m map[string]any) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// A jsonMap remembers how the fields of the last record were read: those of one file are mostly alike.
type jsonMap struct {
	assign  func(names []string) []Column
	names   []string
	columns []Column
	told    bool
}

// draft makes a draft of a record; nil if it has no text.
func (m *jsonMap) draft(o map[string]any) *draft {
	names := keys(o)
	if !slices.Equal(names, m.names) {
		m.names, m.columns = names, m.assign(names)
	}
	if m.columns == nil {
		return nil
	}
	values := make([]string, len(names))
	for i, name := range names {
		if m.columns[i] != NoColumn {
			values[i] = jsonText(o[name])
		}
	}
	d := record(m.columns, values)
	if len(d.parts) == 0 {
		return nil
	}
	if s := mapping(names, m.columns); s != "" && !m.told {
		d.warn("fields read: " + s)
		m.told = true
	}
	return d
}

// jsonText reads a value as words: lists joined, names of persons put together, dates as reference managers keep them.
func jsonText(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case []any:
		var list []string
		for _, e := range v {
			if s := jsonText(e); s != "" {
				list = append(list, s)
			}
		}
		sep := ", "
		if len(list) > 0 && len(list[0]) > 80 { // paragraphs
			sep = "\n\n"
		}
		return strings.Join(list, sep)
	case map[string]any:
		if parts, ok := v["date-parts"].([]any); ok && len(parts) > 0 {
			return strings.ReplaceAll(jsonText(parts[0]), ", ", "-")
		}
		if family := jsonText(v["family"]); family != "" {
			return strings.TrimSpace(jsonText(v["given"]) + " " + family)
		}
		for _, k := range []string{"name", "title", "main", "original", "text", "value", "#text", "literal", "raw"} {
			if s := jsonText(v[k]); s != "" {
				return s
			}
		}
	}
	return ""
}
