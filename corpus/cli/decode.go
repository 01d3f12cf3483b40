package cli

import (
	"bytes"
	"encoding/json"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// A request is a line of mark --jsonl: CLI.md.
type request struct {
	ID         json.RawMessage
	Text       string
	Lang, Date string
}

// decode reads a line. Nearly all are a flat object of strings with a long text, and are read in one pass; encoding/json reads
// the others, and says what is wrong with those that are none.
func (r *request) decode(line []byte) error {
	if r.decodeFlat(line) {
		return nil
	}
	*r = request{}
	return json.Unmarshal(line, r)
}

// decodeFlat reads an object of the four keys, each a string, once each; of the id it takes a whole number too.
func (r *request) decodeFlat(s []byte) bool {
	s = bytes.Trim(s, " \t\r\n")
	if len(s) == 0 || s[0] != '{' {
		return false
	}
	for s = s[1:]; ; s = s[1:] {
		key, rest, ok := unquote(bytes.TrimLeft(s, " "))
		rest, colon := bytes.CutPrefix(rest, []byte{':'})
		if !ok || !colon {
			return false
		}
		s = bytes.TrimLeft(rest, " ")
		switch {
		case key == "id" && r.ID == nil:
			if rest, ok = digits(s); !ok {
				_, rest, ok = unquote(s)
			}
			r.ID = bytes.Clone(s[:len(s)-len(rest)])
		case key == "text" && r.Text == "":
			r.Text, rest, ok = unquote(s)
		case key == "lang" && r.Lang == "":
			r.Lang, rest, ok = unquote(s)
		case key == "date" && r.Date == "":
			r.Date, rest, ok = unquote(s)
		default:
			return false
		}
		switch {
		case !ok || len(rest) == 0:
			return false
		case string(rest) == "}":
			return true
		case rest[0] != ',':
			return false
		}
		s = rest
	}
}

// digits cuts a whole number off s; one that begins with 0 is left to encoding/json.
func digits(s []byte) (rest []byte, ok bool) {
	rest = bytes.TrimLeft(s, "0123456789")
	return rest, len(rest) < len(s) && s[0] != '0'
}

// unquote cuts a string of JSON off s and gives its value; ok is false for what it does not read.
func unquote(s []byte) (value string, rest []byte, ok bool) {
	if len(s) == 0 || s[0] != '"' {
		return "", s, false
	}
	s = s[1:]
	var b strings.Builder
	for {
		n, ascii := 0, true
		for ; n < len(s) && (plain[s[n]] || s[n] >= 0x7F); n++ {
			ascii = ascii && s[n] < utf8.RuneSelf
		}
		part := s[:n]
		if n == len(s) || s[n] < ' ' || !ascii && !utf8.Valid(part) {
			return "", s, false
		}
		if s[n] == '"' {
			if b.Len() == 0 {
				return string(part), s[n+1:], true
			}
			b.Write(part)
			return b.String(), s[n+1:], true
		}
		if b.Len() == 0 {
			b.Grow(len(s))
		}
		b.Write(part)
		r, size := escaped(s[n:])
		if size == 0 {
			return "", s, false
		}
		b.WriteRune(r)
		s = s[n+size:]
	}
}

// escaped reads the escape at the start of s; size is 0 for one that is none, or half a pair.
func escaped(s []byte) (r rune, size int) {
	if len(s) < 2 {
		return 0, 0
	}
	if i := strings.IndexByte(`"\/bfnrt`, s[1]); i >= 0 {
		return rune("\"\\/\b\f\n\r\t"[i]), 2
	}
	r = hex(s)
	switch {
	case r < 0:
		return 0, 0
	case !utf16.IsSurrogate(r):
		return r, 6
	}
	r = utf16.DecodeRune(r, hex(s[6:]))
	if r == utf8.RuneError {
		return 0, 0
	}
	return r, 12
}

// hex reads the four digits of \u0000 at the start of s, -1 if they are not there.
func hex(s []byte) (r rune) {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return -1
	}
	for _, c := range s[2:6] {
		switch {
		case '0' <= c && c <= '9':
			r = r<<4 | rune(c-'0')
		case 'a' <= c|0x20 && c|0x20 <= 'f':
			r = r<<4 | rune(c|0x20-'a'+10)
		default:
			return -1
		}
	}
	return r
}
