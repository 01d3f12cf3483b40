package figure

import (
	"cmp"
	"slices"
	"sync"

	"sidelight/corpus/article"
)

// Find returns the figures of an article in order; none overlaps another.
func Find(a *article.Article) []Figure {
	whole := reading{text: a.Text, lower: lowered(a.Text), lang: of(a), day: parseDay(a.Date), sentences: a.Sentences()}
	if len(a.Text) < long {
		return whole.figures(a.Blocks)
	}
	// Nothing is carried from one paragraph to the next: long texts are read in parts, side by side.
	parts := article.Parts(a.Blocks, long/2)
	found := make([][]Figure, len(parts))
	article.Beside(len(parts), func(i int) { found[i] = whole.figures(parts[i]) })
	return slices.Concat(found...)
}

// long is the length in bytes from which a text is read in parts.
const long = 1 << 17

// figures returns those of some blocks of the text.
func (r reading) figures(blocks []article.Block) []Figure {
	if len(blocks) == 0 {
		return nil
	}
	d := docs.Get().(*doc)
	d.reading = r
	d.next, _ = slices.BinarySearchFunc(r.sentences, blocks[0].Start, func(s article.Span, at int) int { return cmp.Compare(s.Start, at) })
	for _, b := range blocks {
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
		if t := &d.toks[i]; t.class != digits && !t.may(begins) && (t.class != sign || t.Len() < 2 || !d.isVulgar(i)) {
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
