package figure

import (
	"strings"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// Korean writes a number, its unit and the particle behind them as one word, Turkish a unit with its endings. The section [ending] of
// their tables lists these, so that 달러를 and "libreden" are known as 달러 and "libre" behind a number.

// longestGlued bounds, in bytes, how much of a word is cut: a text may be one word of a megabyte.
const longestGlued = 64

// behindNumber reports whether a token is a number, or a word that goes with one, so that the next may be glued to its unit.
func behindNumber(t token) bool {
	return t.class == digits || t.e.is(isNumber|isScale|isDateYear|isDateMonth|isDateDay|isUnit|isOdd|isDecimal) || t.e != nil && t.e.leads&(isMoney|isUnit) != 0
}

// unglue finds how far a word reaches that may have others glued to it: a unit behind a number, a number before a unit or a particle.
func (l *language) unglue(toks []token, text string, i, j int) (end int, e *entry) {
	word := text[i:j]
	if len(toks) > 0 && behindNumber(toks[len(toks)-1]) {
		if e := l.lookup(word); e.is(isHedge) { // 1000 초과: above, no seconds
			return j, e
		}
		if n, e := l.prefix(word); e != nil {
			return i + n, e
		}
		if last := &toks[len(toks)-1]; last.e != nil && last.e.leads&(isMoney|isUnit) != 0 { // 핀란드 마르카에
			if n := l.second(last.Of(text), word); n > 0 {
				return i + n, nil
			}
		}
	}
	if e = l.lookup(word); e != nil {
		return j, e
	}
	_, size := utf8.DecodeRuneInString(word)
	first, _ := utf8.DecodeRuneInString(article.Fold(word[:size]))
	if e, n := l.withParticle(word, first); e != nil {
		return i + n, e
	}
	if !l.begins[first] {
		return j, nil
	}
	for n := min(len(word)-3, longestGlued); n >= size; n-- {
		if !utf8.RuneStart(word[n]) {
			continue
		}
		number := l.lookup(word[:n])
		if number.is(isStop) { // 이곳에 begins with a word for here
			return j, nil
		}
		if !number.is(isNumber | isScale) {
			continue
		}
		m, unit := l.prefix(word[n:])
		rest := word[n+m:]
		parted := len(toks) > 0 && toks[len(toks)-1].e.is(isPartsOf|isMinus)
		if n == size && !parted && unit.is(isCounter) && !number.native && !number.is(isScale) { // what is counted takes native words: 이건 is no number
			continue
		}
		if m > 0 && !unit.is(isScale) && (n > size || rest == "" || l.particle(rest)) {
			return i + n, number
		}
		if l.particle(word[n:]) && (n > size || parted || number.native) {
			return i + n, number
		}
	}
	return j, nil
}

// withParticle finds a word of the tables that may stand alone in a word that ends with a particle: 금요일에, 절반이.
func (l *language) withParticle(word string, first rune) (e *entry, n int) {
	if !l.alone[first] || len(word) > longestGlued {
		return nil, 0
	}
	for _, w := range l.endings {
		if stem, ok := strings.CutSuffix(word, w); ok {
			if e := l.words[article.Fold(stem)]; e.is(alone) && !e.is(isNumber|isScale) {
				return e, len(stem)
			}
		}
	}
	return nil, 0
}

// alone is what may stand without a number before a particle.
const alone = isWeekday | isOrdinal | isFraction | isCollective

// second is how many bytes of a word end an expression of units or money that the word before it begins, 0 if none.
func (l *language) second(first, word string) (n int) {
	for i := range word[:min(len(word), longestGlued)] {
		if i > 0 && l.words[article.Fold(first)+" "+article.Fold(word[:i])].is(glues) {
			n = i
		}
	}
	return n
}

// particle reports whether a word begins with an ending of the tables.
func (l *language) particle(word string) bool {
	for _, w := range l.endings {
		if strings.HasPrefix(word, w) {
			return true
		}
	}
	return false
}

// inflected finds the unit or currency that a word is a form of, if it is one: up to three endings are taken off, the longest first.
func (l *language) inflected(word string) *entry {
	var space [48]byte
	if len(word) > 32 {
		return nil
	}
	return l.stem(string(appendFold(space[:0], word)), 3)
}

func (l *language) stem(word string, most int) *entry {
	for _, w := range l.endings {
		stem, ok := strings.CutSuffix(word, w)
		if !ok || len(stem) < 2 {
			continue
		}
		if e := l.words[stem]; e.is(glues) {
			return e
		}
		if most > 1 {
			if e := l.stem(stem, most-1); e != nil {
				return e
			}
		}
	}
	return nil
}

// glues is what may be glued to a number.
const glues = isScale | isUnit | isMoney | isCent | isPercent | isDateYear | isDateMonth | isDateDay | isOld | isYearOld | isPartsOf | isCounter | isOrdinalSuffix | isZone | isOdd | isTo

// prefix finds the longest beginning of a word that the tables know and that may stand behind a number: "달러를" begins with dollars.
func (l *language) prefix(word string) (n int, e *entry) {
	for i := range word[:min(len(word), longestGlued)] {
		if i == 0 {
			continue
		}
		if x := l.words[article.Fold(word[:i])]; x.is(glues) {
			n, e = i, x
		}
	}
	if len(word) <= longestGlued {
		if x := l.words[article.Fold(word)]; x.is(glues) {
			return len(word), x
		}
	}
	return n, e
}
