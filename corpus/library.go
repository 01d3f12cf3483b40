// Package corpus keeps a reader's articles in a Library: import, stories, notes, verdicts, search.
//
// A Library hands out Snapshots that never change: a search or a comparison under way sees all of the old one.
package corpus

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"

	"sidelight/corpus/article"
	"sidelight/corpus/ingest"
	"sidelight/corpus/mark"
)

// A Library is a collection of articles.
type Library struct {
	mu  sync.Mutex // one writer at a time
	now atomic.Pointer[Snapshot]
}

// Open opens the library file at path, making it if it is missing. With path "" the library lives in memory only.
func Open(path string) (*Library, error) {
	if path != "" {
		return nil, fmt.Errorf("open %s: library files are not read yet", path)
	}
	l := &Library{}
	l.now.Store(&Snapshot{byID: map[string]*mark.Annotated{}})
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
}

// Import reads files, folders and archives into the library and calls progress for each file once its articles are safe in it.
// It may be stopped by ctx: what is done is kept.
func (l *Library) Import(ctx context.Context, paths []string, progress func(Progress)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	done := 0
	ingest.ReadAll(ctx, paths, func(list []*article.Article, r ingest.Report) {
		old := l.now.Load()
		next := &Snapshot{order: old.order, byID: map[string]*mark.Annotated{}}
		for id, a := range old.byID {
			next.byID[id] = a
		}
		var ids []string
		for _, a := range list {
			ids = append(ids, a.ID())
			if next.byID[a.ID()] == nil {
				next.byID[a.ID()] = mark.Annotate(a)
				next.order = append(next.order[:len(next.order):len(next.order)], a.ID())
			}
		}
		l.now.Store(next)
		done++
		progress(Progress{Done: done, Files: max(done, len(paths)), Path: r.Path, Report: r, IDs: ids})
	})
}

// Snapshot is the library as it is now.
func (l *Library) Snapshot() *Snapshot { return l.now.Load() }

// A Snapshot is the state of a library at one moment.
type Snapshot struct {
	order []string
	byID  map[string]*mark.Annotated
}

// Len is the number of articles.
func (s *Snapshot) Len() int { return len(s.order) }

// IDs returns the IDs of the articles in the order of import.
func (s *Snapshot) IDs() []string { return s.order }

// Article returns the article with the ID.
func (s *Snapshot) Article(id string) (*mark.Annotated, error) {
	if a := s.byID[id]; a != nil {
		return a, nil
	}
	return nil, fmt.Errorf("article %s is not in the library", id)
}
