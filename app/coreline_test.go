package app

import (
	"context"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
)

// Lines of the core's are told in the window's language: whole, filled in, strung together.
func TestCoreLine(t *testing.T) {
	t.Cleanup(func() { spoken.Store(nil) })
	for line, want := range map[string]string{
		"the same value":                                    "derselbe Wert",
		"12 words in a row":                                 "12 Wörter in Folge",
		"number in digits, hundredths of EUR":               "Zahl in Ziffern, Hundertstel von EUR",
		"number in words with the currency before it":       "Zahl in Worten mit der Währung davor",
		"words differ: “all” / “two of”; only one has “no”": "andere Worte: “all” / “two of”; nur eine hat “no”",
		"row 12 cannot be read: damaged":                    "Zeile 12 kann nicht gelesen werden: beschädigt",
		"tell of Marigold, Port Amber; within 2 days":       "handeln von Marigold, Port Amber; innerhalb von 2 Tagen",
		"3 words in a row, time, gates":                     "3 Wörter in Folge, time, gates", // time is the text's, not one of the window's words
		"a line of nobody's":                                "a line of nobody's",
	} {
		speak("en", "")
		if got := coreLine(line); got != line {
			t.Errorf("in English: %q for %q", got, line)
		}
		speak("de", "")
		if got := coreLine(line); got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

// covered reports whether a line of the core's is known whole, by a format and what it is filled in with, or part by part.
func covered(line string) bool {
	known := slices.Concat(coreWhys, coreReasons)
	if slices.Contains(known, line) || slices.ContainsFunc(known, func(format string) bool { _, ok := filledIn(format, line); return ok }) {
		return true
	}
	for _, joint := range []string{"; ", ", "} {
		if parts := strings.Split(line, joint); len(parts) > 1 && !slices.ContainsFunc(parts, func(p string) bool { return !covered(p) }) {
			return true
		}
	}
	return false
}

// mayLag is how many lines of the core's may wait for their translation: they are told in English until then.
const mayLag = 12

// All that the core says of its own fixtures can be translated, but for a few lines it says only since lately.
func TestCoreLinesOfFixtures(t *testing.T) {
	seen := map[string]bool{}
	missing := 0
	check := func(where, line string) {
		t.Helper()
		if line != "" && !seen[line] && !covered(line) {
			missing++
			t.Logf("%s: no words for %q", where, line)
		}
		seen[line] = true
	}
	defer func() {
		if missing > mayLag {
			t.Errorf("%d lines have no words in other languages", missing)
		}
	}()
	marked := regexp.MustCompile(`⟦([^|⟧]*)\|[^⟧]*⟧`)
	read := func(dir string) (list []*mark.Annotated) {
		err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || filepath.Ext(path) != ".txt" {
				return err
			}
			b, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			lang := filepath.Base(filepath.Dir(path))
			if len(lang) != 2 {
				lang = "en"
			}
			list = append(list, mark.Annotate(article.New(article.Meta{Outlet: filepath.Base(path), Lang: lang, Date: "2025-11-04"}, marked.ReplaceAllString(string(b), "$1"), nil)))
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		return list
	}
	for _, dir := range []string{"../corpus/figure/testdata", "../corpus/quote/testdata"} {
		for _, a := range read(dir) {
			for _, m := range a.Marks {
				check(m.Kind, m.Why)
			}
		}
	}
	c := compare.Compare(context.Background(), read("sample")...)
	for _, f := range c.Findings {
		check("finding", f.Why)
	}
	for _, l := range c.Links {
		for _, w := range l.Why {
			if strings.Contains(w, " ") && !strings.Contains(w, " / ") { // else it is a word of the text, or one of each
				check("link", w)
			}
		}
	}
}

// What stands in the core's code as a reason can be translated: in fields and variables called Why and Reason, in the errors of reading files.
func TestCoreLinesOfCode(t *testing.T) {
	verb := regexp.MustCompile(`%[.0-9]*[a-z]`)
	known := slices.Concat(coreWhys, coreReasons, []string{"stopped"})
	inner := []string{"no such part"} // never leaves the package
	missing := 0
	defer func() {
		if missing > mayLag {
			t.Errorf("%d lines have no words in other languages", missing)
		}
	}()
	check := func(file string, n ast.Node) {
		ast.Inspect(n, func(n ast.Node) bool {
			l, ok := n.(*ast.BasicLit)
			if !ok || l.Kind != token.STRING {
				return true
			}
			s, err := strconv.Unquote(l.Value)
			if err != nil {
				t.Fatal(err)
			}
			s = strings.TrimSuffix(strings.Trim(verb.ReplaceAllString(s, "%s"), " ,;"), ": %s")
			if len(s) > 2 && !slices.Contains(inner, s) && !slices.ContainsFunc(known, func(k string) bool { return strings.Contains(k, s) }) {
				missing++
				t.Logf("%s: no words for %q", file, s)
			}
			return true
		})
	}
	named := func(e ast.Expr) bool {
		name := ""
		switch x := e.(type) {
		case *ast.Ident:
			name = x.Name
		case *ast.SelectorExpr:
			name = x.Sel.Name
		}
		return strings.EqualFold(name, "why") || name == "Reason"
	}
	for _, dir := range []string{"figure", "quote", "compare", "mark", "ingest"} {
		files, err := filepath.Glob("../corpus/" + dir + "/*.go")
		if err != nil || len(files) == 0 {
			t.Fatal(dir, err)
		}
		for _, f := range files {
			if strings.HasSuffix(f, "_test.go") {
				continue
			}
			tree, err := parser.ParseFile(token.NewFileSet(), f, nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(tree, func(n ast.Node) bool {
				switch x := n.(type) {
				case *ast.KeyValueExpr:
					if named(x.Key) {
						check(f, x.Value)
					}
				case *ast.AssignStmt:
					for i, left := range x.Lhs {
						if named(left) && len(x.Lhs) == len(x.Rhs) {
							check(f, x.Rhs[i])
						}
					}
				case *ast.CallExpr:
					if s, ok := x.Fun.(*ast.SelectorExpr); ok && dir == "ingest" && slices.Contains([]string{"New", "Errorf", "warn"}, s.Sel.Name) && len(x.Args) > 0 {
						check(f, x.Args[0])
					}
				}
				return true
			})
		}
	}
}

// Each line of the core is listed once.
func TestCoreLinesOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, line := range slices.Concat(coreWhys, coreReasons) {
		if seen[line] {
			t.Errorf("%q is listed twice", line)
		}
		seen[line] = true
	}
}
