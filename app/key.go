package app

import (
	"strconv"
	"strings"

	"sidelight/corpus/compare"
)

// The widgets hand back keys: a word for what the thing is, then which one it is. A finding has the comparison's own key.
const (
	markPrefix    = "mark:"
	sharedPrefix  = "shared:"
	passagePrefix = "passage:"
	findingPrefix = "finding:"
	articlePrefix = "article:"
	storyPrefix   = "story:" // and the library's key of it
	memberPrefix  = "member:"
	choicePrefix  = "choice:"
	notePrefix    = "note:" // and the key of a passage in the library
	pairPrefix    = "pair:" // and the key of a hand-made pair

	foldKey   = "fold"   // a line that stands for folded repeats
	outletKey = "outlet" // the line above a headline
	baseKey   = "base"   // the words in it that make the source the base
)

func markKey(i int) string                 { return markPrefix + strconv.Itoa(i) }
func sharedKey(i int) string               { return sharedPrefix + strconv.Itoa(i) }
func passageKey(i int) string              { return passagePrefix + strconv.Itoa(i) }
func memberKey(i int) string               { return memberPrefix + strconv.Itoa(i) }
func choiceKey(i int) string               { return choicePrefix + strconv.Itoa(i) }
func articleKey(id string) string          { return articlePrefix + id }
func findingKey(f *compare.Finding) string { return findingPrefix + f.Key }

// keyIndex reads the number of a key with the prefix, -1 if it is another.
func keyIndex(key, prefix string) int {
	if rest, ok := strings.CutPrefix(key, prefix); ok {
		if i, err := strconv.Atoi(rest); err == nil {
			return i
		}
	}
	return -1
}
