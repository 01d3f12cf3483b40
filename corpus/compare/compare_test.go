package compare

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
)

var update = flag.Bool("update", false, "write what was found into the fixtures")

// TestFixtures compares the articles of each testdata/*.txtar and holds the result against its want file, one finding a line.
// A file's first line may be "Date: 2025-05-03". The lines of want start with what they are about; a fixture tells of only those kinds
// that its first line, "only: figure quote link shared repeat sum origin", names.
func TestFixtures(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			ar := txtar.Parse(raw)
			var list []*mark.Annotated
			want := -1
			for i, f := range ar.Files {
				if f.Name == "want" {
					want = i
					continue
				}
				list = append(list, read(strings.TrimSuffix(f.Name, ".txt"), string(f.Data)))
			}
			if want < 0 {
				ar.Files = append(ar.Files, txtar.File{Name: "want"})
				want = len(ar.Files) - 1
			}
			only := ""
			for line := range strings.SplitSeq(string(ar.Comment), "\n") {
				if kinds, ok := strings.CutPrefix(line, "only:"); ok {
					only = kinds
				}
			}
			got := describe(Compare(t.Context(), list...), only)
			if *update {
				ar.Files[want].Data = []byte(got)
				if err := os.WriteFile(file, txtar.Format(ar), 0o644); err != nil {
					t.Fatal(err)
				}
			} else if want := string(ar.Files[want].Data); got != want {
				t.Errorf("got\n%swant\n%s", got, want)
			}
		})
	}
}

func read(outlet, text string) *mark.Annotated {
	meta := article.Meta{Outlet: outlet, Lang: "en"}
	if rest, ok := strings.CutPrefix(text, "Date: "); ok {
		meta.Date, text, _ = strings.Cut(rest, "\n")
	}
	a := mark.Annotate(article.New(meta, text, nil))
	if len(a.Faults) > 0 { // fuzzers shall see it
		panic(a.Faults)
	}
	return a
}

// describe writes a comparison as lines that can be read in a fixture.
func describe(c *Comparison, only string) string {
	var b strings.Builder
	say := func(kind, format string, args ...any) {
		if only == "" || slices.Contains(strings.Fields(only), kind) {
			fmt.Fprintf(&b, kind+" "+format+"\n", args...)
		}
	}
	at := func(p Place) string {
		return c.Articles[p.Article].Name() + " " + short(p.Of(c.Articles[p.Article].Text))
	}
	for _, o := range c.Sources {
		var names []string
		for _, a := range o.Articles {
			names = append(names, c.Articles[a].Name())
		}
		say("origin", "%s; fullest %s; %s", strings.Join(names, " "), c.Articles[o.Fullest].Name(), o.Why)
	}
	for _, p := range c.Parts {
		say("origin", "%s in part of %s: %d words, %.0f %%", c.Articles[p.Article].Name(), c.Articles[p.Of].Name(), p.Words, 100*p.Share)
	}
	for _, r := range c.Repeats {
		say("repeat", "%s", at(r.Place))
	}
	for _, s := range c.Shared {
		var in []string
		for _, m := range s.Members {
			in = append(in, at(m))
		}
		near := ""
		switch {
		case s.Condensed:
			near = " condensed"
		case s.Near:
			near = " nearly"
		}
		say("shared", "%d words%s: %s", s.Words, near, strings.Join(in, " | "))
	}
	for _, l := range c.Links {
		say("link", "%s: %s | %s", l.Strength, at(l.A), at(l.B))
	}
	for _, f := range c.Findings {
		var in []string
		for _, m := range f.Members {
			in = append(in, at(m.Place))
		}
		say(f.Kind, "%s, %s: %s (%s)", f.Relation, f.What, strings.Join(in, " | "), f.Why)
	}
	for _, s := range c.Sums {
		text := c.Articles[s.Article].Text
		var in []string
		for _, p := range s.Parts {
			in = append(in, p.Of(text))
		}
		say("sum", "%s = %s, holds %v", s.Total.Of(text), strings.Join(in, " + "), s.Holds)
	}
	return b.String()
}

func short(s string) string {
	if r := []rune(s); len(r) > 60 {
		s = string(r[:60]) + "..."
	}
	return fmt.Sprintf("%q", s)
}

// canonical writes a comparison with the names of the articles for their indices, so that two orders can be held together.
func canonical(c *Comparison) string {
	lines := strings.Split(describe(c, ""), "\n")
	for i, l := range lines { // the sides of a line follow the order given
		head, rest, ok := strings.Cut(l, ": ")
		if ok && !strings.HasPrefix(l, "origin") {
			rest, why, _ := strings.Cut(rest, " (")
			sides := strings.Split(rest, " | ")
			slices.Sort(sides)
			lines[i] = head + ": " + strings.Join(sides, " | ") + why
		} else if words := strings.Fields(l); ok || strings.HasPrefix(l, "origin") {
			slices.Sort(words)
			lines[i] = strings.Join(words, " ")
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

// story is a set of articles in our own words that shows most kinds of finding.
func story() []*mark.Annotated {
	return []*mark.Annotated{
		read("Ledger", "Date: 2025-05-03\nFerry fire kills 41 off Moren\n\nForty-one people were killed when fire swept through the ferry Blue Swan off Moren on Friday night, police said. "+
			"Rescuers pulled 120 people from the sea.\n\n“We had no warning at all before the smoke came,” said Ana Reyes, a passenger.\n\nThe owner, Blue Line, was fined $12,000 in March for faulty pumps.\n"),
		read("Post", "Date: 2025-05-03\n38 dead as ferry burns\n\nThirty-eight people died in a fire on the ferry Blue Swan off Moren on Friday, the hospital said. "+
			"Some 120 people were pulled from the sea by rescuers.\n\n“We had no warning,” said Ana Reyes, a passenger who jumped.\n\nThe ship carried 214 people.\n"),
		read("Star", "Date: 2025-05-04\nAt least 40 dead on ferry\n\nAt least 40 people were killed in the fire on the ferry Blue Swan off Moren, the coast guard said on Saturday. "+
			"The ship carried 214 people when it left Port Hale.\n\nBlue Line said its pumps had been checked in April.\n"),
	}
}

func TestOrderDoesNotMatter(t *testing.T) {
	a := story()
	want := canonical(Compare(t.Context(), a...))
	for _, order := range [][]int{{0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}} {
		got := canonical(Compare(t.Context(), a[order[0]], a[order[1]], a[order[2]]))
		if got != want {
			t.Errorf("order %v:\n%s\nwant\n%s", order, got, want)
		}
	}
}

func TestItself(t *testing.T) {
	for _, a := range story() {
		c := Compare(t.Context(), a, a)
		for _, f := range c.Findings {
			switch f.Relation {
			case Agree, SameText, Only:
			default:
				t.Errorf("%s differs from itself: %s %s", a.Outlet, f.Relation, f.What)
			}
		}
		if len(c.Origins) != 1 {
			t.Errorf("%s and itself have %d origins", a.Outlet, len(c.Origins))
		}
		if v := c.Coverage[0]; v.Same != v.Sentences-v.Repeated {
			t.Errorf("%s and itself: %+v", a.Outlet, v)
		}
	}
}

// TestScoresAreNumbers holds that a sentence without a word that tells anything ("I do") has a score like any other.
func TestScoresAreNumbers(t *testing.T) {
	c := Compare(t.Context(), read("a", "“I do. He kept the upper gate for us. … He was the keeper,” said Moe.\n"),
		read("b", "“No, I meant he kept the gate. I do. He kept the upper gate for us. I give him the upper gate,” said Moe.\n"))
	for _, l := range append(c.Links, c.Faint...) {
		if !(l.Score >= 0 && l.Score <= 1) {
			t.Errorf("%v has the score %v", l, l.Score)
		}
	}
}

func TestUnrelated(t *testing.T) {
	bread := read("Baker", "A bakery in Oslund won the county prize for rye bread on Tuesday.\n\nThe jury of nine tasted 64 loaves. "+
		"“The crust sings,” said Per Holm, who led the jury.\n\nThe shop sells 300 loaves a day and opened in 1988.\n")
	for _, a := range story() {
		c := Compare(t.Context(), a, bread)
		if len(c.Links)+len(c.Shared) > 0 || len(c.Origins) != 2 {
			t.Errorf("%s and a story on bread: %s", a.Outlet, describe(c, ""))
		}
		for _, f := range c.Findings {
			if f.Relation != Only {
				t.Errorf("%s and a story on bread: %s %s", a.Outlet, f.Relation, f.What)
			}
		}
	}
}

func TestFew(t *testing.T) {
	one := story()[0]
	empty := read("Empty", "")
	for name, list := range map[string][]*mark.Annotated{"none": nil, "one": {one}, "empty": {empty}, "two empty": {empty, empty}, "one and empty": {empty, one}} {
		c := Compare(t.Context(), list...)
		if len(c.Links)+len(c.Shared) > 0 || len(c.Coverage) != len(list) || len(c.Matrix) != len(list) {
			t.Errorf("%s: %+v", name, c)
		}
	}
}

func TestStops(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	a := story()
	if c := Compare(ctx, a...); len(c.Articles) != len(a) || len(c.Coverage) != len(a) || len(c.Matrix) != len(a) {
		t.Errorf("stopped at once: %+v", c)
	}
}

// A countdown is a context that ends after it has been asked so many times.
type countdown struct {
	context.Context
	left int
}

func (c *countdown) Err() error {
	if c.left--; c.left < 0 {
		return context.Canceled
	}
	return nil
}

// TestStopsAnywhere: wherever a comparison is stopped it tells nothing that the whole one does not tell.
func TestStopsAnywhere(t *testing.T) {
	a := story()
	whole := &countdown{t.Context(), 1 << 30}
	lines := map[string]bool{}
	for line := range strings.Lines(describe(Compare(whole, a...), "")) {
		lines[line] = true
	}
	asked := 1<<30 - whole.left
	for n := 0; n < asked; n += 1 + asked/50 {
		c := Compare(&countdown{t.Context(), n}, a...)
		for line := range strings.Lines(describe(c, "figure quote link shared repeat")) {
			if !lines[line] {
				t.Errorf("stopped after %d of %d: %s", n, asked, line)
			}
		}
	}
}

func TestSteps(t *testing.T) {
	last, ready := 0, 0
	InSteps(t.Context(), func(s Step) {
		if s.Done < last || s.Done > s.Total {
			t.Errorf("step %d of %d after %d", s.Done, s.Total, last)
		}
		last = s.Done
		if s.Ready != nil {
			ready++
		}
	}, story()...)
	if ready == 0 {
		t.Error("nothing was handed out before the end")
	}
}

func TestHand(t *testing.T) {
	a := story()
	c := Compare(t.Context(), a...)
	i := slices.IndexFunc(c.Findings, func(f Finding) bool { return f.Relation == Only && f.Kind == "figure" })
	j := slices.IndexFunc(c.Findings, func(f Finding) bool { return f.Relation == Agree && f.Kind == "figure" })
	if i < 0 || j < 0 || len(c.Links) == 0 {
		t.Fatalf("the story lacks findings:\n%s", describe(c, ""))
	}
	gone := c.Links[0]
	from, _ := c.PassageOf(gone.A.Article, gone.A.Start)
	to, _ := c.PassageOf(gone.B.Article, gone.B.Start)
	first, _ := c.PassageOf(0, len(a[0].Text)-2)
	last, _ := c.PassageOf(1, len(a[1].Text)-2)
	hand := Hand{
		Pairings: []Pairing{{A: to, B: from}, {A: last, B: first, Strength: Partly, By: "Ana"}},
		Verdicts: map[string]Verdict{c.Findings[i].Key: CalledSame, c.Findings[j].Key: CalledDiffers, "of another story": Checked},
	}
	got := c.With(hand)
	if slices.ContainsFunc(got.Links, func(l Link) bool { return l.A == gone.A && l.B == gone.B }) {
		t.Error("a pair the reader has parted is still linked")
	}
	if !slices.ContainsFunc(got.Links, func(l Link) bool { return l.Hand && l.By == "Ana" && l.Strength == Partly }) {
		t.Error("a pair the reader has joined is not linked")
	}
	if f := byKey(got, c.Findings[j].Key); f.Relation != Differs || f.Found != Agree {
		t.Errorf("called differing: %+v", f)
	}
	// the hand survives another run in another order with one more article
	again := Compare(t.Context(), read("Late", "Nothing of the kind has been heard in Oslund.\n"), a[2], a[1], a[0]).With(hand)
	if f := byKey(again, c.Findings[j].Key); f.Relation != Differs {
		t.Errorf("called differing, after another run: %+v", f)
	}
	if c.Findings[j].Verdict != NoVerdict {
		t.Error("the comparison under the hand has changed")
	}
}

func byKey(c *Comparison, key string) Finding {
	for _, f := range c.Findings {
		if f.Key == key {
			return f
		}
	}
	return Finding{}
}

// Any bytes: no panic, the same in both orders, spans on the texts.
func FuzzCompare(f *testing.F) {
	f.Add("Forty-one people were killed. “We had no warning,” said Ana Reyes, 42.", "“We had … no warning at all,” said Reyes. At least 38 died on Friday.")
	f.Add("\xff … [“] 3, 3 and 6", "six")
	f.Add("Police held a man of 44? A crowd of 300 saw 14 of them win 3.5 to 4 percent of", "the three other men, who is 37; 20 hurt and 31 hurt")
	f.Add("Updated 5 \u0301 June 2020\n\nSix boats sank.", "Updated \u0301 6 June 2020")
	f.Fuzz(func(t *testing.T, x, y string) {
		a, b := read("A", x), read("B", y)
		there, back := Compare(t.Context(), a, b), Compare(t.Context(), b, a)
		if len(there.Links) != len(back.Links) || len(there.Findings) != len(back.Findings) || len(there.Shared) != len(back.Shared) {
			t.Fatalf("depends on the order:\n%s\n%s", describe(there, ""), describe(back, ""))
		}
		for _, l := range there.Links {
			if l.A.Article != 0 || l.B.Article != 1 || l.A.End > len(a.Text) || l.B.End > len(b.Text) {
				t.Fatalf("link %v", l)
			}
		}
	})
}

// TestFaint holds that pairs too weak for a link are ranked below every link, and that nobody counts them.
func TestFaint(t *testing.T) {
	c := Compare(t.Context(), several(2, 300, 1)...)
	if len(c.Links) == 0 || len(c.Faint) == 0 {
		t.Fatalf("%d links, %d faint", len(c.Links), len(c.Faint))
	}
	last := 1.0
	for _, l := range c.Faint {
		if l.Strength != None || l.Score > last || l.Score > partlyFrom {
			t.Errorf("%s %.4f after %.4f", l.Strength, l.Score, last)
		}
		last = l.Score
	}
	if p := c.Matrix[0][1]; p.Same+p.Partly != len(c.Links) {
		t.Errorf("matrix counts %d same and %d partly of %d links", p.Same, p.Partly, len(c.Links))
	}
}

// Names in two spellings are numbered in one order: the reasons of links are the same in every run.
func TestSpellingsInOneOrder(t *testing.T) {
	texts := []string{
		"Katherine Holm met Binyamin Vale at the pier. Stephanie Marsh and Kristina Brandt told Binyamin Vale that the ferry was late.",
		"Katharine Holm met Benjamin Vale on the pier. Stefanie Marsh and Christina Brandt said to Benjamin Vale that the ferry came late.",
	}
	want := ""
	for range 20 {
		got := describe(Compare(t.Context(), read("a", texts[0]), read("b", texts[1])), "")
		if want == "" {
			want = got
		}
		if got != want {
			t.Fatalf("once\n%s and once\n%s", want, got)
		}
	}
}

// A verdict holds when another article joins the row; its Why says so. A joining article that says something new is not covered by "same".
func TestVerdictOfGrownRow(t *testing.T) {
	a := []*mark.Annotated{
		read("Ledger", "Nine rowers drowned when a squall hit the lake at Sarn on Sunday."),
		read("Post", "A squall on the lake at Sarn drowned 11 rowers on Sunday."),
		read("Star", "The squall on the lake at Sarn on Sunday drowned nine rowers."),
		read("Echo", "Fourteen rowers drowned when a squall hit the lake at Sarn on Sunday."),
	}
	row := func(c *Comparison) *Finding {
		i := slices.IndexFunc(c.Findings, func(f Finding) bool {
			return f.Kind == "figure" && slices.ContainsFunc(f.Members, func(m Member) bool { return m.Of(c.Articles[m.Article].Text) == "Nine" })
		})
		return &c.Findings[i]
	}
	two := Compare(t.Context(), a[0], a[1])
	if f := row(two); f.Relation != Differs {
		t.Fatalf("two of them: %+v", f)
	}
	hand := Hand{Verdicts: map[string]Verdict{row(two).Key: CalledSame}, By: func(key string) string {
		if key == row(two).Key {
			return "Ana"
		}
		return ""
	}}
	for _, x := range []struct {
		joins int
		want  Relation
	}{{2, Agree}, {3, Differs}} {
		f := row(Compare(t.Context(), a[x.joins], a[1], a[0]).With(hand))
		if len(f.Members) != 3 {
			t.Fatalf("%s did not join: %+v", a[x.joins].Outlet, f)
		}
		if f.Verdict != CalledSame || f.VerdictBy != "Ana" || f.Relation != x.want || !strings.Contains(f.Why, "the verdict of Ana is from before "+a[x.joins].Outlet) {
			t.Errorf("%s joined: %s, by %q, %s (%s)", a[x.joins].Outlet, f.Verdict, f.VerdictBy, f.Relation, f.Why)
		}
	}
	// what was said of one source alone is not said of several
	one := Compare(t.Context(), a[0])
	if f := row(Compare(t.Context(), a...).With(Hand{Verdicts: map[string]Verdict{row(one).Key: Checked}})); f.Verdict != NoVerdict {
		t.Errorf("a verdict on one source alone: %+v", f)
	}
	// the row in hand is known by its own key first
	all := Compare(t.Context(), a...)
	both := Hand{Verdicts: map[string]Verdict{row(two).Key: CalledSame, row(all).Key: CalledDiffers}}
	if f := row(all.With(both)); f.Verdict != CalledDiffers || f.Given != f.Key {
		t.Errorf("two verdicts: %+v", f)
	}
}

// TestStopsAmongQuotes: of very many quotes that are all alike, a comparison that has been stopped does not pair even the first.
func TestStopsAmongQuotes(t *testing.T) {
	s := newSet(hearings(40))
	list := s.sayings()
	if n := len(s.alike(t.Context(), list)); n < 100 {
		t.Fatalf("%d pairs of quotes", n)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if n := len(s.alike(ctx, list)); n > 0 {
		t.Errorf("%d pairs after the end", n)
	}
}
