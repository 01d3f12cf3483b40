package ingest

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"sidelight/corpus/article"
)

func pdf() *Format {
	return &Format{
		Name: "PDF", Exts: []string{".pdf"}, read: readPDF,
		is: func(f *file) bool { return bytes.Contains(f.data[:min(len(f.data), 1024)], []byte("%PDF-")) },
	}
}

// maxPages is how many pages of a PDF are read.
const maxPages = 2000

// A pdfBook is an open PDF. In a build without MuPDF (see nomupdf.go) none can be opened.
type pdfBook interface {
	pages() int
	title() string                        // as the file's own metadata has it
	page(n int) (sheet string, err error) // its lines with their places, as MuPDF writes them; "" if it has no text
	close()
}

var errNoTextLayer = errors.New("no text layer (scanned pages): run text recognition first, for example with OCRmyPDF")

func readPDF(ctx context.Context, f *file, emit func(*draft)) error {
	book, err := openPDF(f.data)
	if err != nil {
		return err
	}
	defer book.close()
	n := book.pages()
	if n <= 0 {
		return errors.New("the file is damaged: no pages found in it")
	}
	var lines []pdfLine
	total, bad := 0, 0
	for i := range min(n, maxPages) {
		f.alive()
		if err := ctx.Err(); err != nil {
			return err
		}
		sheet, err := book.page(i)
		if err != nil {
			if bad++; bad >= 50 && len(lines) == 0 {
				break
			}
			continue
		}
		page := pdfLines(sheet, i)
		for _, l := range page {
			total += len(l.text)
		}
		if total > maxText {
			return errLong
		}
		lines = append(lines, page...)
	}
	switch {
	case len(lines) == 0 && bad > 0:
		return errors.New("the file is damaged: none of its pages can be read")
	case len(lines) == 0:
		return errNoTextLayer
	}
	d := &draft{Meta: article.Meta{Encoding: "pdf"}}
	d.pdfText(lines, book.title())
	if !emitExport(d, emit) {
		emit(d)
	}
	switch {
	case n > maxPages:
		return fmt.Errorf("%d pages: only the first %d were read; split the file", n, maxPages)
	case bad > 0:
		return fmt.Errorf("%d of %d pages are damaged and were left out", bad, n)
	}
	return nil
}
