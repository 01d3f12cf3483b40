package ingest

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

var accuracy = flag.String("accuracy", "", "write how well files are read in the development data to this file")

// measures names the numbers of the scorer's summary that stand in the table, as a reader would ask for them.
var measures = []struct{ set, name, question string }{
	{"84 saved news pages", "page_f1", "body text, F1 over runs of four words"},
	{"", "page_title", "title right, of those stated"},
	{"", "page_outlet", "outlet right"},
	{"", "page_date", "date right (two pages state the year 1)"},
	{"", "page_author", "author right"},
	{"14 PDFs", "pdf_f1", "words, F1 against pdftotext; running heads, which we remove, count as missing"},
	{"6 Word documents", "docx_f1", "words, F1"},
	{"5 OpenDocument texts", "odt_f1", "words, F1"},
	{"8 Rich Text files", "rtf_f1", "words, F1"},
	{"56 texts in 16 encodings", "encodings", "texts exactly right (two hold control bytes nobody can tell)"},
	{"106 files of all kinds", "count", "number of articles right"},
	{"", "title", "title right, in the 23 mixed files"},
	{"", "first", "first sentence at the start, no menu before it"},
	{"", "last", "last sentence at the end, no menu after it"},
	{"16 database exports, 650 articles", "export_count", "number of articles right"},
	{"", "export_title", "title right"},
	{"", "export_outlet", "outlet right"},
	{"", "export_date", "date right"},
	{"", "export_first", "first sentence at the start"},
	{"109 hostile files", "hostile", "read or named with a reason, the good file beside them unharmed"},
	{"", "worst_s", "slowest, seconds"},
	{"", "worst_mb", "most memory, MB"},
}

// TestAccuracy rewrites the accuracy table: go test -tags ci ./corpus/ingest -run TestAccuracy -accuracy docs/accuracy-ingest.md
// The data stands beside the project, in ../shared, and is no part of it.
func TestAccuracy(t *testing.T) {
	if *accuracy == "" {
		t.Skip("no -accuracy FILE given")
	}
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	scorer := filepath.Join(root, "../shared/eval/score_ingest.py")
	if _, err := os.Stat(scorer); err != nil {
		t.Skip("the development data is not here: ", err)
	}
	program := filepath.Join(t.TempDir(), "sidelight")
	build := exec.Command("go", "build", "-tags", "ci", "-o", program, ".")
	build.Dir = root
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	out, err := exec.Command("python3", scorer, program).Output()
	if err != nil {
		t.Fatal(err)
	}
	values := map[string]string{}
	for line := range strings.Lines(string(out)) {
		if strings.HasPrefix(line, "SUMMARY") {
			for _, field := range strings.Fields(line) {
				name, value, _ := strings.Cut(field, "=")
				values[name] = value
			}
		}
	}
	var b strings.Builder
	b.WriteString("# How well files are read\n\nWritten by `make accuracy`; do not edit. Percent, unless said otherwise, on the development half of the data.\n\n| data | what | |\n|---|---|---|\n")
	for _, m := range measures {
		fmt.Fprintf(&b, "| %s | %s | %s |\n", m.set, m.question, values[m.name])
	}
	file := *accuracy
	if !filepath.IsAbs(file) {
		file = filepath.Join(root, file)
	}
	if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}
