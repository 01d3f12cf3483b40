package figure

import (
	"strings"

	"sidelight/corpus/article"
)

// count finds the noun that a figure counts and the verb it belongs to, in its own clause. at is the first token of its hedge,
// to the one behind the figure.
//
// "killing 1,200 people and abducting another 250" gives people twice: a number without a noun takes that of the number before
// it, and "20 living and 30 deceased hostages" gives hostages to both.
func (d *doc) count(f *Figure, at, to int) {
	if d.lang.dated && f.Kind != Count && f.Kind != Ordinal {
		return
	}
	j := to
	if e, next := d.phrase(j, isHedge); e != nil && e.after && d.isWord(next) {
		j = next
	}
	switch d.word(j) {
	case "more", "other", "additional", "further", "extra":
		if d.isWord(j+1) && !d.has(j+1, isStop|isAux) {
			j++
		}
	}
	of := false
	if d.has(j, isOf) && d.isWord(j) && f.Kind != Measure && f.Kind != Money && f.Kind != Duration {
		of = true
		j++
		for n := 0; n < 3 && d.isWord(j) && d.has(j, isStop|isArticle) && !d.has(j, isPronoun) && !d.refersBack(j); n++ {
			j++
		}
		for d.isDigits(j) || d.has(j, isNumber|isScale) && d.isWord(j) { // 10 of the 120 schools
			j++
		}
	} else if d.hyphen(j) && f.Kind == Count {
		j++
	}
	first, head := d.nounPhrase(j, f.Kind != Count || f.High.Equal(Int(1)) && f.Low.Equal(Int(1)))
	if head > first {
		f.Counts = article.Span{Start: d.toks[first].Start, End: d.toks[head-1].End}
		d.shareBack(f, at)
		d.verb(f, at, head)
		return
	}
	if d.word(j) == "others" || d.word(j) == "other" {
		j++
	}
	d.verb(f, at, j)
	switch {
	case f.Kind != Count:
	case !of:
		d.sizeOf(f, at)
		d.carry(f, j)
	case d.refersBack(j):
		d.carry(f, j)
	}
}

// refersBack reports whether word i stands for what was counted before: "20 people, four of whom were injured".
func (d *doc) refersBack(i int) bool {
	switch d.word(i) {
	case "whom", "which", "them":
		return true
	}
	return false
}

// nounPhrase returns the words of the noun phrase at token j: up to its first plural noun, or, if it has none, up to the word
// that ends it. single allows a phrase without a plural.
func (d *doc) nounPhrase(j int, single bool) (first, end int) {
	if d.lang.dated {
		return d.counterPhrase(j)
	}
	first, end = j, j
	plural := -1
	k := j
	for ; k < len(d.toks) && k < j+8 && k < d.end; k++ {
		t := &d.toks[k]
		if t.class == sign {
			if d.hyphen(k) || d.is(k, '-') && d.joined(k) {
				if k == first {
					first++
				}
				continue
			}
			if (d.opens(k) || d.text[t.Start] == '\'') && k == j && d.isWord(k+1) {
				first = k + 1
				continue
			}
			break
		}
		if t.class == digits {
			if k > j && d.joined(k) {
				continue
			}
			break
		}
		if t.e.is(isStop|isAux|isPronoun|isAnd|isTo|isArticle|isOf) && !t.e.is(isPlural|isAdjective) || t.e.is(isStop) {
			break
		}
		if t.e.is(isSays) && k > first {
			break
		}
		if t.e.is(isNumber|isScale) || t.e.is(isMonth|isWeekday|isRelative) && d.capital(k) {
			break
		}
		if d.participle(k) && plural < 0 && !d.pluralAhead(k) {
			break
		}
		if plural >= 0 {
			if d.pluralish(k) && !d.participle(k) {
				plural = k
				continue
			}
			break
		}
		if d.pluralish(k) && !(d.participle(k) && d.pluralAhead(k)) {
			plural = k
		}
		end = k + 1
	}
	if plural >= 0 {
		return first, plural + 1
	}
	switch d.lang.code {
	case "es", "fr", "pt":
		if !single { // what many are counted of ends in s or x there; other words are verbs
			return first, first
		}
		return first, min(end, first+1) // the noun stands first, its adjectives behind it
	case "de":
		for k := first; k < end; k++ { // only nouns have a capital
			if d.capitalized(k) {
				return first, k + 1
			}
		}
		return first, first
	}
	for end > first && (strings.HasSuffix(d.word(end-1), "ly") || d.dash(end-1)) {
		end--
	}
	if !single && end > first+3 {
		end = first + 3
	}
	for end > first && d.has(end-1, isAdjective) {
		end--
	}
	return first, end
}

// participle reports whether word k tells what happened rather than who: killed, injured, believed.
func (d *doc) participle(k int) bool {
	e := d.toks[k].e
	if e.is(isEvent) {
		return true
	}
	w := d.word(k)
	return d.lang.code == "en" && len(w) > 4 && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "own"))
}

// pluralAhead reports whether a plural noun follows within the phrase: "armed criminal gangs".
func (d *doc) pluralAhead(k int) bool {
	for j := k + 1; j < len(d.toks) && j < k+4; j++ {
		if !d.isWord(j) || d.toks[j].e.is(isStop|isAux|isAnd|isOf|isTo|isArticle) {
			return false
		}
		if d.pluralish(j) {
			return true
		}
	}
	return false
}

// shareBack gives the noun to the number before, where only "and" or an adjective parts them: "20 living and 30 deceased hostages".
func (d *doc) shareBack(f *Figure, at int) {
	if len(d.out) == 0 || d.last < 0 || d.last < d.first {
		return
	}
	p := &d.out[len(d.out)-1]
	if p.Kind != f.Kind || f.Kind != Count || at-d.last > 3 || !p.Counts.Empty() && !(d.bareAdjective(p.Counts) && !p.High.Equal(Int(1))) && !d.carried {
		return
	}
	for j := d.last; j < at; j++ {
		t := &d.toks[j]
		if !d.is(j, ',') && (t.class != letters || t.e.is(isAux|isPronoun|isEvent) || t.e.is(isStop) && !t.e.is(isAnd) && d.word(j) != "or") {
			return
		}
	}
	p.Counts = f.Counts
}

// bareAdjective reports whether a counted phrase is one word that is no plural noun: "living".
func (d *doc) bareAdjective(s article.Span) bool {
	w := s.Of(d.text)
	return !strings.Contains(w, " ") && !strings.HasSuffix(w, "s")
}

// sizeOf finds what the number is the size of, told earlier in the sentence: "the number of guests rose to 50".
func (d *doc) sizeOf(f *Figure, at int) {
	switch d.word(at - 1) {
	case "to", "at", "of", "was", "is", "were", "reached", "hit", "exceeded", "passed", "totalled":
	default:
		return
	}
	for j := at - 1; j >= max(d.first, at-reachBack); j-- {
		if d.toks[j].e == nil || d.toks[j].Start < d.done {
			continue
		}
		if d.toks[j].e.is(isQuantity) {
			f.Counts = d.toks[j].Span
			return
		}
		if e, next := d.phrase(j, isQuantity); e != nil {
			if first, end := d.nounPhrase(next, false); end > first {
				f.Counts = d.between(first, end)
			} else if d.has(next, isEvent) { // the number of dead
				f.Counts = d.toks[next].Span
			}
			return
		}
	}
}

// carry takes the noun of the count before, in this sentence or the one before it in the paragraph, and its verb if none can follow: next is the token behind.
func (d *doc) carry(f *Figure, next int) {
	if !f.Counts.Empty() {
		return
	}
	for i := len(d.out) - 1; i >= 0 && i >= len(d.out)-4; i-- {
		p := &d.out[i]
		if p.Kind == Count && !p.Counts.Empty() && p.Change != To {
			if p.Start >= d.sentence.Start || i == len(d.out)-1 && p.Start >= d.previous.Start && p.Start >= d.toks[0].Start {
				f.Counts = p.Counts
				if f.Verb.Empty() && p.Start >= d.sentence.Start && (!d.isWord(next) || d.has(next, isStop)) {
					f.Verb = p.Verb
				}
				d.carried = true
			}
			return
		}
	}
}

// verb finds the verb of the figure: right before it ("killed 58 people"), else behind its noun ("people were killed").
func (d *doc) verb(f *Figure, at, head int) {
	if d.lang.dated { // the verb stands at the end of its clause, with endings no table has
		return
	}
	j := at - 1
	for j >= d.first && d.isWord(j) && (d.toks[j].e.is(isArticle|isStop|isAdjective|isChange) && !d.toks[j].e.is(isEvent) && (d.word(j) == "the" || d.word(j) == "a" || d.word(j) == "his" || d.word(j) == "their" || d.word(j) == "her" || d.word(j) == "its" || d.word(j) == "all") || strings.HasSuffix(d.word(j), "ly")) {
		j--
	}
	if j >= d.first && d.isWord(j) && d.participle(j) && !d.has(j, isStop|isHedge|isSays|isIncluding) {
		f.Verb = d.toks[j].Span
		return
	}
	aux := false
	k := head
	for ; k < len(d.toks) && k < head+6 && k < d.end && d.isWord(k); k++ {
		e := d.toks[k].e
		switch {
		case e.is(isAux):
			aux = true
			continue
		case e.is(isStop|isPronoun|isArticle) && !e.is(isEvent):
			switch d.word(k) {
			case "who", "that", "which", "also", "still", "not", "now", "have", "since", "of", "whom", "whose":
				continue
			}
			return
		case strings.HasSuffix(d.word(k), "ly"), d.lang.code != "en" && e == nil && d.has(k+1, isEvent): // resultaron heridas
			continue
		case aux && (d.word(k-1) == "have" || d.word(k-1) == "has" || d.word(k-1) == "had") && !d.participle(k):
			return
		case aux || d.participle(k) || e == nil && d.text[d.toks[k].Start] >= 'a' && !f.Counts.Empty():
			f.Verb = d.toks[k].Span
		}
		return
	}
}
