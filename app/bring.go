package app

import (
	"slices"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
)

// bring puts sources of a finding into the columns, so that what they say can be held against each other: the base if it tells of it, then
// the one in must ("" for none), then those that contradict all chosen so far, those that contradict the first, the others that tell of it.
// Who is on screen already is preferred to who is not, and keeps its column. A base that tells nothing of it, and is needed as a column,
// makes room and comes back with the next finding.
func (s *state) bring(f compare.Finding, must string) {
	s.recallBase()
	if s.compared == nil || len(s.open) == 0 {
		return
	}
	shown := slices.Clone(s.shown())
	chosen := s.chosen(f, must, len(shown))
	columns := make([]string, len(shown))
	var rest []string
	for i, id := range shown {
		if slices.Contains(chosen, id) {
			columns[i] = id
		}
	}
	for _, id := range chosen {
		if !slices.Contains(columns, id) {
			columns[slices.Index(columns, "")] = id
		}
	}
	for _, id := range s.open {
		if !slices.Contains(columns, id) {
			rest = append(rest, id)
		}
	}
	if columns[0] != s.open[0] && len(columns) > 1 {
		s.away = s.open[0]
	}
	s.open = append(columns, rest...)
	if !slices.Contains(columns, s.focus) {
		s.focus = columns[0]
	}
}

// chosen are n of the open sources for a finding, the most telling first; see bring.
func (s *state) chosen(f compare.Finding, must string, n int) []string {
	tells := func(id string) bool { i := s.index(id); return i >= 0 && member(f, i, article.Span{}) != nil }
	against := func(id, other string) bool { return apart(s, f, s.index(id), s.index(other)) }
	var out []string
	if base := s.open[0]; tells(base) && (n > 1 || must == "") {
		out = append(out, base)
	}
	if must != "" && !slices.Contains(out, must) {
		out = append(out, must)
	}
	for len(out) < n {
		best, most := "", -1
		for _, id := range s.open { // those on screen stand first
			worth := 0
			switch {
			case slices.Contains(out, id):
				continue
			case !tells(id):
			case len(out) == 0 && slices.ContainsFunc(s.open, func(other string) bool { return tells(other) && against(id, other) }):
				worth = 2
			case len(out) == 0:
				worth = 1
			case !slices.ContainsFunc(out, func(other string) bool { return !against(id, other) }):
				worth = 3
			case against(id, out[0]):
				worth = 2
			default:
				worth = 1
			}
			if worth > most {
				best, most = id, worth
			}
		}
		out = append(out, best)
	}
	return out
}

// base is the source the others are compared with, also while a finding it tells nothing of has its column.
func (s *state) base() string {
	if s.away != "" {
		return s.away
	}
	return s.open[0]
}

// recallBase brings a base back that made room for a finding.
func (s *state) recallBase() {
	if s.away != "" {
		focus := s.focus
		s.makeBase(s.away)
		s.focus = focus
	}
}
