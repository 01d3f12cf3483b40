// Sidelight puts several outlets' stories on one event side by side. This file chooses between the window, a command and the reader child.
package main

import (
	"os"

	"fyne.io/fyne/v2/app"

	window "sidelight/app"
	"sidelight/corpus/cli"
	"sidelight/corpus/cli/locale"
)

var _ = locale.Settled // settled before Fyne reads it: see there

func main() {
	if cli.Handles(os.Args[1:]) {
		os.Exit(cli.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
	}
	window.Run(app.NewWithID("io.github.sidelight"), os.Args[1:])
}
