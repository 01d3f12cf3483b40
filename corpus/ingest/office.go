package ingest

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"sidelight/corpus/article"
)

// maxUnpacked is how much one packed file may hold in all, unpacked, in bytes.
const maxUnpacked = 200 << 20

var errUnpacked = fmt.Errorf("unpacks to more than %d MB: the file is made to do harm", maxUnpacked>>20)

// A member is a file inside a packed one, unpacked as it is read. It ends with errUnpacked when the allowance, shared by
// all members, is used up.
type member struct {
	io.ReadCloser
	left *int64
}

func (m member) Read(p []byte) (int, error) {
	if *m.left <= 0 {
		return 0, errUnpacked
	}
	n, err := m.ReadCloser.Read(p[:min(int64(len(p)), *m.left)])
	*m.left -= int64(n)
	return n, err
}

// A pack is an open zip file with an allowance.
type pack struct {
	*zip.Reader
	left int64
}

func openPack(data []byte) (*pack, error) {
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, errors.New("the file is damaged: its table of contents cannot be read; get it again, or open and save it with the program that made it")
	}
	return &pack{r, maxUnpacked}, nil
}

// member opens a member by its name.
func (p *pack) member(name string) (io.ReadCloser, error) {
	for _, f := range p.File {
		if f.Name == name {
			return p.open(f)
		}
	}
	return nil, fmt.Errorf("the file is damaged: its part %s is missing", name)
}

func (p *pack) open(f *zip.File) (io.ReadCloser, error) {
	r, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("the file is damaged: its part %s cannot be unpacked", f.Name)
	}
	return member{r, &p.left}, nil
}

// isPack reports whether the file is a zip that holds a member of the name.
func isPack(f *file, name string) bool {
	if !bytes.HasPrefix(f.data, []byte("PK\x03\x04")) {
		return false
	}
	p, err := openPack(f.data)
	if err != nil {
		return false
	}
	return slices.ContainsFunc(p.File, func(m *zip.File) bool { return m.Name == name })
}

// hasMimetype reports whether the file is a zip that says, in its first member, what it is.
func hasMimetype(f *file, mime string) bool {
	const header = 30 // bytes before the name of the first member
	return bytes.HasPrefix(f.data, []byte("PK\x03\x04")) && len(f.data) > header && bytes.HasPrefix(f.data[header:], []byte("mimetype"+mime))
}

// walkXML hands over the tokens of an XML document one by one. It keeps no stack, so that depth costs nothing.
func walkXML(r io.Reader, token func(xml.Token) error) error {
	d := xml.NewDecoder(r)
	d.Strict = false
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	for {
		t, err := d.RawToken()
		switch {
		case err == io.EOF:
			return nil
		case errors.Is(err, errUnpacked):
			return err
		case err != nil:
			return errors.New("the file is damaged: only the text before the damage could be read")
		}
		if err := token(t); err != nil {
			return err
		}
	}
}

func xmlAttr(t xml.StartElement, local string) string {
	for _, a := range t.Attr {
		if a.Name.Local == local {
			return a.Value
		}
	}
	return ""
}

// errLong ends the reading of a text that is longer than an article may be.
var errLong = fmt.Errorf("more than %d MB of text in one piece; split it", maxText>>20)

// A typist collects the paragraphs of an office document. Text boxes and notes put paragraphs inside paragraphs: the inner ones come after.
type typist struct {
	d     *draft
	open  []*paragraph
	total int
}

type paragraph struct {
	text  strings.Builder
	kind  article.BlockKind
	after []part
}

func (t *typist) begin() {
	if len(t.open) < 1000 {
		t.open = append(t.open, &paragraph{kind: article.Paragraph})
	}
}

func (t *typist) end() {
	n := len(t.open)
	if n == 0 {
		return
	}
	p := t.open[n-1]
	t.open = t.open[:n-1]
	var parts []part
	for line := range strings.SplitSeq(p.text.String(), "\v") { // a page or column break inside
		parts = append(parts, part{p.kind, line})
	}
	parts = append(parts, p.after...)
	if n > 1 {
		t.open[n-2].after = append(t.open[n-2].after, parts...)
		return
	}
	for _, p := range parts {
		t.d.add(p.kind, p.text)
	}
}

func (t *typist) write(s string) error {
	if len(t.open) == 0 {
		t.begin()
	}
	if t.total += len(s); t.total > maxText {
		return errLong
	}
	t.open[len(t.open)-1].text.WriteString(s)
	return nil
}

func (t *typist) kind(k article.BlockKind) {
	if n := len(t.open); n > 0 {
		t.open[n-1].kind = k
	}
}

func (t *typist) endAll() {
	for len(t.open) > 0 {
		t.end()
	}
}

// finishOffice gives a document without marked headings its headline, and learns from its first lines.
func (d *draft) finishOffice() {
	var list []string
	marked := false
	for i, p := range d.parts {
		list = append(list, p.text)
		marked = marked || p.kind == article.Headline && i < headlineWithin
		if i < headlineWithin {
			d.credits(p.text)
		}
	}
	if i := headline(list); i >= 0 && !marked && d.Title == "" {
		d.parts[i].kind = article.Headline
	}
}
