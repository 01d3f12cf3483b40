package search

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// A token is one form of a word. Forms of one word share its place.
type token struct {
	article.Span // in the text: the word, or several for a joined form
	form         string
	place        int32 // the word's number in the text, from 0
	other        bool  // not the word itself but another way to write it: joined, a number's value
	number       bool  // a number's value
}

// longest is the longest form kept, in bytes; more is no word a reader types.
const longest = 48

// tokens reads the forms of the words of a text, in order. The words are those of article.Words; for a part of an article they are the
// article's words in that part.
func tokens(text string, words []article.Span, out []token) []token {
	var chain [2]int // the places in out of the words before this one that hyphens join to it, nearest first
	joined := 0
	var num number
	place := int32(-1)
	for i, w := range words {
		raw := w.Of(text)
		first, _ := utf8.DecodeRuneInString(raw)
		if article.Unspaced(first) {
			out, place, num, joined = unspaced(text, words, i, out, place+1), place+1, number{}, 0
			continue
		}
		form, whole := wordForm(raw)
		if form == "" {
			continue
		}
		place++
		at := len(out)
		out = append(out, token{Span: w, form: form, place: place})
		if whole != "" {
			out = append(out, token{Span: w, form: whole, place: place, other: true})
		}
		out, num = numberForms(text, w, form, place, num, out)
		if joined > 0 {
			joinedForm := form
			for k := range joined {
				before := out[chain[k]]
				joinedForm = before.form + joinedForm
				if len(joinedForm) <= longest {
					out = append(out, token{Span: article.Span{Start: before.Start, End: w.End}, form: joinedForm, place: before.place, other: true})
				}
			}
		}
		if i+1 < len(words) && hyphenBetween(text[w.End:words[i+1].Start]) {
			chain[1], chain[0] = chain[0], at
			joined = min(joined+1, 2)
		} else {
			joined = 0
		}
		if rest := text[w.End:]; strings.HasPrefix(rest, "%") || strings.HasPrefix(rest, " %") {
			place++
			out = append(out, token{Span: article.Span{Start: w.End, End: w.End + strings.IndexByte(rest, '%') + 1}, form: "percent", place: place})
		}
	}
	return out
}

// unspaced gives a character of a script without spaces its form: with the next one if that follows at once, alone at the end of a run.
func unspaced(text string, words []article.Span, i int, out []token, place int32) []token {
	s := words[i]
	if i+1 < len(words) && words[i+1].Start == s.End {
		if r, _ := utf8.DecodeRuneInString(text[s.End:]); article.Unspaced(r) {
			s.End = words[i+1].End
		}
	}
	return append(out, token{Span: s, form: article.Fold(s.Of(text)), place: place})
}

// wordForm is the form of a word: folded, without a possessive, apostrophes and points ("Netanyahu's": netanyahu, "U.S.": us). whole is a
// second form, where an elision is cut off ("l'accord": accord, laccord).
func wordForm(raw string) (form, whole string) {
	form = article.Fold(raw)
	if len(form) > longest {
		cut := longest
		for !utf8.RuneStart(form[cut]) {
			cut--
		}
		form = form[:cut]
	}
	if digits(form) > 0 {
		return plainNumber(form), ""
	}
	if strings.IndexByte(form, '\'') >= 0 {
		form = strings.TrimSuffix(form, "'s")
		if before, after, ok := strings.Cut(form, "'"); ok {
			form = strings.ReplaceAll(form, "'", "")
			if (len(before) == 1 || before == "qu") && len(after) >= 3 {
				return strings.ReplaceAll(after, "'", ""), form
			}
		}
	}
	if strings.IndexByte(form, '.') >= 0 {
		form = strings.ReplaceAll(form, ".", "")
	}
	return form, ""
}

func hyphenBetween(gap string) bool {
	r, n := utf8.DecodeRuneInString(gap)
	return n == len(gap) && unicode.Is(unicode.Pd, r)
}

// common are the words so frequent, in the languages read, that they say little about a passage: articles, prepositions, pronouns.
var common = words(`the a an of to in and for on with at by from as is was are were be been that this it its his her their they he she said has
	have had not but or will would who which what more than after before about into over out up also we you i de la le les des et en un une du
	que a o e os as da do das dos em um uma para com por na no nas nos se il elle au aux dans est sur pour par qui el los las una y su del al
	der die das und den dem ein eine einer zu mit von ist im auf fur sich nicht auch es sie er`)

func words(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}
