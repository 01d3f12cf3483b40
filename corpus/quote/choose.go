package quote

// choose picks the saying that speaks the passage at token k, -1 if none does. A saying that follows the passage at once comes
// first, then the nearest one before it, then the one that ends the sentence.
func (s sentence) choose(k int, whole bool, sayings []saying) int {
	if !whole && k > 1 && s.tokens[k-1].has(conjunction) && s.tokens[k-2].quoted() { // called it “A” and “B,” the agency reported
		if i := s.choose(k-2, false, sayings); i >= 0 && sayings[i].cue < k-2 {
			return i
		}
	}
	best, least := -1, 1000
	for i, y := range sayings {
		cost, ok := s.cost(k, whole, y)
		if i > 0 && s.lang == "en" && s.embedded(y, sayings[i-1]) {
			cost += 5
		}
		if ok && cost < least {
			best, least = i, cost
		}
	}
	return best
}

// aside reports whether the passage at k stands in the first phrase of the sentence, which begins with a preposition and ends with a comma:
// `On the "secret" list, Vale said`.
func (s sentence) aside(k int) bool {
	if !s.tokens[0].has(preposition) || s.tokens[0].has(participle|determiner) {
		return false
	}
	for j := range k {
		if s.low(j) == "," {
			return false
		}
	}
	return true
}

// embedded reports whether a saying stands in what another reports and has a subject that cannot speak: "Vale said history has shown".
func (s sentence) embedded(y, in saying) bool {
	return in.is.has(plain|tells) && !in.after && !in.subject.empty() && !y.subject.empty() && !y.after && in.end <= y.subject.from && !s.agent(y.subject) &&
		!s.tokens[y.subject.from].has(pronoun) && !(y.first > 0 && s.tokens[y.first-1].has(conjunction)) &&
		!(y.subject.from > in.end+1 && s.tokens[y.subject.from-1].has(that|relative)) && !s.commaBetween(in.end, y.subject.from) // "a promise that his rival called"
}

// commaBetween reports whether a comma stands among the tokens [from, to).
func (s sentence) commaBetween(from, to int) bool {
	for k := from; k < to; k++ {
		if s.low(k) == "," {
			return true
		}
	}
	return false
}

// cost says how far a saying is from governing the passage at k; false if it cannot. The unit is two words of distance; what a
// reader would hold against a saying costs as much as the words it is worth: a verb that only calls things names 3, another verb in
// between 8, a semicolon 12, standing after the passage without touching it 30. The order of the cases matters, not the exact numbers:
// moving any by half changes the development figures by less than .2.
func (s sentence) cost(k int, whole bool, y saying) (int, bool) {
	weak := 0
	if y.is.has(naming) && !y.is.has(speech|accords) {
		weak = 3
	}
	if y.is.has(noun) && weak > 0 {
		weak = 5
	}
	if y.first > k { // after the passage
		if s.nouns && s.tokens[y.first].has(subordinator|that) && s.low(y.first) != "wie" { // Vale will „noch prüfen“, ob er warnt
			return 0, false
		}
		gap := y.first - k - 1
		comma := gap > 0 && s.low(k+1) == ","
		if comma {
			gap--
		}
		comma = comma || s.comma
		switch {
		case gap == 0 && whole:
			return weak, true
		case gap == 0 && comma && (s.trails(y) || y.is.has(speech)):
			if !whole && !s.trails(y) && y.end < len(s.tokens) && s.low(y.end) != "," { // `though Vale had a "plan," he said he would not use it`
				return 10 + weak, !s.aside(k)
			}
			return 1 + weak, true
		case gap == 0 && y.is.has(accords):
			return 2, true
		case s.nouns && y.after && y.first == y.cue && s.sameClause(k+1, y.first): // Als „Irrweg“ wertete Brandt den Plan
			return 3 + weak, true
		case s.trails(y):
			return 8 + weak, true
		case y.is.has(plain) && y.first > 0 && s.low(y.first-1) == "," && y.end < len(s.tokens) && s.low(y.end) == ",":
			return 9, true // ", Levy said,"
		case whole && gap <= 2 && !s.tokens[y.first-1].has(conjunction|subordinator):
			return 6 + weak, true
		}
		return 30 + gap + weak, whole || y.is.has(plain) && !s.aside(k)
	}
	if s.nouns && y.cue > k && !y.after && (!definite[s.low(k-1)] || s.low(k-2) == "als") && s.sameClause(k, y.cue) { // der den Plan als „Witz“ bezeichnete
		return 4 + weak, true
	}
	if y.cue > k { // around it: a fragment in an aside is nobody's, `Emery, a writer for the "free" press, said`
		return 20 + weak, whole && (y.subject.from > k || !y.after)
	}
	gap := k - y.cue - 1
	if gap == 0 && !whole && s.low(y.subject.from-1) == "what" { // what Vale called “the turn,” the harbour board said
		return 0, true
	}
	cost := 3 + weak + gap/2
	between := false
	for j := y.cue + 1; j < k; j++ {
		t := &s.tokens[j]
		switch {
		case t.low == ";":
			cost += 12
		case t.quoted() && !whole:
			cost++ // it has spoken already
		case weak > 0 && (t.has(auxiliary|verb) || t.low == "," && j+1 < k && s.tokens[j+1].has(conjunction)):
			cost += 8 // another verb has come between
		}
		between = between || t.has(point|auxiliary|verb|conjunction)
	}
	if weak > 0 && !whole && gap < 6 && !between && y.is.has(participle) && (y.cue == 0 || s.low(y.cue-1) == ",") { // `calling the plan "a joke," Vale said`
		cost = 0
	}
	if s.predicate && gap == 0 && !y.after { // `women who complained "was a shame"`: the verb of another subject
		cost += 12
	}
	if y.after && y.end <= k {
		cost += 2
	}
	if gap > 4 && s.tokens[y.subject.from].has(relative) && !s.tokens[y.cue].has(plain) {
		cost += 4 // "women who complained"
	}
	if s.tokens[y.cue].has(musing) {
		cost += 3
	}
	for j := y.first; j < y.cue; j++ {
		if s.tokens[j].has(modal) {
			cost += 4 // "he expects that voters will say"
			break
		}
	}
	if y.first > 0 && s.tokens[y.first-1].has(subordinator) && s.low(y.first-1) != "as" {
		cost += 3
		for j := y.cue + 1; j < k-1; j++ {
			if s.low(j) == "," { // "when Vale railed against it, the crowd": its clause is over
				cost += 6
				break
			}
		}
	}
	return cost, true
}

// trails reports whether the saying is the last clause of the sentence: ", Smith said on Monday."
func (s sentence) trails(y saying) bool {
	if y.first == 0 || s.low(y.first-1) != "," && !s.tokens[y.first-1].quoted() && !y.is.has(accords) {
		return false
	}
	for k := y.end; k < len(s.tokens); k++ {
		t := &s.tokens[k]
		if t.quoted() || t.has(that|speech) {
			return false
		}
	}
	return len(s.tokens)-y.end < 14
}

// signature reads a name after a dash that ends the passage's sentence: `"..." ― Ana Reyes`.
func (f *finder) signature(s sentence, k, block int) (voice, bool) {
	if k+2 >= len(s.tokens) || s.low(k+1) != "—" || !s.tokens[k+2].capital {
		return voice{}, false
	}
	p, ok := s.phraseStarting(k + 2)
	if !ok || p.to < len(s.tokens) && !s.tokens[p.to].has(point) && s.low(p.to) != "to" {
		return voice{}, false
	}
	return f.voice(s, saying{
		cue: k + 1, first: k + 1, end: p.to, subject: p, words: s.tokens[k+1].Span, after: true, why: "a name after a dash",
		speaker: s.span(p),
	}, block), true
}

// longestSignature is the most tokens a line that signs the quote above it may have.
const longestSignature = 14

// signedBelow gives a quote that fills the block before to the name this one begins with: "— Ana Reyes, Moren".
func (f *finder) signedBelow(block, first int, tokens []token) {
	at := first - 1
	if at < 0 || len(tokens) < 3 || len(tokens) > longestSignature || tokens[0].low != "—" || !tokens[1].capital || f.passages[at].block != block-1 {
		return
	}
	q := &f.found[at]
	above := f.Blocks[block-1].Span
	if !q.whole || !q.starts || q.known() && q.basis != Carried || above.End-f.passages[at].outer.End > 2 {
		return
	}
	s := f.sentence(tokens)
	if p, ok := s.phraseStarting(1); ok && s.agent(p) {
		f.cast.meet(s)
		q.voice = f.voice(s, saying{cue: 0, subject: p, words: tokens[0].Span, after: true, why: "a name after a dash", speaker: s.span(p)}, block-1)
		q.signed = true
	}
}

// label reads a name before a colon: `Ana Reyes: "..."`.
func (f *finder) label(s sentence, k, block int) (voice, bool) {
	c := k - 1
	for c > 0 && s.low(c) != ":" { // `Vale: Ferry is ‘safe’`
		c--
	}
	far := c < k-1
	if k < 2 || c < 1 || s.low(c) != ":" || c > 12 {
		return voice{}, false
	}
	if s.nouns && !far {
		return f.germanLabel(s, c, block)
	}
	p, ok := s.phraseStarting(0)
	if !ok || far && (p.to != c || !s.named(p)) || !s.agent(p) || p.to < c && s.low(p.to) != "," && s.low(p.to) != "(" {
		return voice{}, false
	}
	return f.voice(s, saying{
		cue: c, first: 0, end: c + 1, subject: p, words: s.tokens[c].Span, why: "a name and a colon",
		speaker: s.span(p),
	}, block), true
}

// germanLabel reads a name before a colon where no verb stands: `Brandt: „...“`, `Zitat von Lena Brandt: „...“`.
func (f *finder) germanLabel(s sentence, c, block int) (voice, bool) {
	for k := range c {
		if t := &s.tokens[k]; !t.word() && t.low != "," && t.low != "(" && t.low != ")" || t.has(auxiliary|speech|naming|verb) && !t.capital {
			return voice{}, false
		}
	}
	p, ok := s.phraseStarting(0)
	if ok && s.low(p.from+1) == "von" && !s.human(phrase{p.from, p.from + 1}) || ok && s.abstract(p) {
		p, ok = s.phraseStarting(p.from + 2)
	}
	if !ok || !s.human(p) {
		return voice{}, false
	}
	for k := p.to; k < c; k++ {
		if t := &s.tokens[k]; t.word() && !t.capital && t.is == 0 && endsWith(t.low, "te", "ten") && s.fieldEnds(k-1) { // Vale bereitete die Reise vor: „...“
			return voice{}, false
		}
	}
	return f.voice(s, saying{
		cue: c, first: 0, end: c + 1, subject: p, words: s.tokens[c].Span, why: "a name and a colon",
		speaker: s.span(p),
	}, block), true
}
