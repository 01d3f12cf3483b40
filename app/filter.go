package app

import (
	"cmp"
	"slices"
	"strings"

	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
	"sidelight/corpus/quote"
	"sidelight/corpus/report"
	"sidelight/widgets"
)

// A filter chooses rows of the board: one of those below, or a prefix and what it is about.
type filter string

// The filters of the board.
const (
	allRows      filter = ""
	differsRows  filter = "differs"
	agreeRows    filter = "agree"
	onlyRows     filter = "only"
	judgedRows   filter = "judged"   // with the reader's word on them
	unjudgedRows filter = "unjudged" // without, though several sources tell of it

	sourcePrefix = "source:" // and an article's ID: what stands in it alone
	kindPrefix   = "kind:"   // and a kind of figure
	personPrefix = "person:" // and whoever speaks
)

// passes reports whether a finding is of those a filter chooses. Of quotes, what was cut counts with what was changed.
func (s *state) passes(x filter, f *compare.Finding) bool {
	changed := s.setsApart(f) || s.trimmed(f)
	only := f.Relation == compare.Only && f.Verdict != compare.NotComparable
	switch x {
	case allRows:
		return true
	case differsRows:
		return changed
	case onlyRows:
		return only
	case judgedRows:
		return f.Verdict != compare.NoVerdict
	case unjudgedRows:
		return f.Verdict == compare.NoVerdict && f.Relation != compare.Only
	case agreeRows:
		return f.Relation != compare.Only && !changed
	}
	person := filter("")
	if name, ok := strings.CutPrefix(string(x), personPrefix); ok { // who may be called otherwise since another source is open
		person = filter(personPrefix + s.people.Called(name))
	}
	return slices.ContainsFunc(f.Members, func(m compare.Member) bool {
		id := strings.TrimPrefix(string(x), sourcePrefix)
		return string(x) == kindPrefix+s.kindOf(m) || string(person) == personPrefix+s.speakerOf(m) ||
			only && s.compared.Articles[m.Article].ID() == id
	})
}

// setsApart reports whether a finding is one a reader must look at, with the reader's own word on it: everything that counts, lists and walks
// through what differs asks here.
func (s *state) setsApart(f *compare.Finding) bool { return s.sign(*f) == widgets.ToneDiffers }

// trimmed reports whether a quote was cut and is else the same.
func (s *state) trimmed(f *compare.Finding) bool {
	return f.Relation == compare.Trimmed && f.Verdict != compare.NotComparable && !s.setsApart(f)
}

// kindOf is the kind of a figure: "money"; "" for another member.
func (s *state) kindOf(m compare.Member) string {
	a := s.compared.Articles[m.Article]
	if m.Kind != "figure" || m.Index < 0 || m.Index >= len(a.Figures) {
		return ""
	}
	return string(a.Figures[m.Index].Kind)
}

// speakerOf is who says a quote: the fullest name the open sources have for that person, else the words the text has for them; "" for another
// member, and where the text does not say.
func (s *state) speakerOf(m compare.Member) string {
	a := s.compared.Articles[m.Article]
	if m.Kind != "quote" || m.Index < 0 || m.Index >= len(a.Quotes) {
		return ""
	}
	return s.people.Called(nameOf(a, a.Quotes[m.Index]))
}

// nameOf is what an article calls the one who says a quote: the name, else its words for them.
func nameOf(a *mark.Annotated, q quote.Quote) string {
	return cmp.Or(q.Person, strings.Join(strings.Fields(q.Speaker.Of(a.Text)), " "))
}

// peopleIn tells which names of speakers mean one person in some articles.
func peopleIn(list []*mark.Annotated) *quote.People {
	var names []string
	for _, a := range list {
		for _, q := range a.Quotes {
			names = append(names, nameOf(a, q))
		}
	}
	return quote.Gather(names)
}

// filterChoices lists what the rows of the open tab can be filtered by, each with how many rows that leaves: what the chips offer, then
// sources, kinds of figure, persons.
func (s *state) filterChoices() []choice {
	var out []choice
	add := func(group, title string, x filter) {
		n := 0
		for i := range s.findings() {
			if f := &s.compared.Findings[i]; f.Kind == kinds[s.board.tab] && s.passes(x, f) {
				n++
			}
		}
		if n > 0 {
			out = append(out, choice{group: group, title: title, note: grouped(n), run: func(u *ui) { u.filterBoard(x) }})
		}
	}
	add(tr(filterGroup), tr(filterAll), allRows)
	for _, c := range filters(s) {
		if x := filter(c.Key); !s.named(x) {
			add(tr(filterGroup), c.Label, x)
		}
	}
	add(tr(filterGroup), tr(unjudgedChip), unjudgedRows)
	seen := map[string]bool{}
	var kindsSeen, persons []string
	for _, f := range s.findings() {
		for _, m := range f.Members {
			if k := s.kindOf(m); f.Kind == kinds[s.board.tab] && k != "" && !seen[kindPrefix+k] {
				seen[kindPrefix+k] = true
				kindsSeen = append(kindsSeen, k)
			}
			if p := s.speakerOf(m); f.Kind == kinds[s.board.tab] && p != "" && !seen[personPrefix+p] {
				seen[personPrefix+p] = true
				persons = append(persons, p)
			}
		}
	}
	for _, a := range s.compared.Articles {
		add(tr(filterSources), tr(onlyIn)+shortName(a), filter(sourcePrefix+a.ID()))
	}
	for _, k := range kindsSeen {
		add(tr(filterKinds), kindWord(k), filter(kindPrefix+k))
	}
	slices.Sort(persons)
	for _, p := range persons {
		add(tr(filterPersons), p, filter(personPrefix+p))
	}
	return out
}

// named reports whether a filter has a chip only while it is on.
func (s *state) named(x filter) bool { return x == unjudgedRows || strings.Contains(string(x), ":") }

// filterTitle is what a filter that has no chip of its own is called.
func (s *state) filterTitle(x filter) string {
	if id, ok := strings.CutPrefix(string(x), sourcePrefix); ok {
		if a := s.article(id); a != nil {
			return tr(onlyIn) + shortName(a)
		}
	}
	if x == unjudgedRows {
		return tr(unjudgedChip)
	}
	if kind, ok := strings.CutPrefix(string(x), kindPrefix); ok {
		return kindWord(kind)
	}
	return excerpt(s.people.Called(strings.TrimPrefix(string(x), personPrefix)), 24)
}

func (u *ui) openFilters() {
	if kinds[u.state.board.tab] == "" {
		u.state.board.tab = factsTab
	}
	u.openSurface(listing(tr(filterHint), "", func(u *ui) []choice { return u.state.filterChoices() }), "")
}

// filterBoard shows the rows a filter chooses.
func (u *ui) filterBoard(x filter) {
	u.state.board.filter = x
	u.refreshBoard()
}

// An order is how the rows of the board are sorted.
type order string

// The orders.
const (
	asFound   order = ""        // what differs first, what one source alone tells last
	asText    order = "text"    // as the base tells it, then the next source
	bySources order = "sources" // what most sources tell first
	byName    order = "name"
)

// orders lists them with their names.
var orders = []struct {
	order order
	title string
}{{asFound, orderFound}, {asText, orderText}, {bySources, orderSources}, {byName, orderName}}

func (o order) sort(list []report.Row) {
	place := func(r report.Row) (article, at int) {
		if len(r.Members) == 0 {
			return 0, 0
		}
		return r.Members[0].Article, r.Members[0].Start
	}
	slices.SortStableFunc(list, func(a, b report.Row) int {
		switch o {
		case asText:
			articleA, atA := place(a)
			articleB, atB := place(b)
			return cmp.Or(articleA-articleB, atA-atB)
		case bySources:
			return b.Sources - a.Sources
		case byName:
			return strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name))
		}
		return 0
	})
}

func (u *ui) openOrders() {
	var list []choice
	for _, o := range orders {
		list = append(list, choice{group: tr(orderHint), title: tr(o.title), run: func(u *ui) {
			u.state.board.order = o.order
			u.refreshBoard()
		}})
	}
	u.openSurface(listing(tr(orderHint), "", func(*ui) []choice { return list }), "")
}
