package app

import (
	"slices"

	"sidelight/corpus"
	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
	"sidelight/widgets"
)

// A bond is what a ribbon draws between two columns side by side: the sentences it joins, the first and the last on either side.
type bond struct {
	left, right [2]int
	tone        widgets.Tone
	partly      bool
	current     bool // the reader stands on it
}

func (b bond) key() string { return passageKey(b.left[0]) }

// bonds are the matches between two articles: what differs, then linked passages that nothing of the former covers. A gutter full of crossing
// bands says nothing: partly matched passages out of the order of the text are joined only where the reader stands and nothing else is, and
// headlines only with headlines.
func bonds(s *state, left, right string) []bond {
	i, j := s.index(left), s.index(right)
	if i < 0 || j < 0 {
		return nil
	}
	a, b := s.article(left), s.article(right)
	var out, strays []bond
	add := func(x, y article.Span, tone widgets.Tone, partly, stray bool) {
		n := bond{left: sentences(a, x), right: sentences(b, y), tone: tone, partly: partly}
		n.current = s.at.article == left && s.at.Overlaps(x) || s.at.article == right && s.at.Overlaps(y)
		if slices.ContainsFunc(out, func(o bond) bool { return meets(o.left, n.left) && meets(o.right, n.right) }) {
			return
		}
		if stray || inHeadline(a, x) != inHeadline(b, y) {
			strays = append(strays, n)
			return
		}
		out = append(out, n)
	}
	for _, f := range s.compared.Findings {
		if x, y := inText(s, f, i), inText(s, f, j); x != nil && y != nil && apart(s, f, i, j) {
			add(x.Span, y.Span, widgets.ToneDiffers, false, false)
		}
	}
	for _, p := range handPairs(s) {
		switch {
		case p.verdict != corpus.Differs:
		case p.a.Article == left && p.b.Article == right:
			add(p.a.Span, p.b.Span, widgets.ToneDiffers, false, false)
		case p.a.Article == right && p.b.Article == left:
			add(p.b.Span, p.a.Span, widgets.ToneDiffers, false, false)
		}
	}
	chain := map[pair]bool{}
	for _, p := range pairs(s, left, right) {
		chain[p] = true
	}
	for _, strength := range []compare.Strength{compare.Same, compare.Partly} {
		for _, l := range s.compared.Links {
			x, y, ok := ends(l, i, j)
			if !ok || l.Strength != strength {
				continue
			}
			if strength == compare.Same {
				add(x, y, widgets.ToneSame, false, false)
				continue
			}
			at := pair{passageKey(a.SentenceAt(x.Start)), passageKey(b.SentenceAt(y.Start))}
			add(x, y, widgets.TonePartly, true, !chain[at])
		}
	}
	if !slices.ContainsFunc(out, func(o bond) bool { return o.current }) {
		for _, o := range strays {
			if o.current {
				out = append(out, o)
			}
		}
	}
	return out
}

// sentences are the first and the last sentence that a span touches.
func sentences(a *mark.Annotated, s article.Span) [2]int {
	return [2]int{max(0, a.SentenceAt(s.Start)), max(0, a.SentenceAt(max(s.Start, s.End-1)))}
}

// meets reports whether two runs of sentences have one in common.
func meets(a, b [2]int) bool { return a[0] <= b[1] && b[0] <= a[1] }
