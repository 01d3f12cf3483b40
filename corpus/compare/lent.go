package compare

import (
	"math"
	"slices"
	"strings"

	"sidelight/corpus/figure"
)

// A text says what a figure is of once and leaves it out behind it: "40 days in hospital, 12 of them in a coma", "from 3.5 to 4 percent",
// "55 percent of calls in Tarn, 52 percent in Brenn".

const (
	lentReach  = 14 // words between the figure that has the unit and the one that lacks it
	listedNear = 7  // words between two shares of one thing
)

// lend gives facts what the figure beside them says of both.
func (s *set) lend(facts []fact) {
	for i := range facts {
		x := &facts[i]
		if i > 0 && facts[i-1].text == x.text && facts[i-1].sentence == x.sentence && x.at-facts[i-1].at <= lentReach {
			s.lendFrom(&facts[i-1], x)
		}
		if i+1 < len(facts) && facts[i+1].text == x.text && facts[i+1].sentence == x.sentence && s.gap(x, &facts[i+1]) == " to " && broken(x) {
			s.lendUnit(&facts[i+1], x)
		}
	}
}

// lendFrom lends from a figure to the next one.
func (s *set) lendFrom(from, to *fact) {
	words := s.gap(from, to)
	switch {
	case to.value.family == string(figure.Percent) && from.value.family == to.value.family:
		if to.base < 0 && to.at-from.at <= listedNear && (strings.Contains(words, ",") || strings.Contains(words, " and ")) {
			to.base = from.base
		}
	case s.ofThem(to) || broken(to) && s.ends(to):
		s.lendUnit(from, to)
	}
}

// gap is what a text says from the end of one figure to the next.
func (s *set) gap(a, b *fact) string {
	t := s.texts[a.text]
	return t.Text[t.Figures[a.index].End:t.Figures[b.index].Start]
}

// lendUnit makes a bare number one of the unit of another figure.
func (s *set) lendUnit(from, to *fact) {
	f := &s.texts[from.text].Figures[from.index]
	bare := s.texts[to.text].Figures[to.index].Kind == figure.Count && s.texts[to.text].Figures[to.index].Unit == ""
	if !bare || to.age || !lends[f.Kind] {
		return
	}
	size := 1.0
	if u, ok := families[f.Unit]; ok {
		size = u.size
	}
	v := &to.value
	v.family, v.low, v.high, v.unit = from.value.family, v.low*size, v.high*size, v.unit*size
	to.head, to.what = from.head, slices.Clone(from.what)
}

// lends are the kinds of figure that have a unit to lend.
var lends = map[figure.Kind]bool{figure.Percent: true, figure.Money: true, figure.Duration: true, figure.Measure: true}

// broken reports whether a fact is a number with decimals, which counts no things.
func broken(x *fact) bool { return x.value.low != math.Trunc(x.value.low) }

// ofThem reports whether a count is of what was counted before it: "12 of them".
func (s *set) ofThem(x *fact) bool {
	t := s.texts[x.text]
	return strings.HasPrefix(t.Text[t.Figures[x.index].End:], " of them")
}

// ends reports whether nothing is counted behind a figure: a stop or a comma follows.
func (s *set) ends(x *fact) bool {
	t := s.texts[x.text]
	rest := t.Text[t.Figures[x.index].End:]
	return rest == "" || strings.ContainsAny(rest[:1], ",.;")
}

// baseOf is the stem of what a share is of: "calls" of "55 percent of all calls"; -1 if the text does not say.
func (s *set) baseOf(x *fact, t *text, f *figure.Figure) int32 {
	i := x.at
	for i < len(t.words) && t.words[i].Start < f.End {
		i++
	}
	if i >= len(t.words) || s.lex.forms[t.words[i].form].text != "of" || t.Text[f.End:t.words[i].Start] != " " {
		return -1
	}
	base := int32(-1)
	for i++; i < len(t.words) && i < x.at+baseReach && t.Text[t.words[i-1].End:t.words[i].Start] == " "; i++ {
		form := &s.lex.forms[t.words[i].form]
		switch {
		case form.stop && base < 0 && len(form.text) > 1:
			continue
		case form.stop || strings.HasSuffix(form.text, "ed"):
			return base
		}
		if base = form.stem; strings.HasSuffix(form.text, "s") {
			return base
		}
	}
	return base
}

// baseReach is how many words from a share on its base may stand.
const baseReach = 8
