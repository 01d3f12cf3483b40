package trial

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A Measure is a row of a table: the set of data ("" the one above), the name of the number in a scorer's summary, and what it says, as
// a reader would ask for it.
type Measure [3]string

// Table runs a scorer of the evaluation data ("score_quotes.py") on the program, built for it, and writes a table of the measures to the
// file, below the head. The data stands beside the project, in ../shared, and is no part of it: where it is not, the test says so and is
// skipped. The test's package lies two folders below the root.
func Table(t *testing.T, scorer string, args []string, measures []Measure, head, file string) {
	t.Helper()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	scorer = filepath.Join(root, "../shared/eval", scorer)
	if _, err := os.Stat(scorer); err != nil {
		t.Skip("the evaluation data is not here: ", err)
	}
	program := filepath.Join(t.TempDir(), "sidelight")
	build := exec.Command("go", "build", "-tags", "ci", "-o", program, ".")
	build.Dir = root
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	out, err := exec.Command("python3", append([]string{scorer, program}, args...)...).Output()
	if err != nil {
		t.Fatal(err)
	}
	values := summary(string(out))
	var b strings.Builder
	b.WriteString(head)
	for _, m := range measures {
		set, name, question := m[0], m[1], m[2]
		value, ok := values[name]
		if !ok {
			t.Fatalf("%s: no %s in the summary", scorer, name)
		}
		fmt.Fprintf(&b, "| %s | %s | %s |\n", set, question, value)
	}
	if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// summary reads the line a scorer ends with: SUMMARY quotes polnear_exact=94.0 ...
func summary(out string) map[string]string {
	values := map[string]string{}
	for line := range strings.Lines(out) {
		if strings.HasPrefix(line, "SUMMARY") {
			for _, field := range strings.Fields(line) {
				if name, value, ok := strings.Cut(field, "="); ok {
					values[name] = value
				}
			}
		}
	}
	return values
}
