package compare

import (
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
)

// Dates told as a length of time from the article's day are held against each other as those lengths.
func TestDatesToldAsLengths(t *testing.T) {
	annotated := func(text string) *mark.Annotated {
		return mark.Annotate(article.New(article.Meta{Lang: "fr", Date: "2024-05-15"}, text, nil))
	}
	twelve := annotated("Le pont de Sarlan a été construit il y a douze ans par les soldats du génie.")
	six := annotated("Le pont de Sarlan a été construit il y a six ans par les soldats du génie.")
	a, b := newValue(twelve.Article, &twelve.Figures[0]), newValue(six.Article, &six.Figures[0])
	if got := a.meet(&b); got != Differs {
		t.Errorf("twelve and six years ago: %q, want %q", got, Differs)
	}
	if got := a.meet(&a); got != Agree {
		t.Errorf("twelve years ago, twice: %q, want %q", got, Agree)
	}
	if got := withLengths(twelve).Figures[0].Date; got != "" {
		t.Errorf("the length of time has a date: %s", got)
	}
	if got := twelve.Figures[0].Date; got != "2012" {
		t.Errorf("the article's own figure is %q, want 2012", got)
	}
}
