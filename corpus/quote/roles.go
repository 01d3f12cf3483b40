package quote

import (
	"slices"
	"strings"
)

// Roles stand for people: "the mayor" is the one last called so, unless somebody without a name has come in as "a mayor".

// unnamed forgets who had a role when somebody without a name comes in with it: after "a police spokesman said", "the spokesman" is
// not the one named before.
func (c *cast) unnamed(s sentence) {
	for k := 1; k < len(s.tokens); k++ {
		t := &s.tokens[k]
		if !t.has(person) || t.capital || k+1 < len(s.tokens) && (s.tokens[k+1].capital || s.tokens[k+1].has(person)) {
			continue
		}
		d := k - 1
		for d > 0 && d > k-4 && nominal(&s.tokens[d]) && !s.tokens[d].has(determiner) {
			d--
		}
		if !indefinite[s.low(d)] || d > 0 && (s.low(d-1) == "," || s.tokens[d-1].has(auxiliary) || s.low(d-1) == "as") {
			continue
		}
		if next := s.low(k + 1); next == "," && k+2 < len(s.tokens) && s.tokens[k+2].capital {
			continue // "a spokesman, Ivo Marsh, said"
		}
		delete(c.byRole, t.low)
	}
}

// functions are roles that many people of one story may have: they are never guessed to be the one named before.
var functions = set(`spokesman spokeswoman spokesperson official officials officer officers man woman person people reporter reporters journalist lawyer attorney judge witness
	source sources voter voters supporter supporters neighbor neighbour resident police doctor victim friend aide aides adviser advisor expert experts analyst critics`)

// apposed gives the person named behind a role: "the mayor, Lena Okafor, said", "Burmistrz Starego Portu, Marek Lis, powiedział".
func (c *cast) apposed(s sentence, p phrase) *someone {
	k := p.to + 1
	if s.low(p.to) != "," || k >= len(s.tokens) || !s.tokens[k].capital {
		return nil
	}
	role, gender := "", class(0)
	for j := p.from; j < p.to; j++ {
		t := &s.tokens[j]
		if role != "" && t.has(preposition) {
			break
		}
		if t.has(person) && !t.possessive { // the mayor's adviser is no mayor
			role, gender = t.low, t.is&(male|female)
		}
	}
	if role == "" {
		return nil
	}
	for _, m := range slices.Backward(c.mentions) {
		if m.Start == s.tokens[k].Start {
			c.plays(m.who, role)
			if gender == male || gender == female {
				m.who.gender = gender
			}
			return m.who
		}
		if m.End <= s.tokens[0].Start {
			break
		}
	}
	return nil
}

// role gives the one a definite role stands for: "the senator" after "Ana Reyes, a senator"; sure is false for a guess.
func (c *cast) role(s sentence, p phrase) (who *someone, sure bool) {
	head := -1
	for k := p.from; k < p.to; k++ {
		if s.tokens[k].has(preposition) && !s.tokens[k].has(determiner) && k > p.from {
			break
		}
		if s.tokens[k].has(person) {
			head = k
		}
	}
	if head < 0 || !s.tokens[p.from].has(determiner) && !s.tokens[p.from].possessive {
		return nil, false
	}
	if who := c.apposed(s, p); who != nil { // "a port spokesman, Emil Oss, said"
		return who, true
	}
	if indefinite[s.low(p.from)] {
		return nil, false
	}
	if w := c.byRole[s.low(head)]; w != nil {
		return w, true
	}
	if s.lang != "en" || s.tokens[p.from].has(male|female) || s.low(p.from) == "their" || functions[s.low(head)] || strings.HasSuffix(s.low(head), "s") {
		return nil, false
	}
	at := s.tokens[p.from].Start
	for _, m := range slices.Backward(c.mentions) {
		if m.End > at {
			continue
		}
		g := s.tokens[head].is & (male | female)
		if m.subject && m.who.sure && m.who.role == "" && (g == 0 || g == male|female || m.who.gender == 0 || m.who.gender == g) {
			return m.who, false
		}
		break
	}
	return nil, false
}

// indefinite articles bring in somebody new.
var indefinite = set(`a an one another some two three ein eine einer einem un une uno una um uma des`)
