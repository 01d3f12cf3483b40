package search

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
)

const (
	wholeSnippet = 320 // bytes of a passage shown whole
	oneSnippet   = 240 // about the length of a part
	lead         = 60  // bytes before the first match
)

// snippet is the part of a passage with the most of what matched, on one line, and where the matches are in it.
func (r *run) snippet(a *article.Article, span, phrase article.Span) (string, []article.Span) {
	type match struct {
		article.Span
		group int
		worth float32
	}
	var found []match
	if phrase.Overlaps(span) {
		found = append(found, match{phrase, -1, 100})
	}
	r.tokens = tokens(a.Text, wordsIn(a.Words(), span), r.tokens[:0])
	for _, t := range r.tokens {
		for _, f := range r.forms[t.form] {
			found = append(found, match{t.Span, f.group, f.weight * r.groups[f.group].idf})
		}
	}
	slices.SortFunc(found, func(a, b match) int { return a.Start - b.Start })
	part := span
	if span.Len() > wholeSnippet {
		best, bestWorth := span.Start, float32(-1)
		for i, m := range found {
			worth := map[int]float32{}
			for _, o := range found[i:] {
				if o.End > m.Start+oneSnippet-lead {
					break
				}
				worth[o.group] = max(worth[o.group], o.worth)
			}
			sum := float32(0)
			for _, w := range worth {
				sum += w
			}
			if sum > bestWorth {
				best, bestWorth = m.Start, sum
			}
		}
		part = window(a.Text, span, best)
	}
	text := strings.Map(func(c rune) rune {
		if c == '\n' || c == '\r' || c == '\t' {
			return ' '
		}
		return c
	}, part.Of(a.Text))
	shift := part.Start
	if part.Start > span.Start {
		text = "… " + text
		shift -= len("… ")
	}
	if part.End < span.End {
		text += " …"
	}
	var matches []article.Span
	for _, m := range found {
		if part.Has(m.Span) && (len(matches) == 0 || m.Start-shift >= matches[len(matches)-1].End) {
			matches = append(matches, article.Span{Start: m.Start - shift, End: m.End - shift})
		}
	}
	return text, matches
}

// window is the part of a passage around the byte at, from word to word.
func window(text string, span article.Span, at int) article.Span {
	w := article.Span{Start: max(span.Start, at-lead), End: min(span.End, max(span.Start, at-lead)+oneSnippet)}
	if w.End-w.Start < oneSnippet {
		w.Start = max(span.Start, w.End-oneSnippet)
	}
	if w.Start > span.Start {
		for w.Start < at && !utf8.RuneStart(text[w.Start]) {
			w.Start++
		}
		if i := strings.IndexFunc(text[w.Start:at], unicode.IsSpace); i >= 0 {
			_, n := utf8.DecodeRuneInString(text[w.Start+i:])
			w.Start += i + n
		}
	}
	if w.End < span.End {
		for !utf8.RuneStart(text[w.End]) {
			w.End--
		}
		if i := strings.LastIndexFunc(text[w.Start:w.End], unicode.IsSpace); i > oneSnippet/2 {
			w.End = w.Start + i
		}
	}
	return w
}
