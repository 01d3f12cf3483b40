package app

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"sidelight/corpus"
	"sidelight/corpus/article"
	"sidelight/widgets"
)

// stand brings the reader to words of the sample story's first source.
func standAt(t *testing.T, u *ui, words string) string {
	t.Helper()
	id := u.state.open[0]
	a := u.state.article(id)
	i := strings.Index(a.Text, words)
	if i < 0 {
		t.Fatalf("no %q", words)
	}
	u.openAt(spot{id, article.Span{Start: i, End: i + len(words)}}, false)
	return id
}

// What the reader adds is on the page at once, can be taken back, and comes again.
func TestHighlightPinNote(t *testing.T) {
	u := sampleWindow(t)
	id := standAt(t, u, "The fire broke out")
	tones := func() string {
		var out []string
		for _, p := range document(u.state, id).Paragraphs {
			for _, r := range p.Runs {
				switch r.Tone {
				case widgets.ToneHighlight, widgets.TonePin, widgets.ToneNote:
					out = append(out, string(r.Tone))
				}
			}
		}
		return strings.Join(out, " ")
	}
	u.highlight()
	u.pin()
	u.note()
	u.query("look this up")
	u.choice(choiceKey(0), false)
	if got := tones(); got != "highlight pin note" {
		t.Fatalf("on the page: %q; %s", got, u.state.message)
	}
	u.undo()
	u.undo()
	if got := tones(); got != "highlight" {
		t.Errorf("after two steps back: %q", got)
	}
	u.redo()
	u.highlight()
	if got := tones(); got != "pin" {
		t.Errorf("pinned again, highlight taken away: %q", got)
	}
	if rows := noteRows(u.state); len(rows) != 1 || !strings.HasPrefix(rows[0].What, "The fire broke out") {
		t.Errorf("notes: %+v", rows)
	}
}

// The reader's word on a finding stands above the program's.
func TestVerdict(t *testing.T) {
	s := mill(t)
	lib, err := corpus.Open("")
	if err != nil {
		t.Fatal(err)
	}
	if s.sign(s.compared.Findings[0]) != widgets.ToneDiffers {
		t.Fatal("seven and nine do not differ")
	}
	if err := lib.SetVerdict("hurt", corpus.Same); err != nil {
		t.Fatal(err)
	}
	s.library = lib.Snapshot()
	if s.sign(s.compared.Findings[0]) != widgets.ToneSame {
		t.Error("the reader says same, the window does not")
	}
}

// X sets two passages against each other by hand; the pair is listed and in the report.
func TestHandPair(t *testing.T) {
	u := sampleWindow(t)
	standAt(t, u, "The owner, Blue Line")
	u.bringOthers()
	u.differ()
	pairs := handPairs(u.state)
	if len(pairs) != 1 {
		t.Fatalf("%d pairs; %s", len(pairs), u.state.message)
	}
	if o := reportOptions(u.state); len(o.Pairs) != 1 || o.Pairs[0].Verdict != "differs" {
		t.Errorf("report: %+v", o.Pairs)
	}
	if rows := noteRows(u.state); len(rows) != 1 || len(rows[0].Says) != 2 {
		t.Errorf("board: %+v", rows)
	}
	u.undo()
	if len(handPairs(u.state)) != 0 {
		t.Error("the pair cannot be taken back")
	}
}

// Two sentences clicked one after the other, each in its column, are set against each other, whatever the program thinks tells the same.
func TestHandPairChosen(t *testing.T) {
	for _, second := range []string{"Some 120 people", "The fire broke out"} { // one that nothing tells in the first column, one that is lit up there
		u := sampleWindow(t)
		s := u.state
		click := func(id, words string) article.Span {
			a, p := s.article(id), u.panes[id]
			sentence := a.SentenceAt(strings.Index(a.Text, words))
			_, bottom, _ := p.reader.Band(passageKey(sentence))
			p.reader.Focus()
			p.reader.Tapped(&fyne.PointEvent{Position: fyne.NewPos(60, bottom-14)})
			return a.Sentences()[sentence]
		}
		want := map[string]article.Span{s.open[0]: click(s.open[0], "There were 214"), s.open[1]: click(s.open[1], second)}
		u.differ()
		pairs := handPairs(s)
		if len(pairs) != 1 {
			t.Fatalf("%d pairs; %s", len(pairs), s.message)
		}
		for _, p := range []corpus.Passage{pairs[0].a, pairs[0].b} {
			if p.Span != want[p.Article] {
				t.Errorf("%q is set against the other", p.Of(s.article(p.Article).Text))
			}
		}
	}
}

// From the passage a search opened, one key opens the next it found beside it.
func TestNextHit(t *testing.T) {
	u := sampleWindow(t)
	u.openSearch()
	u.query("exit on the car deck")
	list := u.choices
	first := 0
	for list[first].spot.Empty() {
		first++
	}
	u.choice(choiceKey(first), false)
	u.onKey(&fyne.KeyEvent{Name: fyne.KeyReturn}) // without Shift it is no command
	if u.state.at.article != list[first].spot.article {
		t.Fatalf("at %+v", u.state.at)
	}
	u.nextHit()
	if got := u.state.at; got.article != list[first+1].spot.article || !got.Overlaps(list[first+1].spot.Span) {
		t.Errorf("at %+v, want %+v", got, list[first+1].spot)
	}
	for range 9 {
		u.do(command{run: (*ui).nextHit, when: hasNextHit})
	}
}

// A mistyped word finds its passage; choosing it opens the article there.
func TestSearch(t *testing.T) {
	u := sampleWindow(t)
	u.openSearch()
	u.query("coastgard midnigt")
	var hit choice
	for i, c := range u.choices {
		if strings.Contains(c.snippet, "midnight") {
			hit = c
			u.choice(choiceKey(i), true)
			break
		}
	}
	if hit.spot.article == "" {
		t.Fatalf("not found among %d choices", len(u.choices))
	}
	if u.state.focused() != hit.spot.article || !u.state.at.Overlaps(hit.spot.Span) {
		t.Errorf("opened %+v, want %+v", u.state.at, hit.spot)
	}
	for _, m := range hit.marks {
		if m[0] < 0 || m[1] > len(hit.snippet) || m[0] >= m[1] {
			t.Errorf("mark %v outside %q", m, hit.snippet)
		}
	}
}

// An answer to an older question is dropped, however late it comes.
func TestLateAnswer(t *testing.T) {
	u := sampleWindow(t)
	u.openSearch()
	var queue []func()
	u.spawn = func(f func()) { queue = append(queue, f) }
	u.query("fisherman")
	u.query("blocked exits")
	queue[1]()
	want := len(u.choices)
	queue[0]()
	latest := func(c choice) bool { return strings.Contains(c.snippet, "blocked exits") }
	if len(u.choices) != want || !slices.ContainsFunc(u.choices, latest) {
		t.Errorf("%d choices, want %d of the latest question", len(u.choices), want)
	}
}

// The palette goes to articles and speakers by a few letters, and to commands below them.
func TestGoToAnything(t *testing.T) {
	u := sampleWindow(t)
	for typed, want := range map[string]string{"": "Ferry fire kills 41 off Cape Moren", "fery burns": "38 dead as ferry burns off Cape Moren", "ana rey": "Ana Reyes", "sepia": "Sepia"} {
		u.openPalette()
		u.query(typed)
		if len(u.choices) == 0 || u.choices[0].title != want {
			t.Errorf("%q leads to %v, want %q first", typed, titles(u.choices), want)
		}
		u.palette.Close()
	}
}

// An article taken out of the library is gone from the window, and comes back.
func TestRemove(t *testing.T) {
	u := sampleWindow(t)
	id := u.state.open[1]
	u.removeKey(articleKey(id))
	if _, ok := u.state.library.Meta(id); ok || len(u.state.open) != 3 {
		t.Errorf("%d open, in the library: %v; %s", len(u.state.open), ok, u.state.message)
	}
	u.undo()
	if _, ok := u.state.library.Meta(id); !ok {
		t.Error("it does not come back")
	}
}

// W tells why, without the mouse.
func TestExplain(t *testing.T) {
	u := sampleWindow(t)
	standAt(t, u, "The fire broke out")
	u.onRune('w')
	if u.state.message == nothingToSay || !u.card.Visible() {
		t.Error("no reason is shown")
	}
	u.onRune('d')
	u.onRune('d')
	u.escape()
	if u.card.Visible() {
		t.Error("Esc leaves the card")
	}
}

// A search is narrowed to a kind by a chip, shows the passage it leads to beside the lines, and is remembered once it led somewhere.
func TestSearchKindsAndPreview(t *testing.T) {
	u := sampleWindow(t)
	u.openSearch()
	u.palette.SetQuery("deck")
	all := len(u.choices)
	u.palette.OnChip("quote")
	if n := len(u.choices); n == 0 || n >= all {
		t.Fatalf("%d lines of quotes, %d of all", n, all)
	}
	for _, chip := range u.searchChips() {
		if chip.On != (chip.Key == "quote") {
			t.Errorf("chip %+v", chip)
		}
	}
	list := u.choices[0].previewed()
	i := slices.IndexFunc(list, func(p widgets.Paragraph) bool { return len(p.Runs) > 0 })
	if i < 0 || len(list) < 2 {
		t.Fatalf("preview %+v", list)
	}
	if p := list[i]; !strings.EqualFold(p.Text[p.Runs[0].Start:p.Runs[0].End], "deck") {
		t.Errorf("preview %+v", p)
	}
	u.palette.OnMove(choiceKey(len(u.choices) - 1))
	u.choice(choiceKey(0), false)
	u.palette.OnChip("") // nothing is narrowed but a search
	u.searched = ""
	u.openSearch()
	if len(u.choices) != 1 || u.choices[0].title != "deck" {
		t.Fatalf("searched for last: %q", titles(u.choices))
	}
	u.choice(choiceKey(0), false)
	if !u.palette.IsOpen() || u.palette.Query() != "deck" {
		t.Errorf("searching for %q", u.palette.Query())
	}
	u.palette.OnChip("")
	if len(u.choices) != all {
		t.Errorf("%d lines of all again, had %d", len(u.choices), all)
	}
}

// What is taken out of the library by an undo, or by another program, is closed where it is open.
func TestOpenArticleLeavesTheLibrary(t *testing.T) {
	u := sampleWindow(t)
	open := slices.Clone(u.state.open)
	if err := u.library.Delete(open[0]); err != nil {
		t.Fatal(err)
	}
	u.state.setLibrary(u.library.Snapshot())
	u.sourcesChanged()
	if !slices.Equal(u.state.open, open[1:]) || len(u.state.compared.Articles) != len(open)-1 {
		t.Errorf("open %q after %q left, %d compared", u.state.open, open[0], len(u.state.compared.Articles))
	}
}
