package corpus

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// Two programs on one file, each in a process of its own: while one imports and writes notes, the other searches, imports and writes notes
// too. None is turned away, each sees what the other has told of, and nothing is lost.
func TestTwoProcesses(t *testing.T) {
	path := alone(t)
	const files = 30
	for i := range files {
		text := fmt.Sprintf("Barge %d of the salt convoy tied up at Wend on Monday.\n\nIts cargo of %d sacks stayed dry.\n", i, 40+i)
		if err := os.WriteFile(filepath.Join(filepath.Dir(path), fmt.Sprintf("barge%03d.txt", i)), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	l, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), killed+"="+path)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ids := map[string]string{}
	for lines := bufio.NewScanner(out); lines.Scan(); {
		kind, rest, _ := strings.Cut(lines.Text(), " ")
		name, id, _ := strings.Cut(rest, " ")
		if kind != "article" {
			continue
		}
		ids[name] = id
		if changed, err := l.Refresh(); err != nil || !changed && l.Snapshot().Len() < len(ids) {
			t.Fatalf("%s: changed %v, %v", name, changed, err)
		}
		n := strings.TrimLeft(strings.TrimSuffix(strings.TrimPrefix(name, "barge"), ".txt"), "0")
		if a := l.Snapshot().Search(context.Background(), `"barge `+max(n, "0")+` of the salt"`, 5); len(a.Hits) != 1 || a.Hits[0].ID != id {
			t.Errorf("%s is not found in the other process: %+v", name, a)
		}
		own := filepath.Join(t.TempDir(), "own.txt")
		os.WriteFile(own, []byte("Notes of the harbour master on "+name+": the lamp at the mole was out."), 0o600)
		l.Import(context.Background(), []string{own}, func(p Progress) {
			if len(p.IDs) != 1 || p.Duplicates != 0 {
				t.Errorf("import beside another process: %+v", p)
			}
		})
		if err := l.SetNote(id, "seen with "+name); err != nil {
			t.Errorf("a note beside another process: %v", err)
		}
	}
	if err := cmd.Wait(); err != nil {
		t.Fatal(err)
	}
	l.Close()
	if l, err = Open(path); err != nil {
		t.Fatal(err)
	}
	s := l.Snapshot()
	if len(ids) != files || s.Len() != 2*files {
		t.Errorf("%d told of, %d of %d articles kept", len(ids), s.Len(), 2*files)
	}
	for name, id := range ids {
		if s.Note(id) != "seen with "+name || s.Note(name) == "" {
			t.Errorf("%s: notes %q, %q", name, s.Note(id), s.Note(name))
		}
	}
}
