package compare

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
	"sidelight/corpus/quote"
)

// A speaker is who is said to have said something, as far as it tells one from another.
type speaker struct {
	name    string // the last name, folded; "" if nobody is named
	unnamed bool   // told of as one of many: "a source", "an officer"
}

// speakerOf is the speaker whom a text mentions at a span; person is the name this resolves to, if any.
func (s *set) speakerOf(t *text, at article.Span, person string) speaker {
	words := strings.Fields(at.Of(t.Text))
	if person == "" && len(words) > 0 {
		if r, _ := utf8.DecodeRuneInString(words[len(words)-1]); !unicode.IsUpper(r) {
			return speaker{unnamed: indefinite[strings.ToLower(words[0])]}
		}
	}
	out := speaker{name: lastName(t, &quote.Quote{Speaker: at, Person: person, Basis: quote.Named})}
	out.unnamed = out.name == "" && len(words) > 0 && indefinite[strings.ToLower(words[0])]
	return out
}

var indefinite = setOf("a an one another")

// apart reports whether two speakers cannot be one: two names, or a name and one of many. Who is told of by office alone ("the mayor") may be
// anybody.
func (a speaker) apart(b speaker) bool {
	switch {
	case a.name != "" && b.name != "":
		return !likeNames(a.name, b.name)
	case a.name != "":
		return b.unnamed
	}
	return a.unnamed && b.name != ""
}
