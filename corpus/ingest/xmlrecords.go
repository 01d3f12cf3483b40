package ingest

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"strings"
)

func xmlRecords() *Format {
	return &Format{
		Name: "XML of articles", Exts: []string{".xml", ".rss", ".atom"}, read: readXML, streams: true,
		is: func(f *file) bool {
			return f.ext != ".html" && bytes.HasPrefix(bytes.TrimSpace(f.head()), []byte("<?xml")) && !isHTML(f)
		},
	}
}

// recordTags are the elements that hold one article, in the feeds and exports that come as XML.
var recordTags = wordSet("article item entry doc document record newsitem")

// readXML reads one record after the other: every element named like an article, its children as fields. Paragraphs inside a field
// stay paragraphs.
func readXML(ctx context.Context, f *file, emit func(*draft)) error {
	r, encoding, err := f.stream()
	if err != nil {
		return err
	}
	defer r.Close()
	x := xmlReader{f: f, encoding: encoding, emit: emit}
	err = walkXML(r, func(t xml.Token) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		return x.token(t)
	})
	if err == nil && x.read == 0 {
		err = errors.New("no elements in it that hold an article with a text")
	}
	return err
}

type xmlReader struct {
	f        *file
	encoding string
	emit     func(*draft)

	feed   string   // the title of it all, outside the records
	titled bool     // within that title
	path   []string // names of the open elements of the record; empty outside
	fields map[string]*strings.Builder
	size   int
	read   int
}

func (x *xmlReader) token(t xml.Token) error {
	switch t := t.(type) {
	case xml.StartElement:
		name := strings.ToLower(t.Name.Local)
		switch {
		case len(x.path) > 0:
			if len(x.path) < 100 {
				x.path = append(x.path, name)
			}
		case recordTags[name]:
			x.path, x.fields, x.size = []string{name}, map[string]*strings.Builder{}, 0
		}
		x.titled = len(x.path) == 0 && name == "title" && x.feed == ""
		if len(x.path) == 2 && name == "link" && xmlAttr(t, "href") != "" {
			x.write(xmlAttr(t, "href"))
		}
	case xml.EndElement:
		x.titled = false
		name := strings.ToLower(t.Name.Local)
		switch {
		case len(x.path) == 0:
		case len(x.path) == 1 && name == x.path[0]:
			x.path = nil
			x.finish()
		case name == x.path[len(x.path)-1] && len(x.path) > 1:
			if strings.HasPrefix(name, "p") {
				x.write("\n\n")
			}
			x.path = x.path[:len(x.path)-1]
		}
	case xml.CharData:
		if x.titled && len(x.feed) < 200 {
			x.feed += string(t)
		}
		if len(x.path) > 1 {
			if x.size += len(t); x.size > maxText {
				return errLong
			}
			x.write(string(t))
		}
	}
	return nil
}

// write adds to the field that is open: lead and tail of an article are one text.
func (x *xmlReader) write(s string) {
	name := x.path[1]
	if strings.HasSuffix(name, "paragraph") || strings.HasSuffix(name, "paragraphs") || name == "encoded" {
		name = "text"
	}
	b := x.fields[name]
	if b == nil {
		b = &strings.Builder{}
		x.fields[name] = b
	}
	b.WriteString(s)
}

func (x *xmlReader) finish() {
	x.f.alive()
	var names, values []string
	fields := map[string]any{}
	for name := range x.fields {
		fields[name] = nil
	}
	for _, name := range keys(fields) {
		names, values = append(names, name), append(values, strings.TrimSpace(x.fields[name].String()))
	}
	columns := x.f.assign(names)
	if columns == nil {
		return
	}
	d := record(columns, values)
	d.Encoding = x.encoding
	d.Outlet = firstNonEmpty(d.Outlet, oneLine(x.feed))
	if len(d.parts) > 0 {
		x.read++
		x.emit(d)
	}
}

func references() *Format {
	return &Format{
		Name: "References", Exts: []string{".ris"}, read: readRIS,
		is: func(f *file) bool { return bytes.HasPrefix(bytes.TrimSpace(f.head()), []byte("TY  - ")) },
	}
}

// readRIS reads the references of a reference manager: title, outlet, author, date, and the abstract as text.
func readRIS(_ context.Context, f *file, emit func(*draft)) error {
	text, encoding, ok := decode(f.data)
	if !ok {
		return errBinary
	}
	var d *draft
	var abstract string
	n := 0
	for line := range strings.Lines(text) {
		tag, value, ok := strings.Cut(strings.TrimRight(line, "\n"), "  - ")
		value = strings.TrimSpace(value)
		if ok && tag == "TY" {
			d, abstract = &draft{}, ""
		}
		if d == nil {
			continue
		}
		switch tag {
		case "TI", "T1":
			d.Title = value
		case "T2", "JO", "JF", "PB":
			d.Outlet = firstNonEmpty(d.Outlet, value)
		case "AU", "A1":
			d.Author = strings.TrimPrefix(d.Author+", "+value, ", ")
		case "DA", "Y1", "PY":
			d.Date = firstNonEmpty(d.Date, readDate(strings.TrimRight(value, "/"), false))
		case "UR":
			d.URL = value
		case "LA":
			d.Lang = firstNonEmpty(languageCode(value), value)
		case "AB", "N2":
			abstract = value
		case "ER":
			d.Encoding = encoding
			d.recordText(firstNonEmpty(abstract, d.Title))
			d.warn("a reference: it holds no full text")
			n++
			emit(d)
			d = nil
		}
	}
	if n == 0 {
		return errors.New("no reference in it")
	}
	return nil
}
