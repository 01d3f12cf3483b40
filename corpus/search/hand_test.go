package search

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Queries written by hand from memory of passages, as ears and fingers misspell them: in names, beside the keys, letters dropped, words run
// together or in another order, accents left out, numbers in another form. The articles stand beside the project, in ../shared, and are no
// part of it: the list has but what each article's text comes to. All came first when they were written.
func TestHandwritten(t *testing.T) {
	eval := filepath.Join("..", "..", "..", "shared", "eval")
	if _, err := os.Stat(filepath.Join(eval, "search")); err != nil || testing.Short() {
		t.Skip("the articles are not here")
	}
	b, err := os.ReadFile(filepath.Join("testdata", "hand.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	x, from := shelved(readArticles(t, eval))
	asked, first := 0, 0
	for line := range strings.Lines(string(b)) {
		part := strings.Split(strings.TrimSpace(line), "\t")
		if len(part) != 3 || strings.HasPrefix(line, "#") {
			continue
		}
		asked++
		hits := x.Search(context.Background(), part[2], 10, from).Hits
		if len(hits) > 0 && hits[0].ID == part[1] {
			first++
			continue
		}
		t.Logf("%s: %s: not first", part[0], part[2])
	}
	if asked < 60 || first < asked*97/100 {
		t.Errorf("%d of %d are first", first, asked)
	}
}
