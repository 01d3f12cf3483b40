package compare

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"sidelight/corpus/article"
)

// A Verdict is a reader's own word on a finding.
type Verdict string

// The verdicts. The zero Verdict is none. Checked leaves the finding as it is; NotComparable says that its members have nothing to do with
// each other.
const (
	NoVerdict     Verdict = ""
	CalledSame    Verdict = "same"
	CalledDiffers Verdict = "differs"
	NotComparable Verdict = "not comparable"
	Checked       Verdict = "checked"
)

// A Passage names a sentence apart from any one comparison: by its article's ID and its words.
type Passage struct{ Article, Words string }

// A Pairing is two passages that a reader has joined, or parted where Strength is "".
type Pairing struct {
	A, B     Passage
	Strength Strength
	By       string // who says so; "" for the reader of this library
}

// A Hand is what readers have decided of findings and passages. The zero Hand decides nothing.
type Hand struct {
	Pairings []Pairing               // of one pair of passages the last counts
	Verdicts map[string]Verdict      // by the Finding.Key of the row as it was when they were given
	By       func(key string) string // who gave the verdict; nil: the reader of this library
}

// PassageOf names the sentence that holds the byte at of one of the articles.
func (c *Comparison) PassageOf(index, at int) (Passage, bool) {
	a := c.Articles[index]
	n := a.SentenceAt(at)
	if n < 0 {
		return Passage{}, false
	}
	return Passage{a.ID(), a.Sentences()[n].Of(a.Text)}, true
}

// With lays a reader's hand over the comparison: links joined and parted, relations as the reader calls them. The machine's own relation stays
// in Finding.Found. What the hand does not touch is as it was; what it names and this comparison does not have is passed over.
//
// A verdict given before other articles joined the row holds on: "differs" whatever joins, "same" as long as those who joined say what was
// there; else the program's relation stands beside the verdict. Why names the articles that joined.
func (c *Comparison) With(h Hand) *Comparison {
	out := *c
	out.Links = c.paired(h.Pairings)
	out.Findings = slices.Clone(c.Findings)
	recalled := c.Recall(slices.Collect(maps.Keys(h.Verdicts)))
	for i := range out.Findings {
		f := &out.Findings[i]
		f.Given = cmp.Or(recalled[f.Key], f.Key)
		v := h.Verdicts[f.Given]
		if v == NoVerdict {
			f.Given = ""
			continue
		}
		f.Verdict, f.Found = v, f.Relation
		if h.By != nil {
			f.VerdictBy = h.By(f.Given)
		}
		if f.Given != f.Key {
			joined, news := c.since(f, f.Given)
			f.Why += c.before(f.VerdictBy, joined)
			if v != CalledDiffers && len(joined) > 0 && (news || v != CalledSame) {
				continue
			}
		}
		switch {
		case v == CalledSame && f.Kind == "quote":
			f.Relation = SameText
		case v == CalledSame:
			f.Relation = Agree
		case v == CalledDiffers && f.Kind == "quote":
			f.Relation = Altered
		case v == CalledDiffers:
			f.Relation = Differs
		case v == NotComparable:
			f.Relation = Only
		}
		f.Sure = true
	}
	rankFindings(out.Findings, out.Articles, out.Origins)
	out.Coverage = coverage(&out)
	if c.Matrix != nil {
		out.Matrix = matrix(&out, func(a, b int) int { return c.Matrix[a][b].Words })
	}
	return &out
}

// before words whose verdict it is and which articles have joined since: "; your verdict is from before Post joined".
func (c *Comparison) before(by string, joined []int) string {
	whose := "your verdict"
	if by != "" {
		whose = "the verdict of " + by
	}
	if len(joined) == 0 {
		return "; " + whose + " is of the row as it was"
	}
	var names []string
	for _, i := range joined {
		names = append(names, c.Articles[i].Name())
	}
	return "; " + whose + " is from before " + strings.Join(names, ", ") + " joined"
}

// paired is the links with the pairings laid over them.
func (c *Comparison) paired(pairings []Pairing) []Link {
	type pair [2]Place
	byHand := map[pair]Pairing{}
	var order []pair
	for _, p := range pairings {
		for _, a := range c.placesOf(p.A) {
			for _, b := range c.placesOf(p.B) {
				if a.Article == b.Article {
					continue
				}
				key := pair{a, b}
				if a.Article > b.Article {
					key = pair{b, a}
				}
				if _, ok := byHand[key]; !ok {
					order = append(order, key)
				}
				byHand[key] = p
			}
		}
	}
	var out []Link
	for _, l := range c.Links {
		if _, ok := byHand[pair{l.A, l.B}]; !ok {
			out = append(out, l)
		}
	}
	for _, key := range order {
		if p := byHand[key]; p.Strength != "" {
			out = append(out, Link{Strength: p.Strength, Score: 1, A: key[0], B: key[1], Why: []string{"paired by hand"}, Hand: true, By: p.By})
		}
	}
	slices.SortStableFunc(out, func(a, b Link) int { return cmp.Or(byPlace(a.A, b.A), byPlace(a.B, b.B)) })
	return out
}

// placesOf finds a passage: the first sentence with its words in every article with its ID.
func (c *Comparison) placesOf(p Passage) []Place {
	var out []Place
	for i, a := range c.Articles {
		if a.ID() != p.Article {
			continue
		}
		if n := slices.IndexFunc(a.Sentences(), func(s article.Span) bool { return s.Of(a.Text) == p.Words }); n >= 0 {
			out = append(out, Place{i, a.Sentences()[n]})
		}
	}
	return out
}
