package quote

import (
	"cmp"
	"slices"
)

// A Person is somebody who speaks in one or more articles, under all the names the articles use.
type Person struct {
	Name   string   // the fullest of the names
	Names  []string // every way it is written, in the order met
	Places []Place  // the quotes, in the order of the articles
}

// A Place is a quote by its indices: the article in the list given to People, the quote in that article's list.
type Place struct{ Article, Quote int }

// People gathers the people who speak in articles, most quotes first. Two quotes are by one person if their names are the same
// (see SameName) within the set; a surname alone joins a full name only if no other full name in the set has that surname.
// Quotes without a Person are left out.
func People(articles [][]Quote) []Person {
	type entry struct {
		name  fullName
		index int
	}
	var people []Person
	bySurname := map[string][]entry{}
	add := func(i, j int, n fullName, written string, alone bool) {
		var found []entry
		for _, key := range n.keys() {
			for _, e := range bySurname[key] {
				if e.name.same(n) && !slices.ContainsFunc(found, func(o entry) bool { return o.index == e.index }) {
					found = append(found, e)
				}
			}
		}
		if len(found) == 0 || alone && len(found) > 1 {
			found = []entry{{n, len(people)}}
			for _, key := range n.keys() {
				bySurname[key] = append(bySurname[key], found[0])
			}
			people = append(people, Person{Name: n.shown})
		}
		p := &people[found[0].index]
		if len(n.shown) > len(p.Name) {
			p.Name = n.shown
		}
		if !slices.Contains(p.Names, written) {
			p.Names = append(p.Names, written)
		}
		p.Places = append(p.Places, Place{i, j})
	}
	for _, surnames := range [...]bool{false, true} { // full names first, so that a surname finds its owner
		for i, quotes := range articles {
			for j, q := range quotes {
				n := readName(q.Person)
				if n.surname != "" && (len(n.given) == 0) == surnames {
					add(i, j, n, q.Person, surnames)
				}
			}
		}
	}
	for i := range people {
		slices.SortFunc(people[i].Places, func(a, b Place) int {
			return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.Quote, b.Quote))
		})
	}
	slices.SortStableFunc(people, func(a, b Person) int {
		return cmp.Or(cmp.Compare(len(b.Places), len(a.Places)), cmp.Compare(a.Name, b.Name))
	})
	return people
}

// keys are the words of a name it may be found by: the surname, the word before it where people have two, the first word where it comes first.
func (a fullName) keys() []string {
	out := []string{skeleton(a.surname)}
	if n := len(a.given); n > 1 {
		out = append(out, skeleton(a.given[n-1]))
	}
	if len(a.given) > 0 && eastern[a.given[0]] {
		out = append(out, skeleton(a.given[0]))
	}
	return out
}
