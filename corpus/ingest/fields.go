package ingest

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
)

// A Field is a field of a table or of JSON records: its name in the file, what its name says that it holds, and what stands in the first
// record that has it.
type Field struct {
	Name    string
	Column  Column
	Example string // on one line, cut short
}

var errNoFields = errors.New("no table and no records")

// fieldSample is how many bytes of a file are looked at for its fields; sampled how many of its records.
const (
	fieldSample = 1 << 20
	sampled     = 20
)

// Fields tells the fields of a table or of JSON records, in the order of a table's columns, else of the names. Of a long file only the
// beginning is read. It is an error if the file is of another kind.
func Fields(path string) ([]Field, error) {
	f, err := openLong(path)
	if err != nil {
		return nil, err
	}
	f.partial, f.data = false, f.data[:min(len(f.data), fieldSample)]
	format, err := detect(f)
	if err != nil {
		return nil, err
	}
	r, _, err := f.stream()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	switch format.Name {
	case table().Name:
		return tableFields(r)
	case jsonRecords().Name:
		return recordFields(r)
	}
	return nil, errNoFields
}

func tableFields(r io.Reader) ([]Field, error) {
	rows, names, err := openTable(r)
	if err != nil {
		return nil, err
	}
	list := fields(names)
	for range sampled {
		values, err := rows.Read()
		if err != nil {
			break
		}
		for i := range list {
			if i < len(values) && list[i].Example == "" {
				list[i].Example = example(values[i])
			}
		}
	}
	return list, nil
}

func recordFields(r io.Reader) ([]Field, error) {
	in := bufio.NewReader(r)
	dec := json.NewDecoder(in)
	if first, err := firstByte(in); err == nil && first == '[' {
		dec.Token()
	}
	examples := map[string]any{}
	for range sampled {
		var v any
		if dec.Decode(&v) != nil {
			break
		}
		list := records(v, assign, 0)
		for _, o := range list[:min(len(list), sampled)] {
			for name, value := range o {
				text, _ := examples[name].(string)
				if text == "" {
					examples[name] = example(jsonText(value))
				}
			}
		}
	}
	if len(examples) == 0 {
		return nil, errNoFields
	}
	list := fields(keys(examples))
	for i := range list {
		list[i].Example, _ = examples[list[i].Name].(string)
	}
	return list, nil
}

// fields are fields by their names, with what the names say.
func fields(names []string) []Field {
	columns := assign(names)
	list := make([]Field, len(names))
	for i, name := range names {
		list[i].Name = name
		if columns != nil {
			list[i].Column = columns[i]
		}
	}
	return list
}

// example is a value as a list of fields shows it.
func example(value string) string {
	const most = 80
	words := strings.Fields(value)
	text := strings.Join(words[:min(len(words), most)], " ")
	if r := []rune(text); len(r) > most {
		text = string(r[:most]) + " …"
	}
	return text
}

// ChosenColumns is what Options.Columns needs to read a file with these fields.
func ChosenColumns(list []Field) map[string]Column {
	out := map[string]Column{}
	for _, f := range list {
		if f.Column != NoColumn {
			out[f.Name] = f.Column
		}
	}
	return out
}

// WithColumn returns the fields with one of them holding something else; what held that before is left out.
func WithColumn(list []Field, name string, c Column) []Field {
	out := slices.Clone(list)
	for i := range out {
		switch {
		case name != "" && out[i].Name == name:
			out[i].Column = c
		case out[i].Column == c:
			out[i].Column = NoColumn
		}
	}
	return out
}
