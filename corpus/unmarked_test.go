package corpus

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
	"sidelight/corpus/ingest"
)

// An article in which a finder breaks down is imported with its other marks, and the report names it; no other article suffers.
func TestImportGoesOnWithoutMarks(t *testing.T) {
	l, err := Open("")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	find := l.shelf.index.find.Figures
	l.shelf.index.find.Figures = func(a *article.Article) []figure.Figure {
		if strings.Contains(a.Text, "Marigold on Sunday") {
			panic("a hole")
		}
		return find(a)
	}
	dir := t.TempDir()
	var files []string
	for _, f := range [][2]string{{"a.txt", ledger}, {"b.txt", post}} {
		files = append(files, filepath.Join(dir, f[0]))
		if err := os.WriteFile(files[len(files)-1], []byte(f[1]), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var ids []string
	l.Import(t.Context(), files, func(p Progress) {
		ids = append(ids, p.IDs...)
		status, reason := ingest.OK, ""
		if filepath.Base(p.Path) == "a.txt" {
			status, reason = ingest.Partial, "Ferry fire kills 41 off Port Amber: its figures could not be found: a fault of Sidelight (a hole)"
		}
		if p.Report.Status != status || p.Report.Reason != reason || p.Report.Articles != 1 {
			t.Errorf("%+v", p.Report)
		}
	})
	if len(ids) != 2 {
		t.Fatalf("%d articles", len(ids))
	}
	for i, id := range ids {
		a, err := l.Snapshot().Article(id)
		if err != nil || len(a.Figures) == 0 != (i == 0) || len(a.Faults) == 0 != (i == 1) {
			t.Errorf("article %d: %d figures, %q, %v", i, len(a.Figures), a.Faults, err)
		}
		if i == 0 && len(a.Quotes) == 0 {
			t.Error("the quotes are lost too")
		}
	}
	if found := l.Snapshot().Search(t.Context(), "upper deck", 5); len(found.Hits) == 0 {
		t.Error("the article is not found")
	}
}

// Of many such articles in one file the first is named and the others counted; what else the report says stays.
func TestUnmarkedReport(t *testing.T) {
	var u unmarked
	r := ingest.Report{Status: ingest.OK}
	if u.tell(&r); r.Status != ingest.OK || r.Reason != "" {
		t.Errorf("%+v", r)
	}
	for _, title := range []string{"Mill burns", "Mill rebuilt", "Mill sold"} {
		u.add(article.New(article.Meta{Title: title}, title, nil), []string{"no figures"})
	}
	r = ingest.Report{Status: ingest.Partial, Reason: "row 3 cannot be read: damaged"}
	if u.tell(&r); r.Reason != "row 3 cannot be read: damaged; Mill burns: no figures; the same in other articles of it: 2" {
		t.Error(r.Reason)
	}
}
