package quote

import "strings"

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
