package app

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"sidelight/corpus"
	"sidelight/corpus/mark"
	"sidelight/widgets"
)

// A tally is what is counted of the open sources. All that the window counts it counts here, once: chips, board and status line agree.
// Repeats count once.
type tally struct {
	marks            map[layer]int // by kind, and what several share or only one tells
	differ           int           // figures that differ
	altered, trimmed int           // quotes
	pairs            int           // passages the reader set against each other
}

func (s *state) tally() tally {
	t := tally{marks: map[layer]int{}}
	for _, id := range s.open {
		if a := s.article(id); a != nil {
			for _, m := range a.Marks {
				if !a.Repeated(m.Start) {
					t.marks[layer(m.Kind)]++
				}
			}
		}
	}
	c := s.compared
	if c == nil || len(c.Articles) < 2 {
		return t
	}
	for _, x := range c.Coverage {
		t.marks[onlyLayer] += x.OnlyHere
	}
	for _, sh := range c.Shared {
		if !sh.Near {
			t.marks[sharedLayer]++
		}
	}
	for i := range c.Findings {
		switch f := &c.Findings[i]; {
		case s.setsApart(f) && f.Kind == kinds[quotesTab]:
			t.altered++
		case s.setsApart(f):
			t.differ++
		case s.trimmed(f):
			t.trimmed++
		}
	}
	for _, p := range handPairs(s) {
		if p.verdict == corpus.Differs {
			t.pairs++
		}
	}
	t.marks[differsLayer] = t.differ + t.altered + t.pairs
	return t
}

// legend counts the layers of the open sources, in the order of the kinds of mark, then what the comparison adds.
func legend(s *state) []widgets.Chip {
	if len(s.open) == 0 {
		return nil
	}
	t := s.tally()
	var out []widgets.Chip
	add := func(l layer, title string) {
		out = append(out, widgets.Chip{Key: string(l), Label: title, Tone: tones[l], Count: t.marks[l], On: !s.hidden[l]})
	}
	for _, k := range mark.Kinds() {
		add(layer(k.Name), tr(k.Title))
	}
	if c := s.compared; c != nil && len(c.Articles) > 1 {
		add(sharedLayer, tr(sharedTitle))
		add(onlyLayer, tr(onlyHereTitle))
		add(differsLayer, tr(differsTitle))
	}
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

// What a tap on a part of the status line leads to, or the prefix of it.
const (
	originsPart = "origins"
	differPart  = "differ"
	alteredPart = "altered"
	repeatsPart = "repeats:" // and the article's ID
	folderPart  = "folder"
	scrollPart  = "scroll"
)

// statusParts sum up what is open: "4 sources, 3 origins · 31 figures, 1 differs · 9 quotes, 1 altered · Post repeats 2 paragraphs". What can
// be looked at answers a tap.
func statusParts(s *state) []widgets.Part {
	if len(s.open) == 0 {
		return s.told()
	}
	t := s.tally()
	sources := widgets.Part{Text: counted(len(s.open), sourceNoun)}
	figures := widgets.Part{Text: counted(t.marks["figure"], figureNoun)}
	quotes := widgets.Part{Text: counted(t.marks["quote"], quoteNoun)}
	if s.settled() && len(s.open) > 1 {
		sources.Text += ", " + counted(len(s.compared.Origins), originNoun)
		sources.Key = originsPart
		if t.differ > 0 {
			figures.Text += ", " + counted(t.differ, differsNoun)
			figures.Key = differPart
		}
		for _, x := range []struct {
			n    int
			line string
		}{{t.altered, alteredCount}, {t.trimmed, trimmedCount}} {
			if x.n > 0 {
				quotes.Text += ", " + message(x.line, grouped(x.n))
				quotes.Key = alteredPart
			}
		}
	}
	parts := []widgets.Part{sources, figures, quotes}
	if !s.settled() {
		parts = append(parts, widgets.Part{Text: tr(workingOn)})
	}
	parts = append(parts, s.told()...)
	for _, id := range s.open {
		if a := s.article(id); a != nil && repeatsLine(a) != "" {
			parts = append(parts, widgets.Part{Text: shortName(a) + " " + repeatsLine(a), Key: repeatsPart + id})
		}
	}
	if s.settled() && s.message == "" && len(s.shown()) > 1 && s.locked {
		parts = append(parts, widgets.Part{Text: tr(lockedNote), Key: scrollPart})
	}
	return parts
}

// told is what happened last, and where that leads.
func (s *state) told() []widgets.Part {
	switch {
	case s.message == "":
		return nil
	case s.wrote != "" && s.message == message(wrote, s.wrote):
		return []widgets.Part{{Text: message(wrote, homely(s.wrote))}, {Text: tr(showFolder), Key: folderPart}}
	}
	return []widgets.Part{{Text: s.message}}
}

// homely is a path as a reader calls it: "~/Documents/x.csv" for one in the home folder.
func homely(path string) string {
	if home, err := os.UserHomeDir(); err == nil && home != "/" {
		if rest, ok := strings.CutPrefix(path, home+string(filepath.Separator)); ok {
			return "~" + string(filepath.Separator) + rest
		}
	}
	return path
}

// statusTapped shows what a part of the status line tells of.
func (u *ui) statusTapped(key string) {
	s := u.state
	id, repeats := strings.CutPrefix(key, repeatsPart)
	switch {
	case repeats:
		s.unfolded[id] = !s.unfolded[id]
		u.refreshMarks()
	case key == originsPart:
		s.board.tab = originsTab
		u.refreshBoard()
	case key == differPart:
		u.walkRows(factsTab)
	case key == alteredPart:
		u.walkRows(quotesTab)
	case key == folderPart:
		u.openPage(filepath.Dir(s.wrote))
	case key == scrollPart:
		u.toggleLock()
	}
}
