// Package report writes what a reader takes away: the comparison as a page (HTML), as Markdown and as sheets (CSV), the
// sources as RIS and BibTeX, and a passage with its citation.
//
// It finds nothing itself. It knows the comparison, the reader's remarks and nothing else: no library, no screen, no clock. The same
// comparison gives the same bytes. Nothing it writes can run: text is escaped, cells that a spreadsheet would take
// for formulas are defused, a page has no script and asks for nothing from anywhere.
package report

import (
	"slices"
	"strconv"

	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
)

// A Remark is the reader's own word on a finding.
type Remark struct {
	Verdict string // "same", "differs", "not comparable", "checked", "problem"; "" for none. The program gives none
	Note    string
	By      string // who checked; "" for nobody named
}

// A Pair is two or more passages that the reader set against each other by hand, such as "failed to bridge" and "a narrowing gap".
// A pair with a place outside the compared articles is left out.
type Pair struct {
	Places []compare.Place
	Remark
}

// Options is what a report says beside what was found. The zero Options will do.
type Options struct {
	Title   string            // "" for one made of the sources' names
	Base    int               // index of the article whose column stands first and whose claims a fact-check sheet lists first
	Remarks map[string]Remark // by Finding.Key
	Pairs   []Pair
	Made    string // when the report was made, as it shall be printed: "3 May 2025"; "" leaves it out
}

func (o Options) title(names []string) string {
	switch {
	case o.Title != "":
		return o.Title
	case len(names) == 0:
		return "No sources"
	case len(names) == 1:
		return names[0]
	case len(names) == 2:
		return names[0] + " and " + names[1]
	case len(names) == 3 && len(names[0])+len(names[1])+len(names[2]) < 80:
		return names[0] + ", " + names[1] + " and " + names[2]
	case len(names[0])+len(names[1]) < 60:
		return names[0] + ", " + names[1] + " and " + strconv.Itoa(len(names)-2) + " more"
	}
	return names[0] + " and " + strconv.Itoa(len(names)-1) + " more"
}

// Names returns a short name for each article, each one different: the outlet, else the title or the file, in at most 36 characters and a number.
func Names(articles []*mark.Annotated) []string {
	used := map[string]bool{}
	names := make([]string, len(articles))
	for i, a := range articles {
		base := shorten(Line(a.Name()), 36)
		if base == "" {
			base = "Source"
		}
		name := base
		for n := 2; used[name]; n++ {
			name = base + " (" + strconv.Itoa(n) + ")"
		}
		used[name] = true
		names[i] = name
	}
	return names
}

// columns gives the order in which the articles stand: the base first, the others as they came.
func columns(c *compare.Comparison, base int) []int {
	order := make([]int, 0, len(c.Articles))
	if base < 0 || base >= len(c.Articles) {
		base = 0
	}
	for i := range c.Articles {
		if i != base {
			order = append(order, i)
		}
	}
	if len(c.Articles) > 0 {
		order = slices.Insert(order, 0, base)
	}
	return order
}

// OriginOf gives the number of the origin of each article, from 1, in the order of the articles.
func OriginOf(c *compare.Comparison) []int {
	of := make([]int, len(c.Articles))
	number := map[int]int{} // by the place of the group in Origins
	group := make([]int, len(c.Articles))
	for g, members := range c.Origins {
		for _, i := range members {
			group[i] = g
		}
	}
	for i, g := range group {
		if number[g] == 0 {
			number[g] = len(number) + 1
		}
		of[i] = number[g]
	}
	return of
}
