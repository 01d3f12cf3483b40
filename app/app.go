// Package app joins the corpus to the screen: the window, its menus and keys, and what is shown.
//
// What the window shows is one plain struct, state. View functions, pure and tested without a window, turn it into the data of the widgets;
// callbacks with keys come back and change it; work that may take long runs in background. The package knows how things are laid out
// and worded, not how they are found.
package app

import (
	"cmp"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"sidelight/corpus"
)

// Run opens the window on the files, folders or library given and returns when it is closed. Without any it shows what was open the last
// time.
func Run(a fyne.App, paths []string) {
	temp, err := os.MkdirTemp("", "sidelight")
	if err != nil {
		temp = os.TempDir()
	} else {
		defer os.RemoveAll(temp)
	}
	file, paths := libraryOf(paths)
	library, problem := openLibrary(cmp.Or(file, ownLibrary(a)))
	defer library.Close()
	u := newUI(a, library, temp)
	u.show()
	switch {
	case len(paths) > 0:
		u.read(storyTitle(paths), paths)
	case file == "":
		u.restore()
	}
	if problem != "" {
		u.say(problem)
	}
	u.win.ShowAndRun()
}

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

// openLibrary opens a library. Of one that cannot be opened it says why, and gives one in memory to work on.
func openLibrary(path string) (library *corpus.Library, problem string) {
	library, err := corpus.Open(path)
	if err == nil {
		return library, ""
	}
	library, inMemory := corpus.Open("")
	if inMemory != nil {
		panic(inMemory) // SQLite itself does not work
	}
	return library, err.Error()
}
