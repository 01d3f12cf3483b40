package app

import (
	"cmp"
	"path/filepath"
	"slices"
	"strings"

	"sidelight/corpus"
	"sidelight/corpus/article"
	"sidelight/corpus/ingest"
)

// A detail is a line of what is known of an article, which the reader can correct. The file it came from is never changed.
type detail struct {
	name  string
	of    func(*article.Meta) *string
	read  func(typed string) string // the value of what was typed, "" if it is none; nil: all is one
	words func(value string) string // how the value is written; nil: as it is
}

// details are the lines in their order.
var details = []detail{
	{name: detailTitle, of: func(m *article.Meta) *string { return &m.Title }},
	{name: detailOutlet, of: func(m *article.Meta) *string { return &m.Outlet }},
	{name: detailAuthor, of: func(m *article.Meta) *string { return &m.Author }},
	{name: detailDate, of: func(m *article.Meta) *string { return &m.Date }, read: ingest.Date, words: dateWords},
	{name: detailLang, of: func(m *article.Meta) *string { return &m.Lang }, read: ingest.Language},
	{name: detailURL, of: func(m *article.Meta) *string { return &m.URL }},
}

func (u *ui) openDetails() { u.detailsOf(u.state.focused()) }

// detailsOf lists what is known of an article; choosing a line changes it. Where the article came from cannot be changed.
func (u *ui) detailsOf(id string) {
	a := u.state.article(id)
	if a == nil {
		return
	}
	m := a.Meta
	var list []choice
	for _, d := range details {
		value := *d.of(&m)
		list = append(list, choice{
			group: tr(detailsTitle), title: message(columnLine, tr(d.name), cmp.Or(d.written(value), tr(detailUnknown))), run: func(u *ui) { u.askDetail(id, d) },
		})
	}
	came := []string{message(columnLine, tr(detailFile), m.Path), message(columnLine, tr(detailFormat), joined(filled(m.Format, m.Encoding)))}
	for _, p := range a.Printings {
		came = append(came, tr(alsoPrinted)+joined(filled(p.Outlet, dateWords(p.Date), p.Title, p.URL, p.Path)))
	}
	for _, line := range slices.Concat(a.Warnings, a.Faults) {
		came = append(came, coreLine(line))
	}
	for _, line := range came {
		list = append(list, choice{group: tr(detailsCame), title: line})
	}
	u.openSurface(listing(tr(detailsHint), tr(detailsNote), func(*ui) []choice { return list }), "")
}

func (d detail) written(value string) string {
	if d.words != nil {
		return d.words(value)
	}
	return value
}

// askDetail asks for the new value of a line; what cannot be read is not taken.
func (u *ui) askDetail(id string, d detail) {
	m, _ := u.state.library.Meta(id)
	s := surface{hint: tr(d.name), answer: func(u *ui, text string) {
		value := strings.TrimSpace(text)
		if d.read != nil && value != "" {
			if value = d.read(value); value == "" {
				u.offer(nil, message(detailUnread, tr(d.name)))
				return
			}
		}
		title := message(detailKeep, tr(d.name), d.written(value))
		if value == "" {
			title = message(detailDrop, tr(d.name))
		}
		u.offer([]choice{{title: title, run: func(u *ui) {
			now, _ := u.state.library.Meta(id)
			*d.of(&now) = value
			u.change(func(l *corpus.Library) error { return l.SetMeta(id, now) }, message(detailKept, tr(d.name)))
		}}}, tr(noteNote))
	}}
	u.openSurface(s, d.written(*d.of(&m)))
}

// openOriginal shows the file an article came from with the system's program for it.
func (u *ui) openOriginal() {
	m, ok := u.state.library.Meta(u.state.focused())
	if !ok || !filepath.IsAbs(m.Path) {
		u.say(tr(noOriginal))
		return
	}
	u.openPage(m.Path)
}
