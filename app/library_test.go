package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"

	"sidelight/corpus"
)

// libraryFile makes a library with one article in it.
func libraryFile(t *testing.T, name, text string) string {
	t.Helper()
	dir := t.TempDir()
	path := filepath.Join(dir, name+corpus.Extension)
	l, err := corpus.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	l.Import(t.Context(), []string{write(t, dir, "a.txt", text)}, func(corpus.Progress) {})
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

// A library dropped on the window is opened in the place of the other, and each comes back as it was left.
func TestOpenLibrary(t *testing.T) {
	path := libraryFile(t, "harbour", post)
	u := open(t, write(t, t.TempDir(), "a.txt", ledger))
	first, was := u.library, u.state.open[0]
	u.dropped([]fyne.URI{storage.NewFileURI(path)})
	if u.library.Path() != path || len(u.state.open) != 0 || u.state.library.Len() != 1 {
		t.Fatalf("%s, %d open; %s", u.library.Path(), len(u.state.open), u.state.message)
	}
	if got := u.libraryHeading(); got != "harbour" {
		t.Errorf("heading %q", got)
	}
	u.openKey(articleKey(u.state.library.IDs()[0]), false)
	u.enter(first)
	if len(u.state.open) != 1 || u.state.open[0] != was {
		t.Errorf("open again: %v", u.state.open)
	}
	u.openLibraryAt(path)
	if u.library.Path() != path || len(u.state.open) != 1 {
		t.Errorf("the second library forgot what was open: %v", u.state.open)
	}
}

// A library that was left is closed once nothing reads it, not before: who goes through many does not gather them all.
func TestLeftLibraryIsClosed(t *testing.T) {
	paths := []string{libraryFile(t, "harbour", post), libraryFile(t, "quay", ledger)}
	u := window(t)
	u.openLibraryAt(paths[0])
	first, id := u.library, u.state.library.IDs()[0]
	readable := func() bool { return first.SetNote(id, "checked") == nil }
	var queue []func()
	u.spawn = func(f func()) { queue = append(queue, f) }
	run := func() {
		for len(queue) > 0 {
			f := queue[0]
			queue = queue[1:]
			f()
		}
	}
	u.openKey(articleKey(id), false)
	u.offerFound("ferry")
	other, err := corpus.Open(paths[1])
	if err != nil {
		t.Fatal(err)
	}
	u.enter(other)
	if !readable() {
		t.Error("closed while a search was to read it")
	}
	u.openLibraryAt(paths[0])
	if u.library != first {
		t.Error("opened twice, though it was still open")
	}
	run()
	if !readable() {
		t.Error("the library that is open was closed")
	}
	for range 3 {
		for _, path := range []string{paths[1], paths[0]} {
			u.openLibraryAt(path)
			run()
			if u.library.Path() != path || len(u.left) != 1 || u.left[0].Path() != "" { // the one in memory the window began with
				t.Fatalf("%s: %d left open, %s", u.library.Path(), len(u.left), u.state.message)
			}
		}
	}
	if readable() || len(u.reading) != 0 {
		t.Errorf("never closed; %d still read", len(u.reading))
	}
}

// What was found of a story's origins is forgotten once the story has other articles.
func TestTracedOriginsAreBounded(t *testing.T) {
	u := sampleWindow(t)
	u.state.openAll(nil)
	u.sourcesChanged()
	ids := u.state.library.IDs()
	u.state.compared, u.state.bare, u.state.unfoldedStories["mine"] = nil, nil, true
	for i := range 6 {
		u.change(func(l *corpus.Library) error {
			_, err := l.SetStory(corpus.Story{Key: "mine", Name: "Harbour", Articles: ids[i%3 : i%3+2]}) // it has others each time
			return err
		}, "")
	}
	if n := len(u.state.traced); n == 0 || n > len(u.state.stories()) {
		t.Errorf("%d traced, %d stories", n, len(u.state.stories()))
	}
}

// What an import reads for a library that was left meanwhile is not shown in the other.
func TestLateImport(t *testing.T) {
	u := window(t)
	var queue []func()
	u.spawn = func(f func()) { queue = append(queue, f) }
	u.read("late", []string{write(t, t.TempDir(), "a.txt", ledger)})
	other, err := corpus.Open("")
	if err != nil {
		t.Fatal(err)
	}
	u.enter(other)
	for len(queue) > 0 {
		f := queue[0]
		queue = queue[1:]
		f()
	}
	if u.state.library.Len() != 0 || len(u.state.open) != 0 {
		t.Errorf("%d articles, %d open", u.state.library.Len(), len(u.state.open))
	}
}

// New library makes a file; recent files and libraries lead back.
func TestNewAndRecent(t *testing.T) {
	dir := t.TempDir()
	u := open(t, write(t, dir, "a.txt", ledger))
	path := filepath.Join(dir, "election")
	u.pickSave = func(string, string) (string, error) { return path, nil }
	u.newLibrary()
	if got := u.library.Path(); got != path+corpus.Extension {
		t.Fatalf("library %q; %s", got, u.state.message)
	}
	u.openRecent()
	if got := strings.Join(titles(u.choices), " "); got != "a.txt election" {
		t.Errorf("recent: %s", got)
	}
	pickLine(t, u, "a.txt")
	if u.state.library.Len() != 1 {
		t.Error("the recent file was not read into the new library")
	}
	if next := firstLibraries("", "own", u.home.opened().List()); next[0] != path+corpus.Extension {
		t.Errorf("next time: %q", next)
	}
}

// A library that cannot be opened says why by its name, and the one that is open stays.
func TestLibraryProblems(t *testing.T) {
	path := libraryFile(t, "worn", post)
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := 200; i < len(data); i++ {
		data[i] = byte(i)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	u := window(t)
	was := u.library
	for file, want := range map[string]string{
		path: "worn.sidelight is damaged", write(t, t.TempDir(), "x.sidelight", "a letter"): "x.sidelight is not a Sidelight library",
	} {
		u.openLibraryAt(file)
		if !strings.Contains(u.state.message, want) || u.library != was {
			t.Errorf("%q, want %q", u.state.message, want)
		}
	}
}

// What another program wrote to the library is there when the reader comes back to the window.
func TestLookAgain(t *testing.T) {
	path := libraryFile(t, "harbour", post)
	u := window(t)
	u.openLibraryAt(path)
	other, err := corpus.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	other.Import(t.Context(), []string{write(t, t.TempDir(), "b.txt", ledger)}, func(corpus.Progress) {})
	if err := other.Close(); err != nil {
		t.Fatal(err)
	}
	u.lookAgain()
	if n := u.state.library.Len(); n != 2 {
		t.Errorf("%d articles", n)
	}
}
