package ingest

import (
	"bytes"
	"io"
	"os"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/transform"
)

// stream opens the file for reading from its beginning, in UTF-8 without a byte order mark. Of a file too large to be held, data is the
// beginning only, and the encoding is told from that.
func (f *file) stream() (r io.ReadCloser, name string, err error) {
	sample := f.data
	if len(sample) > 1<<20 {
		sample = sample[:1<<20]
		if i := bytes.LastIndexByte(sample, '\n'); i > 0 {
			sample = sample[:i]
		}
	}
	_, name, ok := decode(sample)
	if !ok {
		return nil, "", errBinary
	}
	r = io.NopCloser(bytes.NewReader(f.data))
	if f.partial {
		if r, err = os.Open(f.path); err != nil {
			return nil, "", err
		}
	}
	var enc encoding.Encoding
	if name != "utf-8" {
		enc, _ = charset.Lookup(name)
	}
	var decoded io.Reader = r
	if enc != nil {
		decoded = transform.NewReader(r, enc.NewDecoder())
	}
	return struct {
		io.Reader
		io.Closer
	}{withoutMark(decoded), r}, name, nil
}

// withoutMark leaves out a byte order mark at the beginning.
func withoutMark(r io.Reader) io.Reader {
	head := make([]byte, 3)
	n, _ := io.ReadFull(r, head)
	return io.MultiReader(bytes.NewReader(bytes.TrimPrefix(head[:n], []byte("\xef\xbb\xbf"))), r)
}
