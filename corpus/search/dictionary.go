package search

import (
	"encoding/binary"
	"sort"
)

// A dictionary is the sorted terms of a segment and the postings of each. Where a term begins is told for every sixteenth; the others are
// found by their lengths from there, which takes a quarter of the room. A posting is preceded by its length in bytes, as a varint.
type dictionary struct {
	starts   table  // where the first term of each block begins in terms, and its posting in postings: 2 numbers a block
	lengths  []byte // of the terms, in bytes
	terms    []byte
	postings []byte
}

// blockTerms is how many terms are found from one start.
const blockTerms = 16

// append adds a term, which must be above those before it, with the passages that hold it.
func (d *dictionary) append(term string, posting []byte) {
	if len(d.lengths)%blockTerms == 0 {
		d.starts = appendNumbers(d.starts, uint32(len(d.terms)), uint32(len(d.postings)))
	}
	d.lengths = append(d.lengths, uint8(len(term)))
	d.terms = append(d.terms, term...)
	d.postings = append(binary.AppendUvarint(d.postings, uint64(len(posting))), posting...)
}

func (d *dictionary) termCount() int { return len(d.lengths) }

// term is the term with a number.
func (d *dictionary) term(i int) []byte {
	first := i &^ (blockTerms - 1)
	at := int(d.starts.at(2 * (i / blockTerms)))
	for _, n := range d.lengths[first:i] {
		at += int(n)
	}
	return d.terms[at : at+int(d.lengths[i])]
}

// find is the number of the first term that is not before word, and whether it is word.
func (d *dictionary) find(word string) (int, bool) {
	block := sort.Search(d.starts.len()/2, func(b int) bool { return string(d.term(b*blockTerms)) > word }) - 1
	if block < 0 {
		return 0, false
	}
	at, i := int(d.starts.at(2*block)), block*blockTerms
	for end := min(i+blockTerms, len(d.lengths)); i < end; i++ {
		n := int(d.lengths[i])
		if t := d.terms[at : at+n]; string(t) >= word {
			return i, string(t) == word
		}
		at += n
	}
	return i, false
}

// bytesOf are those of the posting of a term.
func (d *dictionary) bytesOf(i int) []byte {
	at := int(d.starts.at(2*(i/blockTerms) + 1))
	for range i % blockTerms {
		n, k := binary.Uvarint(d.postings[at:])
		at += k + int(n)
	}
	n, k := binary.Uvarint(d.postings[at:])
	return d.postings[at+k : at+k+int(n)]
}

// df is the number of passages that hold a term.
func (d *dictionary) df(i int) int {
	n, _ := binary.Uvarint(d.bytesOf(i))
	return int(n)
}

// posting walks the passages that hold a term.
func (d *dictionary) posting(i int) posting {
	b := d.bytesOf(i)
	_, n := binary.Uvarint(b)
	return posting{rest: b[n:]}
}

// A posting walks the passages that hold a term, in order: each is told by how far it is from the one before.
type posting struct {
	rest    []byte
	passage int
}

func (p *posting) next() bool {
	if len(p.rest) == 0 {
		return false
	}
	v, k := uint(p.rest[0]), 1
	if v >= 0x80 {
		v &= 0x7f
		for shift := 7; ; shift += 7 {
			c := p.rest[k]
			k++
			v |= uint(c&0x7f) << shift
			if c < 0x80 {
				break
			}
		}
	}
	p.passage += int(v)
	p.rest = p.rest[k:]
	return true
}
