package app

import (
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/report"
)

// openCitation asks for the form in which passages are cited (see report.Style) and shows what it makes of a passage. An empty one brings
// back the form the program comes with.
func (u *ui) openCitation() {
	shown := citedExample()
	if p := u.panes[u.state.focused()]; p != nil && p.page != nil {
		shown = p.page.article.Article
	}
	u.openSurface(asking(tr(citationHint), tr(citationNote), func(text string) []choice {
		style := report.Style(strings.TrimSpace(text))
		if style == "" {
			style = report.DefaultStyle
		}
		if !strings.Contains(string(style), "{words}") {
			return nil
		}
		var sp article.Span
		if s := shown.Sentences(); len(s) > 0 {
			sp = s[len(s)-1]
		}
		return []choice{{title: tr(keepCitation), snippet: style.Cite(shown, sp), run: func(u *ui) {
			u.session.cited = style
			u.say(tr(citationKept))
		}}}
	}), string(u.session.cited))
}

// citedExample is an article to show a form of citation with where none is open.
func citedExample() *article.Article {
	m := article.Meta{Title: "Ferry fire kills 41", Outlet: "The Morning Ledger", Author: "Amal Holt", Date: "2025-05-04", URL: "https://ledger.example/ferry-fire"}
	return article.New(m, "There were 214 people aboard.", nil)
}
