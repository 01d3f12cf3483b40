//go:build !cgo || nomupdf

package ingest

import "errors"

func openPDF([]byte) (pdfBook, error) {
	return nil, errors.New("PDF not in this build: save the text from your PDF viewer as .txt, or use a build with MuPDF")
}
