package app

import (
	"slices"

	"sidelight/corpus"
	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
	"sidelight/widgets"
)

// anyOther stands for all other articles of a comparison.
const anyOther = -1

// mostLanes is how many lanes a strip has at most: more would be wider than they are read.
const mostLanes = 6

// relations gives each sentence of an article the tone of the strongest thing the comparison says of it and another article: differs before
// same before shared before partly; "" if it says nothing.
func relations(s *state, at, other int, a *mark.Annotated) []widgets.Tone {
	list, c := a.Sentences(), s.compared
	out := make([]widgets.Tone, len(list))
	rank := map[widgets.Tone]int{"": 0, widgets.TonePartly: 1, widgets.ToneShared: 2, widgets.ToneSame: 3, widgets.ToneDiffers: 4}
	put := func(sp article.Span, t widgets.Tone) {
		for i := max(0, a.SentenceAt(sp.Start)); i < len(list) && list[i].Start < sp.End; i++ {
			if list[i].Overlaps(sp) && rank[t] > rank[out[i]] {
				out[i] = t
			}
		}
	}
	with := func(article int) bool { return article != at && (other == anyOther || article == other) }
	for _, l := range c.Links {
		tone := widgets.TonePartly
		if l.Strength == compare.Same {
			tone = widgets.ToneSame
		}
		switch {
		case l.A.Article == at && with(l.B.Article):
			put(l.A.Span, tone)
		case l.B.Article == at && with(l.A.Article):
			put(l.B.Span, tone)
		}
	}
	for _, sh := range c.Shared {
		if sh.Condensed || other == anyOther && !facing(s, sh, at) || !slices.ContainsFunc(sh.Members, func(m compare.Place) bool { return with(m.Article) }) {
			continue
		}
		for _, m := range sh.Members {
			if m.Article == at {
				put(m.Span, widgets.ToneShared)
			}
		}
	}
	for _, f := range c.Findings {
		if s.sign(f) != widgets.ToneDiffers || other != anyOther && !apart(s, f, at, other) {
			continue
		}
		for _, m := range f.Members {
			if m.Article == at {
				put(m.Span, widgets.ToneDiffers)
			}
		}
	}
	for _, p := range handPairs(s) { // what the reader has set against each other differs
		for _, x := range [][2]corpus.Passage{{p.a, p.b}, {p.b, p.a}} {
			if p.verdict == corpus.Differs && s.index(x[0].Article) == at && with(s.index(x[1].Article)) {
				put(x[0].Span, widgets.ToneDiffers)
			}
		}
	}
	return out
}

// lanes are the ticks of a strip beside an article: one lane for each other source, in their order, with what the comparison says of the
// two; where a lane is empty the other tells nothing of it. An article that stands alone has the ticks of its marks.
func lanes(s *state, id string, r *widgets.Reader) []widgets.Tick {
	at := s.index(id)
	if at < 0 || len(s.compared.Articles) < 2 {
		return r.Ticks()
	}
	a := s.article(id)
	var out []widgets.Tick
	lane := 0
	for _, other := range s.open {
		j := s.index(other)
		if other == id || j < 0 || lane == mostLanes {
			continue
		}
		for i, tone := range relations(s, at, j, a) {
			if tone == "" || a.Repeated(a.Sentences()[i].Start) || tone == widgets.ToneDiffers && s.hidden[differsLayer] {
				continue
			}
			if from, to, ok := r.Part(passageKey(i)); ok {
				out = append(out, widgets.Tick{From: from, To: to, Tone: tone, Lane: lane, Key: passageKey(i), Passage: true})
			}
		}
		lane++
	}
	return out
}
