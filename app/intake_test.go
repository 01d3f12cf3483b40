package app

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"
)

// Two articles as a newspaper database exports them into one file.
const exported = "1 of 2 DOCUMENTS\n\nThe Quay Herald (London)\n\nMay 4, 2024 Saturday\n\nCrane falls on the quay\n\nLENGTH: 9 words\n\n" +
	"A crane fell on the quay before noon and nobody was hurt.\n\nLOAD-DATE: May 4, 2024\n\n" +
	"2 of 2 DOCUMENTS\n\nThe Hill Echo\n\nMay 5, 2024 Sunday\n\nCrane owner was warned\n\nLENGTH: 9 words\n\n" +
	"The owner of the crane had been warned twice.\n"

// pickLine takes a line of the palette by its first words.
func pickLine(t *testing.T, u *ui, title string) {
	t.Helper()
	i := slices.IndexFunc(u.choices, func(c choice) bool { return strings.HasPrefix(c.title, title) })
	if i < 0 || !u.palette.IsOpen() {
		t.Fatalf("no %q in the palette: %q", title, titles(u.choices))
	}
	u.choice(choiceKey(i), false)
}

// A dropped export is shown before it is parted: nothing is in the library until the reader has said how.
func TestDropExport(t *testing.T) {
	for title, want := range map[string]int{"Import as 2 articles": 2, "Import as one text": 1, "Read as plain text": 2} {
		u := window(t)
		u.dropped([]fyne.URI{storage.NewFileURI(write(t, t.TempDir(), "quay.txt", exported))})
		if n := u.state.library.Len(); n != 0 {
			t.Fatalf("%d articles before the reader was asked", n)
		}
		if group := u.choices[0].group; group != "quay.txt: 2 articles, 2 outlets, 2 origins" {
			t.Errorf("asked: %q", group)
		}
		pickLine(t, u, title)
		if n := u.state.library.Len(); n != want {
			t.Errorf("%s: %d articles, want %d", title, n, want)
		}
		if stories := u.state.stories(); len(stories) != 1 || stories[0].Name != "quay" {
			t.Errorf("%s: stories %+v", title, stories)
		}
	}
}

// What stands beside an export in one drop is open at once; leaving the question leaves the export out, and says so.
func TestLeaveExport(t *testing.T) {
	dir := t.TempDir()
	u := open(t, write(t, dir, "a.txt", ledger), write(t, dir, "quay.txt", exported))
	if len(u.state.open) != 1 {
		t.Errorf("%d open beside the question", len(u.state.open))
	}
	u.escape()
	if u.state.library.Len() != 1 || !strings.Contains(u.state.message, "left out: quay.txt") {
		t.Errorf("%d articles, %q", u.state.library.Len(), u.state.message)
	}
}

// Several exports are one question: all parted, all as they are, or file by file.
func TestSeveralExports(t *testing.T) {
	dir := t.TempDir()
	files := []string{write(t, dir, "a.txt", exported), write(t, dir, "b.txt", strings.ReplaceAll(exported, "crane", "barge"))}
	u := open(t, files...)
	pickLine(t, u, "Import all of them as 4 articles")
	if n := u.state.library.Len(); n != 4 {
		t.Errorf("%d articles", n)
	}
	u = open(t, files...)
	pickLine(t, u, "b.txt")
	pickLine(t, u, "Import as one text")
	pickLine(t, u, "Import as 2 articles") // the other file
	if n := u.state.library.Len(); n != 3 {
		t.Errorf("%d articles, file by file", n)
	}
}

// What the columns of a table hold can be said by the reader, before and after it could not be read.
func TestColumns(t *testing.T) {
	dir := t.TempDir()
	u := open(t, write(t, dir, "a.csv", "kop,inhoud\nFlood at the quay,Water rose at the quay before noon.\nEbb,It fell again in the night.\n"))
	if u.state.library.Len() != 0 || len(u.state.reports) != 1 {
		t.Fatalf("%d articles, %+v", u.state.library.Len(), u.state.reports)
	}
	u.openReport()
	for _, line := range []string{"a.csv", "Choose the columns", "text: none", "inhoud", "title: none", "kop", "Read with these columns"} {
		pickLine(t, u, line)
	}
	if n := u.state.library.Len(); n != 2 {
		t.Fatalf("%d articles; %s", n, u.state.message)
	}
	if m, _ := u.state.library.Meta(u.state.open[0]); m.Title != "Flood at the quay" {
		t.Errorf("title %q", m.Title)
	}
	if len(u.state.reports) != 1 || u.state.reports[0].Articles != 2 {
		t.Errorf("report %+v", u.state.reports)
	}
}

// A file that could not be read is read again from the report, once it can be, and its line there is replaced.
func TestReadAgain(t *testing.T) {
	dir := t.TempDir()
	gone := filepath.Join(dir, "gone.txt")
	u := open(t, write(t, dir, "a.txt", ledger), gone)
	if err := os.WriteFile(gone, []byte(post), 0o600); err != nil {
		t.Fatal(err)
	}
	u.openReport()
	pickLine(t, u, "gone.txt")
	pickLine(t, u, "Read again")
	if n := u.state.library.Len(); n != 2 || len(u.state.reports) != 2 || u.state.reports[1].Reason != "" {
		t.Errorf("%d articles, %+v", n, u.state.reports)
	}
}

// A second article opens beside the only one, and the two are compared; a third replaces them. In a single column the newest is on screen.
func TestOpenedOneByOne(t *testing.T) {
	dir := t.TempDir()
	for _, columns := range []int{2, 1} {
		u := window(t)
		u.session.columns = columns
		u.columnsResized(u.row.Size().Width)
		var ids []string
		for i, text := range []string{
			"Barge hits bridge\n\nFive sailors were injured when a barge hit the old bridge, the harbour office said.\n",
			"Bridge struck by barge\n\nEight sailors were injured when a barge hit the old bridge, the fire service said.\n",
			"Boats kept in port\n\nA gale kept all boats in port for two days.\n",
		} {
			path := write(t, dir, string(rune('a'+i))+".txt", text)
			u.pick = func(string, bool) ([]string, error) { return []string{path}, nil }
			u.openFiles()
			ids = append(ids, u.state.focused())
			if i != 1 {
				continue
			}
			if n := len(u.state.open); n != 2 || ids[0] == ids[1] {
				t.Fatalf("%d columns: %d open, the keys in %q, then in %q", columns, n, ids[0], ids[1])
			}
			if columns > 1 && u.state.open[0] != ids[0] {
				t.Error("the second article is the base")
			}
			if n := len(boardView(u.state).Rows); n == 0 || firstFinding(u.state.compared) == "" {
				t.Errorf("%d columns: %d rows on the board, none differs", columns, n)
			}
		}
		if len(u.state.open) != 1 || slices.Contains(ids[:2], u.state.open[0]) {
			t.Errorf("after the third %v are open", u.state.open)
		}
	}
}

// Two files with one text from two outlets are one column, which names both; the status says why there is but one.
func TestOneTextOfTwoFiles(t *testing.T) {
	line := reportLine([]string{"a", "a", "b"}, 2, []fileReport{{Path: "a.txt"}, {Path: "b.txt"}, {Path: "c.txt"}}, false)
	if !strings.Contains(line, "1 word for word the same as another") {
		t.Error(line)
	}
	if line := reportLine([]string{"a", "b"}, 2, []fileReport{{Path: "a.txt"}, {Path: "b.txt"}}, false); strings.Contains(line, "word for word") {
		t.Error(line)
	}
}
