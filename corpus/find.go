package corpus

import (
	"context"
	"strconv"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/quote"
	"sidelight/corpus/search"
)

// A libraryIndex is the index of all articles.
type libraryIndex struct {
	*search.Index
	segments []*search.Segment // that it is made of
	last     uint32            // the number of the last article in it
	failed   error             // why not all could be indexed
}

// Search looks for passages in all articles, while the reader types: for the query language see search.Parse. The first search of a
// library whose index is missing or of another version indexes it first.
func (s *Snapshot) Search(ctx context.Context, query string, limit int) search.Answer {
	damaged := func(x libraryIndex) bool { return s.shelf.index.damaged(x.segments) }
	for {
		a, sound := s.search(ctx, query, limit)
		if sound {
			return a
		}
		s.bare.again(damaged)
		s.index.again(damaged)
	}
}

// search is Search; sound is false if the index it asked turned out to be damaged (see indexer.check) and must be asked for again.
func (s *Snapshot) search(ctx context.Context, query string, limit int) (a search.Answer, sound bool) {
	x := s.shelf.index
	var asked []*search.Segment
	defer func() {
		if p := recover(); p != nil {
			if <-x.checked; !x.damaged(asked) {
				panic(p)
			}
			sound = false
		}
	}()
	bare := s.bare.get(func() libraryIndex {
		list, err := x.upTo(s.top)
		asked = list // reading the last number of a damaged one may break down
		made := libraryIndex{Index: search.NewIndex(list), segments: list, failed: err}
		if n := len(list); n > 0 {
			made.last = list[n-1].Number(list[n-1].Articles() - 1)
		}
		return made
	})
	index := s.index.get(func() libraryIndex {
		asked = bare.segments
		bare.Index = bare.Under(s.overlay(bare.last))
		return bare
	})
	asked = index.segments
	a = index.Search(ctx, query, limit, s.numbered)
	if index.failed != nil {
		a.Note = "not all articles could be read: " + index.failed.Error()
	}
	return a, !x.damaged(asked)
}

// overlay is what the desk says of the articles in an index, of which the last may be later than this snapshot.
func (s *Snapshot) overlay(last uint32) search.Overlay {
	over := search.Overlay{Alike: func(name string) []string { return s.who().Alike(name) }, Meta: map[uint32]article.Meta{}, Tags: map[uint32][]string{}, Outlets: map[uint32][]string{}}
	hidden := map[uint32]bool{}
	for at, v := range s.desk {
		switch at.kind {
		case goneSheet:
			if n, err := strconv.ParseUint(v, 10, 32); err == nil {
				hidden[uint32(n)] = true
			}
		case metaSheet:
			if n, err := s.number(at.key); err == nil {
				over.Meta[n], _ = s.corrected(at.key, article.Meta{})
			}
		}
	}
	for n, list := range s.printed {
		for _, p := range list {
			over.Outlets[n] = append(over.Outlets[n], p.Outlet)
		}
	}
	for id, tags := range s.desk.tags() {
		if n, err := s.number(id); err == nil {
			over.Tags[n] = tags
		}
	}
	if len(hidden) > 0 || last > s.top {
		over.Hidden = func(n uint32) bool { return n > s.top || hidden[n] }
	}
	return over
}

// Names finds titles, outlets, speakers and tags by the letters typed.
func (s *Snapshot) Names(query string, limit int) []search.Name {
	return s.names.get(func() *search.Names { return search.NewNames(s.allNames()) }).Match(query, limit)
}

// allNames lists what Names looks through, the articles imported last first.
func (s *Snapshot) allNames() []search.Name {
	var out []search.Name
	who := s.who()
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
			if p, ok := who.Of(text); ok && kind == search.SpeakerName {
				out[i].Also = p.Names
			}
		}
		if ids := out[i].Articles; len(ids) == 0 || ids[len(ids)-1] != id {
			out[i].Articles = append(ids, id)
		}
	}
	rows, err := s.shelf.file.db.Query("SELECT number, id, title, outlet, speakers FROM articles WHERE number <= ? ORDER BY number DESC", s.top)
	if err != nil {
		return nil
	}
	defer rows.Close()
	tags := s.desk.tags()
	for rows.Next() {
		var n uint32
		var id, speakers string
		var m article.Meta
		if rows.Scan(&n, &id, &m.Title, &m.Outlet, &speakers) != nil {
			break
		}
		if s.gone(id) {
			continue
		}
		m, _ = s.corrected(id, m)
		add(search.TitleName, m.Title, id)
		add(search.OutletName, m.Outlet, id)
		for _, p := range s.printed[n] {
			add(search.OutletName, p.Outlet, id)
		}
		for name := range strings.SplitSeq(speakers, "\n") {
			add(search.SpeakerName, who.Called(strings.TrimSpace(name)), id)
		}
		for _, tag := range tags[id] {
			add(search.TagName, tag, id)
		}
	}
	return out
}

// who tells which names of speakers mean one person, over all articles.
func (s *Snapshot) who() *quote.People {
	return s.people.get(func() *quote.People {
		rows, err := s.shelf.file.db.Query("SELECT id, speakers FROM articles WHERE number <= ? AND speakers <> ''", s.top)
		if err != nil {
			return &quote.People{}
		}
		defer rows.Close()
		seen := map[string]bool{}
		var list []string
		for rows.Next() {
			var id, speakers string
			if rows.Scan(&id, &speakers) != nil {
				break
			}
			if s.gone(id) {
				continue
			}
			for name := range strings.SplitSeq(speakers, "\n") {
				if name = strings.TrimSpace(name); !seen[name] {
					seen[name] = true
					list = append(list, name)
				}
			}
		}
		return quote.Gather(list)
	})
}
