// Package app joins the corpus to the screen: the window, its menus and keys, and what is shown.
//
// What the window shows is one plain struct, state. View functions, pure and tested without a window, turn it into the data of the widgets;
// callbacks with keys come back and change it; work that may take long runs in background. The package knows how things are laid out
// and worded, not how they are found.
package app

import (
	"os"
	"runtime/debug"

	"fyne.io/fyne/v2"
)

// gcPercent is how far the heap may grow before it is swept: a window of four articles lives on 25 MB, and would by Go's own 100 hold 55.
const gcPercent = 50

// Run opens the window on the files, folders or library given and returns when it is closed. Without any it shows what was open the last
// time.
func Run(a fyne.App, paths []string) {
	debug.SetGCPercent(gcPercent)
	temp, err := os.MkdirTemp("", "sidelight")
	if err != nil {
		temp = os.TempDir()
	} else {
		defer os.RemoveAll(temp)
	}
	file, paths := libraryOf(paths)
	home := homeOf(a)
	speak(loadSession(a.Preferences()).language, systemLanguage())
	library, told := openFirst(firstLibraries(file, home.library(), home.opened().List()))
	u := newUI(a, library, temp)
	defer u.closeLibraries()
	u.show()
	u.recallLibrary()
	if len(paths) > 0 {
		u.read(storyTitle(paths), paths)
	} else {
		u.restore()
	}
	if library.ReadOnly() {
		u.welcome()
	}
	if told != "" {
		u.say(told)
	}
	a.Lifecycle().SetOnEnteredForeground(u.lookAgain)
	u.win.ShowAndRun()
}
