package quote

import (
	"strings"
	"sync"
)

// A class is a set of parts a word can play around a quotation.
type class uint32

const (
	speech       class = 1 << iota // said: makes whatever stands beside it said
	naming                         // called, described: makes a quoted fragment said
	participle                     // saying, adding: said by the subject of the verb before
	infinitive                     // say, tell: after to, did, would
	noun                           // claim, statement: "his claim that"
	auxiliary                      // has, was, did, would
	adverb                         // also, later, not
	pronoun                        // he, she, they: a subject by itself
	female                         // she, her, Mrs
	male                           // he, his, Mr
	relative                       // who
	determiner                     // the, a, his, two
	preposition                    // in, at, with
	joins                          // of, for: goes on with a noun phrase
	conjunction                    // and, but, or
	subordinator                   // because, when, if, while
	that                           // that, dass, que
	calendar                       // Monday, March
	title                          // Mr, Dr, Sen
	person                         // spokesman, president, man: nouns for people
	source                         // statement, report, affidavit: nouns for things that say
	medium                         // Twitter, CNN: where it was said
	accords                        // according, laut, selon: a name follows
	verb                           // other verbs that part a subject from the rest
	point                          // not a word: a comma, a stop
	dashed                         // zufolge: a name stands before
	plain                          // said, wrote, added: verbs that only say
	promises                       // vowed, urged, called for: what follows is wanted
	musing                         // think, hope: nothing has been said
	modal                          // will, would, can
	tells                          // told, reminded: verbs whose hearer stands after them
	work                           // film, book, titled: a title follows in marks
)

// A table holds the words of one language by class, as lists parted by spaces.
type table struct {
	lang   string
	lists  map[class]string
	verbs  map[class]string // infinitives that forms conjugates
	forms  func(verb string) []form
	apart  map[string]string // German: the forms of a verb that says something only with one of these words at the end of its clause
	dashes bool              // a line that begins with a dash is speech
	// nouns is true where every noun has a capital, so that a capital tells no name.
	nouns bool
}

// A lexicon is a table made ready for look-up.
type lexicon struct {
	*table
	words     map[string]class
	particles map[string]map[string]bool // by verb form: the words of table.apart
}

// compound gives what a German compound is by its last member: a Regierungssprecher is a sprecher.
func (l *lexicon) compound(low string) class {
	const shortest = 4
	const kinds = person | male | female | source | work
	const longest = 24 // of a last member, in bytes
	for i := max(0, len(low)-longest); i <= len(low)-shortest; i++ {
		if c := l.words[low[i:]] & kinds; c&(person|source|work) != 0 {
			return c
		}
	}
	if genitive := strings.TrimSuffix(low, "s"); genitive != low {
		return l.compound(strings.TrimSuffix(genitive, "e")) | l.compound(genitive)
	}
	return 0
}

// separable gives what a German verb is when its prefix stands on it, at the end of a clause: mitteilte is teilte.
func (l *lexicon) separable(low string) class {
	for _, prefix := range [...]string{"mit", "an", "aus", "ein", "hinzu", "bekannt", "hervor", "hin", "klar", "zurück", "fest", "vor", "wieder", "ab", "zu", "dar", "heraus", "entgegen", "bei", "nahe"} {
		if verb := strings.TrimPrefix(low, prefix); verb != low {
			if c := l.words[verb] & (speech | naming); c != 0 && (l.particles[verb] == nil || l.particles[verb][prefix]) {
				return c
			}
		}
	}
	return 0
}

// function is what tells one language from another: the small words.
const function = determiner | preposition | conjunction | that | auxiliary | pronoun

// lexicons make themselves ready when their language is first met.
var lexicons = func() map[string]func() *lexicon {
	all := map[string]func() *lexicon{}
	for _, t := range tables {
		all[t.lang] = sync.OnceValue(t.lexicon)
	}
	return all
}()

// lexicon makes a table ready for look-up.
func (t *table) lexicon() *lexicon {
	l := &lexicon{table: t, words: map[string]class{}, particles: map[string]map[string]bool{}}
	for c, list := range t.lists {
		for w := range strings.FieldsSeq(list) {
			l.words[w] |= c
		}
	}
	for c, list := range t.verbs {
		for v := range strings.FieldsSeq(list) {
			for _, f := range t.forms(v) {
				l.words[f.word] |= c | f.is
			}
		}
	}
	for forms, particles := range t.apart {
		for w := range strings.FieldsSeq(forms) {
			l.particles[w] = set(particles)
		}
	}
	return l
}

// smallWords tells which languages know a small word: bit i is for tables[i].
var smallWords = sync.OnceValue(func() map[string]uint16 {
	knows := map[string]uint16{}
	for i, t := range tables {
		for c, list := range t.lists {
			if c&function == 0 {
				continue
			}
			for w := range strings.FieldsSeq(list) {
				knows[w] |= 1 << i
			}
		}
	}
	return knows
})

// tables lists the languages; the first serves texts of any other.
var tables = []*table{&english, &german, &french, &spanish, &portuguese, &italian, &polish, &dutch, &swedish, &russian}

// lexiconOf chooses the words by the language the article is said to have, else by the small words of its beginning.
func lexiconOf(lang, text string) *lexicon {
	lang, _, _ = strings.Cut(strings.ToLower(lang), "-")
	if l := lexicons[lang]; l != nil {
		return l()
	}
	knows := smallWords()
	const enough = 2000
	var hits [16]int
	best := 0
	for w := range strings.FieldsSeq(text[:min(len(text), enough)]) {
		for known, i := knows[w], 0; known != 0; known, i = known>>1, i+1 {
			if known&1 != 0 {
				if hits[i]++; hits[i] > hits[best] {
					best = i
				}
			}
		}
	}
	return lexicons[tables[best].lang]()
}

// set makes a set of the words of a list.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
