package app

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sahilm/fuzzy"

	"sidelight/corpus"
	"sidelight/corpus/article"
	"sidelight/widgets"
)

// A choice is something the palette goes to: an article, a speaker, a command.
type choice struct {
	group, side string // the heading it stands under, "Articles", "Speakers", "Commands", an article's title; and what stands beside that
	title, note string
	also        string // other words it is found by
	snippet     string
	marks       [][2]int // what matched in the snippet
	spot        spot     // where it leads; the zero spot for a command
	run         func(*ui)
	preview     func() []widgets.Paragraph // the text around where it leads; nil for none
}

// commandChoices lists the commands that make sense now.
func commandChoices(s *state, table []command) []choice {
	var out []choice
	for _, c := range table {
		if !c.ready(s) {
			continue
		}
		note := tr(string(c.menu))
		if len(c.keys) > 0 {
			note = c.keys[0].String()
		}
		out = append(out, choice{group: tr(commandGroup), title: tr(c.title), also: tr(c.also), note: note, run: c.run})
	}
	return out
}

// openChoices lists the sources that are open.
func openChoices(s *state) []choice { return articleChoices(s.library, tr(articleGroup), s.open) }

// articleChoices lists articles under a heading.
func articleChoices(l *corpus.Snapshot, group string, ids []string) []choice {
	var out []choice
	for _, id := range ids {
		if m, ok := l.Meta(id); ok {
			out = append(out, choice{group: group, title: cmp.Or(m.Title, m.Name()), note: m.Name(), spot: spot{article: id}})
		}
	}
	return out
}

// maxPattern is how much of a pattern is matched: from 40 adjacent letters on, the score of sahilm/fuzzy overflows.
const maxPattern = 32

// match returns the choices whose title fits the pattern, best first within their groups, then those with another word that begins with it;
// groups in the order of the list. An empty pattern fits all.
func match(list []choice, pattern string) []choice {
	pattern = article.Fold(strings.TrimSpace(pattern))
	if pattern == "" {
		return list
	}
	if r := []rune(pattern); len(r) > maxPattern {
		pattern = string(r[:maxPattern])
	}
	texts := make([]string, len(list))
	for i, c := range list {
		texts[i] = article.Fold(c.title)
	}
	var out []choice
	for _, m := range fuzzy.Find(strings.ReplaceAll(pattern, " ", ""), texts) {
		if m.Score > -len(pattern) { // letters strewn over a long title are no match a reader would see
			out = append(out, list[m.Index])
		}
	}
	for i, c := range list { // by another word for it, which is no word of the title
		known := slices.ContainsFunc(out, func(o choice) bool { return o.title == c.title && o.group == c.group && o.note == c.note })
		if !known && slices.ContainsFunc(strings.Fields(article.Fold(c.also)), func(w string) bool { return len(pattern) > 2 && strings.HasPrefix(w, pattern) }) {
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
