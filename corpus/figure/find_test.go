package figure

import (
	"reflect"
	"strings"
	"testing"

	"sidelight/corpus/article"
)

// A long text, which is read in parts, has the figures of its paragraphs, each at its place.
func TestFindLong(t *testing.T) {
	paragraph := "Fire crews pulled 41 people from the ferry on Friday. Another 12 swam ashore, police said. " +
		"The owner paid $7.2 million, about 80 per cent of it in 2019."
	one := Find(article.New(article.Meta{Lang: "en"}, paragraph, nil))
	text := strings.Repeat(paragraph+"\n\n", 3*long/len(paragraph))
	all := Find(article.New(article.Meta{Lang: "en"}, text, article.Paragraphs(text)))
	if len(one) == 0 || len(all) != len(one)*strings.Count(text, "\n\n") {
		t.Fatalf("%d figures in a paragraph, %d in all", len(one), len(all))
	}
	for i, f := range all {
		at := i / len(one) * (len(paragraph) + 2)
		for _, s := range []*article.Span{&f.Span, &f.Same, &f.Counts, &f.Verb, &f.Hedge, &f.Attribution, &f.Source} {
			if !s.Empty() {
				s.Start -= at
				s.End -= at
			}
		}
		if want := one[i%len(one)]; !reflect.DeepEqual(f, want) {
			t.Fatalf("figure %d is %+v, want %+v", i, f, want)
		}
	}
}

// TestSimple holds the short way of reading a number in digits against the long one.
func TestSimple(t *testing.T) {
	for _, code := range []string{"en", "de"} {
		l := loaded[code]()
		for _, raw := range []string{
			"7", "007", "57,000", "57.000", "1,234,567", "1.234.567", "1,234.5", "1.234,5", "0,250", "0.250", "1234,567", ",500", ".5", "12,34,567", "0,123,456", "1,23,4567",
			"1,2345", "1.50", "123456789012345678", "1234,567,890", "1,000,00", "1'000", "3.141592653589793238",
		} {
			got, ok := l.simple([]byte(raw))
			if !ok {
				continue
			}
			s, plain := l.plain([]byte(raw))
			want, parsed := Parse(s)
			if !plain || !parsed || got.String() != want.String() {
				t.Errorf("%s: %q is %s, want %s (%v)", code, raw, got, want, plain && parsed)
			}
		}
	}
}
