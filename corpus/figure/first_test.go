package figure

import (
	"testing"

	"sidelight/corpus/article"
)

// An amount may be the first word of a text: nothing stands before it.
func TestMoneyFirst(t *testing.T) {
	if got := Find(article.New(article.Meta{Lang: "en"}, "$5 million went to the port.", nil)); len(got) != 1 {
		t.Errorf("%d figures, want 1", len(got))
	}
}
