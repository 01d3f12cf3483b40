package article

import "strings"

// sameWords is the share of words two blocks must have in common to be the same block printed twice.
// Source: the product's rules (a token overlap of .85).
const sameWords = .85

// MarkRepeats sets Repeats of every block whose words stand in an earlier block already: the same after folding, or
// nearly (both long, with an overlap of at least .85). A block of fewer than four words is not called a repeat.
func MarkRepeats(text string, blocks []Block) {
	type known struct {
		index int
		words map[string]int
		n     int
	}
	exact := map[string]int{}
	byWord := map[string][]*known{} // rare entry points: the longest words of a block
	for i := range blocks {
		blocks[i].Repeats = -1
		spans := Words(blocks[i].Of(text))
		if len(spans) < 4 {
			continue
		}
		k := &known{index: i, words: map[string]int{}, n: len(spans)}
		var folded strings.Builder
		var long [6]string
		for _, s := range spans {
			w := Fold(s.Of(blocks[i].Of(text)))
			k.words[w]++
			folded.WriteString(w)
			folded.WriteByte(' ')
			for j := range long {
				if len(w) > len(long[j]) && (j == 0 || w != long[j-1]) {
					copy(long[j+1:], long[j:])
					long[j] = w
					break
				}
			}
		}
		key := folded.String()
		if of, ok := exact[key]; ok {
			blocks[i].Repeats = of
			continue
		}
		if k.n >= 12 {
			tried := map[*known]bool{}
			for _, w := range long {
				for _, o := range byWord[w] {
					if !tried[o] && blocks[i].Repeats < 0 && overlap(k.words, o.words, k.n, o.n) >= sameWords {
						blocks[i].Repeats = o.index
					}
					tried[o] = true
				}
			}
			if blocks[i].Repeats >= 0 {
				continue
			}
			for _, w := range long {
				if w != "" && len(byWord[w]) < 50 {
					byWord[w] = append(byWord[w], k)
				}
			}
		}
		exact[key] = i
	}
}

// overlap is the number of words in common over the number of words of the longer side; 0 if it cannot reach sameWords.
func overlap(a, b map[string]int, na, nb int) float64 {
	if float64(min(na, nb)) < sameWords*float64(max(na, nb)) {
		return 0 // too unlike in length: no need to look
	}
	both := 0
	for w, n := range a {
		both += min(n, b[w])
	}
	return float64(both) / float64(max(na, nb))
}
