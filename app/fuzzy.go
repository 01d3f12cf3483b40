package app

import (
	"slices"
	"strings"

	"github.com/sahilm/fuzzy"

	"sidelight/corpus/article"
)

// A choice is something the palette goes to: an article, a speaker, a command.
type choice struct {
	group, side string // the heading it stands under, "Articles", "Speakers", "Commands", an article's title; and what stands beside that
	title, note string
	snippet     string
	marks       [][2]int // what matched in the snippet
	spot        spot     // where it leads; the zero spot for a command
	run         func(*ui)
}

// The groups of the palette, in their order.
const (
	articleGroup = "Articles"
	speakerGroup = "Speakers"
	commandGroup = "Commands"
)

// choices lists all that can be gone to. With commands false, only what stands in the articles.
func choices(s *state, table []command) []choice {
	var out []choice
	for _, id := range s.library.IDs() {
		a := s.article(id)
		if a == nil {
			continue
		}
		title := a.Title
		if title == "" {
			title = a.Name()
		}
		out = append(out, choice{group: articleGroup, title: title, note: a.Name(), spot: spot{article: id}})
	}
	seen := map[string]bool{}
	for _, id := range s.library.IDs() {
		a := s.article(id)
		if a == nil {
			continue
		}
		for _, q := range a.Quotes {
			name := q.Person
			if name == "" {
				name = q.Speaker.Of(a.Text)
			}
			if name == "" || seen[name] {
				continue
			}
			seen[name] = true
			out = append(out, choice{group: speakerGroup, title: name, note: excerpt(quoted(q.Of(a.Text)), 60), spot: spot{id, q.Span}})
		}
	}
	for _, c := range table {
		if !c.ready(s) {
			continue
		}
		note := string(c.menu)
		if len(c.keys) > 0 {
			note = c.keys[0].String()
		}
		out = append(out, choice{group: commandGroup, title: c.title, note: note, run: c.run})
	}
	return out
}

// maxPattern is how much of a pattern is matched: from 40 adjacent letters on, the score of sahilm/fuzzy overflows.
const maxPattern = 32

// match returns the choices whose title or note fits the pattern, best first within their groups, groups in the order of the list. An empty
// pattern fits all.
func match(list []choice, pattern string) []choice {
	pattern = article.Fold(strings.TrimSpace(pattern))
	if pattern == "" {
		return list
	}
	if r := []rune(pattern); len(r) > maxPattern {
		pattern = string(r[:maxPattern])
	}
	var texts []string // titles, and outlets after them: of each choice the better match counts
	var of []int
	for i, c := range list {
		texts, of = append(texts, article.Fold(c.title)), append(of, i)
		if c.group == articleGroup {
			texts, of = append(texts, article.Fold(c.note)), append(of, i)
		}
	}
	var out []choice
	taken := map[int]bool{}
	for _, m := range fuzzy.Find(strings.ReplaceAll(pattern, " ", ""), texts) {
		// Letters strewn over a long title are no match a reader would see.
		if i := of[m.Index]; !taken[i] && m.Score > -len(pattern) {
			taken[i] = true
			out = append(out, list[i])
		}
	}
	first := map[string]int{}
	for i, c := range list {
		if _, ok := first[c.group]; !ok {
			first[c.group] = i
		}
	}
	slices.SortStableFunc(out, func(a, b choice) int { return first[a.group] - first[b.group] })
	return out
}
