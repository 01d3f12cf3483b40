package app

import (
	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
	"sidelight/widgets"
)

// A bond is what a ribbon draws between two columns side by side: the passages it joins, by their keys in the two Readers.
type bond struct {
	key         string // of the passage in the left column
	left, right stretch
	tone        widgets.Tone
	partly      bool
	current     bool
}

// A stretch is a run of passages, from the first to the last.
type stretch struct{ from, to string }

// bonds are the matches between two articles: linked passages, and what differs though no link joins it. Those the reader stands on are
// current. Partly matched passages that lie far from each other are joined only when they are current, and headlines only with headlines:
// a gutter full of crossing bands says nothing.
func bonds(s *state, left, right string) []bond {
	i, j := s.index(left), s.index(right)
	if i < 0 || j < 0 {
		return nil
	}
	a, b := s.article(left), s.article(right)
	chain := map[pair]bool{}
	for _, p := range pairs(s, left, right) {
		chain[p] = true
	}
	var out []bond
	seen := map[pair]int{}
	add := func(x, y article.Span, tone widgets.Tone, partly bool) {
		l, r := stretchOf(a, x), stretchOf(b, y)
		at := pair{l.from, r.from}
		current := s.at.article == left && s.at.Overlaps(x) || s.at.article == right && s.at.Overlaps(y)
		if !current && (partly && !chain[at] || inHeadline(a, x) != inHeadline(b, y)) {
			return
		}
		n, ok := seen[at]
		if !ok {
			n = len(out)
			seen[at] = n
			out = append(out, bond{key: l.from, left: l, right: r})
		}
		out[n].tone, out[n].partly, out[n].current = tone, partly, current
	}
	for _, l := range s.compared.Links {
		if x, y, ok := ends(l, i, j); ok {
			if l.Strength == compare.Same {
				add(x, y, widgets.ToneSame, false)
			} else {
				add(x, y, widgets.TonePartly, true)
			}
		}
	}
	for _, f := range s.compared.Findings {
		if x, y := inText(s, f, i), inText(s, f, j); x != nil && y != nil && s.sign(f) == widgets.ToneDiffers {
			add(x.Span, y.Span, widgets.ToneDiffers, false)
		}
	}
	return out
}

// stretchOf are the sentences a span touches, as keys of passages.
func stretchOf(a *mark.Annotated, s article.Span) stretch {
	return stretch{passageKey(max(0, a.SentenceAt(s.Start))), passageKey(max(0, a.SentenceAt(max(s.Start, s.End-1))))}
}
