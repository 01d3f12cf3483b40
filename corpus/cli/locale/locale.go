// Package locale settles the locale before Fyne reads it.
//
// Under LANG=C, C.UTF-8, POSIX or a name that is no language, Fyne prints a parse error to stderr while its packages are initialised,
// long before main. Commands promise a clean stderr, so such a locale is turned into English first. It works because Go initialises
// packages in the order of their import paths as soon as their own imports are ready: this package needs little, while Fyne's lang
// waits for text/template, which sorts after it. TestQuietLocale in .ci/e2e guards that order with the real program.
package locale

import (
	"os"
	"strings"

	"golang.org/x/text/language"
)

// Settled says whether the locale was one Fyne cannot read and has been set to English for this process.
var Settled = settle()

func settle() bool {
	settled := false
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"} {
		if value := os.Getenv(name); value != "" && !readable(value) {
			os.Setenv(name, "en")
			settled = true
		}
	}
	return settled
}

// readable reports whether every language of a locale variable ("de_AT.UTF-8@euro", "nl:en") is one Fyne can parse.
func readable(value string) bool {
	for l := range strings.SplitSeq(value, ":") {
		l, _, _ = strings.Cut(l, ".")
		l, _, _ = strings.Cut(l, "@")
		if _, err := language.Parse(strings.ReplaceAll(l, "_", "-")); err != nil {
			return false
		}
	}
	return true
}
