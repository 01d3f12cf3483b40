package corpus

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// layers is the import map of ARCHITECTURE.md as a test. A package may import the packages of this module named after it, and Fyne
// only where "fyne" stands ("fyne/app", the part that needs cgo and GL, only in main). Change the map, ARCHITECTURE.md and this list
// in the same commit.
var layers = map[string]string{
	".":                 "fyne/app app app/memory corpus/cli corpus/cli/locale",
	"app":               "fyne widgets docs corpus corpus/report corpus/search corpus/compare corpus/mark corpus/figure corpus/quote corpus/ingest corpus/article",
	"widgets":           "fyne",
	"widgets/sight":     "",
	"corpus/cli":        "corpus corpus/report corpus/search corpus/compare corpus/mark corpus/figure corpus/quote corpus/ingest corpus/article",
	"corpus/cli/locale": "",
	"app/memory":        "",
	"corpus":            "corpus/report corpus/search corpus/compare corpus/mark corpus/figure corpus/quote corpus/ingest corpus/article",
	"corpus/report":     "corpus/compare corpus/mark corpus/figure corpus/quote corpus/article",
	"corpus/search":     "corpus/mark corpus/figure corpus/quote corpus/article",
	"corpus/compare":    "corpus/mark corpus/figure corpus/quote corpus/article",
	"corpus/mark":       "corpus/figure corpus/quote corpus/article",
	"corpus/figure":     "corpus/article",
	"corpus/quote":      "corpus/article",
	"corpus/ingest":     "corpus/article",
	"corpus/article":    "",
	"corpus/trial":      "", // for tests only
}

// network is what no package of ours may import: Sidelight talks to nobody.
var network = []string{"net", "net/http", "net/rpc", "net/smtp", "net/textproto", "crypto/tls", "golang.org/x/net/http2", "golang.org/x/net/websocket"}

func TestImportMap(t *testing.T) {
	seen := map[string]bool{}
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name := d.Name(); path != ".." && (strings.HasPrefix(name, ".") || name == "testdata" || name == "tmp" || name == "docs" || name == "dist" || name == "dateparser") {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || d.Name() == "deps_keep.go" {
			return nil
		}
		rel, _ := filepath.Rel("..", path)
		dir := filepath.ToSlash(filepath.Dir(rel))
		policy, ok := layers[dir]
		if !ok {
			t.Errorf("%s: package %s has no place in the map; add it to layers and to ARCHITECTURE.md", path, dir)
			return nil
		}
		seen[dir] = true
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range f.Imports {
			imp, _ := strconv.Unquote(spec.Path.Value)
			if slices.Contains(network, imp) {
				t.Errorf("%s imports %s: no package of ours talks to a network", path, imp)
			}
			if spec.Name != nil && spec.Name.Name == "_" && imp != "embed" && imp != "modernc.org/sqlite" {
				t.Errorf("%s imports %s for its side effects only", path, imp)
			}
			name := ""
			switch {
			case imp == "fyne.io/fyne/v2/app":
				name = "fyne/app"
			case strings.HasPrefix(imp, "fyne.io/"):
				name = "fyne"
			case strings.HasPrefix(imp, "sidelight/"):
				name = strings.TrimPrefix(imp, "sidelight/")
			default:
				continue
			}
			if !slices.Contains(strings.Fields(policy), name) {
				t.Errorf("%s: package %s must not import %s", path, dir, imp)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for dir := range layers {
		if !seen[dir] {
			t.Errorf("package %s of the map is not there", dir)
		}
	}
}

// main only chooses between the window, a command and the reader child.
func TestMainIsSmall(t *testing.T) {
	b, err := os.ReadFile("../main.go")
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(b), "\n"); n > 80 {
		t.Errorf("main.go has %d lines, at most 80 are meant", n)
	}
	if tests, _ := filepath.Glob("../*_test.go"); len(tests) > 0 {
		t.Errorf("%v: no tests in the root package, it needs cgo and GL", tests)
	}
}
