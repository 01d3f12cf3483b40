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

// agent reports whether a phrase names somebody who can speak: a name, a person, "he".
func (s sentence) agent(p phrase) bool {
	last := &s.tokens[p.to-1]
	if s.contracted(p.to - 1) { // I'm
		return false
	}
	if p.to-p.from == 1 && last.has(pronoun) {
		return last.has(male|female) || last.low == "they" || last.low == "we" || last.low == "i"
	}
	return last.has(person|source) || last.capital && !last.has(calendar|adverb|conjunction|subordinator) && !s.nouns
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
			if f.heard.block == last.block && last.block < block && f.heard.speaker.Start > last.outer.End { // `calling it "a joke," Vale said. "..."`
				q.voice = f.heard.carried("the last one to speak")
				q.block = block
				return
			}
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
