package corpus

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// Every module of go.mod stands in docs/licences.md, and nothing else does.
func TestLicences(t *testing.T) {
	mod, err := os.ReadFile("../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := os.ReadFile("../docs/licences.md")
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for _, m := range regexp.MustCompile(`[a-zA-Z0-9]+(?:\.[a-zA-Z]+)+(/[\w.-]*\w)+`).FindAllString(string(doc), -1) {
		listed[m] = true
	}
	required := map[string]bool{}
	for _, m := range regexp.MustCompile(`(?m)^\s+(\S+) v\S+`).FindAllStringSubmatch(string(mod), -1) {
		required[m[1]] = true
		if !listed[m[1]] {
			t.Errorf("%s is in go.mod and not in docs/licences.md", m[1])
		}
	}
	for m := range listed {
		if !required[m] {
			t.Errorf("%s is in docs/licences.md and not in go.mod", m)
		}
	}
	if strings.Contains(string(doc), "| ? |") {
		t.Error("docs/licences.md has a module without a licence")
	}
}
