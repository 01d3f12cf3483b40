package app

import (
	"slices"
	"strings"

	"sidelight/corpus"
	"sidelight/widgets"
)

// noteRows are the reader's own: pairs set against each other, pins in the order in which they were pinned, then notes on passages.
func noteRows(s *state) []widgets.Finding {
	var out []widgets.Finding
	for _, p := range handPairs(s) {
		row := widgets.Finding{
			Key: pairPrefix + p.key, Group: tr(pairTitles[p.verdict]), Sign: p.tone(), Word: tr(byHand), Verdict: string(p.verdict), Judged: tr(string(p.verdict)), Note: s.library.Note(p.key),
		}
		row.What = lastName(s.article(p.a.Article)) + " / " + lastName(s.article(p.b.Article))
		for i, x := range p.spots() {
			row.Says = append(row.Says, passageSaid(s, corpus.Passage{Article: x.article, Span: x.Span}, i))
		}
		out = append(out, row)
	}
	slices.SortStableFunc(out, func(a, b widgets.Finding) int { return strings.Compare(b.Group, a.Group) })
	pinned := map[string]bool{}
	for _, p := range s.library.Pins() {
		if s.article(p.Article) != nil {
			pinned[p.Key()] = true
			out = append(out, passageRow(s, p, tr(pinnedTitle), widgets.TonePin))
		}
	}
	var noted []widgets.Finding
	for key := range s.library.Notes() {
		p, ok := corpus.ParsePassage(key)
		if ok && !pinned[key] && !strings.Contains(key, pairSeparator) && s.article(p.Article) != nil {
			noted = append(noted, passageRow(s, p, tr(notedTitle), widgets.ToneNote))
		}
	}
	slices.SortFunc(noted, func(a, b widgets.Finding) int { return strings.Compare(a.Key, b.Key) })
	return append(out, noted...)
}

func passageRow(s *state, p corpus.Passage, group string, tone widgets.Tone) widgets.Finding {
	said := passageSaid(s, p, 0)
	return widgets.Finding{
		Key: notePrefix + p.Key(), Group: group, Sign: tone, What: excerpt(said.Sentence, 60), Sources: lastName(s.article(p.Article)),
		Says: []widgets.Says{said}, Note: s.library.Note(p.Key()), Pinned: tone == widgets.TonePin,
	}
}

func passageSaid(s *state, p corpus.Passage, n int) widgets.Says {
	a := s.article(p.Article)
	return widgets.Says{Key: memberKey(n), Source: shortName(a), Sentence: strings.Join(strings.Fields(p.Of(a.Text)), " ")}
}

// noteSpots are the places of a row of the reader's own; nil for another row.
func noteSpots(s *state, key string) []spot {
	if rest, ok := strings.CutPrefix(key, notePrefix); ok {
		if p, ok := corpus.ParsePassage(rest); ok {
			return []spot{{p.Article, p.Span}}
		}
	}
	if rest, ok := strings.CutPrefix(key, pairPrefix); ok {
		for _, p := range handPairs(s) {
			if p.key == rest {
				return p.spots()
			}
		}
	}
	return nil
}
