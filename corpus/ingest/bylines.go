package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bylineWords open a byline; a name follows.
var bylineWords = []string{"by ", "von ", "par ", "por ", "di ", "door ", "av ", "af ", "от "}

// byline reads "By Jane Roe", "Von Max Muster und Eva Beispiel, Berlin"; "" if the line is none.
func byline(line string) string {
	line = strings.Trim(line, "*_ ")
	if len(line) > 120 || stop(line) && !strings.HasSuffix(line, ".") {
		return ""
	}
	low := strings.ToLower(line)
	for _, w := range bylineWords {
		if !strings.HasPrefix(low, w) {
			continue
		}
		name := cleanAuthor(line)
		words := strings.Fields(name)
		if len(words) < 1 || len(words) > 12 {
			return ""
		}
		for _, w := range words {
			r, _ := utf8.DecodeRuneInString(w)
			if !unicode.IsUpper(r) && !nameParts[strings.ToLower(strings.Trim(w, ",."))] {
				return ""
			}
		}
		return name
	}
	return ""
}

func isByline(line string) bool { return byline(line) != "" }

// nameParts are the small words inside names and between them.
var nameParts = wordSet("and und et y e en de der den van von la le du da dos del di bin al ter for in of & with mit")

// cleanAuthor takes a name out of what pages write around it: "By Jane Roe", "Jane Roe | The Star", "jane@star.example".
func cleanAuthor(s string) string {
	s = oneLine(s)
	for {
		low := strings.ToLower(s)
		cut := s
		for _, w := range bylineWords {
			if strings.HasPrefix(low, w) {
				cut = strings.TrimSpace(s[len(w):])
				break
			}
		}
		for _, w := range []string{"written by ", "posted by ", "by: ", "author: "} {
			if strings.HasPrefix(low, w) {
				cut = strings.TrimSpace(s[len(w):])
			}
		}
		if cut == s || cut == "" {
			break
		}
		s = cut
	}
	s = strings.Trim(s, " ,;|·•-–—")
	if strings.Contains(s, "://") || strings.HasPrefix(s, "@") || len(s) > 200 {
		return ""
	}
	if i := strings.IndexByte(s, '@'); i >= 0 && !strings.Contains(s, " ") {
		return ""
	}
	return s
}
