package quote

import (
	"strings"

	"sidelight/corpus/article"
)

// A passage that no cue governs may still belong to the one whose doing the sentence tells, whatever the verb: before it, behind it, or
// in the clause it hangs on.

// beside gives whole sentences to the one whose doing stands beside them: `"Let me talk," Vale shot back.`, `"Now!" beamed Vale.`,
// `Vale echoed: "He means it."`
func (f *finder) beside(s sentence, k, block int) (voice, bool) {
	comma := strings.HasSuffix(f.passages[s.tokens[k].passage].Of(f.Text), ",")
	p, ok := s.doerBehind(k, comma)
	why := "the one beside the quote"
	if !ok {
		p, ok = s.doerBefore(k)
		why = "the one the sentence is about"
	}
	if !ok {
		return voice{}, false
	}
	return f.doing(s, p, why, block), true
}

// doing makes a voice of somebody who does not say but do: it has no cue.
func (f *finder) doing(s sentence, p phrase, why string, block int) voice {
	v := f.voice(s, saying{subject: p, why: why, speaker: s.span(p)}, block)
	v.cue = article.Span{}
	return v
}

// doerBehind reads the subject behind the passage at k; comma tells that the passage ends with one.
func (s sentence) doerBehind(k int, comma bool) (phrase, bool) {
	from := k + 1
	if s.low(from) == "," {
		from, comma = from+1, true
	}
	if from+1 >= len(s.tokens) || !s.tokens[from].word() {
		return phrase{}, false
	}
	verb := &s.tokens[from]
	_, tied := inverted(verb.low)
	switch {
	case s.lang == "fr" && tied: // ironise-t-il
		return phrase{from, from + 1}, true
	case s.lang == "en" && !verb.capital && verb.is == 0 && strings.HasSuffix(verb.low, "ed"): // beamed Vale
		p, ok := s.phraseStarting(from + 1)
		return p, ok && s.agent(p) && s.names(p)
	case s.lang != "en" && from > k+1 && !verb.capital && !verb.has(preposition|conjunction|subordinator|adverb): // „...“, meint Vale
		if from++; verb.has(auxiliary) && !s.nouns && from < len(s.tokens) && !s.tokens[from].has(determiner) { // ha tuonato Galli
			from++
		}
		for s.low(from) == "sich" {
			from++
		}
		p, ok := s.phraseStarting(from)
		return p, ok && (s.names(p) || p.to-p.from < 3) && !s.gerund(p.from)
	}
	p, ok := s.phraseStarting(from)
	return p, ok && (comma || s.agent(p)) && p.to < len(s.tokens) && s.verbAt(s.pastAside(p.to, len(s.tokens)), len(s.tokens))
}

// doerBefore reads the subject of the clause that ends with a comma or a colon before the passage at k.
func (s sentence) doerBefore(k int) (phrase, bool) {
	mark := s.low(k - 1)
	if k < 2 || mark != "," && mark != ":" || s.asked(k) {
		return phrase{}, false
	}
	if s.nouns {
		p, ok := s.clauseSpeaker(k)
		return p, ok && p.to < k-1
	}
	p, ok := s.clauseSubject(k)
	if !ok || p.to >= k-1 {
		return phrase{}, false
	}
	return p, s.agent(p) || mark == ":" && !s.tokens[p.from].has(pronoun) && s.tokens[p.from].low != "there"
}

// asked reports whether somebody is asked what stands at k: "Vale was asked, ..." does not tell by whom.
func (s sentence) asked(k int) bool {
	for j := k - 1; j > 0 && j > k-8; j-- {
		if s.low(j) == "asked" {
			return s.passive(s.group(j), j)
		}
	}
	return false
}

// framed gives a fragment to the subject of the clause it hangs on, whatever the verb: "Vale introduced her as a ‘...’",
// "... ist der Meinung, dass der Plan „...“".
func (f *finder) framed(s sentence, k, block int) (voice, bool) {
	var p phrase
	var ok bool
	if s.nouns {
		p, ok = f.frameBefore(s, k)
	} else if as := s.asA(k); as > 1 && s.tokens[as-1].word() && s.low(as-1) != "such" && s.low(as-1) != "known" {
		if p, ok = s.clauseSubject(k); !ok && s.tokens[0].has(subordinator) { // "Though she brushed it off as"
			p, ok = s.phraseStarting(1)
		}
		ok = ok && s.agent(p) && p.to < k-2
	}
	if !ok {
		return voice{}, false
	}
	return f.doing(s, p, "the one the sentence is about", block), true
}

// asA gives the place of "as" before a passage at k: "as ‘...’", "as a ‘...’"; 0 if there is none.
func (s sentence) asA(k int) int {
	if d := s.low(k - 1); d == "a" || d == "an" {
		k--
	}
	if s.low(k-1) == "as" {
		return k - 1
	}
	return 0
}

// frameBefore reads the German clause before "dass" or "als".
func (f *finder) frameBefore(s sentence, k int) (phrase, bool) {
	if k > 1 && s.tokens[k-1].has(auxiliary) && !subjunctive[s.low(k-1)] && !copulas[s.low(k-1)] && !f.capital(s.tokens[k].passage) { // Vale will „noch einmal prüfen“
		p, ok := s.clauseSpeaker(k)
		return p, ok && s.human(p)
	}
	at := k
	for at > 0 && !s.parts(at-1) && !s.tokens[at-1].has(that) && s.low(at-1) != "als" {
		at--
	}
	if at == 0 || s.parts(at-1) && !strings.HasPrefix(f.passages[s.tokens[k].passage].Of(f.Text), "dass ") {
		return phrase{}, false
	}
	if c, ok := s.clauseOf(at - 1); ok && s.low(at-1) == "als" && copulas[s.low(c.verb)] { // Vale galt als „...“
		return phrase{}, false
	}
	p, ok := s.clauseSpeaker(at - 1)
	return p, ok && s.low(p.from) != "man" && (s.human(p) || f.cast.named(s, p) != nil)
}

// copulas are German verbs whose subject is told of and tells nothing: "Vale galt als „...“".
var copulas = set(`ist sind war waren wird werden wurde wurden gilt gelten galt galten bleibt blieb blieben wirkt wirkte dient diente dienen dienten tritt trat auftrat präsentiert präsentierte`)
