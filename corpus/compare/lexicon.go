package compare

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
)

// A lexicon knows the words of a set by number.
type lexicon struct {
	ids    map[string]int32
	forms  []form
	stems  []stem
	stem   map[string]int32
	n      int     // sentences counted
	rarest float64 // weight of a word that one sentence has
}

// A form is a word as it is written, folded.
type form struct {
	text         string
	stem         int32
	stop         bool // says nothing of what a sentence is about: "the", "said"
	name         bool // written with a capital inside sentences
	lower, upper int  // how often it stands inside a sentence in small letters, with a capital
	lang         string
}

// A stem stands for all forms of one word.
type stem struct {
	text     string
	everyday bool // stands in any news
	deed     bool // something that is done
	in       int  // the number of sentences that have it
	texts    int  // the number of articles that have it
	weight   float64
	spread   float64 // its weight in links, from 0 to 1
	last     int     // the sentence that counted it last
	lastText int     // the article that counted it last
}

func newLexicon() lexicon {
	return lexicon{ids: map[string]int32{}, stem: map[string]int32{}}
}

// id is the number of a folded word.
func (l *lexicon) id(s string) int32 {
	if id, ok := l.ids[s]; ok {
		return id
	}
	id := int32(len(l.forms))
	l.ids[s] = id
	l.forms = append(l.forms, form{text: s, stem: -1, stop: stopWords[s]})
	return id
}

// words reads the words of an article.
func (l *lexicon) words(a *mark.Annotated) []word {
	spans := a.Words()
	out := make([]word, 0, len(spans))
	next, sentences := 0, a.Sentences()
	for _, span := range spans {
		raw := span.Of(a.Text)
		id := l.id(spelling(raw))
		starts := next < len(sentences) && span.Start >= sentences[next].Start
		for next < len(sentences) && span.Start >= sentences[next].Start {
			next++
		}
		f := &l.forms[id]
		if f.lang == "" {
			f.lang = a.Lang
			f.stop = f.stop && !(a.Lang == "en" && englishToo[f.text])
		}
		if r, _ := utf8.DecodeRuneInString(raw); !starts {
			if unicode.IsUpper(r) {
				f.upper++
			} else {
				f.lower++
			}
		}
		out = append(out, word{span, id})
	}
	return out
}

// spelling is the folded word without its possessive ending and without the points of an abbreviation. U.S. stays apart from "us".
func spelling(raw string) string {
	switch raw {
	case "US", "U.S", "U.S.", "USA":
		return "u.s."
	}
	s := article.Fold(raw)
	s = strings.TrimSuffix(strings.TrimSuffix(s, "'s"), "'")
	if strings.Contains(s, ".") && !strings.ContainsAny(s, "0123456789") {
		s = strings.ReplaceAll(s, ".", "")
	}
	if s != "" && s[0] >= '0' && s[0] <= '9' {
		s = strings.ReplaceAll(s, ",", "")
	}
	return s
}

// join makes one word of two with a hyphen between them where the set also writes them as one: cease-fire, ceasefire.
func (l *lexicon) join(t string, words []word) []word {
	out := words[:0]
	for i := 0; i < len(words); i++ {
		w := words[i]
		if i+1 < len(words) {
			if gap := t[w.End:words[i+1].Start]; gap == "-" || gap == "‐" || gap == "‑" {
				if id, ok := l.ids[l.forms[w.form].text+l.forms[words[i+1].form].text]; ok {
					w.form, w.End = id, words[i+1].End
					i++
				}
			}
		}
		out = append(out, w)
	}
	return out
}

// count notes in how many sentences and articles each stem stands; text is the number of the article, from 1.
func (l *lexicon) count(text int, words []word) {
	l.n++
	for _, w := range words {
		f := &l.forms[w.form]
		if s := &l.stems[f.stem]; s.last != l.n {
			s.in, s.last = s.in+1, l.n
			if s.lastText != text {
				s.texts, s.lastText = s.texts+1, text
			}
		}
	}
}

func (l *lexicon) settle(f *form) {
	s := article.Stem(f.text, f.lang)
	if s == "" {
		s = f.text
	}
	if one, ok := synonyms[s]; ok {
		s = one
	}
	id, ok := l.stem[s]
	if !ok {
		id = int32(len(l.stems))
		l.stem[s] = id
		l.stems = append(l.stems, stem{text: s, everyday: everyday[s]})
	}
	f.stem = id
}

// weigh settles what each stem is worth: the logarithm of how rare it is in the set. How rare it is in all news adds nothing to that.
func (l *lexicon) weigh() {
	l.rarest = math.Log(1 + float64(l.n))
	for i := range l.stems {
		s := &l.stems[i]
		s.weight = math.Log(1 + float64(l.n)/float64(max(1, s.in)))
	}
}

// telling is what a stem says of a few words on their own: its weight, half of that for a word of everyday news.
func (l *lexicon) telling(id int32) float64 { return l.stems[id].weight * l.share(id) }

// share is what of a stem's weight tells apart a few words.
func (l *lexicon) share(id int32) float64 {
	if l.stems[id].everyday {
		return everydayWeight
	}
	return 1
}

// alikeInTelling is the cosine of two sentences with everyday words at half weight.
func (s *set) alikeInTelling(a, b *sentence) float64 {
	sum := 0.0
	common(a.stems, b.stems, func(x, y *scale) {
		share := s.lex.share(x.id)
		sum += share * share * x.weight * y.weight
	})
	return sum / math.Max(a.telling*b.telling, 1e-9)
}

// vectors fills the vectors of a sentence from its words.
func (l *lexicon) vectors(x *sentence, words []word) {
	for _, w := range words {
		f := &l.forms[w.form]
		if f.stop {
			continue
		}
		x.stems = append(x.stems, scale{f.stem, l.stems[f.stem].weight})
		if f.name {
			x.names = append(x.names, f.stem)
		}
	}
	x.stems, _, _ = gathered(x.stems)
	for _, e := range x.stems {
		half := e.weight * l.share(e.id)
		x.telling += half * half
	}
	x.telling = math.Sqrt(x.telling)
	slices.Sort(x.names)
	x.names = slices.Compact(x.names)
}

// bondReach is how many content words back a word is a neighbour.
const bondReach = 3

// bond is one number for two stems in any order.
func bond(a, b int32) int32 {
	h := uint32(min(a, b))*2654435761 ^ uint32(max(a, b))*2246822519
	return int32(h ^ h>>15)
}

// byScale orders the entries of a vector.
func byScale(a, b scale) int { return cmp.Or(cmp.Compare(a.id, b.id), cmp.Compare(a.weight, b.weight)) }

// gathered sorts a vector by id, adds equal ids up and measures it.
func gathered(v []scale) (out []scale, norm, sum float64) {
	slices.SortFunc(v, byScale)
	out = v[:0]
	for _, e := range v {
		if n := len(out); n > 0 && out[n-1].id == e.id {
			out[n-1].weight += e.weight
			continue
		}
		out = append(out, e)
	}
	for _, e := range out {
		norm += e.weight * e.weight
		sum += e.weight
	}
	return out, math.Sqrt(norm), sum
}

// settleNames tells the names of the set: words that stand inside sentences with a capital far more often than without.
// Where a first name is written in two ways before one surname (Binyamin, Benjamin), the ways become one word.
func (l *lexicon) settleNames(texts []*text) {
	for i := range l.forms {
		f := &l.forms[i]
		f.name = !f.stop && f.upper > 3*f.lower && len(f.text) > 1
	}
	before := map[int32][]int32{} // surname -> first names, in order of appearance
	for _, t := range texts {
		for i := 1; i < len(t.words); i++ {
			a, b := t.words[i-1], t.words[i]
			if a.form != b.form && l.forms[a.form].name && l.forms[b.form].name && t.Text[a.End:b.Start] == " " && !slices.Contains(before[b.form], a.form) {
				before[b.form] = append(before[b.form], a.form)
			}
		}
	}
	for _, surname := range slices.Sorted(maps.Keys(before)) { // in one order: stems are numbered as they come
		first := before[surname]
		for i, a := range first {
			for _, b := range first[:i] {
				if likeSpelled(l.forms[a].text, l.forms[b].text) {
					f, o := &l.forms[a], &l.forms[b]
					if o.stem < 0 {
						l.settle(o)
					}
					f.stem = o.stem
				}
			}
		}
	}
}

// likeSpelled reports whether two first names may be one in two spellings: the same first letter, and most letters in the same order.
func likeSpelled(a, b string) bool {
	if len(a) < 4 || len(b) < 4 || a[0] != b[0] {
		return false
	}
	row := make([]int, len(b)+1)
	for i := range len(a) {
		last := 0
		for j := range len(b) {
			keep := row[j+1]
			if a[i] == b[j] {
				row[j+1] = last + 1
			} else {
				row[j+1] = max(row[j+1], row[j])
			}
			last = keep
		}
	}
	return 10*2*row[len(b)] >= 6*(len(a)+len(b))
}
