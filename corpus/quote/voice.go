package quote

import (
	"strings"

	"sidelight/corpus/article"
)

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

// voice makes a voice of a saying and finds out who it is.
func (f *finder) voice(s sentence, y saying, block int) voice {
	if _, tied := inverted(s.low(y.subject.from)); s.lang == "fr" && tied && y.subject.to-y.subject.from == 1 { // a-t-elle
		y.speaker.Start += strings.LastIndexByte(y.speaker.Of(f.Text), '-') + 1
	}
	v := voice{speaker: f.bare(y.speaker), cue: y.words, basis: Named, block: block, sure: true, why: y.why, via: s.viaOf(y)}
	first, one := &s.tokens[y.subject.from], y.subject.to-y.subject.from == 1
	switch {
	case one && first.has(relative|that) && y.subject.from > 0:
		v.basis = Pronoun
		if p, ok := s.antecedent(y.subject.from); ok {
			if who := f.cast.named(s, p); who != nil {
				v.person = who.shown
			} else { // "a clerk who said": the clerk is the better mention
				v.speaker, v.basis = f.bare(s.span(p)), Role
			}
		}
	case one && y.speaker != first.Span && f.lex.words[lower(y.speaker.Of(f.Text))].has(pronoun):
		v.basis = Pronoun
		if g := f.lex.words[lower(y.speaker.Of(f.Text))] & (male | female); g != 0 {
			if who := f.cast.pronoun(g, s.tokens[0].Start, y.speaker.Start); who != nil {
				v.person = who.shown
			}
		}
	case one && first.has(pronoun) || one && (first.possessive || first.has(determiner) && s.lang == "en") && first.has(male|female):
		v.basis = Pronoun
		if g := first.is & (male | female); g == male || g == female {
			if who := f.cast.pronoun(g, s.tokens[0].Start, first.Start); who != nil {
				v.person = who.shown
				f.cast.said(who, v.speaker)
			}
		}
	case s.named(y.subject):
		who := f.cast.apposed(s, y.subject)
		if who == nil {
			who = f.cast.named(s, y.subject)
		}
		if who != nil {
			v.person = who.shown
			v.sure = !f.cast.doubtful(s, y.subject)
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
func (s sentence) antecedent(who int) (phrase, bool) {
	k := who - 1
	if k > 0 && s.tokens[k].low == "," {
		k--
	}
	p, ok := s.phraseEnding(k)
	if !ok || s.low(who) != "who" || !s.tokens[k].capital || s.agentHead(p) {
		return p, ok
	}
	for j := k; j > p.from; j-- { // "in the mouth of Ana Reyes, who said": a mouth is nobody
		if s.tokens[j-1].has(preposition) && !s.tokens[j-1].capital {
			return phrase{j, p.to}, true
		}
	}
	return p, ok
}

// agentHead reports whether the noun before the first preposition of a phrase is somebody who can speak.
func (s sentence) agentHead(p phrase) bool {
	for k := p.from + 1; k < p.to; k++ {
		if s.tokens[k].has(preposition) && !s.tokens[k].capital {
			return s.agent(phrase{p.from, k})
		}
	}
	return true
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

// carried is the voice for a passage that goes on from another.
func (v voice) carried(why string) voice {
	v.basis, v.why, v.sure = Carried, why, false
	v.cue = article.Span{}
	return v
}
