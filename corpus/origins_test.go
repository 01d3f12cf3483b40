package corpus

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Articles that print one text, whole or cut, are one origin; another report of the same thing is its own.
func TestOrigins(t *testing.T) {
	const text = "The old crane on the north quay came down before noon on Monday while a grain ship was being unloaded below it, and the harbour " +
		"master said that nobody had been near. Work at the quay stopped until the evening, when divers had looked at the wall under water."
	l, err := Open("")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	dir := t.TempDir()
	var paths []string
	for name, body := range map[string]string{
		"a.txt": text, "b.txt": "From our own staff.\n\n" + text, "c.txt": "A crane fell. " + strings.Repeat("The council will ask who looked after it, and when. ", 3),
	} {
		paths = append(paths, filepath.Join(dir, name))
		if err := os.WriteFile(paths[len(paths)-1], []byte(body), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	l.Import(t.Context(), paths, func(Progress) {})
	s := l.Snapshot()
	groups, err := s.Origins(t.Context(), append(s.IDs(), "none"))
	if err != nil || len(groups) != 2 || len(groups[0])+len(groups[1]) != 3 {
		t.Errorf("%v, %v", groups, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.Origins(ctx, s.IDs()); !errors.Is(err, context.Canceled) {
		t.Errorf("stopped: %v", err)
	}
}
