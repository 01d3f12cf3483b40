// Sidelight puts several outlets' stories on one event side by side. This file chooses between the window and a command.
package main

import (
	"fmt"
	"os"
	"runtime"

	"fyne.io/fyne/v2/app"

	window "sidelight/app"
	"sidelight/app/memory"
	"sidelight/corpus/cli"
	"sidelight/corpus/cli/locale"
)

var _, _ = locale.Settled, memory.Settled // settled before Fyne reads it: see there

func main() {
	if cli.Handles(os.Args[1:]) {
		cli.Console()
		os.Exit(cli.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
	}
	if why := window.NoDisplay(runtime.GOOS, os.Getenv); why != "" {
		if cli.Missing(os.Args[1:], os.Stderr) {
			os.Exit(1)
		}
		fmt.Fprintln(os.Stderr, "sidelight:", why)
		os.Exit(1)
	}
	window.Run(app.NewWithID("io.github.sidelight"), os.Args[1:])
}
