package widgets

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"
)

// A directed is a stretch of one direction and its embedding level (UAX #9): 0 left to right, 1 right to left, 2 left to right inside it.
type directed struct {
	stretch
	level int
}

// rightToLeft reports whether the direction of a paragraph is that of Arabic or Hebrew: its first strong letter decides.
func rightToLeft(text string) bool {
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			if c := text[i] | 0x20; c >= 'a' && c <= 'z' {
				return false
			}
			i++
			continue
		}
		props, n := bidi.LookupString(text[i:])
		switch props.Class() {
		case bidi.L:
			return false
		case bidi.R, bidi.AL:
			return true
		}
		i += max(n, 1)
	}
	return false
}

// mayTurn reports whether text can hold letters written from right to left; it is cheap and errs on the side of true.
func mayTurn(text string) bool {
	for i := 0; i < len(text); i++ {
		switch b := text[i]; {
		case b >= 0xD6 && b <= 0xDF, b == 0xE0, b == 0xE2, b == 0xEF, b == 0xF0: // Hebrew to Samaritan; marks U+200F, U+2067; forms
			return true
		}
	}
	return false
}

// mirrored pairs what opens and what closes. Either is as many bytes long as the other.
var mirrored = map[string]string{"(": ")", ")": "(", "[": "]", "]": "[", "«": "»", "»": "«", "‹": "›", "›": "‹", "<": ">", ">": "<", "{": "}", "}": "{"}

// visualOrder cuts one line into stretches of one direction, in the order they are drawn from left to right.
func visualOrder(line string, rtl bool) []directed {
	whole := []directed{{stretch{0, len(line)}, 0}}
	if line == "" || !rtl && !mayTurn(line) {
		return whole
	}
	// A line may begin in another direction than its paragraph: x/text is told of the paragraph's by an option, or by a mark before it.
	base, mark := bidi.LeftToRight, "\u200e"
	if rtl {
		base, mark = bidi.RightToLeft, ""
	}
	var p bidi.Paragraph
	if n, err := p.SetString(mark+line, bidi.DefaultDirection(base)); err != nil || n != len(mark)+len(line) {
		return whole
	}
	order, err := p.Order()
	if err != nil {
		return whole
	}
	var runs []directed
	at := 0
	for i := range order.NumRuns() {
		run := order.Run(i)
		text := run.String()
		if i == 0 {
			text = strings.TrimPrefix(text, mark)
		}
		end := at + len(text)
		if end == at {
			continue
		}
		if end > len(line) { // bytes that are no letters grew to U+FFFD
			return whole
		}
		switch {
		case run.Direction() == bidi.RightToLeft:
			runs = append(runs, directed{stretch{at, end}, 1})
		case rtl:
			runs = append(runs, directed{stretch{at, end}, 2})
		default:
			// x/text tells the direction, not the level: numbers at the head of a stretch after Arabic belong to it.
			if n := leadingNumbers(text); n > 0 && len(runs) > 0 && runs[len(runs)-1].level == 1 {
				runs = append(runs, directed{stretch{at, at + n}, 2})
				at += n
			}
			if at < end {
				runs = append(runs, directed{stretch{at, end}, 0})
			}
		}
		at = end
	}
	for level := 2; level >= 1; level-- { // rule L2: from the highest level down, turn every sequence of that level or higher
		for i := 0; i < len(runs); i++ {
			j := i
			for j < len(runs) && runs[j].level >= level {
				j++
			}
			for a, b := i, j-1; a < b; a, b = a+1, b-1 {
				runs[a], runs[b] = runs[b], runs[a]
			}
			i = max(i, j-1)
		}
	}
	return runs
}

// leadingNumbers is how many bytes of text stand before its first letter, up to the last digit among them.
func leadingNumbers(text string) int {
	last := 0
	for i := 0; i < len(text); {
		props, n := bidi.LookupString(text[i:])
		n = max(n, 1)
		switch props.Class() {
		case bidi.L:
			return last
		case bidi.EN, bidi.AN, bidi.ET:
			last = i + n
		}
		i += n
	}
	return last
}
