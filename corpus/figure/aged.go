package figure

import (
	"unicode"
	"unicode/utf8"
)

// agedBy tells an age from a duration by what stands around the number and its unit of time: "aged 60 years", "edad de 5 años",
// "Anna Blum, 34 Jahre, ...", "Rui Costa, de 29 anos, ...". from is the first token of the number, next the one behind its unit.
//
// Outside English a verb of having serves both: "tiene 34 años" but "tiene 34 años de experiencia".
func (d *doc) agedBy(a amount, u *unit, from, next int) bool {
	more := d.lang.code != "en" && d.has(next, isOf)
	if u.dimension == "time" && u.factor.Cmp(units["day"].factor) < 0 { // tiene 20 minutos
		return false
	}
	if e, _ := d.before(from, isAged); e != nil {
		return !more && (!e.years || u.symbol == "year" && a.low.Cmp(Int(110)) <= 0) // "con 34 años" but not "con dos meses"
	}
	return !more && u.symbol == "year" && a.digits && a.low.Cmp(Int(110)) <= 0 && d.aside(from, next)
}

// aside reports whether tokens [from, next) stand between commas or brackets behind a name, as ages do.
func (d *doc) aside(from, next int) bool {
	j := from - 1
	if d.has(j, isOf) && d.isWord(j) {
		j--
	} else if d.lang.code == "en" || !d.isWord(j-1) || !d.capitalized(j-1) || d.has(j-1, isMonth|isWeekday|isStop) {
		return false
	}
	if !d.is(j, ',') && !d.is(j, '(') || !d.isWord(j-1) {
		return false
	}
	if d.lang.code == "de" && !(d.isWord(j-2) && d.capitalized(j-2)) { // every noun has a capital, a name has two
		return false
	}
	return !d.isWord(next) && !d.isDigits(next) && !d.dash(next) || d.has(next, isAnd)
}

// capitalized reports whether token i begins with a capital letter.
func (d *doc) capitalized(i int) bool {
	r, _ := utf8.DecodeRuneInString(d.toks[i].Of(d.text))
	return unicode.IsUpper(r)
}
