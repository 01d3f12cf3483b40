package search

import (
	"slices"
	"sort"

	"sidelight/corpus/article"
)

// An Overlay is what the reader did to articles since they were indexed: filters go by it, and no article is indexed anew for it.
// The zero Overlay is none. It must not change once an Index has it.
type Overlay struct {
	Hidden func(number uint32) bool // articles not to be found; nil: none
	Meta   map[uint32]article.Meta  // of the articles whose outlet or date was corrected
	Tags   map[uint32][]string      // of the articles that have any

	Outlets map[uint32][]string // that printed the text of an article too

	Alike func(name string) []string // the names of the speakers a name may mean; nil: none but itself
}

// passagesOf is the range of the passages of an article among those of all segments, empty if it is not indexed.
func (r *run) passagesOf(number uint32) (from, to int) {
	for k, s := range r.index.segments {
		i := sort.Search(s.Articles(), func(i int) bool { return s.Number(i) >= number })
		if i < s.Articles() && s.Number(i) == number {
			return r.base[k] + s.firstPassage(i), r.base[k] + s.pastPassages(i)
		}
	}
	return 0, 0
}

// dateOf is the date of an article as yyyymmdd, as the reader corrected it.
func (r *run) dateOf(s *Segment, a int) uint32 {
	if m, ok := r.index.overlay.Meta[s.Number(a)]; ok {
		return dateNumber(m.Date)
	}
	return s.date(a)
}

// correctOutlets puts the articles with a corrected outlet into a set of those from an outlet, or takes them out.
func (r *run) correctOutlets(set bitset, typed []string) {
	for number, m := range r.index.overlay.Meta {
		from, to := r.passagesOf(number)
		set.removeRange(from, to)
		if fits(typed, foldedWords(m.Outlet)) {
			set.addRange(from, to)
		}
	}
}

// printed adds the articles that an outlet with all the words typed printed too.
func (r *run) printed(set bitset, typed []string) {
	for number, outlets := range r.index.overlay.Outlets {
		if slices.ContainsFunc(outlets, func(outlet string) bool { return fits(typed, foldedWords(outlet)) }) {
			set.addRange(r.passagesOf(number))
		}
	}
}

// tagged adds the articles with a tag that has all the words typed.
func (r *run) tagged(set bitset, typed []string) {
	for number, tags := range r.index.overlay.Tags {
		if slices.ContainsFunc(tags, func(tag string) bool { return fits(typed, foldedWords(tag)) }) {
			set.addRange(r.passagesOf(number))
		}
	}
}

// fits reports whether each word typed may have meant one of the words of a name.
func fits(typed, name []string) bool {
	for _, t := range typed {
		if !slices.ContainsFunc(name, func(n string) bool { return meant(t, n) }) {
			return false
		}
	}
	return true
}
