package app

import (
	"cmp"
	"slices"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/search"
	"sidelight/widgets"
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
					if name := nameOf(a, q); kind == search.SpeakerName && (name == n.Text || slices.Contains(n.Also, name)) {
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
func passageChoices(hits []search.Hit) []choice {
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
		title := cmp.Or(list[0].Meta.Title, list[0].Meta.Name())
		sources := map[string]int{} // how often each article was printed
		for _, h := range list {
			sources[h.ID] = 1 + len(h.Article.Printings)
		}
		n := 0
		for _, k := range sources {
			n += k
		}
		side := shortDay(list[0].Meta.Date)
		if n > 1 {
			side = counted(n, sourceNoun) + tr(oneOrigin)
		}
		for _, h := range list {
			c := choice{
				group: title, side: side, title: strings.Join(append([]string{h.Meta.Name()}, h.Article.AlsoIn()...), ", "), snippet: strings.TrimSpace(h.Snippet), spot: spot{h.ID, matchSpan(h)},
				preview: func() []widgets.Paragraph { return previewOf(h) },
			}
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
func matchSpan(h search.Hit) article.Span {
	if len(h.Matches) == 0 || h.Span.End > len(h.Article.Text) {
		return h.Span
	}
	m := h.Matches[0]
	if m.End > len(h.Snippet) {
		return h.Span
	}
	from := h.Snippet[m.Start:min(len(h.Snippet), m.End+24)] // with what follows: the same word may stand there twice
	for _, words := range []string{from, m.Of(h.Snippet)} {
		if i := strings.Index(h.Span.Of(h.Article.Text), words); i >= 0 && words != "" {
			return article.Span{Start: h.Span.Start + i, End: h.Span.Start + i + m.Len()}
		}
	}
	return h.Span
}

// A preview shows some paragraphs from the one before the hit on, of a long paragraph the beginning.
const (
	previewBlocks = 4
	mostPreviewed = 1200 // bytes of a paragraph
)

// previewOf is the passage of a hit among the paragraphs around it, with the words that matched.
func previewOf(h search.Hit) []widgets.Paragraph {
	a := h.Article
	first := max(0, a.BlockAt(h.Span.Start)-1)
	var out []widgets.Paragraph
	for i := first; i < len(a.Blocks) && len(out) < previewBlocks; i++ {
		b := a.Blocks[i]
		text := b.Of(a.Text)
		if b.Overlaps(h.Span) && h.Span.Start > b.Start { // a part of a long paragraph
			text = a.Text[h.Span.Start:b.End]
		}
		if len(text) > mostPreviewed {
			text = strings.ToValidUTF8(text[:mostPreviewed], "") + " …"
		}
		p := widgets.Paragraph{Text: oneLine(text), Style: widgets.Body}
		if b.Kind == article.Headline {
			p.Style = widgets.Outlet
		}
		if b.Overlaps(h.Span) {
			p.Runs = matchRuns(p.Text, h)
		}
		out = append(out, p)
	}
	return out
}

// matchRuns finds the words that a hit matched in its passage, one after the other.
func matchRuns(text string, h search.Hit) []widgets.Run {
	var out []widgets.Run
	from := 0
	for _, m := range h.Matches {
		words := m.Of(h.Snippet)
		if i := strings.Index(text[from:], words); i >= 0 && words != "" {
			out = append(out, widgets.Run{Start: from + i, End: from + i + len(words), Tone: widgets.ToneFind})
			from += i + len(words)
		}
	}
	return out
}

// oneLine puts a space, byte for byte, in the place of each break of a line.
func oneLine(text string) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\r' || r == '\t' {
			return ' '
		}
		return r
	}, text)
}
