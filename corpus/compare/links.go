package compare

import (
	"cmp"
	"context"
	"math"
	"slices"
)

// link finds the links between all texts, and the pairs of sentences too weak for one. It stops early if ctx ends.
func (s *set) link(ctx context.Context, findings []Finding, step func()) (links, faint []Link) {
	x := newIndex(s, findings)
	var found []edge // of links
	for k := range s.texts {
		for m, list := range x.pairs(ctx, k) {
			for i := range list {
				p := &list[i]
				l := x.newLink(k, m, p)
				switch {
				case l.Score >= partlyFrom && (p.common > 1 || p.evidence[counts]+p.evidence[quotes] > 0 || s.oneWord(k, p.a) && s.oneWord(m, p.b)):
					e := edge{s.number(k, p.a), s.number(m, p.b), l.Score, l.Strength == Same}
					l.Why = x.why(e.a, e.b)
					links, found = append(links, l), append(found, e)
				case s.total <= manySentences:
					l.Strength, l.Score = None, math.Min(l.Score, partlyFrom)
					faint = append(faint, l)
				}
			}
			if len(faint) > 2*mostFaint {
				faint = strongest(faint, mostFaint)
			}
		}
		if ctx.Err() != nil {
			break
		}
		step()
	}
	if ctx.Err() != nil { // what is partly the same may turn out the same
		links = slices.DeleteFunc(links, func(l Link) bool { return l.Strength == Partly && l.Score >= throughFrom })
	} else {
		x.linkThrough(links, found)
	}
	return links, strongest(faint, mostFaint)
}

// number is the number, in the set, of a sentence of a text.
func (s *set) number(text, sentence int) int32 { return int32(s.texts[text].first + sentence) }

// mostFaint is how many pairs too weak for a link a comparison keeps.
const mostFaint = 5000

// strongest keeps the n links with the best scores.
func strongest(list []Link, n int) []Link {
	slices.SortFunc(list, func(a, b Link) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), byPlace(a.A, b.A), byPlace(a.B, b.B))
	})
	return list[:min(n, len(list))]
}

// newLink makes a link of a pair of sentences of the texts k and m: never "same" if they contradict each other, or if all they have in
// common is whom they are about. Its score has four decimals.
func (x *index) newLink(k, m int, p *pair) Link {
	score := p.evidence.score()
	ta, tb := x.texts[k], x.texts[m]
	a, b := &ta.sentences[p.a], &tb.sentences[p.b]
	l := Link{Strength: Partly, Score: math.Round(score*1e4) / 1e4, A: Place{k, a.Span}, B: Place{m, b.Span}}
	if score >= sameFrom && x.tellsSame(p) && !x.contradict(x.number(k, p.a), x.number(m, p.b)) {
		l.Strength = Same
	}
	return l
}

// tellsSame reports whether a pair has a fact in common that a reader would nod to: not only whom it is about, and not on the strength of a
// small number alone.
func (x *index) tellsSame(p *pair) bool {
	if p.few {
		without := p.evidence
		without[counts] = 0
		return p.told > 0 && without.score() >= sameFrom
	}
	return p.told > 0 || p.evidence[counts]+p.evidence[quotes] > 0
}

// contradict reports whether two sentences, by their numbers, tell one thing in two ways that cannot both be true.
func (x *index) contradict(first, second int32) bool {
	ta, a := x.sentence(first)
	tb, b := x.sentence(second)
	return x.reverses(ta, tb, a, b) || unequal(ta, tb, a, b)
}

// oneWord reports whether a sentence has one content word only: then a word in common is all it has.
func (s *set) oneWord(k, i int) bool { return len(s.texts[k].sentences[i].stems) == 1 }
