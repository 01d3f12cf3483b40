package figure

import "sidelight/corpus/article"

// Find returns the figures of an article in order; none overlaps another.
func Find(a *article.Article) []Figure {
	d := &doc{text: a.Text, lang: of(a), day: parseDay(a.Date), sentences: a.Sentences()}
	for _, b := range a.Blocks {
		d.block(b.Span)
	}
	return d.out
}

// block reads one paragraph.
func (d *doc) block(s article.Span) {
	d.toks = d.lang.scan(d.toks[:0], d.text, s.Start, s.End)
	d.first, d.end, d.last = 0, 0, -1
	for i := 0; i < len(d.toks); {
		if t := &d.toks[i]; t.class != digits && !t.e.leadsTo(starts) && (t.class != sign || t.Len() < 2) {
			i++
			continue
		}
		d.enter(i)
		next, _ := d.read(i)
		i = max(next, i+1)
	}
}

// enter moves on to the sentence of token i.
func (d *doc) enter(i int) {
	at := d.toks[i].Start
	if i < d.end && at < d.sentence.End {
		return
	}
	for d.next < len(d.sentences) && d.sentences[d.next].Start <= at {
		d.previous, d.sentence = d.sentence, d.sentences[d.next]
		d.next++
		d.first = max(d.end, 0)
	}
	for d.first < i && d.toks[d.first].Start < d.sentence.Start {
		d.first++
	}
	d.end = i + 1
	for d.end < len(d.toks) && d.toks[d.end].Start < d.sentence.End {
		d.end++
	}
	d.heard, d.carried = false, false
}
