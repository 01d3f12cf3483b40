package figure

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// persons are words of news for one person, behind which a number between commas is an age: "the driver, 42, from Brenn".
var persons = func() map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(`
		man woman boy girl child baby toddler infant teenager youth pensioner adult person victim survivor suspect defendant accused gunman attacker
		killer shooter murderer robber burglar thief fugitive prisoner inmate hostage witness bystander pedestrian cyclist motorist motorcyclist driver
		passenger pilot captain sailor fisherman climber hiker swimmer skipper rider jockey runner player striker midfielder defender goalkeeper golfer
		boxer wrestler sprinter athlete coach manager mother father mum mom dad son daughter brother sister husband wife widow widower grandmother
		grandfather grandson granddaughter nephew niece uncle aunt cousin partner girlfriend boyfriend fiance fiancee friend neighbour neighbor
		roommate resident villager tourist visitor migrant refugee student pupil schoolboy schoolgirl teacher headteacher professor lecturer scientist
		researcher doctor surgeon nurse midwife paramedic patient soldier sergeant lieutenant colonel general officer policeman policewoman constable
		detective firefighter guard minister president chancellor senator congressman congresswoman governor mayor councillor councilman councilwoman
		lawmaker legislator politician candidate diplomat ambassador lawyer attorney solicitor barrister judge prosecutor banker trader broker
		businessman businesswoman entrepreneur tycoon billionaire millionaire founder owner landlord tenant farmer worker labourer laborer builder
		carpenter electrician mechanic plumber engineer miner cook chef waiter waitress barman barmaid cleaner shopkeeper clerk secretary accountant
		actor actress singer rapper musician guitarist drummer pianist composer dancer comedian presenter broadcaster journalist reporter editor
		photographer writer author novelist poet playwright painter sculptor artist designer model director producer star celebrity priest bishop
		archbishop cardinal pope rabbi imam monk nun vicar prince princess king queen duke duchess heir heiress veteran activist campaigner`) {
		set[w] = true
	}
	return set
}()

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
