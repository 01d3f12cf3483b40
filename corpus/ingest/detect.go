package ingest

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
)

// foreign are kinds of files we know and do not read, by their first bytes, and what to do about them.
var foreign = []struct{ magic, reason string }{
	{"\xd0\xcf\x11\xe0", "an old Word or Office file: open it in Word or LibreOffice and save it as .docx"},
	{"\x89PNG", "a picture: there is no text in it to read"},
	{"\xff\xd8\xff", "a picture: there is no text in it to read"},
	{"GIF8", "a picture: there is no text in it to read"},
	{"\x1f\x8b", "packed with gzip: unpack it first"},
	{"Rar!", "packed with RAR: unpack it first"},
	{"7z\xbc\xaf", "packed with 7-Zip: unpack it first"},
	{"BZh", "packed with bzip2: unpack it first"},
	{"\x7fELF", "a program, not a text"},
	{"MZ\x90", "a program, not a text"},
	{"SQLite format 3", "a database, not a text"},
}

// detect tells the format of a file: what its first bytes say, else what its name says.
func detect(f *file) (*Format, error) {
	if len(bytes.TrimSpace(f.head())) == 0 && len(bytes.TrimSpace(f.data)) == 0 {
		return nil, errors.New("nothing in it but white space")
	}
	for _, k := range foreign {
		if bytes.HasPrefix(f.data, []byte(k.magic)) {
			return nil, errors.New(k.reason)
		}
	}
	if f.options.Plain {
		return plain(), nil
	}
	for _, format := range Formats() {
		if format.is != nil && format.is(f) {
			return format, nil
		}
	}
	for _, format := range Formats() {
		if format.named(f.name) {
			return format, nil
		}
	}
	if f.ext == "" {
		return plain(), nil
	}
	return nil, fmt.Errorf("cannot read %s yet; if it is a text, save it as .txt", f.ext)
}

// Reads reports whether files of this name are read: folders are searched for these.
func Reads(name string) bool {
	return slices.ContainsFunc(Formats(), func(f *Format) bool { return f.named(name) })
}
