package app

import (
	"slices"

	"sidelight/corpus"
	"sidelight/widgets"
)

// shelves lists the stories with their articles. An article that stands on the same original text as one before it says so, or is folded away
// behind that.
func shelves(s *state) []widgets.Shelf {
	var out []widgets.Shelf
	shown := s.shown()
	for _, g := range s.stories() {
		detail := counted(len(g.Articles), sourceNoun)
		firsts := s.firsts(g.Articles)
		if n := countOrigins(g.Articles, firsts); n > 0 {
			detail += ", " + counted(n, originNoun)
		}
		out = append(out, widgets.Shelf{Key: storyPrefix + g.Key, Title: g.Name, Detail: detail, Folds: true, Open: s.unfoldedStory(g)})
		if !s.unfoldedStory(g) {
			continue
		}
		folded, outlets := map[string]int{}, map[string]int{}
		for _, id := range g.Articles {
			if m, ok := s.library.Meta(id); ok && len(g.Articles) <= mostTraced {
				outlets[m.Name()]++
			}
			if s.foldsAway(id, firsts) {
				folded[firsts[id]]++
			}
		}
		for _, id := range g.Articles {
			m, ok := s.library.Meta(id)
			if !ok || s.foldsAway(id, firsts) {
				continue
			}
			row := widgets.Shelf{Key: articleKey(id), Title: m.Name(), Side: shortDay(m.Date), Depth: 1, Shown: slices.Contains(shown, id), Open: slices.Contains(s.open, id)}
			row.Base = len(s.open) > 1 && id == s.base()
			if outlets[m.Name()] > 1 && m.Title != m.Name() { // the outlet alone does not say which
				row.Detail = m.Title
			}
			if first := firsts[id]; first != "" && first != id {
				if o, ok := s.library.Meta(first); ok {
					row.Badge = "= " + lastWord(o.Name())
				}
			}
			if n := folded[id]; n > 0 {
				row.Badge = "+" + grouped(n)
			}
			out = append(out, row)
		}
	}
	return out
}

// foldsAway reports whether an article of a story is a copy that is not listed.
func (s *state) foldsAway(id string, firsts map[string]string) bool {
	return s.foldCopies && firsts[id] != "" && firsts[id] != id && !slices.Contains(s.open, id)
}

// unfoldedStory reports whether a story shows its articles: as the reader left it, else if one of them is open.
func (s *state) unfoldedStory(g corpus.Story) bool {
	if open, set := s.unfoldedStories[g.Key]; set {
		return open
	}
	return slices.ContainsFunc(g.Articles, func(id string) bool { return slices.Contains(s.open, id) })
}
