package figure

import "strings"

// A tense is what a word says about the time of its clause, and so about the side of the article's date its weekday lies on. The tables
// have a section for each: [tense.future] and so on.
type tense uint8

const (
	noTense   tense = iota
	future          // "will", "is to": the day is to come
	past            // "was", "had": the day is gone
	planned         // "scheduled for": to come, unless an earlier word is past
	present         // "is": to come only with until
	held            // "closed": a state that goes on, to come only with until
	until           // right before the day
	coming          // beside the day: "next", "prochain"
	newClause       // what stands on its other side tells nothing: "after", "which"
)

var tenses = map[string]tense{
	"tense.future": future, "tense.past": past, "tense.planned": planned, "tense.present": present, "tense.held": held,
	"tense.until": until, "tense.coming": coming, "tense.clause": newClause,
}

// tenseAt is the tense of the expression at token i, or of a verb that has an ending of the future: "visitera", "visitará".
func (d *doc) tenseAt(i int) tense {
	if e, _ := d.phrase(i, isTense); e != nil {
		if d.nameOfTense(i) {
			return noTense
		}
		return e.tense
	}
	if !d.isWord(i) || d.toks[i].Len() < 4 {
		return noTense
	}
	w := d.toks[i].Of(d.text)
	for _, ending := range d.lang.future {
		if (w[0] >= 'a' || !d.isWord(i-1)) && strings.HasSuffix(w, ending) { // names have a capital
			return future
		}
	}
	return noTense
}

// nameOfTense reports whether a capital makes a name of the word at token i that has a small letter else: "Will Hart", "Mrs May".
func (d *doc) nameOfTense(i int) bool {
	c := d.text[d.toks[i].Start]
	return d.lang.code == "en" && 'A' <= c && c <= 'Z' && (i > d.first || d.monthWord(i)) && !d.shouting()
}

// toCome reports whether the weekday in tokens [i, end) is one after the article's date: its clause speaks of the future and says nothing
// of the past nearer to the day. A day at the head of its clause is judged by the words behind it.
func (d *doc) toCome(i, end int) bool {
	if d.tenseAt(i-1) == coming || d.tenseAt(end) == coming {
		return true
	}
	d.enter(i)
	c := clause{doc: d}
	k := i - 1
	for k >= max(d.first, i-reachBack) && (d.has(k, isAnd|isWeekday) || d.is(k, ',') && d.has(k-1, isWeekday)) { // "on Saturday, Sunday and Monday"
		k--
	}
	after := d.afterthought(i, end)
	for ; k >= max(d.first, i-reachBack) && (!d.breaks(k) || after && d.is(k, ',')); k-- {
		c.close = i-k <= 5
		if sure, is := c.take(k); sure {
			return is
		}
	}
	if c.ahead || i-k > 3 {
		return c.ahead
	}
	if d.is(end, ',') {
		end++
	}
	c.close = false
	for k = end; k < min(d.end, end+reachAhead) && !d.breaks(k) && !d.has(k, isAnd); k++ {
		if sure, is := c.take(k); sure {
			return is
		}
	}
	return c.ahead
}

// afterthought reports whether the day in tokens [i, end) stands alone behind a comma, at the end of its clause, and so belongs to what was
// told before: "will be back in port at dawn, presumably Thursday".
func (d *doc) afterthought(i, end int) bool {
	if d.lang.code != "en" || end < d.end && d.isWord(end) {
		return false
	}
	k := i - 1
	for ; k > d.first && i-k <= 3; k-- {
		switch d.word(k) {
		case "on", "by", "early", "late", "probably", "presumably", "possibly", "perhaps", "likely", "maybe":
			continue
		}
		break
	}
	return d.is(k, ',')
}

// breaks reports whether a sign at token k ends a clause.
func (d *doc) breaks(k int) bool {
	return d.is(k, ',') || d.is(k, ';') || d.is(k, ':') || d.is(k, ')') || d.opens(k) || d.closes(k)
}

// A clause is what was read of the clause of a weekday.
type clause struct {
	*doc
	close bool // the token is near the day
	until bool
	ahead bool // a plan was read
}

// take reads token k, and says whether it settles on which side the day lies.
func (c *clause) take(k int) (sure, ahead bool) {
	switch c.tenseAt(k) {
	case future:
		return true, true
	case past:
		return true, false
	case newClause:
		return true, c.ahead
	case present:
		return true, c.ahead || c.until
	case planned:
		c.ahead = true
	case held:
		c.ahead = c.ahead || c.until
	case until:
		c.until = c.until || c.close
	case noTense:
		if c.has(k, isSays) && c.tenseAt(k-1) == noTense { // "said the talks begin on Monday"
			return true, c.ahead
		}
	}
	return false, false
}
