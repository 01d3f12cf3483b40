package app

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"sidelight/corpus"
)

// libraryOf takes the library out of the paths given to the program; the last one if there are several.
func libraryOf(paths []string) (library string, rest []string) {
	for _, p := range paths {
		if strings.EqualFold(filepath.Ext(p), corpus.Extension) {
			library = p
		} else {
			rest = append(rest, p)
		}
	}
	return library, rest
}

// ownLibrary is the file of the library that is there without being asked for; "" if the system has no place for it.
func ownLibrary(a fyne.App) string {
	dir := a.Storage().RootURI().Path()
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return ""
	}
	return filepath.Join(dir, "library"+corpus.Extension)
}

// firstLibraries are the libraries the window tries to begin with: the one asked for; without one, that which was open last, then the
// reader's own. In memory it always can.
func firstLibraries(asked, last, own string) []string {
	if asked != "" {
		return []string{asked, ""}
	}
	if _, err := os.Stat(last); err != nil { // moved or thrown away: nothing to complain of
		return []string{own, ""}
	}
	return []string{last, own, ""}
}

// openFirst opens the first of some libraries that can be opened, and says why one before it could not.
func openFirst(paths []string) (library *corpus.Library, problem string) {
	for _, path := range paths {
		library, err := corpus.Open(path)
		if err == nil {
			return library, problem
		}
		problem = cmp.Or(problem, libraryProblem(path, err))
	}
	panic(problem) // SQLite itself does not work
}

// libraryProblem says why a library was not opened, and what to do.
func libraryProblem(path string, err error) string {
	name := filepath.Base(path)
	switch {
	case errors.Is(err, corpus.ErrDamaged):
		return message(libraryDamaged, name)
	case errors.Is(err, corpus.ErrNewer):
		return message(libraryNewer, name)
	case errors.Is(err, corpus.ErrNotLibrary):
		return message(libraryOther, name)
	case errors.Is(err, corpus.ErrBusy):
		return message(libraryBusy, name)
	case errors.Is(err, fs.ErrPermission):
		return message(libraryForbidden, name)
	}
	return err.Error()
}

// openLibraryAt opens a library in the place of the one that is open.
func (u *ui) openLibraryAt(path string) {
	if path == "" {
		return
	}
	if full, err := filepath.Abs(path); err == nil {
		path = full
	}
	if path == u.library.Path() {
		u.say(message(libraryOpen, libraryName(u.library)))
		return
	}
	if i := slices.IndexFunc(u.left, func(l *corpus.Library) bool { return l.Path() == path }); i >= 0 {
		l := u.left[i]
		u.left = slices.Delete(u.left, i, i+1)
		u.enter(l)
		return
	}
	u.background(func() func() {
		l, err := corpus.Open(path)
		return func() {
			if err != nil {
				u.say(libraryProblem(path, err))
				return
			}
			u.enter(l)
		}
	})
}

// enter shows another library. The one that was open stays so until the window closes: a search or a comparison may still be reading it.
func (u *ui) enter(l *corpus.Library) {
	u.stopImport()
	for _, t := range []*turn{&u.imports, &u.comparisons, &u.searches} {
		t.next()
	}
	u.remember()
	u.left = append(u.left, u.library)
	u.library = l
	u.win.Canvas().Unfocus()
	for id, p := range u.panes {
		p.reader.Hide()
		delete(u.panes, id)
	}
	old := u.state
	u.state = newState(l.Snapshot())
	u.state.columns, u.state.locked, u.state.hidden, u.state.dim = old.columns, old.locked, old.hidden, old.dim
	u.opened = ""
	u.recallLibrary()
	u.restore()
	u.welcome()
	u.focusText()
}

// recallLibrary notes the library as the one to begin with the next time.
func (u *ui) recallLibrary() {
	if path := u.library.Path(); path != "" && path != ownLibrary(u.app) {
		u.session.libraries = recalled(u.session.libraries, path)
	}
	if path := u.library.Path(); path != "" {
		u.session.last = path
	}
	u.session.save(u.app.Preferences())
}

// welcome says which library is open, what is in it, and that nothing can be written to it if that is so.
func (u *ui) welcome() {
	line := message(storyOf, libraryName(u.library), counted(u.state.library.Len(), articleNoun))
	if u.library.ReadOnly() {
		line += ", " + libraryReadOnly
	}
	u.say(line)
}

// libraryName is what to call a library.
func libraryName(l *corpus.Library) string {
	if l.Path() == "" {
		return libraryInMemory
	}
	return strings.TrimSuffix(filepath.Base(l.Path()), corpus.Extension)
}

// libraryHeading stands over the list of stories: the library's name, unless it is the reader's own.
func (u *ui) libraryHeading() string {
	heading := libraryTitle
	if path := u.library.Path(); path != "" && path != ownLibrary(u.app) {
		heading = libraryName(u.library)
	}
	if u.library.ReadOnly() {
		heading += " · " + libraryLocked
	}
	return heading
}

// closeLibraries closes what is open, when the window is.
func (u *ui) closeLibraries() {
	for _, l := range append(u.left, u.library) {
		l.Close()
	}
}

func (u *ui) openLibrary() {
	u.askFiles(openLibraryTitle, false, func(list []string) {
		if len(list) > 0 {
			u.openLibraryAt(list[0])
		}
	})
}

func (u *ui) newLibrary() {
	u.askWhere(newLibraryTitle, newLibraryName+corpus.Extension, func(path string) {
		if path != "" && !strings.EqualFold(filepath.Ext(path), corpus.Extension) {
			path += corpus.Extension
		}
		u.openLibraryAt(path)
	})
}

func (u *ui) ownLibrary() { u.openLibraryAt(ownLibrary(u.app)) }
