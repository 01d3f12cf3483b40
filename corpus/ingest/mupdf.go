//go:build cgo && !nomupdf

package ingest

import (
	"errors"
	"strings"

	"github.com/gen2brain/go-fitz"
)

// A mupdfBook reads a PDF with MuPDF. This file is the only one that knows it: it needs cgo, and its licence is the AGPL.
type mupdfBook struct{ doc *fitz.Document }

func openPDF(data []byte) (pdfBook, error) {
	doc, err := fitz.NewFromMemory(data)
	switch {
	case errors.Is(err, fitz.ErrNeedsPassword):
		return nil, errors.New("protected by a password: save it without one first")
	case err != nil:
		return nil, errors.New("the file is damaged: it cannot be opened as a PDF")
	}
	return mupdfBook{doc}, nil
}

func (b mupdfBook) pages() int { return b.doc.NumPage() }

func (b mupdfBook) title() string { return strings.TrimRight(b.doc.Metadata()["title"], "\x00") }

func (b mupdfBook) page(n int) (string, error) {
	text, err := b.doc.Text(n)
	if err != nil || strings.TrimSpace(text) == "" {
		return "", err // asked first, since HTML carries the pictures of a scanned page
	}
	return b.doc.HTML(n, false)
}

func (b mupdfBook) close() { b.doc.Close() }
