package app

import (
	"fyne.io/fyne/v2"

	"sidelight/corpus"
	"sidelight/corpus/compare"
)

// judgeCommands walk through what a reader has to look at and take the reader's word on it, without leaving the text.
func judgeCommands() []command {
	list := []command{
		{menu: goMenu, title: "Next sentence", keys: keys(press(ctrl, fyne.KeyDown)), run: sentence(1), when: hasSource, apart: true},
		{menu: goMenu, title: "Previous sentence", keys: keys(press(ctrl, fyne.KeyUp)), run: sentence(-1), when: hasSource},
		{menu: goMenu, title: "Altered and trimmed quotes", keys: keys(press(0, fyne.KeyQ)), run: (*ui).walkQuotes, when: hasFindings},
		{menu: viewMenu, title: "Filter the board …", keys: keys(press(0, fyne.KeyF)), run: (*ui).openFilters, when: hasFindings, apart: true},
		{menu: viewMenu, title: "Order of the board …", keys: keys(press(0, fyne.KeyO)), run: (*ui).openOrders, when: hasFindings},
	}
	for i, j := range judgements {
		if j.key != "" {
			list = append(list, command{menu: markMenu, title: j.title, keys: keys(press(0, j.key)), run: judge(j.verdict), when: standsAtFinding, apart: i == 0})
		}
	}
	return list
}

// judgements are the reader's verdicts in the order of menus. X, which differs, also sets two passages against each other: see differ.
var judgements = []struct {
	verdict corpus.Verdict
	title   string
	key     fyne.KeyName
}{
	{corpus.Same, judgeSame, fyne.KeyS},
	{corpus.Differs, judgeDiffers, ""},
	{corpus.NotComparable, judgeApart, fyne.KeyU},
	{corpus.Checked, judgeChecked, fyne.KeyK},
	{corpus.Problem, judgeProblem, fyne.KeyR},
}

// standsAtFinding reports whether the columns were brought to a finding and the reader has not moved on.
func standsAtFinding(s *state) bool { return s.board.stands && s.finding(s.board.walked) != nil }

// judge keeps the reader's word on the finding the columns stand at; the same word again takes it back. In a list the reader works through,
// which the board's filter makes, it goes on to the next finding without a word: one key for each.
func judge(v corpus.Verdict) func(*ui) {
	return func(u *ui) { u.judgeFinding(u.state.board.walked, v) }
}

func (u *ui) judgeFinding(key string, v corpus.Verdict) {
	s := u.state
	back := v == corpus.NoVerdict || s.verdict(key) == v
	list := after(walkList(s), key) // in the order before the word on it changes that
	u.setVerdict(key, v)
	if back || s.board.filter == allRows {
		return
	}
	for _, f := range list {
		if f.Key != key && s.verdict(f.Key) == corpus.NoVerdict {
			u.jumpToFinding(f)
			return
		}
	}
}

// after is a list from behind the finding with a key on, and round to it.
func after(list []*compare.Finding, key string) []*compare.Finding {
	for i, f := range list {
		if f.Key == key {
			return append(list[i+1:len(list):len(list)], list[:i+1]...)
		}
	}
	return list
}

// walkQuotes opens the quotes whose words were changed or cut, and stands at the first of them.
func (u *ui) walkQuotes() { u.walkRows(quotesTab) }

// walkRows opens what differs on a view of the board, and stands at the first of it.
func (u *ui) walkRows(view tab) {
	s := u.state
	s.board.tab, s.board.filter = view, differsRows
	if list := walkList(s); len(list) > 0 {
		u.jumpToFinding(list[0])
		return
	}
	u.openBoard()
	u.refreshBoard()
	u.say(tr(map[tab]string{factsTab: noFigure, quotesTab: noQuote}[view]))
}

// sentence goes to the next sentence of the text, or the one before.
func sentence(step int) func(*ui) {
	return func(u *ui) {
		if p := u.panes[u.state.focused()]; p != nil {
			p.reader.StepPassage(step)
			u.focusText()
		}
	}
}

// walkList are the findings F8 goes through: those the board's filter shows, in the board's order; without a filter all that differ, figures
// and quotes.
func walkList(s *state) []*compare.Finding {
	var list []*compare.Finding
	if s.board.filter != allRows {
		for _, r := range rows(s) {
			list = append(list, r.Finding)
		}
		return list
	}
	for i := range s.findings() {
		if f := &s.compared.Findings[i]; s.setsApart(f) {
			list = append(list, f)
		}
	}
	return list
}

// walk is the finding after (or before) the one the columns were last brought to; nil if there is none to go to.
func walk(s *state, step int) *compare.Finding {
	list := walkList(s)
	if len(list) == 0 {
		return nil
	}
	at := -1
	for i, f := range list {
		if f.Key == s.board.walked {
			at = i
		}
	}
	if at < 0 && step < 0 {
		at = 0
	}
	n := len(list)
	return list[((at+step)%n+n)%n]
}
