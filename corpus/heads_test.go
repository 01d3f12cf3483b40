package corpus

import (
	"os"
	"path/filepath"
	"testing"
)

// What is known of an article is told without its text, corrected as the reader corrected it.
func TestMeta(t *testing.T) {
	l, err := Open("")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	path := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(path, []byte("Title: Mill burns\nOutlet: The Ledger\nDate: 2025-03-04\n\nThe mill burned down before dawn.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	var id string
	l.Import(t.Context(), []string{path}, func(p Progress) { id = p.IDs[0] })
	m, ok := l.Snapshot().Meta(id)
	if !ok || m.Title != "Mill burns" || m.Name() != "The Ledger" || m.Date != "2025-03-04" || m.Path != path {
		t.Errorf("%+v", m)
	}
	m.Outlet = "Ledger"
	if err := l.SetMeta(id, m); err != nil {
		t.Fatal(err)
	}
	if m, _ := l.Snapshot().Meta(id); m.Outlet != "Ledger" {
		t.Errorf("corrected: %+v", m)
	}
	if _, ok := l.Snapshot().Meta("none"); ok {
		t.Error("an article that is not there is known")
	}
	if err := l.Delete(id); err != nil {
		t.Fatal(err)
	}
	if _, ok := l.Snapshot().Meta(id); ok {
		t.Error("a deleted article is known")
	}
}
