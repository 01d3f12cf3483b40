package ingest

import (
	"context"
	"encoding/xml"
	"strconv"
	"strings"

	"sidelight/corpus/article"
)

func odt() *Format {
	return &Format{
		Name: "OpenDocument text", Exts: []string{".odt", ".ott", ".fodt"}, read: readODT,
		is: func(f *file) bool { return hasMimetype(f, "application/vnd.oasis.opendocument.text") },
	}
}

func readODT(_ context.Context, f *file, emit func(*draft)) error {
	p, err := openPack(f.data)
	if err != nil {
		return err
	}
	r, err := p.member("content.xml")
	if err != nil {
		return err
	}
	defer r.Close()
	d := &draft{Meta: article.Meta{Encoding: "utf-8"}}
	t := &typist{d: d}
	titles := map[string]bool{} // automatic styles that stand on the style of titles
	skip, body := 0, false
	var lists odtLists
	err = walkXML(r, func(token xml.Token) error {
		switch e := token.(type) {
		case xml.StartElement:
			if e.Name.Space == "style" && e.Name.Local == "style" && strings.EqualFold(xmlAttr(e, "parent-style-name"), "Title") {
				titles[xmlAttr(e, "name")] = true
			}
			if e.Name.Local == "body" {
				body = true
			}
			if !body {
				lists.define(e)
			}
			if skip > 0 || !body {
				if odtLeftOut[e.Name.Local] {
					skip++
				}
				return nil
			}
			switch e.Name.Local {
			case "tracked-changes", "annotation", "forms", "table-of-content-source", "sequence-decls", "note-citation", "title", "desc":
				skip++
			case "p":
				t.begin()
				if style := xmlAttr(e, "style-name"); style == "Title" || titles[style] {
					t.kind(article.Headline)
				} else if len(lists.open) > 0 {
					t.kind(article.List)
					return t.write(lists.number())
				}
			case "h":
				t.begin()
				if level, _ := strconv.Atoi(xmlAttr(e, "outline-level")); level <= 1 {
					t.kind(article.Headline)
				}
			case "list":
				lists.begin(xmlAttr(e, "style-name"))
			case "list-item":
				lists.item()
			case "s":
				n, _ := strconv.Atoi(xmlAttr(e, "c"))
				return t.write(strings.Repeat(" ", max(1, min(n, 99))))
			case "tab":
				return t.write("\t")
			case "line-break":
				return t.write("\n")
			}
		case xml.EndElement:
			switch {
			case skip > 0:
				if odtLeftOut[e.Name.Local] {
					skip--
				}
			case !body:
			case e.Name.Local == "p" || e.Name.Local == "h":
				t.end()
			case e.Name.Local == "list":
				lists.end()
			}
		case xml.CharData:
			if body && skip == 0 && len(t.open) > 0 {
				return t.write(string(e))
			}
		}
		return nil
	})
	t.endAll()
	if emitExport(d, emit) {
		return err
	}
	d.finishOffice()
	emit(d)
	return err
}

var odtLeftOut = wordSet("tracked-changes annotation forms table-of-content-source sequence-decls note-citation title desc")
