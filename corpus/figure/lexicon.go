package figure

import (
	"embed"
	"strconv"
	"strings"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// The tables of words. Their form: a section in brackets says what the words of its lines are, each line is a value and
// the expressions that have it; an underscore is a space. lang/en.txt explains the sections; those English has no use for are explained
// where they are read: hour.go ([clock], [hour]), share.go ([over], [divided]), glue.go ([ending]), myriads.go ([odd]), away.go ([ago], [ahead], [lasting]), indic.go ([decimal.plus]).
// lang/*.cldr.txt holds the names of units and currencies that Unicode CLDR adds.
//
//go:embed lang/*.txt
var tables embed.FS

// A role is a set of things a word can be.
type role uint64

const (
	isNumber role = 1 << iota
	isScale
	isSuffix
	isCollective
	isOrdinal
	isFraction
	isVague
	isMonth
	isWeekday
	isRelative
	isUnit
	isMoney
	isCent
	isPercent
	isPoints
	isOld
	isAged
	isAnd
	isTo
	isBetween
	isFrom
	isMinus
	isPoint
	isArticle
	isMeridiem
	isZone
	isEra
	isDaypart
	isTimes
	isHedge
	isChange
	isIncluding
	isOrdinalSuffix
	isOf
	isStop
	isAux
	isSays
	isAccording
	isName
	isPlural
	isEvent
	isAdjective
	isPronoun
	isDecimal
	isPart
	isOne
	isCounter
	isPercentOf
	isQuantity
	isLength
	isTenth
	isPartsOf
	isDateYear
	isDateMonth
	isDateDay
	isEraYear
	isOrdinalBefore
	isYearOld
	isInMillions
	isYearCue // a year follows: "im Jahr"
	isClock   // a time of day follows: "um", "a las"
	isOver    // joins the parts of a ratio: "sur", "von"
	isOdd     // stands between a number and its scale: 500余万
	isTense   // tells the time of its clause, or on which side of today a length of time beside it lies

	// starts are the words a figure can begin with.
	starts = isNumber | isScale | isCollective | isOrdinal | isFraction | isVague | isMonth | isWeekday | isRelative | isTimes | isPercentOf | isArticle | isDecimal | isEraYear | isOrdinalBefore
)

// An entry is what a language's tables know of a word or an expression. A word may have several roles.
type entry struct {
	role     role
	leads    role   // of the expressions that begin with this word
	more     int    // the longest expression that begins with this word has so many tokens
	then     uint64 // the bytes their second tokens may begin with: bit c%64 for byte c
	thence   uint64 // the bytes that may follow these
	num      int64  // of a number, ordinal or collective
	native   bool   // a Korean number word not taken from Chinese; no scale goes with it
	other    bool   // the number word is another word as well: acht, neuf
	pair     bool   // two of its unit: ساعتان
	stressed bool   // it is written with an accent; without it may be an article: één
	part     int64  // of a number word that stands only inside a longer word
	decimal  Decimal
	plus     bool  // the decimal is added to the number behind it, or to one before a scale: साढ़े तीन, सवा लाख
	den      int64 // of a fraction: 3 for "third"
	definite int64 // the same, of a number word that is one before a noun with its article: خمس السكان
	scale    int8  // power of ten
	suffix   int8  // the same, of a short form behind digits
	month    int8
	short    bool // the month or weekday is shortened
	day      int8 // of the week, or from today
	pm       int8
	bare     bool // a word before an hour that needs no unit behind it
	within   bool // a word before an hour that is part of the time
	accented bool // it is that only with its accent
	brief    bool // a word before an hour whose unit is a sign: avant 16h
	oclock   bool // a word behind an hour that makes it a time
	divides  bool // joins the parts of any quotient: bölü
	years    bool // tells an age in years alone: con 34 años
	unit     *unit
	vague    [2]int64
	long     int64  // how many of the unit: 10 years for "decade", 15 minutes for "Viertelstunde"
	money    string // ISO 4217
	cent     string // the currency it is a hundredth of
	partOf   string // the currency it is a tenth or hundredth of, right behind whole ones of it: 50元6角3分
	partExp  int    // -1 or -2
	hedge    hedgeClass
	joined   bool // an "and" is part of the word: وعشرون
	ahead    bool // the hedge stands before the number
	after    bool // or behind it
	change   Change
	tense    tense
	holiday  string // on which day of the year: holiday.go
	away     away
	plural   bool
}

// A hedgeClass says what a hedge does to its number.
type hedgeClass uint8

const (
	noHedge hedgeClass = iota
	hedgeMin
	hedgeMax
	hedgeAbout
	hedgeAdd
	hedgePlain // said of the number but not changing it: "a total of", "exactly"
)

// is reports whether the entry has one of the roles; a nil entry has none.
func (e *entry) is(r role) bool { return e != nil && e.role&r != 0 }

// goesOn reports whether an expression that begins with the word may have this second token, in small letters.
func (e *entry) goesOn(word string) bool {
	switch {
	case word[0] >= utf8.RuneSelf:
		return true
	case e.then&(1<<(word[0]%64)) == 0:
		return false
	case len(word) == 1:
		return true
	}
	return word[1] >= utf8.RuneSelf || e.thence&(1<<(word[1]%64)) != 0
}

// leadsTo reports whether the word, or an expression that begins with it, has one of the roles.
func (e *entry) leadsTo(r role) bool { return e != nil && (e.role|e.leads)&r != 0 }

// parts is how many parts a fraction word means: two of ثلثان, else one.
func (e *entry) parts() int64 {
	if e.num == 2 && !e.is(isNumber|isOrdinal) {
		return 2
	}
	return 1
}

// roles names the sections whose words need no value.
var roles = map[string]role{
	"old": isOld, "aged": isAged, "and": isAnd, "to": isTo, "between": isBetween, "from": isFrom, "minus": isMinus, "point": isPoint,
	"article": isArticle, "percent": isPercent, "points": isPoints, "zone": isZone, "hour": isZone, "daypart": isDaypart,
	"including": isIncluding, "ordinal.suffix": isOrdinalSuffix, "of": isOf, "stop": isStop, "aux": isAux, "says": isSays,
	"according": isAccording, "name": isName, "plural": isPlural, "event": isEvent, "adjective": isAdjective, "pronoun": isPronoun,
	"counter": isCounter, "percent.of": isPercentOf,
	"tenth": isTenth, "parts.of": isPartsOf, "date.year": isDateYear, "date.month": isDateMonth, "date.day": isDateDay,
	"ordinal.before": isOrdinalBefore, "year.old": isYearOld, "year": isYearCue, "over": isOver, "divided": isOver, "odd": isOdd,
	"aged.years": isAged, "quantity": isQuantity, "length": isLength, "in.millions": isInMillions,
}

// hedges names the sections of hedges, before and after the number.
var hedges = map[string]hedgeClass{"min": hedgeMin, "max": hedgeMax, "about": hedgeAbout, "add": hedgeAdd, "plain": hedgePlain}

var changes = map[string]Change{"up": Up, "down": Down, "by": By, "into": To}

// A lexicon is the tables of one language while they are read.
type lexicon struct {
	words    map[string]*entry
	first    map[string]*entry // the entry of the first word of an expression of several, by its key
	settings map[string]string
	endings  []string
	language language // how its expressions are cut into words
}

// read takes in one table.
func (x *lexicon) read(text string) {
	section := ""
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		switch {
		case len(fields) == 0 || fields[0] == "#":
		case strings.HasPrefix(fields[0], "["):
			section = strings.Trim(fields[0], "[]")
		case section == "format":
			x.settings[fields[0]] = strings.Join(fields[1:], " ")
			if fields[0] == "elides" {
				x.language.elided = map[string]bool{}
				for _, w := range fields[1:] {
					x.language.elided[article.Fold(w)] = true
				}
			}
		case section == "ending":
			for _, w := range fields {
				if x.settings["glued"] != "yes" { // Korean is cut by syllables, which folding takes apart
					w = article.Fold(w)
				}
				x.endings = append(x.endings, w)
			}
		case section == "function":
			// read by guess
		default:
			x.line(section, fields)
		}
	}
}

func (x *lexicon) line(section string, fields []string) {
	base, after := strings.CutSuffix(section, ".after")
	if r := roles[section]; r != 0 {
		for _, w := range fields {
			e := x.entry(w)
			e.role |= r
			e.oclock = e.oclock || section == "hour"
			e.divides = e.divides || section == "divided"
			e.years = e.years || section == "aged.years"
		}
		return
	}
	if h := hedges[base]; h != 0 {
		for _, w := range fields {
			e := x.entry(w)
			e.role |= isHedge
			e.hedge, e.after, e.ahead = h, e.after || after, e.ahead || !after
		}
		return
	}
	if t := tenses[section]; t != noTense {
		for _, w := range fields {
			e := x.entry(w)
			e.role |= isTense
			e.tense = t
		}
		return
	}
	if side, is := sides[section]; is {
		for _, w := range fields {
			x.entry(w).setAway(side)
		}
		return
	}
	if c := changes[section]; c != "" {
		for _, w := range fields {
			e := x.entry(w)
			e.role |= isChange
			e.change = c
		}
		return
	}
	for i, w := range fields[1:] {
		x.entry(w).set(section, fields[0], w, i)
	}
}

// set gives an entry its value as the section means it. nth is the place of the form on its line: a plural is never the first.
func (e *entry) set(section, value, form string, nth int) {
	n, _ := strconv.ParseInt(value, 10, 64)
	switch section {
	case "number":
		e.role, e.num = e.role|isNumber, n
		e.stressed = isASCII(article.Fold(form)) && !isASCII(form)
	case "number.native":
		e.role, e.num, e.native = e.role|isNumber, n, true
	case "number.other":
		e.role, e.num, e.other = e.role|isNumber, n, true
	case "decimal":
		e.role |= isDecimal
		e.decimal, _ = Parse(value)
	case "decimal.plus":
		e.role, e.plus = e.role|isDecimal, true
		e.decimal, _ = Parse(value)
	case "part":
		e.role, e.part = e.role|isPart, n
	case "one":
		e.role, e.num = e.role|isOne, n
	case "date.era":
		e.role, e.num = e.role|isEraYear, n
	case "scale":
		e.role, e.scale = e.role|isScale, int8(n)
	case "suffix":
		e.role, e.suffix = e.role|isSuffix, int8(n)
	case "collective":
		e.role, e.num = e.role|isCollective, n
	case "ordinal":
		e.role, e.num = e.role|isOrdinal, n
	case "fraction.two":
		e.role, e.den, e.num = e.role|isFraction, n, 2
	case "fraction":
		e.role, e.den = e.role|isFraction, n
		e.plural = nth > 0 && (strings.HasSuffix(form, "s") || strings.HasSuffix(form, "i"))
	case "fraction.definite":
		e.definite = n
	case "times":
		e.role, e.num = e.role|isTimes, n
	case "month":
		e.role, e.month, e.short = e.role|isMonth, int8(n), nth > 0 && len(form) <= 5
	case "weekday":
		e.role, e.day = e.role|isWeekday, int8(n)
	case "weekday.short":
		e.day, e.short = int8(n), true
	case "holiday":
		e.role, e.holiday = e.role|isRelative, value
	case "relative":
		e.role, e.day = e.role|isRelative, int8(n)
	case "clock", "clock.weak", "clock.brief", "clock.part":
		e.brief = section == "clock.brief"
		e.role, e.pm = e.role|isClock, int8(n)
		e.bare, e.within, e.accented = section == "clock", section == "clock.part", !isASCII(form) && article.Fold(form) != form && isASCII(article.Fold(form))
	case "meridiem":
		e.role, e.pm = e.role|isMeridiem, int8(n)
	case "era":
		e.role |= isEra
	case "unit", "time":
		e.role, e.unit = e.role|isUnit, units[value]
	case "pair":
		e.role, e.num, e.pair = e.role|isNumber, 2, true
		if e.unit = units[value]; e.unit == nil { // so many years
			e.unit, e.long = units["year"], n
		}
	case "time.long":
		e.role, e.unit, e.long = e.role|isUnit, units["year"], n
	case "time.minutes":
		e.role, e.unit, e.long = e.role|isUnit, units["minute"], n
	case "money":
		e.role, e.money = e.role|isMoney, value
	case "cent.behind":
		e.partOf, e.partExp = value, -2
	case "tenth.behind":
		e.partOf, e.partExp = value, -1
	case "cent":
		e.role, e.cent = e.role|isCent, value
	case "vague", "vague.year":
		lo, hi, _ := strings.Cut(value, "-")
		e.role |= isVague
		e.vague[0], _ = strconv.ParseInt(lo, 10, 64)
		e.vague[1], _ = strconv.ParseInt(hi, 10, 64)
		if section == "vague.year" {
			e.unit = units["year"]
		}
	}
}

// entry returns the entry of an expression, made if it is new, and notes its length with its first word.
func (x *lexicon) entry(expression string) *entry {
	text := strings.ReplaceAll(expression, "_", " ")
	toks := x.language.scan(nil, text, 0, len(text))
	first := x.at(article.Fold(toks[0].Of(text)))
	first.more = max(first.more, len(toks))
	k := key(nil, text, toks)
	if len(toks) > 1 {
		x.first[k] = first
		rest := k[len(appendFold(nil, toks[0].Of(text))):]
		if toks[1].gap {
			rest = rest[1:]
		}
		first.then |= 1 << (rest[0] % 64)
		if len(rest) > 1 {
			first.thence |= 1 << (rest[1] % 64)
		}
	}
	return x.at(k)
}

func (x *lexicon) at(key string) *entry {
	e := x.words[key]
	if e == nil {
		e = &entry{}
		x.words[key] = e
	}
	return e
}

// suffixOrdinals adds the ordinals of languages that make them by a suffix on the number word.
func (x *lexicon) suffixOrdinals() {
	ordinals := map[string]int64{}
	for w, e := range x.words {
		n := e.num
		if e.is(isScale) {
			n = 1
			for range e.scale {
				n *= 10
			}
		}
		for suffix, s := range x.words {
			if e.is(isNumber|isScale) && s.is(isOrdinalSuffix) {
				ordinals[w+suffix] = n
			}
		}
	}
	for w, n := range ordinals {
		if x.words[w] == nil {
			x.words[w] = &entry{role: isOrdinal, num: n}
		}
	}
}

// suffixFractions adds the denominators that a suffix makes of number words, and the ordinals that number words make with those of
// thousands and more written behind them: "veintiunavos", "doscientosmilésimo".
func (x *lexicon) suffixFractions(suffixes []string) {
	numbers, large := map[string]int64{}, map[string]*entry{}
	for w, e := range x.words {
		switch {
		case strings.Contains(w, " "):
		case e.is(isNumber) && e.num > 1:
			numbers[w] = e.num
		case e.is(isOrdinal|isFraction) && max(e.num, e.den) >= 1000:
			large[w] = e
		}
	}
	for w, n := range numbers {
		for _, s := range suffixes {
			e := &entry{role: isFraction, den: n, plural: strings.HasSuffix(s, "s")}
			x.fill(w+s, e)
			if last := len(w) - 1; w[last] == s[0] { // treintavo
				x.fill(w[:last]+s, e)
			}
		}
		for tail, e := range large {
			both := *e
			both.num, both.den = n*e.num, n*e.den
			x.fill(w+tail, &both)
		}
	}
}

// fill adds an entry where the tables have none.
func (x *lexicon) fill(key string, e *entry) {
	if x.words[key] == nil {
		x.words[key] = e
	}
}

// key is the folded words of an expression as they stand, a space where the text has a gap.
func key(buf []byte, text string, toks []token) string {
	for i, t := range toks {
		if i > 0 && t.gap {
			buf = append(buf, ' ')
		}
		buf = appendFold(buf, t.Of(text))
	}
	return string(buf)
}

// appendFold appends the folded word; words of ASCII cost no allocation.
func appendFold(buf []byte, word string) []byte {
	from := len(buf)
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c >= 0x80 {
			return append(buf[:from], article.Fold(word)...)
		}
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		buf = append(buf, c)
	}
	return buf
}
