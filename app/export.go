package app

import (
	"crypto/sha256"
	"errors"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"sidelight/corpus"
	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
	"sidelight/corpus/report"
)

// An export is a file the reader can take away from what is compared.
type export struct {
	title, note, ext string
	write            func(io.Writer, material) error
	of               tab // the view of the board that shows what is in it; "" for none
}

// A material is what exports are made of.
type material struct {
	compared *compare.Comparison
	options  report.Options
	clips    []report.Clip
	cited    report.Style
}

// exports are all there are.
func exports() []export {
	page := func(write func(io.Writer, *compare.Comparison, report.Options) error) func(io.Writer, material) error {
		return func(w io.Writer, m material) error { return write(w, m.compared, m.options) }
	}
	sheet := func(table func(*compare.Comparison, report.Options) report.Table) func(io.Writer, material) error {
		return func(w io.Writer, m material) error { return table(m.compared, m.options).Spreadsheet(w) }
	}
	marks := func(table func([]*mark.Annotated) report.Table) func(io.Writer, material) error {
		return func(w io.Writer, m material) error { return table(m.compared.Articles).Spreadsheet(w) }
	}
	references := func(write func(io.Writer, []*mark.Annotated) error) func(io.Writer, material) error {
		return func(w io.Writer, m material) error { return write(w, m.compared.Articles) }
	}
	return []export{
		{"Report, to read or print", "HTML page", ".html", page(report.HTML), factsTab},
		{"Report as text", "Markdown", ".md", page(report.Markdown), ""},
		{"Clip sheet of the pinned passages", "Markdown", " clips.md", clipSheet, notesTab},
		{"Facts board", "CSV", " facts.csv", sheet(report.Facts), ""},
		{"Fact-check sheet of the base", "CSV", " factcheck.csv", sheet(report.FactCheck), quotesTab},
		{"Source chart", "CSV", " sources.csv", sheet(report.Sources), originsTab},
		{"Figures", "CSV", " figures.csv", marks(report.Figures), ""},
		{"Quotes", "CSV", " quotes.csv", marks(report.Quotes), ""},
		{"References", "RIS", ".ris", references(report.RIS), ""},
		{"References", "BibTeX", ".bib", references(report.BibTeX), ""},
	}
}

// exportOf is what the board, or the matrix of sources, is taken away as.
func exportOf(s *state) export {
	view := s.board.tab
	if s.matrix {
		view = originsTab
	}
	list := exports()
	return list[max(0, slices.IndexFunc(list, func(e export) bool { return e.of == view }))]
}

// clipSheet writes the pinned passages with their citations and notes, in the order in which they were pinned.
func clipSheet(w io.Writer, m material) error {
	if len(m.clips) == 0 {
		return errors.New(tr(nothingPinned))
	}
	return report.Clips(w, m.options.Title, m.clips, m.cited)
}

// exportList offers the exports in the palette.
func exportList() []choice {
	var out []choice
	for _, e := range exports() {
		out = append(out, choice{group: tr(exportGroup), title: tr(e.title), note: tr(e.note), run: func(u *ui) { u.export(e) }})
	}
	return out
}

// export asks where to and writes the file.
func (u *ui) export(e export) {
	if m, ok := u.material(); ok {
		u.askWhere(tr(e.title), report.FileName(m.options.Title, e.ext), func(path string) {
			if path != "" {
				u.session.folder = filepath.Dir(path)
				u.writeAway(e, m, path, nil)
				delete(u.written, path) // named by the reader, it is theirs
			}
		})
	}
}

// takeAway writes what the board shows without asking, into the folder where files were last taken away to, at first the reader's documents.
func (u *ui) takeAway() {
	if u.keeping > 0 { // a pin just set belongs on the sheet
		u.whenKept = u.takeAway
		return
	}
	if m, ok := u.material(); ok {
		e := exportOf(u.state)
		path := u.freePlace(m.options.Title, e.ext)
		u.writeAway(e, m, path, func(sum checksum) { u.written[path] = sum })
	}
}

// material is what there is to take away; false while it is being compared, which the status line says.
func (u *ui) material() (material, bool) {
	c := u.state.bare // the reader's word stands beside the program's in a report
	if c == nil || !u.state.settled() {
		u.say(tr(workingOn))
		return material{}, false
	}
	return material{c, reportOptions(u.state), clips(u.state), u.session.cited}, true
}

// A checksum tells whether a file is still as it was written.
type checksum [sha256.Size]byte

// ours reports whether a file is one this window wrote and nobody has changed since, say by filling in verdicts.
func (u *ui) ours(path string) bool {
	sum, wrote := u.written[path]
	if !wrote {
		return false
	}
	b, err := os.ReadFile(path)
	return err == nil && sha256.Sum256(b) == sum
}

// freePlace is a path for a file taken away: no file of the reader's is replaced, only what this window wrote itself and is as it was.
func (u *ui) freePlace(title, ext string) string {
	dir := u.session.folder
	if info, err := os.Stat(dir); dir == "" || err != nil || !info.IsDir() {
		dir = documents()
	}
	path := filepath.Join(dir, report.FileName(title, ext))
	for n := 2; !u.ours(path); n++ {
		if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
			break
		}
		path = filepath.Join(dir, report.FileName(title, " "+strconv.Itoa(n)+ext))
	}
	return path
}

// documents is the reader's folder for documents, else their home.
func documents() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return "."
	}
	dir := filepath.Join(home, "Documents")
	if lines, err := os.ReadFile(filepath.Join(home, ".config", "user-dirs.dirs")); err == nil { // on Linux it has a name in the reader's language
		if _, rest, ok := strings.Cut(string(lines), `XDG_DOCUMENTS_DIR="`); ok {
			name, _, _ := strings.Cut(rest, `"`)
			dir = strings.Replace(name, "$HOME", home, 1)
		}
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return home
	}
	return dir
}

// writeAway writes the file in the background and says where it is; then is told what was written, unless it is nil. A page is opened in
// the browser, from where it is printed.
func (u *ui) writeAway(e export, m material, path string, then func(checksum)) {
	u.background(func() func() {
		sum := sha256.New()
		err := report.WriteFile(path, func(w io.Writer) error { return e.write(io.MultiWriter(w, sum), m) })
		return func() {
			if err != nil {
				u.say(err.Error())
				return
			}
			if then != nil {
				then(checksum(sum.Sum(nil)))
			}
			u.say(message(wrote, path))
			u.state.wrote = path
			u.refreshStatus()
			if e.ext == ".html" {
				u.openPage(path)
			}
		}
	})
}

func clips(s *state) []report.Clip {
	var out []report.Clip
	for _, p := range s.library.Pins() {
		if a := s.article(p.Article); a != nil {
			out = append(out, report.Clip{Article: a.Article, Span: p.Span, Note: s.library.Note(p.Key())})
		}
	}
	return out
}

// reportOptions is what the reports say beside what was found: the base, the story's name and the reader's own words.
func reportOptions(s *state) report.Options {
	o := report.Options{Base: max(0, s.index(s.base())), Remarks: map[string]report.Remark{}}
	for _, g := range s.stories() {
		if slices.Contains(g.Articles, s.base()) {
			o.Title = g.Name
		}
	}
	for _, f := range s.findings() {
		if v, n := s.verdict(f.Key), s.library.Note(s.noteKey(f.Key)); v != corpus.NoVerdict || n != "" {
			o.Remarks[f.Key] = report.Remark{Verdict: string(v), Note: n}
		}
	}
	for _, p := range handPairs(s) {
		o.Pairs = append(o.Pairs, report.Pair{Places: p.places(s), Remark: report.Remark{Verdict: string(p.verdict), Note: s.library.Note(p.key)}})
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
