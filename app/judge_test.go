package app

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"sidelight/corpus"
)

// One key for each quote: it keeps the reader's word and goes on to the next quote without one; the same word again takes it back.
func TestJudge(t *testing.T) {
	u := sampleWindow(t)
	u.onRune('q')
	s := u.state
	list := walkList(s)
	if s.board.tab != quotesTab || len(list) < 3 || s.board.walked != list[0].Key {
		t.Fatalf("Q opens %q at %q of %d", s.board.tab, s.board.walked, len(list))
	}
	u.onRune('k')
	if s.library.Verdict(list[0].Key) != corpus.Checked || s.board.walked != list[1].Key {
		t.Errorf("after K: %q, at %q", s.library.Verdict(list[0].Key), s.board.walked)
	}
	u.onKey(&fyne.KeyEvent{Name: fyne.KeyF8})
	u.onRune('x')
	if s.library.Verdict(list[2].Key) != corpus.Differs {
		t.Errorf("after X: %q", s.library.Verdict(list[2].Key))
	}
	u.jumpToFinding(list[0])
	u.onRune('k')
	if s.library.Verdict(list[0].Key) != corpus.NoVerdict || s.board.walked != list[0].Key {
		t.Errorf("K again: %q, at %q", s.library.Verdict(list[0].Key), s.board.walked)
	}
	for range len(list) - 1 {
		u.onRune('u')
	}
	for _, f := range list {
		if s.library.Verdict(f.Key) == corpus.NoVerdict {
			t.Errorf("%s was left out", f.What)
		}
	}
	u.nextMark()
	before := len(s.library.Verdicts())
	u.onRune('k')
	if len(s.library.Verdicts()) != before {
		t.Error("away from the findings, K judges")
	}
}

// N on a finding writes the note on it, so that it stands in the fact-check sheet.
func TestNoteOnFinding(t *testing.T) {
	u := sampleWindow(t)
	u.nextDiffers()
	u.onRune('n')
	u.query("Ask the hospital")
	u.choice(choiceKey(0), false)
	if got := u.state.library.Note(u.state.board.walked); got != "Ask the hospital" {
		t.Errorf("note %q", got)
	}
}

// Sentences can be walked through by keys: what B, P, H, N, X and C are about.
func TestSentences(t *testing.T) {
	u := sampleWindow(t)
	p := u.panes[u.state.focused()]
	sentence(1)(u)
	first := p.reader.Passage()
	for range 3 {
		sentence(1)(u)
	}
	if u.state.at.article != p.id || !strings.HasPrefix(u.state.at.Of(p.page.article.Text), "The fire broke out") {
		t.Errorf("stands at %q", u.state.at.Of(p.page.article.Text))
	}
	for range 99 {
		sentence(-1)(u)
	}
	if got := p.reader.Passage(); got != passageKey(0) || first == "" {
		t.Errorf("at the top: %q, at first %q", got, first)
	}
}
