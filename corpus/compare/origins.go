package compare

import (
	"cmp"
	"slices"

	"sidelight/corpus/article"
)

// Containment of the shorter text's runs of 8 words in the longer one. Source: the product's rules: from half on the two
// stand on one original, from a tenth on they do in part. A common agency line makes a third enough.
//
// What any two reports may have in common does not count, on either side: headlines, quotes and the house's own lines ("Sign up for our
// newsletter"). Of a near passage that has most of its wording from the other text the words in seeds count: a copy that was
// rewritten line by line is one too.
const (
	oneOrigin       = .5
	oneOriginAgency = .3
	partOrigin      = .1
)

// houseLines stand in sentences of the house, not of the report. As they are written in folded text.
var houseLines = []string{
	"newsletter", "newsletters", "subscribe", "subscription", "all rights reserved", "cookies", "privacy policy", "terms of use", "follow us",
	"sign up", "download the app", "support our journalism", "become a member",
}

// A report may have the words of a house line too ("The union asked carers to sign up before the vote"). What tells the house is that its
// sentence is short, stands at the end of the text, or has two of them.
const (
	houseWords = 10 // most words of a short sentence
	houseEnd   = 2  // last sentences of a text
)

// houseSentences are the sentences of a text that are the house's.
func (t *text) houseSentences() []article.Span {
	var out []article.Span
	list := t.Sentences()
	for i, x := range list {
		words, lines := article.Fold(x.Of(t.Text)), 0
		for _, line := range houseLines {
			if holdsWord(words, line) {
				lines++
			}
		}
		if lines > 1 || lines == 1 && (i >= len(list)-houseEnd || len(article.Words(words)) <= houseWords) {
			out = append(out, x)
		}
	}
	return out
}

// A copying tells for every two texts how much of the one's report stands in the other.
type copying struct {
	own  []int   // words of each text that are report
	runs [][]int // ... of the row's text that stand in runs of the column's
	near [][]int // words of near passages beyond that
}

// copying measures what the texts have of each other.
func (s *set) copying(found []run, shared []Shared, pieces [][]piece) *copying {
	n := len(s.texts)
	report := make([][]int, n) // how many words before each piece are report
	for k, t := range s.texts {
		report[k] = t.report(pieces[k])
	}
	x := &copying{own: make([]int, n), near: make([][]int, n)}
	for k := range n {
		x.own[k], x.near[k] = report[k][len(pieces[k])], make([]int, n)
	}
	x.runs = overlaps(found, n, func(k, from, to int) int { return report[k][to] - report[k][from] })
	for _, y := range shared {
		if y.wording < mostWording {
			continue // an exact run, a condensed passage, or not near enough
		}
		for i, m := range y.Members {
			o := y.Members[1-i]
			at := func(b int) int {
				i, _ := slices.BinarySearchFunc(pieces[m.Article], b, func(p piece, b int) int { return cmp.Compare(p.Start, b) })
				return report[m.Article][i]
			}
			x.near[m.Article][o.Article] += min(y.Words, at(m.End)-at(m.Start))
		}
	}
	return x
}

// share is the share of the report of the shorter of two texts that stands in the longer, in runs and in all; short is that text.
func (x *copying) share(k, m int) (short int, inRuns, all float64) {
	short, long := k, m
	if x.own[m] < x.own[k] {
		short, long = m, k
	}
	own := float64(max(1, x.own[short]))
	return short, float64(x.runs[short][long]) / own, float64(max(x.runs[short][long], x.near[short][long])) / own
}

// report tells for every piece of a text, and for its end, how many words before it are report: no headline, quote or line of the house.
// If there is hardly anything else, all are.
func (t *text) report(pieces []piece) []int {
	var other []article.Span
	for _, b := range t.Blocks {
		if b.Kind == article.Headline {
			other = append(other, b.Span)
		}
	}
	other = append(other, t.houseSentences()...)
	for _, q := range t.Quotes {
		other = append(other, q.Ranges...)
	}
	slices.SortFunc(other, func(a, b article.Span) int { return cmp.Compare(a.Start, b.Start) })
	all := t.wordsBefore(pieces)
	out := make([]int, len(all))
	end, next := 0, 0
	for i, p := range pieces {
		for ; next < len(other) && other[next].Start <= p.Start; next++ {
			end = max(end, other[next].End)
		}
		out[i+1] = out[i]
		if p.Start >= end {
			out[i+1] += all[i+1] - all[i]
		}
	}
	if out[len(pieces)] < runWords {
		return all
	}
	return out
}

// wordsBefore counts, for every piece of a text and for its end, the words that begin before it.
func (t *text) wordsBefore(pieces []piece) []int {
	out := make([]int, len(pieces)+1)
	words, next := t.Words(), 0
	for i, p := range pieces {
		out[i] = next
		for next < len(words) && words[next].Start < p.End {
			next++
		}
	}
	out[len(pieces)] = next
	return out
}

// origins puts the texts that stand on one original together and lists what texts of different originals have
// in common in part.
func (s *set) origins(pieces [][]piece, shared []Shared, x *copying) ([]Origin, []Part) {
	n := len(s.texts)
	signed := make([]string, n)
	root := make([]int, n)
	for k, t := range s.texts {
		signed[k], root[k] = agency(t), k
	}
	find := func(k int) int {
		for root[k] != k {
			k = root[k]
		}
		return k
	}
	rewritten := map[int]bool{}
	for k := range n {
		for m := range k {
			if min(len(pieces[k]), len(pieces[m])) < runWords {
				if s.texts[k].ID() == s.texts[m].ID() && len(pieces[k]) > 0 {
					root[find(k)] = find(m)
				}
				continue
			}
			_, inRuns, all := x.share(k, m)
			if all >= oneOrigin || inRuns >= oneOriginAgency && signed[k] != "" && signed[k] == signed[m] {
				rewritten[k] = rewritten[k] || inRuns < oneOriginAgency
				root[find(k)] = find(m)
			}
		}
	}
	groups := map[int]int{}
	of := make([]int, n)
	var out []Origin
	for k := range n {
		g, ok := groups[find(k)]
		if !ok {
			g = len(out)
			groups[find(k)] = g
			out = append(out, Origin{})
		}
		of[k] = g
		out[g].Articles = append(out[g].Articles, k)
		if out[g].Agency == "" {
			out[g].Agency = signed[k]
		}
	}
	for g := range out {
		o := &out[g]
		o.Fullest = o.Articles[0]
		if len(o.Articles) == 1 {
			continue
		}
		o.Rewritten = slices.ContainsFunc(o.Articles, func(k int) bool { return rewritten[k] })
		o.Why = "the same text"
		switch {
		case o.Rewritten:
			o.Why += ", in part rewritten"
		case o.Agency == "":
			o.Why += " for the greater part"
		}
		if o.Agency != "" {
			o.Why += ", signed " + o.Agency
		}
	}
	s.fullest(out, of, shared)
	return out, s.parts(of, x)
}

// fullest finds in every group the article with most of the text that the group has in common; of two, the longer one.
func (s *set) fullest(groups []Origin, of []int, shared []Shared) {
	common := make([][]article.Span, len(s.texts))
	for _, x := range shared {
		for _, m := range x.Members {
			if !x.Condensed && slices.ContainsFunc(x.Members, func(o Place) bool { return o.Article != m.Article && of[o.Article] == of[m.Article] }) {
				common[m.Article] = append(common[m.Article], m.Span)
			}
		}
	}
	size := make([]float64, len(s.texts))
	for k, spans := range common {
		slices.SortFunc(spans, func(a, b article.Span) int { return cmp.Compare(a.Start, b.Start) })
		size[k] = covered(article.Span{End: len(s.texts[k].Text)}, spans)
	}
	for g := range groups {
		o := &groups[g]
		o.Fullest = slices.MaxFunc(o.Articles, func(a, b int) int {
			return cmp.Or(cmp.Compare(size[a], size[b]), cmp.Compare(len(s.texts[a].words), len(s.texts[b].words)))
		})
	}
}

// parts lists for every two originals the two texts that have most in common, if that is enough to tell; not those of one outlet, which
// tells its own background again.
func (s *set) parts(of []int, x *copying) []Part {
	best := map[[2]int]Part{}
	for k := range s.texts {
		for m := range k {
			if of[k] == of[m] || s.texts[k].Outlet != "" && s.texts[k].Outlet == s.texts[m].Outlet {
				continue
			}
			short, _, all := x.share(k, m)
			words := max(x.runs[short][k+m-short], x.near[short][k+m-short])
			key := [2]int{min(of[k], of[m]), max(of[k], of[m])}
			if all >= partOrigin && words >= nearWords && all > best[key].Share {
				best[key] = Part{Article: short, Of: k + m - short, Words: words, Share: all}
			}
		}
	}
	var out []Part
	for _, p := range best {
		out = append(out, p)
	}
	return out
}
