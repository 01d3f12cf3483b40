package compare

import (
	"math"
	"slices"
	"time"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
)

// smallCount is the count from which a number says something on its own: hardly a story is without a two.
const smallCount = 13

// tellingCount reports whether an equal figure says by itself that two sentences tell of one thing: any but a small count, and a small count of
// those with one fate; and whether it counts one thing in both.
func (s *set) tellingCount(a, b Member) (telling, noun bool) {
	ta, tb := s.texts[a.Article], s.texts[b.Article]
	f, g := &ta.Figures[a.Index], &tb.Figures[b.Index]
	if f.Kind != figure.Count || g.Kind != figure.Count || max(f.Low.Float(), g.Low.Float()) >= smallCount {
		return true, true
	}
	return s.fate(ta, f)&s.fate(tb, g) != 0, s.sameEnd(ta, tb, f.Counts, g.Counts)
}

// fate is what befell those whom a figure counts, as the words beside it say: "seven dead", "killing at least seven".
func (s *set) fate(t *text, f *figure.Figure) state {
	at, _ := slices.BinarySearchFunc(t.words, f.Start, func(w word, start int) int { return w.Start - start })
	var out state
	for i := max(0, at-fateReach); i <= min(len(t.words)-1, at+fateReach); i++ {
		out |= states[s.lex.forms[t.words[i].form].text] & (deceased | hurt | missing)
	}
	return out
}

// fateReach is how many words from a number the fate of those counted may stand.
const fateReach = 4

// sameEnd reports whether the last words of two spans have one stem.
func (s *set) sameEnd(ta, tb *text, a, b article.Span) bool {
	u, v := s.wordsIn(ta, a), s.wordsIn(tb, b)
	if len(u) == 0 || len(v) == 0 {
		return false
	}
	p, one := s.stem(u[len(u)-1])
	q, other := s.stem(v[len(v)-1])
	return p == q || people[one] && people[other]
}

// unequal reports whether the only clock time, or the only measure of one unit, of each of two sentences has another value: "at 9:40 p.m." and
// "at 9:15 p.m.". Ranges, vague words and what one may have rounded say nothing.
func unequal(ta, tb *text, a, b *sentence) bool {
	for _, kind := range []figure.Kind{figure.Time, figure.Measure} {
		f, g := only(ta, a, kind), only(tb, b, kind)
		switch {
		case f == nil || g == nil || f.Vague || g.Vague || !f.Hedge.Empty() || !g.Hedge.Empty():
		case kind == figure.Time:
			if x, y, ok := clocks(f, g); ok && max(x-y, y-x) > roundedMinutes {
				return true
			}
		case f.Unit == g.Unit && f.Low.Equal(f.High) && g.Low.Equal(g.High):
			if x, y := f.Low.Float(), g.Low.Float(); math.Abs(x-y) > roundedShare*math.Max(math.Abs(x), math.Abs(y)) {
				return true
			}
		}
	}
	return false
}

// clocks is two plain clock times in minutes, of the day if both tell it no more exactly.
func clocks(f, g *figure.Figure) (x, y int, ok bool) {
	if len(f.Date) < len(hourMinute) || len(f.Date) != len(g.Date) || f.DateEnd != "" || g.DateEnd != "" {
		return 0, 0, false
	}
	cut := len(f.Date) - len(hourMinute)
	u, err1 := time.Parse(hourMinute, f.Date[cut:])
	v, err2 := time.Parse(hourMinute, g.Date[cut:])
	if err1 != nil || err2 != nil || f.Date[:cut] != g.Date[:cut] {
		return 0, 0, false
	}
	return u.Hour()*60 + u.Minute(), v.Hour()*60 + v.Minute(), true
}

const (
	hourMinute     = "15:04"
	roundedMinutes = 10 // by which two clock times may lie apart and still be one, rounded
)

// roundedShare is by what part of the greater two measures may lie apart and still be one, rounded.
const roundedShare = .1

// only is the one figure of a kind in a sentence, nil if there are more or none.
func only(t *text, x *sentence, kind figure.Kind) *figure.Figure {
	from, _ := slices.BinarySearchFunc(t.Figures, x.Start, func(f figure.Figure, at int) int { return f.Start - at })
	var out *figure.Figure
	for i := from; i < len(t.Figures) && t.Figures[i].Start < x.End; i++ {
		if t.Figures[i].Kind != kind {
			continue
		}
		if out != nil {
			return nil
		}
		out = &t.Figures[i]
	}
	return out
}
