// Package memory says how long Fyne keeps what it has drawn, before Fyne's packages read it.
//
// Fyne keeps each line of text it drew as a picture for a minute after it was last on screen. Who leafs through four articles at two
// sizes draws 3,000 of them in that minute, 70 MB, kept in the program where no graphics card takes them; in a third of the time it is a
// third. To come back to a line later than that costs drawing it once more, less than a frame. Fyne needs more than ten seconds, for it
// renews what is on screen only as often. It works because Go initialises packages in the order of their import paths as soon as their own
// imports are ready: this one needs little, while Fyne's cache waits for net/http, whose own imports sort after it.
package memory

import "os"

// kept is how long.
const kept = "20s"

// Settled says whether it was set here and not by whoever started the program.
var Settled = settle()

func settle() bool {
	if os.Getenv("FYNE_CACHE") != "" {
		return false
	}
	return os.Setenv("FYNE_CACHE", kept) == nil
}
