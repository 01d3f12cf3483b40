package corpus

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/search"
)

// A Suggestion is a story the reader may want to make: articles that seem to belong together and are not one yet.
type Suggestion struct {
	Name     string   // a headline of theirs
	Articles []string // IDs, the earliest published first
	Basis    Basis
	Reason   string // for the reader: "all name Marigold, Port Amber, ferry; within 2 days"
}

// A Basis is what a Suggestion rests on.
type Basis string

// The bases of a suggestion.
const (
	SameText  Basis = "same text"  // at least half of the shorter text stands in the longer one
	SameEvent Basis = "same event" // their beginnings name the same people, places and things, at about the same time
)

// mostSuggested is how many articles Suggest looks at.
const mostSuggested = 2000

// Suggest looks for stories among the articles imported last, the largest first. What is a story already, or half of one, is none; an
// import of many events, which is listed as one story, holds many. It reads their texts, some hundred a second: not while a reader waits.
// The error is that of ctx, or of the file.
func (s *Snapshot) Suggest(ctx context.Context) ([]Suggestion, error) {
	ids := s.IDs()
	list, err := s.SuggestAmong(ctx, ids[max(0, len(ids)-mostSuggested):])
	stories := s.Stories()
	return slices.DeleteFunc(list, func(x Suggestion) bool {
		return slices.ContainsFunc(stories, func(g Story) bool {
			return 2*len(x.Articles) >= len(g.Articles) && !slices.ContainsFunc(x.Articles, func(id string) bool { return !slices.Contains(g.Articles, id) })
		})
	}), err
}

// SuggestAmong looks for stories among articles of the library, whatever stories they are in.
func (s *Snapshot) SuggestAmong(ctx context.Context, ids []string) ([]Suggestion, error) {
	list := make([]*article.Article, 0, len(ids))
	for _, id := range ids {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		n, err := s.number(id)
		if err != nil {
			return nil, err
		}
		a, err := s.numbered(n)
		if err != nil {
			return nil, err
		}
		list = append(list, a)
	}
	return suggest(ctx, list), ctx.Err()
}

// suggest finds the stories in a list of articles.
func suggest(ctx context.Context, list []*article.Article) []Suggestion {
	gists := gistsOf(list)
	texts := sameTexts(list)
	var out []Suggestion
	for _, group := range events(ctx, gists, texts) {
		first := group[0]
		same := !slices.ContainsFunc(group, func(i int) bool { return texts[i] != texts[first] })
		x := Suggestion{Name: nameOf(list, gists, group), Basis: SameEvent}
		slices.SortStableFunc(group, func(a, b int) int { return strings.Compare(list[a].Date, list[b].Date) })
		for _, i := range group {
			x.Articles = append(x.Articles, list[i].ID())
		}
		if same {
			x.Basis, x.Reason = SameText, "the same text for the greater part"
		} else {
			x.Reason = reason(gists, group)
		}
		out = append(out, x)
	}
	slices.SortStableFunc(out, func(a, b Suggestion) int { return cmp.Compare(len(b.Articles), len(a.Articles)) })
	return out
}

// sameTexts numbers articles by the text they stand on: each has the number of the first article of its text.
func sameTexts(list []*article.Article) []int {
	sketches := make([]search.Sketch, len(list))
	holders := map[uint64][]int{}
	texts := make([]int, len(list))
	for i, a := range list {
		sketches[i], texts[i] = search.SketchOf(a), i
		tried := map[int]bool{}
		for _, h := range sketches[i] {
			for _, k := range holders[h] {
				if k = texts[k]; !tried[k] && texts[i] == i {
					tried[k] = true
					if sketches[i].Shares(sketches[k]) >= search.SameOrigin {
						texts[i] = k
					}
				}
			}
			holders[h] = append(holders[h], i)
		}
	}
	return texts
}

// nameOf is the headline of the article most like the others of its group.
func nameOf(list []*article.Article, gists []gist, group []int) string {
	name, best := "", -1.0
	for _, i := range group {
		sum := 0.0
		for _, k := range group {
			sum += gists[i].like(gists[k])
		}
		if title := strings.TrimSpace(list[i].Title); title != "" && sum > best {
			name, best = title, sum
		}
	}
	return name
}

// reason says what the articles of a group have in common, the most telling first, and how far apart they were published.
func reason(gists []gist, group []int) string {
	worth, held, written := map[string]float64{}, map[string]int{}, map[string]string{}
	for _, i := range group {
		for term, w := range gists[i].weights {
			worth[term] += w
			held[term]++
			if word := gists[i].words[term]; len(word) > 0 {
				written[term] = word
			}
		}
	}
	var terms []string
	for term, n := range held {
		if 2*n > len(group) && n > 1 {
			terms = append(terms, term)
		}
	}
	slices.SortFunc(terms, func(a, b string) int { return cmp.Or(cmp.Compare(worth[b], worth[a]), strings.Compare(a, b)) })
	var named []string
	for _, term := range terms[:min(len(terms), 4)] {
		named = append(named, written[term])
	}
	text := "tell of " + strings.Join(named, ", ")
	first, last := 0, 0
	for _, i := range group {
		if d := gists[i].day; d > 0 {
			if first == 0 || d < first {
				first = d
			}
			last = max(last, d)
		}
	}
	switch {
	case first == 0:
	case first == last:
		text += "; on one day"
	default:
		text += fmt.Sprintf("; within %d days", last-first+1)
	}
	return text
}
