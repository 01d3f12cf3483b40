package quote

import (
	"strings"
	"unicode"
)

// German sets marks around every name: „Bild“, das Schiff „Atlantis“, die Organisation „Schritte gegen Tritte“. Such a passage is
// told by its place: an article or a common noun stands before it and no cue governs it.

// germanName reports whether the passage at token k is a name and nobody's words; y is the saying that speaks it, if any.
func (f *finder) germanName(s sentence, k int, y *saying, form shape) bool {
	t := &s.tokens[k]
	touched := y != nil && (y.cue == k-1 || y.first == k+1)
	if strings.HasPrefix(f.Text[t.End:], "-") { // „Bild“-Zeitung
		return true
	}
	if s.low(k+1) == "genannt" || s.low(k-1) == "genannt" || form.titled() && called[s.low(k+1)] && s.low(k-1) != "," {
		return true
	}
	if other, ok := s.glosses(k); ok { // „Palast der Winde“ (etwa: „Hawa Mahal“)
		return !f.spoken(&f.passages[other], &f.found[other])
	}
	if k > 0 && s.tokens[k-1].has(accords) && form.titled() && form.words < 5 { // laut „Nordbote“
		return true
	}
	if y != nil && y.subject.empty() && form.titled() && form.words == 1 && s.low(k-1) == "als" { // was als „Springflut“ bezeichnet wird
		return true
	}
	if y != nil && definite[s.low(k-1)] && s.low(k-2) == "in" && form.titled() && !y.is.has(naming) { // In der „Zeit am Meer“ schreibt Brandt
		return true
	}
	if y == nil && s.low(k-1) == "als" { // Brandt galt als „stiller Riese“
		if c, ok := s.clauseOf(k - 1); ok && copulas[s.low(c.verb)] && !s.tokens[c.verb].has(auxiliary) {
			return true
		}
	}
	if y != nil && !y.subject.empty() {
		switch cue, head := s.low(y.cue), &s.tokens[s.head(y.subject)]; {
		case strings.HasPrefix(cue, "laute") && (head.has(work) || endsWith(head.low, "bezeichnung")): // „Der Anker“, so lautet der Titel
			return true
		case strings.HasPrefix(cue, "nenn") && (s.low(y.subject.from) == "man" || s.low(y.subject.to) == "sich"): // Das nennt man „Landgang“
			return true
		case k == 0 && form.titled() && y.after && !s.human(y.subject): // „Freie Ufer“ stellt Boote bereit
			return true
		}
	}
	if k == 0 || touched && s.low(k-1) != "wie" {
		return y != nil && s.mentions(k, *y) && form.titled()
	}
	if f.listed(s, k) && (y == nil || form.titled()) {
		return true
	}
	prev := &s.tokens[k-1]
	first, _, _ := strings.Cut(f.passages[t.passage].Of(f.Text), " ")
	capital := strings.ContainsFunc(first, unicode.IsUpper) // „eBay“ too
	governed := y != nil && y.cue < k && k-y.cue <= 3
	switch {
	case prev.capital && prev.has(work|source): // „Atlantis“ after "Das Schiff"
		return form.words < 12 && (capital || prev.has(work))
	case prev.low == ":" && s.workBefore(k-1): // ihr erstes Buch: „Landgang“
		return form.words < 6
	case prev.low == "als" || prev.low == ":" || prev.low == ",":
		return prev.low == "," && y == nil && (f.afterName(s, k) || k > 1 && s.tokens[k-2].capital && form.titled() && form.words > 1)
	case prev.low == "(":
		return y == nil || form.titled() && form.words <= 4
	case prev.low == "darunter" || prev.low == "gegenüber" && form.titled():
		return true
	case prev.low == "von" && form.titled() && form.words > 1 && capital: // der Leiter von „Helfer ohne Hafen“
		return !governed && form.words <= 5
	case prev.low == "wie" && k > 1 && (s.tokens[k-2].capital || s.low(k-2) == ","): // "Lieder wie"
		return !s.tokens[k-2].has(noun) && (y == nil && s.tokens[k-2].capital || form.titled())
	case prev.capital && !prev.has(determiner|preposition|speech|naming|noun|person|title) && prev.low != "beispiel": // "in der Rubrik", "die Organisation"
		return capital && (y == nil || form.titled() && !y.is.has(naming) && y.cue < k && s.sameClause(y.cue, k))
	case definite[prev.low] && capital:
		if y == nil && form.words == 1 && s.reported() { // ... gebe es für die „Verursacher“ keine Strafe
			return f.nameBefore(strings.ToLower(f.passages[t.passage].Of(f.Text)), f.passages[t.passage].block)
		}
		return y == nil || form.titled() && (form.words > 1 && form.words <= 5 || k > 1 && s.tokens[k-2].has(speech) || s.told(k, y))
	}
	return false
}

// called are the verbs behind a name: das Schiff, das „Nordwind“ heißt.
var called = set(`heißt heißen hieß hießen heiße getauft`)

// glosses gives the passage that stands right before the bracket the passage at k opens: „X“ (etwa: „Y“).
func (s sentence) glosses(k int) (int, bool) {
	for j := k - 1; j > 0 && j > k-4; j-- {
		if s.low(j) == "(" {
			return s.tokens[j-1].passage, s.tokens[j-1].quoted()
		}
	}
	return 0, false
}

// listed reports whether the passage at k goes on a list whose last member is nobody's words: „A“ von Vale, „B“ von Brandt und „C“.
func (f *finder) listed(s sentence, k int) bool {
	joined := false
	for j := k - 1; j >= 0 && j > k-9; j-- {
		t := &s.tokens[j]
		switch {
		case t.quoted():
			return joined && !f.spoken(&f.passages[t.passage], &f.found[t.passage])
		case t.has(conjunction) && t.low != "sondern" || t.low == ",":
			joined = true
		case !t.capital && !t.has(preposition|determiner) && t.low != "auch" || t.has(point), !joined && t.low != "auch" && !t.has(preposition):
			return false
		}
	}
	return false
}

// mentions reports whether the saying only mentions the passage behind it, as with "nennt" and no second object: Der Bericht nennt „Nordwind“.
func (s sentence) mentions(k int, y saying) bool {
	return y.cue == k-1 && strings.HasPrefix(s.low(y.cue), "nenn") && !y.after && y.subject.from == s.fieldStart(y.cue) && s.low(y.subject.from) != "man"
}

// workBefore reports whether the label that ends with the colon at c is a work's: ihr erstes Buch: „X“, Überschrift auf der Seite: „X“.
func (s sentence) workBefore(c int) bool {
	if c > 0 && s.tokens[c-1].has(work) {
		return true
	}
	start := s.fieldStart(c)
	for k := c; k >= start; k-- {
		if s.low(k) == "(" {
			start = k + 1
		}
	}
	for start < c && (s.tokens[start].has(determiner) || !s.tokens[start].capital && inflected(s.low(start))) {
		start++
	}
	_, verb := s.clauseOf(c - 1)
	return start < c && s.tokens[start].has(work) && !verb
}

// told reports whether the passage at k, behind an article, is the medium somebody spoke to: "sagte der „Zeit“", "sagte Brandt dem „Boten“".
func (s sentence) told(k int, y *saying) bool {
	return y.after && y.subject.to >= k-2 && y.subject.to <= k
}

// definite articles, alone or grown together with a preposition.
var definite = set(`der die das den dem des zum zur im am vom beim ins`)
