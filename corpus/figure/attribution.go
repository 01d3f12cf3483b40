package figure

import (
	"strings"

	"sidelight/corpus/article"
)

// A said is one attribution of a sentence: who is named for which stretch of it.
type said struct {
	span, source article.Span
	scope        article.Span // figures in it are theirs
}

// attribute gives a figure the attribution of its sentence, the nearest if there are several.
func (d *doc) attribute(f *Figure) {
	if !d.heard {
		d.heard = true
		d.listen()
	}
	for i := len(d.saids) - 1; i >= 0; i-- {
		if s := &d.saids[i]; s.scope.Has(f.Span) && !s.span.Overlaps(f.Span) {
			f.Attribution, f.Source = s.span, s.source
			return
		}
	}
}

// listen collects the attributions of the sentence: "according to X", "X said (that) ...", "..., said X".
func (d *doc) listen() {
	d.saids = d.saids[:0]
	for k := d.first; k < d.end && k < d.first+400; k++ {
		if !d.toks[k].may(saying) {
			continue
		}
		if x, next := d.phrase(k, isAccording); x != nil {
			d.according(k, next)
			k = next - 1
			continue
		}
		if x, next := d.phrase(k, isSays); x != nil && d.isWord(k) {
			d.says(k, next)
		}
	}
}

// according reads "according to X" at tokens [k, next). At the end of the sentence it covers what comes before it, else what follows.
func (d *doc) according(k, next int) {
	end := next
	for end < d.end && !d.is(end, ',') && !d.closes(end) && !d.is(end, ';') && !d.is(end, ':') && !d.is(end, ')') {
		end++
	}
	if end == next {
		return
	}
	last := end
	if d.is(last-1, '.') && last == d.end {
		last--
	}
	if last == next { // "laut." names nobody
		return
	}
	s := said{span: d.between(k, last), source: d.between(next, last)}
	s.scope = d.sentence
	rest := d.end - end
	if rest <= 3 {
		for j := k - 1; j > d.first; j-- { // "..., which stood at 3 million, according to ..."
			if d.is(j-1, ',') && d.relativeAt(j) && d.toks[j].Len() > 3 && d.word(j) != "the" {
				s.scope.Start = d.toks[j].Start
				break
			}
		}
	}
	if rest > 3 && k > d.first && !d.relativeAt(end+1) { // in the middle: what follows
		s.scope.Start = s.span.End
	}
	d.saids = append(d.saids, s)
}

// relativeAt reports whether a relative clause begins at token i: ", which tracks ...".
func (d *doc) relativeAt(i int) bool {
	switch d.word(i) {
	case "which", "who", "whose", "a", "an", "the":
		return true
	}
	return false
}

func (d *doc) between(from, to int) article.Span {
	return article.Span{Start: d.toks[from].Start, End: d.toks[to-1].End}
}

// closes reports whether token i ends a sentence inside the quotation marks of another.
func (d *doc) closes(i int) bool {
	if i >= len(d.toks) || d.toks[i].class != sign {
		return false
	}
	switch d.toks[i].Of(d.text) {
	case "”", "\"", "»", "–", "—":
		return true
	}
	return false
}

// says reads a verb of saying at tokens [k, end) with its subject before or behind it.
func (d *doc) says(k, end int) {
	from := k
	for from > d.first && d.has(from-1, isAux) {
		from--
	}
	if from < k { // "is said to", "was told": passive
		switch d.word(from) {
		case "is", "are", "was", "were", "be", "been", "being", "to", "would", "could", "may", "might":
			return
		}
	}
	if d.word(from-1) == "to" || d.participleUse(k) {
		return
	}
	start := d.subject(from)
	if start < from {
		if end < d.end && d.listener(k) { // told the BBC
			for end < d.end && d.isWord(end) && !d.has(end, isStop) || d.word(end) == "the" {
				end++
			}
		}
		s := said{span: d.between(start, end), source: d.between(start, from)}
		s.scope = article.Span{Start: s.span.End, End: d.clauseEnd(end)}
		if d.quoteBefore(start) && (d.is(end, ',') || d.is(end, ';') || d.end-end <= 4) { // "..., police said."
			s.scope.Start = d.clauseStart(start)
		}
		d.saids = append(d.saids, s)
		return
	}
	if d.quoteBefore(from) && end < d.end && d.isWord(end) && !(d.has(end, isPronoun) && end+1 < d.end && d.isWord(end+1)) { // "...", said X; not "X, a firm, said it sold"
		last := end
		for last < d.end && last < end+12 && d.isWord(last) && !d.has(last, isAux) {
			last++
		}
		s := said{span: d.between(k, last), source: d.between(end, last), scope: d.sentence}
		d.saids = append(d.saids, s)
	}
}

// clauseEnd is the byte at which the part of the sentence with token i ends: a semicolon or the end.
func (d *doc) clauseEnd(i int) int {
	for ; i < d.end && i < d.first+400; i++ {
		if d.is(i, ';') {
			return d.toks[i].Start
		}
	}
	return d.sentence.End
}

// clauseStart is the byte at which the part of the sentence with token i begins.
func (d *doc) clauseStart(i int) int {
	for ; i > d.first; i-- {
		if d.is(i, ';') {
			return d.toks[i].End
		}
	}
	return d.sentence.Start
}

// listener reports whether the verb at token k names who is told.
func (d *doc) listener(k int) bool {
	switch d.word(k) {
	case "told", "tells", "tell":
		return true
	}
	return false
}

// participleUse refuses forms that are no verb of saying here: "the reported 50", "found dead", "added 5".
func (d *doc) participleUse(k int) bool {
	switch d.word(k) {
	case "found", "find", "finds", "added", "adds", "report", "reports", "forecast", "forecasts", "estimate", "estimates", "states", "state", "show", "shows", "tell", "say", "wrote", "writes", "claims", "claimed", "reported", "announced", "estimated", "projects", "projected", "revealed", "notes", "noted", "found out":
	default:
		return false
	}
	next := d.word(k + 1)
	switch next {
	case "of", "against", "for", "by", "from":
		return true
	}
	if next == "that" || d.word(k-1) == "has" || d.word(k-1) == "have" {
		return false
	}
	switch d.word(k) {
	case "say", "tell", "show", "shows", "estimates", "claims", "wrote", "writes", "reported", "announced", "estimated", "revealed":
		return d.has(k-1, isArticle) || d.is(k+1, ',') && d.word(k) != "say" && d.word(k) != "reported"
	}
	return !d.is(k+1, '.') && !d.is(k+1, ',')
}

// quoteBefore reports whether a comma or closing mark stands right before token i.
func (d *doc) quoteBefore(i int) bool { return i > d.first && (d.is(i-1, ',') || d.closes(i-1)) }

// subject finds where the subject of the verb at token k begins: behind the last comma or "that", unless what stands between is
// nothing, when the comma belongs to the subject ("Holt, a miner, said").
func (d *doc) subject(k int) int {
	i := k
	for i > d.first && i > k-reachBack {
		p := i - 1
		if d.is(p, ',') || d.closes(p) || d.opens(p) || d.is(p, ';') || d.is(p, ':') && d.toks[i].gap || d.is(p, '.') && d.toks[i].gap && d.toks[p-min(p, 1)].Len() > 4 {
			if i == k && d.is(p, ',') && k-d.first > 2 && d.appositive(p) {
				return d.first
			}
			break
		}
		if d.isWord(p) {
			w := d.word(p)
			if (w == "that" || w == "but" || w == "while" || w == "because" || w == "what" || w == "how" || w == "as" || w == "whereas" || w == "though" || w == "although") && i < k || w == "and" && i < k-1 && d.has(i, isPronoun|isArticle) {
				break
			}
		}
		i = p
	}
	i = d.ownClause(i, k)
	if d.numbered(i, k) {
		return k
	}
	return i
}

// ownClause is where the subject begins when the words [i, k) hold a verb of their own, as where a comma was left out: of "it isn't over Hart
// says" it is the name. Who or which keeps the verb in the subject: "the clerk who was there said".
func (d *doc) ownClause(i, k int) int {
	for j := i; j < k; j++ {
		if !d.has(j, isAux) {
			switch d.word(j) {
			case "who", "which", "whose", "where", "when":
				return i
			}
			continue
		}
		name := k
		for name > j+1 && d.isWord(name-1) && d.capital(name-1) {
			name--
		}
		return name
	}
	return i
}

// numbered reports whether the words [i, k) are no subject: a number stands last, or they compare, hold a time of day or are a share, as those asked in a poll.
func (d *doc) numbered(i, k int) bool {
	if i == k {
		return false
	}
	last := k - 1
	for last > i && d.isWord(last) && strings.HasSuffix(d.word(last), "ly") {
		last--
	}
	switch d.word(last) {
	case "who", "which", "to", "not", "whose", "and", "or", "with", "of", "in", "at", "by", "for", "from", "an":
		return true
	}
	if d.isDigits(last) || d.has(last, isNumber|isScale) {
		return true
	}
	for j := i; j < k; j++ {
		if d.isDigits(j) && d.is(j+1, ':') && d.joined(j+2) || d.word(j) == "than" || d.has(j, isPercent) || d.has(j, isFraction) && !d.has(j, isUnit|isOrdinal) || d.hyphen(j) && d.word(j+1) == "in" { // of a poll
			return true
		}
	}
	if d.has(k-1, isFraction) && d.has(k-2, isArticle|isHedge) { // about a third say
		return true
	}
	return d.word(i) == "with" || d.word(i) == "including"
}

// appositive reports whether the comma at token i closes an insertion behind the subject: the sentence begins with a name or title.
func (d *doc) appositive(i int) bool {
	if d.has(d.first, isStop) && d.word(d.first) != "the" && d.word(d.first) != "a" && d.word(d.first) != "an" {
		return false
	}
	for j := d.first; j < i; j++ {
		if d.closes(j) || d.opens(j) {
			return false
		}
	}
	return d.toks[i].Start-d.toks[d.first].Start < 160
}
