package article

import (
	"encoding/binary"
	"slices"
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
	n := numbering{raw: map[string]int32{}, folded: map[string]int32{}}
	exact := map[string]int{}            // the words of a block in order
	byWord := map[int32][]*wordedBlock{} // by each of its longest words
	var key []byte
	for i := range blocks {
		blocks[i].Repeats = -1
		w := n.words(blocks[i].Of(text))
		if len(w) < fewestExact {
			continue
		}
		key = key[:0]
		for _, id := range w {
			key = binary.NativeEndian.AppendUint32(key, uint32(id))
		}
		if of, ok := exact[string(key)]; ok {
			blocks[i].Repeats = of
			continue
		}
		if len(w) >= fewestNear {
			long := n.longest(w)
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
		exact[string(key)] = i
	}
}

// A wordedBlock is a block by its words, each as its number, in rising order.
type wordedBlock struct {
	index int
	words []int32
	tried int // the last block it was compared with
}

// nearRepeat gives the first block found under one of the longest words that has nearly the same words, -1 if there is none.
func (b *wordedBlock) nearRepeat(long []int32, byWord map[int32][]*wordedBlock) int {
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
func overlap(a, b []int32) float64 {
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

// A numbering gives each folded word a number, so that blocks are compared without strings.
type numbering struct {
	raw     map[string]int32 // words as written: each is folded once
	folded  map[string]int32
	lengths []int // of the folded words, in bytes
	scratch []int32
}

// words gives the numbers of the words of s in order. They are overwritten by the next call.
func (n *numbering) words(s string) []int32 {
	n.scratch = n.scratch[:0]
	for _, w := range Words(s) {
		n.scratch = append(n.scratch, n.number(w.Of(s)))
	}
	return n.scratch
}

func (n *numbering) number(word string) int32 {
	if id, ok := n.raw[word]; ok {
		return id
	}
	f := Fold(word)
	id, ok := n.folded[f]
	if !ok {
		id = int32(len(n.lengths))
		n.folded[f] = id
		n.lengths = append(n.lengths, len(f))
	}
	n.raw[word] = id
	return id
}

// longest gives the longest different words, longest first.
func (n *numbering) longest(words []int32) []int32 {
	out := make([]int32, 0, entries+1)
	for _, id := range words {
		if len(out) == entries && n.lengths[id] <= n.lengths[out[entries-1]] || slices.Contains(out, id) {
			continue
		}
		at := len(out)
		for at > 0 && n.lengths[out[at-1]] < n.lengths[id] {
			at--
		}
		out = slices.Insert(out, at, id)
		out = out[:min(len(out), entries)]
	}
	return out
}
