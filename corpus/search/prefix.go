package search

import (
	"bytes"
	"cmp"
	"slices"
	"sort"
	"strings"
)

// The words that a beginning of one to three bytes may go on to are thousands in a large library, and a reader types such beginnings
// with every word. A segment therefore knows the most frequent words of each beginning that has many, as records in the order of the
// beginnings: three bytes, filled up with zeros, one byte unused, and the numbers of mostPrefixes terms, the most frequent first.
const (
	longestListed = 3
	leastListed   = 8 * mostPrefixes // words with a beginning; fewer are looked through
	prefixRecord  = 4 + 4*mostPrefixes
	prefixShare   = 4 // the words a beginning may stand for are in one of so many passages together, or it is but the most frequent
)

// listPrefixes makes the records for terms in order; df is their frequency by number.
func listPrefixes(count int, term func(int) []byte, df func(int) int) []byte {
	var out []byte
	for length := 1; length <= longestListed; length++ {
		for from := 0; from < count; {
			t := term(from)
			to := from + 1
			if len(t) < length || t[0] <= ' ' {
				from = to
				continue
			}
			for to < count && bytes.HasPrefix(term(to), t[:length]) {
				to++
			}
			if to-from >= leastListed {
				var head [4]byte
				copy(head[:], t[:length])
				out = appendNumbers(append(out, head[:]...), mostFrequent(from, to, df)...)
			}
			from = to
		}
	}
	return sortRecords(out)
}

func sortRecords(b []byte) []byte {
	var list [][]byte
	for r := range slices.Chunk(b, prefixRecord) {
		list = append(list, r)
	}
	slices.SortFunc(list, func(a, b []byte) int { return bytes.Compare(a[:4], b[:4]) })
	return bytes.Join(list, nil)
}

// mostFrequent are the numbers of the most frequent of the terms in a range, the most frequent first.
func mostFrequent(from, to int, df func(int) int) []uint32 {
	type counted struct {
		term uint32
		df   int
	}
	top := make([]counted, 0, mostPrefixes+1)
	for i := from; i < to; i++ {
		n := df(i)
		if len(top) == mostPrefixes && n <= top[len(top)-1].df {
			continue
		}
		at := sort.Search(len(top), func(k int) bool { return top[k].df < n })
		top = slices.Insert(top, at, counted{uint32(i), n})
		top = top[:min(len(top), mostPrefixes)]
	}
	out := make([]uint32, len(top))
	for i, c := range top {
		out[i] = c.term
	}
	return out
}

// beginningWith are the most frequent terms of the segment that begin with a word, without the word itself if they are listed.
func (s *Segment) beginningWith(word string) []uint32 {
	if len(word) <= longestListed {
		var key [4]byte
		copy(key[:], word)
		n := len(s.prefixes) / prefixRecord
		i := sort.Search(n, func(i int) bool { return bytes.Compare(s.prefixes[i*prefixRecord:][:4], key[:]) >= 0 })
		if i < n && bytes.Equal(s.prefixes[i*prefixRecord:][:4], key[:]) {
			ids := table(s.prefixes[i*prefixRecord+4:][:4*mostPrefixes])
			out := make([]uint32, mostPrefixes)
			for k := range out {
				out[k] = ids.at(k)
			}
			return out
		}
	}
	from, _ := s.find(word)
	to := from + sort.Search(s.termCount()-from, func(i int) bool { return !bytes.HasPrefix(s.term(from+i), []byte(word)) })
	return mostFrequent(from, to, s.df)
}

// prefixes adds the most frequent words that begin with the word.
func (r *run) prefixes(g *group, weight float32) {
	found := map[string]int{} // passages that hold it, in the segments where it is among the most frequent
	for _, s := range r.index.segments {
		for _, i := range s.beginningWith(g.word) {
			if t := s.term(int(i)); len(t) > len(g.word) {
				found[string(t)] += s.df(int(i))
			}
		}
	}
	list := make([]string, 0, len(found))
	for t := range found {
		list = append(list, t)
	}
	slices.SortFunc(list, func(a, b string) int { return cmp.Or(found[b]-found[a], strings.Compare(a, b)) })
	room := r.passages / prefixShare
	for _, t := range list[:min(len(list), mostPrefixes)] {
		if room -= found[t]; room < 0 && len(g.forms) > 0 {
			break
		}
		g.add(r, t, weight)
	}
}
