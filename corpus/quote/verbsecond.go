package quote

// German puts the finite verb second: what stands before it is the subject or, if it is something else ("In Kiel", "Zugleich", "Den
// Vorschlag", a passage), the subject follows the verb at once. In a subordinate clause the verb comes last and the subject first.

// secondVerb finds the subject of the German cue verb at v.
func (s sentence) secondVerb(v int) (saying, bool) {
	verb := s.finiteFor(v)
	if s.low(v+1) == "es" && (s.low(v) == "heißt" || s.low(v) == "hieß") {
		return s.itSays(v)
	}
	if s.low(v) == "zitiert" || s.low(v) == "zitierte" { // "zitiert einen Augenzeugen mit den Worten"
		if p, ok := s.phraseStarting(v + 1); ok {
			y := s.make(v, p, v, p.to, "the one who is quoted")
			y.after = true
			return y, true
		}
	}
	start := s.fieldStart(verb)
	if start < verb {
		t := &s.tokens[start]
		switch {
		case t.has(subordinator|that) || t.low == "wie" || t.low == "wonach":
			if p, ok := s.phraseStarting(start + 1); ok && p.to <= v && s.low(p.from) != "es" {
				return s.make(v, p, start, v+1, "the name before the verb"), true
			}
			return saying{}, false
		case !s.fronted(start, verb):
			p, ok := s.phraseStarting(start)
			if ok && p.to <= verb && !s.tokens[p.from].has(relative) && s.low(p.from) != "es" {
				return s.make(v, p, p.from, v+1, "the name before the verb"), true
			}
		}
	} else if verb > 0 && s.low(verb-1) == "," && !(verb > 1 && s.tokens[verb-2].quoted()) {
		if p, ok := s.beforeAside(verb-1, ","); ok && s.starts(p.from) {
			return s.make(v, p, p.from, v+1, "the name before the verb"), true
		}
	}
	k := verb + 1
	for s.low(k) == "sich" || s.low(k) == "dies" || k < len(s.tokens) && s.tokens[k].has(adverb) && !s.tokens[k].has(determiner|pronoun) {
		k++
	}
	if p, ok := s.phraseStarting(k); ok && !accusative[s.low(p.from)] && s.low(p.from) != "es" {
		y := s.make(v, p, verb, max(p.to, v+1), "the name after the verb")
		y.after = p.from > v
		return y, true
	}
	if verb > 0 && s.tokens[verb-1].has(conjunction) { // "warnte und sagte"
		if p, ok := s.phraseStarting(0); ok && p.to < verb && !s.fronted(0, verb) {
			z := s.make(v, p, verb, v+1, "the subject of the sentence")
			z.shared, z.first = true, verb
			return z, true
		}
	}
	return saying{}, false
}

// itSays reads the source in "heißt es in der Erklärung".
func (s sentence) itSays(v int) (saying, bool) {
	if start := s.fieldStart(v); start < v && s.tokens[start].has(preposition) {
		if p, ok := s.phraseStarting(start + 1); ok && p.to <= v {
			return s.make(v, p, start, v+2, "the source that says it"), true
		}
	}
	for k := v + 2; k < len(s.tokens) && k < v+6; k++ {
		if t := &s.tokens[k]; t.has(preposition) {
			if p, ok := s.phraseStarting(k + 1); ok {
				y := s.make(v, p, v, p.to, "the source that says it")
				y.after = true
				return y, true
			}
		}
	}
	return saying{}, false
}

// finiteFor gives the auxiliary that goes with a participle at v, "hatte am Mittwoch erklärt", else v itself.
func (s sentence) finiteFor(v int) int {
	for k := v - 1; k >= 0 && k > v-20; k-- {
		t := &s.tokens[k]
		if t.quoted() || t.has(point) && t.low != "(" && t.low != ")" {
			break
		}
		if t.has(auxiliary) && !t.has(adverb) {
			return k
		}
	}
	return v
}

// fieldStart gives the first token of the clause whose verb stands at v.
func (s sentence) fieldStart(v int) int {
	k := v
	for k > 0 {
		t := &s.tokens[k-1]
		if t.low == "," || t.low == ";" || t.low == ":" || t.low == "—" || t.has(point) && t.low == "." || t.has(conjunction) && k-1 > 0 && s.low(k-2) == "," {
			break
		}
		k--
	}
	for k < v && s.tokens[k].has(conjunction) {
		k++
	}
	return k
}

// fronted reports whether the field before the verb is something else than the subject.
func (s sentence) fronted(from, to int) bool {
	t := &s.tokens[from]
	if t.quoted() || accusative[t.low] || t.has(preposition) && !t.has(determiner) || t.has(accords) {
		return true
	}
	if t.has(adverb) || t.low == "als" || frontAdverbs[t.low] {
		return true
	}
	return false
}

var (
	// accusative and dative forms that no subject begins with.
	accusative = set(`den dem einen einem einer ihn ihm ihnen seinen seinem ihren ihrem im am zum zur vom beim diesen diesem dieser`)
	// frontAdverbs often open a German sentence.
	frontAdverbs = set(`zugleich gleichzeitig demgegenüber ähnlich dabei damit dazu dafür dagegen daraufhin danach darin hierzu ergänzend wörtlich weiter ferner so nun nachdem
		bereits erst heute gestern zuvor später zuletzt inzwischen unterdessen allerdings jedoch deshalb darüber ebenso entsprechend kritisch anschließend darauf angesichts`)
)

// openingSubject reads the subject that opens a German sentence about a passage at k, whatever the verb: "Vale griff den Plan als ... an".
func (s sentence) openingSubject(k int) (phrase, bool) {
	if !s.nouns || k < 2 || s.fronted(0, k) {
		return phrase{}, false
	}
	p, ok := s.phraseStarting(0)
	if !ok || p.to >= k {
		return phrase{}, false
	}
	last := &s.tokens[p.to-1]
	human := last.has(person) || last.capital && !s.tokens[p.from].has(pronoun) || p.to-p.from == 1 && last.has(male|female)
	return p, human && !s.tokens[p.to].has(point|conjunction|that)
}

// subjunctive are the verb forms of German reported speech: whoever spoke last goes on.
var subjunctive = set(`sei seien habe werde könne müsse solle wolle dürfe gebe hätten wäre wären würden würde hätte könnten gehe komme stehe lasse mache brauche`)

// reported reports whether the sentence goes on with reported speech.
func (s sentence) reported() bool {
	if !s.nouns {
		return false
	}
	for k := range s.tokens {
		if subjunctive[s.low(k)] {
			return true
		}
	}
	return false
}
