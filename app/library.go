package app

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

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

// A home is the folder the system keeps for the window.
type home string

func homeOf(a fyne.App) home { return home(a.Storage().RootURI().Path()) }

// library is the file of the library that is there without being asked for; "" if the system has no place for it.
func (h home) library() string {
	if err := os.MkdirAll(string(h), 0o700); err != nil {
		return ""
	}
	return filepath.Join(string(h), "library"+corpus.Extension)
}

// opened is the list of the libraries that were opened last.
func (h home) opened() corpus.Opened { return corpus.Opened(filepath.Join(string(h), "opened.json")) }

// firstLibraries are the libraries the window tries to begin with: the one asked for; without one, that which was open last if it is still
// there, then the reader's own. In memory it always can.
func firstLibraries(asked, own string, last []corpus.Opening) []string {
	if asked != "" {
		return []string{asked, ""}
	}
	if len(last) == 0 || last[0].Missing {
		return []string{own, ""}
	}
	return []string{last[0].Path, own, ""}
}

// openFirst opens the first of some libraries that can be opened, and tells why one before it could not, or what was recovered of it.
func openFirst(paths []string) (library *corpus.Library, told string) {
	for _, path := range paths {
		library, recovered, err := corpus.OpenOrRecover(path)
		switch {
		case err != nil:
			told = cmp.Or(told, libraryProblem(path, err))
			continue
		case recovered != nil:
			told = recovered.String()
		case told != "":
			told = joined([]string{told, message(libraryInstead, libraryName(library))})
		}
		return library, told
	}
	panic(told) // SQLite itself does not work
}

// libraryProblem says why a library was not opened, and what to do.
func libraryProblem(path string, err error) string {
	name := filepath.Base(path)
	switch {
	case errors.Is(err, corpus.ErrDamaged): // and nothing in it to recover
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
	if l := u.comeBack(path); l != nil {
		u.enter(l)
		return
	}
	u.background(func() func() {
		l, recovered, err := corpus.OpenOrRecover(path)
		return func() {
			if err != nil {
				u.say(libraryProblem(path, err))
				return
			}
			u.enter(l)
			if recovered != nil {
				u.say(recovered.String())
			}
		}
	})
}

// enter shows another library. The one that was open is closed once no search, import or comparison reads it any more.
func (u *ui) enter(l *corpus.Library) {
	u.stopImport()
	for _, t := range []*turn{&u.imports, &u.comparisons, &u.searches} {
		t.next()
	}
	u.remember()
	u.leave()
	u.library = l
	u.win.Canvas().Unfocus()
	for id, p := range u.panes {
		p.reader.Hide()
		delete(u.panes, id)
	}
	old := u.state
	u.state = newState(l.Snapshot())
	u.state.columns, u.state.locked, u.state.hidden, u.state.dim, u.state.foldCopies = old.columns, old.locked, old.hidden, old.dim, old.foldCopies
	u.opened = ""
	u.recallLibrary()
	u.restore()
	u.welcome()
	u.focusText()
	u.closeLeft()
}

// recallLibrary puts the library on the list of those opened last; the next time the window begins with the first of them.
func (u *ui) recallLibrary() {
	if path := u.library.Path(); path != "" {
		u.home.opened().Add(path, time.Now()) // a list that cannot be written costs a convenience
	}
}

// welcome says which library is open, what is in it, and that nothing can be written to it if that is so.
func (u *ui) welcome() {
	line := message(storyOf, libraryName(u.library), counted(u.state.library.Len(), articleNoun))
	switch {
	case u.library.ReadOnly():
		line += ", " + tr(libraryReadOnly)
	case u.library.Damaged():
		line += ", " + tr(libraryTorn)
	}
	u.say(line)
}

// libraryName is what to call a library.
func libraryName(l *corpus.Library) string {
	if l.Path() == "" {
		return tr(libraryInMemory)
	}
	return strings.TrimSuffix(filepath.Base(l.Path()), corpus.Extension)
}

// libraryHeading stands over the list of stories: the library's name, unless it is the reader's own.
func (u *ui) libraryHeading() string {
	heading := tr(libraryTitle)
	if path := u.library.Path(); path != "" && path != u.home.library() {
		heading = libraryName(u.library)
	}
	if u.library.ReadOnly() {
		heading += " · " + tr(libraryLocked)
	}
	return heading
}

// lookAgain takes in what another program has written to the library meanwhile.
func (u *ui) lookAgain() {
	library := u.library
	u.background(func() func() {
		changed, err := library.Refresh()
		snapshot := library.Snapshot()
		return func() {
			if library != u.library || !changed || err != nil {
				return
			}
			u.state.setLibrary(snapshot)
			u.sourcesChanged()
		}
	})
}

func (u *ui) openLibrary() {
	u.askFiles(tr(openLibraryTitle), false, func(list []string) {
		if len(list) > 0 {
			u.openLibraryAt(list[0])
		}
	})
}

func (u *ui) newLibrary() {
	u.askWhere(tr(newLibraryTitle), tr(newLibraryName)+corpus.Extension, func(path string) {
		if path != "" && !strings.EqualFold(filepath.Ext(path), corpus.Extension) {
			path += corpus.Extension
		}
		u.openLibraryAt(path)
	})
}

func (u *ui) ownLibrary() { u.openLibraryAt(u.home.library()) }
