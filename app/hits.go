package app

import (
	"slices"

	"sidelight/corpus"
	"sidelight/widgets"
)

// found keeps what a search gave, so that the reader can go on from the passage that was chosen without asking again.
func (s *state) found(list []choice, chosen int) {
	s.hits, s.hit = nil, 0
	for i, c := range list {
		if c.run != nil || c.spot.Empty() {
			continue
		}
		if i == chosen {
			s.hit = len(s.hits)
		}
		s.hits = append(s.hits, c.spot)
	}
}

// hasNextHit reports whether the latest search found more than what was opened.
func hasNextHit(s *state) bool { return s.hit+1 < len(s.hits) }

// nextHit opens the next passage the latest search found, beside the one the reader is at.
func (u *ui) nextHit() {
	u.state.hit++
	u.openAt(u.state.hits[u.state.hit], true)
}

// openAllFound puts the articles with the passages found side by side, each at a pinned one or the best of its own. What was open stays compared.
func (u *ui) openAllFound() {
	s := u.state
	if u.palette.IsOpen() {
		if !slices.ContainsFunc(u.choices, choice.pins) {
			return
		}
		s.found(u.choices, 0)
		u.recallSearch()
		u.palette.Close()
	}
	at := map[string]spot{}
	var ids []string
	for _, x := range s.hits {
		old, known := at[x.article]
		if !known {
			ids = append(ids, x.article)
		}
		if !known || s.pinned(x) && !s.pinned(old) {
			at[x.article] = x
		}
	}
	if len(ids) == 0 {
		u.openSearch()
		return
	}
	rest := slices.DeleteFunc(slices.Clone(s.open), func(id string) bool { return at[id].article != "" })
	s.openAll(append(ids[:min(len(ids), maxColumns)], rest...))
	u.sourcesChanged()
	var list []spot
	for _, id := range s.shown() {
		if x, ok := at[id]; ok {
			list = append(list, x)
		}
	}
	u.jump(list)
	u.focusText()
}

// pins reports whether a choice is a passage, which can be pinned.
func (c choice) pins() bool { return c.run == nil && !c.spot.Empty() }

// pinned reports whether a passage is pinned, or words of it are.
func (s *state) pinned(x spot) bool {
	return slices.ContainsFunc(s.library.Pins(), func(p corpus.Passage) bool { return p.Article == x.article && p.Overlaps(x.Span) })
}

// pinHit is what the line of a choice says of its pin.
func pinHit(h *widgets.Hit, pinned bool) {
	h.Pin, h.Pinned = tr(pinWord), pinned
	if pinned {
		h.Pin = tr(pinnedWord)
	}
}

// pinChoice pins the passage of a line of the palette, or takes its pin away. The clip sheet that comes of it stands on the board.
func (u *ui) pinChoice(key string) {
	i := keyIndex(key, choicePrefix)
	if i < 0 || i >= len(u.choices) || !u.choices[i].pins() {
		return
	}
	x := u.choices[i].spot
	on := !u.state.pinned(x)
	u.state.board.tab = notesTab
	u.togglePin(u.state.wholeSentence(corpus.Passage{Article: x.article, Span: x.Span}))
	u.palette.Change(key, func(h *widgets.Hit) { pinHit(h, on) })
}
