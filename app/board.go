package app

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/compare"
	"sidelight/corpus/report"
)

// differs reports whether a finding is of those a reader must look at: figures that cannot both hold, quotes whose words were changed.
func differs(f *compare.Finding) bool {
	switch f.Relation {
	case compare.Differs, compare.Altered, compare.Speakers:
		return true
	}
	return false
}

// kinds of finding by the tab that lists them.
var kinds = map[tab]string{factsTab: "figure", quotesTab: "quote"}

// rows are the findings the board shows, in its order.
func rows(s *state) []report.Row {
	if s.compared == nil || kinds[s.board.tab] == "" {
		return nil
	}
	list := slices.DeleteFunc(report.Rows(s.compared, kinds[s.board.tab]), func(r report.Row) bool { return !s.passes(s.board.filter, r.Finding) })
	s.board.order.sort(list)
	return list
}

// values are the different things the sources say, in the order of the sources: "41 / 38 / at least 19"; of a quote, its words.
func values(r report.Row) string {
	var list []string
	for _, says := range r.Says {
		for _, x := range says {
			if v := value(x); !slices.Contains(list, v) {
				list = append(list, v)
			}
		}
	}
	if r.Kind == "quote" && len(list) > 0 {
		return excerpt(quoted(list[0]), 60)
	}
	if len(list) > 3 {
		list = append(list[:3], "…")
	}
	return strings.Join(list, " / ")
}

// value is what a saying says, in a row: a hedge that begins its sentence is no capital there.
func value(x report.Saying) string {
	v := x.Short()
	if x.Hedge != "" {
		r, n := utf8.DecodeRuneInString(v)
		v = string(unicode.ToLower(r)) + v[n:]
	}
	return v
}

// sourcesOf says in how many of the sources a finding stands: "3 of 4", the source's name if it is one.
func sourcesOf(c *compare.Comparison, r report.Row) string {
	if r.Sources == 1 && len(r.Members) > 0 {
		return shortName(c.Articles[r.Members[0].Article])
	}
	return message(someOf, grouped(r.Sources), grouped(r.Articles))
}
