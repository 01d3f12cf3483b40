package ingest

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"

	"sidelight/corpus/article"
)

// readDate reads the first date a line of metadata gives, in the forms and languages newspapers, pages and databases use, and
// returns it as ISO 8601: "2025-07-07", "2025-07" without a day, "--07-07" without a year, "" if there is none. The day stands before the month
// in dates of digits only ("3.5.2024", "03/05/2024") unless american is set or the numbers forbid it.
func readDate(s string, american bool) string {
	s = strings.TrimSpace(s)
	if len(s) > 200 {
		s = s[:200]
	}
	if strings.HasPrefix(s, "0001-01-01") { // what programs write for "never"
		return ""
	}
	words := dateWords(s)
	for i := range words {
		if d := dateAt(words[i:], american); d != "" {
			return d
		}
	}
	return ""
}

// dateWords parts a line into words and numbers; "2024-05-03T10:00" and "3/5/2024" keep their separators as words.
func dateWords(s string) []string {
	var out []string
	s = article.Fold(s)
	for i := 0; i < len(s); {
		switch c := rune(s[i]); {
		case '0' <= c && c <= '9':
			j := i
			for j < len(s) && '0' <= s[j] && s[j] <= '9' {
				j++
			}
			out = append(out, s[i:j])
			i = j
		case c >= 0x80 || unicode.IsLetter(c):
			j := i
			for j < len(s) && (s[j] >= 0x80 || 'a' <= s[j] && s[j] <= 'z') {
				j++
			}
			out = append(out, s[i:j])
			i = j
		case c == '-' || c == '/' || c == '.' || c == ':':
			out = append(out, string(c))
			i++
		default:
			i++
		}
	}
	return out
}

func dateAt(w []string, american bool) string {
	at := func(i int) string {
		if i < len(w) {
			return w[i]
		}
		return ""
	}
	n := func(i, lo, hi int) int {
		s := at(i)
		if v, err := strconv.Atoi(s); err == nil && len(s) <= 4 && lo <= v && v <= hi {
			return v
		}
		return 0
	}
	year := func(i int) int {
		if len(at(i)) == 4 {
			return n(i, 1600, 2200)
		}
		return 0
	}
	sep := at(1)
	switch {
	case len(at(0)) == 8 && isNumber(at(0)): // 20240503
		if t, err := time.Parse("20060102", at(0)); err == nil && t.Year() > 1600 && t.Year() < 2200 {
			return t.Format(time.DateOnly)
		}
	case year(0) > 0 && (sep == "-" || sep == "/" || sep == ".") && at(3) == sep:
		return date(year(0), n(2, 1, 12), n(4, 1, 31))
	case year(0) > 0 && sep == "-" && n(2, 1, 12) > 0 && len(at(2)) == 2 && at(3) == "":
		return date(year(0), n(2, 1, 12), 0)
	case year(0) > 0 && (at(1) == "年" || at(1) == "년"):
		return date(year(0), n(2, 1, 12), n(4, 1, 31))
	case year(0) > 0 && months[at(1)] > 0 && n(2, 1, 31) > 0:
		return date(year(0), months[at(1)], n(2, 1, 31))
	case n(0, 1, 31) > 0 && (sep == "/" || sep == "." || sep == "-") && at(3) == sep && n(2, 1, 31) > 0:
		y := year(4)
		if y == 0 && len(at(4)) == 2 {
			y = 2000 + n(4, 0, 99)
			if y > 2060 {
				y -= 100
			}
		}
		day, month := n(0, 1, 31), n(2, 1, 31)
		if month > 12 || american && day <= 12 && sep == "/" {
			day, month = month, day
		}
		if y > 0 {
			return date(y, month, day)
		}
	case n(0, 1, 31) > 0:
		i := 1
		for i < 4 && (dayEndings[at(i)] || at(i) == "." || at(i) == "-") {
			i++
		}
		month := months[at(i)]
		if month == 0 {
			return ""
		}
		for i++; i < len(w) && (dayEndings[at(i)] || at(i) == "." || at(i) == "-"); i++ {
		}
		return date(year(i), month, n(0, 1, 31))
	case months[at(0)] > 0:
		i := 1
		if at(i) == "." {
			i++
		}
		if y := year(i); y > 0 {
			return date(y, months[at(0)], 0)
		}
		day := n(i, 1, 31)
		if day == 0 {
			return ""
		}
		for i++; i < len(w) && (dayEndings[at(i)] || at(i) == "." || weekdays[at(i)]); i++ {
		}
		return date(year(i), months[at(0)], day)
	}
	return ""
}

// date writes a date as far as it is known; 0 is unknown. A day the month does not have gives "".
func date(year, month, day int) string {
	switch {
	case month < 1 || month > 12 || day < 0:
		return ""
	case day > 0:
		y := year
		if y == 0 {
			y = 2000 // has a 29 February
		}
		if t := time.Date(y, time.Month(month), day, 0, 0, 0, 0, time.UTC); t.Day() != day {
			return ""
		}
		if year == 0 {
			return fmt.Sprintf("--%02d-%02d", month, day)
		}
		return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
	case year > 0:
		return fmt.Sprintf("%04d-%02d", year, month)
	}
	return ""
}

func isNumber(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// onlyDate reports whether a line says when, and nothing else: "WEDNESDAY 03 JULY 2013", "3 May 2024, updated 14:05 GMT".
func onlyDate(s string) bool {
	if len(s) > 80 || readDate(s, false) == "" {
		return false
	}
	for _, w := range dateWords(s) {
		if !(isNumber(w) || months[w] > 0 || weekdays[w] || dayEndings[w] || aroundDates[w] || len(w) == 1) {
			return false
		}
	}
	return true
}

func wordSet(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// The words of dates, folded (lower case, no accents). The months are those of CLDR for the languages named, long and short.
var (
	months = monthTable(
		`january jan januar janner janvier janv enero ene januari janeiro gennaio gen ocak leden stycznia styczen января январь янв januarie ianuarie tammikuu tammikuuta`,
		`february feb februar fevrier fevr febrero febbraio febb fevereiro fev februari subat unor unora lutego luty февраля февраль фев februarie helmikuu helmikuuta`,
		`march mar marz mars marzo maart mrt março marco mart brezen brezna marca marzec марта март martie maaliskuu maaliskuuta maerz mrz`,
		`april apr avril avr abril abr aprile nisan duben dubna kwietnia kwiecien апреля апрель апр aprilie huhtikuu huhtikuuta`,
		`may mai mayo mei maio maggio mag maj mayis kveten kvetna maja мая май toukokuu toukokuuta`,
		`june jun juni juin junio junho giugno giu haziran cerven cervna czerwca czerwiec июня июнь июн iunie kesakuu kesakuuta`,
		`july jul juli juillet juil julio julho luglio lug temmuz cervenec cervence lipca lipiec июля июль июл iulie heinakuu heinakuuta`,
		`august aug aout agosto ago augustus agustus augusti agustos srpen srpna sierpnia sierpien августа август авг elokuu elokuuta`,
		`september sep sept septembre septiembre setembro set settembre sett eylul zari wrzesnia wrzesien сентября сентябрь сен septembrie syyskuu syyskuuta`,
		`october oct oktober okt octobre octubre outubro out ottobre ott ekim rijen rijna pazdziernika pazdziernik октября октябрь окт octombrie lokakuu lokakuuta`,
		`november nov novembre noviembre novembro kasim listopad listopadu listopada ноября ноябрь ноя noiembrie marraskuu marraskuuta`,
		`december dec dezember dez decembre diciembre dic dezembro dicembre desember des aralik prosinec prosince grudnia grudzien декабря декабрь дек decembrie joulukuu joulukuuta`,
	)
	dayEndings = wordSet(`st nd rd th er re of de del di da den der the`)
	weekdays   = wordSet(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
		montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
		lunes martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta feira
		lunedi martedi mercoledi giovedi venerdi domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`)
	aroundDates = wordSet(`at am pm gmt utc bst est edt pst pdt cet cest et updated update last published posted on uhr um stand
		aktualisiert publie le mis jour actualizado publicado a p m h`)
)

func monthTable(names ...string) map[string]int {
	m := map[string]int{}
	for i, list := range names {
		for w := range strings.FieldsSeq(list) {
			m[article.Fold(w)] = i + 1
		}
	}
	return m
}

// Date reads a date as a reader types it, in the forms of newspapers: "3 May 2025", "3.5.2025", "May 2025", "2025-05-03". It returns ISO 8601
// as article.Meta has it; "" for what is no date.
func Date(typed string) string { return readDate(typed, false) }
