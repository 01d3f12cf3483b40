package app

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"

	"sidelight/corpus"
	"sidelight/corpus/ingest"
)

// A fileReport is a line of the report of an import.
type fileReport = ingest.Report

// read reads files and folders into the library in the background, lists what they gave as one story and opens it. Esc stops it; what is
// done is kept. Imports follow one another: the library has one writer.
func (u *ui) read(title string, paths []string) {
	if len(paths) == 0 {
		return
	}
	ctx, cancel := context.WithCancel(context.Background())
	current := u.imports.next()
	u.stop = cancel
	u.state.working = progress{what: "reading"}
	u.refreshStatus()
	u.background(func() func() {
		var ids []string
		var reports []fileReport
		u.library.Import(ctx, paths, func(p corpus.Progress) {
			ids = append(ids, p.IDs...)
			reports = append(reports, p.Report)
			now := progress{readingWhat + filepath.Base(p.Path), p.Done, p.Files}
			u.background(func() func() {
				return func() {
					if current() && u.stop != nil {
						u.state.working = now
						u.refreshStatus()
					}
				}
			})
		})
		stopped := ctx.Err() != nil
		cancel()
		err := listAs(u.library, title, ids)
		snapshot := u.library.Snapshot()
		return func() {
			if current() {
				u.state.working, u.stop = progress{}, nil
			}
			u.imported(title, ids, reports, snapshot, stopped)
			if err != nil {
				u.say(err.Error())
			}
		}
	})
}

// listAs makes a story of the articles just read that are in none yet.
func listAs(l *corpus.Library, title string, ids []string) error {
	listed := map[string]bool{}
	for _, g := range l.Snapshot().Stories() {
		for _, id := range g.Articles {
			listed[id] = true
		}
	}
	g := corpus.Story{Name: title}
	if len(ids) > 0 && title == "" {
		m, _ := l.Snapshot().Meta(ids[0])
		g.Name = cmp.Or(excerpt(m.Title, 48), openedTitle)
	}
	for _, id := range ids {
		if !listed[id] {
			listed[id] = true
			g.Articles = append(g.Articles, id)
		}
	}
	if len(g.Articles) == 0 {
		return nil
	}
	_, err := l.SetStory(g)
	return err
}

// imported takes over what an import gave.
func (u *ui) imported(title string, ids []string, reports []fileReport, snapshot *corpus.Snapshot, stopped bool) {
	s := u.state
	s.library, s.reports = snapshot, reports
	switch {
	case len(ids) == 0:
	case len(s.open) > 0 && title == pastedTitle:
		for _, id := range ids {
			s.show(id, true)
		}
	case len(ids) <= autoOpen:
		s.openAll(ids)
	default:
		s.openAll(ids[:2])
	}
	s.message = reportLine(ids, outletsOf(snapshot, ids), reports, stopped)
	u.sourcesChanged()
}

// reportLine sums up an import: "4 articles from 4 files", "1 article from 2 files, 1 not read".
func reportLine(ids []string, outlets int, reports []fileReport, stopped bool) string {
	line := counted(len(ids), articleNoun)
	if len(ids) > len(reports) { // a database export
		line += ", " + counted(outlets, outletNoun)
	}
	line += " from " + counted(len(reports), fileNoun)
	failed := 0
	for _, r := range reports {
		if r.Status == ingest.Failed {
			failed++
		}
	}
	switch {
	case failed == 1 && len(reports) == 1:
		return filepath.Base(reports[0].Path) + ": " + reports[0].Reason
	case failed > 0:
		line += ", " + grouped(failed) + " not read (File > Import report says why)"
	}
	if stopped {
		line += ", stopped"
	}
	return line
}

// outletsOf counts the outlets of articles.
func outletsOf(s *corpus.Snapshot, ids []string) int {
	seen := map[string]bool{}
	for _, id := range ids {
		if m, ok := s.Meta(id); ok && m.Outlet != "" {
			seen[m.Outlet] = true
		}
	}
	return len(seen)
}

// reportList is the report of the latest import, file by file: what was not read first.
func reportList(reports []fileReport) []choice {
	var out []choice
	for _, status := range []ingest.Status{ingest.Failed, ingest.Skipped, ingest.Partial, ingest.OK} {
		for _, r := range reports {
			if r.Status == status {
				out = append(out, choice{
					group: statusWords[status], title: filepath.Base(r.Path), note: counted(r.Articles, articleNoun), snippet: r.Reason,
				})
			}
		}
	}
	return out
}

// storyTitle names what is opened together if it is one file or one folder; several files are named by their first headline.
func storyTitle(paths []string) string {
	if len(paths) != 1 {
		return ""
	}
	name := filepath.Base(paths[0])
	return strings.TrimSuffix(name, filepath.Ext(name))
}

func (u *ui) openFiles()  { u.choose(openTitle, false) }
func (u *ui) openFolder() { u.choose(openFolderTitle, true) }

// choose asks for files with the system's dialog; where there is none, with Fyne's.
func (u *ui) choose(title string, folders bool) {
	u.background(func() func() {
		list, err := u.pick(title, folders)
		return func() {
			if err == nil {
				u.read(storyTitle(list), list)
				return
			}
			u.dialog = ownDialog(u.win, folders, func(path string) {
				u.dialog = nil
				if path != "" {
					u.read(storyTitle([]string{path}), []string{path})
				}
			})
			u.dialog.Show()
		}
	})
}

// ownDialog is Fyne's dialog for a file or a folder, for systems without one of their own; it gives "" if the reader thought better of it.
func ownDialog(w fyne.Window, folders bool, chosen func(path string)) dialog.Dialog {
	if folders {
		return dialog.NewFolderOpen(func(f fyne.ListableURI, err error) {
			if err != nil || f == nil {
				chosen("")
				return
			}
			chosen(f.Path())
		}, w)
	}
	return dialog.NewFileOpen(func(f fyne.URIReadCloser, err error) {
		if err != nil || f == nil {
			chosen("")
			return
		}
		f.Close()
		chosen(f.URI().Path())
	}, w)
}

// dropped opens what was dropped on the window.
func (u *ui) dropped(uris []fyne.URI) {
	var list []string
	for _, x := range uris {
		if x.Scheme() == "file" {
			list = append(list, x.Path())
		}
	}
	u.read(storyTitle(list), list)
}

// openSample opens the story that comes with the program.
func (u *ui) openSample() {
	u.background(func() func() {
		list, err := sample(u.temp)
		return func() {
			if err != nil {
				u.say(err.Error())
				return
			}
			u.read(sampleTitle, list)
		}
	})
}

// sample writes the files of the sample story to a folder, for they are read like any others, and returns their paths.
func sample(dir string) ([]string, error) {
	names, err := fs.Glob(sampleFiles, "sample/*.txt")
	if err != nil {
		return nil, err
	}
	var list []string
	for _, name := range names {
		data, err := sampleFiles.ReadFile(name)
		if err != nil {
			return nil, err
		}
		path := filepath.Join(dir, filepath.Base(name))
		if err := os.WriteFile(path, data, 0o600); err != nil {
			return nil, fmt.Errorf("sample story: %w", err)
		}
		list = append(list, path)
	}
	return list, nil
}

// pasteSource takes the text on the clipboard as a source.
func (u *ui) pasteSource() {
	text := strings.TrimSpace(u.app.Clipboard().Content())
	if text == "" {
		u.say(nothingToPaste)
		return
	}
	u.pasted++
	path := filepath.Join(u.temp, message("%s %d.txt", pastedTitle, u.pasted))
	u.background(func() func() {
		err := os.WriteFile(path, []byte(text+"\n"), 0o600)
		return func() {
			if err != nil {
				u.say("paste: " + err.Error())
				return
			}
			u.read(pastedTitle, []string{path})
		}
	})
}
