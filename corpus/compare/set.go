package compare

import (
	"cmp"
	"slices"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
)

// A set is the articles of one comparison, cut into sentences and weighed against each other.
//
// Its order is the order of the articles' IDs, never the order in which they were given: whatever is computed on a set
// cannot depend on that order, down to the last bit of a sum. The indices are turned back at the end (see Comparison.arrange).
type set struct {
	texts  []*text
	lex    lexicon
	total  int     // sentences of all articles
	counts []int32 // see tally
}

// A text is one article of the set.
type text struct {
	*mark.Annotated
	given     int // its index in the order given
	words     []word
	sentences []sentence
	first     int           // the number of its first sentence among all of the set
	times     map[int32]int // how often it has each stem, counted when first asked for (set.times)
}

// A word is a word of a text as the comparison sees it: without its possessive ending, hyphened words joined where the
// set also writes them as one.
type word struct {
	article.Span
	form int32 // index into lexicon.forms
}

// A sentence is the passage that links join.
type sentence struct {
	article.Span
	from, to int     // its words, without the attribution ("..., said X")
	order    []int32 // content words by stem, in order
	stems    []scale // content words by stem, rarer ones heavier; sorted by id
	terms    []scale // ... as links weigh them
	length   float64 // ... of terms as a vector
	bonds    []scale // pairs of neighbouring content words in any order; sorted by id
	deeds    []scale // stems of what is done, heavier the more seldom the article tells it; sorted by id
	bound    []scale // ... each with a word beside it in its clause
	names    []int32 // stems of its names, sorted
	values   []int32 // ids of its exact figures, sorted
	sizes    uint8   // kinds of its figures, see sizeOf
	telling  float64 // length of stems as a vector, with everyday words at half weight
	tells    bool    // has a word in small letters, or is the first; else a credit, a dateline, a name in a list
	repeated bool    // stands in a block, or is a sentence, that the article has already
	of       article.Span
}

// A scale is one weighted entry of a sparse vector.
type scale struct {
	id     int32
	weight float64
}

// newSet prepares the articles. It is linear in their length.
func newSet(articles []*mark.Annotated) *set {
	s := &set{lex: newLexicon()}
	for i, a := range articles {
		s.texts = append(s.texts, &text{Annotated: withLengths(a), given: i})
	}
	slices.SortStableFunc(s.texts, func(a, b *text) int {
		return cmp.Or(strings.Compare(a.ID(), b.ID()), strings.Compare(a.Date, b.Date), strings.Compare(a.Outlet, b.Outlet),
			strings.Compare(a.Title, b.Title), strings.Compare(a.Path, b.Path), cmp.Compare(a.Index, b.Index))
	})
	for _, t := range s.texts {
		t.words = s.lex.words(t.Annotated)
	}
	for _, t := range s.texts {
		t.words = s.lex.join(t.Text, t.words)
		t.first = s.total
		t.cut(&s.lex)
		s.total += len(t.sentences)
	}
	s.weigh()
	return s
}

// cut parts the text into sentences and finds those that it has already.
func (t *text) cut(lex *lexicon) {
	spans := t.Sentences()
	t.sentences = make([]sentence, len(spans))
	seen := map[string]int{}
	at := 0
	for i, span := range spans {
		for at < len(t.words) && t.words[at].Start < span.Start {
			at++
		}
		from := at
		for at < len(t.words) && t.words[at].Start < span.End {
			at++
		}
		x := &t.sentences[i]
		x.Span, x.from, x.to = span, from, at
		if b := t.BlockAt(span.Start); b >= 0 && t.Blocks[b].Repeats >= 0 {
			x.repeated, x.of = true, t.Blocks[t.Blocks[b].Repeats].Span
		} else if at-from >= repeatWords {
			key := sequence(t.words[from:at])
			if of, ok := seen[key]; ok {
				x.repeated, x.of = true, t.sentences[of].Span
			} else {
				seen[key] = i
			}
		}
		x.from, x.to = core(lex, t, x.from, x.to)
	}
}

// repeatWords is the number of words from which a sentence printed twice is a repeat and not a turn of phrase.
const repeatWords = 5

// sequence is the forms of words as a key.
func sequence(words []word) string {
	b := make([]byte, 0, 4*len(words))
	for _, w := range words {
		b = append(b, byte(w.form), byte(w.form>>8), byte(w.form>>16), byte(w.form>>24))
	}
	return string(b)
}

// weigh gives every sentence its vectors. A word weighs more the fewer sentences of the set have it.
func (s *set) weigh() {
	s.lex.settleNames(s.texts)
	for _, t := range s.texts {
		for _, w := range t.words {
			if f := &s.lex.forms[w.form]; f.stem < 0 {
				s.lex.settle(f)
			}
		}
	}
	s.lex.settleDeeds()
	for k, t := range s.texts {
		for i := range t.sentences {
			if x := &t.sentences[i]; !x.repeated {
				s.lex.count(k+1, t.words[x.from:x.to])
			}
		}
	}
	s.lex.weigh()
	s.lex.spreadStems(len(s.texts))
	for _, t := range s.texts {
		f := 0
		for i := range t.sentences {
			x := &t.sentences[i]
			s.lex.vectors(x, t.words[x.from:x.to])
			s.lex.terms(t, x)
			x.tells = s.lex.says(t, x)
			for f < len(t.Figures) && t.Figures[f].Start < x.Start {
				f++
			}
			for ; f < len(t.Figures) && t.Figures[f].Start < x.End; f++ {
				x.sizes |= sizeOf(&t.Figures[f])
				if key := exactValue(t.Annotated, &t.Figures[f]); key != "" {
					x.values = append(x.values, s.lex.id(key))
				}
			}
			slices.Sort(x.values)
			x.values = slices.Compact(x.values)
		}
		t.thin()
	}
}
