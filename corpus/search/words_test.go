package search

import (
	"context"
	"testing"

	"sidelight/corpus/article"
)

// What a reader half remembers finds the passage: each query has words of one passage that another shares in part.
func TestHalfRemembered(t *testing.T) {
	list := []*article.Article{
		article.New(article.Meta{Lang: "en"}, "The harbour council approved 1.5 million crowns for the lighthouse of Port Amber.", nil),
		article.New(article.Meta{Lang: "en"}, "The harbour council approved 57,000 crowns for the ferry of Port Amber, and a million for its jetty.", nil),
		article.New(article.Meta{Lang: "de"}, "Der Hafenrat von Wend bewilligte siebzig Millionen Kronen für neue Heringskutter.", nil),
		article.New(article.Meta{Lang: "fr"}, "Le conseil du port a dépensé 1,3 milliard de couronnes pour les chalutiers, et 40 000 pour le phare.", nil),
		article.New(article.Meta{Lang: "pt"}, "O conselho do porto gastou R$ 9 bi em traineiras e mil coroas no farol.", nil),
		article.New(article.Meta{Lang: "en"}, "The physician laughed at the rough knuckles of the wrestler.", nil),
		article.New(article.Meta{Lang: "en"}, "Nobody expected the lighthouse keeper to resign before the autumn storms.", nil),
	}
	for range 3 { // words that stand in so few passages might be slips themselves
		for _, a := range list[:7] {
			list = append(list, article.New(a.Meta, "Again: "+a.Text+" "+list[len(list)-1].ID(), nil))
		}
	}
	x, from := shelved(list)
	for query, want := range map[string]string{
		"council approved 1500000":        "million crowns",
		"council approved 1 500 000":      "million crowns",
		"council approved 1,5 Mio":        "million crowns",
		"council approved 57 thousand":    "57,000",
		"council 57 000 crowns":           "57,000",
		"council 1000000 jetty":           "a million",
		"Kronen 70 Mio":                   "siebzig",
		"Kronen 70.000.000":               "siebzig",
		"couronnes 1 300 000 000":         "1,3 milliard",
		"phare 40000":                     "40 000",
		"coroas 9 bilhoes":                "R$ 9 bi",
		"coroas 1000":                     "mil coroas",
		"litehouse keepr rezign":          "resign",
		"lighthousekeeper resign":         "keeper",
		"lighthousekeepr resing":          "keeper",
		"autum stroms expectednobody":     "autumn",
		"fizician ruff nuckels":           "knuckles",
		"chalutié consail":                "chalutiers",
		"Heringskuter Hafenratt bewiligt": "Heringskutter",
	} {
		a := x.Search(context.Background(), query, 5, from)
		if len(a.Hits) == 0 || !contains(a.Hits[0].Span.Of(a.Hits[0].Article.Text), want) {
			t.Errorf("%s: %+v", query, a.Hits)
		}
	}
}

func contains(text, words string) bool {
	_, ok := findPhrase(text, plainRuns(words), false)
	return ok
}
