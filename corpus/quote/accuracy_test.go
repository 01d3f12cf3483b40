package quote

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

var accuracy = flag.String("accuracy", "", "write how well quotes are found in the development data to this file")

// measures names the numbers of the scorer's summary that stand in the table, as a reader would ask for them.
var measures = []struct{ set, name, question string }{
	{"PolNeAR, 477 news articles (en)", "polnear_exact", "quoted words found, exact F1"},
	{"", "polnear_iou", "quoted words found, overlap F1"},
	{"", "polnear_speaker", "speaker right, given the quote"},
	{"", "polnear_e2e", "found and speaker right"},
	{"", "polnear_left_empty", "left unattributed where the text names nobody"},
	{"", "polnear_stat_p", "statements: precision"},
	{"", "polnear_stat_r", "statements: recall"},
	{"8 articles read by hand (en)", "handmade_e2e", "found and speaker right"},
	{"", "handmade_person", "the person behind the mention"},
	{"", "handmade_alarms", "titles and scare quotes shown as speech (a count, of 4)"},
	{"4 articles read by hand (de, fr, es)", "other_exact", "quoted words found, exact F1"},
	{"", "other_speaker", "speaker right, given the quote"},
	{"German Wikinews, 510 articles", "de_exact", "quoted words found, exact F1"},
	{"", "de_speaker", "speaker right, given the quote"},
}

// TestAccuracy rewrites the accuracy table: go test -tags ci ./corpus/quote -run TestAccuracy -accuracy docs/accuracy-quote.md
// The data stands beside the project, in ../shared, and is no part of it.
func TestAccuracy(t *testing.T) {
	if *accuracy == "" {
		t.Skip("no -accuracy FILE given")
	}
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	scorer := filepath.Join(root, "../shared/eval/score_quotes.py")
	if _, err := os.Stat(scorer); err != nil {
		t.Skip("the development data is not here: ", err)
	}
	program := filepath.Join(t.TempDir(), "sidelight")
	build := exec.Command("go", "build", "-tags", "ci", "-o", program, ".")
	build.Dir = root
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	out, err := exec.Command("python3", scorer, program, "--no-speed").Output()
	if err != nil {
		t.Fatal(err)
	}
	values := map[string]string{}
	for line := range strings.Lines(string(out)) {
		if strings.HasPrefix(line, "SUMMARY") {
			for _, field := range strings.Fields(line) {
				if name, value, ok := strings.Cut(field, "="); ok {
					values[name] = value
				}
			}
		}
	}
	var b strings.Builder
	b.WriteString("# How well quotes are found\n\nWritten by `make accuracy`; do not edit. Percent, on the development half of the data; the half kept back is a few points lower.\n" +
		"Much of what counts as falsely found is real speech that the data lacks.\n\n| data | what | % |\n|---|---|---|\n")
	for _, m := range measures {
		value, ok := values[m.name]
		if !ok {
			t.Fatalf("%s: no %s in the summary", scorer, m.name)
		}
		fmt.Fprintf(&b, "| %s | %s | %s |\n", m.set, m.question, value)
	}
	file := *accuracy
	if !filepath.IsAbs(file) {
		file = filepath.Join(root, file)
	}
	if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}
