package figure

import (
	"slices"
	"sync"

	"sidelight/corpus/article"
)

// Find returns the figures of an article in order; none overlaps another.
func Find(a *article.Article) []Figure {
	d := docs.Get().(*doc)
	d.text, d.lower, d.lang, d.day, d.sentences = a.Text, lowered(a.Text), of(a), parseDay(a.Date), a.Sentences()
	for _, b := range a.Blocks {
		d.block(b.Span)
	}
	found := slices.Clone(d.out)
	*d = doc{toks: d.toks, out: d.out[:0], saids: d.saids}
	docs.Put(d)
	return found
}

// docs keeps the working memory of readers that are done for those to come.
var docs = sync.Pool{New: func() any { return new(doc) }}

// block reads one paragraph.
func (d *doc) block(s article.Span) {
	d.toks = d.lang.scan(d.toks[:0], d.text, s.Start, s.End)
	d.first, d.end, d.last, d.rolesAt = 0, 0, -1, -1
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
