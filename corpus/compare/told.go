package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
)

// describe fills in what the words around a figure say of it.
func (s *set) describe(x *fact, t *text, f *figure.Figure) {
	counted := s.countedBy(x, t, f)
	if end := slices.IndexFunc(counted, func(w word) bool { return s.lex.forms[w.form].text == "of" || s.lex.forms[w.form].text == "in" }); end > 0 {
		counted = counted[:end]
	}
	for i, w := range counted {
		id, text := s.stem(w)
		if people[text] && !settlements[s.lex.forms[w.form].text] || i == len(counted)-1 && s.peopleByName(t, w) {
			x.person = true
		}
		if i == len(counted)-1 {
			x.head = id
		} else if !s.lex.forms[w.form].stop {
			x.kinds = append(x.kinds, id)
		}
	}
	if verb := s.wordsIn(t, f.Verb); len(verb) > 0 {
		x.verb, _ = s.stem(verb[len(verb)-1])
	} else if s.takesLives(x, t, counted) {
		if id, ok := s.lex.stem["kill"]; ok {
			x.verb = id
		}
	}
	for _, id := range []int32{x.head, x.verb} {
		if id >= 0 && !people[s.lex.stems[id].text] && !slices.Contains(x.what, id) {
			x.what = append(x.what, id)
		}
	}
	x.running = slices.ContainsFunc(x.what, func(id int32) bool { return runningWords[s.lex.stems[id].text] })
	slices.Sort(x.what)
	slices.Sort(x.kinds)
	x.state |= s.share(x, t, f)
	x.age = f.Kind == figure.Age || s.ofAge(t, f)
	if x.age {
		x.value.family = string(figure.Age)
		if f.Kind == figure.Count {
			x.value.low, x.value.high = x.value.low*families["year"].size, x.value.high*families["year"].size
			x.value.unit *= families["year"].size
		}
	}
	s.surround(x, t, f)
}

// takesLives reports whether the verb before a count of lives says that these people died: "claimed at least five lives".
func (s *set) takesLives(x *fact, t *text, counted []word) bool {
	if len(counted) == 0 || s.lex.forms[counted[len(counted)-1].form].text != "lives" {
		return false
	}
	for i := x.at - 1; i >= max(0, x.at-3); i-- {
		switch form := &s.lex.forms[t.words[i].form]; {
		case takers[form.text]:
			return true
		case !form.stop && form.text != "least" && form.text != "nearly":
			return false
		}
	}
	return false
}

var takers = setOf("claim claims claimed claiming cost costs costing take takes took taken taking")

// countedBy is the words for what a figure counts. People right behind the number are what it counts, whatever follows; a noun of a sentence
// before is a guess that compare does without.
func (s *set) countedBy(x *fact, t *text, f *figure.Figure) []word {
	after := x.at
	for after < len(t.words) && t.words[after].Start < f.End {
		after++
	}
	if f.Kind == figure.Count && after < len(t.words) && t.Text[f.End:t.words[after].Start] == " " {
		if _, stem := s.stem(t.words[after]); people[stem] && !s.lex.forms[t.words[after].form].stop {
			return t.words[after : after+1]
		}
	}
	if i := x.at - 2; i >= 0 && f.Kind == figure.Count && f.Hedge.Empty() && crowds[s.lex.forms[t.words[i].form].text] && t.Text[t.words[i].End:f.Start] == " of " {
		return t.words[i : i+1] // "a crowd of 41,300"
	}
	if f.Counts.End <= t.sentences[x.sentence].Start {
		return nil
	}
	counted := s.wordsIn(t, f.Counts)
	if len(counted) > 1 && counted[0].Start == f.End+1 && t.Text[f.End] == '-' { // "a 100-seat hall" has seats
		return counted[:1]
	}
	return counted
}

// peopleByName reports whether a counted word names a people: "Americans", "Kurds".
func (s *set) peopleByName(t *text, w word) bool {
	raw := w.Of(t.Text)
	first, _ := utf8.DecodeRuneInString(raw)
	return unicode.IsUpper(first) && strings.HasSuffix(raw, "s") && s.lex.forms[w.form].name
}

// people are the words for those counted that say no more than that they are people, by stem.
var people = setOf("peopl person man men woman women child children civilian resid individu victim other inhabit passeng citizen villag life live soldier worker student one two crowd guest visitor travel")

// settlements have the stem of the people who live there.
var settlements = setOf("village villages")

// runningWords belong to counts that grow while an event is under way, by stem as synonyms has them.
var runningWords = setOf("kill injur miss arrest discov evacu displac infect confirm rescu damag demolish recov report hospit affect trap")

// wordsIn is the words of a text that lie in a span.
func (s *set) wordsIn(t *text, at article.Span) []word {
	if at.Empty() {
		return nil
	}
	i, _ := slices.BinarySearchFunc(t.words, at.Start, func(w word, start int) int { return w.Start - start })
	j := i
	for j < len(t.words) && t.words[j].Start < at.End {
		j++
	}
	return t.words[i:j]
}

func (s *set) stem(w word) (int32, string) {
	id := s.lex.forms[w.form].stem
	return id, s.lex.stems[id].text
}

// farthest is how many words away a word still says something of a figure. News sentences are shorter; it keeps texts without full stops linear.
const farthest = 80

// surround weighs the words of the figure's sentence by how near they stand, those beyond its clause half.
func (s *set) surround(x *fact, t *text, f *figure.Figure) {
	span := t.Sentences()[x.sentence]
	first, last := x.at, x.at
	for first > 0 && x.at-first < farthest && t.words[first-1].Start >= span.Start {
		first--
	}
	for last < len(t.words) && last-x.at < 2*farthest && t.words[last].Start < span.End {
		last++
	}
	s.locate(x, t, f, last)
	s.own(x, t, f)
	x.base = -1
	if x.value.family == string(figure.Percent) {
		x.base = s.baseOf(x, t, f)
	}
	var own, beyond state // in the figure's clause, in those beside it
	walk := func(i, step int) {
		share := 1.0
		for d := 1; d <= farthest && i >= first && i < last; i, d = i+step, d+1 {
			w := t.words[i]
			form := &s.lex.forms[w.form]
			gap := ""
			if step < 0 && i+1 < len(t.words) {
				gap = t.Text[w.End:t.words[i+1].Start]
			} else if step > 0 && i > 0 {
				gap = t.Text[t.words[i-1].End:w.Start]
			}
			if parted(gap) || clauseWord[form.text] {
				share *= clauseShare
			}
			if f.Overlaps(w.Span) {
				continue
			}
			text := form.text
			if form.stop {
				continue
			}
			weight := share * s.lex.telling(form.stem) / (1 + float64(d)/nearReach)
			x.near = append(x.near, scale{form.stem, weight})
			if form.name && share >= clauseShare {
				x.names = append(x.names, form.stem)
			}
			switch {
			case share == 1:
				own |= states[text]
				x.clause = append(x.clause, form.stem)
				if step < 0 {
					x.subject = append(x.subject, form.stem)
				}
			case share >= clauseShare:
				beyond |= states[text]
			}
		}
	}
	walk(x.at-1, -1)
	after := x.at
	for after < len(t.words) && t.words[after].Start < f.End {
		after++
	}
	walk(after, 1)
	if own != 0 {
		x.state |= own
	} else {
		x.state |= beyond
	}
	x.near, x.norm, _ = gathered(x.near)
	slices.Sort(x.names)
	x.names = slices.Compact(x.names)
	slices.Sort(x.subject)
	slices.Sort(x.clause)
	x.clause = slices.Compact(x.clause)
}

// locate finds the places that the words after a figure name, up to the end of its clause: "in Egypt", "in the province", "to India".
func (s *set) locate(x *fact, t *text, f *figure.Figure, last int) {
	led := -placeReach // the word that may lead to a place
	for i := x.at + 1; i < last; i++ {
		w := t.words[i]
		form := &s.lex.forms[w.form]
		if t.Text[t.words[i-1].End:w.Start] != " " || clauseWord[form.text] && form.text != "and" {
			break
		}
		switch {
		case leads[form.text]:
			led = i
		case i-led > placeReach:
		case form.name:
			x.places = append(x.places, form.stem)
		case areas[s.lex.stems[form.stem].text] && form.stem != x.head && !strings.HasSuffix(form.text, "s"): // "in three counties" bounds nothing
			x.areas = append(x.areas, form.stem)
		}
	}
	// before it, at the head of the sentence: "In neighbouring Central Vale district, 10 people"
	for i, w := range s.wordsIn(t, t.sentences[x.sentence].Span) {
		form := &s.lex.forms[w.form]
		if w.Start >= f.Start || i == 0 && form.text != "in" || i > 2*placeReach {
			break
		}
		if areas[s.lex.stems[form.stem].text] {
			x.areas = append(x.areas, form.stem)
		}
	}
	slices.Sort(x.places)
	slices.Sort(x.areas)
}

// placeReach is how many words after "in" or "to" a place may stand.
const placeReach = 3

var (
	leads = setOf("in to of at from near for inside across throughout")
	// areas are kinds of place that bound a count, by stem.
	areas = setOf("provinc district citi town villag counti countri state region nation nationwid worldwid world global capit hospit neighborhood neighbourhood school build hous home hotel room suit offic")
)

const (
	clauseShare = .5 // what a word counts beyond the border of the figure's clause, and again beyond the next
	nearReach   = 4. // words away at which a word counts for half
)
