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

// Without a list to work through a verdict stays at its finding, so that the same key takes it back.
func TestJudgeStays(t *testing.T) {
	u := sampleWindow(t)
	s := u.state
	u.nextDiffers()
	u.nextDiffers()
	key := s.board.walked
	u.onRune('k')
	if s.library.Verdict(key) != corpus.Checked || s.board.walked != key {
		t.Errorf("after K: %q, at %q", s.library.Verdict(key), s.board.walked)
	}
	u.onRune('k')
	if n := len(s.library.Verdicts()); n != 0 || s.board.walked != key {
		t.Errorf("after K again: %d verdicts, at %q", n, s.board.walked)
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

// Words selected after F8 are what N, C, H and P are about; the next F8 makes it the finding again.
func TestSelectedAfterFinding(t *testing.T) {
	u := sampleWindow(t)
	s := u.state
	u.nextDiffers()
	id := s.open[0]
	want := corpus.Passage{Article: id, Span: at(t, s.article(id), "The fire broke out")}
	p := u.panes[id]
	from, _ := p.page.place(want.Start)
	to, _ := p.page.place(want.End)
	p.reader.Focus()
	p.reader.Select(from, to)
	u.onRune('n')
	u.query("Ask the harbour")
	u.choice(choiceKey(0), false)
	if got := s.library.Notes(); len(got) != 1 || got[want.Key()] != "Ask the harbour" {
		t.Errorf("notes %v", got)
	}
	u.onRune('h')
	u.onRune('p')
	if h, pins := s.library.Highlights(id), s.library.Pins(); len(h) != 1 || h[0] != want || len(pins) != 1 || pins[0] != want {
		t.Errorf("highlights %v, pins %v", h, pins)
	}
	u.onRune('c')
	if got := u.app.Clipboard().Content(); !strings.HasPrefix(got, "“The fire broke out”") {
		t.Errorf("copied %q", got)
	}
	u.onRune('k')
	if n := len(s.library.Verdicts()); n != 0 {
		t.Error("K judges a finding while words are selected")
	}
	u.nextDiffers()
	if _, _, ok := p.reader.Selection(); ok || !standsAtFinding(s) {
		t.Error("F8 leaves the words selected")
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
