package app

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/report"
	"sidelight/widgets"
)

func write(t *testing.T, dir, name, text string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	save(t, path, text)
	return path
}

func save(t testing.TB, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// A page speaks the article's bytes: every place leads there and back.
func TestPagePlaces(t *testing.T) {
	s := mill(t)
	for _, id := range s.open {
		for _, unfolded := range []bool{false, true} {
			s.unfolded[id] = unfolded
			p := document(s, id)
			a := s.article(id)
			for i := range a.Text {
				pl, ok := p.place(i)
				if !ok {
					if c := a.Text[i]; c != '\n' && c != ' ' {
						t.Fatalf("byte %d %q of %s has no place", i, c, a.Name())
					}
					continue
				}
				back, ok := p.offset(pl)
				if !ok || back != i && !a.Repeated(i) {
					t.Fatalf("byte %d leads to %v and back to %d", i, pl, back)
				}
				if p.Paragraphs[pl.Paragraph].Text[pl.Byte] != a.Text[back] {
					t.Fatalf("byte %d: another letter at %v", i, pl)
				}
			}
		}
	}
}

// Repeats are folded into a line that says so, and unfold.
func TestFoldedRepeats(t *testing.T) {
	s := mill(t)
	id := s.open[1]
	fold := func() string {
		for _, p := range document(s, id).Paragraphs {
			if p.Style == widgets.Fold {
				return p.Text
			}
		}
		return ""
	}
	folded := len(document(s, id).Paragraphs)
	if got := fold(); got != "1 repeated paragraph folded" {
		t.Errorf("folded: %q", got)
	}
	s.unfolded[id] = true
	if got := fold(); got != "1 repeated paragraph" {
		t.Errorf("unfolded: %q", got)
	}
	if n := len(document(s, id).Paragraphs); n != folded+1 {
		t.Errorf("%d paragraphs unfolded, %d folded", n, folded)
	}
}

// Each sentence shows the strongest thing the comparison says of it.
func TestSigns(t *testing.T) {
	s := mill(t)
	got := map[string]widgets.Tone{}
	for _, p := range document(s, s.open[1]).Paragraphs {
		for _, x := range p.Passages {
			got[p.Text[x.Start:x.End]] = x.Sign
		}
	}
	want := map[string]widgets.Tone{
		"Nine hurt in mill fire":                         "",
		"Nine workers were hurt at the mill on Tuesday.": widgets.ToneDiffers,
		"The fire began in the drying room before dawn.": widgets.ToneSame,
		"A second mill stands across the river.":         widgets.ToneOnly,
	}
	for text, tone := range got {
		if want[text] != tone {
			t.Errorf("%q has the sign %q, want %q", text, tone, want[text])
		}
	}
	s.hidden[onlyLayer] = true
	for _, x := range document(s, s.open[1]).Paragraphs[len(document(s, s.open[1]).Paragraphs)-1].Passages {
		if x.Sign != "" {
			t.Errorf("only here is off in the legend, and the sign %q is shown", x.Sign)
		}
	}
}

// The legend's switch takes a kind of mark off the page.
func TestHiddenLayer(t *testing.T) {
	s := mill(t)
	quotes := func() (n int) {
		for _, p := range document(s, s.open[0]).Paragraphs {
			for _, r := range p.Runs {
				if r.Tone == widgets.ToneQuote {
					n++
				}
			}
		}
		return n
	}
	if quotes() == 0 {
		t.Fatal("no quote is lit up")
	}
	s.hidden["quote"] = true
	if quotes() != 0 {
		t.Error("quotes are off in the legend, and lit up")
	}
}

func TestBoardRows(t *testing.T) {
	s := mill(t)
	var got []string
	for _, r := range rows(s) {
		got = append(got, fmt.Sprintf("%s %s: %s, %s", r.Relation, r.Name, values(r), sourcesOf(s.compared, r)))
	}
	if want := "differs hurt: 7 / 9, 2 of 2"; strings.Join(got, "\n") != want {
		t.Errorf("rows:\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
	s.board.filter = onlyRows
	if len(rows(s)) != 0 {
		t.Error("the filter only here lists what differs")
	}
}

// A passage faces what tells it in the other article.
func TestCounterpart(t *testing.T) {
	s := mill(t)
	a, b := s.article(s.open[0]), s.article(s.open[1])
	if got, ok := counterpart(s, a.ID(), at(t, a, "Seven"), b.ID()); !ok || got.Of(b.Text) != "Nine workers" {
		t.Errorf("seven faces %q", got.Of(b.Text))
	}
}

func TestWhy(t *testing.T) {
	s := mill(t)
	r := why(s, s.open[0], findingPrefix+"hurt")
	if r.Title != "hurt: differs" || len(r.Lines) != 3 {
		t.Errorf("%q", r)
	}
	if r := why(s, s.open[0], passageKey(1)); r.Title == "" {
		t.Error("a passage has no reason")
	}
	for _, key := range []string{"", markKey(99), "mark:-1", "mark:x", passageKey(99), sharedKey(0), findingPrefix + "none", "x"} {
		if r := why(s, s.open[0], key); r.Title != "" {
			t.Errorf("key %q: %q", key, r)
		}
	}
}

// summed is the status line as it reads.
func summed(s *state) string {
	var out []string
	for _, p := range statusParts(s) {
		out = append(out, p.Text)
	}
	return joined(out)
}

func TestStatusLine(t *testing.T) {
	s := mill(t)
	for _, want := range []string{"2 sources, 2 origins", "1 differs", "1 quote", "Harbour Post repeats 1 paragraph"} {
		if !strings.Contains(summed(s), want) {
			t.Errorf("%q lacks %q", summed(s), want)
		}
	}
}

func TestOpenAndClose(t *testing.T) {
	s := stories(t, ledger, post, "Outlet: Third\n\nA third story of the mill.\n", "Outlet: Fourth\n\nA fourth story of the mill.\n")
	name := func() string {
		var out []string
		for _, id := range s.open {
			out = append(out, s.article(id).Name())
		}
		return strings.Join(out, " ")
	}
	ids := slices.Clone(s.open)
	s.columns = 3
	s.show(ids[3], false) // takes the last column
	if got := name(); got != "The Ledger Harbour Post Fourth Third" {
		t.Errorf("shown: %s", got)
	}
	s.makeBase(ids[3])
	if got := name(); got != "Fourth The Ledger Harbour Post Third" {
		t.Errorf("base: %s", got)
	}
	s.turn(1)
	if got := name(); got != "Fourth Harbour Post Third The Ledger" {
		t.Errorf("turned: %s", got)
	}
	for _, id := range ids {
		s.close(id)
	}
	if len(s.open) != 0 || s.focused() != "" {
		t.Errorf("all closed: %v, focus %q", s.open, s.focused())
	}
	s.step(1)
	s.turn(1)
}

// A copy of another source says of which.
func TestCopies(t *testing.T) {
	s := mill(t)
	s.compared.Origins = [][]int{{0, 1}}
	r := shelves(s)
	if r[0].Detail != "2 sources, 1 origin" || r[2].Badge != "= Ledger" {
		t.Errorf("%+v", r)
	}
}

// Commands are found by a few of their letters; strewn letters are no match.
func TestMatch(t *testing.T) {
	s := mill(t)
	list := commandChoices(s, commands())
	for _, c := range []struct{ typed, want string }{{"smple", "Sample story"}, {"paste", "Paste text as a source"}, {strings.Repeat("long ", 20), ""}} {
		got := match(list, c.typed)
		if c.want == "" && len(got) > 0 || c.want != "" && (len(got) == 0 || got[0].title != c.want) {
			t.Errorf("%q finds %v, want %q", c.typed, titles(got), c.want)
		}
	}
	if len(match(list, "")) != len(list) {
		t.Error("nothing typed does not list all")
	}
}

func titles(list []choice) (out []string) {
	for _, c := range list {
		out = append(out, c.title)
	}
	return out
}

// Every mark, passage and finding of any article has spans on its page.
func TestRunsInRange(t *testing.T) {
	s := mill(t)
	s.compared.Shared = []compare.Shared{{Words: 8, Members: []compare.Place{{Article: 0, Span: article.Span{Start: 0, End: len(s.article(s.open[0]).Text)}}}}}
	for _, id := range s.open {
		for _, p := range document(s, id).Paragraphs {
			for _, r := range p.Runs {
				if r.Start < 0 || r.End > len(p.Text) || r.Start >= r.End {
					t.Errorf("run %v outside %q", r, p.Text)
				}
			}
			for _, x := range p.Passages {
				if x.Start < 0 || x.End > len(p.Text) || x.Start >= x.End {
					t.Errorf("passage %v outside %q", x, p.Text)
				}
			}
		}
	}
}

// In the sentence under a row it is the figure itself that is marked, not the same digits inside another.
func TestSaidMarks(t *testing.T) {
	dir := t.TempDir()
	u := open(t, write(t, dir, "a.txt", "The mill list had 931 votes and 3 helpers were hurt, the town said.\n"), write(t, dir, "b.txt", "The mill list had 947 votes and 4 helpers were hurt, the town said.\n"))
	seen := 0
	for _, row := range boardView(u.state).Rows {
		for _, said := range row.Says {
			for _, m := range said.Marks {
				if said.Value == "3" || said.Value == "4" {
					seen++
					if said.Sentence[m.Start:m.End] != said.Value || said.Sentence[m.Start-1] != ' ' {
						t.Errorf("%s of %q is marked at %d", said.Value, said.Sentence, m.Start)
					}
				}
			}
		}
	}
	if seen == 0 {
		t.Error("no row on the helpers")
	}
}

// A hedge that begins its sentence is no capital in a row, in any script.
func TestValueHedge(t *testing.T) {
	for hedge, want := range map[string]string{"About": "about 340", "Über": "über 340", "大约": "大约 340"} {
		if got := value(report.Saying{Value: "340", Hedge: hedge}); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// The board tells who stands on one text, who signs it, who has the fullest of it, and who has part of it.
func TestOriginRows(t *testing.T) {
	dir := t.TempDir()
	wire := "KILBURN (dpa) - The iron bridge at Kilburn will be shut to all traffic until April because frost has loosened rivets in two of its arches.\n\n" +
		"Divers found the damage last week when they were looking for a stolen safe near the second arch, the county said on Wednesday.\n"
	u := open(t, write(t, dir, "wire.txt", wire), write(t, dir, "post.txt", wire+"\nAt the bakery Ana Silva counted four customers before noon.\n"),
		write(t, dir, "star.txt", "Lise Brandt had driven the bus over the bridge for twenty-two years when a policeman stepped into the road and shook his head.\n\n"+
			"Divers found the damage last week when they were looking for a stolen safe near the second arch, the county said on Wednesday.\n\n"+
			"She stood on the bank with a flask of tea and listened to the hum of the iron until it was too dark to see the water.\n"))
	u.state.board.tab = originsTab
	rows := boardView(u.state).Rows
	if len(rows) != 2 || len(rows[0].Says) != 2 {
		t.Fatalf("%+v", rows)
	}
	for i, want := range []string{"signed dpa · fullest in post.txt · 23 words in common with star.txt", "23 words in common with wire.txt"} {
		if rows[i].Why != want {
			t.Errorf("%q, want %q", rows[i].Why, want)
		}
	}
}
