package app

import (
	"path/filepath"
	"slices"
	"strings"

	"sidelight/corpus"
)

// mostRecent is how many files are kept in mind.
const mostRecent = 12

// recalled puts paths at the head of a list of those used last.
func recalled(list []string, paths ...string) []string {
	out := slices.Clone(paths)
	for _, p := range list {
		if !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	return out[:min(len(out), mostRecent)]
}

// recallFiles keeps in mind what is being read, but for what the window itself wrote to be read.
func (u *ui) recallFiles(paths []string) {
	var list []string
	for _, p := range paths {
		if full, err := filepath.Abs(p); err == nil && !strings.HasPrefix(full, u.temp) {
			list = append(list, full)
		}
	}
	if len(list) > 0 {
		u.session.files = recalled(u.session.files, list[:min(len(list), mostRecent)]...)
		u.session.save(u.app.Preferences())
	}
}

func (u *ui) openRecent() {
	u.openSurface(listing(tr(recentHint), "", func(u *ui) []choice {
		var out []choice
		for _, p := range u.session.files {
			out = append(out, choice{group: tr(recentFiles), title: filepath.Base(p), note: folderOf(p), run: func(u *ui) {
				u.read(storyTitle([]string{p}), []string{p})
			}})
		}
		for _, o := range u.home.opened().List() {
			line := choice{group: tr(recentLibraries), title: strings.TrimSuffix(filepath.Base(o.Path), corpus.Extension), note: folderOf(o.Path)}
			line.run = func(u *ui) { u.openLibraryAt(o.Path) }
			if o.Missing {
				line.note, line.run = tr(recentMissing), func(u *ui) { u.home.opened().Remove(o.Path) }
			}
			out = append(out, line)
		}
		return out
	}), "")
}

// folderOf is the folder of a file, short enough for the side of a line.
func folderOf(path string) string {
	const most = 40
	dir := []rune(filepath.Dir(path))
	if len(dir) > most {
		return "…" + string(dir[len(dir)-most:])
	}
	return string(dir)
}
