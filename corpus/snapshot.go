package corpus

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
	"sidelight/corpus/search"
)

// A Snapshot is the state of a library at one moment. It may be read by many goroutines at once.
type Snapshot struct {
	order    []string
	byID     map[string]*mark.Annotated
	segments []*search.Segment
	desk     desk
	lazy     *lazy
}

// lazy is what a snapshot works out when it is first asked for.
type lazy struct {
	ids, index, names sync.Once
	shown             []string
	searched          *search.Index
	named             *search.Names
}

// Len is the number of articles.
func (s *Snapshot) Len() int { return len(s.IDs()) }

// IDs returns the IDs of the articles in the order of import.
func (s *Snapshot) IDs() []string {
	s.lazy.ids.Do(func() {
		s.lazy.shown = slices.DeleteFunc(slices.Clone(s.order), s.gone)
	})
	return s.lazy.shown
}

func (s *Snapshot) gone(id string) bool { return s.desk[sheet{goneSheet, id}] != "" }

// Article returns the article with the ID, with the reader's corrections of what is known of it.
func (s *Snapshot) Article(id string) (*mark.Annotated, error) {
	a := s.byID[id]
	if a == nil || s.gone(id) {
		return nil, fmt.Errorf("article %s is not in the library", id)
	}
	v := s.desk[sheet{metaSheet, id}]
	if v == "" {
		return a, nil
	}
	var c corrected
	if json.Unmarshal([]byte(v), &c) != nil {
		return a, nil
	}
	m := a.Meta
	m.Title, m.Outlet, m.Author, m.Date, m.Lang, m.URL = c.Title, c.Outlet, c.Author, c.Date, c.Lang, c.URL
	n := *a
	n.Article = article.New(m, a.Text, a.Blocks, a.Warnings...)
	return &n, nil
}

// Search looks for passages in all articles, while the reader types: for the query language see search.Parse.
func (s *Snapshot) Search(ctx context.Context, query string, limit int) search.Answer {
	return s.searched().Search(ctx, query, limit, func(number uint32) (*article.Article, error) {
		a, err := s.Article(s.order[number])
		if err != nil {
			return nil, err
		}
		return a.Article, nil
	})
}

func (s *Snapshot) searched() *search.Index {
	s.lazy.index.Do(func() {
		gone := map[uint32]bool{}
		for i, id := range s.order {
			if s.gone(id) {
				gone[uint32(i)] = true
			}
		}
		s.lazy.searched = search.NewIndex(s.segments, gone)
	})
	return s.lazy.searched
}

// Names finds titles, outlets, speakers and tags by the letters typed.
func (s *Snapshot) Names(query string, limit int) []search.Name {
	s.lazy.names.Do(func() { s.lazy.named = search.NewNames(s.names()) })
	return s.lazy.named.Match(query, limit)
}

// names lists what Names looks through, the articles imported last first.
func (s *Snapshot) names() []search.Name {
	var out []search.Name
	at := map[search.NameKind]map[string]int{}
	add := func(kind search.NameKind, text, id string) {
		text = strings.TrimSpace(text)
		if text == "" {
			return
		}
		if at[kind] == nil {
			at[kind] = map[string]int{}
		}
		i, ok := at[kind][text]
		if !ok {
			i = len(out)
			at[kind][text] = i
			out = append(out, search.Name{Kind: kind, Text: text})
		}
		if ids := out[i].Articles; len(ids) == 0 || ids[len(ids)-1] != id {
			out[i].Articles = append(ids, id)
		}
	}
	for _, id := range slices.Backward(s.IDs()) {
		a, err := s.Article(id)
		if err != nil {
			continue
		}
		add(search.TitleName, a.Title, id)
		add(search.OutletName, a.Outlet, id)
		for _, q := range a.Quotes {
			if q.Person != "" {
				add(search.SpeakerName, q.Person, id)
			} else {
				add(search.SpeakerName, q.Speaker.Of(a.Text), id)
			}
		}
		for _, tag := range s.Tags(id) {
			add(search.TagName, tag, id)
		}
	}
	return out
}

// Verdict is the reader's word on a finding, found by its key.
func (s *Snapshot) Verdict(finding string) Verdict {
	return Verdict(s.desk[sheet{verdictSheet, finding}])
}

// Note is the note on a finding's key, an article's ID or a passage's key; "" if there is none.
func (s *Snapshot) Note(key string) string { return s.desk[sheet{noteSheet, key}] }

// Verdicts returns all verdicts by the keys of their findings.
func (s *Snapshot) Verdicts() map[string]Verdict {
	out := map[string]Verdict{}
	for at, v := range s.desk {
		if at.kind == verdictSheet {
			out[at.key] = Verdict(v)
		}
	}
	return out
}

// Notes returns all notes by what they are on.
func (s *Snapshot) Notes() map[string]string {
	out := map[string]string{}
	for at, v := range s.desk {
		if at.kind == noteSheet {
			out[at.key] = v
		}
	}
	return out
}

// Pins returns the pinned passages in the order in which they were pinned.
func (s *Snapshot) Pins() []Passage { return s.passages(pinSheet, "") }

// Highlights returns the passages of an article that the reader marked.
func (s *Snapshot) Highlights(id string) []Passage { return s.passages(highlightSheet, id) }

func (s *Snapshot) passages(kind sheetKind, id string) []Passage {
	var out []Passage
	for _, key := range s.desk.keys(kind) {
		if p, ok := ParsePassage(key); ok && (id == "" || p.Article == id) && !s.gone(p.Article) {
			out = append(out, p)
		}
	}
	return out
}

// Tags returns the tags of an article in the order in which they were given.
func (s *Snapshot) Tags(id string) []string {
	var out []string
	for _, key := range s.desk.keys(tagSheet) {
		if tag, ok := strings.CutPrefix(key, id+"/"); ok {
			out = append(out, tag)
		}
	}
	return out
}

// Stories returns the stories in their order. Articles no longer in the library are left out of them.
func (s *Snapshot) Stories() []Story {
	list := s.desk.stories()
	for i := range list {
		list[i].Articles = slices.DeleteFunc(list[i].Articles, func(id string) bool { return s.byID[id] == nil || s.gone(id) })
	}
	return list
}

// Setting is the value kept under a name; "" if there is none.
func (s *Snapshot) Setting(name string) string { return s.desk[sheet{settingSheet, name}] }

// Settings returns all values kept.
func (s *Snapshot) Settings() map[string]string {
	out := map[string]string{}
	for at, v := range maps.All(s.desk) {
		if at.kind == settingSheet {
			out[at.key] = v
		}
	}
	return out
}
