package figure

// shortWord is the length up to which a word is short, in bytes.
const shortWord = 8

// shortWords is the part of a dictionary that nearly every look-up of a European text ends in: its words of at most eight
// letters of ASCII. A word is its letters in one integer, so finding it, or finding that it is unknown, takes no hash of a
// string and no comparison of one. The table is open-addressed and at most half full.
type shortWords[V any] struct {
	keys   []uint64 // 0: free
	values []V
	shift  uint8
}

// newShortWords takes the short words out of a dictionary.
func newShortWords[V any](words map[string]V) shortWords[V] {
	s := shortWords[V]{shift: 63}
	size := 2
	for size < 2*len(words) {
		size *= 2
		s.shift--
	}
	s.keys, s.values = make([]uint64, size), make([]V, size)
	for w, v := range words {
		if len(w) <= shortWord && allLetters(w) {
			i := s.slot(packed(w))
			s.keys[i], s.values[i] = packed(w), v
		}
	}
	return s
}

// find returns what is known of a word of one to eight letters of ASCII in any case; nothing is the zero value.
func (s *shortWords[V]) find(word string) V { return s.values[s.slot(packed(word))] }

// slot is the place of a key, or the free one where it would stand.
func (s *shortWords[V]) slot(key uint64) int {
	i := int(key * golden >> s.shift)
	for s.keys[i] != key && s.keys[i] != 0 {
		i = (i + 1) & (len(s.keys) - 1)
	}
	return i
}

// golden spreads keys: Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4).
const golden = 0x9E3779B97F4A7C15

// A sieve tells of nearly every key that was not added that it was not.
type sieve [128]uint64

func (s *sieve) add(key uint64) { s[key*golden>>57] |= 1 << (key * golden >> 51 & 63) }

func (s *sieve) has(key uint64) bool { return s[key*golden>>57]&(1<<(key*golden>>51&63)) != 0 }

// packed is up to eight letters of ASCII in one integer, as small letters; of a longer word the last eight. It is never 0.
func packed(word string) uint64 {
	k := uint64(0)
	for i := 0; i < len(word); i++ {
		k = k<<8 | uint64(word[i]|0x20)
	}
	return k
}

func allLetters(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isLetter(s[i]) {
			return false
		}
	}
	return s != ""
}
