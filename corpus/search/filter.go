package search

import "strings"

// filter works out which passages the filters, the exclusions and the articles hidden leave; nil if all.
func (r *run) filter() {
	for _, f := range r.query.Filters {
		r.allow(r.passing(f))
	}
	for _, text := range r.query.Excluded {
		if list := foldedWords(text); len(list) == 1 { // phrases are looked for in the text
			set := newBitset(r.passages)
			r.each(list[0], set.add)
			r.wholeArticles(set)
			r.allow(set.not())
		}
	}
	if r.index.overlay.Hidden == nil {
		return
	}
	set := newBitset(r.passages)
	r.articles(func(s *Segment, a, from, to int) {
		if r.index.overlay.Hidden(s.Number(a)) {
			set.addRange(from, to)
		}
	})
	r.allow(set.not())
}

func (r *run) allow(set bitset) {
	if r.allowed == nil {
		r.allowed = set
		return
	}
	r.allowed.keep(set)
}

// passing is the set of passages that pass a filter.
func (r *run) passing(f Filter) bitset {
	set := newBitset(r.passages)
	switch f.Field {
	case Kind:
		r.each(kindMarks[f.Kind], set.add)
	case Outlet:
		r.named(outletMark, f.Words, set)
		r.wholeArticles(set)
		r.correctOutlets(set, f.Words)
		r.printed(set, f.Words)
	case Tag:
		r.tagged(set, f.Words)
	case Speaker:
		r.said(f.Words, set)
	case Figures:
		for k, s := range r.index.segments {
			s.values(func(v value) {
				if v.high >= f.Low && v.low <= f.High {
					set.add(r.base[k] + v.passage)
				}
			})
		}
	case After, Before:
		r.articles(func(s *Segment, a, from, to int) {
			d := float64(r.dateOf(s, a))
			if d > 0 && (d >= f.Low) == (f.Field == After) {
				set.addRange(from, to)
			}
		})
	}
	return set
}

// said adds the passages of the speaker with all the words, under any of his or her names.
func (r *run) said(words []string, set bitset) {
	r.named(speakerMark, words, set)
	if r.index.overlay.Alike == nil {
		return
	}
	for _, name := range r.index.overlay.Alike(strings.Join(words, " ")) {
		one := newBitset(r.passages)
		r.named(speakerMark, foldedWords(name), one)
		set.join(one)
	}
}

// named adds the passages whose speaker or outlet has all the words, each in a spelling near it or as a beginning.
func (r *run) named(kind string, words []string, set bitset) {
	for i, w := range words {
		one := newBitset(r.passages)
		for _, s := range r.index.segments {
			first, _ := s.find(kind)
			for t := first; t < s.termCount() && len(s.term(t)) >= len(kind) && string(s.term(t)[:len(kind)]) == kind; t++ {
				if meant(w, string(s.term(t)[len(kind):])) {
					r.each(string(s.term(t)), one.add)
				}
			}
		}
		if i == 0 {
			copy(set, one)
		} else {
			set.keep(one)
		}
	}
}

// meant reports whether a name may have been meant by what was typed.
func meant(typed, name string) bool {
	if len(name) >= len(typed) && name[:len(typed)] == typed {
		return true
	}
	most := 0
	switch {
	case len(typed) >= 8:
		most = 2
	case len(typed) >= 4:
		most = 1
	}
	return most > 0 && len(name) <= longestTerm && newPattern(typed).distance([]byte(name), most) <= most
}

// each calls add for the passages that hold a term.
func (r *run) each(term string, add func(int)) {
	for k, s := range r.index.segments {
		if t, ok := s.find(term); ok {
			p := s.posting(t)
			for p.next() {
				add(r.base[k] + p.passage)
			}
		}
	}
}

// articles calls each for every article with the range of its passages.
func (r *run) articles(each func(s *Segment, a, from, to int)) {
	for k, s := range r.index.segments {
		for a := range s.Articles() {
			each(s, a, r.base[k]+s.firstPassage(a), r.base[k]+s.pastPassages(a))
		}
	}
}

// wholeArticles widens a set to all passages of the articles it touches.
func (r *run) wholeArticles(set bitset) {
	r.articles(func(_ *Segment, _, from, to int) {
		for p := from; p < to; p++ {
			if set.has(p) {
				set.addRange(from, to)
				return
			}
		}
	})
}

// A bitset is a set of passages.
type bitset []uint64

func newBitset(n int) bitset    { return make(bitset, (n+63)/64) }
func (b bitset) has(i int) bool { return b[i/64]>>(i%64)&1 != 0 }
func (b bitset) add(i int)      { b[i/64] |= 1 << (i % 64) }

func (b bitset) addRange(from, to int) {
	for i := from; i < to; i++ {
		b.add(i)
	}
}

func (b bitset) removeRange(from, to int) {
	for i := from; i < to; i++ {
		b[i/64] &^= 1 << (i % 64)
	}
}

// keep leaves what is in other too.
func (b bitset) keep(other bitset) {
	for i := range b {
		b[i] &= other[i]
	}
}

// join adds what is in other.
func (b bitset) join(other bitset) {
	for i := range b {
		b[i] |= other[i]
	}
}

// not turns the set into what was not in it.
func (b bitset) not() bitset {
	for i := range b {
		b[i] = ^b[i]
	}
	return b
}
