package compare

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"sidelight/corpus/article"
	"sidelight/corpus/quote"
)

// When two quotes are of one saying. Source: the product's rules.
const (
	alignedShare  = .6  // of the shorter one's words stand in the other, in order
	alignedWords  = 3   // content words among them
	alignedWeight = 2.5 // their weight: everyday words count half
	alignedRun    = 4   // words in a row
	longRun       = 8   // words in a row that are enough with two content words
	otherSpeaker  = 9   // ... if two names are given for the speaker
	reportedShare = .6  // of the weight of a quote that a sentence elsewhere has, told without marks
	reportedWords = 4   // content words of such a quote
)

// between tells how two quotes stand to each other; "" if they are of different sayings.
func (s *set) between(a, b *saying) (Relation, string) {
	x := s.align(a, b)
	short, whole := min(len(a.words), len(b.words)), x.inside && len(a.words) == len(b.words)
	names := a.who != "" && b.who != "" && a.who != b.who
	fragment := x.inside && (x.content >= alignedWords && x.run >= alignedRun || x.content >= 2 && (x.weight >= 2 || a.who != "" && a.who == b.who))
	whole = whole && (x.content >= 2 || x.content == 1 && short >= 2)
	switch {
	case names && (whole || fragment) && x.run >= otherSpeaker:
		return Speakers, "same words, another speaker"
	case names && x.run < otherSpeaker:
		return "", ""
	case whole:
		return SameText, "same words"
	case fragment:
		return Trimmed, "one has more of the same words"
	}
	long := x.run >= longRun && x.content >= 2
	if !long && (x.content < alignedWords || x.weight < alignedWeight) || x.run < alignedRun || float64(x.common) < alignedShare*float64(short) {
		return "", ""
	}
	if x.changed == "" {
		return Altered, "words differ"
	}
	return Altered, "words differ: " + x.changed
}

// quotes groups the quotes of the set: one finding for those with the same words, one for each pair of such groups that stand in another
// relation, one for a quote told elsewhere without marks, and one for each that stands alone.
func (s *set) quotes() []Finding {
	list := s.sayings()
	root := make([]int, len(list))
	for i := range root {
		root[i] = i
	}
	find := func(i int) int {
		for root[i] != i {
			i = root[i]
		}
		return i
	}
	type kinship struct {
		a, b int
		rel  Relation
		why  string
	}
	var ties []kinship
	for _, p := range s.alike(list) {
		a, b := p[0], p[1]
		rel, why := s.between(&list[a], &list[b])
		switch rel {
		case "":
		case SameText:
			ra, rb := find(a), find(b)
			root[max(ra, rb)] = min(ra, rb)
		default:
			ties = append(ties, kinship{a, b, rel, why})
		}
	}
	groups := map[int][]int{}
	for i := range list {
		groups[find(i)] = append(groups[find(i)], i)
	}
	var out []Finding
	joined := map[int]bool{}
	for g := range list {
		if members := groups[g]; find(g) == g && len(s.articlesOfSayings(list, members)) > 1 {
			out = append(out, s.quoteFinding(SameText, "same words", list, members))
			joined[g] = true
		}
	}
	done := map[[2]int]bool{}
	with := map[int][]int{} // texts whose quotes a group is tied to already
	order := map[Relation]int{Speakers: 0, Altered: 1, Trimmed: 2}
	slices.SortStableFunc(ties, func(a, b kinship) int { return cmp.Compare(order[a.rel], order[b.rel]) })
	for _, t := range ties {
		a, b := find(t.a), find(t.b)
		key := [2]int{min(a, b), max(a, b)}
		if a == b || done[key] || s.bothIn(list, groups[a], list[t.b].text) || s.bothIn(list, groups[b], list[t.a].text) {
			continue
		}
		done[key] = true
		joined[a], joined[b] = true, true
		with[a] = append(with[a], s.articlesOfSayings(list, groups[b])...)
		with[b] = append(with[b], s.articlesOfSayings(list, groups[a])...)
		members := append(slices.Clone(groups[a]), groups[b]...)
		out = append(out, s.quoteFinding(t.rel, t.why, list, members))
	}
	for g := range list {
		if find(g) != g {
			continue
		}
		if told := s.reported(list, groups[g], with[g]); len(told) > 0 {
			f := s.quoteFinding(Reported, "quoted here, reported there in the same words", list, groups[g])
			f.Members = append(f.Members, told...)
			out = append(out, f)
		} else if !joined[g] {
			out = append(out, s.quoteFinding(Only, "only in one source", list, groups[g]))
		}
	}
	return out
}

// bothIn reports whether the same words stand in text k: a quote that has its equal there is not held against another one.
func (s *set) bothIn(list []saying, group []int, k int) bool {
	return slices.ContainsFunc(group, func(i int) bool { return list[i].text == k })
}

func (s *set) articlesOfSayings(list []saying, members []int) []int {
	var out []int
	for _, i := range members {
		out = append(out, list[i].text)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// alike lists the pairs of sayings of two texts that have a pair of neighbouring words in common or, being short, their first word.
func (s *set) alike(list []saying) [][2]int {
	at := map[int64][]int{}
	seen := map[[2]int]bool{}
	var out [][2]int
	for i := range list {
		x := &list[i]
		keys := map[int64]bool{}
		for k := 1; k < len(x.words); k++ {
			keys[int64(x.words[k-1].form)<<32|int64(x.words[k].form)] = true
		}
		if len(x.words) == 1 {
			keys[int64(x.words[0].form)] = true
		}
		for key := range keys {
			for _, j := range at[key] {
				if p := [2]int{j, i}; list[j].text != x.text && !seen[p] {
					seen[p] = true
					out = append(out, p)
				}
			}
			at[key] = append(at[key], i)
		}
	}
	slices.SortFunc(out, func(a, b [2]int) int { return cmp.Or(a[1]-b[1], a[0]-b[0]) })
	return out
}

// quoteFinding makes the row of the quotes of list with these numbers.
func (s *set) quoteFinding(rel Relation, why string, list []saying, members []int) Finding {
	f := Finding{Kind: "quote", Relation: rel, Why: why, Sure: true}
	best := quote.None
	rank := func(b quote.Basis) int {
		return slices.Index([]quote.Basis{quote.Named, quote.Pronoun, quote.Role, quote.Carried, quote.None}, b)
	}
	for _, i := range members {
		x := &list[i]
		t := s.texts[x.text]
		q := &t.Quotes[x.index]
		f.Members = append(f.Members, Member{Place: Place{x.text, q.Span}, Kind: "quote", Index: x.index, Sentence: t.sentenceAt(q.Start)})
		name := cmp.Or(q.Speaker.Of(t.Text), q.Person)
		if q.Basis == quote.Named || q.Basis == quote.Pronoun {
			name = cmp.Or(q.Person, name)
		}
		if name != "" && (f.What == "" || rank(q.Basis) < rank(best)) {
			f.What, best = name, q.Basis
		}
	}
	return f
}

func (t *text) sentenceAt(at int) article.Span {
	if i := t.SentenceAt(at); i >= 0 {
		return t.sentences[i].Span
	}
	return article.Span{}
}

// reported finds the sentences of texts without this quote that tell its words outside quotation marks: the best one of each text.
func (s *set) reported(list []saying, members, tied []int) []Member {
	x := &list[members[0]]
	if len(x.stems) < reportedWords {
		return nil
	}
	var out []Member
	for k, t := range s.texts {
		if slices.ContainsFunc(members, func(i int) bool { return list[i].text == k }) || slices.Contains(tied, k) {
			continue
		}
		best, at := reportedShare, -1
		for i := range t.sentences {
			y := &t.sentences[i]
			if y.repeated || len(y.stems) < reportedWords {
				continue
			}
			has, n := 0.0, 0
			for _, e := range x.stems {
				if _, ok := slices.BinarySearchFunc(y.stems, e.id, func(v scale, id int32) int { return int(v.id - id) }); ok {
					has, n = has+e.weight, n+1
				}
			}
			if share := has / x.weight; n >= reportedWords && share > best && !t.inQuote(y.Span) {
				best, at = share, i
			}
		}
		if at < 0 {
			continue
		}
		y := t.sentences[at].Span
		out = append(out, Member{Place: Place{k, y}, Kind: "statement", Index: t.statementAt(y), Sentence: y})
	}
	return out
}

// inQuote reports whether a fifth of a sentence or more is quoted.
func (t *text) inQuote(y article.Span) bool {
	n := 0
	for i := range t.Quotes {
		for _, r := range t.Quotes[i].Ranges {
			n += max(0, min(r.End, y.End)-max(r.Start, y.Start))
		}
	}
	words := y.Of(t.Text)
	first, _ := utf8.DecodeRuneInString(words)
	last, _ := utf8.DecodeLastRuneInString(words)
	return 5*n > y.Len() || strings.ContainsRune(quotationMarks, first) || strings.ContainsRune(quotationMarks, last)
}

// quotationMarks at the edge of a sentence say that it is quoted, even where the quote could not be found whole.
const quotationMarks = "\"'“”‘’«»„‹›"

// statementAt is the number of the statement that lies in a sentence, -1 if there is none.
func (t *text) statementAt(y article.Span) int {
	for i := range t.Statements {
		if y.Overlaps(t.Statements[i].Span) {
			return i
		}
	}
	return -1
}
