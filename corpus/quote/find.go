package quote

import (
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
	sentences int   // how many have been read
	heard     voice // who spoke last, in the reporter's words
	near      voice // whom the sentence before is about, if it tells of no speech
}

// A found is a passage in its sentence.
type found struct {
	whole    bool // a sentence or more
	starts   bool // first in its block
	alone    bool // nothing of the reporter's stands in its sentence
	sentence int  // its number in the article
	sayings  int  // how many sayings its sentence has
	signed   bool // a name after a dash stands behind it
	hidden   bool // the sentence tells that somebody says so, but not who
	name     bool // a title or a nickname, nobody's words
	voice
}

// A voice is who says a passage.
type voice struct {
	speaker, cue, via article.Span
	person            string
	basis             Basis
	block             int
	sure              bool
	why               string
}

func (v voice) known() bool { return !v.speaker.Empty() }

// Find returns the quotes and the statements of an article, each in order of their first byte.
func Find(a *article.Article) ([]Quote, []Statement) {
	f := &finder{Article: a, lex: lexiconOf(a.Lang, a.Text), passages: passages(a)}
	f.cast = cast{bySurname: map[string][]*someone{}, byRole: map[string]*someone{}}
	f.found = make([]found, len(f.passages))
	stops := a.Sentences()
	for i, b := range a.Blocks {
		for len(stops) > 0 && stops[0].End <= b.Start {
			stops = stops[1:]
		}
		f.block(i, b.Span, stops)
	}
	return f.quotes(), f.said
}

// block attributes the passages of one block.
func (f *finder) block(i int, b article.Span, stops []article.Span) {
	for f.at < len(f.passages) && f.passages[f.at].block < i {
		f.at++
	}
	first := f.at
	tokens := f.tokens(b)
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
			for j := len(sayings) - 1; j >= 0; j-- {
				if !sayings[j].subject.empty() {
					f.heard = f.voice(s, sayings[j], i)
					break
				}
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

// voice makes a voice of a saying and finds out who it is.
func (f *finder) voice(s sentence, y saying, block int) voice {
	if i := strings.LastIndexByte(y.speaker.Of(f.Text), '-'); s.lang == "fr" && i > 0 && y.after && y.subject.to-y.subject.from == 1 { // a-t-elle
		y.speaker.Start += i + 1
	}
	v := voice{speaker: f.bare(y.speaker), cue: y.words, basis: Named, block: block, sure: true, why: y.why, via: s.viaOf(y)}
	first, one := &s.tokens[y.subject.from], y.subject.to-y.subject.from == 1
	switch {
	case one && first.has(relative|that) && y.subject.from > 0:
		v.basis = Pronoun
		if p, ok := s.antecedent(y.subject.from); ok {
			v.person = f.bare(s.span(p)).Of(f.Text)
			if who := f.cast.named(s, p); who != nil {
				v.person = who.shown
			}
		}
	case one && y.speaker != first.Span && f.lex.words[lower(y.speaker.Of(f.Text))].has(pronoun):
		v.basis = Pronoun
		if g := f.lex.words[lower(y.speaker.Of(f.Text))] & (male | female); g != 0 {
			if who := f.cast.pronoun(g, y.speaker.Start); who != nil {
				v.person = who.shown
			}
		}
	case one && first.has(pronoun) || one && first.possessive && first.has(male|female):
		v.basis = Pronoun
		if g := first.is & (male | female); g == male || g == female {
			if who := f.cast.pronoun(g, first.Start); who != nil {
				v.person = who.shown
				f.cast.said(who, v.speaker)
			}
		}
	case s.named(y.subject):
		if who := f.cast.named(s, y.subject); who != nil {
			v.person = who.shown
			f.cast.said(who, v.speaker)
		}
	default:
		v.basis = Role
	}
	if v.person == "" && v.basis != Pronoun {
		if who, sure := f.cast.role(s, y.subject); who != nil {
			v.person, v.sure = who.shown, sure
			v.basis = Role
			if sure {
				f.cast.said(who, v.speaker)
			}
		}
	}
	return v
}

// antecedent reads the noun phrase a relative pronoun at k belongs to.
func (s sentence) antecedent(k int) (phrase, bool) {
	k--
	if k > 0 && s.tokens[k].low == "," {
		k--
	}
	return s.phraseEnding(k)
}

// bare takes a genitive's 's off the end of a mention.
func (f *finder) bare(p article.Span) article.Span {
	for _, suffix := range [...]string{"'s", "’s", "'", "’"} {
		if w := p.Of(f.Text); strings.HasSuffix(w, suffix) {
			p.End -= len(suffix)
			break
		}
	}
	return p
}

// named reports whether the phrase holds a name.
func (s sentence) named(p phrase) bool {
	for k := p.from; k < p.to; k++ {
		if t := &s.tokens[k]; t.capital && !t.has(determiner|pronoun) && (k > 0 || p.to-p.from > 1 || t.is == 0) {
			return true
		}
	}
	return false
}

// viaOf finds the medium somebody spoke through: "told the BBC", "said on Twitter".
func (s sentence) viaOf(y saying) article.Span {
	k := y.cue + 1
	if y.after {
		k = y.subject.to
	}
	if k >= len(s.tokens) {
		return article.Span{}
	}
	switch s.low(y.cue) {
	case "told", "telling", "tells", "tell":
		if p, ok := s.phraseStarting(k); ok && !s.tokens[p.from].has(pronoun) && s.outlet(p) {
			return article.Span{Start: s.tokens[p.from].Start, End: s.tokens[p.to-1].End}
		}
	}
	for j := k; j < len(s.tokens) && j < k+6 && s.tokens[j].word(); j++ {
		if s.tokens[j].has(medium) {
			from := j
			for from > k && s.tokens[from-1].has(determiner) {
				from--
			}
			return article.Span{Start: s.tokens[from].Start, End: s.tokens[j].End}
		}
	}
	return article.Span{}
}

// outlet reports whether the phrase may be a medium: it has a capital or is "reporters".
func (s sentence) outlet(p phrase) bool {
	for k := p.from; k < p.to; k++ {
		if s.tokens[k].capital && !s.tokens[k].has(title) {
			return true
		}
	}
	return false
}

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
	q.sayings = len(sayings)
	q.whole = whole(words, after) || s.lang == "pl" && after == "—" && whole(words+",", after) || !p.closed && !p.lost
	i := s.choose(k, q.whole, strings.HasSuffix(words, ","), sayings)
	if i < 0 {
		q.name = f.named(s, k, nil)
	} else {
		q.name = f.named(s, k, &sayings[i])
	}
	if i >= 0 {
		if sayings[i].subject.empty() {
			q.voice = voice{block: block, cue: sayings[i].words, why: sayings[i].why}
			q.hidden = true
			return
		}
		q.voice = f.voice(s, sayings[i], block)
		return
	}
	if v, ok := f.beside(s, k, block); ok && q.whole {
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

// about is the voice of the one a sentence is about, in case a quote follows it: `His friend chimed in. "We ran."`
func (f *finder) about(s sentence, block int) voice {
	if len(s.tokens) < 2 || s.tokens[0].quoted() {
		return voice{}
	}
	p, ok := s.clauseSubject(len(s.tokens) - 1)
	if !ok || !s.agent(p) {
		return voice{}
	}
	v := f.voice(s, saying{
		subject: p, why: "the one the sentence before is about", speaker: s.span(p),
	}, block)
	v.cue, v.sure = article.Span{}, false
	return v
}

// beside gives whole sentences to the one whose doing stands beside them, whatever the verb: `"Let me talk," Vale shot back.`,
// `Vale echoed: "He means it."`
func (f *finder) beside(s sentence, k, block int) (voice, bool) {
	from := k + 1
	if s.low(from) == "," {
		from++
	}
	if s.lang != "en" && from > k+1 && from+1 < len(s.tokens) && s.tokens[from].word() && !s.tokens[from].capital && !s.tokens[from].has(preposition|conjunction|subordinator|adverb) {
		from++ // „...“, meint Vale
		for s.low(from) == "sich" {
			from++
		}
		if p, ok := s.phraseStarting(from); ok && (s.names(p) || p.to-p.from < 3) {
			v := f.voice(s, saying{subject: p, why: "the one beside the quote", speaker: s.span(p)}, block)
			v.cue = article.Span{}
			return v, true
		}
		return voice{}, false
	}
	p, ok := s.phraseStarting(from)
	why := "the one beside the quote"
	comma := strings.HasSuffix(f.passages[s.tokens[k].passage].Of(f.Text), ",")
	if !ok || !(comma || s.agent(p)) || p.to >= len(s.tokens) || !s.verbAt(s.pastAside(p.to, len(s.tokens)), len(s.tokens)) {
		c := s.low(k - 1)
		if k < 2 || c != "," && c != ":" {
			return voice{}, false
		}
		if p, ok = s.clauseSubject(k); !ok || p.to >= k-1 || !s.agent(p) && (c != ":" || s.tokens[p.from].has(pronoun) || s.tokens[p.from].low == "there") {
			return voice{}, false
		}
		why = "the one the sentence is about"
	}
	v := f.voice(s, saying{
		subject: p, why: why, speaker: s.span(p),
	}, block)
	v.cue = article.Span{}
	return v, true
}

// agent reports whether a phrase names somebody who can speak: a name, a person, "he".
func (s sentence) agent(p phrase) bool {
	last := &s.tokens[p.to-1]
	if p.to-p.from == 1 && last.has(pronoun) {
		return last.has(male|female) || last.low == "they" || last.low == "we" || last.low == "i"
	}
	return last.has(person|source) || last.capital && !last.has(calendar) && !s.nouns
}

// carry gives a passage of whole sentences without a cue the voice of the one before it.
func (f *finder) carry(at, block int, starts bool) {
	q := &f.found[at]
	if starts && block > 0 && f.colon(block-1) {
		for _, v := range [...]voice{f.near, f.heard} {
			if v.known() && v.block == block-1 {
				q.voice = v.carried("what the paragraph before announces")
				q.block = block
				return
			}
		}
	}
	if at > 0 && f.found[at-1].known() {
		last := &f.passages[at-1]
		switch {
		case last.block == block,
			last.block == block-1 && starts && !last.closed && !last.lost,
			last.block == block-1 && starts && (f.heard.block == last.block || f.found[at-1].alone):
			q.voice = f.found[at-1].carried("goes on from the quote before")
			q.block = block
			return
		}
	}
	if f.near.known() && (f.near.block == block) {
		q.voice = f.near
		q.block = block
		return
	}
	if f.heard.known() && block-f.heard.block <= 1 {
		q.voice = f.heard.carried("the last one to speak")
		q.block = block
	}
}

// colon reports whether a block ends with a colon: what follows is what it announces.
func (f *finder) colon(block int) bool {
	return strings.HasSuffix(strings.TrimRight(f.Blocks[block].Of(f.Text), " \u00a0*_"), ":")
}

// backfill gives the passage that opens a paragraph the speaker of the next one in it: `"We ran." "It burned," said Reyes.`
func (f *finder) backfill(first, end int) {
	for i := end - 2; i >= first; i-- {
		q, next := &f.found[i], &f.found[i+1]
		if next.signed && (!q.known() || q.basis == Carried) {
			q.voice, q.signed = next.voice, true
			continue
		}
		if next.known() && next.basis != Carried && q.whole && q.starts && !f.goesOn(i) && (!q.known() || q.basis == Carried) {
			q.voice = next.carried("the quote that follows")
		}
	}
}

// goesOn reports whether a passage goes on from an unclosed one in the paragraph before.
func (f *finder) goesOn(i int) bool {
	return i > 0 && !f.passages[i-1].closed && !f.passages[i-1].lost && f.passages[i-1].block == f.passages[i].block-1
}

// carried is the voice for a passage that goes on from another.
func (v voice) carried(why string) voice {
	v.basis, v.why, v.sure = Carried, why, false
	v.cue = article.Span{}
	return v
}
