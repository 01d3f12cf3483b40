package report

import "sidelight/corpus/article"

// Changed returns the spans of words of s that do not lie beside a word of the other text: the words an altered quote has of its own. Case,
// accents and punctuation aside. None for speeches longer than article.LongestAlign.
func Changed(s, other string) []article.Span { return changed(s, other, true) }

// Otherwise returns those of them that the other text has otherwise, or lacks between words that both have: not what the one tells before or
// behind all that the other does.
func Otherwise(s, other string) []article.Span { return changed(s, other, false) }

func changed(s, other string, ends bool) []article.Span {
	x, y := article.Words(s), article.Words(other)
	if len(x)*len(y) > article.LongestAlign {
		return nil
	}
	numbers := map[string]int32{}
	numbered := func(text string, spans []article.Span) []int32 {
		out := make([]int32, len(spans))
		for i, w := range spans {
			word := article.Fold(w.Of(text))
			if _, ok := numbers[word]; !ok {
				numbers[word] = int32(len(numbers))
			}
			out[i] = numbers[word]
		}
		return out
	}
	var l article.Aligner
	met := l.Meet(numbered(s, x), numbered(other, y), nil, nil)
	if len(met) == 0 {
		if len(x) == 0 || !ends {
			return nil
		}
		return []article.Span{{Start: x[0].Start, End: x[len(x)-1].End}}
	}
	first, last := met[0], met[len(met)-1]
	both := make([]bool, len(x))
	for _, p := range met {
		both[p[0]] = true
	}
	var out []article.Span
	for i := range x {
		before, behind := i < first[0], i > last[0]
		switch {
		case both[i]:
		case !ends && (before && first[1] == 0 || behind && last[1] == len(y)-1):
		case len(out) > 0 && out[len(out)-1].End == x[i-1].End: // one stretch with the word before
			out[len(out)-1].End = x[i].End
		default:
			out = append(out, x[i])
		}
	}
	return out
}
