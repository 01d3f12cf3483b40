package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// quotes makes the quotes of the passages found: parts are joined, what nobody says is left out, repeats are counted once.
func (f *finder) quotes() []Quote {
	var out []Quote
	last := -1             // the passage that ends the last quote of out
	first := map[int]int{} // the first quote of a block
	for i := range f.passages {
		p, q := &f.passages[i], &f.found[i]
		if !f.spoken(p, q) {
			continue
		}
		if last >= 0 && f.sameQuote(last, i) {
			n := &out[len(out)-1]
			n.End = p.End
			n.Ranges = append(n.Ranges, partsOf(p, q)...)
			if (n.Basis == Carried || n.Basis == None) && q.known() && q.basis != Carried { // the last part names the speaker
				n.Speaker, n.Person, n.Basis, n.Cue, n.Via, n.Sure, n.Why = q.speaker, q.person, q.basis, q.cue, q.via, q.sure, q.why
			}
			last = i
			continue
		}
		if at, ok := first[f.Blocks[p.block].Repeats]; ok && f.repeats(out[at:], p) {
			last = -1
			continue
		}
		if _, ok := first[p.block]; !ok {
			first[p.block] = len(out)
		}
		n := Quote{
			Span: p.Span, Ranges: partsOf(p, q), Type: Mixed, Speaker: q.speaker, Person: q.person, Basis: q.basis, Cue: q.cue, Via: q.via,
			Sure: q.sure, Why: q.why,
		}
		if q.whole {
			n.Type = Direct
		}
		if n.Speaker.Empty() {
			n.Basis, n.Person, n.Sure = None, "", true
			if n.Why == "" {
				n.Why = "the text names nobody"
			}
		}
		out, last = append(out, n), i
	}
	return out
}

// partsOf gives the words of a passage: all of it, or what stands around an attribution.
func partsOf(p *passage, q *found) []article.Span {
	if q.parts != nil {
		return q.parts
	}
	return []article.Span{p.Span}
}

// sameQuote reports whether the passage i goes on with the quote that ends with the passage before: over the end of a paragraph
// without a closing mark, or around its attribution: `"X," said Y, "Z"`.
func (f *finder) sameQuote(before, i int) bool {
	if before != i-1 {
		return false
	}
	p, q := &f.passages[before], &f.passages[i]
	if q.block == p.block+1 {
		return f.goesOn(i)
	}
	a, b := &f.found[before], &f.found[i]
	if q.block != p.block || a.sentence != b.sentence || a.cue.Empty() || a.cue != b.cue || !a.whole {
		return false
	}
	words := p.Of(f.Text)
	between := f.Text[p.outer.End:q.outer.Start]
	return p.outer.End <= a.cue.Start && a.cue.End <= q.outer.Start &&
		(strings.HasSuffix(words, ",") || strings.HasSuffix(words, "—") || strings.HasPrefix(between, ",")) && !strings.Contains(between, ";")
}

// spoken reports whether a passage is somebody's words, not a title or a nickname.
func (f *finder) spoken(p *passage, q *found) bool {
	words := countWords(p.Of(f.Text))
	switch {
	case words == 0, q.name:
		return false
	case q.known() && q.basis != Carried:
		return true
	case q.whole:
		return words > 1 || q.hidden
	}
	if f.lex.nouns { // German puts marks around every name
		form := shapeOf(p.Of(f.Text))
		first, _ := utf8.DecodeRuneInString(p.Of(f.Text))
		return q.hidden || form.words >= 2 && (form.small > 0 || unicode.IsLower(first))
	}
	return words >= 3 || q.hidden
}

// countWords counts the words of a passage, up to the three that matter.
func countWords(s string) int {
	n := 0
	for w := range strings.FieldsSeq(s) {
		if strings.ContainsFunc(w, isLetter) {
			if n++; n == 3 {
				break
			}
		}
	}
	return n
}

// repeats adds the passage to an equal quote of the block that it repeats; quotes begin with the first of that block.
func (f *finder) repeats(quotes []Quote, p *passage) bool {
	block := f.Blocks[f.Blocks[p.block].Repeats].Span
	for i := range quotes {
		q := &quotes[i]
		if q.Start >= block.End {
			break
		}
		if article.Fold(q.Of(f.Text)) == article.Fold(p.Of(f.Text)) {
			q.Repeats = append(q.Repeats, p.Span)
			return true
		}
	}
	return false
}
