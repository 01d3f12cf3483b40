package corpus

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const boats = 40

// fleet makes a library of many pages: articles of every length, and a note on each. It returns the IDs.
func fleet(t *testing.T, l *Library) []string {
	t.Helper()
	dir := t.TempDir()
	for i := range boats {
		var b strings.Builder
		fmt.Fprintf(&b, "Boat %d comes home\n\n", i)
		for k := range 1 + i*i { // some take more than a page
			fmt.Fprintf(&b, "%x%x%x%x%x\n\n", k*2654435761, k*i*40503, k*k*2246822519, i*3266489917, k*668265263)
		}
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%02d.txt", i)), []byte(b.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	l.Import(context.Background(), []string{dir}, func(Progress) {})
	ids := l.Snapshot().IDs()
	for _, id := range ids {
		if err := l.SetNote(id, "weighed again: "+id); err != nil {
			t.Fatal(err)
		}
	}
	if len(ids) != boats {
		t.Fatalf("%d articles", len(ids))
	}
	return ids
}

// What a damaged file still holds comes back, each article whole or not at all, and the damaged file stays beside it.
func TestRecover(t *testing.T) {
	path := alone(t)
	l, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	ids := fleet(t, l)
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	good, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	pages := len(good) / pageSize
	overwritten := func(from, to int) []byte {
		b := bytes.Clone(good)
		for i := from; i < to; i++ {
			b[i] = byte(i * 31)
		}
		return b
	}
	for _, c := range []struct {
		name        string
		bytes       []byte
		least, most int // articles saved
	}{
		{"header overwritten", overwritten(0, 100), boats, boats},
		{"first page overwritten", overwritten(0, pageSize), boats, boats},
		{"truncated to two thirds", good[:len(good)*2/3], boats / 4, boats - 1},
		{"truncated in a page", good[:pages*3/4*pageSize+777], boats / 4, boats - 1},
		{"a page overwritten", overwritten(pages/2*pageSize, (pages/2+1)*pageSize), boats - 10, boats},
		{"the second page overwritten", overwritten(pageSize, 2*pageSize), boats / 3, boats},
	} {
		file := filepath.Join(t.TempDir(), "fleet.sidelight")
		if err := os.WriteFile(file, c.bytes, 0o600); err != nil {
			t.Fatal(err)
		}
		r, err := Recover(file)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if kept, _ := os.ReadFile(r.Aside); !bytes.Equal(kept, c.bytes) {
			t.Errorf("%s: the damaged file was not kept", c.name)
		}
		l, err := Open(file)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		s := l.Snapshot()
		if s.Len() != r.Articles || r.Articles < c.least || r.Articles > c.most || r.Remarks != len(s.Notes()) {
			t.Errorf("%s: %+v; %d articles, %d notes", c.name, r, s.Len(), len(s.Notes()))
		}
		for _, id := range s.IDs() {
			n, err := s.number(id)
			if err != nil {
				t.Fatal(err)
			}
			if a, err := s.numbered(n); err != nil || a.ID() != id || !strings.HasPrefix(a.Text, "Boat") {
				t.Errorf("%s: %s: %v", c.name, id, err)
			}
		}
		if r.Articles == len(ids) && (r.Missing != 0 || len(s.Notes()) != len(ids) && c.name != "the second page overwritten") {
			t.Errorf("%s: %v", c.name, r)
		}
		l.Close()
	}
}

// A library with a damaged page opens, gives what stands on the others, and says that there is something to recover.
func TestDamagedPage(t *testing.T) {
	path := alone(t)
	l, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	fleet(t, l)
	l.Close()
	b, _ := os.ReadFile(path)
	tried := false
	for _, page := range pagesOf(b, leafRows) {
		spoilt := bytes.Clone(b)
		copy(spoilt[page*pageSize:], bytes.Repeat([]byte{0xee}, pageSize))
		file := filepath.Join(t.TempDir(), "x.sidelight")
		os.WriteFile(file, spoilt, 0o600)
		l, err := Open(file)
		if err != nil {
			continue // the page holds what is needed to open it
		}
		n := l.Snapshot().Len()
		if n == boats { // no articles stand on it
			l.Close()
			continue
		}
		tried = true
		a := l.Snapshot().Search(context.Background(), "boat home", 100)
		if n == 0 || a.Articles != n || !l.Damaged() || !strings.Contains(a.Note, "damaged") {
			t.Errorf("page %d: %d articles, %d found, damaged %v, %q", page, n, a.Articles, l.Damaged(), a.Note)
		}
		l.Close()
		if r, err := Recover(file); err != nil || r.Articles != n || r.Missing == 0 {
			t.Errorf("page %d: %v, %v", page, r, err)
		}
		break
	}
	if !tried {
		t.Error("no page with articles was tried")
	}
}

// pagesOf lists the pages of a kind of a SQLite file after the first, from 0.
func pagesOf(b []byte, kind byte) (list []int) {
	for n := 1; n < len(b)/pageSize; n++ {
		if b[n*pageSize] == kind {
			list = append(list, n)
		}
	}
	return list
}

// What was written last may stand only in the log beside the file.
func TestRecoverReadsTheLog(t *testing.T) {
	path := alone(t)
	l, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	fleet(t, l)
	file := filepath.Join(t.TempDir(), "fleet.sidelight")
	for _, end := range []string{"", "-wal"} {
		b, err := os.ReadFile(path + end)
		if err != nil {
			t.Fatal(err)
		}
		if end == "" {
			copy(b, bytes.Repeat([]byte{7}, pageSize))
		}
		os.WriteFile(file+end, b, 0o600)
	}
	again, r, err := OpenOrRecover(file)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	if s := again.Snapshot(); r == nil || s.Len() != boats || len(s.Notes()) != boats {
		t.Errorf("%+v: %d articles, %d notes", r, s.Len(), len(s.Notes()))
	}
	if told := r.String(); !strings.Contains(told, "fleet (damaged 1).sidelight") || !strings.Contains(told, fmt.Sprint(boats, " of its articles")) {
		t.Error(told)
	}
}

// A file that holds nothing of a library, one from a newer version and a sound one are left as they are.
func TestRecoverLeavesOthersAlone(t *testing.T) {
	path := alone(t)
	l, _ := sample(t, path)
	l.Close()
	letter := filepath.Join(filepath.Dir(path), "letter.sidelight")
	os.WriteFile(letter, bytes.Repeat([]byte("\rDear Ilse, the herring was good.\n"), 9000), 0o600)
	before, _ := os.ReadFile(letter)
	if _, _, err := OpenOrRecover(letter); !errors.Is(err, ErrNotLibrary) {
		t.Errorf("a letter: %v", err)
	}
	if after, _ := os.ReadFile(letter); !bytes.Equal(before, after) {
		t.Error("a letter was changed")
	}
	again, r, err := OpenOrRecover(path)
	if err != nil || r != nil {
		t.Fatalf("a sound library: %v, %v", r, err)
	}
	again.Close()
	if list, _ := filepath.Glob(filepath.Join(filepath.Dir(path), "*recovered*")); len(list) > 0 {
		t.Errorf("left behind: %v", list)
	}
}

func FuzzSalvage(f *testing.F) {
	f.Add([]byte{leafRows, 0, 0, 0, 1, 0, 16, 0, 0, 12, 0, 0, 5, 1, 4, 13, 13, 13})
	f.Fuzz(func(t *testing.T, b []byte) {
		file := filepath.Join(t.TempDir(), "x")
		page := make([]byte, 2*pageSize)
		copy(page[pageSize:], b)
		if err := os.WriteFile(file, page, 0o600); err != nil {
			t.Fatal(err)
		}
		h, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		defer h.Close()
		s, err := newSalvage(h, nil)
		if err != nil {
			t.Fatal(err)
		}
		s.rows(func(row) {})
	})
}

// The sound database of another program is no damaged library, however its tables look.
func TestRecoverLeavesOtherPrograms(t *testing.T) {
	path := filepath.Join(filepath.Dir(alone(t)), "other.sqlite")
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec("CREATE TABLE t (a TEXT, b TEXT, c TEXT); INSERT INTO t VALUES ('nets', 'ropes', 'buoys')"); err != nil {
		t.Fatal(err)
	}
	db.Close()
	before, _ := os.ReadFile(path)
	if _, _, err := OpenOrRecover(path); !errors.Is(err, ErrNotLibrary) {
		t.Errorf("%v", err)
	}
	if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
		t.Error("the database of another program was changed")
	}
}
