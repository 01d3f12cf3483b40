package corpus

import (
	"database/sql"
	"errors"
	"fmt"
	"sync"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
	"sidelight/corpus/quote"
	"sidelight/corpus/search"
)

// A Snapshot is the state of a library at one moment. It may be read by many goroutines at once, as long as the library is open.
type Snapshot struct {
	shelf *shelf
	top   uint32 // the number of the last article
	desk  desk

	printed printings

	ids   *later[[]string]
	bare  *later[libraryIndex]
	index *later[libraryIndex] // bare, under what the desk says
	names *later[*search.Names]

	people *later[*quote.People]
}

// later is a value worked out when it is first asked for.
type later[T any] struct {
	mu    sync.Mutex
	done  bool
	value T
}

func (l *later[T]) get(make func() T) T {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.done {
		l.value, l.done = make(), true
	}
	return l.value
}

// again has the value worked out anew when it is next asked for, if it is a wrong one.
func (l *later[T]) again(wrong func(T) bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.done && wrong(l.value) {
		l.done = false
	}
}

func newSnapshot(s *shelf, top uint32, d desk, p printings) *Snapshot {
	return &Snapshot{
		shelf: s, top: top, desk: d, printed: p,
		ids: &later[[]string]{}, bare: &later[libraryIndex]{}, index: &later[libraryIndex]{}, names: &later[*search.Names]{},
		people: &later[*quote.People]{},
	}
}

// edited is the snapshot after edits of the desk; what they do not touch stays worked out.
func (s *Snapshot) edited(edits []edit) *Snapshot {
	next := *s
	next.desk = s.desk.with(edits)
	for _, e := range edits {
		switch e.Kind {
		case goneSheet:
			next.ids, next.people = &later[[]string]{}, &later[*quote.People]{}
			fallthrough
		case metaSheet, tagSheet:
			next.index, next.names = &later[libraryIndex]{}, &later[*search.Names]{}
		}
	}
	return &next
}

// Len is the number of articles.
func (s *Snapshot) Len() int { return len(s.IDs()) }

// IDs returns the IDs of the articles in the order of import. Do not change the list.
func (s *Snapshot) IDs() []string {
	return s.ids.get(func() []string {
		list, err := s.shelf.heads.upTo(s.top, s.shelf.file)
		if err != nil {
			return nil
		}
		var out []string
		for _, h := range list {
			if !s.gone(h.id) {
				out = append(out, h.id)
			}
		}
		return out
	})
}

func (s *Snapshot) gone(id string) bool { return s.desk[sheet{goneSheet, id}] != "" }

// number is the number of an article of this snapshot.
func (s *Snapshot) number(id string) (uint32, error) {
	var n uint32
	err := s.shelf.file.db.QueryRow("SELECT number FROM articles WHERE id = ?", id).Scan(&n)
	switch {
	case errors.Is(err, sql.ErrNoRows) || err == nil && (n > s.top || s.gone(id)):
		return 0, fmt.Errorf("article %s is not in the library", id)
	case err != nil:
		return 0, fmt.Errorf("article %s: %w", id, s.shelf.file.explain(err))
	}
	return n, nil
}

// Article returns the article with the ID and its marks, with the reader's corrections of what is known of it.
func (s *Snapshot) Article(id string) (*mark.Annotated, error) {
	if s.gone(id) {
		return nil, fmt.Errorf("article %s is not in the library", id)
	}
	n, err := s.number(id)
	if err != nil {
		return nil, err
	}
	return s.shelf.marked.get(edition{s.copyOf(n), s.desk[sheet{metaSheet, id}]}, func() (*mark.Annotated, error) {
		a, err := s.numbered(n)
		if err != nil {
			return nil, err
		}
		return s.shelf.index.find.Annotate(a), nil
	})
}

func (s *Snapshot) copyOf(n uint32) copyOf { return copyOf{n, len(s.printed[n])} }

// numbered reads an article, with the reader's corrections.
func (s *Snapshot) numbered(n uint32) (*article.Article, error) {
	a, err := s.shelf.articles.get(s.copyOf(n), func() (*article.Article, error) {
		a, err := s.shelf.file.scan(s.shelf.file.db.QueryRow("SELECT "+columns+" FROM articles WHERE number = ?", n))
		if err != nil {
			return nil, fmt.Errorf("article %d of the library: %w", n, s.shelf.file.explain(err))
		}
		a.Printings = s.printed[n]
		return a, nil
	})
	if err != nil {
		return nil, err
	}
	m, changed := s.corrected(a.ID(), a.Meta)
	if !changed {
		return a, nil
	}
	other := article.New(m, a.Text, a.Blocks, a.Warnings...)
	for _, p := range a.Printings {
		if article.Fold(p.Outlet) != article.Fold(m.Outlet) { // or it would be "also in" the outlet it is from
			other.Printings = append(other.Printings, p)
		}
	}
	return other, nil
}
