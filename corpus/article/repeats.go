package article

import (
	"slices"
	"unicode/utf8"
)

// sameWords is the share of words two blocks must have in common to be the same block printed twice.
// Source: the product's rules (a token overlap of .85).
const sameWords = .85

const (
	fewestExact = 4  // words from which a block can be called a repeat at all
	fewestNear  = 12 // words from which a few may differ
	entries     = 6  // longest words of a block under which it is looked up
	mostEqual   = 50 // blocks kept under one such word, so that boilerplate stays linear
)

// MarkRepeats sets Repeats of every block whose words stand in an earlier block already: the same after folding, or
// nearly (both long, with an overlap of at least .85). A block of fewer than four words is not called a repeat.
func MarkRepeats(text string, blocks []Block) {
	exact := map[wordKey]int{}             // the words of a block in order
	byWord := map[wordKey][]*wordedBlock{} // by each of its longest words
	var w, other []wordKey
	for i := range blocks {
		blocks[i].Repeats = -1
		w = wordKeys(w[:0], blocks[i].Of(text))
		if len(w) < fewestExact {
			continue
		}
		key := keyOf(w)
		if of, ok := exact[key]; ok {
			if other = wordKeys(other[:0], blocks[of].Of(text)); slices.Equal(w, other) {
				blocks[i].Repeats = of
				continue
			}
		}
		if len(w) >= fewestNear {
			long := longestOf(w)
			slices.Sort(w)
			b := &wordedBlock{index: i, words: slices.Clone(w)}
			if blocks[i].Repeats = b.nearRepeat(long, byWord); blocks[i].Repeats >= 0 {
				continue
			}
			for _, id := range long {
				if len(byWord[id]) < mostEqual {
					byWord[id] = append(byWord[id], b)
				}
			}
		}
		exact[key] = i
	}
}

// A wordedBlock is a block by the keys of its words, in rising order.
type wordedBlock struct {
	index int
	words []wordKey
	tried int // the last block it was compared with
}

// nearRepeat gives the first block found under one of the longest words that has nearly the same words, -1 if there is none.
func (b *wordedBlock) nearRepeat(long []wordKey, byWord map[wordKey][]*wordedBlock) int {
	for _, id := range long {
		for _, o := range byWord[id] {
			if o.tried != b.index && overlap(b.words, o.words) >= sameWords {
				return o.index
			}
			o.tried = b.index
		}
	}
	return -1
}

// overlap is the number of words in common over the number of words of the longer side; 0 if it cannot reach sameWords.
func overlap(a, b []wordKey) float64 {
	longer := max(len(a), len(b))
	if float64(min(len(a), len(b))) < sameWords*float64(longer) {
		return 0 // too unlike in length: no need to look
	}
	both := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		if float64(both+min(len(a)-i, len(b)-j)) < sameWords*float64(longer) {
			return 0
		}
		switch {
		case a[i] == b[j]:
			both++
			i++
			j++
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return float64(both) / float64(longer)
}

// A wordKey stands for a folded word: 56 bits of a hash (FNV-1a) above its length, so that blocks are compared without strings. Two words of
// one key are all but impossible, and would only make two blocks a word more alike.
type wordKey uint64

// length is that of the folded word in bytes, 255 for longer ones.
func (k wordKey) length() int { return int(k & 0xff) }

const (
	fnvStart = 14695981039346656037
	fnvPrime = 1099511628211
)

// wordKeys appends the keys of the words of s in order.
func wordKeys(out []wordKey, s string) []wordKey {
	for _, w := range Words(s) {
		out = append(out, wordKeyOf(w.Of(s)))
	}
	return out
}

func wordKeyOf(word string) wordKey {
	for i := 0; i < len(word); i++ {
		if word[i] >= utf8.RuneSelf {
			word = Fold(word)
			break
		}
	}
	h := uint64(fnvStart)
	for i := 0; i < len(word); i++ {
		c := word[i]
		if 'A' <= c && c <= 'Z' { // all that Fold does to ASCII
			c += 'a' - 'A'
		}
		h = (h ^ uint64(c)) * fnvPrime
	}
	return wordKey(h<<8 | uint64(min(len(word), 255)))
}

// keyOf is one key for many words in order.
func keyOf(words []wordKey) wordKey {
	h := uint64(fnvStart)
	for _, w := range words {
		h = (h ^ uint64(w)) * fnvPrime
	}
	return wordKey(h)
}

// longestOf gives the longest different words, longest first.
func longestOf(words []wordKey) []wordKey {
	out := make([]wordKey, 0, entries+1)
	for _, id := range words {
		if len(out) == entries && id.length() <= out[entries-1].length() || slices.Contains(out, id) {
			continue
		}
		at := len(out)
		for at > 0 && out[at-1].length() < id.length() {
			at--
		}
		out = slices.Insert(out, at, id)
		out = out[:min(len(out), entries)]
	}
	return out
}
