package ingest

import (
	"context"
	"encoding/xml"
	"errors"
	"strconv"
	"strings"

	"sidelight/corpus/article"
)

func docx() *Format {
	return &Format{
		Name: "Word document", Exts: []string{".docx", ".docm"}, read: readDocx,
		is: func(f *file) bool { return isPack(f, "word/document.xml") },
	}
}

func readDocx(_ context.Context, f *file, emit func(*draft)) error {
	p, err := openPack(f.data)
	if err != nil {
		return err
	}
	d := &draft{Meta: article.Meta{Encoding: "utf-8"}}
	err = d.word(p, "word/document.xml")
	if err == nil {
		err = d.word(p, "word/footnotes.xml")
		if errors.Is(err, errNoPart) {
			err = nil
		}
	}
	if emitExport(d, emit) {
		return err
	}
	d.finishOffice()
	emit(d)
	return err
}

var errNoPart = errors.New("no such part")

// word reads a part of a Word document: paragraphs, with headings and lists by the names of their styles. What was deleted, field codes and
// the second copy of a text box are left out.
func (d *draft) word(p *pack, name string) error {
	r, err := p.member(name)
	if err != nil {
		if name != "word/document.xml" {
			return errNoPart
		}
		return err
	}
	defer r.Close()
	t := &typist{d: d}
	lists, level := readLists(p), 0
	skip, inText := 0, false // depth inside an element that is left out; inside w:t
	err = walkXML(r, func(token xml.Token) error {
		switch e := token.(type) {
		case xml.StartElement:
			if skip > 0 {
				if leftOut[e.Name.Local] {
					skip++
				}
				return nil
			}
			switch e.Name.Local {
			case "Fallback", "del", "instrText", "delText", "moveFrom":
				skip = 1
			case "p":
				if e.Name.Space == "w" || e.Name.Space == "" {
					level = 0
					t.begin()
				}
			case "t":
				inText = e.Name.Space == "w" || e.Name.Space == "" || e.Name.Space == "m"
			case "tab":
				return t.write("\t")
			case "br", "cr":
				if xmlAttr(e, "type") == "page" {
					return t.write("\v")
				}
				return t.write("\n")
			case "noBreakHyphen":
				return t.write("-")
			case "pStyle":
				t.kind(wordStyle(xmlAttr(e, "val")))
			case "ilvl":
				level, _ = strconv.Atoi(xmlAttr(e, "val"))
			case "numId":
				if n := len(t.open); n > 0 && t.open[n-1].kind != article.Headline && t.open[n-1].text.Len() == 0 {
					t.kind(article.List)
					if number := lists.next(xmlAttr(e, "val"), level); number != "" {
						return t.write(number + " ")
					}
				}
			}
		case xml.EndElement:
			switch {
			case skip > 0:
				if leftOut[e.Name.Local] {
					skip--
				}
			case e.Name.Local == "p" && (e.Name.Space == "w" || e.Name.Space == ""):
				t.end()
			case e.Name.Local == "t":
				inText = false
			}
		case xml.CharData:
			if inText && skip == 0 {
				return t.write(string(e))
			}
		}
		return nil
	})
	t.endAll()
	return err
}

var leftOut = wordSet("Fallback del instrText delText moveFrom")

// wordStyle is the kind of a paragraph by the name of its style, in the languages of Word that newsrooms use.
func wordStyle(name string) article.BlockKind {
	low := strings.ToLower(name)
	for _, h := range []string{"title", "heading1", "heading 1", "titel", "titre", "titre1", "berschrift1", "ttulo", "titolo1", "headline"} {
		if low == h || h == "berschrift1" && strings.HasSuffix(low, h) {
			return article.Headline
		}
	}
	switch {
	case strings.HasPrefix(low, "caption"), strings.HasPrefix(low, "beschriftung"):
		return article.Caption
	case strings.HasPrefix(low, "list"):
		return article.List
	}
	return article.Paragraph
}
