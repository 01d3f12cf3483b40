package report

import (
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
)

func TestLongSentenceIsShownInPart(t *testing.T) {
	text := "They counted " + strings.Repeat("one more sheep and ", 200) + "then 41 goats " + strings.Repeat("and one more hen ", 200) + "at last."
	a := article.New(article.Meta{}, text, nil)
	at := strings.Index(text, "41")
	got := sentence(a, compare.Member{Place: compare.Place{Span: article.Span{Start: at, End: at + 2}}})
	if len(got) > 2*around+20 || !strings.HasPrefix(got, "… ") || !strings.HasSuffix(got, " …") || !strings.Contains(got, "then 41 goats and one") {
		t.Errorf("got %q", got)
	}
	if got := sentence(a, compare.Member{Place: compare.Place{Span: article.Span{Start: 0, End: 4}}}); !strings.HasPrefix(got, "They counted") {
		t.Errorf("got %q", got)
	}
}
