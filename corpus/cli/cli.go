// Package cli is the command line of Sidelight: the same engine without a window. The JSON types live here and nowhere else;
// they are a promise to scripts and only ever gain fields.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"slices"

	"sidelight/corpus/ingest"
	marks "sidelight/corpus/mark"
)

// Version is the version of the program.
const Version = "0.1.0"

// A command is one of the words after the program's name.
type command struct {
	name, usage string
	run         func(*call) int
}

// A call is one run of a command.
type call struct {
	ctx    context.Context
	args   []string // after the command's name
	stdin  io.Reader
	stdout io.Writer
	stderr io.Writer
	usage  string
	find   marks.Finders

	unwritten bool // an answer could not be written
}

// Exit codes.
const (
	done    = 0
	notRead = 1 // something could not be read; the rest was done
	wrong   = 2 // wrong usage
)

func commands() []command {
	return []command{
		{"read", "sidelight read [--json] FILE ...", read},
		{"mark", "sidelight mark [--json] FILE ... | sidelight mark --jsonl [--only figures|quotes]", mark},
		{"compare", "sidelight compare [--json] [--html F] [--md F] [--csv F] FILE FILE ...", compareFiles},
		{"import", "sidelight import --library L [--json] PATH ...", importFiles},
		{"search", "sidelight search --library L [--json] [--limit N] QUERY | sidelight search --library L --jsonl [--limit N]", searchLibrary},
		{"export", "sidelight export --library L --to DIR [--what LIST]", exportLibrary},
		{"version", "sidelight version", func(c *call) int { fmt.Fprintln(c.stdout, "sidelight", Version); return done }},
	}
}

// Handles reports whether the arguments ask for a command rather than for the window.
func Handles(args []string) bool {
	return len(args) > 0 && (slices.ContainsFunc(commands(), func(c command) bool { return c.name == args[0] }) ||
		args[0] == ingest.ChildFlag || args[0] == "help" || args[0] == "--help" || args[0] == "-h" || args[0] == "--version")
}

// Missing tells of the first path that does not exist, which may have been meant as a command, and reports whether there is one.
func Missing(paths []string, stderr io.Writer) bool {
	for _, p := range paths {
		if _, err := os.Stat(p); errors.Is(err, fs.ErrNotExist) {
			fmt.Fprintf(stderr, "sidelight: %s: no such file or command; sidelight help lists the commands\n", p)
			return true
		}
	}
	return false
}

// Main runs the command the arguments ask for and returns its exit code: 0 all done, 1 something could not be read, 2 wrong usage.
func Main(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	switch {
	case len(args) == 0:
	case args[0] == ingest.ChildFlag:
		return ingest.Child(stdin, stdout)
	case args[0] == "--version":
		args[0] = "version"
	case args[0] == "help" || args[0] == "--help" || args[0] == "-h":
		help(stdout)
		return done
	}
	for _, c := range commands() {
		if len(args) > 0 && c.name == args[0] {
			now := &call{ctx: ctx, args: args[1:], stdin: stdin, stdout: stdout, stderr: stderr, usage: c.usage, find: marks.Ours()}
			code := c.run(now)
			if now.unwritten {
				return max(code, notRead)
			}
			return code
		}
	}
	help(stderr)
	return wrong
}

func help(w io.Writer) {
	fmt.Fprintln(w, "usage: sidelight [PATH ...]    the window; opens files, folders, libraries")
	for _, c := range commands() {
		fmt.Fprintln(w, "       "+c.usage)
	}
}

// wrong says what is wrong with the call and how it is used.
func (c *call) wrong(format string, args ...any) int {
	fmt.Fprintf(c.stderr, "sidelight: "+format+"\n", args...)
	fmt.Fprintln(c.stderr, "usage: "+c.usage)
	return wrong
}

// problem tells one problem in one line.
func (c *call) problem(format string, args ...any) {
	fmt.Fprintf(c.stderr, "sidelight: "+format+"\n", args...)
}
