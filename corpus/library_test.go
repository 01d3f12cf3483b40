package corpus

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"sidelight/corpus/article"
)

const (
	ledger = `Ferry fire kills 41 off Port Amber

Forty-one people were killed when fire swept through the ferry Marigold on Sunday night, the harbour police said.

"We had no warning at all," said Ana Reyes, who jumped from the upper deck with her two sons.

The owner, Blue Line, had been fined $12,000 in March for blocked exits.
`
	post = `38 dead as ferry burns

Thirty-eight people died in a blaze on the Marigold, according to the hospital in Port Amber.

A cease-fire between the two shipping unions was called off after the disaster.
`
)

// sample returns a library with the two articles, and their IDs.
func sample(t testing.TB, path string) (*Library, []string) {
	t.Helper()
	l, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	dir := t.TempDir()
	var files []string
	for name, text := range map[string]string{"a-ledger.txt": ledger, "b-post.txt": post} {
		files = append(files, filepath.Join(dir, name))
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	slices.Sort(files)
	var ids []string
	l.Import(context.Background(), files, func(p Progress) { ids = append(ids, p.IDs...) })
	if len(ids) != 2 {
		t.Fatalf("imported %v", ids)
	}
	return l, ids
}

func TestSearchFindsPassages(t *testing.T) {
	l, ids := sample(t, "")
	for _, c := range []struct{ query, id, snippet string }{
		{"reys upper dek", ids[0], "Ana Reyes"},
		{"ceasefire unions", ids[1], "cease-fire"},
		{"fined 12 thousand", ids[0], "$12,000"},
		{`"no warning at all"`, ids[0], "no warning"},
		{"Marigold -hospital", ids[0], "Marigold"},
		{"marigold hosp", ids[1], "hospital"},
	} {
		a := l.Snapshot().Search(context.Background(), c.query, 10)
		if len(a.Hits) == 0 || a.Hits[0].ID != c.id || !strings.Contains(a.Hits[0].Snippet, c.snippet) {
			t.Errorf("%s: %+v", c.query, a)
		}
	}
}

func TestNamesFold(t *testing.T) {
	l, ids := sample(t, "")
	got := l.Snapshot().Names("fèrry fir", 5)
	if len(got) == 0 || got[0].Text != "Ferry fire kills 41 off Port Amber" || !slices.Equal(got[0].Articles, ids[:1]) {
		t.Errorf("%+v", got)
	}
}

func TestUndoTakesBackEverything(t *testing.T) {
	l, ids := sample(t, "")
	before := l.Snapshot()
	p := Passage{ids[0], article.Span{Start: 0, End: 10}}
	key, err := l.SetStory(Story{Name: "Ferry", Articles: ids})
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range []error{
		l.SetVerdict("figure/x", Checked), l.SetNote(ids[0], "ask the police"), l.SetPin(p, true), l.SetHighlight(p, true),
		l.SetTag("disaster", true, ids[1]), l.Delete(ids[1]),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	s := l.Snapshot()
	if s.Verdict("figure/x") != Checked || s.Note(ids[0]) == "" || len(s.Pins()) != 1 || len(s.Highlights(ids[0])) != 1 || s.Len() != 1 ||
		len(s.Stories()) != 1 || s.Stories()[0].Key != key || len(s.Stories()[0].Articles) != 1 {
		t.Errorf("after the changes: %+v", s.desk)
	}
	if hits := s.Search(context.Background(), "hospital", 5).Hits; len(hits) != 0 {
		t.Errorf("a deleted article is found: %+v", hits)
	}
	if before.Len() != 2 || len(before.Remarks()) != 0 {
		t.Error("an old snapshot changed")
	}
	n := 0
	for ; ; n++ {
		if _, err := l.Undo(); err != nil {
			break
		}
	}
	if s := l.Snapshot(); n != 7 || len(s.desk) != 0 || s.Len() != 2 {
		t.Errorf("after %d undone: %v", n, s.desk)
	}
	for range n {
		if _, err := l.Redo(); err != nil {
			t.Fatal(err)
		}
	}
	if s := l.Snapshot(); s.Len() != 1 || s.Note(ids[0]) != "ask the police" {
		t.Errorf("after all done again: %v", s.desk)
	}
}

// TestSnapshotsUnderImport searches old snapshots while new articles come in; the race detector watches.
func TestSnapshotsUnderImport(t *testing.T) {
	l, _ := sample(t, "")
	s := l.Snapshot()
	done := make(chan bool)
	go func() {
		for range 50 {
			s.Search(context.Background(), "marigold", 5)
			s.Names("post", 5)
			_ = l.Snapshot().IDs()
		}
		close(done)
	}()
	dir := t.TempDir()
	for i := range 5 {
		name := filepath.Join(dir, time.Duration(i).String()+".txt")
		os.WriteFile(name, []byte("Something else happened in village number "+time.Duration(i).String()+" last night, the mayor said."), 0o600)
		l.Import(context.Background(), []string{name}, func(Progress) {})
	}
	<-done
	if s.Len() != 2 || l.Snapshot().Len() != 7 {
		t.Errorf("old %d, new %d", s.Len(), l.Snapshot().Len())
	}
}
