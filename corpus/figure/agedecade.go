package figure

// ageDecade reads an age told by its ten years: "a man in his 50s", "in their early 20s" are 50 to 59 and 20 to 29.
func (d *doc) ageDecade(i int) (next int, ok bool) {
	if d.lang.code != "en" || !d.isDigits(i) || !d.joined(i+1) || d.word(i+1) != "s" {
		return i, false
	}
	n, ok := d.small(i, 2)
	if !ok || n < 20 || n%10 != 0 {
		return i, false
	}
	j := i - 1
	if d.dash(j) {
		j--
	}
	switch d.word(j) {
	case "early", "mid", "late":
		j--
	}
	again := d.last == j && len(d.out) > 0 && d.out[len(d.out)-1].Kind == Age && (d.has(j, isAnd) || d.word(j) == "or")
	switch d.word(j) {
	case "his", "her", "their", "my", "your", "our":
		if d.word(j-1) != "in" && d.word(j-1) != "into" {
			return i, false
		}
	default:
		if !again {
			return i, false
		}
	}
	f := Figure{Kind: Age, Unit: "year", Low: Int(int64(n)), High: Int(int64(n + 9)), Why: "ten years of age"}
	return d.emit(amount{start: d.toks[i].Start, from: i}, i+2, f), true
}
