package search

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
)

// A question is a query and the words it was made of.
type question struct{ kind, query, meant string }

// asker makes questions about passages.
type asker struct {
	r  *rand.Rand
	df map[string]int // passages that hold a word
}

// remembered are some words of a passage in their order, the telling ones rather than others; names may come first.
func (k *asker) remembered(text, lang string, n int) []string {
	type candidate struct {
		at   int
		word string
		key  float64
	}
	var list []candidate
	for i, s := range article.Words(text) {
		w := strings.ToLower(s.Of(text))
		df := k.df[bare(w)]
		if utf8.RuneCountInString(w) < 4 || common[bare(w)] || strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) }) || df > 1500 {
			continue
		}
		c := candidate{i, w, k.r.Float64()}
		if first, _ := utf8.DecodeRuneInString(s.Of(text)); unicode.IsUpper(first) && lang != "de" {
			c.key += .4
		}
		if df < 40 {
			c.key += .3
		}
		if slices.ContainsFunc(list, func(o candidate) bool { return o.word == w }) {
			continue
		}
		list = append(list, c)
	}
	slices.SortFunc(list, func(a, b candidate) int {
		if a.key > b.key {
			return -1
		}
		return 1
	})
	list = list[:min(n, len(list))]
	slices.SortFunc(list, func(a, b candidate) int { return a.at - b.at })
	var out []string
	for _, c := range list {
		out = append(out, c.word)
	}
	if k.r.IntN(3) == 0 && len(out) > 1 {
		i := k.r.IntN(len(out))
		out[0], out[i] = out[i], out[0]
	}
	return out
}

// fuzzy misspells three words in four or more, and leaves out a space now and then.
func (k *asker) fuzzy(text, lang string) (question, bool) {
	words := k.remembered(text, lang, 3+k.r.IntN(3))
	if len(words) < 3 {
		return question{}, false
	}
	q := question{kind: "fuzzy " + lang, meant: strings.Join(words, " ")}
	var b strings.Builder
	for i, w := range words {
		if k.r.IntN(4) > 0 {
			w = misspell(k.r, w, lang)
		}
		if i > 0 && k.r.IntN(25) > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	q.query = b.String()
	if lang != "en" {
		q.query = bare(q.query)
	}
	return q, true
}

// half is two remembered words, one misspelled.
func (k *asker) half(text, lang string) (question, bool) {
	words := k.remembered(text, lang, 2)
	if len(words) < 2 || min(k.df[bare(words[0])], k.df[bare(words[1])]) > 4 {
		return question{}, false
	}
	q := question{kind: "two words", meant: strings.Join(words, " ")}
	i := k.r.IntN(2)
	words[i] = misspell(k.r, words[i], lang)
	q.query = strings.Join(words, " ")
	return q, true
}

func (k *asker) plain(text, lang string) (question, bool) {
	words := k.remembered(text, lang, 4)
	s := bare(strings.Join(words, " "))
	return question{kind: "plain " + lang, query: s, meant: strings.Join(words, " ")}, len(words) == 4
}

func (k *asker) phrase(text, lang string) (question, bool) {
	words := strings.Fields(text)
	n := 6 + k.r.IntN(4)
	if len(words) < n+2 {
		return question{}, false
	}
	at := k.r.IntN(len(words) - n)
	s := strings.Join(words[at:at+n], " ")
	return question{kind: "phrase", query: `"` + bare(strings.Map(func(r rune) rune {
		if opensQuote(r) {
			return -1
		}
		return r
	}, s)) + `"`, meant: s}, true
}

// number writes a figure of the passage in another way, beside two or three words.
func (k *asker) number(text, lang string) (question, bool) {
	a := article.New(article.Meta{Lang: lang}, text, nil)
	words := k.remembered(text, lang, 3)
	for _, f := range figure.Find(a) {
		v := f.Low.Float()
		if f.Date != "" || !f.Low.Equal(f.High) || v < 1000 || len(words) < 3 || f.Kind == figure.Ordinal {
			continue
		}
		ways := numberWays(v, lang)
		if len(ways) == 0 {
			continue
		}
		way := ways[k.r.IntN(len(ways))]
		s := f.Of(text)
		if strings.Contains(strings.ToLower(s), way) {
			continue
		}
		return question{kind: "number " + lang, query: words[0] + " " + words[1] + " " + way, meant: words[0] + " " + words[1] + " " + s}, true
	}
	return question{}, false
}

func numberWays(v float64, lang string) []string {
	grouped := func(n int64, sep string) string {
		s := fmt.Sprint(n)
		for i := len(s) - 3; i > 0; i -= 3 {
			s = s[:i] + sep + s[i:]
		}
		return s
	}
	point := func(s string) string {
		if lang != "en" {
			return strings.Replace(s, ".", ",", 1)
		}
		return s
	}
	sep := map[string]string{"en": ",", "de": ".", "fr": " ", "pt": ".", "es": "."}[lang]
	var out []string
	if v == float64(int64(v)) && v < 1e13 {
		out = append(out, grouped(int64(v), sep), fmt.Sprint(int64(v)))
	}
	for _, s := range []struct {
		by    float64
		names map[string][]string
	}{
		{1e9, map[string][]string{"en": {" billion", "bn", "b"}, "de": {" Milliarden", " Mrd"}, "fr": {" milliards", " Mds"}, "pt": {" bilhões", " bi"}, "es": {" mil millones"}}},
		{1e6, map[string][]string{"en": {" million", "m", " mln"}, "de": {" Millionen", " Mio"}, "fr": {" millions", " M"}, "pt": {" milhões", " mi"}, "es": {" millones", " mill"}}},
		{1e3, map[string][]string{"en": {" thousand", "k"}, "de": {" Tausend"}, "fr": {" mille"}, "pt": {" mil"}, "es": {" mil"}}},
	} {
		if m := v / s.by; m >= 1 && m < 1000 && m*100 == float64(int64(m*100)) {
			for _, name := range s.names[lang] {
				out = append(out, point(fmt.Sprint(m))+name)
			}
		}
	}
	return out
}
