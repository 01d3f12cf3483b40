package app

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sidelight/widgets"
)

// Every export is written whole, and says where to.
func TestExports(t *testing.T) {
	u := sampleWindow(t)
	standAt(t, u, "The fire broke out")
	u.pin()
	dir := t.TempDir()
	for i, e := range exports() {
		path := filepath.Join(dir, string(rune('a'+i)))
		u.pickSave = func(string, string) (string, error) { return path, nil }
		u.export(e)
		data, err := os.ReadFile(path)
		if err != nil || len(data) == 0 {
			t.Errorf("%s: %d bytes, %v; %s", e.title, len(data), err, u.state.message)
		}
		if strings.HasPrefix(e.title, "Clip") && !strings.Contains(string(data), "“The fire broke out") {
			t.Errorf("clip sheet: %s", data)
		}
	}
	u.pickSave = func(string, string) (string, error) { return filepath.Join(dir, "gone", "x.md"), nil }
	u.export(exports()[1])
	if !strings.Contains(u.state.message, "gone") {
		t.Errorf("writing into a missing folder says %q", u.state.message)
	}
}

// What the board shows is written at once: never over a file of the reader's, over one this window wrote itself.
func TestTakeAway(t *testing.T) {
	u := sampleWindow(t)
	dir := u.session.folder
	theirs := filepath.Join(dir, "Sample story factcheck.csv")
	save(t, theirs, "the reader's own")
	for view, want := range map[tab]string{quotesTab: "Sample story 2 factcheck.csv", originsTab: "Sample story sources.csv"} {
		u.state.board.tab = view
		for range 2 {
			u.takeAway()
			if u.state.wrote != filepath.Join(dir, want) {
				t.Errorf("%s: wrote %s; %s", view, u.state.wrote, u.state.message)
			}
		}
	}
	if b, err := os.ReadFile(theirs); err != nil || string(b) != "the reader's own" {
		t.Errorf("the reader's own file: %q, %v", b, err)
	}
	if parts := statusParts(u.state); !slices.ContainsFunc(parts, func(p widgets.Part) bool { return p.Key == folderPart }) {
		t.Errorf("no way to the folder in %v", parts)
	}
	u.state.board.tab = factsTab
	u.toggleMatrix()
	if e := exportOf(u.state); e.of != originsTab {
		t.Errorf("the matrix is taken away as %s", e.title)
	}
}

// A sheet the reader has filled in, or a file they named, is theirs: the next one gets a number.
func TestTakeAwayKeepsWhatWasFilledIn(t *testing.T) {
	u := sampleWindow(t)
	u.state.board.tab = quotesTab
	u.takeAway()
	filled := u.state.wrote
	save(t, filled, "verdicts, by hand")
	for range 2 { // the one with a number is as it was written, and replaced
		u.takeAway()
		if want := strings.Replace(filled, " factcheck", " 2 factcheck", 1); u.state.wrote != want {
			t.Errorf("wrote %s, not %s", u.state.wrote, want)
		}
	}
	if b, err := os.ReadFile(filled); err != nil || string(b) != "verdicts, by hand" {
		t.Errorf("the filled-in sheet: %q, %v", b, err)
	}
	named := filepath.Join(u.session.folder, "Sample story sources.csv")
	u.state.board.tab = originsTab
	u.takeAway()
	u.pickSave = func(string, string) (string, error) { return named, nil }
	u.export(exportOf(u.state))
	if u.takeAway(); u.state.wrote == named {
		t.Errorf("%s was named by the reader and written over", named)
	}
}

// A pin that is being kept is waited for: it belongs on the sheet.
func TestTakeAwayWaits(t *testing.T) {
	u := sampleWindow(t)
	standAt(t, u, "The fire broke out")
	var queue []func()
	u.spawn = func(f func()) { queue = append(queue, f) }
	u.state.board.tab = notesTab
	u.pin()
	u.takeAway()
	if len(queue) != 1 {
		t.Fatalf("%d things under way: the sheet does not wait", len(queue))
	}
	for len(queue) > 0 {
		next := queue[0]
		queue = queue[1:]
		next()
	}
	if b, err := os.ReadFile(u.state.wrote); err != nil || !strings.Contains(string(b), "The fire broke out") {
		t.Errorf("%s, %v", b, err)
	}
}
