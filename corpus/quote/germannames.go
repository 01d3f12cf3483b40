package quote

import "strings"

// German sets marks around every name: „Bild“, das Schiff „Atlantis“, die Organisation „Schritte gegen Tritte“. Such a passage is
// told by its place: an article or a common noun stands before it and no cue governs it.

// germanName reports whether the passage at token k is a name and nobody's words; y is the saying that speaks it, if any.
func (f *finder) germanName(s sentence, k int, y *saying, form shape) bool {
	t := &s.tokens[k]
	touched := y != nil && (y.cue == k-1 || y.first == k+1)
	if strings.HasPrefix(f.Text[t.End:], "-") { // „Bild“-Zeitung
		return true
	}
	if k+1 < len(s.tokens) && s.low(k+1) == "genannt" || s.low(k-1) == "genannt" {
		return true
	}
	if y != nil && !y.subject.empty() {
		switch cue, head := s.low(y.cue), &s.tokens[s.head(y.subject)]; {
		case strings.HasPrefix(cue, "lautet") && (head.has(work) || endsWith(head.low, "bezeichnung")): // „Der Anker“, so lautet der Titel
			return true
		case strings.HasPrefix(cue, "nenn") && (s.low(y.subject.from) == "man" || s.low(y.subject.to) == "sich"): // Das nennt man „Landgang“
			return true
		case k == 0 && form.titled() && y.after && !s.human(y.subject): // „Freie Ufer“ stellt Boote bereit
			return true
		}
	}
	if k == 0 || touched && s.low(k-1) != "wie" {
		return false
	}
	prev := &s.tokens[k-1]
	capital := form.capitals > 0 && f.capital(t.passage)
	governed := y != nil && y.cue < k && k-y.cue <= 3
	switch {
	case prev.capital && prev.has(work|source): // „Atlantis“ after "Das Schiff"
		return form.words < 12 && capital
	case prev.low == ":" && k > 1 && s.tokens[k-2].has(work): // ihr erstes Buch: „Landgang“
		return y == nil && form.words < 6
	case prev.low == "als" || prev.low == ":" || prev.low == ",":
		return prev.low == "," && y == nil && (f.afterName(s, k) || k > 1 && s.tokens[k-2].capital && form.titled() && form.words > 1)
	case prev.low == "(":
		return y == nil || form.titled() && form.words <= 4
	case prev.low == "darunter" || prev.low == "gegenüber" && form.titled():
		return true
	case prev.low == "von" && form.titled() && form.words > 1 && capital: // der Leiter von „Helfer ohne Hafen“
		return !governed && form.words <= 5
	case prev.has(conjunction) && capital:
		return y == nil && f.afterName(s, k)
	case prev.low == "wie" && k > 1 && (s.tokens[k-2].capital || s.low(k-2) == ","): // "Lieder wie"
		return !s.tokens[k-2].has(noun) && (y == nil && s.tokens[k-2].capital || form.titled())
	case prev.capital && !prev.has(determiner|preposition|speech|naming|person|title): // "in der Rubrik", "die Organisation"
		return y == nil && capital
	case definite[prev.low] && capital:
		return y == nil || form.titled() && (form.words > 1 && form.words <= 5 || k > 1 && s.tokens[k-2].has(speech) || s.told(k, y))
	}
	return false
}

// told reports whether the passage at k, behind an article, is the medium somebody spoke to: "sagte der „Zeit“", "sagte Brandt dem „Boten“".
func (s sentence) told(k int, y *saying) bool {
	return y.after && y.subject.to >= k-2 && y.subject.to <= k
}

// definite articles, alone or grown together with a preposition.
var definite = set(`der die das den dem des zum zur im am vom beim ins`)
