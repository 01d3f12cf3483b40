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
