package app

import (
	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
)

// counterpart finds the passage of another article that tells what the span of the first tells: the strongest link, else the same figure or
// quote, else shared words. False if the other tells nothing of it.
func counterpart(s *state, from string, at article.Span, to string) (article.Span, bool) {
	i, j := s.index(from), s.index(to)
	if i < 0 || j < 0 || i == j {
		return article.Span{}, false
	}
	c := s.compared
	var best article.Span
	score := -1.0
	for _, l := range c.Links {
		mine, other, ok := ends(l, i, j)
		if !ok || !mine.Overlaps(at) {
			continue
		}
		v := l.Score
		if l.Strength == compare.Same {
			v++
		}
		if v > score {
			best, score = other, v
		}
	}
	if score >= 0 {
		return best, true
	}
	for _, f := range c.Findings {
		if member(f, i, at) != nil {
			if m := inText(s, f, j); m != nil {
				return m.Span, true
			}
		}
	}
	for _, sh := range c.Shared {
		hit := false
		for _, m := range sh.Members {
			hit = hit || m.Article == i && m.Overlaps(at)
		}
		for _, m := range sh.Members {
			if hit && m.Article == j {
				return m.Span, true
			}
		}
	}
	return article.Span{}, false
}

// ends returns the ends of a link that lie in articles i and j, in this order; false if it does not join the two.
func ends(l compare.Link, i, j int) (mine, other article.Span, ok bool) {
	switch {
	case l.A.Article == i && l.B.Article == j:
		return l.A.Span, l.B.Span, true
	case l.B.Article == i && l.A.Article == j:
		return l.B.Span, l.A.Span, true
	}
	return article.Span{}, article.Span{}, false
}

// member is the first member of a finding in an article that overlaps at; with at empty, the first one there.
func member(f compare.Finding, in int, at article.Span) *compare.Member {
	for k := range f.Members {
		if m := &f.Members[k]; m.Article == in && (at.Empty() || m.Overlaps(at)) {
			return m
		}
	}
	return nil
}

// spots are the places of a finding, one for each article on screen that has one: in the text rather than in the headline.
func spots(s *state, f compare.Finding) []spot {
	var out []spot
	for _, id := range s.shown() {
		i := s.index(id)
		if i < 0 {
			continue
		}
		if m := inText(s, f, i); m != nil {
			out = append(out, spot{id, m.Span})
		}
	}
	return out
}

// inText is the member of a finding in an article: in the text rather than in the headline; nil if it has none there.
func inText(s *state, f compare.Finding, in int) *compare.Member {
	a := s.compared.Articles[in]
	var best *compare.Member
	for k := range f.Members {
		if m := &f.Members[k]; m.Article == in && (best == nil || inHeadline(a, best.Span) && !inHeadline(a, m.Span)) {
			best = m
		}
	}
	return best
}

func inHeadline(a *mark.Annotated, s article.Span) bool {
	b := a.BlockAt(s.Start)
	return b >= 0 && a.Blocks[b].Kind == article.Headline
}

// nextMark is the mark after (or before) the place the reader stands on in the article that has the keys, of the layers that are on.
func nextMark(s *state, step int) (spot, bool) {
	id := s.focused()
	a := s.article(id)
	if a == nil {
		return spot{}, false
	}
	at := -1
	if s.at.article == id {
		at = s.at.Start
	}
	var found spot
	ok := false
	for _, m := range a.Marks {
		if s.hidden[layer(m.Kind)] || a.Repeated(m.Start) || m.Kind == "statement" {
			continue
		}
		switch {
		case step > 0 && m.Start > at:
			return spot{id, m.Span}, true
		case step < 0 && (m.Start < at || at < 0):
			found, ok = spot{id, m.Span}, true
		}
	}
	return found, ok
}
