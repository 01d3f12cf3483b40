package search

import (
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
)

// A number is what has been read of a number whose words go on: "fifty" of "fifty-seven thousand".
type number struct {
	article.Span
	value figure.Decimal
	place int32
	open  bool

	groups bool // digits that groups of three may follow: "57" of "57 000"
}

// scales are the words that multiply the number before them, as the headlines and wires of the languages read write them.
var scales = map[string]int64{
	"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "b": 1e9, "bn": 1e9,
	"bln": 1e9, "tn": 1e12, "trn": 1e12, "mille": 1e3, "mil": 1e3, "tausend": 1e3, "tsd": 1e3, "millions": 1e6, "millionen": 1e6, "mio": 1e6,
	"millon": 1e6, "millones": 1e6, "mill": 1e6, "milhao": 1e6, "milhoes": 1e6, "mi": 1e6, "milione": 1e6, "milioni": 1e6, "miljoen": 1e6,
	"milliard": 1e9, "milliards": 1e9, "milliarde": 1e9, "milliarden": 1e9, "mrd": 1e9, "md": 1e9, "mds": 1e9, "miljard": 1e9, "miliardo": 1e9,
	"miliardi": 1e9, "bilhao": 1e9, "bilhoes": 1e9, "bi": 1e9, "trilhao": 1e12, "trilhoes": 1e12, "lakh": 1e5, "crore": 1e7,
}

// alone are the scales that are a number without one before them: "a million", "mil pessoas".
var alone = words("hundred thousand million billion trillion mille mil tausend millon milhao milliard milliarde bilhao lakh crore")

var units = map[string]int64{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
	"forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

// plainNumber writes a word that begins with a digit in one way: without the separators of groups, a point before decimals, no zeros after
// them. "57,000", "57.000.000" and "2.90" become 57000, 57000000, 2.9. A single point before three digits may be either and is kept.
func plainNumber(s string) string {
	end := 0
	for end < len(s) && ('0' <= s[end] && s[end] <= '9' || s[end] == '.' || s[end] == ',') {
		end++
	}
	s, tail := s[:end], s[end:]
	commas, points := strings.Count(s, ","), strings.Count(s, ".")
	if points > 1 || points == 1 && commas == 1 && strings.IndexByte(s, ',') > strings.IndexByte(s, '.') { // 1.234.567, 1.234,5
		s = strings.ReplaceAll(s, ".", "")
		s = strings.Replace(s, ",", ".", 1)
		commas = 0
	}
	if commas == 1 {
		if i := strings.IndexByte(s, ','); digits(s[i+1:]) != 3 { // 2,5
			s = s[:i] + "." + s[i+1:]
		}
	}
	s = strings.ReplaceAll(s, ",", "")
	if strings.IndexByte(s, '.') >= 0 {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return s + tail
}

// digits is the number of digits at the start of s.
func digits(s string) int {
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n
}

// numberForms adds the other ways to write the number that the word w, of this form, is or goes on: its value in digits. before is the
// number whose words may go on here.
func numberForms(text string, w article.Span, form string, place int32, before number, out []token) ([]token, number) {
	near := before.open && gap(text[before.End:w.Start])
	whole := article.Span{Start: before.Start, End: w.End}
	if by, ok := scales[form]; ok {
		switch {
		case near: // 57 thousand
			n := number{Span: whole, value: before.value.Mul(figure.Int(by)), place: before.place, open: true}
			return append(out, n.token()), n
		case alone[form]: // a million
			n := number{Span: w, value: figure.Int(by), place: place, open: true}
			return append(out, n.token()), n
		}
		return out, number{}
	}
	if v, ok := units[form]; ok {
		n := number{Span: w, value: figure.Int(v), place: place, open: true}
		if near && v < 10 && before.value.Cmp(figure.Int(20)) >= 0 && before.value.Cmp(figure.Int(90)) <= 0 { // fifty-seven
			n = number{Span: whole, value: before.value.Add(n.value), place: before.place, open: true}
		}
		return append(out, n.token()), n
	}
	head := digits(form)
	if head == 0 {
		return out, number{}
	}
	if head == 3 && len(form) == 3 && before.groups && text[w.Start-1] != '-' && near { // 57 000
		v, _ := figure.Parse(form)
		n := number{Span: whole, value: before.value.Mul(figure.Int(1000)).Add(v), place: before.place, open: true, groups: true}
		return append(out, n.token()), n
	}
	if head < len(form) && form[head] == '.' {
		head += 1 + digits(form[head+1:])
	}
	v, ok := figure.Parse(form[:head])
	if !ok {
		return out, number{}
	}
	n := number{Span: w, value: v, place: place, open: true, groups: head == len(form) && head <= 3 && form[0] != '0'}
	tail := form[head:]
	if tail == "" {
		if raw := w.Of(text); len(raw) > 4 && len(raw) < 8 && raw[len(raw)-4] == '.' && digits(raw) == len(raw)-4 && raw[0] != '0' { // 57.000 may be grouped
			grouped := n
			grouped.value, _ = figure.Parse(raw[:len(raw)-4] + raw[len(raw)-3:])
			out = append(out, grouped.token())
		}
		return out, n
	}
	n.open = false
	if by, ok := scales[tail]; ok { // 57k, 3bn
		n.value = v.Mul(figure.Int(by))
	}
	return append(out, n.token()), n // 106th, 50ft
}

// token is the value of a number in digits, as a form of its first word.
func (n number) token() token {
	return token{Span: n.Span, form: n.value.String(), place: n.place, other: true, number: true}
}

// gap reports whether what stands between two words of one number: a space or a hyphen.
func gap(s string) bool { return s == " " || s == "-" || s == "\u00a0" || s == "\u202f" || s == "" }
