package quote

import (
	"slices"
	"strings"

	"sidelight/corpus/article"
)

// A finder reads one article, block by block.
type finder struct {
	*article.Article
	lex       *lexicon
	passages  []passage
	at        int // the first passage not yet read
	scratch   []token
	found     []found // one for each passage
	said      []Statement
	cast      cast
	sentences int            // how many have been read
	heard     voice          // who spoke last, in the reporter's words
	near      voice          // whom the sentence before is about, if it tells of no speech
	names     map[string]int // passages, in small letters, that were told to be names, and the last block that does
}

// A found is a passage in its sentence.
type found struct {
	whole    bool           // a sentence or more
	starts   bool           // first in its block
	alone    bool           // nothing of the reporter's stands in its sentence
	sentence int            // its number in the article
	signed   bool           // a name after a dash stands behind it
	hidden   bool           // the sentence tells that somebody says so, but not who
	name     bool           // a title or a nickname, nobody's words
	parts    []article.Span // the words without an attribution among them; nil for all
	voice
}

// Find returns the quotes and the statements of an article, each in order of their first byte.
func Find(a *article.Article) ([]Quote, []Statement) {
	f := &finder{Article: a, lex: lexiconOf(a.Lang, a.Text), passages: passages(a), names: map[string]int{}}
	f.cast = cast{bySurname: map[string][]*someone{}, byRole: map[string]*someone{}, names: map[string]fullName{}}
	f.dialogue()
	f.found = make([]found, len(f.passages))
	stops := a.Sentences()
	for i, b := range a.Blocks {
		for len(stops) > 0 && stops[0].End <= b.Start {
			stops = stops[1:]
		}
		f.block(i, b.Span, stops)
	}
	slices.SortStableFunc(f.said, func(a, b Statement) int { return a.Start - b.Start })
	return f.quotes(), f.said
}

// block attributes the passages of one block.
func (f *finder) block(i int, b article.Span, stops []article.Span) {
	for f.at < len(f.passages) && f.passages[f.at].block < i {
		f.at++
	}
	first := f.at
	tokens := f.tokens(b)
	f.signedBelow(i, first, tokens)
	for n, s := range f.split(undated(tokens), stops) {
		f.sentences++
		sayings := s.sayings()
		f.cast.meet(s)
		for k := range s.tokens {
			if t := &s.tokens[k]; t.quoted() {
				f.attribute(i, s, k, sayings, n == 0 && k == 0)
			}
		}
		f.statements(s, sayings)
		if len(sayings) > 0 {
			if y, ok := s.mainSaying(sayings); ok {
				f.heard = f.voice(s, y, i)
			}
			f.near = voice{}
		} else {
			f.near = f.about(s, i)
		}
	}
	end := first
	for end < len(f.passages) && f.passages[end].block == i {
		end++
	}
	f.backfill(first, end)
}

// mainSaying gives the saying a sentence leaves in the reader's ear: the last one of somebody who can speak, outside subordinate clauses.
func (s sentence) mainSaying(sayings []saying) (saying, bool) {
	var spare saying
	for i, y := range slices.Backward(sayings) {
		switch {
		case y.subject.empty(), s.nouns && !s.human(y.subject):
		case s.low(y.first-1) == "how" || s.low(y.first-1) == "what": // "Here is how she responded."
			spare = y
		case y.is == naming|noun, i > 0 && s.within(y, sayings[i-1]):
			if spare.subject.empty() {
				spare = y
			}
		case s.lang == "en" && (s.tokens[y.cue].has(musing) || y.first > 0 && s.tokens[y.first-1].has(subordinator) && s.low(y.first-1) != "as"):
		default:
			return y, true
		}
	}
	return spare, !spare.subject.empty()
}

// standsAlone reports whether nothing but its stop stands beside the passage at k: he said. "We lost".
func (s sentence) standsAlone(k int) bool {
	return k == 0 && len(s.tokens) == 2 && (s.low(1) == "." || s.low(1) == "!" || s.low(1) == "?")
}

// within reports whether a saying stands in the clause with "that" which the one before it reports: "Vale said that critics had predicted".
func (s sentence) within(y, in saying) bool {
	if !in.is.has(plain|tells) || in.after || in.subject.empty() || y.first <= in.end || s.tokens[y.first-1].has(conjunction) {
		return false
	}
	for k := in.end; k < y.first && k < in.end+6; k++ {
		if s.tokens[k].has(that) {
			return true
		}
	}
	return false
}

// predicate reports whether the words begin with a finite verb, as in `the plan "was a shame"`.
func (f *finder) predicate(words string) bool {
	first, _, _ := strings.Cut(words, " ")
	return f.lex.lang == "en" && f.lex.words[first].has(auxiliary) && !nonfinite[first]
}

// nonfinite auxiliaries follow another verb.
var nonfinite = set(`be been being having`)

// attribute finds the speaker of the passage at token k.
func (f *finder) attribute(block int, s sentence, k int, sayings []saying, starts bool) {
	at := s.tokens[k].passage
	p := &f.passages[at]
	words := p.Of(f.Text)
	after := ""
	if k+1 < len(s.tokens) {
		after = s.low(k + 1)
	}
	q := &f.found[at]
	q.starts = starts
	q.sentence = f.sentences
	q.alone = len(s.tokens) == 1
	q.whole = whole(words, after) || !p.closed && !p.lost || s.dashes && after == "—" && whole(words+",", after) || p.open == spoken || s.standsAlone(k) && !shapeOf(words).titled() && whole(words+".", after) ||
		!s.nouns && s.lang != "en" && k > 1 && s.low(k-1) == ":" && !shapeOf(words).titled() && whole(words+".", after) // Ha detto: «Non lo so».
	if f.heading(at) {
		q.name = true
		return
	}
	if v, parts, ok := f.incise(p, block); ok {
		q.voice, q.parts, q.whole = v, parts, true
		return
	}
	if s.asked(k) && q.whole && !slices.ContainsFunc(sayings, func(y saying) bool { return y.cue < k }) {
		q.hidden = true
		return
	}
	if k == 0 && q.whole {
		if v, ok := f.signature(s, k, block); ok {
			q.voice, q.signed = v, true
			return
		}
	}
	s.comma, s.predicate = strings.HasSuffix(words, ","), f.predicate(words)
	i := s.choose(k, q.whole, sayings)
	for _, y := range sayings {
		if !y.subject.empty() && y.subject.from <= k && k < y.subject.to { // der Sender „Nord“ berichtete
			q.name = true
			return
		}
	}
	if i < 0 {
		q.name = f.named(s, k, nil)
	} else {
		q.name = f.named(s, k, &sayings[i])
	}
	if s.chanted(k) || p.open == spoken {
		q.name, q.hidden = false, true
	}
	q.hidden = q.hidden || s.nouns && k > 1 && (f.capital(at) || strings.Contains(words, " ")) && (s.tokens[k-1].has(noun) || s.low(k-1) == "wie" && s.tokens[k-2].has(noun)) // "Parolen wie"
	if again := strings.ToLower(words); q.name {
		f.names[again] = block
	} else if f.nameBefore(again, block) && !q.whole && (i < 0 || sayings[i].cue != k-1 && sayings[i].first != k+1) { // a name once is a name again
		q.name = true
	}
	if i >= 0 {
		if sayings[i].subject.empty() {
			q.voice = voice{block: block, cue: sayings[i].words, why: sayings[i].why}
			q.hidden = true
			return
		}
		q.voice = f.voice(s, sayings[i], block)
		for _, z := range sayings { // "the judge said, according to the Post"
			if z.is.has(accords) && z.first > sayings[i].cue && q.via.Empty() && s.named(z.subject) {
				q.via = z.speaker
			}
		}
		return
	}
	if v, ok := f.beside(s, k, block); ok && q.whole {
		q.voice = v
		return
	}
	if v, ok := f.framed(s, k, block); ok && !q.whole {
		q.voice = v
		return
	}
	if v, ok := f.signature(s, k, block); ok {
		q.voice, q.signed = v, true
		return
	}
	if v, ok := f.label(s, k, block); ok {
		q.voice = v
		return
	}
	if s.reported() && f.heard.known() && block-f.heard.block <= 1 {
		if f.heard.block == block && f.heard.basis != Pronoun {
			q.voice = f.heard.carried("the reported speech goes on")
		}
		q.hidden = true
		return
	}
	if !q.whole {
		if !q.known() && !q.name && at > 0 && f.passages[at-1].block == block && f.found[at-1].known() && (k == 0 || strings.Count(words, " ") > 3) {
			q.voice = f.found[at-1].carried("goes on from the quote before")
		}
		return
	}
	if k == 0 {
		f.carry(at, block, starts)
	} else if s.tokens[0].has(participle) && f.heard.known() && f.heard.block == block { // `Adding, "..."`
		q.voice = f.heard.carried("the last one to speak")
	}
}
