package app

import (
	"context"
	"maps"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"sidelight/corpus"
)

// mostTraced is how many articles of a story are looked at for their origins without being asked.
const mostTraced = 2000

// firsts gives for each article of a list the first one that stands on the same original text: as the comparison says if all of them are in
// it, else as was found in the background. It is empty until one of them has an answer.
func (s *state) firsts(ids []string) map[string]string {
	out := map[string]string{}
	if s.allCompared(ids) {
		for _, group := range s.compared.Origins {
			for _, i := range group {
				out[s.compared.Articles[i].ID()] = s.compared.Articles[group[0]].ID()
			}
		}
		return out
	}
	if len(ids) > mostTraced {
		return out
	}
	for _, group := range s.traced[listKey(ids)] {
		for _, id := range group {
			out[id] = group[0]
		}
	}
	return out
}

// originalsFirst puts the copies among articles behind the originals.
func (s *state) originalsFirst(ids []string) []string {
	firsts := s.firsts(ids)
	out := slices.Clone(ids)
	slices.SortStableFunc(out, func(a, b string) int { return rankOf(firsts, a) - rankOf(firsts, b) })
	return out
}

// rankOf is 1 for a copy, else 0.
func rankOf(firsts map[string]string, id string) int {
	if first := firsts[id]; first != "" && first != id {
		return 1
	}
	return 0
}

func (s *state) allCompared(ids []string) bool {
	for _, id := range ids {
		if s.index(id) < 0 {
			return false
		}
	}
	return len(ids) > 0
}

// listKey is the same for the same articles in the same order.
func listKey(ids []string) string { return strings.Join(ids, " ") }

// countOrigins counts the original texts behind articles; 0 if they are not known.
func countOrigins(ids []string, firsts map[string]string) int {
	seen := map[string]bool{}
	for _, id := range ids {
		if firsts[id] != "" {
			seen[firsts[id]] = true
		}
	}
	return len(seen)
}

// traceOrigins looks in the background for the original texts behind each story that is unfolded in the library and not compared as a whole.
// What was found for a story that has other articles now is forgotten.
func (u *ui) traceOrigins() {
	s := u.state
	stories := s.stories()
	maps.DeleteFunc(s.traced, func(key string, _ [][]string) bool {
		return !slices.ContainsFunc(stories, func(g corpus.Story) bool { return listKey(g.Articles) == key })
	})
	for _, g := range stories {
		if len(g.Articles) < 2 || len(g.Articles) > mostTraced || !s.unfoldedStory(g) || s.allCompared(g.Articles) {
			continue
		}
		key := listKey(g.Articles)
		if _, known := s.traced[key]; known {
			continue
		}
		s.traced[key] = nil // under way
		snapshot := s.library
		u.background(func() func() {
			groups, err := snapshot.Origins(context.Background(), g.Articles)
			return func() {
				if err == nil && s == u.state {
					s.traced[key] = groups
					u.refreshLibrary()
				}
			}
		})
	}
}

func (u *ui) toggleCopies() {
	u.state.foldCopies = !u.state.foldCopies
	u.refreshLibrary()
	u.refreshMenus()
}

// copiesSwitch is what stands beside the library's heading: what to do with copies, if a story that is unfolded has any.
func copiesSwitch(s *state) string {
	for _, g := range s.stories() {
		if !s.unfoldedStory(g) {
			continue
		}
		firsts := s.firsts(g.Articles)
		if slices.ContainsFunc(g.Articles, func(id string) bool { return rankOf(firsts, id) > 0 }) {
			if s.foldCopies {
				return tr(copiesShow)
			}
			return tr(copiesFold)
		}
	}
	return ""
}

func (u *ui) refreshLibrary() {
	u.screen.library.SetSwitch(copiesSwitch(u.state))
	u.screen.library.Set(u.libraryHeading(), shelves(u.state), message(dropHint, press(ctrl, fyne.KeyO)))
}
