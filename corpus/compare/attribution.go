package compare

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// core gives the words of a sentence without its attribution: "The ship sank, police said" and "Police said that the ship sank"
// are both "the ship sank"; and without what stands before it, see lead. A sentence that would be left with fewer than coreWords words keeps all.
func core(lex *lexicon, t *text, from, to int) (int, int) {
	from = lead(lex, t, from, to)
	form := func(i int) string { return lex.forms[t.words[i].form].text }
	// at the end: a comma or a closing mark, then at most tailWords words with a verb of saying among them
	for i := to - 1; i > from+coreWords && i >= to-tailWords; i-- {
		if !sayingVerbs[form(i)] && !(form(i) == "according" && i+1 < to && form(i+1) == "to") {
			continue
		}
		if goesOn(t, i+1, to) {
			break
		}
		for j := i; j > from+coreWords && j > i-headWords; j-- {
			if parted(t.Text[t.words[j-1].End:t.words[j].Start]) {
				return from, j
			}
		}
	}
	// at the beginning: "X said that ...", "According to X, ..."
	if to-from > 2 && form(from) == "according" && form(from+1) == "to" {
		for j := from + 2; j < min(to-coreWords, from+headWords); j++ {
			if parted(t.Text[t.words[j-1].End:t.words[j].Start]) {
				return j, to
			}
		}
	}
	for i := from; i < min(to-coreWords, from+headWords); i++ {
		if sayingVerbs[form(i)] && i > from {
			j := i + 1
			for j < i+3 && j < to && form(j) != "that" {
				j++
			}
			if j < to && form(j) == "that" {
				return j + 1, to
			}
			if gap := t.Text[t.words[i].End:t.words[i+1].Start]; gap != " " || form(i) == "said" || form(i) == "says" {
				return i + 1, to
			}
		}
	}
	return from, to
}

// lead gives the place of the first word after a dateline ("TARN, Westerly (AP) —") or the label of a picture ("Image copyright Reuters Image
// caption"): two sentences that share those share no fact.
func lead(lex *lexicon, t *text, from, to int) int {
	for i := from; i < min(to-coreWords, from+headWords); i++ {
		if i > from && lex.forms[t.words[i].form].text == "caption" && creditWords[lex.forms[t.words[i-1].form].text] {
			return i + 1
		}
	}
	if from == to || !shouted(t.words[from].Of(t.Text)) {
		return from
	}
	for i := from + 1; i < min(to-coreWords, from+datelineWords); i++ {
		if gap := t.Text[t.words[i-1].End:t.words[i].Start]; strings.ContainsAny(gap, "—–") || strings.Contains(gap, "- ") {
			return i
		}
		if r, _ := utf8.DecodeRuneInString(t.words[i].Of(t.Text)); unicode.IsLower(r) {
			break
		}
	}
	return from
}

// shouted reports whether a word of three letters or more is all capitals.
func shouted(w string) bool { return len(w) >= 3 && strings.ToUpper(w) == w && strings.ToLower(w) != w }

// goesOn reports whether a clause of its own follows a verb of saying, up to the end of the sentence: "..., police said, and the driver
// was held".
func goesOn(t *text, after, to int) bool {
	for i := after; i <= to-coreWords; i++ {
		if parted(t.Text[t.words[i-1].End:t.words[i].Start]) {
			return true
		}
	}
	return false
}

const (
	coreWords     = 5  // fewer are no sentence of their own
	tailWords     = 14 // of ", the deputy director of operations said in a statement"
	datelineWords = 7  // of "SAN MIGUEL, Westerly, June 3 (Reuters) -"
	headWords     = 12 // of "Peter Vale, the deputy director of operations, said that"
)

// parted reports whether a comma, a dash or a quotation mark stands between two words.
func parted(gap string) bool {
	for _, r := range gap {
		switch r {
		case ',', '"', '”', '’', '»', '“', '–', '—':
			return true
		}
	}
	return false
}

var sayingVerbs = setOf(`said says say told tells added adds reported reports stated wrote announced confirmed explained insisted warned noted
	claimed argued declared dit declare affirme sagte teilte erklarte dijo afirmo`)
