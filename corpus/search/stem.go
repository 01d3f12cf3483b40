package search

import "strings"

// endings are those of inflected words in the languages read, longest first. What is left of a word without one must have four bytes.
var endings = []string{
	"ations", "ation", "ators", "ator", "ating", "ments", "ment", "ings", "ing", "ions", "ion", "ers", "ies", "ied", "er", "ed", "es", "s", "e", "y",
}

const longestEnding = 6

// stemOf is a word without its ending.
func stemOf(word string) string {
	for _, e := range endings {
		if len(word)-len(e) >= 4 && strings.HasSuffix(word, e) {
			return word[:len(word)-len(e)]
		}
	}
	return word
}
