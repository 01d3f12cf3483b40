package corpus

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
	"sidelight/corpus/report"
	"sidelight/corpus/search"
)

// A Snapshot is the state of a library at one moment. It may be read by many goroutines at once, as long as the library is open.
type Snapshot struct {
	shelf *shelf
	top   uint32 // the number of the last article
	desk  desk

	ids   *later[[]string]
	index *later[*search.Index]
	names *later[*search.Names]
}

// later is a value worked out when it is first asked for.
type later[T any] struct {
	once  sync.Once
	value T
}

func (l *later[T]) get(make func() T) T {
	l.once.Do(func() { l.value = make() })
	return l.value
}

func newSnapshot(s *shelf, top uint32, d desk) *Snapshot {
	return &Snapshot{shelf: s, top: top, desk: d, ids: &later[[]string]{}, index: &later[*search.Index]{}, names: &later[*search.Names]{}}
}

// edited is the snapshot after edits of the desk; what they do not touch stays worked out.
func (s *Snapshot) edited(edits []edit) *Snapshot {
	next := *s
	next.desk = s.desk.with(edits)
	for _, e := range edits {
		switch e.Kind {
		case goneSheet:
			next.ids, next.index = &later[[]string]{}, &later[*search.Index]{}
			fallthrough
		case metaSheet, tagSheet:
			next.names = &later[*search.Names]{}
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
	return s.shelf.marked.get(edition{id, s.desk[sheet{metaSheet, id}]}, func() (*mark.Annotated, error) {
		n, err := s.number(id)
		if err != nil {
			return nil, err
		}
		a, err := s.numbered(n)
		if err != nil {
			return nil, err
		}
		return mark.Annotate(a), nil
	})
}

// numbered reads an article, with the reader's corrections.
func (s *Snapshot) numbered(n uint32) (*article.Article, error) {
	a, err := s.shelf.articles.get(n, func() (*article.Article, error) {
		a, err := s.shelf.file.scan(s.shelf.file.db.QueryRow("SELECT "+columns+" FROM articles WHERE number = ?", n))
		if err != nil {
			return nil, fmt.Errorf("article %d of the library: %w", n, s.shelf.file.explain(err))
		}
		return a, nil
	})
	if err != nil {
		return nil, err
	}
	v := s.desk[sheet{metaSheet, a.ID()}]
	var c corrected
	if v == "" || json.Unmarshal([]byte(v), &c) != nil {
		return a, nil
	}
	m := a.Meta
	m.Title, m.Outlet, m.Author, m.Date, m.Lang, m.URL = c.Title, c.Outlet, c.Author, c.Date, c.Lang, c.URL
	return article.New(m, a.Text, a.Blocks, a.Warnings...), nil
}

// Search looks for passages in all articles, while the reader types: for the query language see search.Parse. The first search of a
// library whose index is missing or of another version indexes it first.
func (s *Snapshot) Search(ctx context.Context, query string, limit int) search.Answer {
	var failed error
	x := s.index.get(func() *search.Index {
		list, err := s.shelf.index.upTo(s.top)
		failed = err
		hidden := map[uint32]bool{}
		for at, v := range s.desk {
			if n, err := strconv.ParseUint(v, 10, 32); at.kind == goneSheet && err == nil {
				hidden[uint32(n)] = true
			}
		}
		later := len(list) > 0 && list[len(list)-1].Number(list[len(list)-1].Articles()-1) > s.top
		if len(hidden) == 0 && !later {
			return search.NewIndex(list, nil)
		}
		return search.NewIndex(list, func(n uint32) bool { return n > s.top || hidden[n] })
	})
	a := x.Search(ctx, query, limit, s.numbered)
	if failed != nil {
		a.Note = "not all articles could be read: " + failed.Error()
	}
	return a
}

// Names finds titles, outlets, speakers and tags by the letters typed.
func (s *Snapshot) Names(query string, limit int) []search.Name {
	return s.names.get(func() *search.Names { return search.NewNames(s.allNames()) }).Match(query, limit)
}

// allNames lists what Names looks through, the articles imported last first.
func (s *Snapshot) allNames() []search.Name {
	var out []search.Name
	at := map[search.NameKind]map[string]int{}
	add := func(kind search.NameKind, text, id string) {
		if text = strings.TrimSpace(text); text == "" {
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
	rows, err := s.shelf.file.db.Query("SELECT id, title, outlet, speakers FROM articles WHERE number <= ? ORDER BY number DESC", s.top)
	if err != nil {
		return nil
	}
	defer rows.Close()
	tags := map[string][]string{}
	for _, key := range s.desk.keys(tagSheet) {
		id, tag, _ := strings.Cut(key, "/")
		tags[id] = append(tags[id], tag)
	}
	for rows.Next() {
		var id, speakers string
		var c corrected
		if rows.Scan(&id, &c.Title, &c.Outlet, &speakers) != nil {
			break
		}
		if s.gone(id) {
			continue
		}
		if v := s.desk[sheet{metaSheet, id}]; v != "" {
			json.Unmarshal([]byte(v), &c)
		}
		add(search.TitleName, c.Title, id)
		add(search.OutletName, c.Outlet, id)
		for name := range strings.SplitSeq(speakers, "\n") {
			add(search.SpeakerName, name, id)
		}
		for _, tag := range tags[id] {
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

// Remarks returns verdicts and notes together by what they are on, as reports take them.
func (s *Snapshot) Remarks() map[string]report.Remark {
	out := map[string]report.Remark{}
	for at := range s.desk {
		if at.kind == verdictSheet || at.kind == noteSheet {
			out[at.key] = report.Remark{Verdict: string(s.Verdict(at.key)), Note: s.Note(at.key)}
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
		list[i].Articles = slices.DeleteFunc(list[i].Articles, s.gone)
	}
	return list
}

// Setting is the value kept under a name; "" if there is none.
func (s *Snapshot) Setting(name string) string { return s.desk[sheet{settingSheet, name}] }

// Settings returns all values kept.
func (s *Snapshot) Settings() map[string]string {
	out := map[string]string{}
	for at, v := range s.desk {
		if at.kind == settingSheet {
			out[at.key] = v
		}
	}
	return out
}
