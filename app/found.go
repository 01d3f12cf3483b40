package app

import (
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/search"
)

// nameGroups are the headings of what is found by name.
var nameGroups = map[search.NameKind]string{
	search.TitleName: articleGroup, search.OutletName: outletGroup, search.SpeakerName: speakerGroup, search.TagName: tagGroup,
}

// nameChoices are titles, outlets and speakers that fit a search; a speaker leads to what he or she says.
func nameChoices(s *state, names []search.Name) []choice {
	var out []choice
	for _, kind := range []search.NameKind{search.TitleName, search.OutletName, search.SpeakerName, search.TagName} {
		for _, n := range names {
			if n.Kind != kind || len(n.Articles) == 0 {
				continue
			}
			c := choice{group: tr(nameGroups[kind]), title: n.Text, spot: spot{article: n.Articles[0]}, note: counted(len(n.Articles), articleNoun)}
			if kind != search.SpeakerName && len(n.Articles) > 1 {
				c.run = func(u *ui) { u.openArticles(n.Text, n.Articles) }
			}
			if a := s.article(n.Articles[0]); a != nil {
				if kind == search.TitleName {
					c.note = a.Name()
				}
				for _, q := range a.Quotes {
					if kind == search.SpeakerName && (q.Person == n.Text || q.Speaker.Of(a.Text) == n.Text) {
						c.spot.Span = q.Span
						c.note = excerpt(quoted(q.Of(a.Text)), 40)
						break
					}
				}
			}
			out = append(out, c)
		}
	}
	return out
}

// passageChoices are the passages found, under the headline of the best one of each original text: what copies of one agency text have is one
// group.
func passageChoices(s *state, hits []search.Hit) []choice {
	var order []int
	groups := map[int][]search.Hit{}
	for _, h := range hits {
		if groups[h.Origin] == nil {
			order = append(order, h.Origin)
		}
		groups[h.Origin] = append(groups[h.Origin], h)
	}
	var out []choice
	for _, o := range order {
		list := groups[o]
		title := list[0].Meta.Title
		sources := map[string]bool{}
		for _, h := range list {
			sources[h.ID] = true
		}
		side := shortDay(list[0].Meta.Date)
		if len(sources) > 1 {
			side = counted(len(sources), sourceNoun) + tr(oneOrigin)
		}
		for _, h := range list {
			name := h.Meta.Outlet
			if a := s.article(h.ID); a != nil {
				name = a.Name()
				if title == "" {
					title = name
				}
			}
			c := choice{group: title, side: side, title: name, snippet: strings.TrimSpace(h.Snippet), spot: spot{h.ID, matchSpan(s, h)}}
			cut := len(h.Snippet) - len(strings.TrimLeft(h.Snippet, " \n\t"))
			for _, m := range h.Matches {
				if m.Start >= cut && m.End-cut <= len(c.snippet) {
					c.marks = append(c.marks, [2]int{m.Start - cut, m.End - cut})
				}
			}
			out = append(out, c)
		}
	}
	return out
}

// matchSpan is where in its article a hit's first match stands, as near as the snippet tells; else the passage.
func matchSpan(s *state, h search.Hit) article.Span {
	a := s.article(h.ID)
	if a == nil || len(h.Matches) == 0 || h.Span.End > len(a.Text) {
		return h.Span
	}
	m := h.Matches[0]
	if m.End > len(h.Snippet) {
		return h.Span
	}
	from := h.Snippet[m.Start:min(len(h.Snippet), m.End+24)] // with what follows: the same word may stand there twice
	for _, words := range []string{from, m.Of(h.Snippet)} {
		if i := strings.Index(h.Span.Of(a.Text), words); i >= 0 && words != "" {
			return article.Span{Start: h.Span.Start + i, End: h.Span.Start + i + m.Len()}
		}
	}
	return h.Span
}
