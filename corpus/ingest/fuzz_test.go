package ingest

import (
	"archive/zip"
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"

	"sidelight/corpus/article"
)

// Whatever the bytes: no reader panics, and what it gives is valid text with blocks in order that leave out white space only.
func fuzz(f *testing.F, name string, wrap func([]byte) []byte, seeds ...string) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	fixtures, _ := filepath.Glob("testdata/*.txtar")
	for _, path := range fixtures {
		data, _ := os.ReadFile(path)
		if in := txtar.Parse(data).Files[0]; filepath.Ext(in.Name) == filepath.Ext(name) {
			f.Add(in.Data)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1<<16 {
			return
		}
		if wrap != nil {
			data = wrap(data)
		}
		newFile(name, name, data).articles(context.Background(), func(a *article.Article) { sound(t, a) })
	})
}

func sound(t *testing.T, a *article.Article) {
	if !utf8.ValidString(a.Text) || len(a.Blocks) == 0 {
		t.Fatalf("text %q, %d blocks", a.Text, len(a.Blocks))
	}
	at := 0
	for i, b := range a.Blocks {
		if b.Start < at || b.End <= b.Start || b.End > len(a.Text) || !utf8.RuneStart(a.Text[b.Start]) || b.Repeats >= i {
			t.Fatalf("block %v after %d in %q", b, at, a.Text)
		}
		if gap := a.Text[at:b.Start]; strings.TrimSpace(gap) != "" {
			t.Fatalf("left out %q", gap)
		}
		at = b.End
	}
	if d := a.Date; d != "" && readDate(strings.TrimPrefix(d, "--"), false) == "" && !strings.HasPrefix(d, "--") {
		t.Fatalf("date %q", d)
	}
}

// packed puts the bytes into a zip file under a name, beside what else the format needs.
func packed(name string, others map[string]string) func([]byte) []byte {
	return func(data []byte) []byte {
		var b bytes.Buffer
		w := zip.NewWriter(&b)
		for other, text := range others {
			m, _ := w.Create(other)
			m.Write([]byte(text))
		}
		m, _ := w.Create(name)
		m.Write(data)
		w.Close()
		return b.Bytes()
	}
}

const docxBody = `<w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Ferry fire</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>It burned.</w:t><w:tab/><w:br/></w:r><w:del><w:t>gone</w:t></w:del></w:p></w:body></w:document>`

const docxNumbers = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="2"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num></w:numbering>`

const odtBody = `<office:document-content xmlns:office="o" xmlns:text="t"><text:list-style style:name="L1"><text:list-level-style-number style:num-format="a" style:num-suffix=")"/></text:list-style><office:body><office:text><text:h text:outline-level="1">Ferry fire</text:h><text:p>It<text:s text:c="2"/>burned.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note> All night.</text:p><text:list text:style-name="L1"><text:list-item><text:p>First.</text:p></text:list-item></text:list></office:text></office:body></office:document-content>`

const container = `<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>`

const opf = `<package><metadata><title>Ferry fire</title><creator>Ana Reyes</creator></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`

func FuzzPlain(f *testing.F) {
	fuzz(f, "a.txt", nil, twoExported, "Title: X\nDate: May 3\n\n**Ferry fire kills**\nLine har-\nbour.\n", "\xff\xfea\x00", "\xe9\xe8 caf\xe9")
}

func FuzzMarkdown(f *testing.F) {
	fuzz(f, "a.md", nil, "---\ntitle: X\n---\n# Head\n\nBy Ana Reyes\n\n> quote\n\n- a\n- b\n\n|a|b|\n|-|-|\n|1|2|\n")
}
func FuzzHTML(f *testing.F) { fuzz(f, "a.html", nil, "<!doctype html><title>A</title><p>"+ferry) }
func FuzzRTF(f *testing.F)  { fuzz(f, "a.rtf", nil, `{\rtf1\ansi\'e9\u8217'\par{\*\x}\bin3 abc}`) }
func FuzzMail(f *testing.F) {
	fuzz(f, "a.eml", nil, "From: a\nMIME-Version: 1.0\nSubject: x\n\nbody\n")
}

func FuzzMHTML(f *testing.F) {
	fuzz(f, "a.mhtml", nil, "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>Ferry.\n--b--\n")
}
func FuzzTable(f *testing.F) { fuzz(f, "a.csv", nil, "title,text\na,\"b\"\n") }
func FuzzJSON(f *testing.F) {
	fuzz(f, "a.json", nil, `{"text":"a","date":"2024-05-03"}`, `[{"body":["a","b"]}]`)
}

func FuzzXML(f *testing.F) {
	fuzz(f, "a.xml", nil, "<?xml version=\"1.0\"?><a><item><title>A</title><text>b</text></item></a>")
}
func FuzzRIS(f *testing.F) { fuzz(f, "a.ris", nil, "TY  - NEWS\nTI  - A\nER  - \n") }
func FuzzZip(f *testing.F) { fuzz(f, "a.zip", nil, string(packed("a.txt", nil)([]byte(ferry)))) }
func FuzzDocx(f *testing.F) {
	fuzz(f, "a.docx", packed("word/document.xml", map[string]string{"word/numbering.xml": docxNumbers}), docxBody)
}
func FuzzODT(f *testing.F) { fuzz(f, "a.odt", packed("content.xml", nil), odtBody) }
func FuzzEPUB(f *testing.F) {
	fuzz(f, "a.epub", packed("a.xhtml", map[string]string{"META-INF/container.xml": container, "b.opf": opf}), "<html><body><h1>Ferry fire</h1><p>It burned.</p></body></html>")
}

// FuzzPDFLines fuzzes the layout of pages; MuPDF itself is fuzzed by its makers and runs in the guarded child.
func FuzzPDFLines(f *testing.F) {
	f.Add(`<div style="width:600pt;height:800pt"><p style="top:100pt;left:50pt"><b><span style="font-size:20pt">Ferry fire kills</span></b></p><p style="top:130pt;left:50pt"><span style="font-size:10pt">It burned all night in the har-</span></p><p style="top:142pt;left:50pt"><span style="font-size:10pt">bour.</span></p></div>`)
	f.Fuzz(func(t *testing.T, sheet string) {
		d := &draft{}
		d.pdfText(append(pdfLines(sheet, 0), pdfLines(sheet, 1)...), "Ferry fire kills")
		if len(d.parts) > 0 {
			sound(t, d.article())
		}
	})
}

func FuzzDate(f *testing.F) {
	f.Add("Fri, 3 May 2024 10:00:00 +0200")
	f.Fuzz(func(t *testing.T, s string) {
		if d := readDate(s, false); d != "" && !strings.HasPrefix(d, "--") && readDate(d, false) != d {
			t.Fatalf("%q: %q", s, d)
		}
	})
}
