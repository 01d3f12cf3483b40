package compare

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
)

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
		if w := t.words[from-1]; bordered(t.Text[min(w.End, next):next]) || s.opensClause(w) {
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
	if verb := s.firstVerb(t, from, to); verb >= 0 {
		if who := s.subjectOf(t, in, from); who != "" {
			return who + " " + t.words[verb].Of(t.Text)
		}
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
	if name := s.putAt(t, from, to); name != "" {
		return name
	}
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
	if end-start > 1 && !linking[next] {
		return name // "wave reached the village"
	}
	last := -1
	for i := end; i < to; i++ {
		if !s.weighs(t, i) {
			continue
		}
		if last = i; verbLike(s.lex.forms[t.words[i].form].text) {
			return name + " " + t.words[i].Of(t.Text) // "shares in the company fell"
		}
	}
	if last < 0 || linking[next] || linking[s.lex.forms[t.words[last-1].form].text] {
		return name // "the office of the mayor", no verb to be seen
	}
	return name + " " + t.words[last].Of(t.Text)
}

// putAt names what somebody put at a value: "the damage" of "the mayor put the damage at €50 million".
func (s *set) putAt(t *text, from, to int) string {
	if to > from && s.lex.forms[t.words[to-1].form].text == "between" {
		to--
	}
	if to-from < 3 || s.lex.forms[t.words[to-1].form].text != "at" {
		return ""
	}
	for i := to - 2; i > from; i-- {
		if form := s.lex.forms[t.words[i].form].text; form == "put" || form == "puts" || form == "estimated" || form == "valued" {
			return s.firstRun(t, i+1, to)
		}
	}
	return ""
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
	form := s.lex.forms[w.form].text
	if s.lex.forms[w.form].stop || dateWords[form] || adverb(form) || looseWords[form] {
		return false
	}
	k := figureFrom(t, w.Start+1) - 1
	return k < 0 || !t.Figures[k].Overlaps(w.Span)
}

// looseWords name nothing on their own: hours of the day, what measures and compares.
var looseWords = setOf(`morning afternoon evening night noon midnight today yesterday tomorrow least most more less fewer next back ahead apart nearly almost
	around roughly earlier later ago once twice including worth`)

// bordered reports whether a mark between two words parts their clauses.
func bordered(gap string) bool { return parted(gap) || strings.ContainsAny(gap, ";:()") }

// firstVerb is the number of the first word of weight among [from, to) if it is a verb, as in a clause whose subject stands before it; else -1.
func (s *set) firstVerb(t *text, from, to int) int {
	for ; from < to; from++ {
		form := s.lex.forms[t.words[from].form].text
		if pronouns[form] {
			return -1
		}
		if s.weighs(t, from) {
			if verbLike(form) {
				return from
			}
			return -1
		}
	}
	return -1
}

// subjectOf names who does what a clause that begins at word from with its verb tells: the words before "who" or "that", else the head of the
// sentence.
func (s *set) subjectOf(t *text, in article.Span, from int) string {
	first := from
	for first > 0 && t.words[first-1].Start >= in.Start {
		first--
	}
	if from > first && relatives[s.lex.forms[t.words[from-1].form].text] {
		end := from - 1
		for end > first && !s.weighs(t, end-1) {
			end--
		}
		start := end
		for start > first && end-start < labelRun && s.weighs(t, start-1) && (start == end || t.Text[t.words[start-1].End:t.words[start].Start] == " ") {
			start--
		}
		return s.phrasing(t, start, end)
	}
	if first < from && pronouns[s.lex.forms[t.words[first].form].text] {
		return ""
	}
	name := s.firstRun(t, first, from)
	if head, _, _ := strings.Cut(name, " "); verbLike(article.Fold(head)) {
		return ""
	}
	return name
}

var (
	relatives = setOf("who which that")
	pronouns  = setOf("he she it they we i you this that these those")
)

// verbLike reports whether a word looks like the past tense or the participle of a verb.
func verbLike(form string) bool {
	return len(form) > 4 && strings.HasSuffix(form, "ed") && !strings.HasSuffix(form, "eed") && form != "hundred" && form != "biped" || pastVerbs[form]
}

// pastVerbs are the irregular past tenses and participles of news.
var pastVerbs = setOf(`was were had did made went came took gave got fell rose ran held kept left lost won led met paid sold bought spent cost cut hit shut put set let
	began begun broke broken brought built burnt caught chose chosen drew drawn drove driven fallen felt fled flew flown forgot found fought froze given gone grew grown
	heard hid hidden hung hurt known knew laid lain lay lent meant risen rode sank sunk saw seen sent shook shaken shot slept spoke spoken stole stolen stood stuck
	struck swam swept swore sworn taken taught thought threw thrown told woke wore worn wrote written become became burst`)

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
