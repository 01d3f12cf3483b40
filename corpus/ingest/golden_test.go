package ingest

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"sidelight/corpus/article"
)

var update = flag.Bool("update", false, "write what the readers give into the fixtures")

// Each fixture holds a file in one of the shapes we read, in words of our own, and what is to be read from it.
func TestFixtures(t *testing.T) {
	paths, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatal("no fixtures", err)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(path)
			if err != nil || len(ar.Files) == 0 {
				t.Fatal("no file in the fixture", err)
			}
			in := ar.Files[0]
			list, r := Read(context.Background(), filepath.Join(save(t, map[string]string{in.Name: string(in.Data)}), in.Name))
			got := dump(list, r)
			if *update {
				ar.Files = []txtar.File{in, {Name: "want", Data: []byte(got)}}
				if err := os.WriteFile(path, txtar.Format(ar), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if len(ar.Files) < 2 || got != string(ar.Files[1].Data) {
				t.Errorf("got\n%s\nrun with -update and look at the difference", got)
			}
		})
	}
}

// dump writes articles as the fixtures keep them.
func dump(list []*article.Article, r Report) string {
	var b strings.Builder
	for _, a := range list {
		fmt.Fprintf(&b, "%s\n", a.Format)
		for _, row := range [][2]string{{"title", a.Title}, {"outlet", a.Outlet}, {"author", a.Author}, {"date", a.Date}, {"lang", a.Lang}, {"url", a.URL}, {"note", strings.Join(a.Warnings, "; ")}} {
			if row[1] != "" {
				fmt.Fprintf(&b, "  %-6s %s\n", row[0], row[1])
			}
		}
		for _, block := range a.Blocks {
			again := ""
			if block.Repeats >= 0 {
				again = fmt.Sprintf(" (again %d)", block.Repeats)
			}
			fmt.Fprintf(&b, "  %s%s: %s\n", block.Kind, again, block.Of(a.Text))
		}
	}
	fmt.Fprintf(&b, "%s %s\n", r.Status, r.Reason)
	return b.String()
}
