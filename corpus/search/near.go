package search

import (
	"encoding/binary"
	"sort"
)

// Looking for words like another takes most of the time of a search in a large library: hundreds of thousands of terms, for each word
// typed. They lie by length, those of one length in order. Signatures alone, read one after the other, tell most of them apart; only
// what is left is looked up and compared.

// otherFirst is how many slips a word may be away whose first letter is wrong too: with more, nobody would guess it.
const otherFirst = 2

// spelledNear calls each for the terms at most so many slips from the pattern's word, which begins with first, but not for the word itself.
func (s *Segment) spelledNear(p *pattern, first byte, most int, each func(id int, term []byte)) {
	for n := max(p.n-most, 1); n <= min(p.n+most, longestTerm); n++ {
		from, to := s.withLength(n)
		same, past := s.beginning(from, to, first)
		s.signedLike(p, same, past, n-p.n, most, each)
		if other := min(most, otherFirst); n >= p.n-other && n <= p.n+other {
			s.signedLike(p, from, same, n-p.n, other, each)
			s.signedLike(p, past, to, n-p.n, other, each)
		}
	}
}

// beginning narrows a range of byLength, of terms of one length, to those that begin with a letter.
func (s *Segment) beginning(from, to int, first byte) (int, int) {
	at := func(c int) int {
		return from + sort.Search(to-from, func(i int) bool { return int(s.term(int(s.byLength.at(from + i)))[0]) >= c })
	}
	return at(int(first)), at(int(first) + 1)
}

// signedLike compares the terms in a range of byLength, longer than the pattern's word by so many bytes, whose signatures are near its own.
func (s *Segment) signedLike(p *pattern, from, to, longer, most int, each func(id int, term []byte)) {
	signs := s.signs[4*from : 4*to]
	for i := 0; len(signs) >= 4; i++ {
		sign := binary.LittleEndian.Uint32(signs)
		if signs = signs[4:]; far(p.sign, sign, longer, most) {
			continue
		}
		id := int(s.byLength.at(from + i))
		t := s.term(id)
		if d := p.distance(t, most); d > 0 && d <= most {
			each(id, t)
		}
	}
}

// leftOut calls each for longer terms of which a word, its first letter kept, may be what is left.
func (s *Segment) leftOut(word string, longest int, each func(id int, term []byte)) {
	sign := signature(word)
	for n := len(word) + 1; n <= min(longest, longestTerm); n++ {
		from, to := s.withLength(n)
		from, to = s.beginning(from, to, word[0])
		for i := from; i < to; i++ {
			if s.signs.at(i)&sign != sign {
				continue
			}
			id := int(s.byLength.at(i))
			if t := s.term(id); leavesOut(word, t) {
				each(id, t)
			}
		}
	}
}
