package app

import (
	"strings"

	"fyne.io/fyne/v2"

	"sidelight/corpus"
	"sidelight/corpus/article"
	"sidelight/widgets"
)

// What the reader adds is kept by the library: verdicts, notes, pins, highlights, the hand-made pairs. Writing waits for nothing on the screen.

// change lets the library keep something and redraws once it has.
func (u *ui) change(write func(*corpus.Library) error, said string) {
	library := u.library
	u.keeping++
	u.background(func() func() {
		err := write(library)
		snapshot := library.Snapshot()
		return func() {
			defer u.kept()
			if library != u.library {
				return
			}
			u.state.setLibrary(snapshot)
			u.state.message = said
			if err != nil {
				u.state.message = err.Error()
			}
			u.sourcesChanged()
		}
	})
}

// kept runs what waits for the reader's latest changes, once all of them are kept.
func (u *ui) kept() {
	u.keeping--
	if then := u.whenKept; u.keeping == 0 && then != nil {
		u.whenKept = nil
		then()
	}
}

func (u *ui) undo() {
	if e := u.entry(); e != nil {
		e.TypedShortcut(&fyne.ShortcutUndo{})
		return
	}
	u.back((*corpus.Library).Undo, undone)
}

func (u *ui) redo() {
	if e := u.entry(); e != nil {
		e.TypedShortcut(&fyne.ShortcutRedo{})
		return
	}
	u.back((*corpus.Library).Redo, redone)
}

// back takes a change back, or does it again, and says which.
func (u *ui) back(step func(*corpus.Library) (string, error), said string) {
	library := u.library
	u.background(func() func() {
		what, err := step(library)
		snapshot := library.Snapshot()
		return func() {
			if library != u.library {
				return
			}
			u.state.setLibrary(snapshot)
			if err != nil {
				u.say(err.Error())
				return
			}
			u.state.message = message(said, tr(what))
			u.sourcesChanged()
		}
	})
}

// selected is the passage to highlight, pin or note: what is selected in the column that has the keys, else the sentence the reader is at.
func (u *ui) selected() (corpus.Passage, bool) {
	p := u.panes[u.state.focused()]
	if p == nil || p.page == nil {
		return corpus.Passage{}, false
	}
	var s article.Span
	if from, to, ok := p.reader.Selection(); ok {
		s = p.page.span(from, to)
	}
	if i := keyIndex(p.reader.Passage(), passagePrefix); s.Empty() && i >= 0 {
		s = p.page.article.Sentences()[i]
	}
	return corpus.Passage{Article: p.id, Span: s}, !s.Empty()
}

func (u *ui) highlight() {
	p, ok := u.selected()
	if !ok {
		u.say(tr(selectFirst))
		return
	}
	for _, h := range u.state.library.Highlights(p.Article) {
		if h.Overlaps(p.Span) {
			u.change(func(l *corpus.Library) error { return l.SetHighlight(h, false) }, tr(highlightGone))
			return
		}
	}
	u.change(func(l *corpus.Library) error { return l.SetHighlight(p, true) }, tr(highlightDone))
}

// pin pins the passage the reader is at; in a search the one found, and goes on to the next.
func (u *ui) pin() {
	if u.palette.IsOpen() {
		if key := u.palette.Chosen(); key != "" {
			u.pinChoice(key)
			u.palette.Step()
		}
		return
	}
	p, ok := u.selected()
	if !ok {
		u.say(tr(selectFirst))
		return
	}
	u.togglePin(p)
}

func (u *ui) togglePin(p corpus.Passage) {
	for _, h := range u.state.library.Pins() {
		if h.Article == p.Article && h.Overlaps(p.Span) {
			u.change(func(l *corpus.Library) error { return l.SetPin(h, false) }, tr(pinGone))
			return
		}
	}
	u.change(func(l *corpus.Library) error { return l.SetPin(p, true) }, tr(pinDone))
}

// note asks for a note on the finding the columns stand at, or on what is selected, or on the passage the reader is at.
func (u *ui) note() {
	if standsAtFinding(u.state) {
		u.askNote(u.state.noteKey(u.state.board.walked))
		return
	}
	p, ok := u.selected()
	if !ok {
		u.say(tr(selectFirst))
		return
	}
	u.askNote(p.Key())
}

// askNote asks for a note on a passage, a finding or a pair. An empty one takes the note away.
func (u *ui) askNote(key string) {
	u.openSurface(asking(tr(noteHint), tr(noteNote), func(text string) []choice {
		text = strings.TrimSpace(text)
		title := tr(keepNote)
		if text == "" {
			title = tr(dropNote)
		}
		return []choice{{title: title, snippet: text, run: func(u *ui) {
			u.change(func(l *corpus.Library) error { return l.SetNote(key, text) }, "")
		}}}
	}), u.state.library.Note(key))
}

// setVerdict keeps the reader's word on a finding; the same word again takes it back.
func (u *ui) setVerdict(finding string, v corpus.Verdict) {
	if u.state.verdict(finding) == v {
		v = corpus.NoVerdict
	}
	was := u.state.verdictKey(finding)
	u.change(func(l *corpus.Library) error { return l.SetVerdict(finding, v, was) }, "")
}

// differ is X: the finding the reader stands on differs, or these two passages do, whatever the program thinks.
func (u *ui) differ() {
	if standsAtFinding(u.state) {
		judge(corpus.Differs)(u)
		return
	}
	if p := u.panes[u.state.focused()]; p != nil {
		if f := u.findingAt(p.id, p.reader.Current()); f != nil {
			u.setVerdict(f.Key, corpus.Differs)
			return
		}
	}
	a, b, ok := u.pairAt()
	if !ok {
		u.say(tr(pairNeedsTwo))
		return
	}
	u.setVerdict(pairKey(a, b), corpus.Differs)
}

// mine lays the reader's own marks on a page.
func (p *page) mine(s *state) {
	id := p.article.ID()
	for _, h := range s.library.Highlights(id) {
		p.run(h.Span, widgets.ToneHighlight, "")
	}
	for _, h := range s.library.Pins() {
		if h.Article == id {
			p.run(h.Span, widgets.TonePin, notePrefix+h.Key())
		}
	}
	for key := range s.library.Notes() {
		if h, ok := corpus.ParsePassage(key); ok && h.Article == id {
			p.run(h.Span, widgets.ToneNote, notePrefix+key)
		}
	}
	for _, pair := range handPairs(s) {
		if pair.verdict != corpus.Differs || s.hidden[differsLayer] {
			continue // linked or not linked: signs and ribbons show it
		}
		for _, h := range []corpus.Passage{pair.a, pair.b} {
			if h.Article == id {
				p.run(h.Span, widgets.ToneDiffers, pairPrefix+pair.key)
			}
		}
	}
}
