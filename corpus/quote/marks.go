package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// A passage is what stands between a pair of quotation marks in one paragraph.
type passage struct {
	article.Span              // the words, without marks and the space beside them
	outer        article.Span // with the marks
	block        int
	open         mark
	closed       bool // false: the paragraph ended first, a soft close
	lost         bool // neither closed nor taken up by the next paragraph
}

// A mark is a sort of quotation mark, told by how it opens.
type mark byte

const (
	curly      mark = iota // “ ”
	straight               // " "
	twin                   // '' '', as some agencies write
	pair                   // "" "", as tables write a mark within a cell
	low                    // „ “
	guillemet              // « »
	reversed               // » «
	angle                  // ‹ ›
	single                 // ‘ ’
	apostrophe             // ' '
	comma                  // ‚ ‘
	corner                 // 「 」
	spoken                 // a line that begins with a dash
	unknown                // none
)

// single reports whether the mark is one of those a text keeps for quotes within quotes and for headings.
func (m mark) single() bool { return m == single || m == apostrophe || m == comma || m == angle }

// A scanner finds the passages of one paragraph. Each opening mark looks for its closing mark up to the next mark that can only
// open the same sort, so the paragraph is read a fixed number of times however many marks it holds.
type scanner struct {
	text     string
	from, to int
	next     string // the text of the paragraph after, "" after the last one
	last     [unknown + 1]int
}

// passages finds what stands between quotation marks. A mark without its partner is closed by the end of its paragraph.
func passages(a *article.Article) []passage {
	var out []passage
	for i, b := range a.Blocks {
		if !strings.ContainsAny(b.Of(a.Text), "“”\"„«»‹‘'‚「『`") {
			continue
		}
		s := scanner{text: a.Text, from: b.Start, to: b.End}
		if i+1 < len(a.Blocks) {
			s.next = a.Blocks[i+1].Of(a.Text)
		}
		for _, p := range s.scan() {
			p.block = i
			out = append(out, p)
		}
	}
	return out
}

func (s *scanner) scan() []passage {
	var out []passage
	s.closers()
	for i := s.from; i < s.to; {
		m, n := s.opens(i)
		if m == unknown {
			i += n
			continue
		}
		end, after, closed := s.close(i+n, m)
		if end < 0 {
			i += n
			continue
		}
		p := passage{Span: s.trim(i+n, end), outer: article.Span{Start: i, End: after}, open: m, closed: closed}
		p.lost = !closed && !s.continues(m)
		if !p.Empty() {
			out = append(out, p)
		}
		i = after
	}
	return out
}

// at decodes the rune at i; beyond the paragraph it is a space.
func (s *scanner) at(i int) (rune, int) {
	if i < s.from || i >= s.to {
		return ' ', 1
	}
	if c := s.text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(s.text[i:s.to])
}

// before decodes the rune that ends at i.
func (s *scanner) before(i int) rune {
	if i <= s.from {
		return ' '
	}
	if c := s.text[i-1]; c < utf8.RuneSelf {
		return rune(c)
	}
	r, _ := utf8.DecodeLastRuneInString(s.text[s.from:i])
	return r
}

// doubled reports whether two apostrophes or backquotes stand at i: one mark in the style of some agencies.
func (s *scanner) doubled(i int) bool {
	if i+1 >= s.to {
		return false
	}
	switch s.text[i : i+2] {
	case "''", "``":
		return true
	}
	return false
}

// opens tells which sort of mark opens at i, and how many bytes to go on by.
func (s *scanner) opens(i int) (mark, int) {
	c := s.text[i]
	if c < utf8.RuneSelf && c != '"' && c != '\'' && c != '`' {
		return unknown, 1
	}
	r, n := s.at(i)
	m := unknown
	switch r {
	case '“', '‟':
		m = curly
	case '"', '”', '″':
		m = straight
	case '„':
		m = low
	case '«', '《':
		m = guillemet
	case '»':
		m = reversed
	case '‹':
		m = angle
	case '‘', '‛':
		m = single
	case '‚':
		m = comma
	case '「', '『':
		return corner, n
	case '\'', '`':
		if m = apostrophe; s.doubled(i) {
			m, n = twin, 2
		}
	default:
		return unknown, n
	}
	if m == straight && r == '"' && s.last[pair] >= 0 {
		if !s.paired(i) {
			return unknown, n // the mark around the whole cell
		}
		m, n = pair, 2
	}
	prev := s.before(i)
	next, _ := s.at(i + n)
	switch m {
	case single, apostrophe, comma:
		if isLetter(prev) || !(isLetter(next) || strings.ContainsRune("“\"[…$£€", next)) || unicode.IsDigit(next) && m != single {
			return unknown, n
		}
		if m != comma && s.elision(i+n) {
			return unknown, n
		}
	case curly, low:
		if i+n >= s.to || m == curly && isLetter(prev) && !isLetter(next) {
			return unknown, n
		}
	case guillemet:
		if i+n >= s.to {
			return unknown, n
		}
	case reversed:
		if isLetter(prev) || !isLetter(next) {
			return unknown, n
		}
	default: // " and '' tell by what stands beside them
		glued := strings.ContainsRune(".,:!?", prev) && unicode.IsUpper(next) // `said:"We`
		if i+n >= s.to || closesWord(prev) && !glued || prev == '=' {         // author="..."
			return unknown, n
		}
		if isSpace(next) && !(isSpace(prev) && (r == '`' || r == '"' && !s.dangles(i, n))) && i > s.from {
			return unknown, n
		}
		if r == '”' && !isLetter(next) && i > s.from {
			return unknown, n
		}
	}
	return m, n
}

// paired reports whether two straight marks stand at i.
func (s *scanner) paired(i int) bool { return i+1 < s.to && s.text[i:i+2] == `""` }

// elision reports whether an apostrophe before i stands for letters left out: 'em, '90s, ’tis.
func (s *scanner) elision(i int) bool {
	j := i
	for j < s.to && (s.text[j] >= 'a' && s.text[j] <= 'z' || s.text[j] >= '0' && s.text[j] <= '9') {
		j++
	}
	switch s.text[i:j] {
	case "em", "tis", "twas", "til", "till", "cause", "bout", "n", "round":
		return true
	}
	return false
}

func (s *scanner) trim(from, to int) article.Span {
	for from < to {
		r, n := s.at(from)
		if !isSpace(r) {
			break
		}
		from += n
	}
	for to > from {
		r := s.before(to)
		if !isSpace(r) {
			break
		}
		to -= utf8.RuneLen(r)
	}
	return article.Span{Start: from, End: to}
}

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

func isSpace(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || '\t' <= r && r <= '\r'
	}
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u202a' || r == '\u202c' || r == '\u2060'
}

// closesWord reports whether a straight mark right after r closes.
func closesWord(r rune) bool {
	return isLetter(r) || strings.ContainsRune(".,!?;:%)…", r)
}
