package ingest

import (
	"bytes"
	"fmt"
	"unicode/utf8"
)

// control reports whether a byte is a control character other than white space.
func control(c byte) bool { return c < ' ' && !space(c) || c == 0x7f }

// The bytes that old programs put into texts: the end of a file, and the beginning of a command to a terminal.
const (
	endOfFile = 0x1a
	escape    = 0x1b
)

// binary reports whether the bytes cannot be a text. One control character in fifty is too many, and so is one in a hundred if there are zero
// bytes. Those of a text are strewn, those of a picture, a program or an archive stand together, in its header; and what is no UTF-8 has
// spaces as a text has them.
func binary(data []byte) bool {
	head := data[:min(len(data), 1<<16)]
	n, zeros, spaces := 0, 0, 0
	for _, c := range head {
		switch {
		case c == 0:
			zeros++
		case c == ' ' || c == '\n':
			spaces++
		case c < ' ' && !space(c) && c != escape && c != endOfFile:
			n++
		}
	}
	switch {
	case n*50 > len(head):
		return true
	case zeros == 0:
		return false
	case utf8.Valid(data):
		return zeros*2000 > len(head) && ((n+zeros)*100 > len(head) || crowded(head))
	}
	return (n+zeros)*100 > len(head) || crowded(head) || spaces*20 < len(head) || spaces*5 > 2*len(head)
}

// crowded reports whether more than 6 of 32 bytes in a row are control characters.
func crowded(data []byte) bool {
	n := 0
	for i, c := range data {
		if control(c) {
			n++
		}
		if i >= 32 && control(data[i-32]) {
			n--
		}
		if n > 6 {
			return true
		}
	}
	return false
}

// withoutStrays is a text without control characters, and how many there were. A command to a terminal (ECMA-48: ESC [ 31 m) goes with
// its letters and counts once; the mark of the end of a file counts nothing.
func withoutStrays(data []byte) ([]byte, int) {
	at := bytes.IndexFunc(data, func(r rune) bool { return r < 0x80 && control(byte(r)) })
	if at < 0 {
		return data, 0
	}
	out, n := append(make([]byte, 0, len(data)), data[:at]...), 0
	for i := at; i < len(data); i++ {
		if !control(data[i]) {
			out = append(out, data[i])
			continue
		}
		if data[i] != endOfFile || i < len(data)-1 {
			n++
		}
		if data[i] == escape && i+1 < len(data) && data[i+1] == '[' {
			i++
			for i+1 < len(data) && data[i+1] >= 0x20 && data[i+1] < 0x40 {
				i++
			}
			if i+1 < len(data) && data[i+1] >= 0x40 && data[i+1] < 0x7f {
				i++
			}
		}
	}
	return out, n
}

// warnStrays tells how many control characters were left out.
func (d *draft) warnStrays(n int) {
	if n > 0 {
		d.warn(fmt.Sprintf("control characters that are no text were left out: %d", n))
	}
}
