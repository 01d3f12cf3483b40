package ingest

import (
	"context"
	"errors"
	"strings"

	"sidelight/corpus/article"
)

func plain() *Format {
	return &Format{Name: "Plain text", Exts: []string{".txt", ".text", ".asc"}, read: readPlain}
}

var errBinary = errors.New("not a text: the file holds binary data; open it with the program that made it and save it as text")

func readPlain(_ context.Context, f *file, emit func(*draft)) error {
	text, encoding, strays, ok := decodeTelling(f.data)
	if !ok {
		return errBinary
	}
	d := &draft{Meta: article.Meta{Encoding: encoding}}
	d.warnStrays(strays)
	if isHTML(f) { // asked for as plain text
		d.stripTags(text)
	} else {
		if list, _ := paragraphs(text); d.emitLines(asLines(list), emit) {
			return nil
		}
		d.plainText(text)
	}
	emit(d)
	return nil
}

// plainText adds a text without marks: its header lines, its headline, its paragraphs.
func (d *draft) plainText(text string) {
	text = d.headers(text)
	list, single := paragraphs(text)
	if single {
		d.warn("no blank lines: each line taken as a paragraph")
	}
	if d.Title == "" {
		if i := headline(list); i >= 0 {
			d.Title, _ = unmark(list[i])
		}
	}
	for i, p := range list {
		kind := article.Paragraph
		switch bare, marked := unmark(p); {
		case marked && sameHeadline(bare, d.Title):
			kind, p = article.Headline, bare
		case strings.HasPrefix(p, "- ") || strings.HasPrefix(p, "* ") || strings.HasPrefix(p, "• "):
			kind = article.List
		}
		if i < headlineWithin {
			d.credits(p)
		}
		d.add(kind, p)
	}
}

// credits learns the date and the author from a line that says nothing else.
func (d *draft) credits(line string) {
	if (d.Date == "" || strings.HasPrefix(d.Date, "--")) && onlyDate(line) {
		d.Date = readDate(line, false)
	}
	if d.Author == "" {
		d.Author = byline(line)
	}
}
