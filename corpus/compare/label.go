package compare

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
)

// A row is named by what its figures are of, in the words of one source: "people killed", "shares fell", "speed limit", "age of Ana Reyes".
// The noun counted comes first, then what the clause says before the figure: who did what, or the noun that "of" ties to the figure.

// A label is a name for a row; the lower its rank, the better it names.
type label struct {
	rank int
	text string
}

const (
	nounAndVerb = iota
	noun
	clauseLabel
	verbAlone
	foreign
)

// whatOf names what is counted by the best label of the members: of equals the one that most use, then the shortest.
func (s *set) whatOf(facts []fact, members []int) string {
	var all []label
	for _, i := range members {
		if l := s.labelOf(&facts[i]); l.text != "" {
			all = append(all, l)
		}
	}
	if len(all) == 0 {
		if facts[members[0]].value.iso != "" {
			return "date"
		}
		return ""
	}
	often := map[string]int{}
	for _, l := range all {
		often[l.text]++
	}
	return slices.MinFunc(all, func(a, b label) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(often[b.text], often[a.text]), cmp.Compare(len(a.text), len(b.text)), cmp.Compare(a.text, b.text))
	}).text
}

func (s *set) labelOf(x *fact) label {
	t := s.texts[x.text]
	f := &t.Figures[x.index]
	if x.age {
		return s.ageName(x)
	}
	counted, verb := "", f.Verb.Of(t.Text)
	if words := s.countedBy(x, t, f); len(words) > 0 && f.Kind != figure.Date && f.Kind != figure.Time {
		counted = article.Span{Start: words[0].Start, End: words[len(words)-1].End}.Of(t.Text)
	}
	if t.Lang != "" && !strings.HasPrefix(t.Lang, "en") { // the rules below are of English clauses
		return label{foreign, counted}
	}
	all := x.head >= 0 && generic[s.lex.stems[x.head].text]
	switch {
	case counted != "" && strings.HasSuffix(verb, "ing") && verb != counted: // "the 20 living": the verb is the noun
		return label{noun, verb + " " + counted}
	case counted != "" && verb != "" && !strings.HasSuffix(counted, verb):
		return label{nounAndVerb, counted + " " + verb}
	case counted != "" && !all:
		return label{noun, counted}
	}
	if name := s.clauseName(x); name != "" && (verb == "" || strings.Contains(name, " ")) {
		return label{clauseLabel, name}
	}
	return label{verbAlone, cmp.Or(verb, counted)}
}

const (
	labelReach = 14 // words before a figure that may name it
	labelRun   = 4  // words in a row of a name
)

// clauseName names a figure by its clause: the words before it, or, where it stands first, those after it.
func (s *set) clauseName(x *fact) string {
	t := s.texts[x.text]
	f := &t.Figures[x.index]
	in := t.sentences[x.sentence].Span
	to := x.at
	for to > 0 && f.Hedge.Start <= t.words[to-1].Start && t.words[to-1].End <= f.Hedge.End { // the hedge names nothing
		to--
	}
	from := to
	for from > 0 && to-from < labelReach && t.words[from-1].Start >= in.Start {
		next := f.Start
		if from < x.at {
			next = t.words[from].Start
		}
		if w := t.words[from-1]; parted(t.Text[min(w.End, next):next]) || s.opensClause(w) {
			break
		}
		from--
	}
	said := to - 1 // the last verb of saying before the figure
	for said >= from && !sayingVerbs[s.lex.forms[t.words[said].form].text] {
		said--
	}
	switch {
	case said < from:
	case to-said > labelRun: // "says its inspectors found no defects in July"
		from = said + 1
	case s.datedBefore(x, t.words[said].Start): // "spilled over on Friday, police said on Sunday": the day they said it
		if who := s.firstRun(t, from, said); who != "" {
			return who + " " + t.words[said].Of(t.Text)
		}
		return ""
	default: // "officials said on Thursday": what they said is what the day is of
		from = t.sentences[x.sentence].from
		to = min(t.sentences[x.sentence].to, said, from+labelReach)
	}
	if name := s.wordsBefore(t, from, to); name != "" {
		return name
	}
	first := x.at
	for first < len(t.words) && t.words[first].Start < f.End {
		first++
	}
	last := first
	for last < len(t.words) && last-first < labelRun+2 && t.words[last].End <= in.End && (last == first || t.Text[t.words[last-1].End:t.words[last].Start] == " ") {
		last++
	}
	return s.firstRun(t, first, last)
}

// datedBefore reports whether x is a date and its sentence has another one that ends at or before byte at.
func (s *set) datedBefore(x *fact, at int) bool {
	t := s.texts[x.text]
	if t.Figures[x.index].Kind != figure.Date {
		return false
	}
	in := t.sentences[x.sentence].Span
	for n := x.index - 1; n >= 0 && t.Figures[n].Start >= in.Start; n-- {
		if f := &t.Figures[n]; f.Kind == figure.Date && f.End <= at {
			return true
		}
	}
	return false
}

// opensClause reports whether a word begins a clause that the words before it have no part in.
func (s *set) opensClause(w word) bool {
	form := s.lex.forms[w.form].text
	return clauseWord[form] && form != "with" && form != "after" && form != "before" && form != "since"
}

// wordsBefore names by the words [from, to): the noun before "of", else the first words of weight, with the last one, the verb, where they
// have none.
func (s *set) wordsBefore(t *text, from, to int) string {
	if to-1 > from && s.lex.forms[t.words[to-1].form].text == "of" {
		i := to - 1
		for i > from && to-1-i < labelRun-1 && s.weighs(t, i-1) {
			i--
		}
		if i < to-1 {
			return s.phrasing(t, i, to-1)
		}
	}
	name := s.firstRun(t, from, to)
	if name == "" {
		return ""
	}
	start := from
	for !s.weighs(t, start) {
		start++
	}
	end := start
	for end < to && end-start < labelRun && s.weighs(t, end) {
		end++
	}
	if end == to {
		return name
	}
	next := s.lex.forms[t.words[end].form].text
	if auxiliary[next] { // "the captain was sentenced"
		for end < to && !s.weighs(t, end) {
			end++
		}
		if end < to {
			return name + " " + t.words[end].Of(t.Text)
		}
		return name
	}
	last := to - 1
	for last >= end && !s.weighs(t, last) {
		last--
	}
	if last < end || end-start > 1 && !linking[next] {
		return name // "wave reached the village"
	}
	return name + " " + t.words[last].Of(t.Text) // "shares in the company fell"
}

// Words between a subject and its verb.
var (
	linking   = setOf("in of on at for from by to")
	auxiliary = setOf("was were is are has have had will would be been")
)

// firstRun is the first words of weight in a row among [from, to).
func (s *set) firstRun(t *text, from, to int) string {
	for from < to && !s.weighs(t, from) {
		from++
	}
	end := from
	for end < to && end-from < labelRun && s.weighs(t, end) && (end == from || t.Text[t.words[end-1].End:t.words[end].Start] == " ") {
		end++
	}
	return s.phrasing(t, from, end)
}

// weighs reports whether a word says something and belongs to no figure.
func (s *set) weighs(t *text, i int) bool {
	w := t.words[i]
	if s.lex.forms[w.form].stop || dateWords[s.lex.forms[w.form].text] || adverb(s.lex.forms[w.form].text) {
		return false
	}
	k := figureFrom(t, w.Start+1) - 1
	return k < 0 || !t.Figures[k].Overlaps(w.Span)
}

// adverb reports whether a word tells only how or when.
func adverb(form string) bool {
	return len(form) > 4 && strings.HasSuffix(form, "ly") && form != "family" && form != "supply" || form == "early" || form == "late"
}

// phrasing is the words [from, to) as the text has them; a word that the set also writes small begins small.
func (s *set) phrasing(t *text, from, to int) string {
	if from >= to {
		return ""
	}
	words := article.Span{Start: t.words[from].Start, End: t.words[to-1].End}.Of(t.Text)
	r, n := utf8.DecodeRuneInString(words)
	if form := &s.lex.forms[t.words[from].form]; form.lower > 0 && !form.name {
		return string(unicode.ToLower(r)) + words[n:]
	}
	return words
}

// ageOf begins the name of a row of ages.
const ageOf = "age of "

// ageName names an age by the name beside it, else by the noun behind it: "age of Ana Reyes", "age of driver".
func (s *set) ageName(x *fact) label {
	t := s.texts[x.text]
	f := &t.Figures[x.index]
	capital := func(i int) bool {
		r, _ := utf8.DecodeRuneInString(t.words[i].Of(t.Text))
		return unicode.IsUpper(r) && !s.lex.forms[t.words[i].form].stop
	}
	from := x.at
	for from > 0 && x.at-from < labelRun && capital(from-1) {
		gap := t.Text[t.words[from-1].End:min(len(t.Text), t.words[min(from, len(t.words)-1)].Start)]
		if from == x.at && gap != ", " || from < x.at && gap != " " {
			break
		}
		from--
	}
	if from < x.at {
		return label{nounAndVerb, ageOf + article.Span{Start: t.words[from].Start, End: t.words[x.at-1].End}.Of(t.Text)}
	}
	first := x.at
	for first < len(t.words) && t.words[first].Start < f.End {
		first++
	}
	end := first
	for end < len(t.words) && end-first < labelRun && t.Text[max(f.End, t.words[max(end-1, 0)].End):max(f.End, t.words[end].Start)] == " " {
		end++
	}
	for i := first; i < end; i++ {
		if last := i; capital(i) {
			for last+1 < end && capital(last+1) {
				last++
			}
			rank := noun
			if last+1 < end && s.weighs(t, last+1) { // "British climber"
				last, rank = last+1, verbAlone
			}
			return label{rank, ageOf + article.Span{Start: t.words[i].Start, End: t.words[last].End}.Of(t.Text)}
		}
	}
	if name := s.firstRun(t, first, end); name != "" {
		return label{verbAlone, ageOf + name}
	}
	return label{foreign, strings.TrimSuffix(ageOf, " of ")}
}
