package compare

import (
	"slices"

	"sidelight/corpus/article"
	"sidelight/corpus/quote"
)

// When two quotes are of one saying. Source: the product's rules; those for one voice and for two runs by the development clusters.
const (
	alignedShare  = .6  // of the shorter one's words stand in the other, in order
	alignedWords  = 3   // content words among them
	alignedWeight = 2.5 // their weight: everyday words count half
	alignedRun    = 4   // words in a row
	longRun       = 8   // words in a row that are enough with two content words
	partRun       = 6   // words in a row, of a whole saying within another, that are enough with one content word
	shortRun      = 3   // words in a row, of the second run of two or where the speaker is the same
	twiceShare    = .5  // enough with two runs and one content word more
	voiceShare    = .7  // ... with a short run and voiceWords words in common, from one speaker
	perhapsShare  = .8  // ... where one of the speakers is not named
	voiceWords    = 5
	deniedWords   = 2 // content words of a saying that the same speaker denies elsewhere
	otherSpeaker  = 9 // words in a row where two names are given for the speaker
)

// between tells how two quotes stand to each other; "" if they are of different sayings.
func (s *set) between(l *article.Aligner, a, b *saying) (Relation, string) {
	x := s.align(l, a, b)
	short := min(len(a.words), len(b.words))
	share := float64(x.common) / float64(short)
	one := a.who != "" && a.who == b.who
	others := a.who != "" && b.who != "" && !likeNames(a.who, b.who) && !quote.SameName(a.person, b.person) // a pronoun may have been taken for the wrong person
	names := others && a.named && b.named
	if others && x.run < otherSpeaker && (names || share < perhapsShare) {
		return "", ""
	}
	whole := x.inside && len(a.words) == len(b.words) && (x.content >= 2 || x.content == 1 && short >= 2)
	part := x.inside && (x.content >= alignedWords && x.run >= alignedRun || x.content >= 2 && (x.weight >= 2 || one) || x.content >= 1 && x.run >= partRun && !others)
	switch {
	case one && len(a.stems) >= deniedWords && s.oneDenies(a.words, b.words) && slices.Equal(s.undenied(a.stems), s.undenied(b.stems)):
		return Altered, "words differ: " + difference(s.denial(a.words), s.denial(b.words))
	case names && (whole || part):
		return Speakers, "same words, another speaker"
	case whole:
		return SameText, "same words"
	case part:
		return Trimmed, "one has more of the same words"
	}
	switch {
	case x.content >= alignedWords && x.weight >= alignedWeight && x.run >= alignedRun && share >= alignedShare:
	case x.content >= 2 && x.run >= longRun && share >= alignedShare:
	case x.content > alignedWords && x.run >= alignedRun && x.second >= shortRun && share >= twiceShare:
	case x.content >= alignedWords && x.run >= shortRun && x.common >= voiceWords && (one && share >= voiceShare || !names && share >= perhapsShare):
	default:
		return "", ""
	}
	if changed := s.changed(l, a, b); changed != "" {
		return Altered, "words differ: " + changed
	}
	return Trimmed, "each has more of the same words"
}
