package figure

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// A class says what a token is made of.
type class uint8

const (
	letters class = iota // a run of letters, apostrophes inside it kept; one character in scripts without spaces
	digits               // a run of digits with the points, commas and apostrophes between them: "57,000"
	sign                 // any other character
)

// The hints are what most tokens are asked for, kept beside them: a look at the entry of every word costs more than reading it.
type hints uint8

const (
	begins hints = 1 << iota // a figure may begin with it
	saying                   // or an attribution
)

// hints tells what the word, or an expression that begins with it, may begin.
func (e *entry) hints() (h hints) {
	if e.leadsTo(starts) {
		h |= begins
	}
	if e.leadsTo(isAccording | isSays) {
		h |= saying
	}
	return h
}

// may reports whether the token may begin what h says.
func (t *token) may(h hints) bool {
	if t.plain {
		return t.hints&h != 0
	}
	return t.e.hints()&h != 0
}

// A token is a piece of the text between two spaces or classes. Spaces are not tokens; gap tells of them.
type token struct {
	article.Span
	class class
	gap   bool   // white space stands before it
	plain bool   // it is a word of ASCII letters
	hints hints  // of a plain one: what it may begin
	e     *entry // what the language's tables know of it; nil for most words
}

// scan cuts text[from:to] into tokens, appended to toks.
func (l *language) scan(toks []token, text string, from, to int) []token {
	gap := true
	for i := from; i < to; {
		c := text[i]
		t := token{gap: gap}
		j := i + 1
		switch {
		case c == ' ' || c == '\n' || c == '\t' || c == '\r':
			gap = true
			i++
			continue
		case isLetter(c):
			key := uint64(c | 0x20)
			for ; j < to && isLetter(text[j]); j++ {
				key = key<<8 | uint64(text[j]|0x20)
			}
			if j < to && (text[j] >= utf8.RuneSelf || text[j] == '\'') {
				if end := i + l.elision(text[i:wordEnd(text, j, min(to, j+longestWord))]); end > j {
					j = end
					t.e = l.lookup(text[i:j])
					break
				}
			}
			t.plain = true
			t.e, t.hints = l.lookupASCII(text[i:j], key)
		case isDigit(c):
			j = digitsEnd(text, j, to)
			t.class = digits
		case c < utf8.RuneSelf:
			t.class = sign
			t.e = l.signs[c]
		default:
			r, n := utf8.DecodeRuneInString(text[i:to])
			j = i + n
			switch {
			case unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u200e' || r == '\u200f':
				gap = true
				i = j
				continue
			case unicode.IsDigit(r):
				j = digitsEnd(text, j, to)
				t.class = digits
			case article.Unspaced(r):
				t.e = l.lookup(text[i:j])
			case unicode.IsLetter(r):
				j = wordEnd(text, j, to)
				if l.glued {
					j, t.e = l.unglue(toks, text, i, j)
					break
				}
				t.e = l.lookup(text[i:j])
			default:
				t.class = sign
				t.e = l.words[text[i:j]]
				if r >= 0xFF00 || r == '‘' || r == '’' { // full-width: ％; ’s middags
					t.e = l.lookup(text[i:j])
				}
			}
		}
		if t.e == nil && l.endings != nil && t.class == letters && !l.glued && len(toks) > 0 && behindNumber(toks[len(toks)-1]) {
			t.e = l.inflected(text[i:j])
			t.hints = t.e.hints()
		}
		t.Span = article.Span{Start: i, End: j}
		toks = append(toks, t)
		i, gap = j, l.elided != nil && t.class == letters && (text[j-1] == '\'' || strings.HasSuffix(text[i:j], "’"))
	}
	return toks
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// wordEnd goes on in a word from i: letters and marks of any script but the unspaced ones, and an apostrophe before a letter.
func wordEnd(text string, i, to int) int {
	for i < to {
		if isLetter(text[i]) {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:to])
		switch {
		case r == '\'' || r == '’' || r == 'ʼ':
			next, _ := utf8.DecodeRuneInString(text[i+n : to])
			if !unicode.IsLetter(next) {
				return i
			}
		case r == '\u200c' || r == '\u200d':
		case r < utf8.RuneSelf || r == utf8.RuneError || !unicode.IsLetter(r) && !unicode.IsMark(r) || article.Unspaced(r):
			return i
		}
		i += n
	}
	return i
}

// longestWord bounds how far a word of Latin letters goes on behind its first apostrophe or accent, in bytes, so that a text that is
// one word is read in linear time.
const longestWord = 256

// elision is the length of the word without what an apostrophe ties to it: of "d'Africains" the "d'" is a word of its own, of the
// Turkish "Ankara'da" the name.
func (l *language) elision(word string) int {
	if l.elided == nil && l.endings == nil {
		return len(word)
	}
	for i, r := range word {
		if r != '\'' && r != '’' {
			continue
		}
		if l.elided == nil { // the ending of a name: yuanı'na
			return i
		}
		var space [16]byte
		if k := appendFold(space[:0], word[:i]); l.elided[string(k)] {
			return i + utf8.RuneLen(r)
		}
		break
	}
	return len(word)
}

// digitsEnd goes on in a number from i: digits of any script, and a separator with a digit behind it.
func digitsEnd(text string, i, to int) int {
	for i < to {
		if isDigit(text[i]) {
			i++
			continue
		}
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:to])
			if unicode.IsDigit(r) {
				i += n
				continue
			}
		}
		switch r {
		case '.', ',', '\'', '’', '٫', '٬', '·', '．':
			if next, _ := utf8.DecodeRuneInString(text[i+n : to]); unicode.IsDigit(next) {
				i += n
				continue
			}
		}
		return i
	}
	return i
}
