package report

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFileName(t *testing.T) {
	for words, want := range map[string]string{
		"Ferry fire: 41 dead?": "Ferry fire- 41 dead.html", "../../etc/passwd": "etc-passwd.html", "con": "_con.html", "CON.txt": "_CON.txt.html", "...": "untitled.html",
		"": "untitled.html", "a\x00b\u202ec\tx": "abc x.html", "Brand på färjan": "Brand på färjan.html", "渡轮": "渡轮.html", `a<b>"c"|d*`: "abc-d.html", ".hidden": "hidden.html",
	} {
		if got := FileName(words, ".html"); got != want {
			t.Errorf("FileName(%q) = %q, want %q", words, got, want)
		}
	}
	if got := FileName(strings.Repeat("渡", 300), ".html"); len(got) > 120 || !utf8.ValidString(got) {
		t.Errorf("%d bytes: %q", len(got), got)
	}
}

func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "r.md")
	write := func(s string, err error) error {
		return WriteFile(path, func(w io.Writer) error { fmt.Fprint(w, s); return err })
	}
	if err := write("first", nil); err != nil {
		t.Fatal(err)
	}
	if err := write("half of the sec", errors.New("out of ink")); err == nil || err.Error() != "write "+path+": out of ink" {
		t.Errorf("got %v", err)
	}
	if got, _ := os.ReadFile(path); string(got) != "first" {
		t.Errorf("after a write that went wrong the file holds %q", got)
	}
	if err := write("second", nil); err != nil {
		t.Fatal(err)
	}
	if got, _ := os.ReadFile(path); string(got) != "second" {
		t.Errorf("the file holds %q", got)
	}
	if list, _ := os.ReadDir(dir); len(list) != 1 {
		t.Errorf("%d files are left, want the report alone", len(list))
	}
	if err := WriteFile(dir, func(io.Writer) error { return nil }); err == nil || !strings.Contains(err.Error(), "folder") {
		t.Errorf("writing over a folder: %v", err)
	}
}

func TestFolder(t *testing.T) {
	c, o := story(t, "dam")
	parts, err := ParseList("refs, figures,refs")
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "out", "today")
	done, err := Folder(t.Context(), dir, parts, c.Articles, o)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range done {
		got = append(got, filepath.Base(p))
		if _, err := os.Stat(p); err != nil {
			t.Error(err)
		}
	}
	if !slices.Equal(got, []string{"refs.ris", "refs.bib", "figures.csv"}) {
		t.Errorf("wrote %q", got)
	}
	for len(c.Articles) <= maxCompared {
		c.Articles = append(c.Articles, c.Articles...)
	}
	parts, _ = ParseList("facts,articles,report")
	done, err = Folder(t.Context(), t.TempDir(), parts, c.Articles, o)
	if len(done) != 1 || err == nil || !strings.Contains(err.Error(), "no facts, report: export a story") {
		t.Errorf("of too many articles: wrote %q, %v", done, err)
	}
	if _, err := ParseList("figures,fugues"); err == nil || !strings.Contains(err.Error(), `"fugues"`) {
		t.Errorf("got %v", err)
	}
	if all, _ := ParseList(""); len(all) != len(Parts()) {
		t.Errorf("an empty list is %d parts, want all", len(all))
	}
}
