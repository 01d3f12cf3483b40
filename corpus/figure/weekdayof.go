package figure

import "time"

// weekdayOfDate is the reason of a weekday whose date stands right behind it: "Tuesday, 16 June".
const weekdayOfDate = "weekday of the date behind it"

// settle ends the reading of a day with its month: inferred says that its year was told from the article's date. The weekday right before it
// is that day.
func (d *doc) settle(inferred bool) {
	n := len(d.out)
	x := &d.out[n-1]
	x.Inferred = inferred
	if n < 2 || d.out[n-2].Why != weekdayOfDate || x.DateEnd != "" {
		return
	}
	if w := &d.out[n-2]; fallsOn(x.Date, int8(w.Date[len(w.Date)-1]-'0')%7) {
		w.Date, w.Inferred = x.Date, inferred
	}
}

// dayBeside is the date with its month right before the weekday at token i, if it can be one: "June 16, a Tuesday", "16 June (Tuesday)".
func (d *doc) dayBeside(i int, day int8) *Figure {
	j := i
	if d.word(j-1) == "a" {
		j--
	}
	for _, w := range [...]string{"was", "is", "which"} {
		if j < i && d.word(j-1) == w {
			j--
		}
	}
	n := len(d.out)
	if n == 0 || d.last != j-1 || !d.is(j-1, ',') && !d.is(j-1, '(') {
		return nil
	}
	x := &d.out[n-1]
	if x.Kind != Date || x.DateEnd != "" || x.Why != monthAndDay && x.Why != dayAndMonth || !fallsOn(x.Date, day) {
		return nil
	}
	return x
}

// fallsOn reports whether a date as String writes it may be such a weekday, 0 for Sunday; without its year it may be any.
func fallsOn(iso string, day int8) bool {
	x := parseDate(iso)
	return x.day > 0 && (x.year == 0 || time.Date(x.year, time.Month(x.month), x.day, 0, 0, 0, 0, time.UTC).Weekday() == time.Weekday(day))
}
