package search

import (
	"context"
	"strings"
	"testing"

	"sidelight/corpus/article"
)

// A query that is no question has an answer or a plain word, and no more is looked for than for a question.
func TestBadQueries(t *testing.T) {
	p := newPress()
	list := []*article.Article{article.New(article.Meta{}, "The ferry burned at Wend 🔥🚢, said Ana.\n\nحريق في عبارة قرب الميناء.\n\nTo be or not to be the ferry.", nil)}
	for i := range 30 {
		list = append(list, p.article(i))
	}
	x, from := shelved(list)
	for name, c := range map[string]struct {
		query string
		found bool
	}{
		"10,000 letters":      {strings.Repeat("x", 10_000), false},
		"10,000 words":        {strings.Repeat("zq xw ", 1700), false},
		"many mistyped words": {strings.ReplaceAll(list[4].Text, "r", "rr"), true},
		"stop words":          {"to be or not to the", true},
		"marks":               {"?!... --- ;;; (((", false},
		"quotation marks":     {strings.Repeat(`"`, 10_000), false},
		"open brackets":       {strings.Repeat("speaker:\"", 1000), false},
		"emoji":               {"🔥 🚢", false},
		"right to left":       {"حريق الميناء", true},
		"control characters":  {"fer\x00ry \x1b[31mwend\u202e\u200b", true},
		"only controls":       {"\x00\x01\u202e\ufeff", false},
		"no UTF-8":            {"\xff\xfe\xc3", false},
		"spaces":              {" \t\n\u00a0", false},
	} {
		r := newRun(context.Background(), x, Parse(c.query), from)
		r.prepare()
		forms := 0
		for _, g := range r.groups {
			forms += len(g.forms)
		}
		if len(r.groups) > mostGroups || forms > mostGuessed*(mostForms+mostPrefixes+20) {
			t.Errorf("%s: %d groups, %d forms", name, len(r.groups), forms)
		}
		r.release()
		a := x.Search(context.Background(), c.query, 5, from)
		if len(a.Hits) > 0 != c.found || len(a.Hits) == 0 && a.Note == "" {
			t.Errorf("%s: %d hits, %q", name, len(a.Hits), a.Note)
		}
	}
}
