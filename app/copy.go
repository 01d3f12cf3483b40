package app

import (
	"strings"

	"fyne.io/fyne/v2"

	"sidelight/corpus/article"
	"sidelight/corpus/report"
)

// copy puts what is selected on the clipboard: in a text field its own, else the text's.
func (u *ui) copy() {
	if e := u.entry(); e != nil {
		e.TypedShortcut(&fyne.ShortcutCopy{Clipboard: u.app.Clipboard()})
		return
	}
	if p := u.panes[u.state.focused()]; p != nil {
		if text := p.reader.SelectedText(); text != "" {
			u.app.Clipboard().SetContent(text)
		}
	}
}

func (u *ui) selectAll() {
	if e := u.entry(); e != nil {
		e.TypedShortcut(&fyne.ShortcutSelectAll{})
		return
	}
	if p := u.panes[u.state.focused()]; p != nil {
		p.reader.SelectAll()
	}
}

// copyCited copies what is selected, else what all sources say in the finding the columns were brought to, else the passage the reader
// stands on, with where it stands.
func (u *ui) copyCited() {
	p := u.panes[u.state.focused()]
	if p == nil {
		return
	}
	a := p.page.article
	var sp article.Span
	if from, to, ok := p.reader.Selection(); ok {
		sp = p.page.span(from, to)
	}
	if sp.Empty() && u.state.board.stands {
		u.copyFinding(u.state.board.walked)
		return
	}
	if i := keyIndex(p.reader.Passage(), passagePrefix); sp.Empty() && i >= 0 {
		sp = a.Sentences()[i]
	}
	if sp.Empty() {
		u.say(tr(nothingToCopy))
		return
	}
	u.app.Clipboard().SetContent(u.session.cited.Cite(a.Article, sp))
	u.say(tr(copiedOne))
}

// copyFinding copies what each source says in a finding with where it stands, a line for each; what a copy says is its original's.
func (u *ui) copyFinding(key string) {
	s := u.state
	f := s.finding(key)
	if f == nil {
		return
	}
	var out []string
	for _, row := range report.Rows(s.compared, f.Kind) {
		if row.Key != key {
			continue
		}
		for _, x := range saidBy(s.compared, row) {
			if i := keyIndex(x.Key, memberPrefix); i >= 0 && i < len(f.Members) {
				m := f.Members[i]
				sp := m.Sentence
				if !sp.Has(m.Span) {
					sp = m.Span
				}
				out = append(out, u.session.cited.Cite(s.compared.Articles[m.Article].Article, sp))
			}
		}
	}
	u.app.Clipboard().SetContent(strings.Join(out, "\n"))
	u.say(message(copiedMany, counted(len(out), passageNoun)))
}
