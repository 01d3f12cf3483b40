package article

import (
	"github.com/kljensen/snowball/english"
	"github.com/kljensen/snowball/french"
	"github.com/kljensen/snowball/spanish"
)

// Stem cuts the ending of a folded word by the Snowball rules of its language ("resumed", "resumes": "resum").
// Languages without rules here return the word. English is the default for an unknown language.
func Stem(word, lang string) string {
	switch lang {
	case "", "en":
		return english.Stem(word, false)
	case "fr":
		return french.Stem(word, false)
	case "es":
		return spanish.Stem(word, false)
	}
	return word
}
