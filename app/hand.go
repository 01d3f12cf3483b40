package app

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"sidelight/corpus"
	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
	"sidelight/widgets"
)

// The reader's hand lies over what the comparison found: verdicts on findings, and passages set against each other, joined or parted. The
// library keeps it by words and places, so it is there again when the sources are compared anew.

// lay puts the reader's hand over the comparison.
func (s *state) lay() {
	if s.bare != nil {
		s.compared = s.bare.With(hand(s.library, s.bare))
		s.recalled = grownRows{verdicts: s.bare.Recall(keysOf(s.library.Verdicts())), notes: s.bare.Recall(keysOf(s.library.Notes()))}
	}
}

// A grownRows holds the keys under which the reader spoke of findings, by their keys now, where these are others.
type grownRows struct{ verdicts, notes map[string]string }

func keysOf[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// verdictKey is the key under which the library has the reader's verdict on a finding or a pair.
func (s *state) verdictKey(key string) string { return cmp.Or(s.recalled.verdicts[key], key) }

// noteKey is the key under which the library has the reader's note on a finding.
func (s *state) noteKey(key string) string { return cmp.Or(s.recalled.notes[key], key) }

// verdict is the reader's word on a finding or a pair.
func (s *state) verdict(key string) corpus.Verdict { return s.library.Verdict(s.verdictKey(key)) }

// setLibrary takes over a newer state of the library. What is open and no longer in it is closed: an undo, or another program, has taken it
// out.
func (s *state) setLibrary(l *corpus.Snapshot) {
	s.library = l
	for _, id := range slices.Clone(s.open) {
		if _, ok := l.Meta(id); !ok {
			s.close(id)
		}
	}
	s.lay()
}

// hand is what the reader has decided of the findings and the passages of a comparison.
func hand(l *corpus.Snapshot, c *compare.Comparison) compare.Hand {
	h := compare.Hand{Verdicts: map[string]compare.Verdict{}}
	for key, v := range l.Verdicts() {
		p, ok := parsePair(key)
		if !ok {
			h.Verdicts[key] = compare.Verdict(v)
			continue
		}
		a, known := passageIn(c, p.a)
		b, also := passageIn(c, p.b)
		if strength, decided := strengths[v]; known && also && decided {
			h.Pairings = append(h.Pairings, compare.Pairing{A: a, B: b, Strength: strength})
		}
	}
	slices.SortFunc(h.Pairings, func(a, b compare.Pairing) int {
		return strings.Compare(a.A.Words+a.B.Words+string(a.Strength), b.A.Words+b.B.Words+string(b.Strength))
	})
	return h
}

// strengths is how a pair's passages are linked by the reader's word on it: what contradicts each other tells of one thing.
var strengths = map[corpus.Verdict]compare.Strength{corpus.Same: compare.Same, corpus.Differs: compare.Partly, corpus.NotComparable: ""}

// passageIn names a passage of the library as the comparison does; false if its article is not compared.
func passageIn(c *compare.Comparison, p corpus.Passage) (compare.Passage, bool) {
	i := slices.IndexFunc(c.Articles, func(a *mark.Annotated) bool { return a.ID() == p.Article })
	if i < 0 {
		return compare.Passage{}, false
	}
	return c.PassageOf(i, p.Start)
}

// A handPair is two passages the reader put together or took apart, and which of it.
type handPair struct {
	key     string
	a, b    corpus.Passage
	verdict corpus.Verdict
}

const pairSeparator = " | "

// pairKey names two passages, whichever was named first.
func pairKey(a, b corpus.Passage) string {
	if b.Key() < a.Key() {
		a, b = b, a
	}
	return a.Key() + pairSeparator + b.Key()
}

// parsePair reads what pairKey wrote; false for another key.
func parsePair(key string) (handPair, bool) {
	x, y, ok := strings.Cut(key, pairSeparator)
	if !ok {
		return handPair{}, false
	}
	a, okA := corpus.ParsePassage(x)
	b, okB := corpus.ParsePassage(y)
	return handPair{key: key, a: a, b: b}, okA && okB
}

// handPairs are the pairs between articles that are compared, in the order of their keys.
func handPairs(s *state) []handPair {
	var out []handPair
	for key, v := range s.library.Verdicts() {
		if p, ok := parsePair(key); ok && s.index(p.a.Article) >= 0 && s.index(p.b.Article) >= 0 {
			p.verdict = v
			out = append(out, p)
		}
	}
	slices.SortFunc(out, func(a, b handPair) int { return strings.Compare(a.key, b.key) })
	return out
}

// spots are the places of a pair.
func (p handPair) spots() []spot { return []spot{{p.a.Article, p.a.Span}, {p.b.Article, p.b.Span}} }

// places are the pair's passages as the comparison names them.
func (p handPair) places(s *state) []compare.Place {
	return []compare.Place{{Article: s.index(p.a.Article), Span: p.a.Span}, {Article: s.index(p.b.Article), Span: p.b.Span}}
}

// tone is the look of a pair.
func (p handPair) tone() widgets.Tone {
	switch p.verdict {
	case corpus.Same:
		return widgets.ToneSame
	case corpus.NotComparable:
		return widgets.TonePartly
	}
	return widgets.ToneDiffers
}

// pairAt is the passage the reader is at and the one to go with it: what is selected in another column, else the current passage there,
// else the one the reader stood on before.
func (u *ui) pairAt() (a, b corpus.Passage, ok bool) {
	a, ok = u.selected()
	if !ok {
		return a, b, false
	}
	for _, id := range u.state.shown() {
		p := u.panes[id]
		if from, to, ok := p.reader.Selection(); ok && id != a.Article {
			if s := p.page.span(from, to); !s.Empty() {
				return a, corpus.Passage{Article: id, Span: s}, true
			}
		}
	}
	for _, id := range u.state.shown() {
		if i := keyIndex(u.panes[id].reader.Current(), passagePrefix); id != a.Article && i >= 0 {
			return a, corpus.Passage{Article: id, Span: u.state.article(id).Sentences()[i]}, true
		}
	}
	if at := u.state.at; at.article != "" && at.article != a.Article && !at.Empty() { // the passage clicked here was lit up already
		return a, corpus.Passage{Article: at.article, Span: at.Span}, true
	}
	return a, b, false
}

// join is J: two passages that the program did not link tell of the same; two that it linked do not. Once more takes it back.
func (u *ui) join() {
	a, b, ok := u.pairAt()
	if !ok {
		u.say(tr(pairNeedsTwo))
		return
	}
	s := u.state
	a, b = s.wholeSentence(a), s.wholeSentence(b)
	key, v, said := pairKey(a, b), corpus.Same, tr(pairJoined)
	switch old := s.library.Verdict(key); {
	case old == corpus.Same || old == corpus.NotComparable:
		v, said = corpus.NoVerdict, tr(pairAsFound)
	case s.linked(a, b):
		v, said = corpus.NotComparable, tr(pairParted)
	}
	u.change(func(l *corpus.Library) error { return l.SetVerdict(key, v) }, said)
}

// wholeSentence widens a passage to the sentence it begins in: that is what is linked.
func (s *state) wholeSentence(p corpus.Passage) corpus.Passage {
	if a := s.article(p.Article); a != nil {
		if n := a.SentenceAt(p.Start); n >= 0 {
			p.Span = a.Sentences()[n]
		}
	}
	return p
}

// linked reports whether the comparison links two passages.
func (s *state) linked(a, b corpus.Passage) bool {
	i, j := s.index(a.Article), s.index(b.Article)
	return i >= 0 && j >= 0 && slices.ContainsFunc(s.compared.Links, func(l compare.Link) bool {
		x, y, ok := ends(l, i, j)
		return ok && x.Overlaps(a.Span) && y.Overlaps(b.Span)
	})
}
