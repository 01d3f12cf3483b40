package search

import (
	"sidelight/corpus/article"
	"sidelight/corpus/figure"
)

// A quantity is a number in a query: the words it is written in, and what it is worth, which is what the index knows it by, whatever the
// words there.
type quantity struct {
	article.Span
	forms []form // values, the most likely first
}

// queryLanguages are those whose number words are read in a query, which is too short to tell its language by.
var queryLanguages = []string{"", "en", "de", "fr", "es", "pt"}

// inOther is the weight of a number word read in a language that the query may not be in: "seize" is 16 in French.
const inOther = .5

// quantities finds the numbers of a query by where they start: those of several words, as tokens joins them, and those that figure reads.
func quantities(text string, ts []token) map[int]quantity {
	found := map[int]quantity{}
	add := func(s article.Span, value string, weight float32) {
		q, ok := found[s.Start]
		if !ok || s.End > q.End {
			q.Span = s
			q.forms = append([]form{{term: value, weight: weight}}, q.forms...)
		} else {
			q.forms = append(q.forms, form{term: value, weight: weight})
		}
		found[s.Start] = q
	}
	for _, t := range ts {
		if t.number && (t.End > endOf(ts, t.place) || digits(text[t.Start:]) > 0) {
			add(t.Span, t.form, 1)
		}
	}
	languages := queryLanguages
	if len(ts) > mostGuessed {
		languages = languages[:1]
	}
	for _, lang := range languages {
		for _, f := range figure.Find(article.New(article.Meta{Lang: lang}, text, nil)) {
			if f.Date != "" && !f.Lasts() || !f.Low.Equal(f.High) || f.Vague {
				continue
			}
			if s, ok := counted(ts, f.Span); ok && digits(text[s.Start:]) == 0 {
				weight := float32(inOther)
				if lang == "" {
					weight = 1
				}
				add(s, f.Low.String(), weight)
			}
		}
	}
	return found
}

// endOf is where the word at a place ends.
func endOf(ts []token, place int32) int {
	for _, t := range ts {
		if t.place == place && !t.other {
			return t.End
		}
	}
	return 0
}

// counted is the part of a figure that says how many, from its first word to its last number word or scale: without currency and unit.
func counted(ts []token, s article.Span) (part article.Span, ok bool) {
	for _, t := range ts {
		if t.other || t.Start < s.Start || t.End > s.End {
			continue
		}
		_, isScale := scales[t.form]
		_, isUnit := units[t.form]
		if !ok {
			part, ok = t.Span, true
		} else if isScale || isUnit || digits(t.form) > 0 {
			part.End = t.End
		}
	}
	return part, ok
}

// numberGroup is the group of a number of several words: its value, or, less likely meant, its first word as it stands.
func (r *run) numberGroup(q quantity, ts []token) group {
	g := group{word: q.forms[0].term}
	for _, f := range q.forms {
		g.add(r, f.term, f.weight)
	}
	if word := ts[0].form; !common[word] {
		g.add(r, word, tuned.firstOfNumber)
	}
	r.weigh(&g)
	return g
}
