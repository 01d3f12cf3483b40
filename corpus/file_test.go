package corpus

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/ingest"
	"sidelight/corpus/mark"
	"sidelight/corpus/search"
)

// alone keeps the index cache of a test in its own folder and returns a path for a library.
func alone(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, v := range []string{"XDG_CACHE_HOME", "HOME", "LocalAppData"} {
		t.Setenv(v, dir)
	}
	return filepath.Join(dir, "my library #1?.sidelight")
}

func TestReopen(t *testing.T) {
	path := alone(t)
	l, ids := sample(t, path)
	story, err := l.SetStory(Story{Name: "Ferry", Articles: ids})
	if err != nil {
		t.Fatal(err)
	}
	l.SetNote(ids[0], "ask the police")
	want, err := l.Snapshot().Article(ids[0])
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	if left, _ := filepath.Glob(path + "-*"); len(left) > 0 {
		t.Errorf("a closed library is one file, but there are %v", left)
	}
	l, err = Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if len(l.shelf.index.segments) == 0 {
		t.Error("the index was not kept")
	}
	s := l.Snapshot()
	got, err := s.Article(ids[0])
	if err != nil {
		t.Fatal(err)
	}
	if got.Text != want.Text || got.Meta != want.Meta || len(got.Blocks) != len(want.Blocks) || s.Note(ids[0]) == "" || s.Stories()[0].Key != story {
		t.Errorf("got %+v, want %+v", got, want)
	}
	for i, b := range want.Blocks {
		if got.Blocks[i] != b {
			t.Errorf("block %d: %+v, want %+v", i, got.Blocks[i], b)
		}
	}
	if a := s.Search(context.Background(), "marigold hospital", 5); len(a.Hits) == 0 {
		t.Error("nothing found")
	}
	if what, err := l.Undo(); what != "note" || err != nil {
		t.Errorf("undo of an earlier session: %q, %v", what, err)
	}
}

// A text the library has already is told and not kept twice; notes on it stay.
func TestImportTwice(t *testing.T) {
	l, ids := sample(t, alone(t))
	l.SetNote(ids[1], "kept")
	l.Delete(ids[0])
	dir := t.TempDir()
	for name, text := range map[string]string{"again.txt": post, "back.txt": ledger} {
		os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600)
	}
	known := 0
	l.Import(context.Background(), []string{dir}, func(p Progress) { known += p.Duplicates })
	s := l.Snapshot()
	if known != 1 || s.Len() != 2 || s.Note(ids[1]) != "kept" {
		t.Errorf("%d known, %d articles, note %q", known, s.Len(), s.Note(ids[1]))
	}
	if hits := s.Search(context.Background(), "upper deck", 5).Hits; len(hits) == 0 {
		t.Error("a deleted article that is imported again is not found")
	}
}

// A file of very many articles is written part by part, told about once, and held as a whole or not at all.
func TestImportInParts(t *testing.T) {
	const n = 1100
	var lines strings.Builder
	for i := range n {
		fmt.Fprintf(&lines, "{\"title\":\"Notice %d\",\"outlet\":\"Post\",\"text\":\"Pier %d of the harbour stays closed until further notice.\"}\n", i, i)
	}
	path := filepath.Join(t.TempDir(), "notices.jsonl")
	os.WriteFile(path, []byte(lines.String()), 0o600)
	l, err := Open("")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()

	asked := 0
	l.ImportAs(context.Background(), Intake{Hold: func(ingest.Preview) bool { asked++; return true }}, []string{path}, func(p Progress) {
		if !p.Held || p.Preview.Articles != n || p.Preview.Outlets != 1 || len(p.IDs) > 0 || p.Report.Status != ingest.OK {
			t.Errorf("held: %+v", p)
		}
	})
	if asked != 1 || l.Snapshot().Len() != 0 {
		t.Errorf("asked %d times, %d articles written", asked, l.Snapshot().Len())
	}

	var underway, told []int
	l.ImportAs(context.Background(), Intake{Underway: func(_ string, articles int) { underway = append(underway, articles) }}, []string{path}, func(p Progress) {
		told = append(told, len(p.IDs))
	})
	stopped, stop := context.WithCancel(context.Background())
	other, err := Open("")
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	ends := 0
	other.ImportAs(stopped, Intake{Underway: func(string, int) { stop() }}, []string{path}, func(p Progress) {
		ends++
		if p.Report.Status != ingest.Partial || p.Report.Reason != "stopped" || len(p.IDs) == 0 || len(p.IDs) != other.Snapshot().Len() {
			t.Errorf("stopped: %+v, %d articles written", p.Report, other.Snapshot().Len())
		}
	})
	if ends != 1 {
		t.Errorf("the end of a stopped import was told %d times", ends)
	}
	if !slices.Equal(underway, []int{500, 1000}) || !slices.Equal(told, []int{n}) || l.Snapshot().Len() != n {
		t.Errorf("underway %v, told %v, %d in the library", underway, told, l.Snapshot().Len())
	}
}

func TestFilesThatAreNoLibrary(t *testing.T) {
	path := alone(t)
	l, _ := sample(t, path)
	l.Close()
	good, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	alter := func(query string) []byte {
		p := filepath.Join(t.TempDir(), "x")
		os.WriteFile(p, good, 0o600)
		db, err := sql.Open("sqlite", p)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := db.Exec(query); err != nil {
			t.Fatal(err)
		}
		db.Close()
		b, _ := os.ReadFile(p)
		return b
	}
	for name, c := range map[string]struct {
		bytes []byte
		want  error
	}{
		"text":      {[]byte("Dear diary, today the ferry burned and nobody knows why it did."), ErrNotLibrary},
		"short":     {[]byte("S"), ErrNotLibrary},
		"other":     {alter("PRAGMA application_id = 7"), ErrNotLibrary},
		"newer":     {alter("PRAGMA user_version = 99"), ErrNewer},
		"schema":    {append(good[:100:100], bytes.Repeat([]byte{0xee}, len(good)-100)...), ErrDamaged},
		"cut short": {good[:2*pageSize], ErrDamaged},
	} {
		p := filepath.Join(t.TempDir(), "x.sidelight")
		os.WriteFile(p, c.bytes, 0o600)
		l, err := Open(p)
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
		if err == nil {
			l.Close()
		}
		if err != nil && !strings.Contains(err.Error(), p) {
			t.Errorf("%s: %v does not name the file", name, err)
		}
		if b, _ := os.ReadFile(p); !bytes.Equal(b, c.bytes) {
			t.Errorf("%s: the file was changed", name)
		}
	}
}

func TestReadOnly(t *testing.T) {
	if asOtherUser(t, "TestReadOnly") {
		return
	}
	path := alone(t)
	l, ids := sample(t, path)
	l.Close()
	os.Chmod(path, 0o400)
	os.Chmod(filepath.Dir(path), 0o500)
	t.Cleanup(func() { os.Chmod(filepath.Dir(path), 0o700) })
	if h, err := os.OpenFile(path, os.O_RDWR, 0); err == nil {
		h.Close()
		t.Skip("this user may write to everything")
	}
	l, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if !l.ReadOnly() || l.SetNote(ids[0], "x") != ErrReadOnly {
		t.Error("a file that may not be written to is not told to be read-only")
	}
	if a := l.Snapshot().Search(context.Background(), "ferry", 5); len(a.Hits) == 0 {
		t.Error("nothing found")
	}
}

// Whatever happens to the index, the library is searched as before.
func TestIndexIsACache(t *testing.T) {
	for name, spoil := range map[string]func(file string, b []byte) []byte{
		"cut":     func(_ string, b []byte) []byte { return b[:len(b)/2] },
		"flipped": func(_ string, b []byte) []byte { b[len(b)*2/3] ^= 4; return b },
		"empty":   func(string, []byte) []byte { return []byte{} },
		"gone":    func(string, []byte) []byte { return nil },
	} {
		path := alone(t)
		l, ids := sample(t, path)
		l.Close()
		list, _ := filepath.Glob(filepath.Join(l.shelf.index.dir, "*"))
		if len(list) < 2 {
			t.Fatalf("%s: the index is not on disk: %v", name, list)
		}
		for _, f := range list {
			b, _ := os.ReadFile(f)
			os.Remove(f)
			if b = spoil(f, b); b != nil {
				os.WriteFile(f, b, 0o600)
			}
		}
		l, err := Open(path)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if a := l.Snapshot().Search(context.Background(), "upper deck", 5); len(a.Hits) == 0 || a.Hits[0].ID != ids[0] {
			t.Errorf("%s: %+v", name, a)
		}
		l.Close()
	}
}

// A large index is searched while it is being compared with its checksums; if it was damaged, it is made anew and asked again.
func TestDamageFoundLater(t *testing.T) {
	l, ids := sample(t, alone(t))
	x := l.shelf.index
	for _, spoiled := range []bool{false, true} {
		good, err := x.upTo(2)
		if err != nil || len(good) == 0 {
			t.Fatal(err)
		}
		b := bytes.Clone(good[0].Bytes())
		if spoiled { // all but the head
			for i := 200; i < len(b); i++ {
				b[i] ^= 0xff
			}
		}
		s, err := search.OpenSegment(b)
		if err != nil {
			t.Fatal(err)
		}
		x.segments, x.checked = []*search.Segment{s}, make(chan struct{})
		x.bad[s] = s.Check() != nil
		close(x.checked)
		if x.damaged(x.segments) != spoiled {
			t.Fatalf("spoiled %v, found damaged %v", spoiled, x.damaged(x.segments))
		}
		s0 := l.Snapshot()
		anew := func(libraryIndex) bool { return true }
		s0.bare.again(anew)
		s0.index.again(anew)
		for range 2 {
			if a := s0.Search(context.Background(), "upper deck", 5); len(a.Hits) != 1 || a.Hits[0].ID != ids[0] {
				t.Errorf("spoiled %v: %+v", spoiled, a)
			}
		}
	}
}

// Searches that still hold a damaged index after another has had it made anew are asked again too, each on its own snapshot.
func TestDamageFoundByAnother(t *testing.T) {
	l, ids := sample(t, alone(t))
	x := l.shelf.index
	good, err := x.upTo(2)
	if err != nil || len(good) == 0 {
		t.Fatal(err)
	}
	for _, from := range []int{120, 200, 400} { // what is damaged may break a search down, or give a wrong answer
		b := bytes.Clone(good[0].Bytes())
		for i := from; i < len(b); i++ {
			b[i] ^= 0xff
		}
		s, err := search.OpenSegment(b)
		if err != nil {
			t.Fatal(err)
		}
		x.segments, x.covered, x.checked = []*search.Segment{s}, 2, make(chan struct{})
		list := []*Snapshot{newSnapshot(l.shelf, 2, nil, nil), newSnapshot(l.shelf, 2, nil, nil)}
		for _, one := range list { // both search while the index is being checked
			held := libraryIndex{Index: search.NewIndex(x.segments), segments: x.segments, last: 2}
			one.bare.get(func() libraryIndex { return held })
			one.index.get(func() libraryIndex { return held })
		}
		x.bad[s] = true
		close(x.checked)
		for i, one := range list {
			for range 2 {
				if a := one.Search(context.Background(), "upper deck", 5); len(a.Hits) != 1 || a.Hits[0].ID != ids[0] {
					t.Errorf("from %d, snapshot %d: %+v", from, i, a)
				}
			}
		}
	}
}

// What an older version found in articles is found anew, also the names of speakers that are kept.
func TestOlderMarks(t *testing.T) {
	path := alone(t)
	l, ids := sample(t, path)
	if _, err := l.shelf.file.db.Exec("UPDATE articles SET marks = 0, speakers = ''"); err != nil {
		t.Fatal(err)
	}
	l.Close()
	name := filepath.Join(l.shelf.index.dir, listName)
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	now := fmt.Sprintf(`"marks":%d`, mark.Version)
	os.WriteFile(name, bytes.Replace(b, []byte(now), []byte(`"marks":0`), 1), 0o600)
	if l, err = Open(path); err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if got := l.Snapshot().Search(context.Background(), "speaker:reyes", 5); len(got.Hits) != 1 || got.Hits[0].ID != ids[0] {
		t.Errorf("%+v", got)
	}
	if got := l.Snapshot().Names("reyes", 5); len(got) == 0 || got[0].Text != "Ana Reyes" {
		t.Errorf("the speakers were not found anew: %+v", got)
	}
	if b, _ = os.ReadFile(name); !bytes.Contains(b, []byte(now)) {
		t.Errorf("the list of segments: %s", b)
	}
}

// Two windows on one file see each other's articles and notes.
func TestTwoLibrariesOnOneFile(t *testing.T) {
	path := alone(t)
	one, ids := sample(t, path)
	two, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer two.Close()
	file := filepath.Join(t.TempDir(), "c.txt")
	os.WriteFile(file, []byte("A tugboat towed the wreck of the Marigold to Wend on Friday."), 0o600)
	two.Import(context.Background(), []string{file}, func(Progress) {})
	two.SetNote(ids[0], "from two")
	if changed, err := one.Refresh(); !changed || err != nil {
		t.Errorf("changed %v, %v", changed, err)
	}
	if a := one.Snapshot().Search(context.Background(), "tugboat", 5); len(a.Hits) != 1 || one.Snapshot().Note(ids[0]) != "from two" {
		t.Errorf("%+v", a)
	}
	if changed, _ := one.Refresh(); changed {
		t.Error("told of a change when there was none")
	}
}

func TestMigrationMakesABackup(t *testing.T) {
	path := alone(t)
	l, ids := sample(t, path)
	l.Close()
	f, err := openFile(path)
	if err != nil {
		t.Fatal(err)
	}
	now := len(schema)
	if err := f.migrate(now, append(schema[:now:now], "ALTER TABLE articles ADD COLUMN mood TEXT")); err != nil {
		t.Fatal(err)
	}
	f.close()
	if _, err := Open(path); !errors.Is(err, ErrNewer) {
		t.Errorf("%v", err)
	}
	old, err := Open(fmt.Sprintf("%s.version%d-backup", path, now))
	if err != nil {
		t.Fatal(err)
	}
	defer old.Close()
	if a, err := old.Snapshot().Article(ids[0]); err != nil || a.Title == "" {
		t.Errorf("%v %v", a, err)
	}
}

func FuzzPack(f *testing.F) {
	f.Add("Ferry fire", []byte{200, 200, 200, 1})
	f.Fuzz(func(t *testing.T, text string, b []byte) {
		var p packers
		for range 2 { // the second time with a packer used before
			if again, err := p.unpack(p.pack(text)); err != nil || again != text {
				t.Fatalf("%q: %q, %v", text, again, err)
			}
			p.unpack(b)
		}
	})
}

func FuzzBlocks(f *testing.F) {
	f.Add("Ferry fire\n\nForty-one people were killed when fire swept through the ferry.\nA list:\n- one\n", []byte{0, 0, 5, 8, 1, 2, 0})
	f.Fuzz(func(t *testing.T, text string, b []byte) {
		blocks := article.Layout(text)
		again, err := unpackBlocks(packBlocks(blocks), len(text))
		if err != nil || len(again) != len(blocks) {
			t.Fatalf("%v: %v, %v", blocks, again, err)
		}
		for i := range blocks {
			if blocks[i] != again[i] {
				t.Fatalf("%v, %v", blocks[i], again[i])
			}
		}
		at := 0
		list, _ := unpackBlocks(b, len(text))
		for _, x := range list {
			if x.Start < at || x.End < x.Start || x.End > len(text) {
				t.Fatalf("%v in %d bytes", list, len(text))
			}
			at = x.End
		}
	})
}
