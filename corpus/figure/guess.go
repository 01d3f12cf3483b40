package figure

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// enough is how many bytes of a text are read to tell its language.
const enough = 2500

// little maps the commonest little words to the languages that have them: bit i for languages[i]. They stand in the
// [function] section at the end of each table.
var little = sync.OnceValue(func() map[string]uint32 {
	words := map[string]uint32{}
	for i, code := range languages {
		text, err := tables.ReadFile("lang/" + code + ".txt")
		if err != nil {
			continue
		}
		_, list, _ := strings.Cut(string(text), "[function]")
		for _, w := range strings.Fields(list) {
			words[string(appendFold(nil, w))] |= 1 << i
		}
	}
	return words
})

// guess tells the language of a text from its script and, among languages of Latin letters, from its commonest little words.
// The beginning of the text decides; English where nothing does.
func guess(text string) string {
	if len(text) > enough {
		text = text[:enough]
	}
	words := little()
	var scores [32]int
	count := func(word string) {
		var space [32]byte
		if len(word) > 16 {
			return
		}
		for i, has := 0, words[string(appendFold(space[:0], word))]; has != 0; i, has = i+1, has>>1 {
			scores[i] += int(has & 1)
		}
	}
	var scripts [len(scriptCodes)]int
	start := -1
	for i, r := range text {
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
	best := 0
	for i := range languages {
		if scores[i] > scores[best] {
			best = i
		}
	}
	return languages[best]
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
