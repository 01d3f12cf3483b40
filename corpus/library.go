// Package corpus keeps a reader's articles in a Library: import, stories, notes, verdicts, search.
//
// A Library hands out Snapshots that never change: a search or a comparison under way sees all of the old one. What is in a library
// stands in one SQLite file, and is safe there before anybody is told of it; the search index beside it is a cache. Articles are read
// from the file when they are needed; their marks are found again then, which costs less than keeping them.
package corpus

import (
	"fmt"
	"strconv"
	"sync"
	"sync/atomic"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
)

// A Library is a collection of articles and what the reader wrote to them.
type Library struct {
	mu     sync.Mutex // one writer at a time
	now    atomic.Pointer[Snapshot]
	shelf  *shelf
	number int // the last of the rising numbers
}

// A shelf is what all snapshots of a library share: where articles are read from and those read last.
type shelf struct {
	file     *file
	index    *indexer
	articles *recent[copyOf, *article.Article]
	marked   *recent[edition, *mark.Annotated]
	heads    heads
}

// A copyOf is an article by its number, and how many further printings of it were known.
type copyOf struct {
	number    uint32
	printings int
}

// An edition is an article with a state of the reader's corrections.
type edition struct {
	copyOf
	corrected string
}

// Open opens the library file at path, making it if it is missing. With path "" the library lives in memory only.
func Open(path string) (*Library, error) {
	l, err := open(path)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	return l, nil
}

func open(path string) (*Library, error) {
	f, err := openFile(path)
	if err != nil {
		return nil, err
	}
	x, err := newIndexer(f)
	if err != nil {
		f.close()
		return nil, err
	}
	l := &Library{shelf: &shelf{file: f, index: x, articles: newRecent[copyOf, *article.Article](600), marked: newRecent[edition, *mark.Annotated](300)}}
	if err := l.refresh(); err != nil {
		f.close()
		return nil, f.explain(err)
	}
	return l, nil
}

// Close writes what is left to write. The library and its snapshots must not be used after.
func (l *Library) Close() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.shelf.index.mu.Lock()
	l.shelf.index.keep()
	l.shelf.index.mu.Unlock()
	return l.shelf.file.close()
}

// Path is the library's file; "" if it lives in memory.
func (l *Library) Path() string { return l.shelf.file.path }

// ReadOnly reports whether the library can be read but not changed.
func (l *Library) ReadOnly() bool { return l.shelf.file.readOnly }

// Damaged reports whether a part of the file could not be read since it was opened. The remedy is to close the library and Recover it.
func (l *Library) Damaged() bool { return l.shelf.file.damaged.Load() }

// Snapshot is the library as it is now.
func (l *Library) Snapshot() *Snapshot { return l.now.Load() }

// Refresh takes in what other programs have changed in the file and reports whether there was anything.
func (l *Library) Refresh() (bool, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	before := l.now.Load()
	if err := l.refresh(); err != nil {
		return false, fmt.Errorf("read %s: %w", l.Path(), l.shelf.file.explain(err))
	}
	now := l.now.Load()
	return now.top != before.top || now.printed.count() != before.printed.count() || !now.desk.equal(before.desk), nil
}

// refresh reads the desk and how many articles there are from the file. The caller holds the lock, or nobody knows the library yet.
func (l *Library) refresh() error {
	d, err := readDesk(l.shelf.file.db)
	if err != nil {
		return err
	}
	var top uint32
	if err := l.shelf.file.db.QueryRow("SELECT coalesce(max(number), 0) FROM articles").Scan(&top); err != nil {
		return err
	}
	for at, v := range d {
		switch at.kind {
		case pinSheet, highlightSheet, tagSheet:
		case storySheet:
			v = at.key
		default:
			continue
		}
		n, _ := strconv.Atoi(v)
		l.number = max(l.number, n)
	}
	p, err := readPrintings(l.shelf.file)
	if err != nil {
		return err
	}
	l.now.Store(newSnapshot(l.shelf, top, d, p))
	return nil
}

// next is the next of the rising numbers. The caller holds the lock.
func (l *Library) next() string {
	l.number++
	return strconv.Itoa(l.number)
}
