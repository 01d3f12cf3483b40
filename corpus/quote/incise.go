package quote

import (
	"strings"

	"sidelight/corpus/article"
)

// French, Spanish, Italian and Polish papers set the attribution within the marks, between dashes or commas: « C’est faux, répond la
// maire, et nous le prouverons », “No es verdad –respondió el comandante– y basta”. Such an incise begins with the verb, has the speaker
// behind it and is no part of the quote.

// incise finds the attribution within a passage: its voice and the parts of the passage around it.
func (f *finder) incise(p *passage, block int) (voice, []article.Span, bool) {
	words := p.Of(f.Text)
	if f.lex.lang == "en" || f.lex.nouns || !strings.ContainsAny(words, "–—-") && (f.lex.lang != "fr" || !strings.Contains(words, ",")) {
		return voice{}, nil, false
	}
	inner := finder{Article: f.Article, lex: f.lex}
	s := f.sentence(inner.tokens(p.Span))
	for k := 1; k+2 < len(s.tokens); k++ {
		mark := s.low(k)
		if mark != "—" && (mark != "," || s.lang != "fr") {
			continue
		}
		y, ok := s.verbFirst(k + 1)
		if ok && mark == "—" && s.low(y.end) == "," { // – ha detto il sindaco, Ugo Testa –
			y.end = s.nextDash(y.end)
		}
		if !ok || y.end < len(s.tokens) && s.low(y.end) != mark && s.low(y.end) != "." {
			continue
		}
		f.cast.meet(sentence{lexicon: s.lexicon, text: s.text, tokens: s.tokens[k:y.end]})
		parts := []article.Span{{Start: p.Start, End: s.tokens[k-1].End}}
		if rest := y.end + 1; rest < len(s.tokens) {
			parts = append(parts, article.Span{Start: s.tokens[rest].Start, End: p.End})
		}
		return f.voice(s, y, block), parts, true
	}
	return voice{}, nil, false
}

// verbFirst reads a verb of speech at k with its subject behind it or tied to it: "a répondu la maire", "dit-elle".
func (s sentence) verbFirst(k int) (saying, bool) {
	v := k
	if s.tokens[v].has(auxiliary) && v+1 < len(s.tokens) {
		v++
	}
	if t := &s.tokens[v]; !t.has(speech) || t.has(participle) || t.capital {
		return saying{}, false
	}
	p, ok := s.tiedSubject(v)
	if !ok || p.from < k {
		if p, ok = s.phraseStarting(v + 1); !ok || !s.names(p) && s.lang != "pl" {
			return saying{}, false
		}
	}
	y := s.make(v, p, k, max(p.to, v+1), "the name after the verb")
	y.after = true
	return y, true
}

// nextDash gives the place of the dash that ends an aside at k, k itself if the aside is long or no dash ends it.
func (s sentence) nextDash(k int) int {
	for j := k; j < len(s.tokens) && j < k+12; j++ {
		if s.low(j) == "—" {
			return j
		}
	}
	return k
}
