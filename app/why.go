package app

import (
	"slices"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/figure"
	"sidelight/corpus/mark"
	"sidelight/corpus/quote"
	"sidelight/corpus/report"
	"sidelight/widgets"
)

// why explains the thing with the key on the page of an article; the zero Why if there is nothing to say.
func why(s *state, id, key string) widgets.Why {
	a := s.article(id)
	if a == nil {
		return widgets.Why{}
	}
	if i := keyIndex(key, markPrefix); i >= 0 && i < len(a.Marks) {
		return whyMark(s, a, a.Marks[i])
	}
	if i := keyIndex(key, sharedPrefix); i >= 0 && s.compared != nil && i < len(s.compared.Shared) {
		return whyShared(s.compared, s.compared.Shared[i])
	}
	if i := keyIndex(key, passagePrefix); i >= 0 && i < len(a.Sentences()) {
		return whyPassage(s, id, a.Sentences()[i])
	}
	if rest, ok := strings.CutPrefix(key, findingPrefix); ok {
		if f := s.finding(rest); f != nil {
			return whyFinding(s, *f)
		}
	}
	return widgets.Why{}
}

// finding is the finding with the key in the latest comparison, nil if there is none.
func (s *state) finding(key string) *compare.Finding {
	if s.compared == nil {
		return nil
	}
	for i := range s.compared.Findings {
		if s.compared.Findings[i].Key == key {
			return &s.compared.Findings[i]
		}
	}
	return nil
}

// findingOf is the finding a mark belongs to, the one that differs if it is in several; nil if none.
func (s *state) findingOf(id string, m mark.Mark) *compare.Finding {
	at := s.index(id)
	var found *compare.Finding
	for i := range s.findings() {
		f := &s.compared.Findings[i]
		for _, x := range f.Members {
			if x.Article == at && x.Kind == m.Kind && x.Index == m.Index && (found == nil || s.sign(*f) == widgets.ToneDiffers) {
				found = f
			}
		}
	}
	return found
}

func (s *state) findings() []compare.Finding {
	if s.compared == nil {
		return nil
	}
	return s.compared.Findings
}

func whyMark(s *state, a *mark.Annotated, m mark.Mark) widgets.Why {
	r := widgets.Why{Title: m.Label, Tone: tones[layer(m.Kind)]}
	switch m.Kind {
	case "figure":
		r.Lines = figureFacts(a, a.Figures[m.Index])
	case "quote":
		r.Lines = quoteFacts(a, a.Quotes[m.Index])
	case "statement":
		r.Lines = append(r.Lines, tr(statementLine))
	}
	if f := s.findingOf(a.ID(), m); f != nil && f.Relation != compare.Only {
		r.Lines = append(r.Lines, whyFinding(s, *f).Title)
		if f.Why != "" {
			r.Lines = append(r.Lines, coreLine(f.Why))
		}
	}
	if m.Why != "" {
		r.Lines = append(r.Lines, tr(whyLead)+coreLine(m.Why))
	}
	return r
}

func figureFacts(a *mark.Annotated, f figure.Figure) []string {
	var lines []string
	kind := kindWord(string(f.Kind))
	if f.Vague {
		kind += tr(vagueWord)
	}
	switch f.Bound {
	case figure.Min:
		kind += tr(atLeastThis)
	case figure.Max:
		kind += tr(atMostThis)
	}
	if f.Approx {
		kind += tr(aboutThis)
	}
	lines = append(lines, kind)
	if !f.Verb.Empty() {
		lines = append(lines, tr(ofWhat)+f.Verb.Of(a.Text))
	}
	if !f.Attribution.Empty() {
		lines = append(lines, tr(saysWho)+f.Attribution.Of(a.Text))
	}
	if f.Inferred {
		lines = append(lines, tr(dateTold))
	}
	return lines
}

func quoteFacts(a *mark.Annotated, q quote.Quote) []string {
	lines := []string{tr(bases[q.Basis])}
	if q.Type == quote.Mixed {
		lines = append(lines, tr(fragmentLine))
	}
	if !q.Via.Empty() {
		lines = append(lines, tr(toldTo)+q.Via.Of(a.Text))
	}
	if !q.Sure && q.Basis != quote.None {
		lines = append(lines, tr(speakerGuess))
	}
	if n := len(q.Repeats); n > 0 {
		lines = append(lines, message(printedAgain, counted(n, timeNoun)))
	}
	return lines
}

func whyShared(c *compare.Comparison, sh compare.Shared) widgets.Why {
	title := counted(sh.Words, wordNoun) + tr(wordsSame)
	if sh.Near {
		title = counted(sh.Words, wordNoun) + tr(wordsNearly)
	}
	r := widgets.Why{Title: title, Tone: widgets.ToneShared}
	for _, m := range sh.Members {
		r.Lines = append(r.Lines, c.Articles[m.Article].Name())
	}
	return r
}

func whyPassage(s *state, id string, at article.Span) widgets.Why {
	c, i := s.compared, s.index(id)
	if i < 0 || len(c.Articles) < 2 {
		return widgets.Why{}
	}
	r := widgets.Why{Title: tr(matchedTitle), Tone: widgets.TonePartly}
	for k := range c.Findings {
		if f := &c.Findings[k]; s.sign(*f) == widgets.ToneDiffers && member(*f, i, at) != nil {
			said := whyFinding(s, *f)
			r.Title, r.Tone, r.Lines, r.Links = said.Title, said.Tone, said.Lines, said.Links
			break
		}
	}
	best := map[int]compare.Link{}
	for _, l := range c.Links {
		mine, other := l.A, l.B
		if other.Article == i {
			mine, other = other, mine
		}
		if old, ok := best[other.Article]; mine.Article == i && mine.Overlaps(at) && (!ok || stronger(l, old)) {
			best[other.Article] = l
		}
	}
	for j := range c.Articles {
		l, ok := best[j]
		if !ok {
			continue
		}
		word := tr(partlyToldIn)
		if l.Strength == compare.Same {
			word = tr(alsoToldIn)
			if r.Tone == widgets.TonePartly {
				r.Tone = widgets.ToneSame
			}
		}
		line := word + c.Articles[j].Name()
		if len(l.Why) > 0 {
			line += ": " + coreLines(l.Why)
		}
		r.Lines = append(r.Lines, line)
	}
	switch {
	case len(r.Lines) > 0:
		return r
	case c.Articles[i].Repeated(at.Start):
		return widgets.Why{Title: tr(repeatedTitle)}
	}
	return widgets.Why{Title: tr(onlyHereTitle), Tone: widgets.ToneOnly, Lines: []string{tr(onlyHereLine)}}
}

// stronger reports whether one link is surer than another.
func stronger(a, b compare.Link) bool {
	if a.Strength != b.Strength {
		return a.Strength == compare.Same
	}
	return a.Score > b.Score
}

func whyFinding(s *state, f compare.Finding) widgets.Why {
	for _, row := range report.Rows(s.compared, f.Kind) {
		if row.Key != f.Key {
			continue
		}
		r := widgets.Why{Title: row.Name + ": " + tr(report.Word(f.Relation)), Tone: s.sign(f)}
		for _, x := range saidBy(s.compared, row) {
			said := x.Value
			if said == "" {
				said = excerpt(x.Sentence, 80)
			}
			r.Lines = append(r.Lines, joined(filled(x.Source+": "+said, x.Who)))
			link := widgets.Link{Key: findingKey(row.Finding) + " " + x.Key, Text: tr(goTo) + x.Source}
			if i := slices.IndexFunc(r.Links, func(l widgets.Link) bool { return l.Text == link.Text }); i >= 0 {
				r.Links[i] = link // to the text rather than to the headline
				continue
			}
			r.Links = append(r.Links, link)
		}
		r.Lines = append(r.Lines, filled(coreLine(f.Why))...)
		if !f.Sure {
			r.Lines = append(r.Lines, tr(guessLine))
		}
		return r
	}
	return widgets.Why{}
}
