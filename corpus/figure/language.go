package figure

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// A language is the tables of one language, ready for reading. It does not change once made.
type language struct {
	code     string
	words    map[string]*entry  // by key
	short    shortWords[*entry] // the short ones of them
	hints    []hints            // of the short ones
	long     sieve              // the last letters of the long ones of them
	signs    [utf8.RuneSelf]*entry
	lengths  [256]uint64 // bit n: some word of n bytes begins with this byte
	longest  int
	comma    bool            // the decimal sign is a comma
	pointed  bool            // an ordinal in digits has a point: "3."
	glued    bool            // words are glued to the number and unit before them (Korean)
	clocked  bool            // the tables know how hours are told
	shares   bool            // the tables know how shares are told
	dated    bool            // dates name their parts: 2023年10月7日
	except   string          // a word that folds like one of the tables but is none
	compound bool            // number words are written as one word
	units    bool            // its units stand before its tens: drieëntwintig
	elided   map[string]bool // words that lose their last vowel to an apostrophe: d', l'
	future   []string        // the endings of verbs in the future
	definite string          // what a noun with its article begins with
	tied     []string        // the endings of a word that ties a length of time behind it to something else: seçimden iki gün önce
	endings  []string        // what may be glued to a unit, the longest first
	begins   map[rune]bool   // what the fold of a number word begins with, where words are glued
	alone    map[rune]bool   // the same of a word that may stand alone
	before   bool            // the percent sign may stand before the number
	dollar   string
	yen      string
	pound    string
}

// languages are those with a table, in the order in which equal guesses are decided.
var languages = []string{"en", "es", "fr", "de", "pt", "it", "nl", "zh", "ja", "ar", "ko", "hi", "tr", "sv", "ru", "pl", "he"}

var loaded = func() map[string]func() *language {
	m := map[string]func() *language{}
	for _, code := range languages {
		m[code] = sync.OnceValue(func() *language { return load(code) })
	}
	return m
}()

func load(code string) *language {
	x := &lexicon{words: map[string]*entry{}, first: map[string]*entry{}, settings: map[string]string{}}
	for _, name := range [...]string{code + ".txt", code + ".cldr.txt"} { // what CLDR adds comes behind, our own words first
		if text, err := tables.ReadFile("lang/" + name); err == nil {
			x.read(string(text))
		}
	}
	l := &language{
		code: code, words: x.words, comma: x.settings["decimal"] == ",", compound: x.settings["compound"] == "yes",
		except: x.settings["except"], elided: x.language.elided,
		glued:    x.settings["glued"] == "yes",
		units:    x.settings["units"] == "first",
		future:   strings.Fields(x.settings["future"]),
		definite: x.settings["definite"],
		tied:     strings.Fields(article.Fold(x.settings["tied"])),
		pointed:  x.settings["ordinal"] == "point",
		before:   x.settings["percent"] == "before", dollar: "USD", yen: "JPY", pound: "GBP",
	}
	if d := x.settings["dollar"]; d != "" {
		l.dollar = d
	}
	if x.settings["ordinals"] == "suffix" { // बीसवां
		x.suffixOrdinals()
	}
	if s := x.settings["fractions"]; s != "" { // veintiunavos
		x.suffixFractions(strings.Fields(s))
	}
	if and := x.settings["and"]; and != "" { // joined to the word behind it
		joined := map[string]*entry{}
		for w, e := range x.words {
			for _, prefix := range strings.Fields(and) {
				if e.is(isNumber|isScale) || e.is(isFraction|isOrdinal|isCollective) && prefix == "و" {
					both := *e
					both.joined = true
					joined[article.Fold(prefix)+w] = &both
				}
			}
		}
		for w, e := range joined {
			if x.words[w] == nil {
				x.words[w] = e
			}
		}
	}
	for w, e := range x.words {
		l.dated = l.dated || e.is(isDateYear)
		l.shares = l.shares || e.is(isOver)
		l.clocked = l.clocked || e.is(isClock) || e.oclock
		if first := x.first[w]; first != nil {
			first.leads |= e.role
		}
		if w[0] < utf8.RuneSelf && len(w) == 1 {
			l.signs[w[0]] = e
		}
		l.lengths[w[0]] |= 1 << min(len(w), 63)
		l.longest = max(l.longest, len(w))
	}
	slices.SortFunc(x.endings, func(a, b string) int { return len(b) - len(a) })
	l.endings = x.endings
	if l.glued {
		l.begins = map[rune]bool{}
		l.alone = map[rune]bool{}
		for w, e := range x.words {
			r, _ := utf8.DecodeRuneInString(w)
			if e.is(isNumber | isScale) {
				l.begins[r] = true
			}
			if e.is(alone) {
				l.alone[r] = true
			}
		}
	}
	l.short = newShortWords(x.words)
	l.hints = make([]hints, len(l.short.values))
	for i, e := range l.short.values {
		l.hints[i] = e.hints()
	}
	for w := range x.words {
		if len(w) > shortWord && allLetters(w) {
			l.long.add(packed(w))
		}
	}
	return l
}

// lookupASCII finds a word of ASCII letters in the tables; key is the last eight of them, as packed makes it.
func (l *language) lookupASCII(word string, key uint64) (e *entry, h hints) {
	switch {
	case l.short.keys == nil, len(word) > shortWord && (l.compound || l.long.has(key)):
		e = l.lookup(word)
		return e, e.hints()
	case len(word) > shortWord:
		return nil, 0
	}
	slot := l.short.slot(key)
	if e = l.short.values[slot]; e == nil && l.compound && len(word) > 5 {
		e = l.lookup(word)
		return e, e.hints()
	}
	return e, l.hints[slot]
}

// lookup finds a word of letters in the tables.
func (l *language) lookup(word string) *entry {
	c := word[0]
	if c < utf8.RuneSelf {
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		if l.lengths[c]&(1<<min(len(word), 63)) == 0 && !l.compound && isASCII(word) {
			return nil
		}
	}
	var space [64]byte
	if len(word) > len(space) || word == l.except && word != "" {
		return nil
	}
	k := appendFold(space[:0], word)
	if e := l.words[string(k)]; e != nil {
		return e
	}
	if l.compound && len(k) > 5 {
		return l.taken(string(k))
	}
	return nil
}

// wordy reports whether the language's small number words are other words too, so that a noun must follow: neuf, sei, acht.
func (l *language) wordy() bool {
	switch l.code {
	case "es", "fr", "de", "pt", "it", "nl":
		return true
	}
	return false
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// taken reads a number word of several parts: "siebenundfünfzigtausend". It is nil if the word has other parts.
func (l *language) taken(word string) *entry {
	var parts [24]*entry
	n := l.take(parts[:0], word)
	if n == nil {
		return nil
	}
	var c counter
	for i, e := range n {
		if e.is(isAnd) && i > 0 && i < len(n)-1 {
			c.and = true
			continue
		}
		if i == len(n)-1 && e.is(isOrdinal) && !e.is(isNumber|isScale) {
			v := c.value()
			switch {
			case e.num >= 100 && v > 0 && v < e.num:
				return &entry{role: isOrdinal, num: v * e.num}
			case !c.add(e.num, l):
				return nil
			}
			return &entry{role: isOrdinal, num: c.value()}
		}
		switch {
		case i == len(n)-1 && e.is(isFraction) && !e.is(isNumber|isScale|isOrdinal):
			if !c.add(e.den, l) {
				return nil
			}
			return &entry{role: isFraction, den: c.value(), plural: e.plural}
		case e.is(isScale):
			if i > 0 && n[i-1].native || !c.scale(int(e.scale)) {
				return nil
			}
		case e.is(isPart) && (!e.is(isNumber) || i < len(n)-1):
			if !c.add(e.part, l) {
				return nil
			}
		case !e.is(isNumber) || !c.add(e.num, l):
			return nil
		}
	}
	return &entry{role: isNumber, num: c.value()}
}

// take cuts a word into number words, the longest first; nil if that cannot be done.
func (l *language) take(parts []*entry, word string) []*entry {
	if len(parts) == cap(parts) {
		return nil
	}
	for n := min(len(word), l.longest); n >= 2; n-- {
		if l.lengths[word[0]]&(1<<min(n, 63)) == 0 {
			continue
		}
		e := l.words[word[:n]]
		if !e.is(isNumber|isScale|isAnd|isOrdinal|isPart|isFraction) || e.is(isAnd) && len(parts) == 0 {
			continue
		}
		if n == len(word) {
			if e.is(isAnd) || len(parts) == 0 {
				return nil
			}
			return append(parts, e)
		}
		if e.is(isOrdinal|isFraction) && !e.is(isNumber|isScale|isPart) {
			continue
		}
		if all := l.take(append(parts, e), word[n:]); all != nil {
			return all
		}
	}
	return nil
}

// pointRegions are regions that write 1,234.5 in a language that elsewhere writes 1.234,5. Source: Unicode CLDR 44.
const pointRegions = " MX US GT HN NI PA DO PR SV PE CH LI "

// of returns the language of an article: as the file says, else told from the text once.
func of(a *article.Article) *language {
	tag := strings.ReplaceAll(a.Lang, "_", "-")
	code, region, _ := strings.Cut(tag, "-")
	code = strings.ToLower(code)
	if code == "" {
		code = guess(a.Text)
	}
	get := loaded[code]
	if get == nil {
		get = loaded["en"]
		if code != "" && commaLanguages[code] {
			l := *get()
			l.comma = true
			return &l
		}
		return get()
	}
	l := get()
	if region == "" {
		return l
	}
	m := *l
	if i := strings.LastIndexByte(region, '-'); i >= 0 {
		region = region[i+1:]
	}
	if strings.Contains(pointRegions, " "+strings.ToUpper(region)+" ") {
		m.comma = false
	}
	if d := regionDollars[strings.ToUpper(region)]; d != "" {
		m.dollar = d
	}
	return &m
}

// commaLanguages have no table but write a decimal comma. Source: Unicode CLDR 44.
var commaLanguages = map[string]bool{
	"da": true, "nb": true, "no": true, "nn": true, "fi": true, "cs": true, "sk": true, "hu": true, "ro": true, "bg": true, "uk": true,
	"el": true, "hr": true, "sr": true, "sl": true, "lt": true, "lv": true, "et": true, "is": true, "ca": true, "gl": true, "id": true, "vi": true,
	"be": true, "mk": true, "sq": true, "af": true,
}

// regionDollars is what a bare $ means where the article's language names the region.
var regionDollars = map[string]string{"AU": "AUD", "CA": "CAD", "NZ": "NZD", "HK": "HKD", "SG": "SGD", "MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP"}
