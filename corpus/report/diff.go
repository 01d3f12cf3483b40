package report

import (
	"sidelight/corpus/article"
)

// Changed returns the spans of words of s that are not in the other text in the same order: the words an altered quote has
// of its own. Case, accents and punctuation aside.
func Changed(s, other string) []article.Span {
	x, y := article.Words(s), article.Words(other)
	if len(x)*len(y) > 1<<22 { // 2,000 words each: no quote, and not worth the memory
		return nil
	}
	fold := func(text string, spans []article.Span) []string {
		out := make([]string, len(spans))
		for i, w := range spans {
			out[i] = article.Fold(w.Of(text))
		}
		return out
	}
	a, b := fold(s, x), fold(other, y)
	// longest common subsequence, from the end: length[i][j] of a[i:], b[j:]
	length := make([][]int, len(a)+1)
	for i := range length {
		length[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				length[i][j] = length[i+1][j+1] + 1
			} else {
				length[i][j] = max(length[i+1][j], length[i][j+1])
			}
		}
	}
	var out []article.Span
	for i, j := 0, 0; i < len(a); {
		switch {
		case j < len(b) && a[i] == b[j]:
			i, j = i+1, j+1
		case j < len(b) && length[i][j+1] >= length[i+1][j]:
			j++
		default:
			if n := len(out); n > 0 && i > 0 && out[n-1].End == x[i-1].End { // one stretch with the word before
				out[n-1].End = x[i].End
			} else {
				out = append(out, x[i])
			}
			i++
		}
	}
	return out
}
