package compare

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"sidelight/corpus/article"
	"sidelight/corpus/mark"
)

// What a careful reader finds in the stories of testdata/stories, and how much of it has to be found. A line of their gold, after the articles,
// is a relation and one figure or quote of each of two sources:
//
//	differs: ledger "3,200" / tribune "3,500"
const (
	storiesFound = .9 // of the figures and quotes that two sources share, under the right relation
	storiesFalse = .1 // of the rows shown: that differ, or agree, and are in no gold
)

// TestStories holds comparisons against the gold. With -v it names every miss and every false row.
func TestStories(t *testing.T) {
	files, err := filepath.Glob("testdata/stories/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no stories", err)
	}
	var found, all, wrong, shown int
	for _, file := range files {
		s := openStory(t, file)
		for _, g := range s.gold {
			all++
			if slices.ContainsFunc(s.Findings, func(f Finding) bool { return s.finds(g, f) }) {
				found++
			} else {
				t.Logf("%s: not found: %s", filepath.Base(file), g.line)
			}
		}
		for _, f := range s.Findings {
			if f.Relation == Only || f.Relation == Update || f.Relation == Scope || len(articlesOf(f.Members)) < 2 {
				continue
			}
			shown++
			if !slices.ContainsFunc(s.gold, func(g goldRow) bool { return s.finds(g, f) }) {
				wrong++
				t.Logf("%s: false: %s", filepath.Base(file), strings.SplitN(describe(&Comparison{Articles: s.Articles, Findings: []Finding{f}}, f.Kind), "\n", 2)[0])
			}
		}
	}
	t.Logf("found %d of %d, %d of %d rows false", found, all, wrong, shown)
	if float64(found) < storiesFound*float64(all) {
		t.Errorf("found %d of %d, want %.0f %%", found, all, 100*storiesFound)
	}
	if float64(wrong) > storiesFalse*float64(shown) {
		t.Errorf("%d of %d rows are false", wrong, shown)
	}
}

// A goldRow is a line of gold.
type goldRow struct {
	line, kind string
	relation   Relation
	words      [2][2]string // outlet and words of each side
}

type storyGold struct {
	*Comparison
	gold []goldRow
}

var goldLine = regexp.MustCompile(`^(\S+): (\w+) "(.*)" / (\w+) "(.*)"$`)

func openStory(t *testing.T, file string) storyGold {
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out storyGold
	var list []*mark.Annotated
	for _, f := range txtar.Parse(raw).Files {
		kind := map[string]string{"gold": "figure", "quotes": "quote"}[f.Name]
		if kind == "" {
			list = append(list, read(strings.TrimSuffix(f.Name, ".txt"), string(f.Data)))
			continue
		}
		for line := range strings.Lines(string(f.Data)) {
			m := goldLine.FindStringSubmatch(strings.TrimSpace(line))
			if m == nil {
				t.Fatalf("%s: %q is no line of gold", file, line)
			}
			out.gold = append(out.gold, goldRow{m[0], kind, Relation(m[1]), [2][2]string{{m[2], m[3]}, {m[4], m[5]}}})
		}
	}
	out.Comparison = Compare(t.Context(), list...)
	return out
}

// finds reports whether a finding holds both sides of a line under its relation; agreeing and rounded are one, and what agrees may stand in a row
// that has a third, other value.
func (s storyGold) finds(g goldRow, f Finding) bool {
	alike := func(r Relation) Relation {
		if r == Rounded {
			return Agree
		}
		return r
	}
	if f.Kind != g.kind || alike(f.Relation) != alike(g.relation) && !(f.Kind == "figure" && alike(g.relation) == Agree && (f.Relation == Differs || f.Relation == Update)) {
		return false
	}
	for _, side := range g.words {
		if !slices.ContainsFunc(f.Members, func(m Member) bool {
			a := s.Articles[m.Article]
			return a.Outlet == side[0] && slices.ContainsFunc(placesIn(a.Text, side[1]), m.Overlaps)
		}) {
			return false
		}
	}
	return true
}

// placesIn lists where words stand in a text.
func placesIn(text, words string) []article.Span {
	var out []article.Span
	for at := 0; ; {
		i := strings.Index(text[at:], words)
		if i < 0 {
			return out
		}
		out = append(out, article.Span{Start: at + i, End: at + i + len(words)})
		at += i + len(words)
	}
}
