package quote

// German clauses are read as fields, the way its grammars draw them: the field before the finite verb (the Vorfeld) holds one part
// of the clause, most often the subject; if it holds another ("In Kiel", "Zugleich", "Den Vorschlag", a passage, a clause), the
// subject follows the finite verb at once. In a subordinate clause the verb comes last and the subject first.
//
//	Vorfeld           verb      subject   the rest
//	Den Vorschlag     wies      Brandt    zurück
//	Der Landrat       warnte              vor „falschen Hoffnungen“

// A clause is the tokens [start, end) of a German clause and where its finite verb stands.
type clause struct{ start, verb, end int }

// clauseOf gives the clause that holds the token k and has its finite verb at or before it; false if it has none there.
func (s sentence) clauseOf(k int) (clause, bool) {
	c := clause{start: s.fieldStart(k), end: k + 1}
	for c.end < len(s.tokens) && !s.parts(c.end) {
		c.end++
	}
	for c.verb = c.start; c.verb < c.end; c.verb++ {
		if s.finiteAt(c.start, c.verb) {
			return c, true
		}
	}
	return c, false
}

// parts reports whether the token at k parts two clauses.
func (s sentence) parts(k int) bool {
	switch s.tokens[k].low {
	case ",", ";", ":", "—", ".":
		return true
	}
	return false
}

// finiteAt reports whether the word at k may be the finite verb of a main clause that begins at start: a verb we know, or a small word
// that is none of the grammar's and stands behind a complete field.
func (s sentence) finiteAt(start, k int) bool {
	t := &s.tokens[k]
	if !t.word() || t.capital && k > 0 || t.number {
		return false
	}
	if k+1 < len(s.tokens) && inflected(t.low) && s.tokens[k+1].capital && k > start && !s.fieldEnds(k-1) {
		return false // an adjective before its noun
	}
	if t.has(auxiliary | speech | naming | verb) {
		return !t.has(adverb|preposition|noun) && (k == start || s.fieldEnds(k-1) || t.has(auxiliary))
	}
	return t.is == 0 && verbal(t.low) && (k > start && s.fieldEnds(k-1) || k == start && s.low(k-1) == ",")
}

// fieldEnds reports whether the token at k can be the last of the field before the verb.
func (s sentence) fieldEnds(k int) bool {
	t := &s.tokens[k]
	return t.quoted() || t.low == ")" || t.number || t.capital && !t.has(determiner|preposition) || t.has(pronoun) && !t.has(determiner) || t.has(adverb)
}

// inflected reports whether a word ends as an adjective before its noun does.
func inflected(low string) bool { return endsWith(low, "e", "en", "er", "es", "em") }

// verbal reports whether an unknown word may be a verb by its ending: "meldet", "bekräftigte", "griff", and no adverb: "deutlich".
func verbal(low string) bool {
	return len(low) > 3 && !endsWith(low, "lich", "weise", "isch", "ig", "bar", "sam", "los", "end", "voll", "er", "es", "em", "nach", "mals", "seits", "wärts")
}

// subjectOf gives the subject of a clause, and whether it stands after the verb.
func (s sentence) subjectOf(c clause) (p phrase, after, ok bool) {
	if focus[s.low(c.start)] && s.startsNoun(c.start+1) { // "Auch der Landrat warnte"
		c.start++
	}
	front, hasFront := s.phraseStarting(c.start)
	hasFront = hasFront && front.to <= c.verb && !s.fronted(c.start) && s.nominative(front)
	k := c.verb + 1
	for k < c.end && (s.low(k) == "sich" || s.low(k) == "dies" || s.low(k) == "ihn" || s.low(k) == "ihm" || s.low(k) == "ihnen" || s.tokens[k].has(adverb) && !s.tokens[k].has(determiner|pronoun) && !s.tokens[k].capital) {
		k++
	}
	back, hasBack := s.phraseStarting(k)
	hasBack = hasBack && s.nominative(back)
	switch {
	case hasFront && hasBack && s.subjectBehind(front, back):
		return back, true, true
	case hasFront:
		return front, false, true
	case hasBack && nominatives[s.low(back.from)]:
	case c.start == c.verb && c.verb > 0 && s.low(c.verb-1) == "," && !(c.verb > 1 && s.tokens[c.verb-2].quoted()):
		// "Brandt, die Bürgermeisterin, sagte"
		if p, ok := s.beforeAside(c.verb-1, ","); ok && (s.starts(p.from) || s.low(p.from-1) == "," && s.namesSomebody(p)) && s.nominative(p) {
			return p, false, true
		}
	}
	return back, true, hasBack
}

// subjectBehind tells, where a noun phrase stands on both sides of the verb, whether the one behind it is the subject.
func (s sentence) subjectBehind(front, back phrase) bool {
	first := &s.tokens[back.from]
	subject := s.low(front.from) == "der" || s.human(front)
	if back.to-back.from == 1 && first.has(pronoun) {
		return nominatives[first.low] && !s.tokens[front.from].has(pronoun) || !subject
	}
	if subject {
		return false
	}
	return s.human(back) && (s.abstract(front) || !s.human(front) && s.namesSomebody(back))
}

// nominative reports whether a phrase can be a subject by the form of its first word.
func (s sentence) nominative(p phrase) bool {
	low := s.low(p.from)
	if accusative[low] || low == "es" || low == "sich" || s.tokens[p.from].has(relative) || p.to-p.from == 1 && oblique[low] {
		return false
	}
	return low != "der" || !s.feminine(p)
}

// head is the noun a German phrase is about: its first capital that is no determiner.
func (s sentence) head(p phrase) int {
	for k := p.from; k < p.to; k++ {
		if t := &s.tokens[k]; t.capital && !t.has(determiner|preposition) {
			return k
		}
	}
	return p.to - 1
}

// feminine reports whether the head of a phrase has an ending of feminine nouns, so that "der" before it is no nominative.
func (s sentence) feminine(p phrase) bool {
	t := &s.tokens[s.head(p)]
	return t.has(female) && endsWith(t.low, "in") || endsWith(t.low, "ung", "heit", "keit", "schaft", "tion", "tät", "partei", "polizei", "presse")
}

// abstract reports whether the head of a phrase can say nothing: "die Kritik", "das Angebot".
func (s sentence) abstract(p phrase) bool {
	t := &s.tokens[s.head(p)]
	return !t.has(person|source) && endsWith(t.low, "ung", "ungen", "heit", "keit", "tion", "tionen", "nis", "tät", "kritik", "wurf", "würfe", "angebot", "arbeit", "idee", "plan", "pläne", "vorschlag",
		"antrag", "gesetz", "lage", "frage", "rede", "beschluss", "sieg", "schritt")
}

// human reports whether a phrase may be somebody who speaks: a person, a body of people, a name.
func (s sentence) human(p phrase) bool {
	t := &s.tokens[p.from]
	if p.to-p.from == 1 && t.has(pronoun) {
		return t.has(male|female) || t.low == "wir" || t.low == "ich" || t.low == "man"
	}
	capitals := 0
	for k := s.head(p); k < p.to && s.tokens[k].capital; k++ {
		if s.tokens[k].has(person | source) {
			return true
		}
		capitals++
	}
	return capitals > 2 || s.namesSomebody(p) // "den Lotsen Ivo Marsh"
}

// namesSomebody reports whether a phrase begins with a name: capitals and no article.
func (s sentence) namesSomebody(p phrase) bool {
	for k := p.from; k < p.to; k++ {
		t := &s.tokens[k]
		if t.has(preposition|determiner) && !t.capital && k > p.from {
			break // "Ute Sander vom Ruderverein"
		}
		if !t.capital && !particles[t.low] || t.has(determiner|preposition|adverb|calendar) {
			return false
		}
	}
	return !s.abstract(p)
}

// fronted reports whether the field that begins at k is something else than the subject.
func (s sentence) fronted(k int) bool {
	t := &s.tokens[k]
	if t.has(determiner) && s.startsNoun(k+1) {
		return accusative[t.low]
	}
	return t.quoted() || accusative[t.low] || t.has(preposition) && !t.has(determiner) || t.has(accords|adverb) || t.low == "als" || frontAdverbs[t.low] ||
		endsWith(t.low, "lich", "weise", "end", "lings", "mals", "bar", "gemäß") && k+1 < len(s.tokens) && !s.tokens[k+1].capital
}

// fieldStart gives the first token of the clause whose verb stands at v.
func (s sentence) fieldStart(v int) int {
	k := v
	for k > 0 {
		if s.parts(k-1) || s.tokens[k-1].has(conjunction) && k > 1 && s.low(k-2) == "," {
			break
		}
		k--
	}
	for k < v && s.tokens[k].has(conjunction) {
		k++
	}
	return k
}

var (
	// accusative and dative forms that no subject begins with.
	accusative = set(`den dem einen einem einer ihn ihm ihnen seinen seinem ihren ihrem im am zum zur vom beim diesen diesem dieser jeden jedem keinen keinem des eines allen vielen mehreren beiden`)
	// nominatives are pronouns that can only be subjects.
	nominatives = set(`er wir ich man`)
	// focus are words before a subject that make it no other part: "Auch der Landrat".
	focus = set(`auch nur sogar selbst`)
	// oblique are pronouns that are no subject.
	oblique = set(`mir mich dir dich uns euch dies das`)
	// frontAdverbs often open a German sentence.
	frontAdverbs = set(`zugleich gleichzeitig demgegenüber ähnlich dabei damit dazu dafür dagegen daraufhin danach darin hierzu ergänzend wörtlich weiter ferner so nun nachdem
		bereits erst heute gestern zuvor später zuletzt inzwischen unterdessen allerdings jedoch deshalb darüber ebenso entsprechend kritisch anschließend darauf angesichts
		anlässlich damals früher dies das dort hier neuerdings vielmehr sondern kurz letztlich schließlich denn demnach jegliche zuerst zunächst
		künftig derzeit momentan mittlerweile seitdem seither dennoch trotzdem stattdessen außerdem obendrein immerhin jetzt einst manchmal oft häufig meist vielleicht wahrscheinlich
		offenbar angeblich immer etwa hingegen hinzu darunter hierbei hierfür hiermit somit also folglich zwar währenddessen indes insgesamt trotz dank mangels wegen`)
)

// endsWith reports whether a word has one of the endings.
func endsWith(low string, endings ...string) bool {
	for _, e := range endings {
		if len(low) >= len(e) && low[len(low)-len(e):] == e {
			return true
		}
	}
	return false
}
