package app

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"sidelight/corpus"
	"sidelight/widgets"
)

// Chips, board and status line say the same numbers, before and after the reader's word on a finding.
func TestCountsAgree(t *testing.T) {
	u := sampleWindow(t)
	check := func() {
		t.Helper()
		s := u.state
		tally, line := s.tally(), summed(s)
		for view, n := range map[tab]int{factsTab: tally.differ, quotesTab: tally.altered + tally.trimmed} {
			s.board.tab = view
			for _, c := range filters(s) {
				if c.Key == string(differsRows) && c.Count != n {
					t.Errorf("%s: %d rows differ, %d are counted", view, c.Count, n)
				}
			}
		}
		for _, c := range legend(s) {
			if c.Key == string(differsLayer) && c.Count != tally.differ+tally.altered {
				t.Errorf("the chip says %d", c.Count)
			}
			if c.Key == "figure" && tally.differ > 0 && !strings.Contains(line, counted(c.Count, figureNoun)+", "+counted(tally.differ, differsNoun)) {
				t.Errorf("%d figures, %d of them differ: %q", c.Count, tally.differ, line)
			}
		}
	}
	check()
	u.nextDiffers()
	judge(corpus.Same)(u)
	check()
	u.walkQuotes()
	judge(corpus.Problem)(u)
	check()
}

// What is found can be pinned where it is found, and opened side by side, each source at its pinned passage.
func TestPinWhatIsFound(t *testing.T) {
	u := sampleWindow(t)
	u.openSearch()
	u.palette.SetQuery("ferry burned")
	var at []int
	for i, c := range u.choices {
		if c.pins() {
			at = append(at, i)
		}
	}
	if len(at) < 3 {
		t.Fatalf("%d passages found", len(at))
	}
	for _, i := range at[:2] {
		u.pinChoice(choiceKey(i))
	}
	if n := len(u.state.library.Pins()); n != 2 || u.state.board.tab != notesTab || !u.palette.IsOpen() {
		t.Fatalf("%d pins, board at %s, palette open: %v", n, u.state.board.tab, u.palette.IsOpen())
	}
	u.pinChoice(choiceKey(at[1]))
	if n := len(u.state.library.Pins()); n != 1 {
		t.Errorf("%d pins after one was taken away", n)
	}
	u.openAllFound()
	if u.palette.IsOpen() || u.state.open[0] != u.choices[at[0]].spot.article || len(u.state.open) != 4 {
		t.Errorf("open: %v", u.state.open)
	}
}

// Space opens one article of the library after the other, those that are open already are passed over.
func TestSpaceInLibrary(t *testing.T) {
	u := sampleWindow(t)
	ids := slices.Clone(u.state.open)
	u.state.openAll(ids[:1])
	u.sourcesChanged()
	u.goLibrary()
	for n := 2; n <= 4; n++ {
		u.screen.library.TypedKey(&fyne.KeyEvent{Name: fyne.KeySpace})
		if len(u.state.open) != n || u.win.Canvas().Focused() != u.screen.library {
			t.Fatalf("%d open, %d wanted; focus in %T", len(u.state.open), n, u.win.Canvas().Focused())
		}
	}
}

// Words found by typing are the passage at once: the first in the column that has the keys.
func TestFindStandsAtFirst(t *testing.T) {
	u := sampleWindow(t)
	u.openFind()
	u.screen.find.entry.SetText("midnight")
	s := u.state
	p := u.panes[s.focused()]
	if i := keyIndex(p.reader.Passage(), passagePrefix); i < 0 || !strings.Contains(strings.ToLower(p.page.article.Sentences()[i].Of(p.page.article.Text)), "midnight") {
		t.Errorf("stands at %q", p.reader.Passage())
	}
	if n, of := p.reader.Hits(); n != 0 || of == 0 {
		t.Errorf("at hit %d of %d: Enter must go to the first", n, of)
	}
}

// A part of the status line leads to what it counts.
func TestStatusLeads(t *testing.T) {
	u := sampleWindow(t)
	u.statusTapped(alteredPart)
	if b := u.state.board; b.tab != quotesTab || b.filter != differsRows {
		t.Errorf("%+v", b)
	}
	u.statusTapped(originsPart)
	if u.state.board.tab != originsTab {
		t.Errorf("%+v", u.state.board)
	}
	for _, p := range statusParts(u.state) {
		if id, ok := strings.CutPrefix(p.Key, repeatsPart); ok {
			u.statusTapped(p.Key)
			if !u.state.unfolded[id] {
				t.Errorf("%q does not unfold", p.Text)
			}
			u.toggleRepeats()
			if u.state.unfolded[id] {
				t.Error("V does not fold")
			}
			return
		}
	}
	t.Error("no source of the sample story repeats anything")
}

// Any source becomes the base in one go: by the key of its column, by the words beside its name.
func TestMakeBase(t *testing.T) {
	u := sampleWindow(t)
	for _, base := range []func(id string){
		func(string) { baseOf(1)(u) },
		func(id string) { u.tapped(id, baseKey) },
	} {
		id := u.state.shown()[1]
		base(id)
		if u.state.open[0] != id {
			t.Errorf("the base is %s", u.state.open[0])
		}
		for i, x := range u.state.shown() {
			line := u.panes[x].page.Paragraphs[0]
			if linked := slices.ContainsFunc(line.Runs, func(r widgets.Run) bool { return r.Key == baseKey }); linked == (i == 0) {
				t.Errorf("%q of column %d", line.Text, i)
			}
		}
	}
}

// Of many articles read at once two on different original texts are opened, of the event most of them tell of.
func TestFirstTwo(t *testing.T) {
	dir := t.TempDir()
	fire := "The ferry Marigold burned off Port Amber on Sunday night and %s, the harbour police said while the pilots of Port Amber were still at sea.\n"
	var files []string
	add := func(name, title, text string) {
		files = append(files, write(t, dir, name+".txt", "Title: "+title+"\nDate: 2025-05-04\n\n"+text))
	}
	add("a", "Grain", "Grain cost seventy crowns a sack in the eastern hall, the clerk of scales wrote.\n")
	add("b", "Choir", "A choir of old shepherds sang on the pass for the first time in ten winters.\n")
	for i := range 3 { // copies of one text
		add(fmt.Sprint("c", i), "Ferry Marigold burns", fmt.Sprintf(fire, "forty-one people on her were killed before boats could reach them from the quay")+fmt.Sprintf("Edition %d.\n", i))
	}
	for i, end := range []string{"the owner said that her papers were in order", "divers went down at first light to look for the crew"} {
		add(fmt.Sprint("d", i), "Marigold fire off Port Amber", fmt.Sprintf("Port Amber woke to smoke on Monday: the Marigold had burned to the water, and %s.\n", end))
	}
	u := open(t, files...)
	if len(u.state.open) != 2 {
		t.Fatalf("%d open", len(u.state.open))
	}
	if n := len(u.state.compared.Origins); n != 2 {
		t.Errorf("%d origins", n)
	}
	for _, id := range u.state.open {
		if !strings.Contains(u.state.article(id).Text, "Marigold") {
			t.Errorf("opened %q", u.state.article(id).Title)
		}
	}
}

// A command is found by other words for it, too.
func TestOtherWordsForCommands(t *testing.T) {
	u := sampleWindow(t)
	for typed, want := range map[string]string{"settings": "Serif", "language": "Deutsch", "theme": "Dark", "print": "Write what the board shows", "shortcuts": "Keys"} {
		if got := match(commandChoices(u.state, u.commands), typed); !slices.ContainsFunc(got, func(c choice) bool { return c.title == want }) {
			t.Errorf("%q finds %q, not %q", typed, titles(got), want)
		}
	}
}

// Finding goes on in sources that have no column: they come into the last one.
func TestFindBeyondTheColumns(t *testing.T) {
	dir := t.TempDir()
	var files []string
	for i, text := range []string{"A lantern hung over the quay. A second lantern stood below.", "No light was seen.", "The lantern fell at noon.", "Who lit the lantern?"} {
		files = append(files, write(t, dir, fmt.Sprint(i, ".txt"), fmt.Sprintf("Outlet: Paper %d\n\n%s\n", i, text)))
	}
	u := open(t, files...)
	columns(2)(u)
	if n := len(u.state.shown()); n != 2 {
		t.Fatalf("%d columns", n)
	}
	order := slices.Clone(u.state.open)
	u.openFind()
	u.screen.find.entry.SetText("lantern")
	walked := func(step func()) string {
		var out []string
		for range 5 {
			step()
			if !slices.Contains(u.state.shown(), u.state.focus) {
				t.Error("stands in a source without a column")
			}
			out = append(out, fmt.Sprint(slices.Index(order, u.state.focus), " ", u.screen.find.count.Text))
		}
		return strings.Join(out, ", ")
	}
	if got := walked(u.findNext); got != "0 1 of 4, 0 2 of 4, 2 3 of 4, 3 4 of 4, 0 1 of 4" {
		t.Errorf("onwards: %s", got)
	}
	if got := walked(u.findPrevious); got != "3 4 of 4, 2 3 of 4, 0 2 of 4, 0 1 of 4, 3 4 of 4" {
		t.Errorf("back: %s", got)
	}
}

// One source alone has its figures and quotes on the board, held against nothing.
func TestBoardOfOneSource(t *testing.T) {
	u := sampleWindow(t)
	u.state.openAll(u.state.open[:1])
	u.sourcesChanged()
	v := boardView(u.state)
	if len(v.Rows) < 5 || len(v.Filters) > 0 || v.Rows[0].Group != "" || v.Rows[0].Sign != "" || len(v.Rows[0].Says) == 0 {
		t.Errorf("%d rows, %v, %+v", len(v.Rows), v.Filters, v.Rows[:min(1, len(v.Rows))])
	}
}
