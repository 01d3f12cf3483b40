package app

import (
	"slices"
	"strings"

	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
	"sidelight/widgets"
)

// legend counts the layers on screen, in the order of the kinds of mark, then what the comparison adds. Repeats count once.
func legend(s *state) []widgets.Chip {
	if len(s.open) == 0 {
		return nil
	}
	counts := map[layer]int{}
	for _, id := range s.shown() {
		if a := s.article(id); a != nil {
			for _, m := range a.Marks {
				if !a.Repeated(m.Start) {
					counts[layer(m.Kind)]++
				}
			}
		}
	}
	var out []widgets.Chip
	add := func(l layer, title string, n int) {
		out = append(out, widgets.Chip{Key: string(l), Label: title, Tone: tones[l], Count: n, On: !s.hidden[l]})
	}
	for _, k := range mark.Kinds() {
		add(layer(k.Name), tr(k.Title), counts[layer(k.Name)])
	}
	c := s.compared
	if c == nil || len(c.Articles) < 2 {
		return out
	}
	only, different := 0, 0
	for _, id := range s.shown() {
		if i := s.index(id); i >= 0 && i < len(c.Coverage) {
			only += c.Coverage[i].OnlyHere
		}
	}
	for _, f := range c.Findings {
		if s.sign(f) == tones[differsLayer] {
			different++
		}
	}
	shared := 0
	for _, sh := range c.Shared {
		if slices.ContainsFunc(s.shown(), func(id string) bool { i := s.index(id); return i >= 0 && facing(s, sh, i) && holds(sh, i) }) {
			shared++
		}
	}
	add(sharedLayer, tr(sharedTitle), shared)
	add(onlyLayer, tr(onlyHereTitle), only)
	add(differsLayer, tr(differsTitle), different)
	return out
}

// sourceTabs are the open sources; those on screen are on.
func sourceTabs(s *state) []widgets.Chip {
	var out []widgets.Chip
	for _, id := range s.open {
		if m, ok := s.library.Meta(id); ok {
			out = append(out, widgets.Chip{Key: id, Label: excerpt(strings.TrimPrefix(m.Name(), "The "), 24), Count: -1, On: slices.Contains(s.shown(), id)})
		}
	}
	return out
}

// holds reports whether shared words stand in an article.
func holds(sh compare.Shared, at int) bool {
	return slices.ContainsFunc(sh.Members, func(m compare.Place) bool { return m.Article == at })
}

// statusLine sums up what is open: "4 sources, 3 origins · 31 figures, 1 differs · 9 quotes, 1 altered · Post repeats 2 paragraphs".
func statusLine(s *state) string {
	if len(s.open) == 0 {
		return s.message
	}
	figures, quotes := 0, 0
	var repeats []string
	for _, id := range s.open {
		a := s.article(id)
		if a == nil {
			continue
		}
		if line := repeatsLine(a); line != "" {
			repeats = append(repeats, shortName(a)+" "+line)
		}
		for _, m := range a.Marks {
			switch {
			case a.Repeated(m.Start):
			case m.Kind == "figure":
				figures++
			case m.Kind == "quote":
				quotes++
			}
		}
	}
	different, altered := 0, 0
	for _, f := range s.findings() {
		switch f.Relation {
		case compare.Differs:
			different++
		case compare.Altered:
			altered++
		}
	}
	parts := []string{counted(len(s.open), sourceNoun), counted(figures, figureNoun), counted(quotes, quoteNoun)}
	if s.settled() && len(s.open) > 1 {
		parts[0] += ", " + counted(len(s.compared.Origins), originNoun)
		if different > 0 {
			parts[1] += ", " + counted(different, differsNoun)
		}
		if altered > 0 {
			parts[2] += ", " + message(alteredCount, grouped(altered))
		}
	}
	parts = append(parts, repeats...)
	switch {
	case !s.settled():
		parts = append(parts, tr(workingOn))
	case s.message != "":
		parts = append(parts, s.message)
	case len(s.shown()) > 1 && s.locked:
		parts = append(parts, tr(lockedNote))
	}
	return joined(parts)
}
