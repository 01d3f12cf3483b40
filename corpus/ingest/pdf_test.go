//go:build cgo && !nomupdf

package ingest

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// pdfOf makes a PDF of pages of lines "size x y text".
func pdfOf(pages ...[]string) []byte {
	var out bytes.Buffer
	var at []int
	object := func(format string, args ...any) {
		at = append(at, out.Len())
		fmt.Fprintf(&out, "%d 0 obj\n%s\nendobj\n", len(at), fmt.Sprintf(format, args...))
	}
	out.WriteString("%PDF-1.4\n")
	object("<< /Type /Catalog /Pages 2 0 R >>")
	var kids []string
	for i := range pages {
		kids = append(kids, fmt.Sprintf("%d 0 R", 4+2*i))
	}
	object("<< /Type /Pages /Kids [%s] /Count %d >>", strings.Join(kids, " "), len(pages))
	object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
	for i, lines := range pages {
		object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> /Contents %d 0 R >>", 5+2*i)
		var s strings.Builder
		for _, line := range lines {
			f := strings.SplitN(line, " ", 4)
			fmt.Fprintf(&s, "BT /F %s Tf 1 0 0 1 %s %s Tm (%s) Tj ET\n", f[0], f[1], f[2], f[3])
		}
		object("<< /Length %d >>\nstream\n%s\nendstream", s.Len(), s.String())
	}
	xref := out.Len()
	fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, a := range at {
		fmt.Fprintf(&out, "%010d 00000 n \n", a)
	}
	fmt.Fprintf(&out, "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, xref)
	return out.Bytes()
}

func TestPDF(t *testing.T) {
	head := "8 50 780 The Moren Ledger, page "
	got, err := readData("a.pdf", pdfOf(
		[]string{head + "1", "20 50 700 Ferry fire kills forty-one", "10 50 660 The ferry left the port of Moren at nine in the evening with two har-", "10 50 648 bour pilots on board and did not come", "10 320 660 back from its way to the island, which the", "10 320 648 office told reporters at noon."},
		[]string{head + "2", "10 50 700 It was found at dawn by a fishing boat.", "10 50 688 Nobody was on it."},
		[]string{head + "3", "10 50 700 The search goes on."},
	))
	want := "headline: Ferry fire kills forty-one\n" +
		"paragraph: The ferry left the port of Moren at nine in the evening with two harbour pilots on board and did not come back from its way to the island, which the office told reporters at noon.\n" +
		"paragraph: It was found at dawn by a fishing boat. Nobody was on it.\nparagraph: The search goes on.\n"
	if got != want || err != nil {
		t.Errorf("got\n%s%v", got, err)
	}
	if _, err := readData("a.pdf", pdfOf(nil)); err != errNoTextLayer {
		t.Errorf("without text: %v", err)
	}
}

func TestPrintedPage(t *testing.T) {
	foot := "8 50 20 https://ledger.example/ferry"
	story := "Forty-one people died when a fire swept through a ferry off Moren, the office said on Saturday."
	got, err := readData("a.pdf", pdfOf([]string{
		"10 50 700 Home", "10 50 680 News", "10 50 660 Sport", "10 50 640 Weather", "10 50 600 " + story, "10 50 560 " + strings.Replace(story, "Forty-one", "Later, thirty-eight", 1),
		"10 50 500 Most read", "10 50 480 Mayor resigns", "10 50 460 Rain until Sunday", foot,
	}))
	if !strings.HasPrefix(got, "paragraph: "+story) || strings.Contains(got, "Weather") || strings.Contains(got, "Mayor") || err != nil {
		t.Errorf("got\n%s%v", got, err)
	}
}
