// Package ingest turns files into articles: text, blocks and what the file says about itself.
//
// Each format is one Format in the list of Formats; dialogs, drops and imports ask that list. The package knows nothing of
// figures, quotes, the library or the screen.
package ingest

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"sidelight/corpus/article"
)

// A Status says how reading a file ended.
type Status string

// The ends of reading a file.
const (
	OK      Status = "ok"
	Partial Status = "partial" // something was read, something was not
	Failed  Status = "failed"
	Skipped Status = "skipped" // not a file of articles, or stopped by the reader
)

// A Report says how reading one file ended.
type Report struct {
	Path     string
	Status   Status
	Articles int
	Reason   string // for all but OK: what is wrong and what to do, in plain words, without the path
}

// A Format is a kind of file Sidelight reads.
type Format struct {
	Name string   // "Plain text"
	Exts []string // ".txt": a hint; the content decides
	Read func(ctx context.Context, path string, data []byte) ([]*article.Article, error)
}

// Formats returns the formats in the order in which they are tried.
func Formats() []*Format { return []*Format{plain()} }

// Read reads one file in this process.
func Read(ctx context.Context, path string) ([]*article.Article, Report) {
	fail := func(why string) ([]*article.Article, Report) {
		return nil, Report{Path: path, Status: Failed, Reason: why}
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return fail(err.Error())
	}
	for _, f := range Formats() {
		for _, ext := range f.Exts {
			if strings.EqualFold(filepath.Ext(path), ext) {
				list, err := f.Read(ctx, path, data)
				if err != nil {
					return fail(err.Error())
				}
				return list, Report{Path: path, Status: OK, Articles: len(list)}
			}
		}
	}
	return fail(fmt.Sprintf("cannot read %s yet", filepath.Ext(path)))
}

// ReadAll reads files, folders and archives, calling each for every file in order, on the caller's goroutine. It stops when ctx ends.
func ReadAll(ctx context.Context, paths []string, each func([]*article.Article, Report)) {
	for _, p := range paths {
		if ctx.Err() != nil {
			return
		}
		each(Read(ctx, p))
	}
}
