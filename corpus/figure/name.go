package figure

import "strings"

// named reports whether a number is part of a name or a code and so no figure: "Boeing 737", "G7", "COVID-19", "9/11", "555-12-34".
func (d *doc) named(a amount) bool {
	i, j := a.from, a.to
	if a.start < d.toks[i].Start {
		return false
	}
	if t := &d.toks[i]; t.class == digits && t.Len() > 1 && d.text[t.Start] == '0' && isDigit(d.text[t.Start+1]) {
		return true // a code: 0199
	}
	if i == 0 && d.labels(j) || d.item(i, j) || d.coded(j) || d.emergency(i, j) {
		return true
	}
	if d.word(i-1) == "of" && d.word(i-2) == "group" && d.text[d.toks[i-2].Start] == 'G' { // the Group of Seven
		return true
	}
	if d.hyphen(j) && d.isDigits(j+1) && d.text[d.toks[j+1].Start] == '0' && d.toks[j+1].Len() > 1 && isDigit(d.text[d.toks[j+1].Start+1]) {
		return true
	}
	if d.is(i-1, '.') && d.joined(i-1) && d.has(i-2, isName) && d.toks[i-2].Len() <= 3 { // No. 10
		return true
	}
	if d.joined(i) && i > 0 && d.toks[i].class != sign {
		switch p := &d.toks[i-1]; {
		case p.class == letters:
			return d.text[p.Start] < 0x80
		case p.class == digits:
			return true
		case d.hyphen(i-1) && !d.is(i-1, '~') && (d.isWord(i-2) || d.isDigits(i-2)):
			if d.isDigits(i-2) && d.toks[i].class == digits {
				return d.done < d.toks[i-1].Start
			}
			return !d.prefixed(i) || d.joined(j) && d.word(j) == "s" // mid-30s
		default:
			switch d.text[p.Start] {
			case '/', '.', '_', '@', '#', ':', '\\', '=', '&', '*', '^':
				if d.text[p.Start] == '*' || p.gap && d.text[p.Start] == '=' {
					break
				}
				return true
			}
		}
	}
	if j < len(d.toks) && d.joined(j) {
		switch {
		case d.isDigits(j):
			return true
		case (d.is(j, '/') || d.is(j, ':')) && d.joined(j+1) && d.isDigits(j+1):
			return true
		case d.hyphen(j) && d.isDigits(j+1) && d.hyphen(j+2) && !d.has(j+3, isUnit): // not 35-44-year-olds
			return true
		case d.is(j, '@') || d.is(j, '_'):
			return true
		}
	}
	if d.toks[i].class == digits && j < len(d.toks) && d.joined(j) && d.isWord(j) && d.text[d.toks[j].Start] < 0x80 {
		m := d.unitAfter(a)
		if m.kind == "" && !d.has(j, isStop|isCounter) && d.lang.code != "zh" && d.lang.code != "ja" && d.lang.code != "ko" { // 777F, 5G, 3D
			return true
		}
	}
	if !d.isWord(i-1) || a.scaled || a.fraction || a.article {
		return d.titled(a)
	}
	p := &d.toks[i-1]
	if e, first := d.before(i, isName); e != nil {
		if c := d.text[d.toks[first].Start]; 'A' <= c && c <= 'Z' || i-first > 1 {
			return d.unitAfter(a).kind == ""
		}
		return d.headLower(i-1) && d.unitAfter(a).kind == "" && !d.pluralish(j)
	}
	if d.acronym(p.Of(d.text)) && d.unitAfter(a).kind == "" && !d.pluralish(j) && !d.shouting() && p.e == nil {
		return true
	}
	return d.titled(a)
}

// labels reports whether the sign at token j makes the number before it, the first of a paragraph, its place in a list: "2) Send it."
func (d *doc) labels(j int) bool {
	return (d.is(j, ')') || d.is(j, '.')) && d.joined(j) && j == 1 && d.toks[0].Len() <= 2 && d.isWord(j+1) && d.toks[j+1].gap
}

// emergency reports whether the three digits at token i are the number one rings for help: "called 911", "a 999 call". Source: ITU-T E.161.1.
func (d *doc) emergency(i, j int) bool {
	if d.toks[i].class != digits || d.toks[i].Len() != 3 || d.lang.code != "en" {
		return false
	}
	switch d.toks[i].Of(d.text) {
	case "911", "999", "112", "111", "000":
	default:
		return false
	}
	switch d.word(i - 1) {
	case "call", "calls", "called", "calling", "dial", "dialed", "dialled", "dialing", "dialling", "phone", "phoned", "phoning", "rang", "ring":
		return true
	}
	switch d.word(j) {
	case "call", "calls", "caller", "callers", "operator", "operators", "dispatcher", "dispatchers":
		return true
	}
	return false
}

// item reports whether brackets make the number at tokens [i, j) its place in a list within a sentence: "(2) lower spending".
func (d *doc) item(i, j int) bool {
	if !d.isDigits(i) || d.toks[i].Len() > 2 || !d.is(i-1, '(') || !d.is(j, ')') || !d.isWord(j+1) {
		return false
	}
	return i-1 == d.first || d.toks[i].Of(d.text) == "1" && d.isWord(i-2) || d.is(i-2, ',') || d.is(i-2, ';') || d.is(i-2, ':') || d.has(i-2, isAnd)
}

// coded reports whether a letter in brackets at token j makes the number before it that of a law: 401(k).
func (d *doc) coded(j int) bool {
	return d.is(j, '(') && d.isWord(j+1) && d.toks[j+1].Len() == 1 && d.joined(j+1) && d.is(j+2, ')')
}

// acronym reports whether a word is two capitals or more and nothing else.
func (d *doc) acronym(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] < 'A' || w[i] > 'Z' {
			return false
		}
	}
	return len(w) >= 2
}

// headLower reports whether a word makes a name with the number behind it even in small letters.
func (d *doc) headLower(i int) bool {
	switch d.word(i) {
	case "page", "chapter", "section", "article", "paragraph", "room", "category", "phase", "level", "grade", "tier", "flight", "route", "gate", "iphone", "sp":
		return true
	}
	return false
}

// prefixed accepts a number behind a hyphen where the word before it is one that goes with numbers: "mid-40s", "sub-7".
func (d *doc) prefixed(i int) bool {
	if w := d.toks[i-2].Of(d.text); w == "A" {
		return false
	}
	switch d.word(i - 2) {
	case "sub", "mid", "pre", "post", "non", "under", "over", "top", "nearly", "almost", "about", "roughly", "late", "early", "a", "an", "the", "at", "minus", "plus":
		return true
	}
	return false
}

// titled reports whether capitals make the number part of a name: "Four Seasons", "Salt Lake 2".
func (d *doc) titled(a amount) bool {
	i, j := a.from, a.to
	if d.toks[i].class == letters {
		c := d.text[d.toks[i].Start]
		if 'A' <= c && c <= 'Z' && i > d.first && d.isWord(i-1) && d.isWord(j) {
			n, p := d.text[d.toks[j].Start], d.text[d.toks[i-1].Start]
			if 'A' <= p && p <= 'Z' && i-1 > d.first && !d.shouting() { // the Kick Six
				return true
			}
			return 'A' <= n && n <= 'Z' && !('A' <= p && p <= 'Z' && d.shouting()) && !d.has(j, isMoney|isUnit|isScale)
		}
		return false
	}
	if !d.isWord(i-1) || i-1 <= d.first || a.scaled || a.to > a.from+1 {
		return false
	}
	// a capital before a bare whole number with nothing to count behind it
	c := d.text[d.toks[i-1].Start]
	if w := d.word(i - 1); strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "’s") { // Mexico's 430 or so banks
		return false
	}
	if c < 'A' || c > 'Z' || d.has(i-1, isMonth|isWeekday|isStop|isAux|isHedge|isSays|isMoney) || d.toks[i].Len() > 3 || !d.toks[i].gap {
		return false
	}
	if d.unitAfter(a).kind != "" || j < len(d.toks) && d.isWord(j) && !d.has(j, isStop|isAux) || d.hyphen(j) {
		return false
	}
	if e, _ := d.before(i, isHedge); e != nil { // Killing at Least 7
		return false
	}
	return !d.shouting() || !d.headlineVerb(i-1)
}

// headlineVerb reports whether the word before a number in a line of capitals is the verb that the number goes with, so that its capital makes no
// name of it: "Ferry Fire Kills 41", "Police Arrest 6 After Riot".
func (d *doc) headlineVerb(i int) bool {
	w := d.word(i)
	return d.has(i, isEvent) || len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss")
}

// shouting reports whether the sentence is a headline in capitals, where capitals tell nothing.
func (d *doc) shouting() bool {
	upper, n := 0, 0
	for j := d.first; j < d.end && j < d.first+12; j++ {
		if !d.isWord(j) {
			continue
		}
		n++
		if c := d.text[d.toks[j].Start]; 'A' <= c && c <= 'Z' {
			upper++
		}
	}
	return upper*2 > n
}

// pronoun reports whether a number word is no number here: "no one", "one of the", "one another", "that one".
func (d *doc) pronoun(a amount) bool {
	if a.to != a.from+1 || !a.low.Equal(Int(1)) || d.lang.code != "en" {
		return false
	}
	i := a.from
	switch d.word(i - 1) {
	case "no", "any", "every", "this", "that", "the", "each", "which", "some", "another", "anyone", "if":
		return true
	}
	if !d.isWord(a.to) || d.hyphen(a.to) {
		return !d.hyphen(a.to)
	}
	switch d.word(a.to) {
	case "last", "more", "less":
		return false
	case "of", "another", "day", "thing", "who", "that", "which", "to", "in", "on", "at", "with", "by", "can", "or":
		h, _ := d.before(i, isHedge)
		return h == nil
	}
	if d.has(a.to, isAux|isStop) {
		h, _ := d.before(i, isHedge|isIncluding)
		return h == nil
	}
	return false
}

// fixed reports whether a number word with a hyphen behind it makes a fixed adjective, which counts nothing: "one-way", "two-tier",
// "six-speed", "three-dimensional", "four-legged"; but "an eight-point drop", "a three-judge panel".
func (d *doc) fixed(a amount) bool {
	if d.lang.code != "en" || a.low.Equal(Int(1)) {
		return true
	}
	w := d.word(a.to + 1)
	for _, end := range [...]string{"ed", "al", "ing", "some"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	switch w {
	case "way", "time", "times", "star", "fold", "piece", "tier", "tone", "step", "speed", "door", "wheel", "wheeler", "letter", "pack", "man", "for", "to", "by", "on", "up",
		"plus", "odd", "ish", "something", "figure", "digit", "in", "of", "a", "and", "or", "part":
		return true
	}
	return false
}

// someDay reports whether "one day" is an adverb, some time or other, and no length of time: "she would one day lead it", "One day a man
// came", but not "one day later".
func (d *doc) someDay(a amount) bool {
	if d.word(a.from) != "one" || d.lang.code != "en" || a.to != a.from+1 || !d.toks[a.to].gap || d.word(a.to) != "day" {
		return false
	}
	if d.has(a.from-1, isAux) || d.word(a.from-1) == "to" {
		return d.isWord(a.to+1) && !d.has(a.to+1, isStop)
	}
	if a.from != d.first {
		return false
	}
	switch d.word(a.to + 1) {
	case "later", "ago", "after", "before", "earlier", "of", "in", "to", "per", "and", "or", "from", "at", "short", "away", "only":
		return false
	}
	return d.isWord(a.to+1) || d.is(a.to+1, ',')
}

// pluralish reports whether word i looks like a plural noun of the language.
func (d *doc) pluralish(i int) bool {
	if !d.isWord(i) {
		return false
	}
	e := d.toks[i].e
	if e.is(isPlural) {
		return true
	}
	if e.is(isStop | isAux | isMoney | isUnit | isNumber) {
		return false
	}
	w := d.toks[i].Of(d.text)
	switch d.lang.code {
	case "it":
		return len(w) > 3
	case "de":
		return len(w) > 3 && d.capitalized(i)
	}
	if len(w) < 4 || w[len(w)-1]|0x20 != 's' {
		return false
	}
	switch c := w[len(w)-2] | 0x20; c {
	case 's', 'u', 'i':
		return false
	}
	return w[len(w)-2] != '\'' && w[len(w)-2] < 0x80
}
