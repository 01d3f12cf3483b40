package corpus

import (
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sidelight/corpus/search"
)

const wire = `The lock at Eel Sluice will stay shut until the gates are mended, the canal board said on Friday.

Forty barges are waiting below it.
`

// printed imports the text under the names of outlets, each from a file of its own, and returns what the imports told.
func printed(t *testing.T, l *Library, outlets ...string) (last Progress) {
	t.Helper()
	dir := t.TempDir()
	for _, outlet := range outlets {
		path := filepath.Join(dir, strings.ReplaceAll(outlet, " ", "-")+".txt")
		head := ""
		if outlet != "" {
			head = "Outlet: " + outlet + "\nDate: 2025-03-07\n\n"
		}
		if err := os.WriteFile(path, []byte(head+wire), 0o600); err != nil {
			t.Fatal(err)
		}
		l.Import(context.Background(), []string{path}, func(p Progress) {
			if len(p.IDs) != 1 {
				t.Fatalf("%+v", p)
			}
			last = p
		})
	}
	return last
}

// What several outlets print word for word is one article that names them all.
func TestPrintings(t *testing.T) {
	path := alone(t)
	l, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	if p := printed(t, l, "Canal Gazette", "The Lowland Star"); p.Duplicates != 1 || p.Printings != 1 {
		t.Errorf("a second outlet: %+v", p)
	}
	before := l.Snapshot()
	if p := printed(t, l, "Quay News"); p.Printings != 1 {
		t.Errorf("a third outlet: %+v", p)
	}
	if p := printed(t, l, "canal gazette", "The Lowland Star", ""); p.Duplicates != 1 || p.Printings != 0 {
		t.Errorf("copies: %+v", p)
	}
	want := []string{"The Lowland Star", "Quay News"}
	check := func(l *Library) {
		t.Helper()
		s := l.Snapshot()
		if s.Len() != 1 {
			t.Fatalf("%d articles", s.Len())
		}
		a, err := s.Article(s.IDs()[0])
		if err != nil || a.Outlet != "Canal Gazette" || !slices.Equal(a.AlsoIn(), want) || a.Printings[0].Date != "2025-03-07" {
			t.Errorf("%+v, %v", a, err)
		}
		for _, query := range []string{"barges waiting", `outlet:"quay news"`, "barges outlet:lowland"} {
			hits := s.Search(context.Background(), query, 5).Hits
			if len(hits) == 0 || !slices.Equal(hits[0].Article.AlsoIn(), want) {
				t.Errorf("%s: %+v", query, hits)
			}
		}
		if n := s.Names("quay", 5); len(n) == 0 || n[0].Kind != search.OutletName {
			t.Errorf("%+v", n)
		}
	}
	check(l)
	if a, err := before.Article(before.IDs()[0]); err != nil || len(a.AlsoIn()) != 1 {
		t.Errorf("a snapshot changed: %v, %v", a.AlsoIn(), err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := Recover(path); err != nil { // a sound one comes out whole
		t.Fatal(err)
	}
	if l, err = Open(path); err != nil {
		t.Fatal(err)
	}
	check(l)
	l.Close()
}

// What counts as another outlet is told from the one the reader says it is, and from the one that stood in the file.
func TestPrintingsOfCorrectedOutlet(t *testing.T) {
	l, err := Open(alone(t))
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	printed(t, l, "Canal Gazete")
	id := l.Snapshot().IDs()[0]
	m, _ := l.Snapshot().Meta(id)
	m.Outlet = "Canal Gazette"
	if err := l.SetMeta(id, m); err != nil {
		t.Fatal(err)
	}
	for _, outlet := range []string{"Canal Gazette", "Canal Gazete"} {
		if p := printed(t, l, outlet); p.Printings != 0 {
			t.Errorf("a copy from %s: %+v", outlet, p)
		}
	}
	if p := printed(t, l, "Quay News"); p.Printings != 1 {
		t.Errorf("another outlet: %+v", p)
	}
	m.Outlet = "Quay News"
	if err := l.SetMeta(id, m); err != nil {
		t.Fatal(err)
	}
	if a, err := l.Snapshot().Article(id); err != nil || len(a.AlsoIn()) != 0 {
		t.Errorf("%s is also in %v, %v", a.Outlet, a.AlsoIn(), err)
	}
}

// Where a lost article was printed is not told of the one that gets its number.
func TestPrintingsOfLostArticle(t *testing.T) {
	path := alone(t)
	l, _ := sample(t, path)
	printed(t, l, "Canal Gazette", "Quay News")
	if _, err := l.shelf.file.db.Exec("UPDATE articles SET id = 'spoilt' WHERE outlet = 'Canal Gazette'"); err != nil {
		t.Fatal(err)
	}
	l.Close()
	if r, err := Recover(path); err != nil || r.Articles != 2 {
		t.Fatalf("%+v, %v", r, err)
	}
	l, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	fresh := filepath.Join(t.TempDir(), "trams.txt")
	if err := os.WriteFile(fresh, []byte("Outlet: Tram Courier\n\nThe trams on the hill line run every ten minutes from Monday.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	l.Import(context.Background(), []string{fresh}, func(Progress) {})
	s := l.Snapshot()
	for _, id := range s.IDs() {
		if a, err := s.Article(id); err != nil || len(a.Printings) > 0 {
			t.Errorf("%s is also in %v, %v", a.Outlet, a.AlsoIn(), err)
		}
	}
	if s.Len() != 3 {
		t.Errorf("%d articles", s.Len())
	}
}

// A library of the first version opens, keeps what is in it, and takes printings; one that cannot be changed opens without them.
func TestFirstVersionOpens(t *testing.T) {
	path := alone(t)
	l, ids := sample(t, path)
	l.SetNote(ids[0], "ask the police")
	l.Close()
	db, err := sql.Open("sqlite", "file:"+strings.ReplaceAll(strings.ReplaceAll(path, "#", "%23"), "?", "%3f"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec("DROP TABLE printings; PRAGMA user_version = 1"); err != nil {
		t.Fatal(err)
	}
	db.Close()
	f := &file{path: path, readOnly: true}
	if f.db, err = sql.Open("sqlite", f.source()); err != nil {
		t.Fatal(err)
	}
	if err := f.prepare(); err != nil || f.version != 1 {
		t.Errorf("read-only: version %d, %v", f.version, err)
	}
	if p, err := readPrintings(f); len(p) > 0 || err != nil {
		t.Errorf("%v, %v", p, err)
	}
	f.close()
	if l, err = Open(path); err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if s := l.Snapshot(); s.Note(ids[0]) == "" || s.Len() != 2 {
		t.Error("the library was not kept")
	}
	if p := printed(t, l, "Canal Gazette", "Quay News"); p.Printings != 1 {
		t.Errorf("%+v", p)
	}
	if _, err := os.Stat(path + ".version1-backup"); err != nil {
		t.Error(err)
	}
}
