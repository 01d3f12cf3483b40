package compare

import (
	"strings"

	"sidelight/corpus/article"
)

// An alignment is how the words of two sayings lie beside each other.
type alignment struct {
	common  int     // words in common, in order
	run     int     // longest run of them
	second  int     // the next longest
	content int     // content words among them
	weight  float64 // their weight
	inside  bool    // the shorter one stands in the longer one in one run, but for marked gaps
}

// align lays the shorter saying beside the longer one.
func (s *set) align(l *article.Aligner, a, b *saying) alignment {
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	var out alignment
	run := 0
	met := l.Meet(a.said, b.said, a.gap, b.gap)
	for k, p := range met {
		if k > 0 && p != [2]int{met[k-1][0] + 1, met[k-1][1] + 1} {
			out.runs(run)
			run = 0
		}
		run++
		out.common++
		if f := &s.lex.forms[a.words[p[0]].form]; !f.stop {
			out.content++
			if everyday[s.lex.stems[f.stem].text] {
				out.weight += everydayWeight
			} else {
				out.weight++
			}
		}
	}
	out.runs(run)
	out.inside = contained(a, b)
	return out
}

// runs notes a run of so many words.
func (x *alignment) runs(n int) {
	if n > x.run {
		x.run, n = n, x.run
	}
	x.second = max(x.second, n)
}

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

// differencesShown is how many places where two sayings part are written out.
const differencesShown = 3

// changed writes the places where the two sayings of the last alignment part and meet again, else where they go on or begin in other words:
// “should” / “shouldn't”; only one has “and”. It is empty if each only has more of the same words than the other, or marks a gap there.
func (s *set) changed(l *article.Aligner, a, b *saying) string {
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	met := l.Met()
	if len(met) == 0 {
		return ""
	}
	var out []string
	for k := 1; k < len(met) && len(out) < differencesShown; k++ {
		fromI, fromJ := met[k-1][0]+1, met[k-1][1]+1
		i, j := met[k][0], met[k][1]
		noneInA, noneInB := i == fromI, j == fromJ
		if noneInA && (noneInB || a.gap[i] || s.shortened(a, i-1, b, fromJ, j)) || noneInB && (b.gap[j] || s.shortened(b, j-1, a, fromI, i)) {
			continue
		}
		out = append(out, difference(s.wording(a, fromI, i), s.wording(b, fromJ, j)))
	}
	if len(out) > 0 {
		return strings.Join(out, "; ")
	}
	first, last := met[0], met[len(met)-1]
	if i, j := last[0]+1, last[1]+1; i < len(a.words) && j < len(b.words) && !(s.ended(a, i) && s.ended(b, j)) {
		return difference(s.wording(a, i, len(a.words)), s.wording(b, j, len(b.words)))
	}
	if i, j := first[0], first[1]; i > 0 && j > 0 && !(s.ended(a, i) && s.ended(b, j)) {
		return difference(s.wording(a, 0, i), s.wording(b, 0, j))
	}
	return ""
}

// shortened reports whether words from to to of y are the verb that word i of x is joined with: there's, there is.
func (s *set) shortened(x *saying, i int, y *saying, from, to int) bool {
	if to-from != 1 {
		return false
	}
	verb := s.lex.forms[y.words[from].form].text
	joined := article.Fold(x.words[i].Of(s.texts[x.text].Text))
	return (verb == "is" || verb == "has") && (strings.HasSuffix(joined, "'s") || strings.HasSuffix(joined, "’s"))
}

// ended reports whether a sentence ends before word i of a saying, or a gap is marked there.
func (s *set) ended(x *saying, i int) bool {
	return x.gap[i] || strings.ContainsAny(s.texts[x.text].Text[x.words[i-1].End:x.words[i].Start], ".!?")
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

// longestWording is how many words of a difference are shown.
const longestWording = 12

// wording is words of a saying as they stand in its text, without the quotation marks between them, cut if they are many.
func (s *set) wording(x *saying, from, to int) string {
	if from == to {
		return ""
	}
	more := ""
	if to-from > longestWording {
		to, more = from+longestWording, " …"
	}
	said := s.texts[x.text].Text[x.words[from].Start:x.words[to-1].End]
	return strings.Join(strings.Fields(innerMarks.Replace(said)), " ") + more
}

// innerMarks takes out the marks by which a text opens the next sentence of a quotation.
var innerMarks = strings.NewReplacer("“", "", "”", "", "\"", "", "``", "", "''", "", "«", "", "»", "", "„", "")
