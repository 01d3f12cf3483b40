package search

import (
	"context"
	"strings"
	"testing"

	"sidelight/corpus/article"
)

// badQueries are queries that are no questions; page is a page of text of the library, as one pastes it.
func badQueries(page string) map[string]string {
	return map[string]string{
		"10,000 letters":      strings.Repeat("x", 10_000),
		"10,000 words":        strings.Repeat("zq xw ", 1700),
		"pasted paragraph":    page[:min(len(page), 1500)],
		"many mistyped words": strings.ReplaceAll(page, "r", "rr"),
		"stop words":          "to be or not to the",
		"marks":               "?!... --- ;;; (((",
		"quotation marks":     strings.Repeat(`"`, 10_000),
		"open brackets":       strings.Repeat("speaker:\"", 1000),
		"emoji":               "🔥 🚢",
		"right to left":       "حريق الميناء",
		"control characters":  "fer\x00ry \x1b[31mwend\u202e\u200b",
		"only controls":       "\x00\x01\u202e\ufeff",
		"no UTF-8":            "\xff\xfe\xc3",
		"spaces":              " \t\n\u00a0",
		"one letter":          "s",
		"letters apart":       "a b c d e f g h i j k l m n o p q r s t",
	}
}

// A query that is no question has an answer or a plain word, and no more is looked for than for a question.
func TestBadQueries(t *testing.T) {
	p := newPress()
	list := []*article.Article{article.New(article.Meta{}, "The ferry burned at Wend 🔥🚢, said Ana.\n\nحريق في عبارة قرب الميناء.\n\nTo be or not to be the ferry.", nil)}
	for i := range 30 {
		list = append(list, p.article(i))
	}
	x, from := shelved(list)
	found := map[string]bool{
		"pasted paragraph": true, "many mistyped words": true, "stop words": true, "right to left": true, "control characters": true, "one letter": true, "letters apart": true,
	}
	for name, query := range badQueries(list[4].Text) {
		r := newRun(context.Background(), x, Parse(query), from)
		r.prepare()
		forms := 0
		for _, g := range r.groups {
			forms += len(g.forms)
		}
		if len(r.groups) > mostGroups || forms > mostGuessed*(mostForms+mostPrefixes+20) {
			t.Errorf("%s: %d groups, %d forms", name, len(r.groups), forms)
		}
		r.release()
		a := x.Search(context.Background(), query, 5, from)
		if len(a.Hits) > 0 != found[name] || len(a.Hits) == 0 && a.Note == "" {
			t.Errorf("%s: %d hits, %q", name, len(a.Hits), a.Note)
		}
	}
}
