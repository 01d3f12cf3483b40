package search

import "math/bits"

// A pattern is a word made ready to be compared with many others by optimal string alignment: the fewest insertions, deletions,
// substitutions and swaps of neighbours, none edited twice. The rows of the table are bits of one machine word.
// Source: H. Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances, 2003.
type pattern struct {
	at   [256]uint64 // where each byte stands in the word
	n    int
	sign uint32
}

// newPattern takes words of 1 to 64 bytes.
func newPattern(word string) *pattern {
	p := &pattern{n: min(len(word), 64), sign: signature(word)}
	for i := range p.n {
		p.at[word[i]] |= 1 << i
	}
	return p
}

// distance is the distance to word, or more than most if it is more.
func (p *pattern) distance(word []byte, most int) int {
	d, top := p.n, uint64(1)<<(p.n-1)
	plus, minus, same, last := ^uint64(0), uint64(0), uint64(0), uint64(0)
	for i, c := range word {
		here := p.at[c]
		swapped := (^same & here) << 1 & last
		same = (here&plus + plus) ^ plus | here | minus | swapped
		right := minus | ^(same | plus)
		left := same & plus
		switch {
		case right&top != 0:
			d++
		case left&top != 0:
			d--
		}
		if d-(len(word)-1-i) > most {
			return most + 1
		}
		right = right<<1 | 1
		left <<= 1
		plus = left | ^(same | right)
		minus = right & same
		last = here
	}
	return d
}

// signature has a bit for each letter of a word and for the classes of its other bytes. An edit changes at most two bits, a swap none.
func signature(word string) uint32 {
	var s uint32
	for i := range len(word) {
		switch c := word[i]; {
		case 'a' <= c && c <= 'z':
			s |= 1 << (c - 'a')
		case '0' <= c && c <= '9':
			s |= 1 << (26 + c&3)
		default:
			s |= 1 << (30 + c&1)
		}
	}
	return s
}

// far reports whether the signatures alone show that a word takes more edits than most to become one that is longer by so many bytes, or
// shorter if it is negative: each edit takes at most one letter away and brings at most one, and a longer word needs letters brought.
func far(from, to uint32, longer, most int) bool {
	return bits.OnesCount32(from&^to) > most-max(longer, 0) || bits.OnesCount32(to&^from) > most-max(-longer, 0)
}
