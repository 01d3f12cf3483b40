package quote

import (
	"strings"
)

// Statements are a layer of their own: what the reporter puts into somebody's mouth without marks. Only three shapes are taken,
// the ones a reader would not dispute: "Vale said (that) the port is shut", "the port is shut, Vale said" and "the port is shut,
// according to Vale". What holds a quoted fragment is a quote already and is left out.

// statements adds the statements of a sentence.
func (f *finder) statements(s sentence, sayings []saying) {
	for i, y := range sayings {
		told := y.is.has(speech|promises) || y.end < len(s.tokens) && s.tokens[y.end].has(that)
		if y.subject.empty() || !told || y.is == naming|noun || y.shared && s.low(y.subject.from) == "it" || s.toBefore(s.group(y.cue), y.cue) {
			continue // what somebody is "likely to say" has not been said
		}
		if before, after, ok := s.around(y); ok { // "The rate, she said, would rise": two parts
			f.state(s, y, before)
			f.state(s, y, after)
		} else if from, to, ok := s.content(y, sayings[i+1:]); ok {
			f.state(s, y, phrase{from, to})
		}
	}
}

// state adds the tokens of p as a statement of y, if they are enough and no part of a quote.
func (f *finder) state(s sentence, y saying, p phrase) {
	for p.from < p.to && s.tokens[p.from].has(conjunction|point) {
		p.from++
	}
	if p.to-p.from < 2 || s.quotes(p.from, p.to) || s.low(p.to) == ":" { // what a colon announces is the statement
		return
	}
	if n := len(f.said); n > 0 && f.said[n-1].Has(s.span(p)) { // "Vale said he believes": told already
		return
	}
	v := f.voice(s, y, 0)
	f.said = append(f.said, Statement{Span: s.span(p), Speaker: v.speaker, Person: v.person, Cue: v.cue, Via: v.via, Why: y.why})
}

// around gives what stands before and after a saying between commas.
func (s sentence) around(y saying) (before, after phrase, ok bool) {
	if !y.is.has(plain) || y.first < 2 || y.shared || s.low(y.first-1) != "," || s.low(y.end) != "," {
		return before, after, false
	}
	if n := y.end + 1; s.trails(y) && (n >= len(s.tokens) || s.tokens[n].has(participle|accords|relative|subordinator|preposition|calendar|conjunction)) {
		return before, after, false
	}
	before = phrase{s.clauseStart(y.first - 1), y.first - 1}
	end := y.end + 1
	for end < len(s.tokens) && s.tokens[end].low != ";" && s.tokens[end].low != "—" {
		end++
	}
	after = phrase{y.end + 1, s.closed(end)}
	return before, after, after.to-after.from >= 3
}

// quotes reports whether a passage stands among the tokens [from, to).
func (s sentence) quotes(from, to int) bool {
	for k := from; k < to; k++ {
		if s.tokens[k].quoted() {
			return true
		}
	}
	return false
}

// content gives the tokens of what a saying reports; later are the sayings after it.
func (s sentence) content(y saying, later []saying) (from, to int, ok bool) {
	switch {
	case y.is.has(accords):
		return s.accorded(y)
	case !y.after:
		if s.tokens[y.cue].has(musing) {
			return 0, 0, false
		}
		if from, ok := s.contentStart(y); ok {
			return from, s.contentEnd(y, from, later), true
		}
		if from, ok := s.deed(y); ok {
			return from, s.deedEnd(from, s.contentEnd(y, from, later)), true
		}
	}
	return s.contentBefore(y)
}

// accorded gives what stands before ", according to Vale" or after "According to Vale,".
func (s sentence) accorded(y saying) (from, to int, ok bool) {
	if y.first == 0 {
		k := s.pastComma(y.end, len(s.tokens))
		return k, s.closed(len(s.tokens)), k < len(s.tokens)
	}
	to = y.first
	if s.low(to-1) == "," {
		to--
		if s.low(y.end) == "," { // "by, according to the police, killing two"
			return y.end + 1, s.closed(len(s.tokens)), true
		}
	}
	from = s.clauseStart(to)
	return from, to, to-from > 2
}

// contentStart finds the clause after the cue: past the hearer, the day and the place, at "that" or at a subject with its verb.
func (s sentence) contentStart(y saying) (int, bool) {
	k := y.end
	if s.tokens[y.cue].has(tells) {
		if w := s.low(k); (w == "her" || w == "him" || w == "them" || w == "me" || w == "us") && k+1 < len(s.tokens) && !(w == "her" && nominal(&s.tokens[k+1])) {
			k++
		} else if p, ok := s.phraseStarting(k); ok {
			k = p.to
		} else {
			return 0, false
		}
	}
	if s.low(k) == "out" { // "pointed out that"
		k++
	}
	for range 4 {
		if k >= len(s.tokens) {
			return 0, false
		}
		t := &s.tokens[k]
		switch {
		case t.has(that):
			p, ok := s.phraseStarting(k + 1)
			bare := ok && (p.to >= len(s.tokens) || s.low(p.to) == "." || s.tokens[p.to].has(preposition) && !s.tokens[y.cue].has(plain|tells)) // "dismissed that idea"
			return k + 1, k+2 < len(s.tokens) && !s.tokens[k+1].has(point) && !bare
		case t.has(adverb|calendar) && !t.has(determiner|pronoun) && t.low != "there":
			k++
			continue
		case t.has(preposition) && !t.has(determiner|subordinator):
			p, ok := s.phraseStarting(k + 1)
			if !ok {
				return 0, false
			}
			k = p.to
			continue
		case t.low == "whether" || t.low == "if" && s.tokens[y.cue].has(infinitive):
			return k, true
		}
		break
	}
	if k >= len(s.tokens) {
		return 0, false
	}
	if t := &s.tokens[k]; t.has(pronoun) && t.possessive || t.low == "there" || s.contracted(k) { // "said he's", "said there", "said he'd"
		return k, true
	}
	if !s.tokens[y.cue].has(speech | tells) { // "called it progress"
		return 0, false
	}
	p, ok := s.phraseStarting(k)
	end := len(s.tokens)
	if s.tokens[y.cue].has(plain) && (ok || strings.HasSuffix(s.low(k), "ing")) && s.verbAhead(max(p.to, k+1)) {
		return k, true // "experts say her plans for the port would", "he said having a pilot is"
	}
	if ok && s.tokens[y.cue].has(plain) && p.to < end && s.tokens[p.to].word() && !s.tokens[p.to].has(preposition|calendar) {
		return k, true // after "said" a noun phrase that something follows is a clause
	}
	return k, ok && p.to < end && s.verbAt(s.pastAside(p.to, end), end) && s.pastAside(p.to, end) < end
}

// verbAhead reports whether a finite verb stands between k and the next point.
func (s sentence) verbAhead(k int) bool {
	for ; k < len(s.tokens) && s.tokens[k].word(); k++ {
		if t := &s.tokens[k]; t.has(auxiliary|verb) && !t.has(noun|preposition|determiner) && s.low(k-1) != "to" {
			return true
		}
	}
	return false
}

// deed finds what somebody promises or asks for: "vowed to close", "urged the crew to leave", "called for an inquiry".
func (s sentence) deed(y saying) (int, bool) {
	k := y.end
	t := &s.tokens[y.cue]
	if k+1 >= len(s.tokens) || !t.has(promises) || t.has(infinitive) || s.tokens[y.subject.from].has(relative|that) ||
		t.has(participle) && s.low(y.cue-1) != "," && !s.tokens[s.group(y.cue)].has(auxiliary) {
		return 0, false
	}
	if s.low(k) == "to" || s.low(k) == "not" && s.low(k+1) == "to" {
		return k, s.tokens[k+1].has(infinitive) || s.tokens[k+1].is == 0 || s.tokens[k+1].has(auxiliary|verb|noun|adverb)
	}
	if s.low(k) == "for" || s.low(k) == "on" {
		k++
	} else if strings.HasPrefix(s.low(y.cue), "call") {
		return 0, false // "called her a fraud"
	}
	p, ok := s.phraseStarting(k)
	return k, ok && !s.tokens[p.to-1].has(calendar)
}

// deedEnd cuts off when and where it was asked for.
func (s sentence) deedEnd(from, end int) int {
	for k := from + 1; k < end; k++ {
		t := &s.tokens[k]
		if t.has(subordinator) && !t.has(preposition|adverb) || t.low == "after" || t.low == "before" || k+1 < end && t.low == "on" && s.tokens[k+1].has(calendar) {
			return k
		}
	}
	return end
}

// contracted reports whether the word at k is a pronoun run together with its verb: "he'd", "we’ll".
func (s sentence) contracted(k int) bool {
	i := strings.IndexAny(s.low(k), "'’")
	return i > 0 && s.words[s.low(k)[:i]].has(pronoun)
}

// contentEnd finds where the reported clause that begins at from stops.
func (s sentence) contentEnd(y saying, from int, later []saying) int {
	// a relative or subordinate clause is over at its comma: "Barkley, who said he votes, left"
	short := y.subject.to-y.subject.from == 1 && s.tokens[y.subject.from].has(relative) ||
		y.first > 0 && s.tokens[y.first-1].has(subordinator)
	for k := from + 1; k < len(s.tokens); k++ {
		t := &s.tokens[k]
		switch {
		case t.low == ";" || t.low == "—" && t.has(point) || t.low == ":":
			return s.closed(k)
		case t.low != ",":
			continue
		case short, k+1 < len(s.tokens) && (s.tokens[k+1].has(accords|participle) || s.tokens[k+1].low == "but"):
			return k
		}
		for _, z := range later {
			if z.first >= k && z.first <= k+3 && (z.first == k+1 || s.tokens[k+1].has(conjunction)) && (z.is.has(speech) || z.shared && z.first == k+1) {
				return k
			}
		}
	}
	for _, z := range later { // "said X and called"
		if z.first > from && s.tokens[z.first-1].has(conjunction) && z.shared {
			return s.closed(z.first - 1)
		}
	}
	return s.closed(len(s.tokens))
}

// closed takes points and conjunctions off the end of a clause that ends before k.
func (s sentence) closed(k int) int {
	for k > 0 && (s.tokens[k-1].has(point) && s.low(k-1) != ")" || s.tokens[k-1].has(conjunction)) {
		k--
	}
	return k
}

// contentBefore gives the clause before ", Vale said".
func (s sentence) contentBefore(y saying) (from, to int, ok bool) {
	if !y.is.has(plain) || !s.trails(y) || s.low(y.first-1) != "," || y.shared {
		return 0, 0, false
	}
	to = y.first - 1
	from = s.clauseStart(to)
	if to-from < 4 || s.tokens[from].has(subordinator|preposition) {
		return from, to, s.finite(from, to)
	}
	for k := from + 1; k < to; k++ {
		if t := &s.tokens[k]; t.has(auxiliary|verb|speech) || s.pastVerb(k) {
			return from, to, true
		}
	}
	return 0, 0, false
}

// clauseStart gives the first token of the clause that ends before to.
func (s sentence) clauseStart(to int) int {
	for k := to - 1; k > 0; k-- {
		if t := &s.tokens[k]; t.low == ";" || t.low == ":" {
			return k + 1
		}
	}
	for k := range to {
		if !s.tokens[k].has(conjunction | point) {
			return k
		}
	}
	return 0
}

// finite reports whether the tokens [from, to) are a clause with a subject and a verb.
func (s sentence) finite(from, to int) bool {
	if to-from < 3 {
		return false
	}
	if s.tokens[from].has(subordinator) {
		return false
	}
	part := sentence{lexicon: s.lexicon, text: s.text, tokens: s.tokens[from:to], headline: s.headline}
	p, ok := part.clauseSubject(to - from)
	return ok && p.to < to-from && part.verbAt(part.pastAside(p.to, to-from), to-from) && part.pastAside(p.to, to-from) < to-from
}
