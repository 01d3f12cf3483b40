package compare

import (
	"strings"

	"sidelight/corpus/article"
)

// Two outlets print one quotation by two style books: favour and favor, realised and realized, three and 3. These are the same words.

// wording is a folded word of a quotation without what style books change.
func wording(word string) string {
	if digits, ok := smallNumbers[word]; ok {
		return digits
	}
	if len(word) < 6 {
		return word
	}
	word = strings.Replace(word, "our", "or", 1)
	for _, v := range endings {
		if stem, ok := strings.CutSuffix(word, v[0]); ok {
			return stem + v[1]
		}
	}
	return word
}

// endings of British spelling with their American counterparts. Source: Oxford English Dictionary, notes on -ize and -our; The Associated
// Press Stylebook. A word that is spelled so in both loses nothing: both sides of a comparison are changed alike.
var endings = [][2]string{
	{"ise", "ize"},
	{"ised", "ized"},
	{"ises", "izes"},
	{"ising", "izing"},
	{"isation", "ization"},
	{"isations", "izations"},
	{"yse", "yze"},
	{"ysed", "yzed"},
	{"ysing", "yzing"},
	{"tre", "ter"},
	{"tres", "ters"},
	{"fence", "fense"},
	{"cence", "cense"},
	{"elled", "eled"},
	{"elling", "eling"},
	{"eller", "eler"},
	{"ellers", "elers"},
	{"ogue", "og"},
	{"ogues", "ogs"},
	{"gramme", "gram"},
	{"grammes", "grams"},
}

var smallNumbers = map[string]string{
	"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
	"okay": "ok",
}

// contractions are what stands behind an apostrophe, which some pages set with a space on either side: I ’ m.
var contractions = setOf("m s t d re ve ll")

// A quoted is the words of a saying as they are gathered.
type quoted struct {
	words []word
	said  []string // each word by its wording
	gap   []bool   // an ellipsis or a bracket stands before the word: words may be missing there
}

// add appends the words of a range; those in square brackets are an editor's and leave a gap.
func (q *quoted) add(l *lexicon, t *text, words []word, r article.Span) {
	depth, missing, last := 0, false, r.Start
	for _, w := range words {
		between := t.Text[min(last, w.Start):w.Start]
		depth = max(0, depth+strings.Count(between, "[")-strings.Count(between, "]"))
		missing = missing || strings.ContainsAny(between, "[]…") || strings.Contains(between, "...") || strings.Contains(between, ". . .")
		last = w.End
		if depth > 0 {
			missing = true
			continue
		}
		form := l.forms[w.form].text
		if n := len(q.words) - 1; n >= 0 && !missing {
			mark := strings.TrimSpace(between)
			switch {
			case (mark == "'" || mark == "’") && contractions[form]:
				q.words[n].End = w.End
				if form != "s" { // of a possessive: the word without it is the same word
					q.said[n] += "'" + form
				}
				continue
			case mark == "" && form == "cent" && q.said[n] == "per":
				q.words[n].End = w.End
				q.said[n] = "percent"
				continue
			}
		}
		if w.Len() == 1 && form == "s" {
			continue // of a possessive with the wrong apostrophe
		}
		q.words, q.said, q.gap = append(q.words, w), append(q.said, wording(form)), append(q.gap, missing && len(q.words) > 0)
		missing = false
	}
}
