package widgets

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A folded text is one to search in: lower case, without accents, with plain quotes, hyphens and spaces. from[i] is the byte of the text
// that byte i of folded came from; nil if they are the same, as in English prose.
type folded struct {
	text string
	from []int32
}

// fold folds text for finding.
func fold(text string) folded {
	plain := true
	for i := 0; i < len(text) && plain; i++ {
		plain = text[i] < utf8.RuneSelf
	}
	out := make([]byte, 0, len(text))
	if plain {
		for i := range len(text) {
			out = append(out, foldASCII(text[i]))
		}
		return folded{text: string(out)}
	}
	from := make([]int32, 0, len(text)+1)
	var decomposed []byte
	for i, r := range text {
		switch {
		case r < utf8.RuneSelf:
			out = append(out, foldASCII(byte(r)))
		case punctuation[r] != 0:
			out = append(out, punctuation[r])
		case r == 'ß' || r == 'ẞ':
			out = append(out, 's', 's')
		case r == utf8.RuneError:
			out = utf8.AppendRune(out, r)
		default:
			decomposed = norm.NFKD.AppendString(decomposed[:0], string(r))
			for _, d := range string(decomposed) {
				if unicode.Is(unicode.Mn, d) || unicode.Is(unicode.Cf, d) {
					continue
				}
				if punctuation[d] != 0 {
					d = rune(punctuation[d])
				}
				out = utf8.AppendRune(out, unicode.ToLower(d))
			}
		}
		for len(from) < len(out) {
			from = append(from, int32(i))
		}
	}
	return folded{text: string(out), from: append(from, int32(len(text)))}
}

// origin is the byte of the text a byte of the folded text came from.
func (f folded) origin(i int) int {
	if f.from == nil {
		return i
	}
	return int(f.from[i])
}

// whole reports whether bytes [a, b) of the folded text are whole letters of the text: "s" is not found inside "ß".
func (f folded) whole(a, b int) bool {
	return f.from == nil || (a == 0 || f.from[a] != f.from[a-1]) && f.from[b] != f.from[b-1]
}

func foldASCII(b byte) byte {
	switch {
	case b >= 'A' && b <= 'Z':
		return b + 'a' - 'A'
	case b < ' ':
		return ' '
	}
	return b
}

// punctuation is typed in one way and printed in another.
var punctuation = map[rune]byte{
	'‘': '\'', '’': '\'', '‚': '\'', '‹': '\'', '›': '\'', '′': '\'', '`': '\'', '´': '\'',
	'“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '″': '"',
	'‐': '-', '‑': '-', '–': '-', '—': '-', '−': '-', '―': '-',
	'\u00a0': ' ', '\u2009': ' ', '\u202f': ' ', '\u2007': ' ', '\u3000': ' ',
}
