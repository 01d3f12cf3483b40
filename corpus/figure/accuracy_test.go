package figure

import (
	"cmp"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"sidelight/corpus/article"
	"sidelight/corpus/trial"
)

var accuracy = flag.String("accuracy", "", "measure on the shared evaluation data and write the table to this file")

// A gold is an annotated text of the evaluation data; offsets count code points.
type gold struct {
	ID, Lang, Text, Date string
	Figures              []struct {
		Start, End int
		Kind       string
		Value      any
		Optional   bool
		Vague      bool
	}
}

// A tally counts figures of the gold: how many there are, were found in part, found exactly, and read right.
type tally struct{ gold, found, exact, right int }

// TestAccuracy rewrites docs/accuracy-figure.md:
//
//	go test ./corpus/figure -run Accuracy -accuracy ../../docs/accuracy-figure.md
func TestAccuracy(t *testing.T) {
	if *accuracy == "" {
		t.Skip("no -accuracy FILE given")
	}
	files, _ := filepath.Glob("../../../shared/eval/figures/*.jsonl*")
	if len(files) == 0 {
		t.Fatal("../shared/eval/figures is absent: put the evaluation data beside the project")
	}
	sets, kinds := map[string]*tally{}, map[[2]string]*tally{}
	for _, file := range files {
		set, _, _ := strings.Cut(filepath.Base(file), ".jsonl")
		if set == "pairs" || set == "grobid.en" || set == "duckling-numeral.multi" {
			continue
		}
		for _, g := range trial.Lines[gold](t, file) {
			measure(g, func(kind string, add tally) {
				lang, _, _ := strings.Cut(g.Lang, "-")
				count(sets, set, add)
				count(kinds, [2]string{lang, kind}, add)
			})
		}
	}
	if err := os.WriteFile(*accuracy, []byte(table(sets, kinds)), 0o644); err != nil {
		t.Fatal(err)
	}
}

func count[K comparable](m map[K]*tally, k K, add tally) {
	if m[k] == nil {
		m[k] = &tally{}
	}
	m[k].gold += add.gold
	m[k].found += add.found
	m[k].exact += add.exact
	m[k].right += add.right
}

// measure compares the figures found in one text with its gold; of several that touch a gold figure the one that shares most counts.
func measure(g gold, add func(kind string, t tally)) {
	a := article.New(article.Meta{Lang: g.Lang, Date: g.Date}, g.Text, nil)
	figures := Find(a)
	for _, want := range g.Figures {
		if want.Optional || want.Start < 0 || want.Kind == "range" {
			continue
		}
		span := article.Span{Start: byteAt(g.Text, want.Start), End: byteAt(g.Text, want.End)}
		n := tally{gold: 1}
		var best *Figure
		shared := 0
		for i := range figures {
			if s := min(span.End, figures[i].End) - max(span.Start, figures[i].Start); s > shared {
				best, shared = &figures[i], s
			}
		}
		if best != nil {
			n.found = 1
			if best.Span == span {
				n.exact = 1
			}
			if want.Vague && best.Vague || worthOf(*best, want.Value) {
				n.right = 1
			}
		}
		add(kindName(want.Kind), n)
	}
}

func byteAt(s string, runes int) int {
	at := 0
	for ; runes > 0 && at < len(s); runes-- {
		_, n := utf8.DecodeRuneInString(s[at:])
		at += n
	}
	return at
}

func kindName(kind string) string {
	switch kind {
	case "number", "name", "list", "ratio":
		return "count"
	case "temperature":
		return "measure"
	case "daterange", "datetime", "timerange", "time":
		return "date"
	}
	return kind
}

// worthOf reports whether a figure has the value of the gold: a number, two of them, or a date.
func worthOf(f Figure, value any) bool {
	near := func(v Decimal, want any) bool {
		x, ok := want.(float64)
		return ok && math.Abs(v.Float()-x) <= 1e-6*math.Max(1, math.Abs(x))
	}
	switch v := value.(type) {
	case string:
		if f.Date == "" {
			return isoDuration(f) == v
		}
		return f.Date != "" && (f.Date == v || strings.TrimPrefix(v, "XXXX") == strings.TrimPrefix(f.Date, "-") || f.Date+"/"+f.DateEnd == v || "T"+f.Date == v)
	case []any:
		return len(v) == 2 && near(f.Low, v[0]) && near(f.High, v[1])
	}
	return near(f.Low, value) && f.Low.Equal(f.High)
}

// isoDuration writes a duration as ISO 8601 does: "P3D", "PT2H".
func isoDuration(f Figure) string {
	letter := map[string]string{"second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "year": "Y"}[f.Unit]
	if letter == "" {
		return ""
	}
	return "P" + strings.TrimSuffix(letter, letter[len(letter)-1:]) + f.Low.String() + letter[len(letter)-1:]
}

// table writes the document.
func table(sets map[string]*tally, kinds map[[2]string]*tally) string {
	var b strings.Builder
	b.WriteString(`# How well figures are read

Written by ` + "`make accuracy`" + ` from the evaluation data beside the project (its development half). A figure of the gold counts as found if a
figure touches it, as exact if the two cover the same characters, as right if the value is right too. Ranges with their comparator
and figures marked as optional are left out. Many of the Recognizers' dates are phrases of chat ("the week after next"), which
Sidelight does not claim to read; others need the day on which they were said, which that set does not give, or are right in another notation: a
day without its year is "--05-03" here and "XXXX-05-03" there, a span "2016-07/2016-09" and not "(2016-07-01,2016-10-01,P3M)". Of the English ones
about one in three can be met.

| set | figures | found % | exact % | value % |
|---|---|---|---|---|
`)
	for _, name := range sorted(sets) {
		n := sets[name]
		fmt.Fprintf(&b, "| %s | %d | %s | %s | %s |\n", name, n.gold, share(n.found, n.gold), share(n.exact, n.gold), share(n.right, n.gold))
	}
	columns := []string{"count", "money", "percent", "measure", "duration", "age", "ordinal", "date"}
	b.WriteString("\nRight values by language and kind, percent (of how many):\n\n| | " + strings.Join(columns, " | ") + " |\n|---" + strings.Repeat("|---", len(columns)) + "|\n")
	langs := map[string]bool{}
	for k := range kinds {
		langs[k[0]] = true
	}
	for _, lang := range sorted(langs) {
		fmt.Fprintf(&b, "| %s |", lang)
		for _, kind := range columns {
			if n := kinds[[2]string{lang, kind}]; n != nil {
				fmt.Fprintf(&b, " %s (%d) |", share(n.right, n.gold), n.gold)
			} else {
				b.WriteString(" |")
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

func sorted[K cmp.Ordered, V any](m map[K]V) []K {
	var keys []K
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

func share(n, of int) string {
	if of == 0 {
		return ""
	}
	return fmt.Sprintf("%.1f", 100*float64(n)/float64(of))
}
