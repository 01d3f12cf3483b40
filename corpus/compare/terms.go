package compare

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What links weigh of a sentence: its content words, its deeds, and what stands beside a deed.
//
// "Police arrested the driver of the tram on Monday" and "The driver, 42, was held" share one fact, told in two of their words: a deed (arrest)
// and who it was done to (driver). Neither is rare in a story about that tram. What tells the fact is that each article says it once: so
// a deed counts by how seldom its own article tells it, not by how rare it is in the set.
//
// A name is one thing, however many words it has: "Alice Vale, 58," in two sentences says whom they are about and not what they tell.

// A spot is a content word of a sentence with its place.
type spot struct {
	stem     int32
	clause   int
	at       int
	deed     bool
	everyday float64 // what of it tells, see lexicon.share
}

// terms fills in what links weigh of a sentence.
func (l *lexicon) terms(t *text, x *sentence) {
	words := t.words[x.from:x.to]
	named := l.nameShares(t, words)
	var spots []spot
	clause := 0
	for i, w := range words {
		f := &l.forms[w.form]
		if i > 0 && opensClause(t.Text[words[i-1].End:w.Start], f.text) {
			clause++
		}
		if f.stop {
			continue
		}
		weight := l.stems[f.stem].spread * named[i]
		for k := len(x.terms) - 1; k >= 0 && k >= len(x.terms)-bondReach; k-- {
			if o := x.terms[k]; o.id != f.stem {
				x.bonds = append(x.bonds, scale{bond(o.id, f.stem), math.Min(weight, o.weight)})
			}
		}
		x.terms = append(x.terms, scale{f.stem, weight})
		x.order = append(x.order, f.stem)
		spots = append(spots, spot{f.stem, clause, i, l.stems[f.stem].deed && !f.name && !isNumber(f.text), l.share(f.stem)})
	}
	x.terms, x.length, _ = gathered(x.terms)
	x.bonds, _, _ = gathered(x.bonds)
	for _, u := range spots {
		if !u.deed {
			continue
		}
		x.deeds = append(x.deeds, scale{u.stem, u.everyday})
		for _, v := range spots {
			if v.stem != u.stem && v.clause == u.clause && max(v.at-u.at, u.at-v.at) <= deedReach {
				x.bound = append(x.bound, scale{bound(u.stem, v.stem), u.everyday * v.everyday})
			}
		}
	}
	x.deeds, x.bound = distinct(x.deeds), distinct(x.bound)
}

// deedReach is how many words away from its deed a word may stand.
const deedReach = 10

// nameShares gives each word its share of a name: the words of "Alice Vale, 58" count together as much as two.
func (l *lexicon) nameShares(t *text, words []word) []float64 {
	out := make([]float64, len(words))
	for i := 0; i < len(words); {
		end := i
		for end < len(words) && l.forms[words[end].form].name && (end == i || t.Text[words[end-1].End:words[end].Start] == " ") {
			end++
		}
		if end > i && end < len(words) && t.Text[words[end-1].End:words[end].Start] == ", " {
			if s := l.forms[words[end].form].text; len(s) <= 2 && isNumber(s) { // the age
				end++
			}
		}
		share := 1.
		if end > i {
			share = 1 / math.Sqrt(float64(end-i))
		} else {
			end = i + 1
		}
		for ; i < end; i++ {
			out[i] = share
		}
	}
	return out
}

// isNumber reports whether a word begins with a digit.
func isNumber(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// opensClause reports whether a word, after this gap, begins a clause.
func opensClause(gap, form string) bool {
	if strings.ContainsAny(gap, `;:—–"“”`) {
		return true
	}
	return clauseWord[form] && (strings.Contains(gap, ",") || form != "and" && form != "with")
}

// bound is one number for a deed and a word beside it.
func bound(deed, beside int32) int32 {
	h := uint32(deed)*2654435761 ^ uint32(beside)*2246822519
	return int32(h ^ h>>15)
}

// distinct sorts a vector by id and keeps each id once.
func distinct(v []scale) []scale {
	slices.SortFunc(v, byScale)
	return slices.CompactFunc(v, func(a, b scale) bool { return a.id == b.id })
}

// settleDeeds tells which stems are deeds: in English, words that the set has with the endings of verbs, verbs that change their vowel, and
// nouns for what is done. Adjectives like "alleged" pass as well.
func (l *lexicon) settleDeeds() {
	for i := range l.forms {
		f := &l.forms[i]
		if f.stem < 0 || f.stop || f.name || f.lang != "" && f.lang != "en" {
			continue
		}
		s := &l.stems[f.stem]
		s.deed = s.deed || deedWords[f.text] || deedWords[s.text] || len(f.text) > 4 && (strings.HasSuffix(f.text, "ed") || strings.HasSuffix(f.text, "ing"))
	}
}

// spreadStems settles what each stem is worth in links, from 0 to 1: how rare it is in the set, and, more, how rare it is within the articles that have
// it. A word that all of few articles have once is what ties them; in hundreds of articles, it is what any news has.
func (l *lexicon) spreadStems(texts int) {
	within := withinShare * math.Min(1, fewTexts/float64(max(1, texts)))
	each := float64(l.n) / float64(max(1, texts)) // sentences of an article
	for i := range l.stems {
		s := &l.stems[i]
		per := math.Log(1+each*float64(max(1, s.texts))/float64(max(1, s.in))) / math.Log(1+each)
		s.spread = (1-within)*s.weight/l.rarest + within*math.Min(1, per)
	}
}

const (
	withinShare = .75
	fewTexts    = 8. // as many articles as tell of one event
)

// thin divides the weights of deeds by how often their article tells them, once for each of two sides.
func (t *text) thin() {
	for _, list := range []func(*sentence) []scale{func(x *sentence) []scale { return x.deeds }, func(x *sentence) []scale { return x.bound }} {
		told := map[int32]float64{}
		for i := range t.sentences {
			if x := &t.sentences[i]; !x.repeated {
				for _, e := range list(x) {
					told[e.id]++
				}
			}
		}
		for i := range t.sentences {
			for k, e := range list(&t.sentences[i]) {
				list(&t.sentences[i])[k].weight = math.Sqrt(e.weight / math.Max(1, told[e.id]))
			}
		}
	}
}

// inRow measures the runs of equal words of two lists: the longest, and the most words in one that are neither names nor numbers. scratch is what
// the last call gave as rest.
func (l *lexicon) inRow(a, b []word, scratch []int) (longest, telling int, rest []int) {
	a, b = a[:min(len(a), longestSentence)], b[:min(len(b), longestSentence)]
	n := len(b)
	rest = append(scratch[:0], make([]int, 2*n)...)
	run, tell := rest[:n], rest[n:]
	for i := range a {
		f := &l.forms[a[i].form]
		tells := 1
		if f.name || isNumber(f.text) {
			tells = 0
		}
		lastRun, lastTell := 0, 0
		for j := range b {
			keepRun, keepTell := run[j], tell[j]
			if a[i].form == b[j].form {
				run[j], tell[j] = lastRun+1, lastTell+tells
				longest, telling = max(longest, run[j]), max(telling, tell[j])
			} else {
				run[j], tell[j] = 0, 0
			}
			lastRun, lastTell = keepRun, keepTell
		}
	}
	return longest, telling, rest
}

// longestSentence bounds the work on "sentences" of thousands of words (tables, lists without a full stop).
const longestSentence = 120

// says reports whether a sentence is more than a credit or a dateline: "(Photo: AP)" and "10 June 2013 09:10" have no content word in small
// letters, and a word of credits or nothing but a date.
func (l *lexicon) says(t *text, x *sentence) bool {
	credit, date := false, true
	for _, w := range t.words[x.from:x.to] {
		f := &l.forms[w.form]
		r, _ := utf8.DecodeRuneInString(w.Of(t.Text))
		if !f.stop && unicode.IsLetter(r) && !unicode.IsUpper(r) && !dateWords[f.text] {
			return true
		}
		credit = credit || creditWords[f.text]
		date = date && (f.stop || !unicode.IsLetter(r) || dateWords[f.text])
	}
	return !credit && !date
}
