package compare

import (
	"slices"

	"sidelight/corpus/article"
	"sidelight/corpus/figure"
)

// sums finds totals that parts inside the same text add up to: "Fifty hostages", elsewhere "20 living and 30 deceased hostages".
// It is told only when certain: two or three exact figures of one kind beside each other in a sentence, and a total that counts the same
// thing.
// What does not add up is not told: texts leave parts out.
func (s *set) sums(facts []fact) []Sum {
	var out []Sum
	for i := 0; i < len(facts); {
		j := i + 1
		for j < len(facts) && facts[j].text == facts[i].text {
			j++
		}
		out = append(out, s.sumsOf(facts[i:j])...)
		i = j
	}
	return out
}

// sumsOf finds the sums of one text. Of several places that give the total, the one nearest to the parts is told.
func (s *set) sumsOf(facts []fact) []Sum {
	var out []Sum
	for i := range facts {
		for n := 2; n <= 3 && i+n <= len(facts); n++ {
			parts := facts[i : i+n]
			if !s.listed(parts) {
				continue
			}
			if t := s.totalOf(facts, parts); t >= 0 {
				t := &facts[t]
				sum := Sum{Article: t.text, Total: s.spanOf(t), Holds: true}
				for k := range parts {
					sum.Parts = append(sum.Parts, s.spanOf(&parts[k]))
				}
				out = append(out, sum)
			}
		}
	}
	return out
}

func (s *set) spanOf(x *fact) article.Span { return s.texts[x.text].Figures[x.index].Span }

// listed reports whether facts are parts of a list: exact counts or sums of money in one sentence, joined by "and" or commas.
func (s *set) listed(parts []fact) bool {
	for i := range parts {
		x := &parts[i]
		kind := s.texts[x.text].Figures[x.index].Kind
		if kind != figure.Count && kind != figure.Money || x.age || x.value.vague || x.value.hedge != plain || x.value.low != x.value.high || x.value.low < 2 {
			return false
		}
		if i == 0 {
			continue
		}
		last := &parts[i-1]
		if x.sentence != last.sentence || x.value.family != last.value.family || x.at-last.at > listReach || same(x.value.low, last.value.low) {
			return false
		}
		joined := false
		for _, w := range s.texts[x.text].words[last.at:x.at] {
			joined = joined || s.lex.forms[w.form].text == "and"
		}
		if !joined && i == len(parts)-1 {
			return false
		}
	}
	return true
}

// listReach is how many words lie at most between two parts of a list.
const listReach = 12

// totalOf is the number of the fact that the parts add up to and that counts the same thing, -1 if there is none.
func (s *set) totalOf(facts, parts []fact) int {
	sum := 0.0
	for i := range parts {
		sum += parts[i].value.low
	}
	best, distance := -1, 0
	for i := range facts {
		t := &facts[i]
		if t.value.family != parts[0].value.family || !same(t.value.low, sum) || !same(t.value.high, sum) || t.value.vague || t.age {
			continue
		}
		if t.state&deceased != 0 && !slices.ContainsFunc(parts, func(p fact) bool { return p.state&deceased != 0 }) {
			continue // 39 in hospital and 11 in intensive care are no 50 dead
		}
		if t.at >= parts[0].at && t.at <= parts[len(parts)-1].at || !slices.ContainsFunc(parts, func(p fact) bool { return s.countsAlike(t, &p) }) {
			continue
		}
		if d := max(t.at-parts[0].at, parts[0].at-t.at); best < 0 || d < distance {
			best, distance = i, d
		}
	}
	return best
}

// countsAlike reports whether two facts count the same thing by name, or money of one sentence.
func (s *set) countsAlike(a, b *fact) bool {
	if a.head >= 0 && a.head == b.head {
		return true
	}
	return a.sentence == b.sentence && (common32(a.what, b.what) > 0 || a.value.family != string(figure.Count))
}
