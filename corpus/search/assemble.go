package search

import (
	"encoding/binary"
	"iter"
	"slices"
)

// segment lays the parts out, with the postings of each term in the order of the terms.
func (b *Builder) segment(lists iter.Seq[list]) *Segment {
	var d dictionary
	var lengths [longestTerm + 1][]byte // term numbers by length
	n := uint32(0)
	var posting []byte
	var counts []uint32 // passages by term
	for l := range lists {
		counts = append(counts, uint32(l.count))
		posting = append(binary.AppendUvarint(posting[:0], uint64(l.count)), l.bytes...)
		d.append(l.term, posting)
		if l.term[0] > 1 && l.term[0]-'0' > 9 { // marks and numbers are not looked up by likeness
			k := min(len(l.term), longestTerm)
			lengths[k] = appendNumbers(lengths[k], n)
		}
		n++
	}
	byLength := slices.Concat(lengths[:]...)
	var lengthEnd []byte
	end := 0
	for _, l := range lengths {
		end += len(l) / 4
		lengthEnd = appendNumbers(lengthEnd, uint32(end))
	}
	signs := make([]byte, 0, len(byLength))
	for i := range table(byLength).len() {
		signs = appendNumbers(signs, signature(string(d.term(int(table(byLength).at(i))))))
	}
	prefixes := listPrefixes(len(counts), d.term, func(i int) int { return int(counts[i]) })
	s, err := OpenSegment(checksummed([sections][]byte{
		b.articles, b.lengths, d.starts, d.lengths, d.terms, d.postings, byLength, signs, lengthEnd, b.figures,
		binary.LittleEndian.AppendUint64(nil, uint64(b.words)), prefixes,
	}))
	if err != nil {
		panic("search: a segment just made does not open")
	}
	return s
}

// longestTerm bounds the lengths told apart in byLength.
const longestTerm = 64

// Merge makes one segment of several, whose articles follow each other.
func Merge(segments ...*Segment) *Segment {
	var b Builder
	base := make([]int, len(segments)) // what is added to the passages of each
	for i, s := range segments {
		base[i] = b.n
		for a := range s.Articles() {
			b.articles = appendNumbers(b.articles, s.Number(a), uint32(b.n), s.date(a))
			for p := s.firstPassage(a); p < s.pastPassages(a); p++ {
				b.passage(s.length(p))
			}
		}
	}
	n := b.n
	for i, s := range segments {
		s.values(func(v value) {
			b.n = base[i] + v.passage
			b.figure(v)
		})
	}
	b.n = n
	return b.segment(mergedLists(segments, base))
}

// mergedLists walks the terms of all segments in order and puts the postings of equal ones together.
func mergedLists(segments []*Segment, base []int) iter.Seq[list] {
	return func(yield func(list) bool) {
		at := make([]int, len(segments))
		var bytes []byte
		for {
			least, found := "", false
			for i, s := range segments {
				if at[i] < s.termCount() {
					if t := s.term(at[i]); !found || string(t) < least {
						least, found = string(t), true
					}
				}
			}
			if !found {
				return
			}
			l := list{term: least, bytes: bytes[:0]}
			for i, s := range segments {
				if at[i] >= s.termCount() || string(s.term(at[i])) != least {
					continue
				}
				p := s.posting(at[i])
				for p.next() {
					l.add(base[i] + p.passage)
				}
				at[i]++
			}
			bytes = l.bytes
			if !yield(l) {
				return
			}
		}
	}
}
