package figure

import (
	"math/bits"
	"strings"
	"sync"
	"unicode/utf8"
)

// At most enough bytes of a text are read to tell its language; a language of Latin letters may be clear from the first few.
const (
	enough = 2500
	few    = 400
)

// A vote is the languages a word speaks for: bit i for languages[i].
type vote struct {
	function uint32 // as one of their commonest little words: counts twice
	table    uint32 // as a number word, a month, a unit of their tables
}

// A ballot holds the votes of the words.
type ballot struct {
	words map[string]vote
	short shortWords[vote]
}

func (b *ballot) find(word string) vote {
	var space [16]byte
	switch {
	case len(word) > len(space):
		return vote{}
	case len(word) <= shortWord && allLetters(word):
		return b.short.find(word)
	}
	return b.words[string(appendFold(space[:0], word))]
}

// votes holds the words by which a language is told: the [function] section at the end of each table, and the words of the other sections.
var votes = sync.OnceValue(func() *ballot {
	words := map[string]vote{}
	for i, code := range languages {
		text, err := tables.ReadFile("lang/" + code + ".txt")
		if err != nil {
			continue
		}
		section := ""
		for line := range strings.Lines(string(text)) {
			fields := strings.Fields(line)
			switch {
			case len(fields) == 0 || fields[0] == "#":
				continue
			case fields[0][0] == '[':
				section = fields[0]
				continue
			case section == "[ending]", section == "[format]": // no words
				continue
			}
			for n, w := range fields {
				if n == 0 && section != "[function]" || len(w) < 3 && section != "[function]" || strings.Contains(w, "_") {
					continue
				}
				k := string(appendFold(nil, w))
				v := words[k]
				if section == "[function]" {
					v.function |= 1 << i
				} else {
					v.table |= 1 << i
				}
				words[k] = v
			}
		}
	}
	return &ballot{words, newShortWords(words)}
})

// guess tells the language of a text from its script and, among languages of Latin letters, from its commonest little words.
// The beginning of the text decides; English where nothing does.
func guess(text string) string {
	if len(text) > enough {
		text = text[:enough]
	}
	words := votes()
	var scores [32]int
	count := func(word string) {
		v := words.find(word)
		for ; v.function != 0; v.function &= v.function - 1 {
			scores[bits.TrailingZeros32(v.function)] += 2
		}
		for ; v.table != 0; v.table &= v.table - 1 {
			scores[bits.TrailingZeros32(v.table)]++
		}
	}
	var scripts [len(scriptCodes)]int
	start, check := -1, few
	for i, r := range text {
		if i >= check {
			if best, clear := leader(&scores); clear && scripts == [len(scriptCodes)]int{} {
				return languages[best]
			}
			check += few
		}
		word := isWordRune(r)
		switch {
		case word && start < 0:
			start = i
		case !word && start >= 0:
			count(text[start:i])
			start = -1
		}
		if r >= 0x370 {
			if s := scriptOf(r); s >= 0 {
				scripts[s]++
			}
		}
	}
	if start >= 0 {
		count(text[start:])
	}
	runes := utf8.RuneCountInString(text)
	for i, code := range scriptCodes {
		share := 5
		if code == "ja" {
			share = 12 // few kana tell Japanese from Chinese
		}
		if scripts[i]*share > runes {
			return code
		}
	}
	best, _ := leader(&scores)
	return languages[best]
}

// leader is the language with the most votes, the first of equals; it is clear if no other has a third of them.
func leader(scores *[32]int) (best int, clear bool) {
	second := 0
	for i, n := range scores[:len(languages)] {
		switch {
		case n > scores[best]:
			second, best = scores[best], i
		case i != best:
			second = max(second, n)
		}
	}
	return best, scores[best] >= 20 && second*3 < scores[best]
}

func isWordRune(r rune) bool {
	return r < utf8.RuneSelf && isLetter(byte(r)) || r == '\'' || r >= 0xC0 && r < 0x250 && r != '×' && r != '÷'
}

// scriptCodes are the languages told by their script, in the order in which they are asked.
var scriptCodes = [...]string{"ja", "ko", "ar", "he", "hi", "ru", "zh"}

// scriptOf is the index in scriptCodes of the language a letter points to, -1 for none.
func scriptOf(r rune) int {
	switch {
	case 0x3040 <= r && r <= 0x30FF:
		return 0
	case 0xAC00 <= r && r <= 0xD7AF:
		return 1
	case 0x0600 <= r && r <= 0x06FF:
		return 2
	case 0x0590 <= r && r <= 0x05FF:
		return 3
	case 0x0900 <= r && r <= 0x097F:
		return 4
	case 0x0400 <= r && r <= 0x04FF:
		return 5
	case 0x4E00 <= r && r <= 0x9FFF:
		return 6
	}
	return -1
}
