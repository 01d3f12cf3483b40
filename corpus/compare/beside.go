package compare

import (
	"slices"
	"strings"

	"sidelight/corpus/figure"
)

// What a figure is of is often said by the figures beside it: "28 of his 68 punches" gives the 68 as the whole of another figure, "fell $2.49 to
// close at $46.64" a movement and where it led. Two sentences that tell of two rounds, two days or two players differ in both of their
// figures; two reports of one thing that differ do so in one.

// A standing is how a figure stands to the others of its text; -1 where there is none.
type standing struct {
	whole int // the fact this one is a part of: the 68 of the 28
	share int // the fact that is a part of this one
	moved int // the movement that led to this level, or the level that this movement led to
}

const besideReach = 14 // words between a movement and its level

// layBeside notes for all facts how they stand beside each other.
func (s *set) layBeside(facts []fact) {
	for i := range facts {
		facts[i].standing = standing{-1, -1, -1}
	}
	for i := range facts[:max(0, len(facts)-1)] {
		x := &facts[i]
		for j := i + 1; j < len(facts) && facts[j].text == x.text && facts[j].sentence == x.sentence && facts[j].at-x.at <= besideReach; j++ {
			y := &facts[j]
			if x.value.family != y.value.family {
				continue
			}
			t := s.texts[x.text]
			between := strings.Fields(t.Text[t.Figures[x.index].End:t.Figures[y.index].Start])
			if j == i+1 && ofWhole(between) {
				x.whole, y.share = j, i
				x.state |= part
			}
			if x.value.family != string(figure.Count) && slices.Contains(between, "to") && x.moved < 0 && y.moved < 0 {
				x.moved, y.moved = j, i
			}
		}
	}
}

// ofWhole reports whether the words between two figures make the one a part of the other: "28 of his 68", "three out of the 20".
func ofWhole(words []string) bool {
	if len(words) > 1 && words[0] == "out" {
		words = words[1:]
	}
	return len(words) > 0 && len(words) <= 3 && words[0] == "of" && (len(words) == 1 || groupWords[words[1]] || strings.HasSuffix(words[1], "'s"))
}

// otherCase reports whether both figures stand beside others that lie apart too: the parts of two wholes, two movements and where they led.
func otherCase(facts []fact, a, b *fact) bool {
	for _, p := range [][2]int{{a.whole, b.whole}, {a.share, b.share}, {a.moved, b.moved}} {
		if p[0] < 0 || p[1] < 0 {
			continue
		}
		if rel := facts[p[0]].value.meet(&facts[p[1]].value); rel != Agree && rel != Rounded {
			return true
		}
	}
	return false
}

// moves reports whether a figure is a movement, not a level.
func moves(c figure.Change) bool {
	return c == figure.Up || c == figure.Down || c == figure.By || c == figure.Additional
}

// otherOwner reports whether two figures of things, not of people, are of two named owners or doers: "Klitschko landed 68", "Rahman 207".
func otherOwner(a, b *fact) bool {
	return !a.person && !b.person && len(a.owner) > 0 && len(b.owner) > 0 && common32(a.owner, b.owner) == 0
}

// own finds the name that the clause of a figure begins with: who has or does what is counted. A name behind a preposition is a place or a
// thing ("in Oslund"), one that says something is a source. Past "and" right before the figure, and past "who", the clause goes on.
func (s *set) own(x *fact, t *text, f *figure.Figure) {
	first := t.sentences[x.sentence].Start
	next := f.Start
	if !f.Hedge.Empty() && f.Hedge.Start < next {
		next = f.Hedge.Start
	}
	bare := true // nothing but joining words between here and the figure
	for i := x.at - 1; i >= 0 && x.at-i <= farthest && t.words[i].Start >= first; i-- {
		w := t.words[i]
		form := &s.lex.forms[w.form]
		if w.Start >= next {
			continue
		}
		gap := t.Text[w.End:max(w.End, next)]
		next = w.Start
		switch {
		case form.text == "who" || form.text == "which": // its antecedent owns what it counts
			bare = true
			continue
		case parted(gap) && !bare:
			return
		case form.text == "and" && bare:
			continue
		case parted(gap) && (i+1 >= len(t.words) || form.text != "and" && !relative[s.lex.forms[t.words[i+1].form].text]):
			return
		case clauseWord[form.text] || sayingVerbs[form.text]:
			return
		}
		bare = false
		if !form.name {
			continue
		}
		from := i
		for from > 0 && s.lex.forms[t.words[from-1].form].name && t.Text[t.words[from-1].End:t.words[from].Start] == " " {
			from--
		}
		if before := from - 1; before >= 0 && t.words[before].Start >= first && (leads[s.lex.forms[t.words[before].form].text] || prepositions[s.lex.forms[t.words[before].form].text]) ||
			before > 0 && s.lex.forms[t.words[before].form].text == "the" && leads[s.lex.forms[t.words[before-1].form].text] {
			i, next = from, t.words[from].Start
			continue
		}
		for k := from; k <= i; k++ {
			x.owner = append(x.owner, s.lex.forms[t.words[k].form].stem)
		}
		slices.Sort(x.owner)
		return
	}
}

var (
	relative     = setOf("who which")
	prepositions = setOf("on with by off over through via under between against like") // besides leads
)
