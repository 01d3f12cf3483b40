package quote

import "strings"

// A form is a form of a verb and what it adds to the verb's class.
type form struct {
	word string
	is   class
}

// englishForms gives the forms of a regular English verb.
func englishForms(verb string) []form {
	base, s, past, ing := conjugate(verb)
	return []form{{base, infinitive}, {s, 0}, {past, 0}, {ing, participle}}
}

// germanForms gives the forms of a weak German verb that stand beside a speaker: betont, betonte, betonten, betonen, betone (reported
// speech) and the participle, which has no ge- behind a prefix that never parts: mahnen, gemahnt; betonen, betont; kritisieren, kritisiert.
func germanForms(verb string) []form {
	stem := strings.TrimSuffix(strings.TrimSuffix(verb, "n"), "e")
	t := "t"
	if endsWith(stem, "t", "d", "chn", "ffn", "gn", "dn", "dm", "tm") { // antwortet, zeichnet
		t = "et"
	}
	out := []form{{verb, 0}, {stem + t, 0}, {stem + t + "e", 0}, {stem + t + "en", 0}}
	if !endsWith(verb, "eln", "ern") {
		out = append(out, form{stem + "e", 0})
	}
	for _, prefix := range [...]string{"be", "ver", "er", "ent", "zer", "ge", "unter", "wider"} {
		if strings.HasPrefix(verb, prefix) {
			return out
		}
	}
	if endsWith(verb, "ieren") {
		return out
	}
	return append(out, form{"ge" + stem + t, 0})
}

// conjugate gives the regular forms of an English verb: argue, argues, argued, arguing; permit, permits, permitted, permitting.
func conjugate(verb string) (base, s, past, ing string) {
	stem := verb
	last := verb[len(verb)-1]
	vowel := func(i int) bool { return i >= 0 && strings.IndexByte("aeiou", verb[i]) >= 0 }
	switch {
	case last == 'e':
		stem = verb[:len(verb)-1]
		return verb, verb + "s", stem + "ed", stem + "ing"
	case last == 'y' && !vowel(len(verb)-2):
		return verb, verb[:len(verb)-1] + "ies", verb[:len(verb)-1] + "ied", verb + "ing"
	case doubles[verb]:
		stem = verb + string(last)
	}
	s = verb + "s"
	if strings.HasSuffix(verb, "s") || strings.HasSuffix(verb, "sh") || strings.HasSuffix(verb, "ch") {
		s = verb + "es"
	}
	return verb, s, stem + "ed", stem + "ing"
}

// doubles are the verbs of our lists that double their last letter.
var doubles = map[string]bool{
	"admit": true, "quip": true, "slam": true, "dub": true, "refer": true, "rip": true, "brag": true, "snap": true, "plan": true, "chat": true, "concur": true, "fret": true,
}
