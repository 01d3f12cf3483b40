package app

import (
	"slices"

	"sidelight/corpus"
	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
	"sidelight/corpus/report"
	"sidelight/widgets"
)

// A layer is a kind of thing the legend counts and switches: the name of a mark.Kind, or one of those a comparison adds.
type layer string

// The layers a comparison adds to the kinds of mark.
const (
	sharedLayer  layer = "shared"
	onlyLayer    layer = "only"
	differsLayer layer = "differs"
)

// tones gives the look of each layer.
var tones = map[layer]widgets.Tone{
	"figure": widgets.ToneFigure, "quote": widgets.ToneQuote, "statement": widgets.ToneStatement,
	sharedLayer: widgets.ToneShared, onlyLayer: widgets.ToneOnly, differsLayer: widgets.ToneDiffers,
}

// partTones gives the look of the places that belong to a mark.
var partTones = map[mark.Role]widgets.Tone{
	mark.Hedge: widgets.ToneHedge, mark.Counted: widgets.ToneHedge, mark.Attribution: widgets.ToneHedge, mark.Via: widgets.ToneHedge,
	mark.Speaker: widgets.ToneSpeaker,
}

// document is what the Reader of an article shows: its page with the marks of the layers that are on, and a sign for each sentence.
func document(s *state, id string) *page {
	a := s.article(id)
	if a == nil {
		return &page{}
	}
	p := newPage(a, s.library.Tags(id), s.roleOf(id), s.unfolded[id])
	for i, m := range a.Marks {
		if s.hidden[layer(m.Kind)] {
			continue
		}
		for _, r := range m.Ranges {
			p.run(r, tones[layer(m.Kind)], markKey(i))
		}
		for _, part := range m.Parts {
			if m.Kind != "statement" { // its speaker and its words would light up half the page
				p.run(part.Span, partTones[part.Role], "")
			}
		}
	}
	c, at := s.compared, s.index(id)
	if at >= 0 {
		for i, sh := range c.Shared {
			for _, m := range sh.Members {
				if m.Article == at && !s.hidden[sharedLayer] && facing(s, sh, at) {
					p.run(m.Span, widgets.ToneShared, sharedKey(i))
				}
			}
		}
		for _, f := range c.Findings {
			for _, m := range f.Members {
				if m.Article == at && s.sign(f) == widgets.ToneDiffers && !s.hidden[differsLayer] {
					for _, words := range changed(c, f, m) {
						p.run(words, widgets.ToneDiffers, findingKey(&f))
					}
				}
			}
		}
	}
	p.mine(s)
	p.passages(s, at)
	return p
}

// changed is what of a member differs: of a quote the words that another source has otherwise, not those it leaves out; else all of it.
func changed(c *compare.Comparison, f compare.Finding, m compare.Member) []article.Span {
	if f.Kind != "quote" || f.Relation == compare.Speakers {
		return []article.Span{m.Span}
	}
	text := c.Articles[m.Article].Text
	for _, o := range f.Members {
		if o.Article == m.Article {
			continue
		}
		words := report.Otherwise(m.Of(text), o.Of(c.Articles[o.Article].Text))
		for i := range words {
			words[i].Start += m.Start
			words[i].End += m.Start
		}
		if len(words) > 0 {
			return words
		}
	}
	return nil
}

// facing reports whether shared words are worth lighting up in an article: word for word the same, and on screen in another column. A copy
// that nobody looks at would else colour the whole of its original.
func facing(s *state, sh compare.Shared, at int) bool {
	return !sh.Near && slices.ContainsFunc(sh.Members, func(m compare.Place) bool {
		return m.Article != at && slices.Contains(s.shown(), s.compared.Articles[m.Article].ID())
	})
}

func (p *page) run(s article.Span, tone widgets.Tone, key string) {
	p.each(s, func(i, start, end int) {
		p.Paragraphs[i].Runs = append(p.Paragraphs[i].Runs, widgets.Run{Start: start, End: end, Tone: tone, Key: key})
	})
}

// passages gives every sentence its key and, if the article is at a place of the comparison, its sign.
func (p *page) passages(s *state, at int) {
	signs := signs(s, at, p.article)
	for i, sentence := range p.article.Sentences() {
		p.each(sentence, func(n, start, end int) {
			x := widgets.Passage{Start: start, End: end, Key: passageKey(i)}
			if p.Paragraphs[n].Style != widgets.Headline {
				x.Sign = signs[i]
			}
			p.Paragraphs[n].Passages = append(p.Paragraphs[n].Passages, x)
		})
	}
}

// signs gives each sentence of an article the sign of the strongest thing the comparison says of it, and "only here" to those of which it
// says nothing. Before there is a comparison of two, none.
func signs(s *state, at int, a *mark.Annotated) []widgets.Tone {
	if at < 0 || len(s.compared.Articles) < 2 {
		return make([]widgets.Tone, len(a.Sentences()))
	}
	out := relations(s, at, anyOther, a)
	for i, sentence := range a.Sentences() {
		switch {
		case out[i] == "" && !a.Repeated(sentence.Start) && !s.hidden[onlyLayer]:
			out[i] = widgets.ToneOnly
		case out[i] == widgets.ToneDiffers && s.hidden[differsLayer]:
			out[i] = ""
		}
	}
	return out
}

// sign is the look of a finding: what the reader says of it, else how its members stand to each other, in one tone.
func (s *state) sign(f compare.Finding) widgets.Tone {
	switch s.verdict(f.Key) {
	case corpus.Same:
		return widgets.ToneSame
	case corpus.Differs, corpus.Problem:
		return widgets.ToneDiffers
	case corpus.NotComparable:
		return widgets.TonePartly
	}
	switch f.Relation {
	case compare.Differs, compare.Altered, compare.Speakers:
		return widgets.ToneDiffers
	case compare.Agree, compare.SameText:
		return widgets.ToneSame
	case compare.Only:
		return widgets.ToneOnly
	}
	return widgets.TonePartly
}
