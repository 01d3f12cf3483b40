package app

import (
	"cmp"
	"context"
	"path/filepath"
	"slices"

	"sidelight/corpus"
	"sidelight/corpus/ingest"
)

// mostLookedAt is how many articles of an import are looked at for those to open: half a second's work.
const mostLookedAt = 300

// An intake is files on their way into the library: which ones, read in what way, and the name of the story they make.
type intake struct {
	title   string
	paths   []string
	how     ingest.Options
	decided bool // the reader has said how: nothing is held back to ask
}

// read reads files and folders into the library, lists what they gave as one story and opens it.
func (u *ui) read(title string, paths []string) { u.take(intake{title: title, paths: paths}) }

// take reads files in the background. Esc stops it; what is done is kept. Files that hold several articles wait until the reader has said
// whether they shall be parted. Imports follow one another: the library has one writer.
func (u *ui) take(in intake) {
	if len(in.paths) == 0 {
		return
	}
	u.recallFiles(in.paths)
	ctx, cancel := context.WithCancel(context.Background())
	library := u.library
	current := u.imports.next()
	u.stopWith(cancel)
	u.state.working = progress{what: tr(readingWhat)}
	u.refreshStatus()
	show := func(now progress) {
		u.meanwhile(func() {
			if current() && u.stop != nil {
				u.state.working = now
				u.refreshStatus()
			}
		})
	}
	how := corpus.Intake{Options: in.how, Underway: func(path string, articles int) {
		show(progress{tr(readingWhat) + " " + filepath.Base(path), articles, 0})
	}}
	if !in.decided {
		how.Hold = func(p ingest.Preview) bool { return p.Articles > 1 }
	}
	u.background(func() func() {
		var got imported
		library.ImportAs(ctx, how, in.paths, func(p corpus.Progress) {
			if p.Held {
				got.held = append(got.held, heldFile{p.Preview, p.Origins})
			} else {
				got.ids = append(got.ids, p.IDs...)
				got.reports = append(got.reports, p.Report)
			}
			show(progress{tr(readingWhat) + " " + filepath.Base(p.Path), p.Done, p.Files})
		})
		got.stopped = ctx.Err() != nil
		cancel()
		got.err = listAs(library, in.title, got.ids)
		got.snapshot = library.Snapshot()
		if len(got.ids) > autoOpen {
			got.first = firstTwo(context.Background(), got.snapshot, got.ids)
		}
		return func() {
			if current() {
				u.state.working, u.stop = progress{}, nil
			}
			if library == u.library {
				u.took(in, got)
			}
		}
	})
}

// An imported is what an intake came to.
type imported struct {
	ids      []string
	first    []string // of many, those to open
	reports  []fileReport
	held     []heldFile // files of several articles, not written yet
	stopped  bool
	snapshot *corpus.Snapshot
	err      error
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
		g.Name = cmp.Or(excerpt(m.Title, 48), tr(openedTitle))
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

// took opens what an intake gave, one article beside the only one that is open, and asks about the files it held back.
func (u *ui) took(in intake, got imported) {
	s := u.state
	s.setLibrary(got.snapshot)
	if in.decided {
		s.reports = updated(s.reports, got.reports)
	} else {
		s.reports = got.reports
	}
	switch {
	case len(got.ids) == 0:
	case len(s.open) > 0 && in.title == tr(pastedTitle):
		for _, id := range got.ids {
			s.show(id, true)
		}
	case len(s.open) == 1 && len(got.ids) == 1: // opened one by one to be compared
		s.show(got.ids[0], s.columns > 1)
	case len(got.ids) <= autoOpen:
		s.openAll(got.ids)
	default:
		s.openAll(got.first)
	}
	if len(got.held) == 0 || len(got.reports) > 0 {
		s.message = reportLine(got.ids, outletsOf(got.snapshot, got.ids), got.reports, got.stopped)
	}
	if got.err != nil {
		s.message = got.err.Error()
	}
	u.sourcesChanged()
	if u.win.Canvas().Focused() == nil { // the arrow keys scroll at once
		u.focusText()
	}
	if len(got.held) > 0 {
		u.askHeld(in, got.held)
	}
}

// firstTwo chooses which of many articles are opened: the first two original texts of the largest group that tells of one event, else of all.
// Of a very large import only its beginning is looked at: the reader waits for it.
func firstTwo(ctx context.Context, s *corpus.Snapshot, ids []string) []string {
	ids = ids[:min(len(ids), mostLookedAt)]
	if list, err := s.SuggestAmong(ctx, ids); err == nil && len(list) > 0 {
		ids = list[0].Articles
	}
	groups, err := s.Origins(ctx, ids)
	if err != nil || len(groups) < 2 {
		return ids[:min(len(ids), 2)]
	}
	return []string{groups[0][0], groups[1][0]}
}

// updated is an older report with the lines of a newer one in the place of those on the same files.
func updated(older, newer []fileReport) []fileReport {
	out := slices.Clone(older)
	for _, r := range newer {
		if i := slices.IndexFunc(out, func(o fileReport) bool { return o.Path == r.Path }); i >= 0 {
			out[i] = r
		} else {
			out = append(out, r)
		}
	}
	return out
}
