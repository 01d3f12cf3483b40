package app

import "testing"

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
