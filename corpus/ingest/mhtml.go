package ingest

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"

	"github.com/emersion/go-message"
)

func savedPage() *Format {
	return &Format{
		Name: "Saved web page", Exts: []string{".mhtml", ".mht"}, read: readMHTML,
		is: func(f *file) bool {
			head := bytes.ToLower(f.head())
			return isMail(f) && bytes.Contains(head, []byte("multipart/related")) &&
				(bytes.Contains(head, []byte("snapshot-content-location")) || bytes.Contains(head, []byte("saved by")) || f.ext == ".mht" || f.ext == ".mhtml")
		},
	}
}

// readMHTML reads a page that a browser saved as one file: the first part that is a page.
func readMHTML(_ context.Context, f *file, emit func(*draft)) error {
	e, err := openMessage(f.data)
	if err != nil {
		return err
	}
	l := &mailParts{}
	address := firstNonEmpty(e.Header.Get("Snapshot-Content-Location"), e.Header.Get("Content-Location"))
	m := e.MultipartReader()
	if m == nil {
		return readMail(context.Background(), f, emit)
	}
	var damage error
	for l.page == "" {
		part, err := m.NextPart()
		if err == io.EOF {
			break
		}
		if err != nil && !message.IsUnknownCharset(err) && !message.IsUnknownEncoding(err) {
			damage = errors.New("the file is damaged: its end is missing")
			break
		}
		kind, _, _ := part.Header.ContentType()
		if kind == "text/html" || strings.HasPrefix(kind, "multipart/") || kind == "application/xhtml+xml" {
			address = firstNonEmpty(address, part.Header.Get("Content-Location"))
			if damage = l.take(part, f, 0); damage != nil {
				break
			}
		}
	}
	if l.page == "" {
		if damage == nil {
			damage = errors.New("the file is damaged: there is no page in it")
		}
		return damage
	}
	if emitPageExport(l.page, emit) {
		return damage
	}
	d := readPage(l.page)
	d.Encoding = l.encoding
	d.URL = firstNonEmpty(d.URL, address)
	emit(d)
	return damage
}
