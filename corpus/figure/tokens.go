package figure

import (
	"strings"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// A reading is what is known of a text before its figures are read. It does not change.
type reading struct {
	text      string
	lower     string // text with small letters for the capitals of ASCII
	lang      *language
	day       day // of the article, zero if unknown
	sentences []article.Span
}

// A doc is the stretch of text being read, with its tokens and what was found so far.
type doc struct {
	reading
	toks []token
	out  []Figure
	done int // the end of the last figure found
	last int // the token behind it

	roles   role // of the words right before token rolesAt, and of the expressions they begin
	rolesAt int

	next               int // the first sentence not yet entered
	sentence, previous article.Span
	first, end         int // the tokens of the sentence
	saids              []said
	heard              bool // saids is of this sentence
	carried            bool // the last count had its noun from the one before
}

// word returns the folded text of token i.
func (d *doc) word(i int) string {
	if uint(i) >= uint(len(d.toks)) {
		return ""
	}
	t := &d.toks[i]
	if t.plain {
		return d.lower[t.Start:t.End]
	}
	return folded(d.lower[t.Start:t.End])
}

// folded is a word of small letters as the tables write it.
func folded(w string) string {
	var space [64]byte
	if len(w) > len(space) || isASCII(w) {
		return w
	}
	return string(appendFold(space[:0], w))
}

// lowered is the text with small letters for the capitals of ASCII: every byte keeps its place.
func lowered(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	var space [1024]byte
	for from := 0; from < len(text); from += len(space) {
		part := text[from:min(from+len(space), len(text))]
		for i := range len(part) {
			space[i] = minuscule[part[i]]
		}
		b.Write(space[:len(part)])
	}
	return b.String()
}

// minuscule maps the capitals of ASCII to small letters, and every other byte to itself.
var minuscule = func() (table [256]byte) {
	for i := range table {
		table[i] = byte(i)
	}
	for c := 'A'; c <= 'Z'; c++ {
		table[c] = byte(c | 0x20)
	}
	return table
}()

// is reports whether token i is the sign c.
func (d *doc) is(i int, c byte) bool {
	return i >= 0 && i < len(d.toks) && d.toks[i].class == sign && d.text[d.toks[i].Start] == c
}

// has reports whether token i has one of the roles.
func (d *doc) has(i int, r role) bool { return i >= 0 && i < len(d.toks) && d.toks[i].e.is(r) }

// joined reports whether token i stands directly behind the one before it.
func (d *doc) joined(i int) bool { return i > 0 && i < len(d.toks) && !d.toks[i].gap }

// isDigits reports whether token i is a number in digits.
func (d *doc) isDigits(i int) bool { return i >= 0 && i < len(d.toks) && d.toks[i].class == digits }

// isWord reports whether token i is a word.
func (d *doc) isWord(i int) bool { return i >= 0 && i < len(d.toks) && d.toks[i].class == letters }

// width is how many characters token i has: four of a year in any script's digits.
func (d *doc) width(i int) int {
	if w := d.toks[i].Of(d.text); !isASCII(w) {
		return utf8.RuneCountInString(w)
	}
	return d.toks[i].Len()
}

// dash reports whether token i is a hyphen or dash.
func (d *doc) dash(i int) bool {
	if i < 0 || i >= len(d.toks) || d.toks[i].class != sign {
		return false
	}
	switch d.toks[i].Of(d.text) {
	case "-", "–", "‐", "‑", "−", "—", "~", "〜", "～":
		return true
	}
	return false
}

// hyphen reports whether token i is a dash between two tokens without a gap.
func (d *doc) hyphen(i int) bool { return d.dash(i) && d.joined(i) && d.joined(i+1) }

// phrase finds the longest expression of the tables at token i that has one of the roles, and the index behind it.
func (d *doc) phrase(i int, r role) (e *entry, next int) {
	if i < 0 || i >= len(d.toks) {
		return nil, i
	}
	first := d.toks[i].e
	if !first.leadsTo(r) {
		return nil, i
	}
	next = i
	if first.is(r) {
		e, next = first, i+1
	}
	if first.more <= 1 || i+1 >= len(d.toks) || !first.goesOn(d.toks[i+1].Of(d.lower)) {
		return e, next
	}
	var space [96]byte
	k := space[:0]
	for j := i; j < len(d.toks) && j < i+first.more && len(k) < 64; j++ {
		if j > i && d.toks[j].gap {
			k = append(k, ' ')
		}
		k = appendFold(k, d.toks[j].Of(d.text))
		if x := d.lang.words[string(k)]; j > i && x.is(r) {
			e, next = x, j+1
		}
	}
	return e, next
}

// before finds the longest expression that ends just before token i and has one of the roles, and the index of its first token.
func (d *doc) before(i int, r role) (e *entry, first int) {
	if d.rolesBefore(i)&r == 0 {
		return nil, i
	}
	for n := longestBefore; n >= 1; n-- {
		j := i - n
		if j < 0 || !d.toks[j].e.leadsTo(r) || d.toks[j].Start < d.done || n > 1 && d.toks[j].e.more < n {
			continue
		}
		if x, next := d.phrase(j, r); x != nil && next == i && (r != isHedge || x.ahead) {
			return x, j
		}
	}
	return nil, i
}

// longestBefore is how many tokens an expression before a figure may have.
const longestBefore = 6

// rolesBefore is what the words right before token i can be, or begin: one look instead of one for each question.
func (d *doc) rolesBefore(i int) role {
	if d.rolesAt != i {
		d.roles, d.rolesAt = 0, i
		for j := max(0, i-longestBefore); j < i && j < len(d.toks); j++ {
			if e := d.toks[j].e; e != nil {
				d.roles |= e.role | e.leads
			}
		}
	}
	return d.roles
}

// symbol finds the longest sign of a unit or currency at token i, in the exact letters of the text.
func (d *doc) symbol(i int, r role) (e *entry, next int) {
	all := symbols()
	next = i
	if i < 0 {
		return nil, i
	}
	for j := i; j < len(d.toks) && j < i+4 && (j == i || d.joined(j)); j++ {
		if x := all.find(d.text[d.toks[i].Start:d.toks[j].End]); x.is(r) {
			e, next = x, j+1
		}
	}
	return e, next
}

// leads reports whether an expression of the role begins at token i.
func (d *doc) leads(i int, r role) bool {
	e, _ := d.phrase(i, r)
	return e != nil
}

// span is the bytes of the tokens from the amount's start up to token end.
func (d *doc) span(a amount, end int) article.Span {
	return article.Span{Start: a.start, End: d.toks[end-1].End}
}
