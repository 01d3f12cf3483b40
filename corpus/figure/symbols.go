package figure

import (
	"strings"
	"sync"
)

// signs are the signs of units and currencies by their exact letters: "km", "US$". They are the same in every language.
type signs struct {
	entries map[string]*entry
	lengths [256]uint32 // bit n: some sign of n bytes begins with this byte
	ends    [256]bool   // the last bytes of the signs of currencies
}

// find returns what a sign stands for, nil if it is none.
func (s *signs) find(sign string) *entry {
	if sign == "" || len(sign) > 31 || s.lengths[sign[0]]&(1<<len(sign)) == 0 {
		return nil
	}
	return s.entries[sign]
}

// symbols reads the signs of lang/units.txt and lang/money.txt.
var symbols = sync.OnceValue(func() *signs {
	x := lexicon{words: map[string]*entry{}}
	for _, u := range units {
		for _, s := range u.symbols {
			e := x.at(s)
			e.role, e.unit = e.role|isUnit, u
		}
	}
	text, _ := tables.ReadFile("lang/money.txt")
	for line := range strings.Lines(string(text)) {
		fields := strings.Fields(line)
		if len(fields) == 0 || fields[0] == "#" {
			continue
		}
		for _, s := range fields {
			e := x.at(s)
			e.role, e.money = e.role|isMoney, fields[0]
		}
	}
	all := &signs{entries: x.words}
	for s, e := range x.words {
		if e.is(isMoney) {
			all.ends[s[len(s)-1]] = true
		}
		all.lengths[s[0]] |= 1 << min(len(s), 31)
	}
	return all
})
