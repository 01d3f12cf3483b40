// Package app joins the corpus to the screen: the window, its menus and keys, and what is shown.
package app

import (
	"fyne.io/fyne/v2"
)

// Run opens the window on the files, folders or library given and returns when it is closed.
func Run(a fyne.App, paths []string) {
	w := a.NewWindow("Sidelight")
	w.ShowAndRun()
}
