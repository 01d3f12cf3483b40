package compare

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"sidelight/corpus/article"
	"sidelight/corpus/quote"
)

// A text may tell without marks what another one quotes: “There is a risk that the quay gives way,” and: the mayor said there was a risk of
// the quay giving way. A paraphrase is never asserted; what counts is how many of the rarer words are the same, one sentence of the quote
// at a time: alone they must be enough, whoever is said to have said it.

// Source: the development clusters, each looked at with bounds set on the others.
const (
	reportedRarity  = 1.5 // weight of the words in common, a word that one sentence of the set has being one
	reportedShare   = .35 // their share of both sentences, the geometric mean
	richRarity      = 2.  // with this much in common a lesser share will do,
	richShare       = .3
	voicedRarity    = 1.2 // where the speaker is the same this will do
	sameVoiceShare  = .22 // and a still lesser share
	otherVoiceShare = .6  // what somebody else is said to have said must be nearly the same
	tieShare        = .95 // of the best match of a passage: one that is as good
	besideSaying    = 8   // words between a speaker and the verb of saying
	reportedCommon  = 200 // sentences that have a word from which on it is not looked for
)

// A teller is what a text tells in its own words: a sentence without its attribution, or a statement.
type teller struct {
	text   int
	within article.Span // the sentence
	stems  []scale
	sum    float64
	who    string    // the last name of the one who is said to have said it, "" if the text does not say
	by     []speaker // who is said to have said it, or some of it
	tells  bool      // the sentence has a verb of saying: whoever it mentions may be the one who said it
}

// A retelling is the evidence that a teller reports what another text quotes.
type retelling struct {
	rarity float64 // weight of the content words in common, in words that one sentence has
	share  float64 // geometric mean of their shares of the quoted words and of the teller's
	same   bool    // the one who is quoted is said to have said it
	other  bool    // somebody else is
}

// holds reports whether the evidence is enough.
func (r retelling) holds() bool {
	if r.other {
		return r.rarity >= richRarity && r.share >= otherVoiceShare
	}
	return r.rarity >= reportedRarity && (r.share >= reportedShare || r.rarity >= richRarity && r.share >= richShare) || r.same && r.rarity >= voicedRarity && r.share >= sameVoiceShare
}

// A retold is all tellers of a set with the numbers of those that have a stem.
type retold struct {
	tellers []teller
	with    map[int32][]int32
}

// retold lists what may report a quote: sentences that are no repeats and not quoted themselves, and the statements in them.
func (s *set) retold() *retold {
	out := &retold{with: map[int32][]int32{}}
	add := func(x teller) {
		for _, e := range x.stems {
			if s.lex.stems[e.id].in <= reportedCommon {
				out.with[e.id] = append(out.with[e.id], int32(len(out.tellers)))
			}
		}
		out.tellers = append(out.tellers, x)
	}
	for k, t := range s.texts {
		open := t.openPassages()
		n, q := 0, 0
		for i := range t.sentences {
			y := &t.sentences[i]
			for n < len(t.Statements) && t.Statements[n].Start < y.Start {
				n++
			}
			if y.repeated || t.inQuote(y.Span) || slices.ContainsFunc(open, func(p article.Span) bool { return y.Overlaps(p) }) {
				continue
			}
			words := s.phraseOf(t.words[y.from:y.to])
			all := s.wordsIn(t, y.Span)
			whole := teller{text: k, within: y.Span, stems: words.stems, sum: words.sum, tells: slices.ContainsFunc(all, s.tellsOfSaying)}
			for ; n < len(t.Statements) && t.Statements[n].Start < y.End; n++ {
				st := &t.Statements[n]
				whole.who = lastName(t, &quote.Quote{Speaker: st.Speaker, Person: st.Person, Basis: quote.Named})
				by := s.speakerOf(t, st.Speaker, st.Person)
				whole.by = append(whole.by, by)
				p := s.phraseOf(s.wordsIn(t, st.Span))
				add(teller{text: k, within: y.Span, stems: p.stems, sum: p.sum, who: whole.who, by: []speaker{by}, tells: true})
			}
			for ; q < len(t.Quotes) && t.Quotes[q].Start < y.End; q++ { // a word or two of what it tells
				if t.Quotes[q].Start >= y.Start {
					whole.by = append(whole.by, s.speakerOf(t, t.Quotes[q].Speaker, t.Quotes[q].Person))
				}
			}
			add(whole)
			if len(all) > y.to-y.from { // what was cut off may not have been the attribution
				p := s.phraseOf(all)
				whole.stems, whole.sum = p.stems, p.sum
				add(whole)
			}
		}
	}
	return out
}

// An echo is a passage that may tell in a text's own words what a group of quotes says.
type echo struct {
	group int // the root of the group
	place Place
	share float64
}

// echoes lists the sentences of texts without the quote of a group that tell its words outside quotation marks: the best one of each text.
func (s *set) echoes(told *retold, list []saying, group int, members, tied []int) []echo {
	x := &list[members[0]]
	var voice []scale
	for _, id := range x.voice {
		voice = append(voice, scale{id, 0})
	}
	share := make([]float64, len(s.texts))
	best := make([]int32, len(s.texts))
	for _, unit := range s.unitsOf(x) {
		shared := map[int32]float64{} // weight of the words in common
		for _, e := range unit.stems {
			for _, n := range told.with[e.id] {
				shared[n] += e.weight
			}
		}
		for n, weight := range shared {
			y := &told.tellers[n]
			r := retelling{rarity: weight / s.lex.rarest, same: x.who != "" && y.who == x.who}
			r.other = !r.same && len(y.by) > 0 && !slices.ContainsFunc(y.by, func(who speaker) bool { return !who.apart(x.by) })
			sum := y.sum
			if y.tells && !r.same && !r.other {
				r.same = s.mentions(x, y)
			}
			if r.same {
				common(y.stems, voice, func(a, _ *scale) { sum -= a.weight }) // who said it is not what was said
			}
			r.share = weight / math.Sqrt(math.Max(unit.sum*sum, 1e-9))
			if k := y.text; r.holds() && (r.share > share[k] || r.share == share[k] && n < best[k]) {
				share[k], best[k] = r.share, n
			}
		}
	}
	var out []echo
	for k := range s.texts {
		if share[k] == 0 || slices.Contains(tied, k) || slices.ContainsFunc(members, func(i int) bool { return list[i].text == k }) {
			continue
		}
		out = append(out, echo{group, Place{k, told.tellers[best[k]].within}, share[k]})
	}
	return out
}

// settled leaves each passage to the quote that it matches best: of a speech quoted sentence by sentence it sums up one. Quotes that it
// matches nearly alike share it.
func settled(list []echo) []echo {
	best := map[Place]float64{}
	for _, r := range list {
		best[r.place] = math.Max(best[r.place], r.share)
	}
	return slices.DeleteFunc(list, func(r echo) bool { return r.share < tieShare*best[r.place] })
}

// voiceOf is the stems of the words for the speaker of a quote, people's titles and everyday words left out.
func (s *set) voiceOf(t *text, q *quote.Quote) []int32 {
	var out []int32
	add := func(f *form) {
		if f.stem >= 0 && !f.stop && !everyday[s.lex.stems[f.stem].text] {
			out = append(out, f.stem)
		}
	}
	for _, w := range s.wordsIn(t, q.Speaker) {
		add(&s.lex.forms[w.form])
	}
	for _, name := range strings.Fields(article.Fold(q.Person)) {
		if id, ok := s.lex.ids[name]; ok {
			add(&s.lex.forms[id])
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// mentions reports whether a sentence tells beside a verb of saying of the speaker of a quote: the last name, or, where nobody is named, the
// word for who it is.
func (s *set) mentions(x *saying, y *teller) bool {
	words := s.wordsIn(s.texts[y.text], y.within)
	for i, w := range words {
		f := &s.lex.forms[w.form]
		_, voiced := slices.BinarySearch(x.voice, f.stem)
		if (x.who != "" && f.text == x.who || x.who == "" && voiced) && slices.ContainsFunc(words[max(0, i-besideSaying):min(len(words), i+besideSaying+1)], s.tellsOfSaying) {
			return true
		}
	}
	return false
}

// tellsOfSaying is whether a word is a verb by which a text reports what somebody said.
func (s *set) tellsOfSaying(w word) bool {
	form := s.lex.forms[w.form].text
	return sayingVerbs[form] || reportingVerbs[form]
}

// reportingVerbs tell that somebody spoke, besides sayingVerbs.
var reportingVerbs = setOf(`described recalled called denied praised criticised criticized feared believed believes promised demanded blamed accused spoke complained
	admitted acknowledged conceded replied answered urged suggested disclosed revealed testified vowed pledged rejected dismissed defended remembered predicted expects deemed`)

// A phrase is some words with their weights in the set.
type phrase struct {
	stems []scale
	sum   float64
}

// phraseOf is the content words of a passage with their weights in the set.
func (s *set) phraseOf(words []word) phrase {
	var p phrase
	for _, w := range words {
		if f := &s.lex.forms[w.form]; !f.stop {
			p.stems = append(p.stems, scale{f.stem, s.lex.telling(f.stem)})
		}
	}
	p.stems, _, p.sum = gathered(p.stems)
	return p
}

// unitsOf parts a saying at the ends of its sentences. A word counts once in each.
func (s *set) unitsOf(x *saying) []phrase {
	var out []phrase
	for from := 0; from < len(x.words); {
		end := s.texts[x.text].sentenceAt(x.words[from].Start).End
		to := from + 1
		for to < len(x.words) && x.words[to].End <= end {
			to++
		}
		p := s.phraseOf(x.words[from:to])
		for i := range p.stems {
			p.stems[i].weight = s.lex.telling(p.stems[i].id)
		}
		out = append(out, p)
		from = to
	}
	return out
}

// inQuote reports whether a fifth of a sentence or more is quoted.
func (t *text) inQuote(y article.Span) bool {
	n := 0
	for i := range t.Quotes {
		for _, r := range t.Quotes[i].Ranges {
			n += max(0, min(r.End, y.End)-max(r.Start, y.Start))
		}
	}
	words := y.Of(t.Text)
	first, _ := utf8.DecodeRuneInString(words)
	last, _ := utf8.DecodeLastRuneInString(words)
	return 5*n > y.Len() || strings.ContainsRune(quotationMarks, first) || strings.ContainsRune(quotationMarks, last)
}

// quotationMarks at the edge of a sentence say that it is quoted, even where the quote could not be found whole.
const quotationMarks = "\"'“”‘’«»„‹›"

// statementAt is the number of the statement that lies in a sentence, -1 if there is none.
func (t *text) statementAt(y article.Span) int {
	for i := range t.Statements {
		if y.Overlaps(t.Statements[i].Span) {
			return i
		}
	}
	return -1
}

// echoAt is the passage of an echo as a member of a row.
func (s *set) echoAt(p Place) Member {
	return Member{Place: p, Kind: "statement", Index: s.texts[p.Article].statementAt(p.Span), Sentence: p.Span}
}
