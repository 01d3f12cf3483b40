package ingest

import (
	"context"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"sidelight/corpus/article"
)

// children is how many files are read at the same time, each by a process of its own; ahead how many may be read before they are asked for.
const (
	children = 2
	ahead    = 8
)

// ReadAll reads files, folders and archives, calling each for every file in order, on the caller's goroutine. A file of very many
// articles comes in parts: each is called for them in order, and only the last call tells the end (see More). ReadAll stops when ctx
// ends: what has not been read by then is not reported. Readers run in child processes that are killed when they hang or eat memory; only small
// plain texts are read in this one.
//
// A folder is searched for files of the formats we read, in the order of their names; hidden ones and the "..._files" folders of saved
// pages are left out.
func ReadAll(ctx context.Context, paths []string, each func([]*article.Article, Report)) {
	readAll(ctx, childCommand(), Options{}, paths, each)
}

// A task is a file on its way through readAll. done is closed after the last outcome.
type task struct {
	path string
	done chan outcome
}

func readAll(ctx context.Context, command []string, o Options, paths []string, each func([]*article.Article, Report)) {
	ctx, stop := context.WithCancel(ctx)
	todo, order := make(chan task), make(chan task, ahead)
	finished := make(chan struct{})
	for range children {
		go func() {
			g := &guard{command: command, quiet: quietLimit, options: o}
			for t := range todo {
				send := func(o outcome) {
					select {
					case t.done <- o:
					case <-ctx.Done():
					}
				}
				send(g.outcome(ctx, t.path, send))
				close(t.done)
			}
			g.kill()
			finished <- struct{}{}
		}()
	}
	go func() {
		defer close(order)
		defer close(todo)
		for _, p := range paths {
			files, isDir := []string{p}, false
			if info, err := os.Stat(p); err == nil && info.IsDir() {
				files, isDir = filesBelow(p), true
			}
			if isDir && len(files) == 0 {
				t := task{p, make(chan outcome, 1)}
				t.done <- outcome{report: Report{Path: p, Status: Failed, Reason: "no files in this folder that can be read"}}
				close(t.done)
				order <- t
			}
			for _, f := range files {
				t := task{f, make(chan outcome, 1)}
				select {
				case order <- t:
				case <-ctx.Done():
					return
				}
				select {
				case todo <- t:
				case <-ctx.Done():
					return
				}
			}
		}
	}()
	for t := range order {
		for o := range untilDone(ctx, t.done) {
			each(o.list, o.report)
		}
	}
	stop()
	for range children {
		<-finished
	}
}

// untilDone ranges over what comes from a channel until it is closed or ctx ends.
func untilDone[T any](ctx context.Context, from <-chan T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for {
			select {
			case v, ok := <-from:
				if !ok || ctx.Err() != nil || !yield(v) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}

// outcome reads one file: in this process if that is safe or there is no child to do it, else in the child. more is given the parts
// before the last.
func (g *guard) outcome(ctx context.Context, path string, more func(outcome)) outcome {
	if g.command == nil || small(path) {
		return readHere(ctx, path, g.options, more)
	}
	return g.read(ctx, path, more)
}

// small reports whether a file is a plain text that is read in no time, or no file at all.
func small(path string) bool {
	info, err := os.Stat(path)
	return err != nil || !info.Mode().IsRegular() || plain().named(path) && info.Size() <= 1<<18
}

// filesBelow lists the files of a folder and its folders that can be read.
func filesBelow(dir string) []string {
	var files []string
	filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return nil // a folder that may not be opened: the rest goes on
		case path != dir && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return filepath.SkipDir
			}
		case d.IsDir():
			if strings.HasSuffix(d.Name(), "_files") || d.Name() == "__MACOSX" {
				return filepath.SkipDir
			}
		case d.Type().IsRegular() && Reads(d.Name()):
			files = append(files, path)
		}
		return nil
	})
	return files
}
