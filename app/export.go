package app

import (
	"io"
	"net/url"
	"path/filepath"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"

	"sidelight/corpus"
	"sidelight/corpus/compare"
	"sidelight/corpus/report"
)

// An export is a file the reader can take away from what is compared.
type export struct {
	title, note, ext string
	write            func(io.Writer, *compare.Comparison, report.Options) error
}

func sheet(table func(*compare.Comparison, report.Options) report.Table) func(io.Writer, *compare.Comparison, report.Options) error {
	return func(w io.Writer, c *compare.Comparison, o report.Options) error { return table(c, o).Spreadsheet(w) }
}

// exports is the list Ctrl+E shows.
func exports() []export {
	return []export{
		{"Report, to read or print", "HTML page", ".html", report.HTML},
		{"Report as text", "Markdown", ".md", report.Markdown},
		{"Facts board", "CSV", " facts.csv", sheet(report.Facts)},
		{"Fact-check sheet of the base", "CSV", " factcheck.csv", sheet(report.FactCheck)},
		{"Source chart", "CSV", " sources.csv", sheet(report.Sources)},
		{"Figures", "CSV", " figures.csv", sheet(func(c *compare.Comparison, _ report.Options) report.Table { return report.Figures(c.Articles) })},
		{"Quotes", "CSV", " quotes.csv", sheet(func(c *compare.Comparison, _ report.Options) report.Table { return report.Quotes(c.Articles) })},
		{"References", "RIS", ".ris", func(w io.Writer, c *compare.Comparison, _ report.Options) error { return report.RIS(w, c.Articles) }},
		{"References", "BibTeX", ".bib", func(w io.Writer, c *compare.Comparison, _ report.Options) error { return report.BibTeX(w, c.Articles) }},
	}
}

// exportList offers the exports in the palette.
func exportList() []choice {
	var out []choice
	for _, e := range exports() {
		out = append(out, choice{group: exportGroup, title: e.title, note: e.note, run: func(u *ui) { u.export(e) }})
	}
	return out
}

// export asks where to and writes the file in the background. A page is opened in the browser, from where it is printed.
func (u *ui) export(e export) {
	c := u.state.compared
	if c == nil || !u.state.settled() {
		u.say(workingOn)
		return
	}
	options := reportOptions(u.state)
	name := report.FileName(options.Title, e.ext)
	write := func(path string) {
		if path == "" {
			return
		}
		u.background(func() func() {
			err := report.WriteFile(path, func(w io.Writer) error { return e.write(w, c, options) })
			return func() {
				if err != nil {
					u.say(err.Error())
					return
				}
				u.say(message(wrote, path))
				if e.ext == ".html" {
					u.openPage(path)
				}
			}
		})
	}
	u.background(func() func() {
		path, err := u.pickSave(e.title, name)
		return func() {
			if err == nil {
				write(path)
				return
			}
			d := dialog.NewFileSave(func(f fyne.URIWriteCloser, err error) {
				if err == nil && f != nil {
					f.Close()
					write(f.URI().Path())
				}
			}, u.win)
			d.SetFileName(name)
			d.SetFilter(storage.NewExtensionFileFilter([]string{filepath.Ext(e.ext)}))
			d.Show()
		}
	})
}

// reportOptions is what the reports say beside what was found: the base, the story's name and the reader's own words.
func reportOptions(s *state) report.Options {
	o := report.Options{Base: max(0, s.index(s.open[0])), Remarks: map[string]report.Remark{}}
	for _, g := range s.stories() {
		if slices.Contains(g.Articles, s.open[0]) {
			o.Title = g.Name
		}
	}
	for _, f := range s.findings() {
		if v, n := s.library.Verdict(f.Key), s.library.Note(f.Key); v != corpus.NoVerdict || n != "" {
			o.Remarks[f.Key] = report.Remark{Verdict: string(v), Note: n}
		}
	}
	for _, p := range handPairs(s) {
		o.Pairs = append(o.Pairs, report.Pair{Places: p.places(s), Remark: report.Remark{Verdict: string(corpus.Differs), Note: s.library.Note(p.key)}})
	}
	return o
}

// openPage shows a written page in the browser.
func (u *ui) openPage(path string) {
	if full, err := filepath.Abs(path); err == nil {
		path = full
	}
	link := &url.URL{Scheme: "file", Path: filepath.ToSlash(path)}
	if err := u.app.OpenURL(link); err != nil {
		u.say(message(wrote, path))
	}
}
