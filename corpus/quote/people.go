package quote

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sidelight/corpus/article"
)

// A Person is somebody who speaks in one or more articles, under all the names the articles use.
type Person struct {
	Name  string   // the fullest of the names, without titles; with them if another person is called the same
	Names []string // every way it is written, the fullest first

	read []fullName // Names, taken apart
}

// People are the persons meant by some names. The zero value is nobody.
type People struct {
	list []Person
	by   map[string]int // the index of the person by each of the names
}

// Gather tells who is meant by some names, in whatever order they are given. Two names are one person's if each may mean the same as all
// the person's other names (see SameName). A name that fits two persons, as a surname alone or an initial may, is kept apart from both.
// Words that are no name ("a spokesman", "the mayor") are left out.
func Gather(names []string) *People {
	type named struct {
		written string
		fullName
	}
	var order []named
	p := &People{by: map[string]int{}}
	for _, written := range names {
		if _, known := p.by[written]; known {
			continue
		}
		p.by[written] = -1
		if n := readName(written); n.surname != "" && n.proper(written) {
			order = append(order, named{written, n})
		}
	}
	slices.SortFunc(order, func(a, b named) int { // a shorter name finds its owner among the fuller ones
		return cmp.Or(cmp.Compare(b.fullness(), a.fullness()), cmp.Compare(len(b.shown), len(a.shown)), strings.Compare(a.written, b.written))
	})
	at := places{}
	for _, n := range order {
		i, ok := p.owner(at, n.fullName)
		if !ok {
			i = len(p.list)
			p.list = append(p.list, Person{Name: n.shown})
		}
		at.add(n.fullName, i)
		p.by[n.written] = i
		p.list[i].Names = append(p.list[i].Names, n.written)
		p.list[i].read = append(p.list[i].read, n.fullName)
	}
	p.tellApart()
	return p
}

// tellApart gives persons who are called the same their titles back: Mr Reyes and Ms Reyes.
func (p *People) tellApart() {
	times := map[string]int{}
	for i := range p.list {
		times[p.list[i].Name]++
	}
	for i := range p.list {
		x := &p.list[i]
		if times[x.Name] > 1 {
			x.Name = slices.MaxFunc(x.Names, func(a, b string) int { return cmp.Compare(len(a), len(b)) })
		}
	}
	for i := range p.list {
		if _, taken := p.by[p.list[i].Name]; !taken {
			p.by[p.list[i].Name] = i
		}
	}
}

// Of is the person meant by one of the names, or called so; false for words that are no name.
func (p *People) Of(name string) (Person, bool) {
	if i, ok := p.by[name]; ok && i >= 0 {
		return p.list[i], true
	}
	return Person{}, false
}

// Called is what the person meant by one of the names is called; words that are no name stay as they are.
func (p *People) Called(name string) string {
	if x, ok := p.Of(name); ok {
		return x.Name
	}
	return name
}

// Alike are all the names of those who may be meant by a name as a reader types it; none for a surname alone, which may mean anybody.
func (p *People) Alike(typed string) []string {
	n := readName(typed)
	if len(n.given) == 0 {
		return nil
	}
	var out []string
	for i := range p.list {
		if slices.ContainsFunc(p.list[i].read, func(o fullName) bool { return len(o.given) > 0 && o.same(n) }) {
			out = append(out, p.list[i].Names...)
		}
	}
	return out
}

// may reports whether a name may be one more of the person's.
func (x *Person) may(n fullName) bool {
	return !slices.ContainsFunc(x.read, func(o fullName) bool { return !o.same(n) })
}

// owner is the person whose name one more is: who has it already but for a title, else the only one whom it fits.
func (p *People) owner(at places, n fullName) (int, bool) {
	for _, i := range at[n.whole()] {
		if p.list[i].may(n) {
			return i, true
		}
	}
	owner, fits := 0, 0
	for _, key := range n.keys() {
		for _, i := range at[key] {
			if (fits == 0 || i != owner) && p.list[i].may(n) {
				if fits++; fits > 1 {
					return 0, false
				}
				owner = i
			}
		}
	}
	return owner, fits == 1
}

// fullness is the length of the first given name: none for a surname alone, one for an initial.
func (a fullName) fullness() int {
	if len(a.given) == 0 {
		return 0
	}
	return utf8.RuneCountInString(a.given[0])
}

// proper reports whether what was read of some words is a name and not what somebody is: "the mayor", "a young doctor", "Police".
func (a fullName) proper(written string) bool {
	if len(a.given) == 0 && honorifics[a.surname] || slices.Contains(a.given, "the") || institutions[a.surname] {
		return false
	}
	for _, w := range strings.Fields(written) {
		w = strings.TrimLeft(w, "'’\"“(")
		if first, _ := utf8.DecodeRuneInString(w); !unicode.IsLower(first) {
			continue
		}
		f := article.Fold(strings.Trim(w, ".,;:'’\"“”()"))
		if head, _, ok := strings.Cut(w, "-"); ok { // al-Masri
			f = article.Fold(head)
		}
		if !honorifics[f] && !particles[f] {
			return false
		}
	}
	return true
}

// places are persons by the words their names may be found by.
type places map[string][]int

func (at places) add(n fullName, i int) {
	for _, key := range append(n.keys(), n.whole(), skeleton(n.surname)) {
		if list := at[key]; len(list) == 0 || list[len(list)-1] != i {
			at[key] = append(list, i)
		}
	}
	if len(n.given) > 0 && eastern[n.given[0]] {
		at[skeleton(n.given[0])] = append(at[skeleton(n.given[0])], i)
	}
}

// whole is a name without its titles.
func (a fullName) whole() string {
	return strings.Join(a.given, " ") + "|" + a.surname + "|" + a.suffix
}

// keys are what a name may be found by. Names that mean the same (see SameName) have one in common: a surname, or a word that may be one, and
// for names with more than that the sound another word begins with. Many people share a surname, few of them an initial.
func (a fullName) keys() []string {
	if len(a.given) == 0 {
		return []string{skeleton(a.surname)}
	}
	surnames, others := []string{skeleton(a.surname)}, slices.Concat(a.given, strings.Fields(shortForms[a.given[0]]))
	if n := len(a.given); n > 1 {
		surnames = append(surnames, skeleton(a.given[n-1]))
	}
	if eastern[a.given[0]] {
		surnames, others = append(surnames, skeleton(a.given[0])), append(others, a.surname)
	}
	var out []string
	for _, g := range others {
		for _, s := range surnames {
			if key := s + "/" + skeleton(g[:1]); !slices.Contains(out, key) {
				out = append(out, key)
			}
		}
	}
	return out
}
