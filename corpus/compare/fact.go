package compare

import (
	"sidelight/corpus/figure"
)

// A fact is a figure as it is compared: what it may be worth and the words that say what it is of.
type fact struct {
	text, index int // which text of the set, which of its figures
	sentence    int
	at          int // number of the first word of the figure in its text
	value       value
	what        []int32 // stems of the counted noun's head and of the verb, people left out; sorted
	head, verb  int32   // -1 if the text does not say
	person      bool    // counts people
	kinds       []int32 // stems of the words before the counted noun's head: "living", "undersea"
	clause      []int32 // stems of its clause; sorted
	near        []scale // stems around the figure, the nearer the heavier; sorted by id
	norm        float64
	names       []int32 // names in the clause; sorted
	places      []int32 // names of places it is told of: "60 per cent in India"; sorted
	areas       []int32 // stems of kinds of place: "in the province"; sorted
	state       state
	change      figure.Change
	running     bool // a count that grows while an event is under way, told as of now
	age         bool
	stamp       bool    // when the page was put out, not what it tells
	once        bool    // no other figure of its text may have its value
	alone       bool    // its text counts by the same noun nothing of another value
	dates       []value // given in its sentence, itself aside
	old         bool    // told of a year before that of its article
	recalls     bool    // told right behind a sentence of a year before, with no date of its own
	base        int32   // of a share: the stem of what it is of, -1 if the text does not say
	owner       []int32 // stems of the name that has or does what it counts; sorted
	subject     []int32 // stems of what its clause says before it; sorted
	standing
}

// facts lists the figures of the set that are not in repeats, in order.
func (s *set) facts() []fact {
	var out []fact
	for k, t := range s.texts {
		at := 0
		for i := range t.Figures {
			f := &t.Figures[i]
			n := t.SentenceAt(f.Start)
			if n < 0 || t.sentences[n].repeated {
				continue
			}
			for at < len(t.words) && t.words[at].End <= f.Start {
				at++
			}
			x := fact{text: k, index: i, sentence: n, at: at, value: newValue(t.Article, f), change: f.Change, head: -1, verb: -1}
			if x.value.reached {
				x.change = figure.To
			}
			s.describe(&x, t, f)
			x.stamp = s.stamped(&x, t, f)
			out = append(out, x)
		}
	}
	s.lend(out)
	s.compareWithin(out)
	s.layBeside(out)
	s.dateFacts(out)
	return out
}

// compareWithin tells of each fact how it stands among those of its own text.
func (s *set) compareWithin(facts []fact) {
	type key struct {
		text int
		of   string
		what float64
	}
	at := func(x *fact) key { return key{x.text, x.value.family + x.value.iso, x.value.low} }
	values := map[key]int{}
	heads := map[key]map[float64]bool{}
	head := func(x *fact) key { return key{x.text, x.value.family, float64(x.head)} }
	for i := range facts {
		x := &facts[i]
		values[at(x)]++
		if x.head >= 0 && !x.value.vague {
			if heads[head(x)] == nil {
				heads[head(x)] = map[float64]bool{}
			}
			heads[head(x)][x.value.low] = true
		}
	}
	for i := range facts {
		x := &facts[i]
		x.once = values[at(x)] == 1 && !one(x)
		x.alone = x.head >= 0 && !x.value.vague && len(heads[head(x)]) == 1 && !generic[s.lex.stems[x.head].text]
	}
}

// generic nouns are counted of many things in one text.
var generic = setOf("peopl person time way thing place part side other")
