// Package app joins the corpus to the screen: the window, its menus and keys, and what is shown.
//
// What the window shows is one plain struct, state. View functions, pure and tested without a window, turn it into the data of the widgets;
// callbacks with keys come back and change it; work that may take long runs in background. The package knows how things are laid out
// and worded, not how they are found.
package app

import (
	"os"

	"fyne.io/fyne/v2"

	"sidelight/corpus"
)

// Run opens the window on the files, folders or library given and returns when it is closed.
func Run(a fyne.App, paths []string) {
	temp, err := os.MkdirTemp("", "sidelight")
	if err != nil {
		temp = os.TempDir()
	} else {
		defer os.RemoveAll(temp)
	}
	library, err := corpus.Open("")
	if err != nil {
		fyne.LogError("open library", err)
		return
	}
	defer library.Close()
	u := newUI(a, library, temp)
	u.show()
	if len(paths) == 0 {
		paths = u.remembered()
	}
	u.read(storyTitle(paths), paths)
	u.win.ShowAndRun()
}
