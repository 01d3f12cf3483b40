// Package corpus keeps a reader's articles in a Library: import, stories, notes, verdicts, search.
//
// A Library hands out Snapshots that never change: a search or a comparison under way sees all of the old one.
package corpus

import (
	"context"
	"fmt"
	"maps"
	"strconv"
	"sync"
	"sync/atomic"

	"sidelight/corpus/article"
	"sidelight/corpus/ingest"
	"sidelight/corpus/mark"
	"sidelight/corpus/search"
)

// A Library is a collection of articles and what the reader wrote to them.
type Library struct {
	mu           sync.Mutex // one writer at a time
	now          atomic.Pointer[Snapshot]
	done, undone []change
	number       int // the last of the rising numbers
}

// Open opens the library file at path, making it if it is missing. With path "" the library lives in memory only.
func Open(path string) (*Library, error) {
	if path != "" {
		return nil, fmt.Errorf("open %s: library files are not read yet", path)
	}
	l := &Library{}
	l.now.Store(&Snapshot{byID: map[string]*mark.Annotated{}, lazy: &lazy{}})
	return l, nil
}

// Close writes what is left to write.
func (l *Library) Close() error { return nil }

// A Progress tells how far an import is.
type Progress struct {
	Done, Files int
	Path        string // the file just read
	Report      ingest.Report
	IDs         []string // the articles it gave
	Duplicates  int      // how many of them the library had already
}

// Import reads files, folders and archives into the library and calls progress for each file once its articles are safe in it.
// It may be stopped by ctx: what is done is kept.
func (l *Library) Import(ctx context.Context, paths []string, progress func(Progress)) {
	done := 0
	ingest.ReadAll(ctx, paths, func(list []*article.Article, r ingest.Report) {
		marked := make([]*mark.Annotated, len(list))
		for i, a := range list {
			marked[i] = mark.Annotate(a)
		}
		ids, known := l.add(marked)
		done++
		progress(Progress{Done: done, Files: max(done, len(paths)), Path: r.Path, Report: r, IDs: ids, Duplicates: known})
	})
}

func (l *Library) add(list []*mark.Annotated) (ids []string, known int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	old := l.now.Load()
	next := &Snapshot{order: old.order, byID: maps.Clone(old.byID), segments: old.segments, desk: old.desk, lazy: &lazy{}}
	var b search.Builder
	for _, a := range list {
		ids = append(ids, a.ID())
		if next.byID[a.ID()] != nil {
			known++
			continue
		}
		next.byID[a.ID()] = a
		b.Add(search.Prepare(uint32(len(next.order)), a))
		next.order = append(next.order[:len(next.order):len(next.order)], a.ID())
	}
	if b.Articles() > 0 {
		next.segments = append(next.segments[:len(next.segments):len(next.segments)], b.Segment())
	}
	l.now.Store(next)
	return ids, known
}

// apply writes edits to the desk. The caller holds the lock.
func (l *Library) apply(edits []edit) error {
	next := *l.now.Load()
	next.desk = next.desk.with(edits)
	next.lazy = &lazy{}
	l.now.Store(&next)
	return nil
}

// next is the next of the rising numbers. The caller holds the lock.
func (l *Library) next() string {
	l.number++
	return strconv.Itoa(l.number)
}

// Snapshot is the library as it is now.
func (l *Library) Snapshot() *Snapshot { return l.now.Load() }
