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
	stdout *output
	stderr io.Writer
	usage  string
	find   marks.Finders
}

// An output is the standard output of a call. It keeps the first error of writing, which Main tells; nothing is written after it.
type output struct {
	w   io.Writer
	err error
}

func (o *output) Write(b []byte) (int, error) {
	if o.err != nil {
		return 0, o.err
	}
	n, err := o.w.Write(b)
	o.err = err
	return n, err
}

// Exit codes.
const (
	done    = 0
	notRead = 1 // something could not be read or written; the rest was done
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

// Main runs the command the arguments ask for and returns its exit code: 0 all done, 1 something could not be read or written, 2 wrong usage.
func Main(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	if len(args) > 0 && args[0] == ingest.ChildFlag {
		return ingest.Child(stdin, stdout)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	c := &call{ctx: ctx, stdin: stdin, stdout: &output{w: stdout}, stderr: stderr, find: marks.Ours()}
	code := c.run(args)
	if c.stdout.err != nil {
		c.problem("the answer could not be written: %v", c.stdout.err)
		return max(code, notRead)
	}
	return code
}

// run runs the command the arguments ask for.
func (c *call) run(args []string) int {
	name := ""
	if len(args) > 0 {
		name, c.args = args[0], args[1:]
	}
	switch name {
	case "--version":
		name = "version"
	case "help", "--help", "-h":
		help(c.stdout)
		return done
	}
	for _, x := range commands() {
		if x.name == name {
			c.usage = x.usage
			return x.run(c)
		}
	}
	help(c.stderr)
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
