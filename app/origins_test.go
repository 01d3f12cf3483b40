package app

import (
	"strings"
	"testing"

	"sidelight/widgets"
)

// A story of many sources tells on how many texts they stand without being compared, and its copies can be folded away behind their originals.
func TestTraceOrigins(t *testing.T) {
	dir := t.TempDir()
	const agency = " said the bridge had been closed to lorries since the spring because the northern pier had moved by the width of a hand, and that " +
		"repairs would begin in the autumn at the earliest, when the river is low enough for divers to work below the arches."
	var files []string
	for i, name := range []string{"Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gorse"} {
		text := "Outlet: The " + name + " News\n\nThe roads office" + agency + "\n\nRead in " + name + ".\n"
		if i >= 4 {
			text = "Outlet: The " + name + " News\n\n" + strings.Repeat(name+" asked around in town number "+name+" and heard another tale of "+name+". ", 6) + "\n"
		}
		files = append(files, write(t, dir, name+".txt", text))
	}
	u := open(t, files...)
	rows := func() []widgets.Shelf { return shelves(u.state) }
	list := rows()
	if len(u.state.open) != 2 || len(list) != 8 || list[0].Detail != "7 sources, 4 origins" {
		t.Fatalf("%d open, %d rows, %q", len(u.state.open), len(list), list[0].Detail)
	}
	if list[3].Badge != "= News" {
		t.Errorf("a copy: %+v", list[3])
	}
	u.openKey(list[0].Key, false) // the originals come first
	if a, b := u.state.article(u.state.open[1]), u.state.article(u.state.open[4]); a.Outlet != "The Elm News" || b.Outlet != "The Birch News" {
		t.Errorf("opened %s second and %s fifth", a.Outlet, b.Outlet)
	}
	u.state.openAll(u.state.open[:2])
	u.sourcesChanged()
	u.toggleCopies()
	list = rows()
	if len(list) != 5 || list[1].Badge != "+3" {
		t.Errorf("folded: %d rows, %+v", len(list), list[1])
	}
	u.toggleCopies()
	if len(rows()) != 8 {
		t.Error("not unfolded")
	}
}

// Distance and length of lines are the reader's, in every column, and are remembered.
func TestReadingPreferences(t *testing.T) {
	u := sampleWindow(t)
	p := u.panes[u.state.open[0]]
	tall := p.reader.Length()
	u.openSpacing()
	pickLine(t, u, "Wide")
	if got := p.reader.Length(); got <= tall {
		t.Errorf("wide lines: %v high, were %v", got, tall)
	}
	u.openMeasure()
	pickLine(t, u, "Short")
	u.toggleMotion()
	u.remember()
	again := loadSession(u.app.Preferences())
	if again.spacing != 1.75 || again.measure != 52 || !again.still {
		t.Errorf("%+v", again)
	}
	u.openSpacing()
	if u.choices[2].note != "now" {
		t.Errorf("%+v", u.choices[2])
	}
}
