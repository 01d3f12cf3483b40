package corpus

import (
	"encoding/json"
	"math"
	"sync"

	"sidelight/corpus/article"
)

// heads are the articles without their texts by their numbers, read when first asked for and shared by all snapshots.
type heads struct {
	mu   sync.Mutex
	list []head // by number
	byID map[string]int
}

type head struct {
	number uint32
	id     string
	meta   article.Meta // path, title, outlet, author, date, language and address
}

// Meta is what is known of an article, with the reader's corrections, without reading its text; false if it is not in the library.
func (s *Snapshot) Meta(id string) (article.Meta, bool) {
	h, ok := s.shelf.heads.of(id, s.top, s.shelf.file)
	if !ok || s.gone(id) {
		return article.Meta{}, false
	}
	m, _ := s.corrected(id, h.meta)
	return m, true
}

// corrected puts the reader's corrections into what is known of an article; changed is false if there are none.
func (s *Snapshot) corrected(id string, m article.Meta) (_ article.Meta, changed bool) {
	var c corrected
	v := s.desk[sheet{metaSheet, id}]
	if v == "" || json.Unmarshal([]byte(v), &c) != nil {
		return m, false
	}
	m.Title, m.Outlet, m.Author, m.Date, m.Lang, m.URL = c.Title, c.Outlet, c.Author, c.Date, c.Lang, c.URL
	return m, true
}

// of returns the head of an article numbered up to top.
func (h *heads) of(id string, top uint32, f *file) (head, bool) {
	if _, err := h.upTo(top, f); err != nil {
		return head{}, false
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	i, ok := h.byID[id]
	if !ok || h.list[i].number > top {
		return head{}, false
	}
	return h.list[i], true
}

// upTo returns the heads up to a number.
func (h *heads) upTo(top uint32, f *file) ([]head, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	last := uint32(0)
	if n := len(h.list); n > 0 {
		last = h.list[n-1].number
	}
	if last < top {
		if h.byID == nil {
			h.byID = map[string]int{}
		}
		_, _, err := f.articles("id, path, title, outlet, author, date, lang, url", last, top, math.MaxInt, func(r scanner) (uint32, error) {
			var next head
			m := &next.meta
			if err := r.Scan(&next.number, &next.id, &m.Path, &m.Title, &m.Outlet, &m.Author, &m.Date, &m.Lang, &m.URL); err != nil {
				return 0, err
			}
			h.byID[next.id] = len(h.list)
			h.list = append(h.list, next)
			return next.number, nil
		})
		if err != nil {
			return nil, err
		}
	}
	n := len(h.list)
	for n > 0 && h.list[n-1].number > top {
		n--
	}
	return h.list[:n:n], nil
}
