package search

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
)

// A Query is what a reader asks for.
type Query struct {
	Words    string   // the forgiving words, as typed
	Phrases  []string // words that must follow each other in the article
	Excluded []string // words or phrases that must not stand in it
	Filters  []Filter
	Open     bool // the last word or phrase may go on: nothing follows it yet
}

// A Filter is a strict condition.
type Filter struct {
	Field     Field
	Words     []string // outlet, speaker, tag: folded
	Low, High float64  // figure: both included; after, before: Low is the date as yyyymmdd
	Kind      string   // kind: "quote", "figure", "statement", "headline"
}

func (f Filter) same(o Filter) bool {
	return f.Field == o.Field && slices.Equal(f.Words, o.Words) && f.Low == o.Low && f.High == o.High && f.Kind == o.Kind
}

// A Field is what a filter looks at.
type Field string

// The fields.
const (
	Outlet  Field = "outlet"
	Speaker Field = "speaker"
	Tag     Field = "tag"
	After   Field = "after"
	Before  Field = "before"
	Figures Field = "figure"
	Kind    Field = "kind"
)

// longestQuery is how much of a query is read, in bytes: more was pasted by mistake.
const longestQuery = 10_000

// mostFilters is how many different conditions are read; nobody types more.
const mostFilters = 20

// Parse reads a query: words, "an exact phrase", -exclude, -"exclude a phrase", outlet:post, speaker:"ana reyes", tag:check, after:2025-01,
// before:2025-03, figure>1000, figure:57000, figure:10..20, kind:quote. What looks like a filter and is none is taken as words; a phrase
// without its closing mark goes on to the end. Any text is a query.
func Parse(s string) Query {
	s = strings.ToValidUTF8(s[:min(len(s), longestQuery)], " ")
	q := Query{}
	var plain strings.Builder
	for s = strings.TrimLeftFunc(s, unicode.IsSpace); s != ""; s = strings.TrimLeftFunc(s, unicode.IsSpace) {
		q.Open = false
		rest := strings.TrimPrefix(s, "-")
		minus := len(rest) < len(s) && rest != ""
		if text, after, ok := quoted(rest); ok {
			q.Open = after == "" && !minus && !endsQuoted(rest)
			q.phrase(text, minus)
			s = after
			continue
		}
		if filter, after, ok := parseFilter(s); ok {
			if len(q.Filters) < mostFilters && !slices.ContainsFunc(q.Filters, filter.same) {
				q.Filters = append(q.Filters, filter)
			}
			s = after
			continue
		}
		end := strings.IndexFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || opensQuote(r) })
		if end < 0 {
			end = len(rest)
		}
		if minus && end > 0 && !strings.HasPrefix(rest, "-") && unicode.IsLetter(firstRune(rest)) {
			q.phrase(rest[:end], true)
		} else {
			end += len(s) - len(rest)
			plain.WriteString(s[:end] + " ")
			q.Open = end == len(s)
			rest = s
		}
		s = rest[end:]
	}
	q.Words = strings.TrimSpace(plain.String())
	return q
}

func (q *Query) phrase(text string, minus bool) {
	switch {
	case len(plainRuns(text)) == 0:
	case minus:
		q.Excluded = append(q.Excluded, text)
	default:
		q.Phrases = append(q.Phrases, text)
	}
}

func opensQuote(r rune) bool { return strings.ContainsRune(`"“”„«»`, r) }

// quoted takes the text between quotation marks from the start of s.
func quoted(s string) (text, after string, ok bool) {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || !opensQuote(r) {
		return "", "", false
	}
	s = s[n:]
	end := strings.IndexFunc(s, opensQuote)
	if end < 0 {
		return s, "", true
	}
	_, n = utf8.DecodeRuneInString(s[end:])
	return s[:end], s[end+n:], true
}

func endsQuoted(s string) bool {
	r, n := utf8.DecodeLastRuneInString(s)
	return opensQuote(r) && n < len(s)
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// parseFilter takes a filter from the start of s.
func parseFilter(s string) (f Filter, after string, ok bool) {
	i := 0
	for i < len(s) && 'a' <= s[i]|0x20 && s[i]|0x20 <= 'z' {
		i++
	}
	f.Field = Field(strings.ToLower(s[:i]))
	sign := ""
	for _, c := range []string{":", ">=", "<=", ">", "<", "="} {
		if strings.HasPrefix(s[i:], c) {
			sign = c
			break
		}
	}
	if i == 0 || sign == "" {
		return f, "", false
	}
	value, after, isQuoted := quoted(s[i+len(sign):])
	if !isQuoted {
		value, after = s[i+len(sign):], ""
		if end := strings.IndexFunc(value, unicode.IsSpace); end >= 0 {
			value, after = value[:end], value[end:]
		}
	}
	switch {
	case f.Field == Figures:
		ok = f.figures(sign, value)
	case sign != ":":
	case f.Field == Outlet || f.Field == Speaker || f.Field == Tag:
		f.Words = foldedWords(value)
		ok = len(f.Words) > 0
	case f.Field == After || f.Field == Before:
		f.Low = float64(dateNumber(value))
		ok = f.Low > 0
	case f.Field == Kind:
		f.Kind = strings.TrimSuffix(strings.ToLower(value), "s")
		ok = kindMarks[f.Kind] != ""
	}
	return f, after, ok
}

var kindMarks = map[string]string{"quote": quoteMark, "figure": figureMark, "statement": statementMark, "headline": headlineMark}

// figures reads the bounds of a figure filter: ">1000", ":57 thousand", ":10..20".
func (f *Filter) figures(sign, text string) bool {
	low, high, isRange := strings.Cut(text, "..")
	v, ok := worth(low)
	f.Low, f.High = v, v
	switch {
	case isRange && sign == ":":
		w, ok2 := worth(high)
		f.High = w
		return ok && ok2
	case isRange:
		return false
	case sign == ">":
		f.Low, f.High = math.Nextafter(v, math.Inf(1)), math.Inf(1)
	case sign == ">=":
		f.High = math.Inf(1)
	case sign == "<":
		f.Low, f.High = math.Inf(-1), math.Nextafter(v, math.Inf(-1))
	case sign == "<=":
		f.Low = math.Inf(-1)
	}
	return ok
}

// worth is the value of a number as a reader types it: "57000", "57,000", "57k", "1.5bn".
func worth(s string) (float64, bool) {
	sign := 1.0
	if rest, ok := strings.CutPrefix(s, "-"); ok {
		s, sign = rest, -1
	}
	var value string
	for _, t := range tokens(s, article.Words(s), nil) {
		if digits(t.form) > 0 {
			value = t.form // the last form is the whole number
		}
	}
	d, ok := figure.Parse(value)
	if !ok {
		v, err := strconv.ParseFloat(s, 64)
		return sign * v, err == nil && !math.IsNaN(v)
	}
	return sign * d.Float(), true
}
