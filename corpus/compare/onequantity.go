package compare

import (
	"math"
	"slices"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
)

// Values that are equal but for rounding, and ones, meet by chance: half of a month's events lie within it, sums of millions lie near each other,
// and much happens for the first time. Such figures are of one quantity only if what is told of them says so too.

// byChance reports whether two figures whose values agree or round each other may well be of two quantities, for all that their words are alike.
func (s *set) byChance(a, b *fact, q *quantity, rel Relation) bool {
	switch {
	case rel == Agree:
		return (one(a) || a.ordinal() && same(a.value.low, 1)) && !s.oneNoun(a, b)
	case a.value.wide() || b.value.wide(): // a value anywhere within "dozens" says nothing of itself
		return !q.oneThing() || q[sameHead] < 1 && q[sameWhat]+q[sameVerb] == 0 && a.state&b.state == 0
	case (a.value.parts[2] == "") != (b.value.parts[2] == ""): // a month or a year, and a day in it
		return !s.shareWord(a, b)
	case strings.HasPrefix(a.value.family, string(figure.Money)):
		return q[sameNames] == 0 && (otherOwner(a, b) || s.whose(a)*s.whose(b) < 0 || a.value.loosely(&b.value) && !s.shareWord(a, b))
	}
	return false
}

// oneNoun reports whether both figures count by one noun that says what there is one of, or the clause of one has it that names none: "the first
// strike", "the strike is the first". No "first quarter", no "at one point".
func (s *set) oneNoun(a, b *fact) bool {
	if a.head < 0 {
		a, b = b, a
	}
	if a.head < 0 || generic[s.lex.stems[a.head].text] || periods[s.lex.stems[a.head].text] {
		return false
	}
	_, told := slices.BinarySearch(b.clause, a.head)
	return a.head == b.head || b.head < 0 && told
}

// whose is 1 if the sentence says of a figure, up to it, that it is hers, -1 for his, 0 if it says neither or both.
func (s *set) whose(x *fact) int {
	her, his := 0, 0
	t := s.texts[x.text]
	for _, w := range s.wordsIn(t, article.Span{Start: t.sentences[x.sentence].Start, End: t.Figures[x.index].Start}) {
		switch s.lex.forms[w.form].text {
		case "she", "her", "hers":
			her = 1
		case "he", "his", "him":
			his = 1
		}
	}
	return her - his
}

// periods are nouns that are counted off or told of where nothing is counted, by stem: "the first quarter", "on one hand".
var periods = setOf("quarter half day week month year decad centuri season round term point moment stage step glanc hand case sight")

// officials are in every report, by stem.
var officials = setOf("polic offici author spokesman spokeswoman report")

// loosely reports whether two values of few digits meet only by what a hedge opens: "about $6 million", $6.3 million. A range holds what lies in it.
func (v *value) loosely(o *value) bool {
	return v.low == v.high && o.low == o.high && max(v.digits, o.digits) <= 2 && math.Abs(v.low-o.low) > looseShare*math.Max(v.low, o.low)
}

const looseShare = .04

// shareWord reports whether the clauses of two figures have a noun or a verb in common that says something: no name, no number, no everyday word.
func (s *set) shareWord(a, b *fact) bool {
	if a.verb >= 0 && a.verb == b.verb || a.head >= 0 && a.head == b.head || common32(a.what, b.what) > 0 {
		return true
	}
	return slices.ContainsFunc(commonIDs(a.clause, b.clause), func(id int32) bool {
		text := s.lex.stems[id].text
		return !everyday[text] && !isNumber(text) && !officials[text] && !slices.Contains(a.names, id) && !slices.Contains(b.names, id)
	})
}
