package app

import (
	"cmp"
	"path/filepath"

	"sidelight/corpus"
	"sidelight/corpus/ingest"
)

// A fileReport is a line of the report of an import.
type fileReport = ingest.Report

// reportLine sums up an import: "4 articles from 4 files", "1 article from 2 files, 1 not read".
func reportLine(ids []string, outlets int, reports []fileReport, stopped bool) string {
	line := counted(len(ids), articleNoun)
	if len(ids) > len(reports) { // a database export
		line += ", " + counted(outlets, outletNoun)
	}
	line = message(fromFiles, line, counted(len(reports), fileNoun))
	if n := len(ids) - distinct(ids); n > 0 {
		line += ", " + message(sameWords, grouped(n))
	}
	failed := 0
	for _, r := range reports {
		if r.Status == ingest.Failed {
			failed++
		}
	}
	switch {
	case failed == 1 && len(reports) == 1:
		return filepath.Base(reports[0].Path) + ": " + coreLine(reports[0].Reason)
	case failed > 0:
		line += ", " + message(filesNotRead, grouped(failed))
	}
	if stopped {
		line += ", " + tr(stoppedWord)
	}
	return line
}

func distinct(ids []string) int {
	seen := map[string]bool{}
	for _, id := range ids {
		seen[id] = true
	}
	return len(seen)
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

// openReport lists how the files of the latest import were read, what was not read first. Choosing a file offers what can be done with it.
func (u *ui) openReport() {
	u.openSurface(listing(tr(reportHint), tr(reportNote), func(u *ui) []choice { return reportList(u.state.reports) }), "")
}

func reportList(reports []fileReport) []choice {
	var out []choice
	for _, status := range []ingest.Status{ingest.Failed, ingest.Skipped, ingest.Partial, ingest.OK} {
		for _, r := range reports {
			if r.Status == status {
				out = append(out, choice{
					group: tr(statusWords[status]), title: filepath.Base(r.Path), note: counted(r.Articles, articleNoun), snippet: coreLine(r.Reason),
					run: func(u *ui) { u.openFileReport(r) },
				})
			}
		}
	}
	return out
}

// openFileReport offers to read a file again, in another way if its own reader failed.
func (u *ui) openFileReport(r fileReport) {
	in := intake{title: storyTitle([]string{r.Path}), paths: []string{r.Path}}
	again := func(how ingest.Options) func(*ui) {
		return func(u *ui) {
			in.how, in.decided = how, true
			u.take(in)
		}
	}
	group := message(storyOf, filepath.Base(r.Path), cmp.Or(coreLine(r.Reason), tr(statusWords[r.Status])))
	list := []choice{
		{group: group, title: tr(againChoice), run: again(ingest.Options{})},
		{group: group, title: tr(plainChoice), run: again(ingest.Options{Plain: true})},
	}
	u.background(func() func() {
		fields, err := ingest.Fields(r.Path)
		return func() {
			if err == nil {
				in.decided = true
				list = append(list, choice{group: group, title: tr(columnsChoice), run: func(u *ui) { u.askColumns(in, fields) }})
			}
			u.openSurface(listing(tr(fileHint), "", func(*ui) []choice { return list }), "")
		}
	})
}
