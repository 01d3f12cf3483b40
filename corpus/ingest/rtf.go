package ingest

import (
	"bytes"
	"context"
	"errors"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"

	"sidelight/corpus/article"
)

func rtf() *Format {
	return &Format{
		Name: "Rich text", Exts: []string{".rtf"}, read: readRTF,
		is: func(f *file) bool { return bytes.HasPrefix(bytes.TrimSpace(f.head()), []byte(`{\rtf`)) },
	}
}

// An rtfReader turns Rich Text Format into paragraphs. It is a loop over the bytes with a stack of its own for the groups: "{" pushes
// the state, "}" restores it. Words after a backslash change the state or stand for a character; the text between them is in the code page of the font, or
// in Unicode (\u8217 and then \uc bytes for programs that know none, which are left out).
type rtfReader struct {
	data  []byte
	at    int
	t     typist
	state rtfState
	stack []rtfState

	raw      []byte // bytes not yet decoded, in page
	page     encoding.Encoding
	ansi     encoding.Encoding
	fonts    map[int]encoding.Encoding
	headings map[int]article.BlockKind // paragraph styles by number
	high     uint16                    // the first half of a surrogate pair
}

type rtfState struct {
	skip     bool // a destination that is not text
	dest     byte // 'f' font table, 's' style sheet
	hidden   bool
	fallback int // bytes after \u for programs without Unicode
	font     int
	style    int
	bold     bool
}

// rtfDeep is how many groups may lie inside one another: Word itself gives up far earlier.
const rtfDeep = 100_000

func readRTF(_ context.Context, f *file, emit func(*draft)) error {
	d := &draft{Meta: article.Meta{Encoding: "rtf"}}
	r := &rtfReader{data: f.data, t: typist{d: d}, ansi: charmap.Windows1252, fonts: map[int]encoding.Encoding{}, headings: map[int]article.BlockKind{}}
	r.state.fallback = 1
	r.page = r.ansi
	err := r.read()
	r.flush()
	r.t.endAll()
	if emitExport(d, emit) {
		return err
	}
	d.finishOffice()
	emit(d)
	return err
}

func (r *rtfReader) read() error {
	left := 0 // bytes of a \u fall-back still to be left out
	for r.at < len(r.data) {
		c := r.data[r.at]
		r.at++
		switch c {
		case '{':
			if len(r.stack) >= rtfDeep {
				return errors.New("groups nested without end: the file is damaged or made to do harm")
			}
			r.stack = append(r.stack, r.state)
			left = 0
		case '}':
			r.flush()
			if n := len(r.stack); n > 0 {
				r.state, r.stack = r.stack[n-1], r.stack[:n-1]
			}
			if len(r.stack) == 0 {
				return nil
			}
			r.setPage()
			left = 0
		case '\\':
			word, arg, has := r.control()
			switch {
			case word == "u":
				if err := r.unicode(arg); err != nil {
					return err
				}
				left = r.state.fallback
			case left > 0 && (word == "'" || len(word) == 1 && !letter(word[0])):
				left--
			case left > 0 && word != "":
				left = 0
				fallthrough
			default:
				if err := r.command(word, arg, has); err != nil {
					return err
				}
			}
		case '\r', '\n', 0:
		default:
			if left > 0 {
				left--
				continue
			}
			r.raw = append(r.raw, c)
		}
		if len(r.raw) > 1<<16 {
			if err := r.flush(); err != nil {
				return err
			}
		}
	}
	if len(r.stack) > 0 {
		return errors.New("the file is damaged: its end is missing")
	}
	return nil
}

// control reads the word after a backslash: letters and a number, or one sign. "'" comes with its two digits as number.
func (r *rtfReader) control() (word string, arg int, has bool) {
	if r.at >= len(r.data) {
		return "", 0, false
	}
	from := r.at
	if !letter(r.data[r.at]) {
		r.at++
		if c := r.data[from]; c == '\'' && r.at+2 <= len(r.data) {
			n, err := strconv.ParseUint(string(r.data[r.at:r.at+2]), 16, 8)
			if err != nil {
				return "", 0, false
			}
			r.at += 2
			return "'", int(n), true
		}
		return string(r.data[from:r.at]), 0, false
	}
	for r.at < len(r.data) && letter(r.data[r.at]) && r.at-from < 40 {
		r.at++
	}
	word = string(r.data[from:r.at])
	from = r.at
	if r.at < len(r.data) && r.data[r.at] == '-' {
		r.at++
	}
	for r.at < len(r.data) && '0' <= r.data[r.at] && r.data[r.at] <= '9' && r.at-from < 11 {
		r.at++
	}
	arg, err := strconv.Atoi(string(r.data[from:r.at]))
	has = err == nil
	if r.at < len(r.data) && r.data[r.at] == ' ' {
		r.at++
	}
	return word, arg, has
}

// command does what a control word says.
func (r *rtfReader) command(word string, arg int, has bool) error {
	on := !has || arg != 0
	switch word {
	case "'":
		r.raw = append(r.raw, byte(arg))
		return nil
	case "\\", "{", "}":
		r.raw = append(r.raw, word[0])
		return nil
	}
	if err := r.flush(); err != nil {
		return err
	}
	if sign, ok := rtfSigns[word]; ok {
		return r.write(sign)
	}
	switch word {
	case "*":
		r.state.skip = true
	case "par", "sect", "row", "\r", "\n":
		if !r.state.skip {
			r.paragraph()
		}
	case "page":
		if !r.state.skip {
			r.paragraph()
		}
	case "pard":
		r.state.style = 0
	case "s":
		r.state.style = arg
	case "outlinelevel":
		if !r.state.skip && arg == 0 {
			r.state.style = -1
		}
	case "plain":
		r.state.hidden, r.state.bold = false, false
	case "v", "deleted":
		r.state.hidden = on
	case "uc":
		r.state.fallback = max(0, min(arg, 16))
	case "ansicpg":
		if enc := codePage(arg); enc != nil {
			r.ansi = enc
			r.setPage()
		}
	case "mac":
		r.ansi = charmap.Macintosh
		r.setPage()
	case "pc":
		r.ansi = charmap.CodePage437
		r.setPage()
	case "pca":
		r.ansi = charmap.CodePage850
		r.setPage()
	case "f", "af":
		if word == "f" {
			r.state.font = arg
			r.setPage()
		}
	case "fcharset":
		if enc := codePage(rtfCharsets[arg]); enc != nil && r.state.dest == 'f' && arg != 0 {
			r.fonts[r.state.font] = enc
		}
	case "bin":
		r.at = min(len(r.data), r.at+max(0, arg))
	case "fonttbl":
		r.state.dest, r.state.skip = 'f', true
	case "stylesheet":
		r.state.dest, r.state.skip = 's', true
	case "field", "fldrslt", "shptxt", "shprslt", "rtf":
		if word == "shptxt" || word == "fldrslt" {
			r.state.skip = false
		}
	default:
		if rtfDestinations[word] {
			r.state.skip = true
		}
	}
	return nil
}

// paragraph ends a paragraph.
func (r *rtfReader) paragraph() {
	if len(r.t.open) == 0 {
		r.t.begin()
	}
	if r.state.style == -1 {
		r.t.kind(article.Headline)
	} else if k := r.headings[r.state.style]; k != "" {
		r.t.kind(k)
	}
	r.t.end()
}

// write adds characters to the paragraph, unless they belong to something that is not text.
func (r *rtfReader) write(s string) error {
	if r.state.dest == 's' {
		if name := strings.ToLower(strings.Trim(s, "; ")); name == "heading 1" || name == "title" || name == "überschrift 1" || name == "titre 1" {
			r.headings[r.state.style] = article.Headline
		}
	}
	if r.state.skip || r.state.hidden {
		return nil
	}
	return r.t.write(s)
}

// unicode adds a character given by number; two halves of a pair come one after the other.
func (r *rtfReader) unicode(n int) error {
	if err := r.flush(); err != nil {
		return err
	}
	u := uint16(n)
	switch {
	case utf16.IsSurrogate(rune(u)) && u < 0xdc00:
		r.high = u
		return nil
	case utf16.IsSurrogate(rune(u)):
		s := string(utf16.DecodeRune(rune(r.high), rune(u)))
		r.high = 0
		return r.write(s)
	case u == 0:
		return nil
	}
	return r.write(string(rune(u)))
}

// flush decodes the bytes read so far.
func (r *rtfReader) flush() error {
	if len(r.raw) == 0 {
		return nil
	}
	out, err := r.page.NewDecoder().Bytes(r.raw)
	if err != nil {
		out = bytes.ToValidUTF8(r.raw, []byte(string(utf8.RuneError)))
	}
	r.raw = r.raw[:0]
	return r.write(string(out))
}

func (r *rtfReader) setPage() {
	r.page = r.ansi
	if enc := r.fonts[r.state.font]; enc != nil && r.state.dest == 0 {
		r.page = enc
	}
}
