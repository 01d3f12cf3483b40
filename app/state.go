package app

import (
	"slices"

	"sidelight/corpus"
	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
	"sidelight/corpus/quote"
)

// maxCompared is how many sources are compared at once. The window shows as many of them in columns as fit, at most maxColumns.
const (
	maxCompared = 12
	maxColumns  = 4
	// autoOpen is how many of the articles just read are opened without being asked: a folder of a hundred is a library, not a comparison.
	autoOpen = 6
)

// A state is everything the window shows. It is plain data, changed on the Fyne goroutine only; the view functions read it.
type state struct {
	library         *corpus.Snapshot
	unfoldedStories map[string]bool       // which stories the reader folded or unfolded in the list, by their keys
	reports         []fileReport          // of the latest import, by file
	traced          map[string][][]string // groups of articles on one original text, by the list they are of (listKey)
	foldCopies      bool                  // copies are not listed in the library

	open    []string // IDs of the compared articles; the first is the base, the first columns are on screen
	columns int      // how many columns the window has room for; at least 1
	away    string   // ID of the base while it has no column because a finding it tells nothing of is on screen; else ""
	focus   string   // ID of the article that has the keys
	before  spot     // the passage the reader stood on in another column just before; the zero spot is none
	at      spot     // the passage the reader stands on; the zero spot is none

	bare     *compare.Comparison // the latest answer; may lag behind open
	compared *compare.Comparison // the same with the reader's hand laid over it
	people   *quote.People       // who speaks in it
	recalled grownRows           // the reader's words on rows that other sources have joined since
	hidden   map[layer]bool      // what the legend has switched off
	unfolded map[string]bool     // IDs of articles whose repeats are shown
	locked   bool                // the columns scroll together by their passages
	dim      bool                // all but the passage the reader is at is dimmed
	matrix   bool                // who shares how much with whom stands in place of the columns

	hits []spot // the passages the latest search found, once one was opened
	hit  int    // which of them was opened last

	board   board
	working progress
	message string // what happened last, in one line
	wrote   string // the file that tells of; "" if it tells of none
}

// A progress is what is being done, with how much of what; the zero progress is nothing.
type progress struct {
	what        string
	done, total int
}

// A spot is a passage of an article by its ID.
type spot struct {
	article string
	article.Span
}

// A tab is a view of the facts board.
type tab string

// The tabs.
const (
	factsTab   tab = "facts"
	quotesTab  tab = "quotes"
	originsTab tab = "origins"
	notesTab   tab = "notes"
)

// A board is what the facts board shows.
type board struct {
	tab      tab
	filter   filter
	order    order
	expanded string // key of the finding whose sentences are shown
	walked   string // key of the finding the columns were last brought to
	stands   bool   // the reader has not moved from there
}

func newState(s *corpus.Snapshot) *state {
	return &state{
		library: s, columns: 2, locked: true,
		hidden: map[layer]bool{onlyLayer: false}, unfolded: map[string]bool{}, unfoldedStories: map[string]bool{}, traced: map[string][][]string{},
		people: &quote.People{}, board: board{tab: factsTab},
	}
}

// article returns an article of the library, nil if it is not there.
func (s *state) article(id string) *mark.Annotated {
	a, err := s.library.Article(id)
	if err != nil {
		return nil
	}
	return a
}

// shown returns the IDs of the articles in the columns, from the left.
func (s *state) shown() []string { return s.open[:min(len(s.open), max(1, s.columns))] }

// pane is the column of the article that has the keys, 0 if none has.
func (s *state) pane() int { return max(0, slices.Index(s.shown(), s.focus)) }

// focused is the ID of the article that has the keys, "" if nothing is open.
func (s *state) focused() string {
	if len(s.open) == 0 {
		return ""
	}
	return s.shown()[s.pane()]
}

// index is the place of an article in the latest comparison, -1 if it is not in it.
func (s *state) index(id string) int {
	if s.compared == nil {
		return -1
	}
	return slices.IndexFunc(s.compared.Articles, func(a *mark.Annotated) bool { return a.ID() == id })
}

// settled reports whether the latest comparison is of the articles that are open, with what is known of them now.
func (s *state) settled() bool {
	if s.compared == nil || len(s.compared.Articles) != len(s.open) {
		return len(s.open) == 0
	}
	return !slices.ContainsFunc(s.open, func(id string) bool {
		i := s.index(id)
		m, ok := s.library.Meta(id)
		return i < 0 || ok && correctable(s.compared.Articles[i].Meta) != correctable(m)
	})
}

// correctable is what a reader can correct of what is known of an article.
func correctable(m article.Meta) article.Meta {
	return article.Meta{Title: m.Title, Outlet: m.Outlet, Author: m.Author, Date: m.Date, Lang: m.Lang, URL: m.URL}
}

// show opens an article and puts it on screen, in the last column if all are taken; it then has the keys.
// What stood there stays compared. beside puts it next to the column that has the keys instead.
func (s *state) show(id string, beside bool) {
	if s.article(id) == nil {
		return
	}
	s.matrix = false
	if slices.Contains(s.shown(), id) {
		s.focus = id
		return
	}
	if i := slices.Index(s.open, id); i >= 0 {
		s.open = slices.Delete(s.open, i, i+1)
	}
	to := min(len(s.open), max(0, s.columns-1))
	if beside && len(s.open) > 0 {
		to = min(s.pane()+1, max(1, s.columns-1))
	}
	s.open = slices.Insert(slices.Clone(s.open), min(to, len(s.open)), id)
	if len(s.open) > maxCompared {
		s.open = s.open[:maxCompared]
	}
	s.focus = id
}

// close takes an article off the screen and out of the comparison.
func (s *state) close(id string) {
	i := slices.Index(s.open, id)
	if i < 0 {
		return
	}
	s.open = slices.Delete(slices.Clone(s.open), i, i+1)
	if s.away == id {
		s.away = ""
	}
	if s.focus == id {
		s.focus = ""
		if len(s.open) > 0 {
			s.focus = s.open[min(i, len(s.shown())-1)]
		}
	}
	if s.at.article == id {
		s.at = spot{}
	}
}

// makeBase moves an article to the first column.
func (s *state) makeBase(id string) {
	s.away = ""
	if i := slices.Index(s.open, id); i > 0 {
		s.open = slices.Insert(slices.Delete(slices.Clone(s.open), i, i+1), 0, id)
	}
	s.focus = id
}

// repeating are the open articles that print something twice; unfoldedTexts those of them whose repeats are shown.
func (s *state) repeating() []string {
	return slices.DeleteFunc(slices.Clone(s.open), func(id string) bool {
		a := s.article(id)
		return a == nil || !slices.ContainsFunc(a.Blocks, func(b article.Block) bool { return b.Repeats >= 0 })
	})
}

func (s *state) unfoldedTexts() []string {
	return slices.DeleteFunc(s.repeating(), func(id string) bool { return !s.unfolded[id] })
}

// turn brings the sources that have no column on screen, one after the other; the base stays.
func (s *state) turn(step int) {
	if len(s.open) <= s.columns || s.columns < 2 {
		if s.columns == 1 && len(s.open) > 1 {
			s.open = rotate(s.open, step)
			s.focus = s.open[0]
		}
		return
	}
	s.open = append([]string{s.open[0]}, rotate(s.open[1:], step)...)
	if !slices.Contains(s.shown(), s.focus) {
		s.focus = s.shown()[len(s.shown())-1]
	}
}

func rotate(list []string, step int) []string {
	n := len(list)
	step = ((step % n) + n) % n
	return append(slices.Clone(list[step:]), list[:step]...)
}

// openAll replaces what is compared by the given articles. A copy of another stands behind the originals.
func (s *state) openAll(ids []string) {
	s.open, s.away, s.matrix = nil, "", false
	for _, id := range ids {
		if s.article(id) != nil && !slices.Contains(s.open, id) && len(s.open) < maxCompared {
			s.open = append(s.open, id)
		}
	}
	s.focus, s.at = "", spot{}
	if len(s.open) > 0 {
		s.focus = s.open[0]
	}
	s.board.expanded = ""
}

// stories are the library's, and what is in none of them.
func (s *state) stories() []corpus.Story {
	list := slices.DeleteFunc(s.library.Stories(), func(g corpus.Story) bool { return len(g.Articles) == 0 })
	listed := map[string]bool{}
	for _, g := range list {
		for _, id := range g.Articles {
			listed[id] = true
		}
	}
	var rest []string
	for _, id := range s.library.IDs() {
		if !listed[id] {
			rest = append(rest, id)
		}
	}
	if len(rest) > 0 {
		list = append(list, corpus.Story{Name: tr(otherTitle), Articles: rest})
	}
	return list
}

// story is the one with a key, the zero Story if there is none.
func (s *state) story(key string) corpus.Story {
	for _, g := range s.stories() {
		if g.Key == key {
			return g
		}
	}
	return corpus.Story{}
}

// step moves the keys to the next or the previous column.
func (s *state) step(by int) {
	if n := len(s.shown()); n > 0 {
		s.focus = s.shown()[((s.pane()+by)%n+n)%n]
	}
}
