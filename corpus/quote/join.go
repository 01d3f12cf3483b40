package quote

import (
	"slices"

	"sidelight/corpus/article"
)

// quotes makes the quotes of the passages found: parts are joined, what nobody says is left out, repeats are counted once.
func (f *finder) quotes() []Quote {
	var out []Quote
	for i := range f.passages {
		p, q := &f.passages[i], &f.found[i]
		if !f.spoken(p, q) {
			continue
		}
		n := Quote{
			Span: p.Span, Ranges: []article.Span{p.Span}, Type: Mixed, Speaker: q.speaker, Person: q.person, Basis: q.basis, Cue: q.cue, Via: q.via,
			Sure: q.sure, Why: q.why,
		}
		if q.whole {
			n.Type = Direct
		}
		if n.Basis == "" {
			n.Basis, n.Why = None, "the text names nobody"
		}
		if p.block < len(f.Blocks) && f.Blocks[p.block].Repeats >= 0 && f.repeats(out, p, f.Blocks[p.block].Repeats) {
			continue
		}
		out = append(out, n)
	}
	return out
}

// spoken reports whether a passage is somebody's words, not a title or a nickname.
func (f *finder) spoken(p *passage, q *found) bool {
	words := len(article.Words(p.Of(f.Text)))
	switch {
	case words == 0, q.name:
		return false
	case q.known() && q.basis != Carried:
		return true
	case q.whole:
		return words > 1
	}
	if f.lex.nouns { // German puts marks around every name
		form := shapeOf(p.Of(f.Text))
		return q.hidden || form.words >= 2 && form.small > 0
	}
	return words >= 3 || q.hidden
}

// repeats adds the passage to an equal quote of the block that it repeats.
func (f *finder) repeats(quotes []Quote, p *passage, of int) bool {
	block := f.Blocks[of].Span
	for i := range slices.Backward(quotes) {
		if q := &quotes[i]; block.Has(q.Span) && article.Fold(q.Of(f.Text)) == article.Fold(p.Of(f.Text)) {
			q.Repeats = append(q.Repeats, p.Span)
			return true
		}
	}
	return false
}
