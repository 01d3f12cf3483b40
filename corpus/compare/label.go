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
	wordAlone
	verbAlone
	foreign
)

// whatOf names what is counted by the best label of the members: of equals the one that most use, then the one whose words
// most of them have, then the shortest.
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
	borne := map[string]float64{}
	for text := range often {
		borne[text] = s.borneBy(facts, members, text)
	}
	return slices.MinFunc(all, func(a, b label) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(often[b.text], often[a.text]), cmp.Compare(borne[b.text], borne[a.text]), cmp.Compare(len(a.text), len(b.text)), cmp.Compare(a.text, b.text))
	}).text
}

// borneBy is how many of the words of a label the sentences of the members have, in the mean of its words.
func (s *set) borneBy(facts []fact, members []int, text string) float64 {
	words, n := strings.Fields(article.Fold(text)), 0
	for _, w := range words {
		id, ok := s.lex.ids[w]
		if !ok || s.lex.forms[id].stem < 0 {
			continue
		}
		for _, i := range members {
			stems := s.texts[facts[i].text].sentences[facts[i].sentence].stems
			if _, ok := slices.BinarySearchFunc(stems, s.lex.forms[id].stem, func(e scale, stem int32) int { return cmp.Compare(e.id, stem) }); ok {
				n++
			}
		}
	}
	return float64(n) / float64(max(1, len(words)))
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
	name := s.clauseName(x)
	if s.participle(x, name) {
		return label{foreign, s.opening(x)}
	}
	if first, _, more := strings.Cut(name, " "); name != "" && (verb == "" || more) && !verbLike(article.Fold(first)) {
		if x.at > 0 && s.lex.forms[t.words[x.at-1].form].text == "of" && t.words[x.at-1].End+1 == f.Start {
			return label{noun, name} // "a premium of 28 percent"
		}
		if more {
			return label{clauseLabel, name}
		}
		return label{wordAlone, name}
	}
	return label{verbAlone, cmp.Or(name, verb, counted)}
}

// participle reports whether a name begins with the participle of a clause that has its subject elsewhere: "raking" of "the senator led, raking in".
func (s *set) participle(x *fact, name string) bool {
	first, _, more := strings.Cut(name, " ")
	if !more || !strings.HasSuffix(first, "ing") {
		return false
	}
	t := s.texts[x.text]
	words := s.wordsIn(t, t.sentences[x.sentence].Span)
	i := slices.IndexFunc(words, func(w word) bool { return w.Of(t.Text) == first })
	return i > 0 && (strings.HasPrefix(t.Text[words[i-1].End:], ",") || auxiliary[s.lex.forms[words[i-1].form].text])
}

// opening is the first words of the sentence of a figure, in quotation marks.
func (s *set) opening(x *fact) string {
	t := s.texts[x.text]
	words := s.wordsIn(t, t.sentences[x.sentence].Span)
	if len(words) == 0 {
		return ""
	}
	return "“" + article.Span{Start: words[0].Start, End: words[min(len(words), openingWords)-1].End}.Of(t.Text) + " …”"
}

const openingWords = 5

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
	for i := first; i < end && !s.lex.forms[t.words[i].form].stop; i++ { // "driver of the London Tramlink" is no London
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
	if i := x.at - 2; i >= 0 && t.words[i+1].End+1 == f.Start && s.lex.forms[t.words[i+1].form].text == "of" { // "a boy of nine"
		return label{verbAlone, ageOf + t.words[i].Of(t.Text)}
	}
	if name := s.firstRun(t, first, end); name != "" && !verbLike(article.Fold(strings.Fields(name)[0])) {
		return label{verbAlone, ageOf + name}
	}
	return label{foreign, strings.TrimSuffix(ageOf, " of ")}
}
