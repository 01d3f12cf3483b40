package quote

import (
	"strings"

	"sidelight/corpus/article"
)

// Whole sentences without a cue of their own go on from somebody: the quote before, the one a paragraph ending in a colon announces,
// the one the sentence is about. Such speakers are marked as carried over and not sure.

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
		for j := range k { // "Vale was asked, ..."
			if s.low(j) == "asked" && j > 0 && s.tokens[j-1].has(auxiliary) {
				return voice{}, false
			}
		}
		if s.nouns {
			p, ok = s.clauseSpeaker(k)
		} else if p, ok = s.clauseSubject(k); ok && !s.agent(p) {
			ok = c == ":" && !s.tokens[p.from].has(pronoun) && s.tokens[p.from].low != "there"
		}
		if !ok || p.to >= k-1 {
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
			q.sure = f.found[at-1].sure && (last.block == block || !last.closed)
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

// framed gives a German fragment to the subject of the clause it depends on, whatever the verb: "... ist der Meinung, dass der Plan „...“",
// "... griff den Plan als „...“ an".
func (f *finder) framed(s sentence, k, block int) (voice, bool) {
	if !s.nouns {
		return voice{}, false
	}
	at := k
	for at > 0 && !s.parts(at-1) && !s.tokens[at-1].has(that) && s.low(at-1) != "als" {
		at--
	}
	switch {
	case at == 0, s.parts(at-1) && !strings.HasPrefix(f.passages[s.tokens[k].passage].Of(f.Text), "dass "):
		return voice{}, false
	}
	p, ok := s.clauseSpeaker(at - 1)
	if !ok || !s.human(p) {
		return voice{}, false
	}
	v := f.voice(s, saying{subject: p, why: "the one the sentence is about", speaker: s.span(p)}, block)
	v.cue = article.Span{}
	return v, true
}
