package ingest

import (
	"bufio"
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
)

func table() *Format {
	return &Format{Name: "Table of articles", Exts: []string{".csv", ".tsv"}, read: readCSV, streams: true}
}

// readCSV reads a table row by row, however long it is. The first row names the columns.
func readCSV(ctx context.Context, f *file, emit func(*draft)) error {
	r, encoding, err := f.stream()
	if err != nil {
		return err
	}
	defer r.Close()
	rows, names, err := openTable(r)
	if err != nil {
		return err
	}
	columns := f.assign(names)
	if columns == nil {
		return fmt.Errorf("no column for the text among %s: name one of them \"text\"", quoteList(names))
	}
	for n := 0; ; {
		f.alive()
		if err := ctx.Err(); err != nil {
			return err
		}
		values, err := rows.Read()
		if err == io.EOF {
			if n == 0 {
				return errors.New("column names, but no rows")
			}
			return nil
		}
		if err != nil {
			return fmt.Errorf("row %d cannot be read: %v", n+2, err)
		}
		n++
		d := record(columns, values)
		d.Encoding = encoding
		if m := mapping(names, columns); n == 1 && m != "" {
			d.warn("columns read: " + m)
		}
		emit(d)
	}
}

// openTable reads the first row of a table.
func openTable(r io.Reader) (rows *csv.Reader, names []string, err error) {
	in := bufio.NewReaderSize(io.MultiReader(r, strings.NewReader("\n")), 1<<16)
	head, _ := in.Peek(1 << 16)
	rows = csv.NewReader(in)
	rows.Comma, rows.LazyQuotes, rows.FieldsPerRecord = separator(head), true, -1
	if names, err = rows.Read(); err != nil {
		return nil, nil, errors.New("no row of column names")
	}
	return rows, names, nil
}

// separator is the sign that parts the columns: the most frequent in the first line.
func separator(head []byte) rune {
	line, _, _ := bytes.Cut(head, []byte("\n"))
	best, most := ',', 0
	for _, sign := range ",;\t|" {
		if n := bytes.Count(line, []byte(string(sign))); n > most {
			best, most = sign, n
		}
	}
	return best
}

func quoteList(names []string) string {
	list := strings.Join(names, ", ")
	if len(list) > 120 {
		list = strings.ToValidUTF8(list[:120], "") + " ..."
	}
	return list
}
