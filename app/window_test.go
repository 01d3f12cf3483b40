package app

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"sidelight/corpus"
	"sidelight/corpus/article"
	"sidelight/corpus/compare"
	"sidelight/corpus/figure"
	"sidelight/corpus/mark"
	"sidelight/widgets"
)

// open is the whole window without a display, on files; what runs in the background runs at once.
func open(t *testing.T, files ...string) *ui {
	t.Helper()
	u := window(t)
	u.read(storyTitle(files), files)
	return u
}

func window(t *testing.T) *ui {
	t.Helper()
	a := test.NewTempApp(t)
	library, err := corpus.Open("")
	if err != nil {
		t.Fatal(err)
	}
	u := newUI(a, library, t.TempDir())
	u.home, u.session.folder = home(t.TempDir()), t.TempDir()
	t.Cleanup(func() {
		u.closeLibraries()
		spoken.Store(nil) // a command may have changed it
	})
	u.spawn = func(f func()) { f() }
	u.show()
	u.win.Resize(fyne.NewSize(1440, 900))
	return u
}

// sampleWindow is the window on the sample story.
func sampleWindow(t *testing.T) *ui {
	t.Helper()
	u := window(t)
	u.openSample()
	return u
}

// The sample story opens with its four sources, compared, the first one the base.
func TestSampleStory(t *testing.T) {
	u := sampleWindow(t)
	if n := len(u.state.open); n != 4 {
		t.Fatalf("%d sources open, want 4; %s", n, u.state.message)
	}
	if !u.state.settled() {
		t.Error("not compared")
	}
	if got := u.win.Title(); got != "Sidelight · 4 sources" {
		t.Errorf("title %q", got)
	}
	if n := len(u.row.Objects); n != 2*len(u.state.shown())-1 {
		t.Errorf("%d columns and gutters for %d sources", n, len(u.state.shown()))
	}
}

// One file that cannot be read costs only itself, and the status line says why.
func TestBadFile(t *testing.T) {
	dir := t.TempDir()
	u := open(t, write(t, dir, "a.txt", ledger), dir+"/gone.txt")
	if len(u.state.open) != 1 || !strings.Contains(u.state.message, "1 not read") {
		t.Errorf("%d open, %q", len(u.state.open), u.state.message)
	}
	if list := reportList(u.state.reports); len(list) != 2 || list[0].title != "gone.txt" || list[0].snippet == "" {
		t.Errorf("report %+v", list)
	}
}

// Pasted text becomes a source beside those that are open.
func TestPaste(t *testing.T) {
	dir := t.TempDir()
	u := open(t, write(t, dir, "a.txt", ledger))
	u.app.Clipboard().SetContent(post)
	u.pasteSource()
	if len(u.state.open) != 2 {
		t.Fatalf("%d open; %s", len(u.state.open), u.state.message)
	}
	u.app.Clipboard().SetContent(" ")
	u.pasteSource()
	if len(u.state.open) != 2 || u.state.message == "" {
		t.Error("pasting nothing opened something, or said nothing")
	}
}

// A comparison that comes late must not replace the one of what is open now.
func TestLateComparison(t *testing.T) {
	dir := t.TempDir()
	u := open(t, write(t, dir, "a.txt", ledger), write(t, dir, "b.txt", post), write(t, dir, "c.txt", "Third story of a mill.\n"))
	var queue []func()
	u.spawn = func(f func()) { queue = append(queue, f) }
	ids := slices.Clone(u.state.open)
	u.state.openAll(ids[:2])
	u.sourcesChanged()
	u.state.openAll(ids[1:])
	u.sourcesChanged()
	if len(queue) != 2 {
		t.Fatalf("%d comparisons asked for", len(queue))
	}
	queue[1]()
	queue[0]()
	if !u.state.settled() {
		t.Error("the late answer replaced the newer one")
	}
}

// While a comparison runs the texts can be read.
func TestReadWhileComparing(t *testing.T) {
	u := window(t)
	started := false
	u.comps = func(ctx context.Context, list ...*mark.Annotated) (*compare.Comparison, error) {
		started = true
		if len(u.row.Objects) != 2*len(u.state.shown())-1 {
			t.Error("no columns yet")
		}
		return compare.Safely(ctx, list...)
	}
	u.openSample()
	if !started {
		t.Error("nothing was compared")
	}
}

// A comparison that breaks down is told in the status line; the sources stay open, and nothing waits for it.
func TestComparisonBreaksDown(t *testing.T) {
	u := window(t)
	u.comps = func(ctx context.Context, list ...*mark.Annotated) (*compare.Comparison, error) {
		torn := *list[0]
		torn.Figures = []figure.Figure{{Span: article.Span{Start: 1, End: len(torn.Text) + 9}}}
		return compare.Safely(ctx, append([]*mark.Annotated{&torn}, list[1:]...)...)
	}
	u.openSample()
	if !strings.HasPrefix(u.state.message, "the articles could not be compared") {
		t.Errorf("it says %q", u.state.message)
	}
	if len(u.state.shown()) < 2 || !u.state.settled() {
		t.Errorf("%d columns, settled: %v", len(u.state.shown()), u.state.settled())
	}
}

// Every command runs without harm on an empty window, on one source and on four.
func TestEveryCommand(t *testing.T) {
	dir := t.TempDir()
	for _, u := range []*ui{window(t), open(t, write(t, dir, "a.txt", ledger)), sampleWindow(t)} {
		u.pick = func(string, bool) ([]string, error) { return nil, nil }
		u.pickSave = func(string, string) (string, error) { return "", nil }
		for _, c := range commands() {
			if c.title == "Quit" {
				continue
			}
			u.do(c)
			u.escape()
		}
		for _, key := range []fyne.KeyName{fyne.KeyF3, fyne.KeyF8, fyne.KeyF9, fyne.KeyEscape, fyne.KeyDown} {
			u.onKey(&fyne.KeyEvent{Name: key})
		}
		for _, r := range "blcBzß" {
			u.onRune(r)
		}
	}
}

// What the window was left with comes back.
func TestSession(t *testing.T) {
	dir := t.TempDir()
	u := open(t, write(t, dir, "a.txt", ledger), write(t, dir, "b.txt", post))
	u.toggleLock()
	u.toggleLayer("quote")
	u.larger()
	u.remember()
	again := newUI(u.app, u.library, dir)
	again.spawn = u.spawn
	if again.state.locked || !again.state.hidden["quote"] || again.session.zoom != 1 {
		t.Errorf("%+v", again.session)
	}
	again.show()
	again.restore()
	if len(again.state.open) != 2 {
		t.Errorf("open again: %q", again.state.open)
	}
}

// A source that was closed comes back where it was left.
func TestPlaceRemembered(t *testing.T) {
	u := sampleWindow(t)
	u.win.Resize(fyne.NewSize(1000, 400))
	id := standAt(t, u, "The owner, Blue Line")
	at := u.panes[id].reader.Top()
	if at == (widgets.Place{}) {
		t.Fatal("not scrolled")
	}
	u.closeSource()
	u.openKey(articleKey(id), false)
	if got := u.panes[id].reader.Top(); got.Paragraph != at.Paragraph { // lines break elsewhere in a column of another width
		t.Errorf("back at %v, left at %v", got, at)
	}
	u.remember()
	again := newUI(u.app, u.library, t.TempDir())
	again.spawn = u.spawn
	again.show()
	again.restore()
	if got := again.panes[id].reader.Top(); got.Paragraph != at.Paragraph {
		t.Errorf("the next time at %v, left at %v", got, at)
	}
}

// Esc while files are read keeps what is read and says that it stopped.
func TestStopImport(t *testing.T) {
	dir := t.TempDir()
	u := window(t)
	var queue []func()
	u.spawn = func(f func()) { queue = append(queue, f) }
	u.read("", []string{write(t, dir, "a.txt", ledger), write(t, dir, "b.txt", post)})
	if u.state.working.what == "" {
		t.Error("nothing is said to be read")
	}
	u.escape()
	for len(queue) > 0 {
		f := queue[0]
		queue = queue[1:]
		f()
	}
	if u.state.working.what != "" || !strings.HasSuffix(u.state.message, "stopped") || u.stop != nil {
		t.Errorf("working on %q, %q", u.state.working.what, u.state.message)
	}
}

// The window can be made as small as a reader likes.
func TestSmallWindow(t *testing.T) {
	u := sampleWindow(t)
	for _, size := range []fyne.Size{{Width: 480, Height: 320}, {Width: 800, Height: 600}, {Width: 2560, Height: 1440}, {Width: 100, Height: 50}} {
		u.win.Resize(size)
		if len(u.state.shown()) < 1 {
			t.Errorf("no column at %v", size)
		}
	}
}

// A word found stays selected when finding ends, so that it can be copied.
func TestFindAndCopy(t *testing.T) {
	u := sampleWindow(t)
	u.openFind()
	u.screen.find.entry.SetText("midnight")
	u.screen.find.entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	u.escape()
	u.copy()
	if got := u.app.Clipboard().Content(); got != "midnight" {
		t.Errorf("copied %q", got)
	}
	if u.screen.find.Visible() {
		t.Error("the find line is still there")
	}
}

// B brings the other columns to the passage, C copies it with where it stands.
func TestBringAndCite(t *testing.T) {
	u := sampleWindow(t)
	id := u.state.focused()
	a := u.state.article(id)
	at := strings.Index(a.Text, "The fire broke out")
	u.openAt(spot{id, article.Span{Start: at, End: at + 10}}, false)
	u.onRune('b')
	if u.state.at.article != id {
		t.Errorf("stands at %+v", u.state.at)
	}
	u.onRune('c')
	if got := u.app.Clipboard().Content(); !strings.Contains(got, "The fire broke out") || !strings.Contains(got, "The Morning Ledger, 4 May 2025") {
		t.Errorf("copied %q", got)
	}
}

// A library given to the program is opened; one that cannot be is told, and the window works without.
func TestLibraryOfPaths(t *testing.T) {
	library, rest := libraryOf([]string{"a.txt", "Mine.Sidelight", "b.txt"})
	if library != "Mine.Sidelight" || len(rest) != 2 {
		t.Errorf("library %q, files %q", library, rest)
	}
	l, problem := openFirst(firstLibraries(write(t, t.TempDir(), "x.sidelight", "no library at all"), "", nil))
	if problem == "" || l == nil {
		t.Fatal("a file that is no library opens")
	}
	l.Close()
}

// C copies one line for each original text of the finding the columns stand at, with where it stands; once the reader has moved on, the passage.
func TestCopyFinding(t *testing.T) {
	u := sampleWindow(t)
	u.nextDiffers()
	u.onRune('c')
	lines := strings.Split(u.app.Clipboard().Content(), "\n")
	if len(lines) != 3 || !strings.Contains(lines[0], "The Morning Ledger, 4 May 2025, paragraph 1") || !strings.HasPrefix(lines[1], "“Thirty-eight people died") {
		t.Errorf("copied:\n%s", strings.Join(lines, "\n"))
	}
	u.nextMark()
	u.onRune('c')
	if got := u.app.Clipboard().Content(); strings.Contains(got, "\n") {
		t.Errorf("away from the finding, copied:\n%s", got)
	}
}

// Ctrl+A in the palette selects what is typed there, not the text under it.
func TestSelectInPalette(t *testing.T) {
	u := sampleWindow(t)
	u.openSearch()
	u.palette.SetQuery("ferry")
	u.selectAll()
	u.copy()
	if got := u.app.Clipboard().Content(); got != "ferry" {
		t.Errorf("copied %q", got)
	}
	if _, _, ok := u.panes[u.state.focused()].reader.Selection(); ok {
		t.Error("the text under the palette is selected")
	}
}

// A column that is scrolled takes the others along to what they tell of the same, and back to the top; unlocked it does not.
func TestScrollTogether(t *testing.T) {
	u := sampleWindow(t)
	u.win.Resize(fyne.NewSize(1200, 500))
	u.jumped = time.Time{}
	lead, follow := u.panes[u.state.shown()[0]], u.panes[u.state.shown()[1]]
	lead.reader.Scroll(250)
	from, _ := follow.reader.View()
	if from == 0 {
		t.Fatal("the other column stays")
	}
	lead.reader.Scroll(-10_000)
	if from, _ := follow.reader.View(); from != 0 {
		t.Errorf("back at the top, the other column is at %v", from)
	}
	u.toggleLock()
	lead.reader.Scroll(250)
	if from, _ := follow.reader.View(); from != 0 {
		t.Error("unlocked, the other column follows")
	}
}

// However often a file is asked for, one dialog is open, and Esc closes it, or a menu at the pointer.
func TestOneDialog(t *testing.T) {
	u := sampleWindow(t)
	u.pick = func(string, bool) ([]string, error) { return nil, errors.New("no dialog of the system") }
	for range 3 {
		u.openFiles()
	}
	if n := len(u.win.Canvas().Overlays().List()); n != 1 {
		t.Errorf("%d dialogs lie over one another", n)
	}
	u.escape()
	u.paneMenu(u.state.open[0], fyne.NewPos(300, 300))
	u.escape()
	if n := len(u.win.Canvas().Overlays().List()); n != 0 {
		t.Errorf("after Esc %d are open", n)
	}
}
