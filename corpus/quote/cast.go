package quote

import (
	"slices"
	"strings"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// A cast is the people an article has named so far. It tells who "Reyes", "she" and "the senator" are.
type cast struct {
	bySurname map[string][]*someone
	byRole    map[string]*someone // "mayor": the one last called so
	mentions  []mention           // in the order of the text
	names     map[string]fullName // read so far
}

// Someone is a person of the article under all the names it has.
type someone struct {
	fullName
	gender class  // male, female or 0 while the text does not tell
	role   string // "mayor", the first role the text gives; "" if none
	sure   bool   // a title, a role or a verb of speech has shown it to be a person
}

// A mention is a place where somebody is named.
type mention struct {
	article.Span
	who     *someone
	subject bool // the sentence or a saying begins with it
}

// namesakes is how many people of one surname are remembered.
const namesakes = 50

// recent is how many mentions back a pronoun may look.
const recent = 12

// meet takes in the names of a sentence.
func (c *cast) meet(s sentence) {
	for k := 0; k < len(s.tokens); {
		if !s.nameWord(k) {
			k++
			continue
		}
		end := k + 1
		for end < len(s.tokens) && (s.nameWord(end) || particles[s.low(end)] && !(s.nouns && s.tokens[end].has(determiner)) && end+1 < len(s.tokens) && s.nameWord(end+1)) && !s.tokens[end-1].possessive {
			end++
		}
		c.run(s, k, end)
		k = end
	}
	c.unnamed(s)
}

// nameWord reports whether the word at k can be part of a name.
func (s sentence) nameWord(k int) bool {
	t := &s.tokens[k]
	if !t.capital || !t.word() || t.has(calendar|pronoun|determiner|preposition|subordinator|conjunction|that|relative|auxiliary) && !t.possessive {
		return false
	}
	return k > 0 || t.is&^(person|title) == 0
}

// run takes in the capitalised words [from, to): a role before the name, "Transport Secretary Grant Shapps", and the name.
func (c *cast) run(s sentence, from, to int) {
	start, gender, role := from, class(0), ""
	for k := from; k < to; k++ {
		t := &s.tokens[k]
		if k > from && suffixes[t.low] {
			continue
		}
		if t.has(title|person) || t.has(male|female) && !t.has(pronoun|determiner) || honorifics[strings.TrimSuffix(t.low, ".")] {
			if k == to-1 && k > from && !t.has(title) { // "the Republican Governor": no name
				return
			}
			gender |= t.is & (male | female)
			start, role = k+1, t.low
		}
	}
	if role == "" && from > 0 { // "campaign manager Robby Mook"
		if t := &s.tokens[from-1]; t.has(person | title) {
			role, gender = t.low, t.is&(male|female)
		} else if s.lang != "en" && from > 1 && !t.capital && nominal(t) && !t.has(work|source) && s.tokens[from-2].has(determiner) {
			role = t.low // "la alcaldesa Elena Rojas"
		}
	}
	if s.nouns && role == "" && to-start == 3 && from > 0 && s.tokens[from-1].has(determiner) && !s.tokens[from].shout { // "der Lotse Enno Brix"
		start, role = start+1, s.low(start)
	}
	if s.nouns && role == "" && to-start > 3 || to <= start {
		return
	}
	start = max(start, to-4)
	if from == start && from > 0 && s.tokens[from-1].has(preposition) && to-start > 2 && role == "" {
		start = to - 2 // "for the District of Massachusetts Joshua Levy"
	}
	at := s.span(phrase{start, to})
	if from > 0 && gender == 0 && !s.tokens[from-1].has(pronoun|determiner) { // "first lady Ana Vale"
		gender = s.tokens[from-1].is & (male | female)
	}
	who := c.findOf(gender, c.name(at.Of(s.text)), role != "" || gender != 0)
	if who == nil {
		return
	}
	if gender == male || gender == female {
		if who.gender != 0 && who.gender != gender { // Mr Hale is not Mrs Hale
			who = c.add(fullName{surname: who.surname, shown: at.Of(s.text)})
			who.sure = true
		}
		who.gender = gender
		if t := &s.tokens[max(start-1, 0)]; len(who.given) == 0 && start > 0 && t.has(title) { // all that is known: "Mrs Hale"
			who.shown = s.text[t.Start:at.End]
			who.shown = strings.TrimSuffix(strings.TrimSuffix(who.shown, "'s"), "’s")
		}
	}
	if role != "" {
		c.plays(who, role)
	}
	c.apposition(s, to, who)
	c.mentions = append(c.mentions, mention{at, who, s.starts(from)})
}

// apposition reads a role after a name: "Reyes, a senator from Ohio, said".
func (c *cast) apposition(s sentence, k int, who *someone) {
	if s.low(k) != "," {
		return
	}
	for j := k + 1; j < len(s.tokens) && j < k+10; j++ {
		t := &s.tokens[j]
		if t.quoted() || t.has(point|relative|speech) && !t.has(person) {
			if j == k+2 && s.tokens[k+1].number { // an age
				who.sure = true
			}
			return
		}
		if t.has(person) && !t.capital {
			if j+1 < len(s.tokens) && s.tokens[j+1].has(speech) && !s.tokens[j+1].has(noun) {
				return // "In Hale, the mayor said": somebody else
			}
			c.plays(who, t.low)
			if g := t.is & (male | female); g == male || g == female {
				who.gender = g
			}
		}
	}
}

// name reads a name, each once.
func (c *cast) name(written string) fullName {
	n, ok := c.names[written]
	if !ok {
		n = readName(written)
		c.names[written] = n
	}
	return n
}

// findOf is find for a name with a title that tells a man from a woman: Mr Vale is not the last Vale named, but the last man.
func (c *cast) findOf(gender class, n fullName, titled bool) *someone {
	if len(n.given) == 0 && (gender == male || gender == female) {
		known := c.bySurname[n.surname]
		for _, w := range slices.Backward(known[max(0, len(known)-namesakes):]) {
			if w.gender == gender {
				return w
			}
		}
	}
	return c.find(n, titled)
}

// find gives the person of that name, a new one if there is none. A surname alone is nobody new unless a title stands before it.
func (c *cast) find(n fullName, titled bool) *someone {
	if n.surname == "" || utf8.RuneCountInString(n.surname) < 2 || institutions[n.surname] {
		return nil
	}
	known := c.bySurname[n.surname]
	known = known[max(0, len(known)-namesakes):]
	if len(n.given) == 0 && len(known) > 1 { // of two of that surname the one last named
		for _, m := range slices.Backward(c.mentions[max(0, len(c.mentions)-namesakes):]) {
			if slices.Contains(known, m.who) {
				return m.who
			}
		}
	}
	for _, w := range slices.Backward(known) {
		if len(n.given) == 0 || w.same(n) {
			if len(w.given) < len(n.given) {
				w.fullName = n
			}
			return w
		}
	}
	if len(n.given) == 0 && !titled {
		return nil
	}
	w := c.add(n)
	w.sure = titled
	return w
}

func (c *cast) add(n fullName) *someone {
	w := &someone{fullName: n}
	c.bySurname[n.surname] = append(c.bySurname[n.surname], w)
	if len(n.given) > 0 && eastern[n.given[0]] && n.given[0] != n.surname { // "Xu Lanying" will be "Xu"
		c.bySurname[n.given[0]] = append(c.bySurname[n.given[0]], w)
	}
	return w
}

// doubtful reports whether a phrase is a surname alone that two people of the article have.
func (c *cast) doubtful(s sentence, p phrase) bool {
	return p.to-p.from == 1 && len(c.bySurname[article.Fold(s.low(p.from))]) > 1
}

// plays notes the role of a person.
func (c *cast) plays(who *someone, role string) {
	who.sure = true
	c.byRole[role] = who
	if who.role == "" {
		who.role = role
	}
}

// named gives the person a phrase names by name.
func (c *cast) named(s sentence, p phrase) *someone {
	for k := p.from + 1; k+1 < p.to; k++ {
		if s.tokens[k].has(conjunction) && s.tokens[k-1].capital && s.tokens[k+1].capital { // "Ana and Tom Reyes": two people
			return nil
		}
	}
	// the last run of names before a preposition or comma
	end := p.from
	for end < p.to && !(s.tokens[end].has(preposition|point|conjunction) && end > p.from) {
		end++
	}
	for _, at := range [...]int{end, p.to} { // "Attorney for the District of Massachusetts Joshua Levy": the end of the whole
		if at == 0 || !s.tokens[at-1].capital {
			if at == end && !(end < p.to && s.tokens[end].has(conjunction)) { // "a spokeswoman for Blue Line" names nobody
				return nil
			}
			continue
		}
		span := article.Span{Start: s.tokens[at-1].Start, End: s.tokens[at-1].End}
		for _, m := range slices.Backward(c.mentions) {
			if m.Overlaps(span) {
				return m.who
			}
			if m.End <= s.tokens[0].Start {
				break
			}
		}
		n := c.name(span.Of(s.text))
		if w := c.find(n, false); w != nil {
			return w
		}
	}
	return nil
}

// said notes that somebody speaks: it is a person, and the first to be meant by a pronoun.
func (c *cast) said(who *someone, at article.Span) {
	who.sure = true
	c.mentions = append(c.mentions, mention{at, who, true})
}

// pronoun gives the one a pronoun before the byte at stands for: the last subject of that gender, else the last one named. In its own sentence,
// which begins at from, a subject with a full name will do without more proof that it is a person.
func (c *cast) pronoun(gender class, from, at int) *someone {
	var spare *someone
	n := 0
	for _, m := range slices.Backward(c.mentions) {
		if m.End > at {
			continue
		}
		if n++; n > recent {
			break
		}
		if !m.who.sure && !(m.subject && m.Start >= from && len(m.who.given) > 0) || m.who.gender != 0 && m.who.gender != gender {
			continue
		}
		if m.subject {
			spare = m.who
			break
		}
		if spare == nil {
			spare = m.who
		}
	}
	if spare != nil && spare.gender == 0 {
		spare.gender = gender
	}
	return spare
}
