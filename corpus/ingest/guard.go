package ingest

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"sidelight/corpus/article"
)

// A guard is one seat for a reader child: it starts the process when first needed, gives it files, and kills it when it is silent for
// too long. Go on using it afterwards: it starts another. Not for two goroutines at once.
type guard struct {
	command []string      // the program and the flag that make a child
	quiet   time.Duration // how long a child may be silent
	options Options       // how all files are read

	cmd     *exec.Cmd
	in      io.WriteCloser
	answers chan answer // closed when the child's output ends
}

// childCommand is how this program starts itself as a reader child; nil where it cannot: a test binary knows no such flag.
func childCommand() []string {
	exe, err := os.Executable()
	if err != nil || strings.HasSuffix(strings.TrimSuffix(filepath.Base(exe), ".exe"), ".test") {
		return nil
	}
	return []string{exe, ChildFlag}
}

// read has the child read a file; more is given the parts before the last. A page the reader of pages hangs on is read once more, as
// plain text.
func (g *guard) read(ctx context.Context, path string, more func(outcome)) outcome {
	last, hung := g.try(ctx, job{path, g.options}, more)
	if hung && last.report.Articles == 0 && html().named(path) {
		if again, _ := g.try(ctx, job{path, Options{Plain: true}}, more); again.report.Articles > 0 {
			reason := last.report.Reason + "; all of its text is shown, menus too"
			return outcome{again.list, Report{Path: path, Status: Partial, Articles: again.report.Articles, Reason: reason}}
		}
	}
	return last
}

// try has the child read a file once. hung reports that it was killed for silence.
func (g *guard) try(ctx context.Context, j job, more func(outcome)) (last outcome, hung bool) {
	p := parts{path: j.Path, more: more}
	if err := g.start(); err != nil {
		return p.last(fmt.Errorf("its reader did not start: %w", err)), false
	}
	if json.NewEncoder(g.in).Encode(j) != nil {
		return p.last(g.ended()), false
	}
	timer := time.NewTimer(g.quiet)
	defer timer.Stop()
	for {
		select {
		case a, ok := <-g.answers:
			switch {
			case !ok:
				return p.last(g.ended()), false
			case a.End != nil:
				return outcome{p.list, *a.End}, false
			case a.Article != nil:
				p.add(article.New(a.Article.Meta, a.Article.Text, a.Article.Blocks, a.Article.Warnings...))
			}
			timer.Reset(g.quiet) // after the part was taken: the child is not to blame for the wait
		case <-timer.C:
			g.kill()
			return p.last(fmt.Errorf("reading came to no end and was stopped after %.0f seconds: the file is damaged or made to do harm", g.quiet.Seconds())), true
		case <-ctx.Done():
			g.kill()
			return p.last(ctx.Err()), false
		}
	}
}

// start starts a child if none is running.
func (g *guard) start() error {
	if g.cmd != nil {
		return nil
	}
	cmd := exec.Command(g.command[0], g.command[1:]...)
	in, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	g.cmd, g.in, g.answers = cmd, in, make(chan answer, 16)
	go func(answers chan<- answer) {
		defer close(answers)
		for dec := json.NewDecoder(bufio.NewReaderSize(out, 1<<16)); ; {
			var a answer
			if dec.Decode(&a) != nil {
				return
			}
			answers <- a
		}
	}(g.answers)
	return nil
}

// ended waits for a child whose output has ended and says why it did.
func (g *guard) ended() error {
	cmd := g.cmd
	g.kill()
	if cmd.ProcessState.ExitCode() == exitMemory {
		return errMemory
	}
	return errors.New("its reader broke down: the file is damaged")
}

// kill ends the child, if there is one, and waits until it is gone.
func (g *guard) kill() {
	if g.cmd == nil {
		return
	}
	g.in.Close()
	g.cmd.Process.Kill()
	for range g.answers { // lets the goroutine of start end
	}
	g.cmd.Wait()
	g.cmd = nil
}
