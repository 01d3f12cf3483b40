package compare

// What two passages must have in common to be shared text and not two reports of one event. Fitted on the PAN 2013 development pairs and read
// against stories that several outlets wrote for themselves (see docs/comparison.md). Names and numbers are no wording, and neither are
// quotes: two reporters who stood before one speaker have them both.
const (
	plainWords  = 10  // fewest content words in common that are no names: of fewer, half are in any two reports
	plainShare  = .35 // so many of the content words in common are no names: a list of the same persons is no shared text, but ...
	manyContent = 25  // ... if they are so many and ...
	allContent  = .95 // ... nearly all content words of the shorter passage

	mostWording  = .6 // share of the wording of the longer passage that the other has, from which it is copied
	leastWording = .4 // or: a lesser share ...
	halfWording  = .5 // ... which below this must be dense in seeds (leastSeeds), in one order (leastOrder)
	leastSeeds   = .4
	leastOrder   = .6
	tellContent  = .6 // ... with this share of the content words of the shorter passage, and ...
	tellWords    = 5  // ... so many words that one of the texts has nowhere else ...
	tellShare    = .2 // ... which are this share of those content words
)

// copied reports whether what two passages have in common tells that one was written from the other, or both from a third. woven reports
// whether their seeds are dense and in order.
//
// share is that of their wording (see sharedWording).
func (s *set) copied(ta *text, a stretch, tb *text, b stretch, woven func() bool) (share float64, ok bool) {
	wa, wb := ta.unquoted(a), tb.unquoted(b)
	share = s.sharedWording(wa, wb)
	if share < leastWording {
		return share, false
	}
	ca, cb := s.content(wa), s.content(wb)
	both, plain, telling := 0, 0, 0
	for stem, x := range ca {
		y, ok := cb[stem]
		if !ok {
			continue
		}
		both++
		if x.name || y.name {
			continue
		}
		plain++
		if !s.lex.stems[stem].everyday && (x.times == s.times(ta, stem) || y.times == s.times(tb, stem)) {
			telling++
		}
	}
	all := float64(min(len(ca), len(cb)))
	if float64(plain) < plainShare*float64(both) {
		return share, both >= manyContent && float64(both) >= allContent*all && share >= mostWording
	}
	if plain < plainWords {
		return share, false
	}
	return share, share >= mostWording ||
		float64(both) >= tellContent*all && telling >= tellWords && float64(telling) >= tellShare*all && (share >= halfWording || woven())
}

// An occurrence is how often a passage has a content word; name if it is one, or a number.
type occurrence struct {
	times int
	name  bool
}

// content counts the content words of a passage by stem.
func (s *set) content(words []word) map[int32]occurrence {
	out := map[int32]occurrence{}
	for _, w := range words {
		if !s.lex.telltale(w) {
			continue
		}
		f := &s.lex.forms[w.form]
		o := out[f.stem]
		o.times++
		o.name = o.name || f.named()
		out[f.stem] = o
	}
	return out
}

// named reports whether a form is a name or a number.
func (f *form) named() bool { return f.name || f.text != "" && f.text[0] >= '0' && f.text[0] <= '9' }

// times is how often a text has a stem.
func (s *set) times(t *text, stem int32) int {
	if t.times == nil {
		t.times = map[int32]int{}
		for i := range t.words {
			t.times[s.stemAt(t, int32(i))]++
		}
	}
	return t.times[stem]
}

// sharedWording is the share of the words of the longer of two passages, but names and numbers, that the other has too, in any order.
func (s *set) sharedWording(a, b []word) float64 {
	times := s.tally(len(s.lex.forms))
	defer func() {
		for _, w := range a {
			times[w.form] = 0
		}
	}()
	na, nb, both := 0, 0, 0
	for _, w := range a {
		if !s.lex.forms[w.form].named() {
			times[w.form]++
			na++
		}
	}
	for _, w := range b {
		if s.lex.forms[w.form].named() {
			continue
		}
		nb++
		if times[w.form] > 0 {
			times[w.form]--
			both++
		}
	}
	return float64(both) / float64(max(1, na, nb))
}

// unquoted is the words of a stretch outside the text's quotes; all of them if most are inside.
func (t *text) unquoted(x stretch) []word {
	var out []word
	q := t.quoteAt(t.words[x.from].Start)
	for _, w := range x.of(t) {
		for q < len(t.Quotes) && t.Quotes[q].End <= w.Start {
			q++
		}
		if q == len(t.Quotes) || t.Quotes[q].Start > w.Start {
			out = append(out, w)
		}
	}
	if 2*len(out) < x.words() {
		return x.of(t)
	}
	return out
}
