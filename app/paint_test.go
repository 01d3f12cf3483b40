package app

import (
	"strings"
	"testing"

	"sidelight/corpus/article"
)

// Of a long quote of which another source prints one sentence with a word changed, that word is what differs, not all that is left out.
func TestToldBy(t *testing.T) {
	long := "We came down in the dark. The lamps were out and nobody spoke. In the morning we had no bread left. Then the river took the bridge and we could not go back."
	short := "In the morning we had little bread left"
	if got := toldBy(long, short).Of(long); got != "In the morning we had no bread left" {
		t.Fatalf("the part is %q", got)
	}
	var got []string
	for _, w := range otherwise(long, short) {
		got = append(got, w.Of(long))
	}
	if strings.Join(got, "|") != "no" {
		t.Errorf("changed: %q", got)
	}
	for _, other := range []string{"", long} {
		if toldBy(long, other) != (article.Span{End: len(long)}) {
			t.Errorf("%q: a part", other)
		}
	}
}

// How the reader likes the window is kept when it changes, not when the window closes.
func TestPreferencesAreKeptAtOnce(t *testing.T) {
	u := sampleWindow(t)
	kept := func() session { return loadSession(u.app.Preferences()) }
	for _, c := range u.commands {
		if c.title == "Sepia" || c.title == "Sans serif" {
			u.do(c)
		}
	}
	u.toggleLayer(string(sharedLayer))
	u.zoom(2)
	if s := kept(); s.look != u.session.look || s.look != "sepia" || s.zoom != 2 || len(s.hidden) != 1 || s.face != u.session.face {
		t.Errorf("kept: look %q, zoom %d, hidden %v, face %q", s.look, s.zoom, s.hidden, s.face)
	}
}
