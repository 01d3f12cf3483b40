package article

import (
	"unicode"
	"unicode/utf8"
)

// Words returns the words of a text in order: runs of letters and digits, kept together over an apostrophe
// ("Netanyahu's"), a point or comma between digits ("57,000", "2.3"), and points between single letters ("U.S.").
// A hyphen parts words. In scripts without spaces (Chinese, Japanese, Thai) each character is a word.
func Words(text string) []Span {
	out := make([]Span, 0, len(text)/6)
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		if !inWord(r) {
			i += n
			continue
		}
		if Unspaced(r) {
			j := i + n
			for j < len(text) {
				m, k := utf8.DecodeRuneInString(text[j:])
				if !unicode.Is(unicode.Mn, m) {
					break
				}
				j += k
			}
			out = append(out, Span{i, j})
			i = j
			continue
		}
		j, last := i+n, r
		for j < len(text) {
			c, k := rune(text[j]), 1
			if c >= utf8.RuneSelf {
				c, k = utf8.DecodeRuneInString(text[j:])
			}
			if inWord(c) && !Unspaced(c) {
				j, last = j+k, c
				continue
			}
			next, m := utf8.DecodeRuneInString(text[j+k:])
			digits := isDigit(last) && isDigit(next)
			letters := unicode.IsLetter(last) && unicode.IsLetter(next)
			switch c {
			case '\'', '’', 'ʼ':
				if letters && !Unspaced(next) {
					j, last = j+k+m, next
					continue
				}
			case '.', ',':
				if digits {
					j, last = j+k+m, next
					continue
				}
				if c == '.' && unicode.IsUpper(last) && (j-i == utf8.RuneLen(last) || text[j-utf8.RuneLen(last)-1] == '.') {
					if unicode.IsUpper(next) && !followed(text, j+k+m) { // U.S
						j, last = j+k+m, next
						continue
					}
					if j-i > 2 { // the last point of U.S.
						j += k
					}
				}
			}
			break
		}
		out = append(out, Span{i, j})
		i = j
	}
	return out
}

// followed reports whether a lower-case letter or digit stands at i: the capital before it then begins a word.
func followed(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLetter(r) || isDigit(r)
}

func inWord(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r))
}

func isDigit(r rune) bool {
	return '0' <= r && r <= '9' || r >= utf8.RuneSelf && unicode.IsDigit(r)
}

// Unspaced reports whether r is of a script written without spaces between words.
func Unspaced(r rune) bool {
	if r < 0x0E00 {
		return false
	}
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}
