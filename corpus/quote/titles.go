package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// named reports whether the passage at token k is a name and nobody's words: the title of a work, a nickname, what a thing is called.
func (f *finder) named(s sentence, k int, y *saying) bool {
	p := &f.passages[s.tokens[k].passage]
	words := p.Of(f.Text)
	form := shapeOf(words)
	before := s.low(k - 1)
	var prev, next *token
	if k > 0 {
		prev = &s.tokens[k-1]
	}
	if k+1 < len(s.tokens) {
		next = &s.tokens[k+1]
	}
	// C.L. "Butch" Otter
	if prev != nil && next != nil && prev.word() && next.word() && prev.capital && next.capital && form.words <= 2 && form.capitals == form.words && !s.headline {
		return true
	}
	if prev != nil && (prev.has(work) && !s.predicate && (s.nouns || !prev.capital) || prev.possessive && form.titled()) && !(y != nil && y.cue == k-1) {
		return form.words < 12 || form.titled()
	}
	if before == "the" && s.low(k-2) == "called" && k > 3 && s.tokens[k-3].word() && !s.tokens[k-3].capital && form.capitals > 0 {
		return true // "a formula called the ..."
	}
	if before == "called" && s.low(k-2) == "so" {
		return true
	}
	if y == nil && next != nil && next.low == "by" && k+2 < len(s.tokens) && s.tokens[k+2].capital { // "The Long Crossing," by Ana Reyes
		return true
	}
	if y != nil && prev != nil && form.titled() && form.words < 5 && prev.has(preposition) && y.cue < k && s.answered(y.first) { // “No,” said Vale to “The Quay”
		return true
	}
	if p.open == twin && s.lang != "en" { // italics of a wiki
		return true
	}
	if s.nouns {
		return f.germanName(s, k, y, form)
	}
	if prev != nil && k > 1 && interviews[s.low(k-2)] && (prev.has(preposition) || prev.has(determiner)) {
		return true // “entretien au « Courrier »”
	}
	if before == "," && k > 1 && s.tokens[k-2].has(work) && (form.titled() || s.lang != "en" && form.capitals > 0) || prev != nil && prev.has(tells) && form.titled() {
		return true // "in her memoir, ..."; "told ... and Friends"
	}
	switch before {
	case "like", "including": // "films like"
		if form.titled() && (y == nil || y.cue != k-2) && k > 1 && s.tokens[k-2].word() && strings.HasSuffix(s.low(k-2), "s") {
			return true
		}
	case ",", "and", "or", "&":
		if form.titled() && f.afterName(s, k) {
			return true
		}
	case "called", "dubbed", "named", "titled", "entitled", "labeled", "nicknamed":
		// "a website called ..."; "many called it" and "he called" are sayings
		if k > 1 && s.tokens[k-2].word() && !s.tokens[k-2].capital && !s.tokens[k-2].has(pronoun|adverb|auxiliary|person|relative) && (form.titled() || form.capitals > 0) {
			return true
		}
		if k > 1 && (s.tokens[k-2].has(pronoun) && s.tokens[k-2].low == "another" || before == "nicknamed" || before == "titled" || before == "entitled") {
			return true
		}
	case "so-called", "sogenannte", "sogenannten", "sogenannter", "soi-disant":
		return true
	}
	if s.headline || !form.titled() {
		return false
	}
	if y == nil {
		return !s.labelled(k)
	}
	switch { // a cue beside it makes it said
	case before == "called" && y.cue == k-1 && form.words > 3 && s.low(y.subject.from-1) != "what": // a collection by Vale called “The Long Way to the Sea”
		return true
	case y.cue == k-1, before == "," || before == ":" || before == "as" || before == "that":
		return before == "as" && (s.low(k-2) == "known" || s.low(k-3) == "known")
	case y.cue == k-2 && y.is.has(naming) && prev.word() && !prev.has(preposition|determiner):
		return false // called him "Crooked"
	case form.words == 1 && y.cue < k && k-y.cue < 12, y.cue < k && k-y.cue < 6:
		return prev != nil && prev.has(preposition) && inside[before] && form.words > 1
	case y.first > k && inside[before] && form.words > 1 && form.words < 6: // On “Morning Ferry,” Vale said
		return true
	case y.first > k && y.first-k <= 2 && !y.is.has(participle):
		return false // "Lock Her Up," he said
	}
	return true
}

// chanted reports whether a crowd calls out the passage at k: "chants of ...", "the cry ...".
func (s sentence) chanted(k int) bool {
	return s.lang == "en" && (s.low(k-1) == "of" && outcries[s.low(k-2)] || outcries[s.low(k-1)])
}

// outcries are nouns for what a crowd calls out.
var outcries = set(`chant chants cry cries shout shouts calls chorus choruses`)

// interviews are nouns before the paper or the programme somebody spoke to.
var interviews = set(`entretien interview intervista entrevista colloquio rozmowie wywiadzie`)

// inside are the prepositions before a programme or a paper somebody speaks in or of: "said on “Morning Ferry”".
var inside = set(`on in from with under`)

// heading reports whether the passage at is all of its paragraph and between single marks, and the paragraphs beside it do not quote so: a
// heading. What stands farther off does not matter, so that one mark less changes nothing there.
func (f *finder) heading(at int) bool {
	p := &f.passages[at]
	b := f.Blocks[p.block].Span
	if !p.open.single() || !p.closed || p.outer.Start-b.Start > 8 || b.End-p.outer.End > 8 ||
		strings.Trim(f.Text[b.Start:p.outer.Start]+f.Text[p.outer.End:b.End], " –—-.*_#\u00a0") != "" {
		return false
	}
	for i := at - 1; i >= 0 && f.passages[i].block >= p.block-1; i-- {
		if f.passages[i].open.single() {
			return false
		}
	}
	for i := at + 1; i < len(f.passages) && f.passages[i].block <= p.block+1; i++ {
		if f.passages[i].open.single() {
			return false
		}
	}
	return len(f.Blocks) > 1
}

// nameBefore reports whether the same words, in small letters, were told to be a name in this paragraph or the one before.
func (f *finder) nameBefore(words string, block int) bool {
	of, ok := f.names[words]
	return ok && block-of <= 1
}

// answered reports whether a passage stands right before the token k: what is said has been said.
func (s sentence) answered(k int) bool {
	if low := s.low(k - 1); low == "," || low == "—" {
		k--
	}
	return k > 0 && s.tokens[k-1].quoted()
}

// afterName reports whether the passage before the one at k is a name, so that this one goes on a list of names.
func (f *finder) afterName(s sentence, k int) bool {
	for j := k - 1; j >= 0 && j > k-3; j-- {
		if s.tokens[j].quoted() {
			return f.found[s.tokens[j].passage].name
		}
	}
	return false
}

// labelled reports whether the sentence is a headline that begins with a name and a colon: `Vale: ‘We Are Going to Win’`.
func (s sentence) labelled(k int) bool {
	for c := 1; c < k && c < 6; c++ {
		if s.low(c) == ":" {
			p, ok := s.phraseStarting(0)
			return ok && p.to == c && s.named(p) && s.agent(p)
		}
	}
	return false
}

// isTerm reports whether the words are written as a name is: a few, all with capitals, and no end of a sentence.
func isTerm(words string) bool {
	form := shapeOf(words)
	return form.titled() && form.words <= 4 && !strings.ContainsAny(words[len(words)-1:], ".,!?")
}

// A shape tells how the words of a passage are written.
type shape struct{ words, capitals, small int }

// titled reports whether the words are written as titles are: every long word with a capital.
func (s shape) titled() bool { return s.capitals > 0 && s.small == 0 }

// shapeOf counts the words with a capital and the long ones without.
func shapeOf(words string) shape {
	var s shape
	for w := range strings.FieldsSeq(words) {
		w = strings.TrimLeft(w, "\"'“‘([#@")
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case unicode.IsUpper(r) || strings.ContainsFunc(w, unicode.IsUpper): // eBay
			s.capitals++
			s.words++
			if begun[strings.ReplaceAll(w, "’", "'")] {
				s.small++
			}
		case unicode.IsLetter(r):
			s.words++
			if !smallInTitles[strings.TrimRight(w, ".,:;!?’'")] {
				s.small++
			}
		case r != utf8.RuneError:
			s.words++
		}
	}
	return s
}

// begun are words that begin a sentence and no title: a pronoun with its verb.
var begun = set(`That's It's I'm I've I'll I'd We're We've He's She's They're You're There's Here's Who's What's Don't Let's`)

// smallInTitles are the words that titles write small, in the languages of our tables: articles, the short prepositions and conjunctions. A
// verb or a pronoun written small makes a sentence: “This is all me.”
var smallInTitles = set(`a an the of in on at to for and or but nor by as off up via vs per with from into over than that upon
	der die das den dem des ein eine einer einem einen eines und oder zu zum zur im am vom von mit bei ohne gegen über unter nach durch auf aus für
	le la les l un une du de d et ou à au aux en dans pour sur par chez sans el los las y e o al del con por para sin da do dos das no na em com
	il lo gli i di della dei degli dell ed nel nella per tra w we z na do i od dla sino wie als bis van het een op te met voor`)
