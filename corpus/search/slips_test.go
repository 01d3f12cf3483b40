package search

import (
	"math/rand/v2"
	"slices"
	"strings"

	"sidelight/corpus/article"
)

// A slip changes one thing in a word, or nothing where it does not apply.
type slip func(r *rand.Rand, w []rune, lang string) []rune

// respell are spellings of one sound by language; "" holds for all. Sources: the lists of common misspellings that the spelling reforms and
// school grammars of the languages name, reduced to rules.
var respell = map[string][]string{
	"":   {"ph f", "f ph", "ck k", "c k", "k c", "ie ei", "ei ie", "y i", "i y", "z s", "s z", "th t", "qu k", "x ks"},
	"en": {"ce se", "ci si", "se ce", "tion sion", "sion tion", "ght t", "kn n", "wr r", "wh w", "ea ee", "ee ea", "ou o", "au o", "able ible", "ible able", "ance ence", "ence ance", "ant ent", "ent ant", "or er", "er or", "ar er", "er ar", "a e", "e a", "e i", "i e", "o u", "sc s", "ough uf", "gh g", "tch ch", "dge ge", "mb m", "ai ay", "oo u", "ou u", "cc c", "ure er", "ous us", "ey y", "le el", "gu g", "cian tion", "our or"},
	"fr": {"eau o", "au o", "o au", "ai e", "e ai", "ç s", "ss c", "ent ant", "ant ent", "qu k", "tion sion", "an en", "en an", "é er", "è ai", "ll l"},
	"de": {"ei ai", "v f", "f v", "tz z", "ß s", "ie i", "ih i", "ah a", "eh e", "oh o", "ä e", "e ä", "eu äu", "äu eu", "chs x", "dt t", "d t", "g k", "ü u", "ö o", "th t"},
	"es": {"b v", "v b", "h ", "ll y", "y ll", "z s", "s c", "c s", "g j", "j g", "qu k", "x s", "cc c"},
	"pt": {"ç ss", "ss ç", "s ç", "x ch", "ch x", "z s", "s z", "lh li", "nh ni", "ão am", "h ", "g j", "j g", "e i", "o u", "rr r"},
}

func heard(r *rand.Rand, w []rune, lang string) []rune {
	s := string(w)
	type change struct {
		at       int
		from, to string
	}
	var list []change
	for _, rule := range slices.Concat(respell[""], respell[lang]) {
		from, to, _ := strings.Cut(rule, " ")
		for at := 0; at < len(s); {
			i := strings.Index(s[at:], from)
			if i < 0 {
				break
			}
			if at += i; at > 0 || r.IntN(4) == 0 { // the first letter is seldom wrong
				list = append(list, change{at, from, to})
			}
			at += len(from)
		}
	}
	if len(list) == 0 {
		return w
	}
	c := list[r.IntN(len(list))]
	return []rune(s[:c.at] + c.to + s[c.at+len(c.from):])
}

func inside(r *rand.Rand, w []rune) int { return 1 + r.IntN(len(w)-1) }

func doubled(r *rand.Rand, w []rune, _ string) []rune {
	for range 5 {
		i := inside(r, w)
		if w[i] == w[i-1] {
			return slices.Delete(slices.Clone(w), i, i+1)
		}
		if !strings.ContainsRune("aeiouyh", w[i]) && r.IntN(3) == 0 {
			return slices.Insert(slices.Clone(w), i, w[i])
		}
	}
	return slices.Insert(slices.Clone(w), len(w)/2, w[len(w)/2])
}

func silent(r *rand.Rand, w []rune, _ string) []rune {
	var at []int
	for i := 1; i < len(w); i++ {
		if w[i] == 'h' || w[i] == 'e' && (i == len(w)-1 || i > 1) || i == len(w)-1 {
			at = append(at, i)
		}
	}
	i := at[r.IntN(len(at))]
	return slices.Delete(slices.Clone(w), i, i+1)
}

func swapped(r *rand.Rand, w []rune, _ string) []rune {
	w = slices.Clone(w)
	i := inside(r, w)
	w[i-1], w[i] = w[i], w[i-1]
	return w
}

func beside(r *rand.Rand, w []rune, _ string) []rune {
	w = slices.Clone(w)
	i := inside(r, w)
	for _, row := range keys {
		if k := strings.IndexRune(row, w[i]); k >= 0 {
			if k = k - 1 + 2*r.IntN(2); k < 0 || k == len(row) {
				return w
			}
			if w[i] = rune(row[k]); r.IntN(3) == 0 { // both keys
				w = slices.Insert(w, i, rune(row[k]))
			}
			return w
		}
	}
	return w
}

func dropped(r *rand.Rand, w []rune, _ string) []rune {
	i := inside(r, w)
	return slices.Delete(slices.Clone(w), i, i+1)
}

// misspell makes one slip in a word, two in some long ones: half by ear, half by finger. It never returns the word itself.
func misspell(r *rand.Rand, word, lang string) string {
	slips := []slip{heard, heard, heard, doubled, silent, swapped, beside, dropped}
	for range 20 {
		w := []rune(word)
		n := 1
		if len(w) >= 8 && r.IntN(3) == 0 {
			n = 2
		}
		for range n {
			if len(w) > 2 {
				w = slips[r.IntN(len(slips))](r, w, lang)
			}
		}
		if string(w) != word {
			return string(w)
		}
	}
	return word
}

func bare(s string) string { return article.Fold(s) }
