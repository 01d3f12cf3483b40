package compare

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// agencies sign copy that many outlets carry: as they write themselves in datelines, bylines and credits, and the name they are told by.
var agencies = []struct{ written, name string }{
	{"Reuters", "Reuters"},
	{"Associated Press", "AP"},
	{"AP", "AP"},
	{"AFP", "AFP"},
	{"Agence France-Presse", "AFP"},
	{"dpa", "dpa"},
	{"ANSA", "ANSA"},
	{"EFE", "EFE"},
	{"Xinhua", "Xinhua"},
	{"TASS", "TASS"},
	{"Interfax", "Interfax"},
	{"PA Media", "PA"},
	{"Press Association", "PA"},
	{"Bloomberg", "Bloomberg"},
	{"UPI", "UPI"},
	{"Kyodo", "Kyodo"},
	{"PTI", "PTI"},
	{"IANS", "IANS"},
	{"ANI", "ANI"},
	{"AAP", "AAP"},
	{"Canadian Press", "The Canadian Press"},
	{"APA", "APA"},
	{"Keystone-SDA", "Keystone-SDA"},
	{"Anadolu", "Anadolu"},
	{"Lusa", "Lusa"},
	{"ANP", "ANP"},
	{"Belga", "Belga"},
	{"NTB", "NTB"},
	{"Ritzau", "Ritzau"},
	{"Europa Press", "Europa Press"},
}

// Where in a text an agency signs, in bytes from its start and its end.
const (
	signHead = 400
	signTail = 200
)

// creditBefore stands before an agency that signs at the end of a text.
var creditBefore = []string{"Source: ", "Quelle: ", "Fuente: ", "Fonte: ", "Copyright ", "© ", "/", "(c) "}

// agency finds the agency that signs a text: named as its author or outlet, in the dateline "(AP) -", in a byline, or in a credit at its end.
// An agency that is only cited ("told Reuters") does not sign.
func agency(t *text) string {
	head := t.Text[:runeBorder(t.Text, min(len(t.Text), signHead))]
	tail := t.Text[runeBorder(t.Text, max(0, len(t.Text)-signTail)):]
	for _, a := range agencies {
		if holdsWord(t.Author, a.written) || holdsWord(t.Outlet, a.written) || inBrackets(head, a.written) || inBrackets(tail, a.written) ||
			strings.Contains(head, "By "+a.written+"\n") || strings.Contains(head, "By The "+a.written+"\n") {
			return a.name
		}
		for _, before := range creditBefore {
			if i := strings.Index(tail, before+a.written); i >= 0 && ends(tail, i+len(before)+len(a.written)) {
				return a.name
			}
		}
	}
	return ""
}

// inBrackets reports whether an agency stands alone or first in brackets: "(AP)", "(dpa/lno)", "(AFP, Reuters)".
func inBrackets(s, name string) bool {
	for at := 0; ; {
		i := strings.Index(s[at:], "("+name)
		if i < 0 {
			return false
		}
		at += i + 1 + len(name)
		if at < len(s) && strings.IndexByte(")/,", s[at]) >= 0 {
			return true
		}
	}
}

// holdsWord reports whether a name stands in s and in no longer word.
func holdsWord(s, name string) bool {
	for at := 0; ; {
		i := strings.Index(s[at:], name)
		if i < 0 {
			return false
		}
		before, _ := utf8.DecodeLastRuneInString(s[:at+i])
		if at += i + len(name); (at == len(name) || !unicode.IsLetter(before)) && ends(s, at) {
			return true
		}
	}
}

// ends reports whether a word ends at a place.
func ends(s string, at int) bool {
	next, _ := utf8.DecodeRuneInString(s[at:])
	return at >= len(s) || !unicode.IsLetter(next)
}

func runeBorder(s string, i int) int {
	for i > 0 && i < len(s) && s[i]&0xC0 == 0x80 {
		i--
	}
	return i
}
