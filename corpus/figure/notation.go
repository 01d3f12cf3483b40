package figure

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// numeral reads a number written in digits: the token's own, groups set off by a space ("57 000"), a fraction sign. It returns
// the index of the token behind it. What is no number (a version, an address, a date with points) is refused.
func (d *doc) numeral(i int) (v Decimal, next int, ok bool) {
	var space [48]byte
	raw := space[:0]
	raw, ok = ascii(raw, d.toks[i].Of(d.text))
	if !ok {
		return v, i, false
	}
	next = i + 1
	for grouped := len(raw) <= 3; grouped && next < len(d.toks) && d.spaced(next); next++ {
		raw, ok = ascii(raw, d.toks[next].Of(d.text))
		if !ok {
			return v, i, false
		}
		grouped = isDigit(raw[len(raw)-3]) && isDigit(raw[len(raw)-4])
	}
	if v, ok = d.lang.simple(raw); ok {
		return v, next, true
	}
	s, ok := d.lang.plain(raw)
	if !ok {
		return v, i, false
	}
	v, ok = Parse(s)
	return v, next, ok
}

// spaced reports whether token i is a group of three digits behind another, parted by one space of any width.
func (d *doc) spaced(i int) bool {
	t := d.toks[i]
	if t.class != digits || !t.gap {
		return false
	}
	s := t.Of(d.text)
	if s[0] >= utf8.RuneSelf {
		var space [48]byte
		raw, _ := ascii(space[:0], s)
		s = string(raw)
	}
	if len(s) < 3 || !isDigit(s[0]) || !isDigit(s[1]) || !isDigit(s[2]) || len(s) > 3 && isDigit(s[3]) {
		return false
	}
	if len(s) > 3 && (s[3] == '.') == d.lang.comma { // "1 234.567": only the decimal sign may follow
		return false
	}
	r, n := utf8.DecodeRuneInString(d.text[d.toks[i-1].End:])
	return unicode.IsSpace(r) && r != '\n' && d.toks[i-1].End+n == t.Start
}

// ascii appends a number's text with any script's digits and separators as ASCII ones: '.' and ',' stay, the rest group and become '.
func ascii(buf []byte, s string) ([]byte, bool) {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			buf = append(buf, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch {
		case unicode.IsDigit(r):
			buf = append(buf, '0'+digit(r))
		case r == '٫' || r == '·' || r == '．':
			buf = append(buf, '.')
		case r == '٬' || r == '’':
			buf = append(buf, '\'')
		case r == '，':
			buf = append(buf, ',')
		default:
			return buf, false
		}
	}
	return buf, len(buf) <= 40
}

// digit is the value of a decimal digit of any script: they stand in runs of ten.
func digit(r rune) byte {
	n := byte(0)
	for n < 9 && unicode.IsDigit(r-1) && r-1 >= 0x80 {
		r--
		n++
	}
	if r >= 0x1D7CE && r <= 0x1D7FF { // mathematical digits: five runs without a gap
		return byte((r - 0x1D7CE) % 10)
	}
	return n
}

// simple reads a number of few digits with groups of three, or with a decimal sign, or with neither, as nearly all are; plain reads the others.
func (l *language) simple(raw []byte) (v Decimal, ok bool) {
	if len(raw) > 18 {
		return v, false
	}
	n, mark, last, marks := int64(0), byte(0), 0, 0
	for i, c := range raw {
		switch {
		case isDigit(c):
			n = 10*n + int64(c-'0')
		case (c == '.' || c == ',') && (mark == 0 || mark == c && i-last == 4):
			mark, last = c, i
			marks++
		default:
			return v, false
		}
	}
	behind := len(raw) - 1 - last
	switch {
	case marks == 0:
		return Int(n), true
	case raw[0] == '0' && marks > 1, marks > 1 && behind != 3, last == 0:
		return v, false
	case marks > 1 && (last-4*(marks-1) > 3 || last == 4*(marks-1)): // the first group
		return v, false
	case marks > 1:
		return Int(n), true
	case (mark == ',') != l.comma && behind == 3 && last <= 3 && !(last == 1 && raw[0] == '0'):
		return Int(n), true
	}
	v.d.SetFinite(n, int32(-behind))
	return v, true
}

// plain takes the separators out of a number by the rules of the field: of two different ones the last is the decimal sign; one that is
// repeated groups; one alone before exactly three digits is what the language makes of it; an apostrophe groups.
func (l *language) plain(raw []byte) (string, bool) {
	s := string(raw)
	if strings.IndexByte(s, '\'') >= 0 {
		whole, _, _ := strings.Cut(s, ".")
		if !groups(strings.Split(whole, "'")) {
			return "", false
		}
		s = strings.ReplaceAll(s, "'", "")
	}
	dot, comma := strings.LastIndexByte(s, '.'), strings.LastIndexByte(s, ',')
	switch {
	case dot < 0 && comma < 0:
		return s, true
	case dot >= 0 && comma >= 0:
		mark, group := byte('.'), ","
		if comma > dot {
			mark, group = ',', "."
		}
		whole, part, _ := strings.Cut(s, string(mark))
		if strings.ContainsAny(part, ".,") || !groups(strings.Split(whole, group)) {
			return "", false
		}
		return strings.ReplaceAll(whole, group, "") + "." + part, true
	}
	at, mark := max(dot, comma), s[max(dot, comma)]
	parts := strings.Split(s, string(mark))
	if len(parts) > 2 {
		if !groups(parts) {
			return "", false
		}
		return strings.Join(parts, ""), true
	}
	if (mark == ',') != l.comma && len(parts[1]) == 3 && len(parts[0]) <= 3 && parts[0] != "0" {
		return parts[0] + parts[1], true
	}
	return s[:at] + "." + s[at+1:], true
}

// groups reports whether the parts are groups of a number: threes, or twos before a last three (India).
func groups(parts []string) bool {
	if len(parts) == 1 {
		return true
	}
	if n := len(parts[0]); n == 0 || n > 3 || parts[0][0] == '0' {
		return false
	}
	two := len(parts) > 2 && len(parts[1]) == 2
	for i, p := range parts[1:] {
		want := 3
		if two && i < len(parts)-2 {
			want = 2
		}
		if len(p) != want {
			return false
		}
	}
	return true
}
