package app

import (
	"strings"
	"testing"
)

// A house's own form of citation is kept, used for what is copied, remembered, and put back by an empty answer.
func TestFormOfCitations(t *testing.T) {
	u := sampleWindow(t)
	copied := func() string {
		u.copyCited()
		return u.app.Clipboard().Content()
	}
	standAt(t, u, "The owner, Blue Line")
	first := copied()
	if !strings.HasPrefix(first, "“") {
		t.Fatalf("%q", first)
	}
	u.openCitation()
	typeIn(t, u, "{outlet}[, {iso}]: {words}", "Cite like this")
	if got := copied(); !strings.HasPrefix(got, "The Morning Ledger, 2025-05-04: The owner") {
		t.Errorf("%q", got)
	}
	u.remember()
	if again := loadSession(u.app.Preferences()); again.cited != u.session.cited {
		t.Errorf("remembered: %q", again.cited)
	}
	u.openCitation()
	typeIn(t, u, "", "Cite like this")
	if got := copied(); got != first {
		t.Errorf("%q, at first %q", got, first)
	}
}
