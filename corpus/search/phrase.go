package search

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// plainRuns are the runs of letters and digits of a text, folded: what a phrase is compared by. "Don't" is don, t.
func plainRuns(text string) []string {
	return strings.FieldsFunc(article.Fold(text), func(r rune) bool { return !plain(r) })
}

func plain(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// findPhrase finds where runs stand in a text one after the other, case, accents and punctuation aside: don, t fits "don't" and 57000
// fits "57,000", but ice, cream does not fit "icecream", and icecream not "ice cream". With open, the last run may be the beginning of one.
func findPhrase(text string, phrase []string, open bool) (article.Span, bool) {
	if len(phrase) == 0 {
		return article.Span{}, false
	}
	inside := false // the rune before is plain
	for i, r := range text {
		is := plain(r) || r < utf8.RuneSelf && 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && article.Fold(string(r)) != "" && plain(firstRune(article.Fold(string(r))))
		if is && (!inside || article.Unspaced(r)) {
			if end, ok := phraseAt(text[i:], phrase, open); ok {
				return article.Span{Start: i, End: i + end}, true
			}
		}
		inside = is || inside && unicode.IsMark(r)
	}
	return article.Span{}, false
}

// phraseAt reports where a phrase ends that begins at the start of text.
func phraseAt(text string, phrase []string, open bool) (end int, ok bool) {
	run, k := 0, 0             // the next byte of the phrase
	gap, space := false, false // what stands between it and the one before in the text
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		folded := text[i : i+size]
		if r >= utf8.RuneSelf || 'A' <= r && r <= 'Z' {
			folded = article.Fold(folded)
		}
		i += size
		hit := false
		for j, c := range folded {
			if !plain(c) {
				gap = true
				continue
			}
			if k == len(phrase[run]) {
				if run == len(phrase)-1 {
					return end, gap || article.Unspaced(r)
				}
				if !gap && !article.Unspaced(r) {
					return 0, false
				}
				run, k = run+1, 0
			} else if k > 0 && space {
				return 0, false
			}
			n := utf8.RuneLen(c)
			if !strings.HasPrefix(phrase[run][k:], folded[j:j+n]) {
				return 0, false
			}
			k += n
			gap, space, hit = false, false, true
		}
		if hit {
			end = i
			if open && run == len(phrase)-1 && k == len(phrase[run]) {
				return end, true
			}
			continue
		}
		gap = true
		space = space || unicode.IsSpace(r)
	}
	return end, run == len(phrase)-1 && k == len(phrase[run])
}
