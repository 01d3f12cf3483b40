package corpus

import (
	"cmp"
	"context"
	"maps"
	"math"
	"slices"
	"time"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// A gist is what the headline and the first paragraphs of an article name, weighed by how few articles name it: news says what it is
// about at the top. Source of the method: J. Allan (ed.), Topic Detection and Tracking, 2002: TF-IDF vectors compared by cosine, within a
// window of days.
type gist struct {
	weights map[string]float64 // by stem; the sum of squares is 1
	words   map[string]string  // how the article writes them
	day     int                // of publication, 0 if unknown
}

const (
	gistWords = 160  // words of the beginning
	nameWorth = 2    // a capital or a digit tells more than another word
	alike     = .25  // cosine from which two articles may be of one event; found on groups of articles known to be
	sameWeek  = 7    // days between two reports of one event
	unseen    = 30   // articles supposed beside those there are, so that a rare word weighs more even in a small library
	shared    = 2000 // pairs a term may bring together: one more common tells nothing
)

func gistsOf(list []*article.Article) []gist {
	gists := make([]gist, len(list))
	holders := map[string]int{}
	for i, a := range list {
		gists[i] = gistOf(a)
		for term := range gists[i].weights {
			holders[term]++
		}
	}
	for _, g := range gists {
		sum := 0.0
		for term, w := range g.weights {
			w *= math.Log(float64(len(list)+unseen) / float64(holders[term]+1))
			g.weights[term] = max(w, 0)
			sum += w * w
		}
		for term := range g.weights {
			g.weights[term] /= math.Sqrt(max(sum, 1e-9))
		}
	}
	return gists
}

func gistOf(a *article.Article) gist {
	g := gist{weights: map[string]float64{}, words: map[string]string{}}
	if t, err := time.Parse(time.DateOnly, a.Date); err == nil {
		g.day = int(t.Unix() / (24 * 60 * 60))
	}
	times := map[string]float64{}
	words := a.Words()
	for _, w := range words[:min(len(words), gistWords)] {
		word := w.Of(a.Text)
		form := article.Fold(word)
		r, _ := utf8.DecodeRuneInString(word)
		named := unicode.IsUpper(r) && utf8.RuneCountInString(word) > 1 || unicode.IsDigit(r)
		if !named && utf8.RuneCountInString(word) < 4 {
			continue
		}
		term := article.Stem(form, a.Lang)
		times[term]++
		worth := 1.0
		if named && a.SentenceAt(w.Start) >= 0 && a.Sentences()[a.SentenceAt(w.Start)].Start != w.Start {
			worth = nameWorth
		}
		if old := g.weights[term]; worth > old {
			g.weights[term], g.words[term] = worth, word
		}
	}
	for term, n := range times {
		g.weights[term] *= 1 + math.Log(n)
	}
	return g
}

// like is the cosine of two gists.
func (g gist) like(o gist) float64 {
	if len(o.weights) < len(g.weights) {
		g, o = o, g
	}
	sum := 0.0
	for term, w := range g.weights {
		sum += w * o.weights[term]
	}
	return sum
}

// plus adds the weights of another gist to those of g, which has to be a sum of its own or empty.
func (g gist) plus(o gist) gist {
	if g.weights == nil {
		return gist{weights: maps.Clone(o.weights)}
	}
	for term, w := range o.weights {
		g.weights[term] += w
	}
	return g
}

// events groups articles by what they tell of: pairs are joined, the most alike first, as long as the groups are alike on average.
// Articles that stand on one text (see sameTexts) are together from the start. Groups of one are left out. It finds none once ctx
// has ended.
func events(ctx context.Context, gists []gist, texts []int) [][]int {
	type pair struct {
		a, b int
		like float64
	}
	holders := map[string][]int{}
	for i, g := range gists {
		for term := range g.weights {
			holders[term] = append(holders[term], i)
		}
	}
	sums := map[[2]int]float64{}
	for term, list := range holders {
		if len(list)*len(list) > shared*2 || ctx.Err() != nil {
			continue
		}
		for k, b := range list {
			for _, a := range list[:k] {
				sums[[2]int{a, b}] += gists[a].weights[term] * gists[b].weights[term]
			}
		}
	}
	var pairs []pair
	for at := range sums {
		a, b := at[0], at[1]
		if d := gists[a].day - gists[b].day; gists[a].day > 0 && gists[b].day > 0 && (d > sameWeek || -d > sameWeek) {
			continue
		}
		if like := gists[a].like(gists[b]); like >= alike {
			pairs = append(pairs, pair{a, b, like})
		}
	}
	slices.SortFunc(pairs, func(x, y pair) int { return cmp.Or(cmp.Compare(y.like, x.like), x.a-y.a, x.b-y.b) })

	group := slices.Clone(texts) // the number of each one's group
	members := map[int][]int{}
	whole := map[int]gist{} // the weights of a group, added up: like is linear, so two groups are alike as their sums are, divided by the pairs
	for i, g := range group {
		members[g] = append(members[g], i)
		whole[g] = whole[g].plus(gists[i])
	}
	for _, p := range pairs {
		if ctx.Err() != nil {
			return nil
		}
		a, b := group[p.a], group[p.b]
		if a == b || whole[a].like(whole[b]) < alike*float64(len(members[a])*len(members[b])) {
			continue
		}
		for _, i := range members[b] {
			group[i] = a
		}
		members[a] = append(members[a], members[b]...)
		whole[a] = whole[a].plus(whole[b])
		delete(members, b)
		delete(whole, b)
	}
	var out [][]int
	for i, g := range group {
		if m := members[g]; len(m) > 1 && slices.Min(m) == i {
			slices.Sort(m)
			out = append(out, m)
		}
	}
	return out
}
