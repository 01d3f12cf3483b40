package ingest

import (
	"bytes"
	"strings"
	"unicode/utf8"

	gogs "github.com/gogs/chardet"
	wlynxg "github.com/wlynxg/chardet"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/unicode/norm"
)

// decode tells the encoding of a text file by its bytes and returns the text in UTF-8, composed (NFC), with \n as the
// only line end. The order of the tests is the order of how sure each is: a byte order mark, the zero bytes of UTF-16, the escapes of
// ISO-2022-JP, valid UTF-8; only then statistics. ok is false if the bytes are no text in any of them.
func decode(data []byte) (text, name string, ok bool) {
	text, name, _, ok = decodeTelling(data)
	return text, name, ok
}

// decodeTelling is decode that tells how many stray control characters it left out.
func decodeTelling(data []byte) (text, name string, strays int, ok bool) {
	if name, enc := marked(data); enc != nil {
		return tidyText(convert(enc, data)), name, 0, true
	}
	if enc, name := zeroes(data); enc != nil {
		return tidyText(convert(enc, data)), name, 0, true
	}
	if binary(data) {
		return "", "", 0, false
	}
	if bytes.Contains(data, []byte("\x1b$B")) || bytes.Contains(data, []byte("\x1b$@")) {
		return tidyText(convert(japanese.ISO2022JP, data)), "iso-2022-jp", 0, true
	}
	data, strays = withoutStrays(data)
	if utf8.Valid(data) {
		return tidyText(string(data)), "utf-8", strays, true
	}
	if mostlyUTF8(data) {
		return tidyText(strings.ToValidUTF8(string(data), string(utf8.RuneError))), "utf-8", strays, true
	}
	name, enc := guess(data)
	return tidyText(convert(enc, data)), name, strays, true
}

// decodeAs reads bytes whose encoding the file names (a charset of a mail part or a web page). Names that are unknown or plainly wrong
// are answered by decode.
func decodeAs(label string, data []byte) (text, name string, ok bool) {
	enc, name := charset.Lookup(strings.TrimSpace(label))
	if enc == nil || name == "utf-8" || name == "replacement" || bytes.HasPrefix(data, []byte("\xef\xbb\xbf")) {
		return decode(data)
	}
	if utf8.Valid(data) && !ascii(data) && name != "iso-2022-jp" && name != "utf-16le" && name != "utf-16be" {
		return decode(data) // says windows-1252, is UTF-8: common in saved pages
	}
	return tidyText(convert(enc, data)), name, true
}

func convert(enc encoding.Encoding, data []byte) string {
	out, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return strings.ToValidUTF8(string(data), string(utf8.RuneError))
	}
	return string(out)
}

// marked knows the encodings that begin with a byte order mark.
func marked(data []byte) (string, encoding.Encoding) {
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		return "utf-8", unicode.UTF8BOM
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return "utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM)
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return "utf-16be", unicode.UTF16(unicode.BigEndian, unicode.ExpectBOM)
	}
	return "", nil
}

// zeroes knows UTF-16 without a mark: the spaces and line ends of any language put a zero into every second place, and hardly
// any into the others.
func zeroes(data []byte) (encoding.Encoding, string) {
	head := data[:min(len(data), 4096)]
	var n [2]int
	for i, c := range head {
		if c == 0 {
			n[i%2]++
		}
	}
	half := len(head) / 2
	switch {
	case half < 2:
	case n[1] > half/20 && n[0] <= n[1]/20 && plainUTF16(head, 0):
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "utf-16le"
	case n[0] > half/20 && n[1] <= n[0]/20 && plainUTF16(head, 1):
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), "utf-16be"
	}
	return nil, ""
}

// plainUTF16 reports whether the bytes, read as UTF-16 with the low byte at the place low, hold no control characters but white space.
func plainUTF16(head []byte, low int) bool {
	for i := 0; i+1 < len(head); i += 2 {
		if c := head[i+low]; head[i+1-low] == 0 && c < ' ' && !space(c) {
			return false
		}
	}
	return true
}

func space(c byte) bool {
	return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v' || c == ' '
}

// mostlyUTF8 reports whether the bytes are UTF-8 with little damage: a hundred good runes for each bad byte.
func mostlyUTF8(data []byte) bool {
	good, bad := 0, 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			bad++
		} else {
			good++
		}
		i += n
	}
	return good > 20*bad
}

func ascii(data []byte) bool {
	for _, c := range data {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// guess tells an 8-bit or an East Asian encoding from the letters it would give.
func guess(data []byte) (string, encoding.Encoding) {
	sample := data[:min(len(data), 1<<16)]
	if r := wlynxg.Detect(sample); strings.EqualFold(r.Encoding, "MacRoman") {
		if macRoman(sample) {
			return "macintosh", charmap.Macintosh
		}
	}
	best, err := gogs.NewTextDetector().DetectBest(sample)
	if err != nil {
		return "windows-1252", charmap.Windows1252
	}
	switch best.Charset {
	case "ISO-8859-1", "ISO-8859-9", "ISO-8859-15":
		if macRoman(sample) {
			return "macintosh", charmap.Macintosh
		}
		return "windows-1252", charmap.Windows1252
	case "GB-18030", "GB18030", "GBK":
		return "gb18030", simplifiedchinese.GB18030
	}
	if enc, name := charset.Lookup(best.Charset); enc != nil {
		return name, enc
	}
	return "windows-1252", charmap.Windows1252
}

// macRoman reports whether the high bytes make better words in Mac-Roman than in windows-1252: letters among letters, and typographic
// marks at their borders.
func macRoman(data []byte) bool {
	return fits(charmap.Macintosh, data) > fits(charmap.Windows1252, data)
}

// fits scores how well the high bytes of a text stand in words when read in the encoding: a small letter beside letters counts for it,
// a sign inside a word or a capital after a small letter against it.
func fits(enc *charmap.Charmap, data []byte) int {
	score := 0
	for i, c := range data {
		if c < utf8.RuneSelf {
			continue
		}
		before, after := byte(' '), byte(' ')
		if i > 0 {
			before = data[i-1]
		}
		if i+1 < len(data) {
			after = data[i+1]
		}
		letters := 0
		if letter(before) {
			letters++
		}
		if letter(after) {
			letters++
		}
		switch r := enc.DecodeByte(c); {
		case strings.ContainsRune("áàâäãåéèêëíîïóôöõúùûüñçßæœøìò", r):
			score += letters
		case strings.ContainsRune("ÁÀÂÄÅÉÈÊËÍÎÓÔÖÚÛÜÑÇÆŒØ", r):
			if !letter(before) {
				score++
			} else if before >= 'a' {
				score -= 2
			}
		case r == '’':
			score += letters
		case strings.ContainsRune("“„«¿¡‘", r):
			if !letter(before) {
				score++
			}
		case strings.ContainsRune("”»…–—€°ºª", r):
			if !letter(after) {
				score++
			}
		case r == utf8.RuneError || r < 0xa0:
			score -= 4
		default:
			score -= letters
		}
	}
	return score
}

func letter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n\n", "\u0085", "\n", "\ufeff", "", "\x00", "", "\x1a", "")

// tidyText makes a text as the program keeps it: composed, with \n as the only line end and no byte order marks.
func tidyText(s string) string {
	return norm.NFC.String(lineEnds.Replace(strings.ToValidUTF8(s, string(utf8.RuneError))))
}
