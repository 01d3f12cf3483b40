package ingest

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"sidelight/corpus/article"
)

// The test binary is its own reader child, and, asked for it, a child that misbehaves.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 {
		switch os.Args[1] {
		case ChildFlag:
			os.Exit(Child(os.Stdin, os.Stdout))
		case "--silent-child":
			io.Copy(io.Discard, os.Stdin)
			os.Exit(0)
		case "--breaking-child":
			var j job
			json.NewDecoder(os.Stdin).Decode(&j)
			fmt.Fprintln(os.Stdout, `{"Article":{"Text":"One article came before the end."}}`)
			os.Exit(2)
		case "--greedy-child":
			var j job
			json.NewDecoder(os.Stdin).Decode(&j)
			os.Exit(exitMemory)
		}
	}
	os.Exit(m.Run())
}

func self(flag string) []string { return []string{os.Args[0], flag} }

func TestChildReadsInOrder(t *testing.T) {
	files := map[string]string{"missing/readme.txt": "x"}
	var paths []string
	for i := range 20 {
		files[fmt.Sprintf("%02d.md", i)] = fmt.Sprintf("# Story number %d\n\n%s", i, ferry)
	}
	dir := save(t, files)
	for i := range 20 {
		paths = append(paths, filepath.Join(dir, fmt.Sprintf("%02d.md", i)))
	}
	paths = append(paths[:10:10], append([]string{filepath.Join(dir, "gone.md")}, paths[10:]...)...)
	var got []string
	readAll(context.Background(), self(ChildFlag), Options{}, paths, func(list []*article.Article, r Report) {
		got = append(got, filepath.Base(r.Path)+" "+string(r.Status))
		if r.Status == OK && !strings.HasPrefix(list[0].Title, "Story number") {
			t.Errorf("%+v", list[0].Meta)
		}
	})
	if len(got) != 21 || got[0] != "00.md ok" || got[10] != "gone.md failed" || got[20] != "19.md ok" {
		t.Errorf("%v", got)
	}
}

func TestGuard(t *testing.T) {
	path := filepath.Join(save(t, map[string]string{"a.md": ferry}), "a.md")
	for flag, want := range map[string]Report{
		"--silent-child":   {path, Failed, 0, "reading came to no end"},
		"--breaking-child": {path, Partial, 1, "its reader broke down"},
		"--greedy-child":   {path, Failed, 0, "memory"},
	} {
		g := &guard{command: self(flag), quiet: quietLimit}
		if flag == "--silent-child" {
			g.quiet = 200 * time.Millisecond
		}
		last := g.read(context.Background(), path, nil)
		if r := last.report; len(last.list) != want.Articles || r.Status != want.Status || !strings.Contains(r.Reason, want.Reason) {
			t.Errorf("%s: %+v", flag, r)
		}
		g.command, g.quiet = self(ChildFlag), quietLimit
		if r := g.read(context.Background(), path, nil).report; r.Status != OK {
			t.Errorf("after %s: %+v", flag, r)
		}
		g.kill()
	}
}

func TestCancel(t *testing.T) {
	dir := save(t, map[string]string{"a.md": ferry, "b.md": ferry})
	ctx, cancel := context.WithCancel(context.Background())
	n := 0
	readAll(ctx, self(ChildFlag), Options{}, []string{filepath.Join(dir, "a.md"), filepath.Join(dir, "b.md")}, func([]*article.Article, Report) {
		n++
		cancel()
	})
	if n != 1 {
		t.Errorf("%d files reported after the first was cancelled", n)
	}
	g := &guard{command: self("--silent-child"), quiet: time.Hour}
	if r := g.read(ctx, filepath.Join(dir, "a.md"), nil).report; r.Status != Skipped || r.Reason != "stopped" {
		t.Errorf("%+v", r)
	}
}

// A file of very many articles comes in parts, in order, each of bounded size; the last tells the end.
func TestParts(t *testing.T) {
	const n = 2*partArticles + 7
	var lines strings.Builder
	for i := range n {
		fmt.Fprintf(&lines, "{\"title\":\"Story %d\",\"text\":%q}\n", i, ferry)
	}
	path := filepath.Join(save(t, map[string]string{"a.jsonl": lines.String()}), "a.jsonl")
	for name, command := range map[string][]string{"here": nil, "in the child": self(ChildFlag)} {
		var got []Report
		at := 0
		readAll(context.Background(), command, Options{}, []string{path}, func(list []*article.Article, r Report) {
			if len(list) > partArticles {
				t.Errorf("%s: a part of %d articles", name, len(list))
			}
			for _, a := range list {
				if a.Title != fmt.Sprint("Story ", at) {
					t.Fatalf("%s: %q came as number %d", name, a.Title, at)
				}
				at++
			}
			got = append(got, r)
		})
		want := []Report{{path, More, partArticles, ""}, {path, More, 2 * partArticles, ""}, {path, OK, n, ""}}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %+v", name, got)
		}
	}
}
