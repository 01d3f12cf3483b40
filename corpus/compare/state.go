package compare

import (
	"strings"

	"sidelight/corpus/figure"
)

// A state is a side of a quantity that must not be mixed up with its other side.
type state uint16

const (
	living state = 1 << iota
	deceased
	hurt
	missing
	male
	female
	total
	part // some of a group: "four of whom"
	rest // what is left of a group: "the other two"
)

// apart reports whether the two are told of different sides.
func (a state) apart(b state) bool {
	const fate = living | deceased
	return a&fate != 0 && b&fate != 0 && a&b&fate == 0 || a&male != 0 && a&female == 0 && b&female != 0 && b&male == 0 ||
		a&female != 0 && a&male == 0 && b&male != 0 && b&female == 0 ||
		a&rest != b&rest ||
		a&(deceased|hurt|missing) != 0 && b&(deceased|hurt|missing) != 0 && a&b&(deceased|hurt|missing) == 0
}

var states = func() map[string]state {
	m := map[string]state{}
	for words, st := range map[string]state{
		"living alive survivors survived rescued released": living,
		"dead deceased killed killing died dying deaths death fatalities toll lives drowned perished slain murdered executed succumbed": deceased,
		"injured hurt wounded injuring wounding injuries":        hurt,
		"missing unaccounted":                                    missing,
		"women woman girls female":                               female,
		"men man boys male":                                      male,
		"total altogether overall nationwide worldwide combined": total,
	} {
		for w := range strings.FieldsSeq(words) {
			m[w] |= st
		}
	}
	return m
}()

// share tells whether a count is of some of a group that is told of besides: the rest of it ("the other two", "the remaining five"), or a
// part ("four of whom", "nine of the injured").
func (s *set) share(x *fact, t *text, f *figure.Figure) state {
	if f.Kind != figure.Count {
		return 0
	}
	if x.at > 0 && restWords[s.lex.forms[t.words[x.at-1].form].text] && strings.TrimSpace(t.Text[t.words[x.at-1].End:f.Start]) == "" {
		return rest
	}
	after := x.at
	for after < len(t.words) && t.words[after].Start < f.End {
		after++
	}
	if after+1 < len(t.words) && t.Text[f.End:t.words[after].Start] == " " && s.lex.forms[t.words[after].form].text == "of" &&
		groupWords[s.lex.forms[t.words[after+1].form].text] {
		return part
	}
	if after < len(t.words) && restWords[s.lex.forms[t.words[after].form].text] && x.at > 0 && s.lex.forms[t.words[x.at-1].form].text == "the" {
		return rest // "the three other climbers"
	}
	for i := after; i < len(t.words) && i < after+shareReach; i++ { // "2.4 million people, or 88 per cent of those registered"
		if shareWords[s.lex.forms[t.words[i].form].text] && strings.Contains(t.Text[t.words[i-1].End:t.words[i].Start], ",") {
			return part
		}
	}
	return 0
}

// shareReach is how many words behind a count may say that it is a share of something.
const shareReach = 5

var (
	crowds     = setOf("crowd crew group party team staff workforce audience congregation convoy fleet jury panel family")
	restWords  = setOf("other remaining")
	shareWords = setOf("accounting representing comprising")
	groupWords = setOf("the whom them those these its their his her which")
)
