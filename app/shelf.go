package app

import (
	"slices"

	"sidelight/corpus"
	"sidelight/widgets"
)

// shelves lists the stories with their articles. An article that stands on the same original text as one before it in the comparison says so.
func shelves(s *state) []widgets.Shelf {
	var out []widgets.Shelf
	copies := copiesOf(s)
	shown := s.shown()
	for _, g := range s.stories() {
		detail := counted(len(g.Articles), sourceNoun)
		if n := origins(s, g.Articles); n > 0 {
			detail += ", " + counted(n, originNoun)
		}
		out = append(out, widgets.Shelf{Key: storyPrefix + g.Key, Title: g.Name, Detail: detail, Folds: true, Open: s.unfoldedStory(g)})
		if !s.unfoldedStory(g) {
			continue
		}
		for _, id := range g.Articles {
			m, ok := s.library.Meta(id)
			if !ok {
				continue
			}
			row := widgets.Shelf{Key: articleKey(id), Title: m.Name(), Side: shortDay(m.Date), Depth: 1, Shown: slices.Contains(shown, id)}
			row.Base = len(s.open) > 1 && id == s.open[0]
			if copies[id] != "" {
				row.Badge = "= " + copies[id]
			}
			out = append(out, row)
		}
	}
	return out
}

// unfoldedStory reports whether a story shows its articles: as the reader left it, else if one of them is open.
func (s *state) unfoldedStory(g corpus.Story) bool {
	if open, set := s.unfoldedStories[g.Key]; set {
		return open
	}
	return slices.ContainsFunc(g.Articles, func(id string) bool { return slices.Contains(s.open, id) })
}

// copiesOf names, for each article that stands on one original text with another before it, that other.
func copiesOf(s *state) map[string]string {
	out := map[string]string{}
	if s.compared == nil {
		return out
	}
	for _, group := range s.compared.Origins {
		for _, i := range group[1:] {
			out[s.compared.Articles[i].ID()] = lastName(s.compared.Articles[group[0]])
		}
	}
	return out
}

// origins counts the original texts behind articles if all of them are in the latest comparison; else 0.
func origins(s *state, ids []string) int {
	seen := map[int]bool{}
	for _, id := range ids {
		at := s.index(id)
		if at < 0 {
			return 0
		}
		for g, group := range s.compared.Origins {
			if slices.Contains(group, at) {
				seen[g] = true
			}
		}
	}
	return len(seen)
}
