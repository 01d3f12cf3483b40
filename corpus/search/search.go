// Package search finds passages from half-remembered words: mistyped, joined or parted, inflected, a number in another form.
//
// The unit is the passage (a paragraph of an article, or a part of a long one), because what a reader remembers stands close together.
// Documents and queries go through one tokeniser. Each word of a query becomes a group of the forms it may stand for, each with a weight:
// itself 1, joined with its neighbour .9, another inflection, a spelling near it, the beginning of a longer word, an abbreviation. A passage
// scores BM25, by which words it has and not how often, with the best form of each group, more if it has most of the groups, in the order of the query and close to each other.
// "Phrases", -exclusions and filters (see Parse) are strict; phrases are verified on the text itself.
//
// An Index is made of segments: flat bytes that are searched as they lie in memory or in a mapped file. The package knows nothing of
// files, of the library or of how an article is kept: it asks for the few articles it must look at.
package search

import (
	"context"
	"slices"
	"sync"

	"sidelight/corpus/article"
)

// A Hit is a passage that fits the query.
type Hit struct {
	ID      string       // of the article
	Meta    article.Meta // of the article
	Article *article.Article
	Span    article.Span   // the passage in the article's text
	Snippet string         // a line of the passage around what matched, on one line
	Matches []article.Span // in Snippet, in order
	Score   float64        // comparable within one answer only
	Origin  int            // hits with the same number stand on one original text; numbered from 0 by the first hit of each
}

// An Answer is what a search found.
type Answer struct {
	Query    string
	Hits     []Hit
	Articles int    // articles that hold a word of the query, as far as they were looked at
	Note     string // why there is nothing, or what was left out of the query, in plain words; "" if there is nothing to say
}

// A Source hands out articles by the number they were indexed under.
type Source func(number uint32) (*article.Article, error)

// An Index searches a set of segments. It does not change.
type Index struct {
	segments []*Segment
	overlay  Overlay
	*memory
}

// A memory is what searches of the same segments use again.
type memory struct {
	pool     sync.Pool // of *scratch
	sketches sync.Map  // article number to sketch, of the articles that were hits
	typed    typed
}

// typed keeps the groups of words searched for: of a query being typed, all but the last word stay the same.
type typed struct {
	mu     sync.Mutex
	groups map[string]group
}

const mostTyped = 256 // then it begins anew

func (t *typed) get(word string, make func() group) group {
	t.mu.Lock()
	g, ok := t.groups[word]
	t.mu.Unlock()
	if !ok {
		g = make()
		t.mu.Lock()
		if t.groups == nil || len(t.groups) >= mostTyped {
			t.groups = map[string]group{}
		}
		t.groups[word] = g
		t.mu.Unlock()
	}
	g.forms = slices.Clone(g.forms)
	return g
}

// NewIndex makes an index of segments, whose articles follow each other.
func NewIndex(segments []*Segment) *Index { return &Index{segments: segments, memory: new(memory)} }

// Under is the index under what the reader did to its articles.
func (x *Index) Under(over Overlay) *Index { return &Index{x.segments, over, x.memory} }

// Search answers a query with up to limit hits, best first. A search that ctx stops returns what it has, which may be nothing.
func (x *Index) Search(ctx context.Context, query string, limit int, from Source) Answer {
	q := Parse(query)
	s := newRun(ctx, x, q, from)
	defer s.release()
	a := Answer{Query: query}
	a.Hits, a.Articles, a.Note = s.answer(max(limit, 1))
	return a
}
