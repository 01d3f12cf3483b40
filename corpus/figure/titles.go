package figure

// titledDay reports whether the weekday in tokens [i, end) is part of a name and no day: of a paper ("a Sunday Times reporter"), of a
// programme ("Saturday Night Live"), of a club ("the Monday Club"), or of a feast without its year ("Super Tuesday"). "On Sunday Times Square
// was empty" has a day: behind "on", and before a name of its own, the weekday needs an article to be of the name.
func (d *doc) titledDay(i, end int) bool {
	if d.lang.code != "en" {
		return false
	}
	if i > 0 && d.feast(i-1) && d.capital(i-1) {
		return true
	}
	if !d.isWord(end) || d.joined(end) || !d.capital(end) {
		return false
	}
	if d.has(end, isDaypart) { // the time of day has a small letter
		return d.word(end+1) == "live" || !d.shouting()
	}
	if !medium(d.word(end)) && !body(d.word(end)) {
		return false
	}
	if d.articled(i) {
		return true
	}
	return d.word(i-1) != "on" && !(d.isWord(end+1) && d.capital(end+1)) && !d.shouting()
}

// articled reports whether an English article or possessive stands before token i.
func (d *doc) articled(i int) bool {
	switch d.word(i - 1) {
	case "the", "a", "an", "this", "its", "his", "her", "their", "our", "my", "your":
		return true
	}
	return false
}

// feast reports whether a weekday behind the word at token i is that of a feast or of a day known by that name.
func (d *doc) feast(i int) bool {
	switch d.word(i) {
	case "bloody", "super", "palm", "maundy", "holy", "whit", "giving":
		return true
	}
	return false
}

// medium reports whether a word is what papers and programmes call themselves.
func medium(w string) bool {
	switch w {
	case "times", "telegraph", "herald", "mail", "mirror", "express", "post", "star", "sun", "tribune", "review", "record", "chronicle", "gazette",
		"observer", "press", "journal", "independent", "magazine", "live", "show":
		return true
	}
	return false
}

// body reports whether a word is what societies and inquiries call themselves: "the Monday Club", "the 1922 Committee".
func body(w string) bool {
	switch w {
	case "committee", "club", "group", "society", "foundation", "project", "commission", "trust", "school":
		return true
	}
	return false
}

// ofBody reports whether the number in digits at token i is part of the name of a body: "the 1922 Committee", "1922 Committee chairman". In
// "by 2010 Commission officials knew" it is a year, in "the 27 Commission members" a count, in "the 2019 Club Cup" the year of a cup.
func (d *doc) ofBody(i int) bool {
	j := i + 1
	if d.lang.code != "en" || !d.isDigits(i) || d.toks[i].Len() > 4 || !d.isWord(j) || !d.toks[j].gap || !d.capital(j) || !body(d.word(j)) || d.shouting() {
		return false
	}
	if d.isWord(j+1) && d.capital(j+1) {
		return false
	}
	if d.articled(i) {
		return d.toks[i].Len() == 4 || !d.pluralish(j+1)
	}
	return d.toks[i].Len() == 4 && (i == d.first || !d.isWord(i-1))
}
