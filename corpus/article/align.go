package article

// How an alignment is scored: words in common count for it, every break between two runs of them against it, so that of several ways to
// lay two wordings beside each other the one with the fewest breaks is taken. What stands before the first word in common and behind the last is
// no break, nor is a gap that a source marks. Source: O. Gotoh, "An improved algorithm for matching biological sequences", J. Mol. Biol. 1982.
const (
	wordScore  = 4
	breakScore = 3
)

// LongestAlign bounds the cells of an alignment, words times words: of speeches printed in full only the beginnings are held together.
const LongestAlign = 1 << 20

// An Aligner lays two wordings beside each other, word by word. It keeps the room that one alignment leaves for the next. The zero value is
// ready.
type Aligner struct {
	behind, open []int32
	met          [][2]int
}

// Met is the answer of the last Meet.
func (l *Aligner) Met() [][2]int { return l.met }

// Meet lists the words of a and b, each told by a number that is the same for the same word, that lie beside each other, by their indices in a
// and in b, in order. A gap says of a word that its source marks words left out before it; nil for none. The answer is good until the next call.
// Of very long wordings only the beginnings are laid beside each other.
func (l *Aligner) Meet(a, b []int32, gapA, gapB []bool) [][2]int {
	n, m := len(a), len(b)
	if n*m > LongestAlign {
		n, m = min(n, 400), min(m, 400)
	}
	breaking := func(i, j int) int32 { // what a break before words i of a and j of b costs
		if gapA != nil && gapA[i] || gapB != nil && gapB[j] {
			return 0
		}
		return breakScore
	}
	// The best score from words i of a and j of b on: behind two words in common, and where a break is open. From the back, so that the
	// walk below goes forward.
	width := m + 1
	l.behind, l.open = room(l.behind, (n+1)*width), room(l.open, (n+1)*width)
	behind, open := l.behind, l.open
	clear(behind[n*width:])
	clear(open[n*width:])
	for i := n - 1; i >= 0; i-- {
		here, below := open[i*width:(i+1)*width], open[(i+1)*width:(i+2)*width]
		after, next := behind[i*width:(i+1)*width], behind[(i+1)*width:(i+2)*width]
		here[m], after[m] = 0, 0
		said, others := a[i], b[:m]
		for j := len(others) - 1; j >= 0; j-- {
			best := max(here[j+1], below[j])
			both := int32(0)
			if said == others[j] {
				both = next[j+1] + wordScore
				best = max(best, both)
			}
			here[j] = best
			after[j] = max(0, best-breaking(i, j), both)
		}
	}
	out := l.met[:0]
	adjacent := false
	for i, j := 0, 0; i < n && j < m; {
		at := i*width + j
		score := open[at]
		if adjacent {
			score = behind[at]
		}
		switch { // of equal ways the later one: “bread and wine and oil” has “and wine” more than “bread and oil”, not “wine and”
		case score == 0:
			l.met = out
			return out
		case adjacent && score == open[at]-breaking(i, j):
			adjacent = false
		case !adjacent && score == open[at+1]:
			j++
		case !adjacent && score == open[at+width]:
			i++
		default:
			out = append(out, [2]int{i, j})
			i, j, adjacent = i+1, j+1, true
		}
	}
	l.met = out
	return out
}

// room is a slice of so many numbers, in the room of an old one if that is enough. They are not cleared.
func room(old []int32, n int) []int32 {
	if cap(old) < n {
		return make([]int32, n)
	}
	return old[:n]
}
