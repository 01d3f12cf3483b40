package compare

import (
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/quote"
)

// A saying is a quote as it is compared: its words in a row, over all its parts, without what an editor put in brackets.
type saying struct {
	text, index int // which text of the set, which of its quotes; -1 for a part of an unclosed quotation
	span        article.Span
	words       []word
	said        []int32 // each word as a number, the same for all its spellings
	gap         []bool  // an ellipsis or a bracket stands before the word: words may be missing there
	stems       []scale
	weight      float64 // of stems
	who         string  // the last name of its speaker, folded; "" if nobody is named
	person      string  // its name in full, as far as the text tells it
	by          speaker
	named       bool    // the text names the speaker beside the quote: who is no guess
	voice       []int32 // stems of the words for its speaker: "Lund", "neighbour"; sorted
}

// sayings lists the quotes of the set that are not repeats, in order.
func (s *set) sayings() []saying {
	var out []saying
	ids := map[string]int32{}
	for k, t := range s.texts {
		for i := range t.Quotes {
			q := &t.Quotes[i]
			if t.Repeated(q.Start) {
				continue
			}
			out = s.appendSaying(out, saying{text: k, index: i, span: q.Span, who: lastName(t, q), person: q.Person, by: s.speakerOf(t, q.Speaker, q.Person), named: q.Basis == quote.Named && q.Sure, voice: s.voiceOf(t, q)}, q.Ranges, ids)
		}
		for _, p := range t.openPassages() {
			out = s.appendSaying(out, saying{text: k, index: -1, span: p}, []article.Span{p}, ids)
		}
	}
	return out
}

// appendSaying adds a saying with the words of its ranges, if it has any; ids numbers their wordings.
func (s *set) appendSaying(out []saying, x saying, ranges []article.Span, ids map[string]int32) []saying {
	var q quoted
	t := s.texts[x.text]
	for _, r := range ranges {
		q.add(&s.lex, t, s.wordsIn(t, r), r)
	}
	if len(q.words) == 0 {
		return out
	}
	x.words, x.gap = q.words, q.gap
	for _, w := range q.said {
		id, ok := ids[w]
		if !ok {
			id = int32(len(ids))
			ids[w] = id
		}
		x.said = append(x.said, id)
	}
	x.stems = s.contentOf(x.words)
	for _, e := range x.stems {
		x.weight += e.weight
	}
	return append(out, x)
}

// contentOf is the content words of a saying by stem, everyday words at half weight, whatever the set: what is quoted is judged by itself.
func (s *set) contentOf(words []word) []scale {
	var out []scale
	for _, w := range words {
		f := &s.lex.forms[w.form]
		if f.stop || f.stem < 0 {
			continue
		}
		weight := 1.0
		if everyday[s.lex.stems[f.stem].text] {
			weight = everydayWeight
		}
		out = append(out, scale{f.stem, weight})
	}
	out, _, _ = gathered(out)
	return out
}

// lastName is the last word of the speaker's name, folded; "" if the text does not name the speaker.
func lastName(t *text, q *quote.Quote) string {
	name := q.Person
	if name == "" && q.Basis == quote.Named {
		name = q.Speaker.Of(t.Text)
	}
	if name == "" {
		return ""
	}
	if !strings.Contains(name, " ") && strings.ToUpper(name) == name {
		return "" // RAIB, WASHINGTON
	}
	words := strings.Fields(article.Fold(name))
	if len(words) > 0 && bodies[strings.Trim(words[len(words)-1], ".,")] {
		return ""
	}
	for i := len(words) - 1; i >= 0; i-- {
		w := strings.TrimSuffix(strings.Trim(words[i], ".,"), "'s")
		if w != "jr" && w != "sr" && w != "" {
			return w
		}
	}
	return ""
}

// likeNames reports whether two last names are one, but for a letter that one source has too many or too few: Hefner, Heffner.
func likeNames(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if a == b || len(b)-len(a) != 1 || len(a) < 4 {
		return a == b
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return a[i:] == b[i+1:]
}

// bodies end the names of those who speak through somebody: an agency cited for a quote is not another speaker.
var bodies = setOf("press agency service services branch police news department ministry court company office council government party records documents post times")
