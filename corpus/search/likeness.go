package search

import "strings"

// What a slip costs, 1 being a letter put for any other. Ears double letters, take one vowel for another and write one sound in several
// ways; fingers swap neighbours and hit the key beside.
const (
	costDouble = .4 // a letter twice for once, or once for twice
	costSwap   = .6 // two neighbours
	costSilent = .6 // h or a last e
	costVowel  = .6 // one vowel for another
	costSound  = .5 // two letters of one sound
	costKey    = .8 // the key beside
	costFirst  = .4 // more for the first letter: it is seldom wrong
)

// sounds are letters that are heard alike, in any two of a group.
var sounds = strings.Fields("ck cs sz kq gj iy vw dt bp mn fv xs uw")

// keys are the rows of the usual keyboard.
var keys = strings.Fields("qwertyuiop asdfghjkl zxcvbnm")

const vowels = "aeiou"

// A costTable is the cost of one letter for another, by pairs of ASCII letters.
type costTable [26][26]float32

var letterCost = newCostTable()

func newCostTable() *costTable {
	t := new(costTable)
	for a := range t {
		for b := range t {
			if a != b {
				t[a][b] = 1
			}
		}
	}
	for _, row := range keys {
		for i := 1; i < len(row); i++ {
			t.lower(row[i-1], row[i], costKey)
		}
	}
	for _, a := range []byte(vowels) {
		for _, b := range []byte(vowels) {
			t.lower(a, b, costVowel)
		}
	}
	for _, s := range sounds {
		t.lower(s[0], s[1], costSound)
	}
	return t
}

func (t *costTable) lower(a, b byte, cost float32) {
	i, j := a-'a', b-'a'
	t[i][j] = min(t[i][j], cost)
	t[j][i] = t[i][j]
}

// A slips works out the cost of one word for another by the usual table, in memory used again.
type slips struct {
	rows [longestTerm + 1][longestTerm + 1]float32
}

// cost is what the slips cost that turn the word meant into the word typed.
func (s *slips) cost(typed string, meant []byte) float32 {
	n, m := min(len(typed), longestTerm), min(len(meant), longestTerm)
	for j := range n {
		s.rows[0][j+1] = s.rows[0][j] + lone(typed, j)
	}
	for i, c := range meant[:m] {
		before, row := &s.rows[i], &s.rows[i+1]
		row[0] = before[0] + lone(meant, i)
		for j := range n {
			d := before[j] + wrong(typed[j], c)
			d = min(d, before[j+1]+lone(meant, i), row[j]+lone(typed, j))
			if i > 0 && j > 0 && typed[j] == meant[i-1] && typed[j-1] == c && typed[j] != c {
				d = min(d, s.rows[i-1][j-1]+costSwap)
			}
			if i == 0 && j == 0 && typed[0] != c {
				d += costFirst
			}
			for _, x := range soundsAlike.ending(typed[j], c) {
				a, b := j+1-len(x.typed), i+1-len(x.meant)
				if a >= 0 && b >= 0 && typed[a:j+1] == x.typed && string(meant[b:i+1]) == x.meant {
					d = min(d, s.rows[b][a]+costRespelled)
				}
			}
			row[j+1] = d
		}
	}
	return s.rows[m][n]
}

// lone is the cost of letter i of a word where the other has none: less for one of a double letter, and for one that may be silent.
func lone[W string | []byte](word W, i int) float32 {
	switch {
	case i > 0 && word[i] == word[i-1] || i+1 < len(word) && word[i] == word[i+1]:
		return costDouble
	case i > 0 && word[i] == 'h' || i == len(word)-1 && word[i] == 'e':
		return costSilent
	}
	return 1
}

func wrong(a, b byte) float32 {
	if a-'a' < 26 && b-'a' < 26 {
		return letterCost[a-'a'][b-'a']
	}
	if a == b {
		return 0
	}
	return 1
}
