package corpus

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sidelight/corpus/ingest"
)

// On a full disk nothing is told to be safe that is not, and all goes on once there is room.
func TestFullDisk(t *testing.T) {
	l, ids := sample(t, alone(t))
	db := l.shelf.file.db
	db.SetMaxOpenConns(1) // the limit is that of a connection
	pages := 0
	if err := db.QueryRow("PRAGMA page_count").Scan(&pages); err != nil {
		t.Fatal(err)
	}
	limit := func(n int) {
		if _, err := db.Exec(fmt.Sprint("PRAGMA max_page_count = ", n)); err != nil {
			t.Fatal(err)
		}
	}
	limit(pages)
	file := filepath.Join(t.TempDir(), "long.txt")
	var text strings.Builder // that cannot be packed
	for range 20_000 {
		text.WriteString(rand.Text() + " ")
	}
	os.WriteFile(file, []byte(text.String()), 0o600)
	var got Progress
	l.Import(context.Background(), []string{file}, func(p Progress) { got = p })
	if got.Report.Status != ingest.Failed || !strings.Contains(got.Report.Reason, ErrFull.Error()) || len(got.IDs) != 0 {
		t.Errorf("imported to a full disk: %+v", got)
	}
	if err := l.SetNote(ids[0], text.String()); !errors.Is(err, ErrFull) {
		t.Errorf("a note on a full disk: %v", err)
	}
	if s := l.Snapshot(); s.Len() != 2 || s.Note(ids[0]) != "" || len(s.Search(context.Background(), "marigold", 5).Hits) == 0 {
		t.Errorf("after that: %d articles, a note of %d letters", s.Len(), len(s.Note(ids[0])))
	}
	limit(1 << 20)
	l.Import(context.Background(), []string{file}, func(p Progress) { got = p })
	if got.Report.Status != ingest.OK || l.Snapshot().Len() != 3 {
		t.Errorf("once there is room: %+v", got)
	}
}
