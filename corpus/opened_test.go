package corpus

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestOpened(t *testing.T) {
	dir := t.TempDir()
	list := Opened(filepath.Join(dir, "opened.json"))
	if got := list.List(); len(got) != 0 {
		t.Errorf("a new list: %v", got)
	}
	noon := time.Date(2025, 5, 3, 12, 0, 0, 0, time.UTC)
	here := filepath.Join(dir, "ferry.sidelight")
	os.WriteFile(here, nil, 0o600)
	for i := range mostOpened + 3 {
		if err := list.Add(filepath.Join(dir, fmt.Sprint(i)), noon.Add(time.Duration(i)*time.Hour)); err != nil {
			t.Fatal(err)
		}
	}
	list.Add(here, noon)
	list.Add(filepath.Join(dir, "14"), noon.Add(24*time.Hour))
	got := list.List()
	if len(got) != mostOpened || filepath.Base(got[0].Path) != "14" || got[1].Path != here || got[1].Missing || !got[2].Missing || !got[1].At.Equal(noon) {
		t.Errorf("%v", got)
	}
	if err := list.Remove(here); err != nil || len(list.List()) != mostOpened-1 {
		t.Errorf("%v, %v", err, list.List())
	}
	os.WriteFile(string(list), []byte("{"), 0o600)
	if got := list.List(); len(got) != 0 {
		t.Errorf("a spoilt list: %v", got)
	}
}
