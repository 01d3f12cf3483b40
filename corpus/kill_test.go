package corpus

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// killed names the library that a child of TestKill works on.
const killed = "SIDELIGHT_TEST_KILLED"

func TestMain(m *testing.M) {
	if path := os.Getenv(killed); path != "" {
		if err := work(path); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// work imports the files beside the library one by one and writes a note on each, telling every one once it is said to be safe.
func work(path string) error {
	l, err := Open(path)
	if err != nil {
		return err
	}
	files, err := filepath.Glob(filepath.Join(filepath.Dir(path), "*.txt"))
	if err != nil {
		return err
	}
	for _, f := range files {
		if l.Snapshot().Note(filepath.Base(f)) != "" {
			continue
		}
		l.Import(context.Background(), []string{f}, func(p Progress) {
			for _, id := range p.IDs {
				fmt.Println("article", filepath.Base(f), id)
			}
		})
		if err := l.SetNote(filepath.Base(f), "note on "+f); err != nil {
			return err
		}
		fmt.Println("note", filepath.Base(f))
		l.shelf.index.mu.Lock()
		l.shelf.index.keep() // the index is written at any moment too
		l.shelf.index.mu.Unlock()
	}
	return l.Close()
}

var kills = flag.Int("kills", 6, "how often TestKill kills the program")

// A program killed at any moment loses nothing it has told of, and its library opens by itself.
func TestKill(t *testing.T) {
	path := alone(t)
	files := 20 * *kills
	for i := range files {
		text := fmt.Sprintf("Boat %d of the herring fleet came home on Monday.\n\nIts crew of %d was paid %d crowns, said Mayor Ilse Brandt.\n", i, 3+i%7, 900+i)
		if err := os.WriteFile(filepath.Join(filepath.Dir(path), fmt.Sprintf("boat%03d.txt", i)), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	rounds := *kills
	if testing.Short() {
		rounds = 3
	}
	articles, notes := map[string]string{}, map[string]bool{}
	for range rounds {
		stop := 1 + rand.IntN(40) // lines after which it is killed
		moment := time.Duration(rand.IntN(20_000)) * time.Microsecond
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), killed+"="+path)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		timer := time.AfterFunc(time.Minute, func() { cmd.Process.Kill() })
		n := 0
		for lines := bufio.NewScanner(out); lines.Scan(); n++ {
			kind, rest, _ := strings.Cut(lines.Text(), " ")
			switch name, id, _ := strings.Cut(rest, " "); kind {
			case "article":
				articles[name] = id
			case "note":
				notes[name] = true
			default:
				t.Fatal(lines.Text())
			}
			if n == stop {
				time.AfterFunc(moment, func() { cmd.Process.Kill() })
			}
		}
		timer.Stop()
		cmd.Wait()
		l, err := Open(path)
		if err != nil {
			t.Fatal(err)
		}
		s := l.Snapshot()
		for name, id := range articles {
			if _, err := s.Article(id); err != nil {
				t.Errorf("lost: %v", err)
			}
			n := strings.TrimLeft(strings.TrimSuffix(strings.TrimPrefix(name, "boat"), ".txt"), "0")
			if n == "" {
				n = "0"
			}
			if a := s.Search(context.Background(), `"boat `+n+` of the herring fleet"`, 5); len(a.Hits) != 1 || a.Hits[0].ID != id {
				t.Errorf("not found: %s: %+v", name, a)
			}
		}
		for name := range notes {
			if s.Note(name) == "" {
				t.Errorf("lost: the note on %s", name)
			}
		}
		if err := l.Close(); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d articles, %d notes told of", len(articles), len(notes))
}
