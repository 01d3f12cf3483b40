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
	unvoiced    bool // a part of an unclosed quotation of which the text does not say who spoke
	words       []word
	said        []int32 // each word as a number, the same for all its spellings
	gap         []bool  // an ellipsis or a bracket stands before the word: words may be missing there
	stems       []scale
	weight      float64 // of stems
	who         string  // the last name of its speaker, folded; "" if nobody is named
	named       bool    // the text names the speaker beside the quote: who is no guess
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
			out = s.appendSaying(out, saying{text: k, index: i, span: q.Span, who: lastName(t, q), named: q.Basis == quote.Named && q.Sure}, q.Ranges, ids)
		}
		for _, p := range t.openPassages() {
			out = s.appendSaying(out, saying{text: k, index: -1, span: p.Span, unvoiced: !p.voiced}, []article.Span{p.Span}, ids)
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

// An alignment is how the words of two sayings lie beside each other.
type alignment struct {
	common  int     // words in common, in order
	run     int     // longest run of them
	second  int     // the next longest
	content int     // content words among them
	weight  float64 // their weight
	inside  bool    // the shorter one stands in the longer one in one run, but for marked gaps
	changed string  // the first words that differ: “should” / “shouldn't”
}

// align lays the shorter saying beside the longer one.
func (s *set) align(a, b *saying) alignment {
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	n, m := len(a.words), len(b.words)
	if n*m > longestAlign {
		n, m = min(n, 400), min(m, 400)
	}
	// longest common subsequence, from the back, so that the walk below goes forward
	table := make([]int32, (n+1)*(m+1))
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			at := i*(m+1) + j
			if a.said[i] == b.said[j] {
				table[at] = table[at+m+2] + 1
			} else {
				table[at] = max(table[at+1], table[at+m+1])
			}
		}
	}
	var out alignment
	run := 0
	lastI, lastJ := -1, -1
	for i, j := 0, 0; i < n && j < m; {
		at := i*(m+1) + j
		switch {
		case a.said[i] == b.said[j]:
			if lastI >= 0 && (i != lastI+1 || j != lastJ+1) {
				out.runs(run)
				run = 0
			}
			run++
			out.common++
			if f := &s.lex.forms[a.words[i].form]; !f.stop {
				out.content++
				if everyday[s.lex.stems[f.stem].text] {
					out.weight += everydayWeight
				} else {
					out.weight++
				}
			}
			lastI, lastJ = i, j
			i, j = i+1, j+1
		case table[at+1] >= table[at+m+1]:
			j++
		default:
			i++
		}
	}
	out.runs(run)
	out.inside = contained(a, b)
	if !out.inside {
		out.changed = s.changed(a, b, table, n, m)
	}
	return out
}

// runs notes a run of so many words.
func (x *alignment) runs(n int) {
	if n > x.run {
		x.run, n = n, x.run
	}
	x.second = max(x.second, n)
}

// longestAlign bounds the cells of an alignment: speeches printed in full.
const longestAlign = 1 << 20

// contained reports whether all words of a stand in b one after the other; at a gap that either marks, words may lie between.
func contained(a, b *saying) bool {
	for from := 0; from+len(a.words) <= len(b.words)+countGaps(b.gap); from++ {
		if from >= len(b.words) {
			return false
		}
		i, j := 0, from
		for i < len(a.words) && j < len(b.words) {
			switch {
			case a.said[i] == b.said[j]:
				i, j = i+1, j+1
			case i > 0 && a.gap[i]: // a leaves words out here
				j++
			case b.gap[j] && i > 0: // b leaves words out here
				i++
			default:
				j = len(b.words)
			}
		}
		if i == len(a.words) {
			return true
		}
	}
	return false
}

func countGaps(gap []bool) int {
	n := 0
	for _, g := range gap {
		if g {
			n++
		}
	}
	return 20 * n
}

// changed writes the first place where two sayings part and meet again: “should” / “shouldn't”; only one has “and”.
func (s *set) changed(a, b *saying, table []int32, n, m int) string {
	i, j := 0, 0
	started := false
	for i < n && j < m {
		if a.said[i] == b.said[j] {
			started = true
			i, j = i+1, j+1
			continue
		}
		fromI, fromJ := i, j
		for i < n && j < m && a.said[i] != b.said[j] {
			at := i*(m+1) + j
			if table[at+1] >= table[at+m+1] {
				j++
			} else {
				i++
			}
		}
		if started && i < n && j < m {
			return difference(s.wording(a, fromI, i), s.wording(b, fromJ, j))
		}
	}
	return ""
}

// difference words two wordings for a reader; one of them may be empty.
func difference(a, b string) string {
	switch {
	case a == "":
		return "only one has “" + b + "”"
	case b == "":
		return "only one has “" + a + "”"
	}
	return "“" + a + "” / “" + b + "”"
}

func (s *set) wording(x *saying, from, to int) string {
	if from == to {
		return ""
	}
	t := s.texts[x.text].Text
	return t[x.words[from].Start:x.words[to-1].End]
}
