package corpus

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"fmt"
	"io"
	"strings"
	"sync"
)

// packers are the compressors of a file, used again: each takes more memory than many articles.
type packers struct{ in, out sync.Pool }

var errText = fmt.Errorf("its text cannot be read: %w", ErrDamaged)

// pack makes a text smaller: its length as a varint, then deflate. Texts of a library take less than half of their size, so that it can
// be mailed.
func (p *packers) pack(text string) []byte {
	var b bytes.Buffer
	b.Write(binary.AppendUvarint(nil, uint64(len(text))))
	w, ok := p.in.Get().(*flate.Writer)
	if ok {
		w.Reset(&b)
	} else {
		w, _ = flate.NewWriter(&b, flate.DefaultCompression) // the level is known to be good
	}
	io.WriteString(w, text) // a buffer takes all
	w.Close()
	p.in.Put(w)
	return b.Bytes()
}

// unpack is the text that pack was given.
func (p *packers) unpack(b []byte) (string, error) {
	length, n := binary.Uvarint(b)
	if n <= 0 || length > 1040*uint64(len(b)) { // deflate makes nothing smaller than that
		return "", errText
	}
	in := bytes.NewReader(b[n:])
	r, ok := p.out.Get().(io.Reader)
	if ok {
		r.(flate.Resetter).Reset(in, nil)
	} else {
		r = flate.NewReader(in)
	}
	var text strings.Builder
	text.Grow(int(length))
	if k, err := io.Copy(&text, io.LimitReader(r, int64(length)+1)); err != nil || uint64(k) != length {
		return "", errText
	}
	p.out.Put(r)
	return text.String(), nil
}
