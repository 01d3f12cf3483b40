package compare

import (
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
)

// labelWords is how many words name a row whose figures count nothing by name.
const labelWords = 4

// beside names a figure that counts nothing by the words next to it in its own clause, as the text has them: for "After the raid on
// southern Israel on October 7th" it is "raid on southern Israel". The words before are tried first, then those after. "" if there are none.
func (s *set) beside(x *fact) string {
	t := s.texts[x.text]
	f := &t.Figures[x.index]
	in := t.sentences[x.sentence].Span
	before := x.at // the hedge names nothing
	for before > 0 && f.Hedge.Start <= t.words[before-1].Start && t.words[before-1].End <= f.Hedge.End {
		before--
	}
	from := before
	for from > 0 && before-from < labelWords+2 && adjoins(t, in, t.words[from-1].Span, start(t, from, f)) {
		from--
	}
	if name := s.trimmed(t, from, before, labelWords); name != "" {
		return name
	}
	to := x.at
	for to < len(t.words) && t.words[to].Start < f.End {
		to++
	}
	first := to
	for to < len(t.words) && to-first < labelWords+2 {
		at := article.Span{Start: f.Start, End: f.End}
		if to > first {
			at = t.words[to-1].Span
		}
		// "On March 2nd, Israel halted": the comma after an adverbial does not part it from its clause
		if !adjoins(t, in, at, t.words[to].Span) && !(to == first && strings.TrimSpace(t.Text[at.End:t.words[to].Start]) == "," && t.words[to].End <= in.End) {
			break
		}
		to++
	}
	return s.trimmed(t, first, min(to, first+labelWords+1), labelWords+1)
}

// start is the place of word i of a text, or of the figure if the word is its first.
func start(t *text, i int, f *figure.Figure) article.Span {
	if i < len(t.words) && t.words[i].Start < f.Start {
		return t.words[i].Span
	}
	return f.Span
}

// adjoins reports whether only white space stands between two neighbours of one sentence.
func adjoins(t *text, in, a, b article.Span) bool {
	if a.Start < in.Start || b.End > in.End || a.End > b.Start {
		return false
	}
	return strings.TrimSpace(t.Text[a.End:b.Start]) == ""
}

// trimmed is the text of the words [from, to) without the small words at its ends, of at most n words, the last ones; "" if no word of
// weight is among them or one is a figure's.
func (s *set) trimmed(t *text, from, to, n int) string {
	small := func(i int) bool { return s.lex.forms[t.words[i].form].stop }
	for to > from && small(to-1) {
		to--
	}
	from = max(from, to-n)
	for from < to && small(from) {
		from++
	}
	if from >= to {
		return ""
	}
	span := article.Span{Start: t.words[from].Start, End: t.words[to-1].End}
	for i := range t.Figures {
		if f := &t.Figures[i]; f.Overlaps(span) {
			return ""
		}
	}
	return span.Of(t.Text)
}
