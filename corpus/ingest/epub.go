package ingest

import (
	"context"
	"encoding/xml"
	"errors"
	"io"
	"net/url"
	"path"
	"strings"

	dom "golang.org/x/net/html"

	"sidelight/corpus/article"
)

func epub() *Format {
	return &Format{
		Name: "E-book", Exts: []string{".epub"}, read: readEPUB,
		is: func(f *file) bool {
			return hasMimetype(f, "application/epub+zip") || isPack(f, "META-INF/container.xml")
		},
	}
}

// readEPUB reads the chapters of an e-book, in the order of its spine, as one text.
func readEPUB(ctx context.Context, f *file, emit func(*draft)) error {
	p, err := openPack(f.data)
	if err != nil {
		return err
	}
	d := &draft{Meta: article.Meta{Encoding: "utf-8"}}
	chapters, err := d.epubSpine(p)
	if err != nil {
		return err
	}
	var damage error
	for _, name := range chapters {
		f.alive()
		if err := ctx.Err(); err != nil {
			return err
		}
		if d.size() > maxText {
			return errLong
		}
		r, err := p.member(name)
		if err != nil {
			damage = err
			continue
		}
		data, err := io.ReadAll(r)
		r.Close()
		if err != nil {
			damage = err
		}
		src, _, _ := decodeHTML(data)
		if len(src) > maxPage || strings.Count(src, "<") > maxTags {
			d.stripTags(src)
		} else if doc, err := dom.Parse(strings.NewReader(src)); err == nil {
			d.blocksOf(bodyOf(doc))
		} else {
			d.stripTags(src)
		}
	}
	emit(d)
	return damage
}

// bodyOf is the body element of a parsed page.
func bodyOf(doc *dom.Node) *dom.Node {
	for n := range doc.Descendants() {
		if n.Type == dom.ElementNode && n.Data == "body" {
			return n
		}
	}
	return doc
}

// epubSpine reads the package file: title, author and date of the book, and the names of its chapters in order.
func (d *draft) epubSpine(p *pack) ([]string, error) {
	opf := ""
	err := p.walk("META-INF/container.xml", func(e xml.StartElement, _ string) {
		if e.Name.Local == "rootfile" && opf == "" {
			opf = xmlAttr(e, "full-path")
		}
	})
	if err != nil {
		return nil, err
	}
	hrefs := map[string]string{}
	var ids []string
	err = p.walk(opf, func(e xml.StartElement, text string) {
		switch e.Name.Local {
		case "title":
			d.Title = firstNonEmpty(d.Title, oneLine(text))
		case "creator":
			d.Author = firstNonEmpty(d.Author, cleanAuthor(text))
		case "language":
			d.Lang, _, _ = strings.Cut(strings.ToLower(text), "-")
		case "item":
			if kind := xmlAttr(e, "media-type"); strings.Contains(kind, "html") && !strings.Contains(xmlAttr(e, "properties"), "nav") {
				href, err := url.PathUnescape(xmlAttr(e, "href"))
				if err != nil {
					href = xmlAttr(e, "href")
				}
				hrefs[xmlAttr(e, "id")] = path.Join(path.Dir(opf), href)
			}
		case "itemref":
			if len(ids) < 10_000 {
				ids = append(ids, xmlAttr(e, "idref"))
			}
		}
	})
	var names []string
	for _, id := range ids {
		if hrefs[id] != "" {
			names = append(names, hrefs[id])
		}
	}
	if len(names) == 0 && err == nil {
		err = errors.New("the file is damaged: it names no chapters")
	}
	return names, err
}

// walk hands over the elements of a small XML member, each with the text that follows its start.
func (p *pack) walk(name string, element func(e xml.StartElement, text string)) error {
	r, err := p.member(name)
	if err != nil {
		return err
	}
	defer r.Close()
	var open *xml.StartElement
	text := ""
	flush := func() {
		if open != nil {
			element(*open, strings.TrimSpace(text))
		}
		open, text = nil, ""
	}
	err = walkXML(r, func(t xml.Token) error {
		switch t := t.(type) {
		case xml.StartElement:
			flush()
			e := t.Copy()
			open = &e
		case xml.EndElement:
			flush()
		case xml.CharData:
			if len(text) < 1000 {
				text += string(t)
			}
		}
		return nil
	})
	flush()
	return err
}
