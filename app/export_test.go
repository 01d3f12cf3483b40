package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Every export is written whole, and says where to.
func TestExports(t *testing.T) {
	u := sampleWindow(t)
	standAt(t, u, "The fire broke out")
	u.pin()
	dir := t.TempDir()
	for i, e := range exports() {
		path := filepath.Join(dir, string(rune('a'+i)))
		u.pickSave = func(string, string) (string, error) { return path, nil }
		u.export(e)
		data, err := os.ReadFile(path)
		if err != nil || len(data) == 0 {
			t.Errorf("%s: %d bytes, %v; %s", e.title, len(data), err, u.state.message)
		}
		if strings.HasPrefix(e.title, "Clip") && !strings.Contains(string(data), "“The fire broke out") {
			t.Errorf("clip sheet: %s", data)
		}
	}
	u.pickSave = func(string, string) (string, error) { return filepath.Join(dir, "gone", "x.md"), nil }
	u.export(exports()[1])
	if !strings.Contains(u.state.message, "gone") {
		t.Errorf("writing into a missing folder says %q", u.state.message)
	}
}
