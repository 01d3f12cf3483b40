// Package locale settles the locale before Fyne reads it.
//
// Under LANG=C, C.UTF-8 or POSIX, Fyne prints a parse error to stderr while its packages are initialised, long before main. Commands
// promise a clean stderr, so such a locale is turned into English first. It works because the Go specification initialises packages in
// the order of their import paths as soon as their own imports are ready: this package needs only os and strings, while
// Fyne's lang waits for text/template, which sorts after it. TestQuietLocale in corpus/cli guards that order with the real program.
package locale

import (
	"os"
	"strings"
)

// Settled says whether the locale was one Fyne cannot read and has been set to English for this process.
var Settled = settle()

func settle() bool {
	settled := false
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"} {
		lang, _, _ := strings.Cut(os.Getenv(name), ".")
		if lang == "C" || lang == "POSIX" {
			os.Setenv(name, "en")
			settled = true
		}
	}
	return settled
}
