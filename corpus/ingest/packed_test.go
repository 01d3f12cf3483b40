package ingest

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"sidelight/corpus/article"
)

// readData reads bytes under a name and returns the articles as lines of "kind: text", and the error.
func readData(name string, data []byte) (string, error) {
	var b strings.Builder
	err := newFile(name, name, data).articles(context.Background(), func(a *article.Article) {
		for _, block := range a.Blocks {
			b.WriteString(string(block.Kind) + ": " + block.Of(a.Text) + "\n")
		}
	})
	return b.String(), err
}

func TestOfficeFiles(t *testing.T) {
	for name, c := range map[string]struct {
		data []byte
		want string
	}{
		"a.docx": {packed("word/document.xml", map[string]string{"word/numbering.xml": docxNumbers})([]byte(docxBody)), "headline: Ferry fire\nlist: ii) It burned.\n"},
		"a.odt":  {packed("content.xml", nil)([]byte(odtBody)), "headline: Ferry fire\nparagraph: It burned. All night.\nparagraph: A note.\nlist: a) First.\n"},
		"a.epub": {
			packed("a.xhtml", map[string]string{"META-INF/container.xml": container, "b.opf": opf})([]byte("<html><body><h1>Ferry fire</h1><p>It burned.</p></body></html>")),
			"headline: Ferry fire\nparagraph: It burned.\n",
		},
	} {
		if got, err := readData(name, c.data); got != c.want || err != nil {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}

func zipOf(t *testing.T, files ...string) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		m, err := w.Create(files[i])
		if err != nil {
			t.Fatal(err)
		}
		m.Write([]byte(files[i+1]))
	}
	w.Close()
	return b.Bytes()
}

func TestZip(t *testing.T) {
	inner := zipOf(t, "deep.txt", "A text two archives down.")
	got, err := readData("a.zip", zipOf(t, "b.txt", "One text.", "folder/c.md", "# Two\n\nAnother text.", "picture.png", "x", "__MACOSX/._b.txt", "x", "inner.zip", string(inner)))
	if want := "paragraph: One text.\nheadline: Two\nparagraph: Another text.\nparagraph: A text two archives down.\n"; got != want || err != nil {
		t.Errorf("%q, %v", got, err)
	}
	for name, c := range map[string]struct {
		data []byte
		want string
	}{
		"outside":  {zipOf(t, "../b.txt", "One text."), "points outside"},
		"absolute": {zipOf(t, "/b.txt", "One text."), "points outside"},
		"nothing":  {zipOf(t, "b.png", "x"), "no files in this archive"},
		"too deep": {zipOf(t, "b.zip", string(zipOf(t, "c.zip", string(zipOf(t, "d.zip", string(inner)))))), "unpack it first"},
		"bomb":     {zipOf(t, "b.txt", strings.Repeat("0", 30<<20)), "made to do harm"},
		"cut":      {inner[:len(inner)-30], "damaged"},
	} {
		if got, err := readData("a.zip", c.data); got != "" || err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}

// nestedMail is a message of parts inside parts.
func nestedMail(deep int) string {
	var b strings.Builder
	b.WriteString("From: a\nMIME-Version: 1.0\n")
	for i := range deep {
		fmt.Fprintf(&b, "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n", i, i)
	}
	return b.String()
}

func TestDamaged(t *testing.T) {
	for name, c := range map[string]struct{ data, want string }{
		"a.docx": {"PK\x03\x04 and no more", "damaged"},
		"a.rtf":  {`{\rtf1 ` + strings.Repeat("{", 200_000), "nested without end"},
		"a.eml":  {nestedMail(40), "nested without end"},
		"a.json": {strings.Repeat("[", 20_000), "cannot be read"},
		"a.csv":  {"one,two\n1,2\n", "no column for the text"},
		"a.xml":  {"<?xml version='1.0'?><a>text</a>", "no elements"},
		"a.ris":  {"TY  - NEWS\n", "no reference"},
	} {
		if _, err := readData(name, []byte(c.data)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}
