package ingest

import (
	"flag"
	"testing"

	"sidelight/corpus/trial"
)

var accuracy = flag.String("accuracy", "", "write how well files are read in the evaluation data to this file")

// measures names the numbers of the scorer's summary that stand in the table, as a reader would ask for them.
var measures = []trial.Measure{
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

// TestAccuracy rewrites the accuracy table: go test -tags ci ./corpus/ingest -run TestAccuracy -accuracy $PWD/docs/accuracy-ingest.md
func TestAccuracy(t *testing.T) {
	if *accuracy == "" {
		t.Skip("no -accuracy FILE given")
	}
	trial.Table(t, "score_ingest.py", nil, measures, "# How well files are read\n\n"+
		"Written by `make accuracy`; do not edit. Percent, unless said otherwise, on the development half of the data.\n\n| data | what | |\n|---|---|---|\n", *accuracy)
}
