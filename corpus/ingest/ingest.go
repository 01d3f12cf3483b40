// Package ingest turns files into articles: text, blocks and what the file says about itself.
//
// Each kind of file is one Format in the list of Formats; dialogs, drops and imports ask that list. A format's reader leaves drafts: parts
// in reading order and metadata; laying them out as a text, the headline first, is the same for all (see draft). What a file is, its
// content decides; its name is a hint. The package knows nothing of figures, quotes, the library or the screen.
package ingest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
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
	More    Status = "more"    // no end yet: a part of a file of very many articles; the rest follows
)

// StoppedReason is the Reason of a file that was not read, or not kept, to its end because the reader stopped it.
const StoppedReason = "stopped"

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

	streams bool // record by record, without a limit to the size of the file

	is   func(f *file) bool // whether the content is of this kind; nil: only the name tells
	read func(ctx context.Context, f *file, emit func(*draft)) error
}

// Formats returns the formats in the order in which they are tried.
func Formats() []*Format {
	return []*Format{
		pdf(), docx(), odt(), epub(), archive(), rtf(), savedPage(), mail(), html(), jsonRecords(), xmlRecords(), references(), table(), markdown(), plain(),
	}
}

// named reports whether a file of this name is likely to be of the format.
func (f *Format) named(path string) bool {
	return slices.Contains(f.Exts, strings.ToLower(filepath.Ext(path)))
}

// A file is what a format reads: the bytes and the name they came under.
type file struct {
	path string // as given by the user; for a member of an archive, that of the archive
	name string // the file's own name, or the member's
	ext  string // ".txt", lower case
	data []byte

	partial bool   // data is the beginning only
	depth   int    // how many archives or messages it lies in
	left    *int64 // the allowance of the archive it lies in, nil outside

	options Options // how it is to be read
	alive   func()  // called while reading goes on, so that a guard sees it
}

func newFile(path, name string, data []byte) *file {
	return &file{path: path, name: name, ext: strings.ToLower(filepath.Ext(name)), data: data, alive: func() {}}
}

// inside is a file that lies in f.
func (f *file) inside(name string, data []byte) *file {
	in := newFile(f.path, name, data)
	in.depth, in.left, in.alive, in.options.Columns = f.depth+1, f.left, f.alive, f.options.Columns
	return in
}

// head is the beginning of the file, enough to tell what it is.
func (f *file) head() []byte { return f.data[:min(len(f.data), 4096)] }

// Limits of what is read. A file beyond them is named with the reason.
const (
	maxFile = 100 << 20 // bytes of a file read in one piece
	maxText = 8 << 20   // bytes of text of one article: a thick book has one to three million
)

// Read reads one file in this process, without the guard of ReadAll.
func Read(ctx context.Context, path string) ([]*article.Article, Report) {
	var all []*article.Article
	last := readHere(ctx, path, Options{}, func(o outcome) { all = append(all, o.list...) })
	return append(all, last.list...), last.report
}

// readHere reads one file in this process. more is given the parts before the last.
func readHere(ctx context.Context, path string, o Options, more func(outcome)) outcome {
	p := parts{path: path, more: more}
	f, err := openFile(path)
	if err == nil {
		f.options = o
		err = f.articles(ctx, p.add)
	}
	return p.last(err)
}

// report puts the end of reading a file into words.
func report(path string, articles int, err error) Report {
	r := Report{Path: path, Status: OK, Articles: articles}
	switch {
	case err == nil && articles > 0:
		return r
	case err == nil:
		err = errors.New("no article in it")
	}
	r.Reason, r.Status = reason(err), Failed
	switch {
	case articles > 0:
		r.Status = Partial
	case errors.Is(err, context.Canceled), errors.Is(err, errOwnReport):
		r.Status = Skipped
	}
	return r
}

// reason is what went wrong, in words for a reader, without the path.
func reason(err error) string {
	var at *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "no such file"
	case errors.Is(err, fs.ErrPermission):
		return "may not be read: permission denied"
	case errors.Is(err, context.Canceled):
		return StoppedReason
	case errors.As(err, &at):
		return at.Err.Error()
	}
	return err.Error()
}

// openFile reads the bytes of a file, or says why it cannot be read.
func openFile(path string) (*file, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, errors.New("a folder, not a file")
	case !info.Mode().IsRegular():
		return nil, errors.New("not a file that can be read")
	case info.Size() == 0:
		return nil, errors.New("the file is empty")
	case info.Size() > maxFile && slices.ContainsFunc(Formats(), func(f *Format) bool { return f.streams && f.named(path) }):
		return openLong(path)
	case info.Size() > maxFile:
		return nil, fmt.Errorf("%d MB: more than the %d MB read in one piece; split it", info.Size()>>20, maxFile>>20)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return newFile(path, filepath.Base(path), data), nil
}

// openLong reads the beginning of a file that will be streamed.
func openLong(path string) (*file, error) {
	r, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, 1<<20))
	f := newFile(path, filepath.Base(path), data)
	f.partial = true
	return f, err
}

// articles reads the file and hands over its articles one by one. A reader that panics has failed on this file only.
func (f *file) articles(ctx context.Context, each func(*article.Article)) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("the file is damaged: its reader gave up (%v)", p)
		}
	}()
	n := 0
	return f.drafts(ctx, func(d *draft) {
		d.Path, d.Index = f.path, n
		n++
		each(d.article())
	})
}

// drafts tells the format and reads the file with it.
func (f *file) drafts(ctx context.Context, emit func(*draft)) error {
	format, err := detect(f)
	if err != nil {
		return err
	}
	var tooLong error
	err = format.read(ctx, f, func(d *draft) {
		if n := d.size(); n > maxText {
			tooLong = fmt.Errorf("%d MB of text in one piece: an article has at most %d MB; split it", n>>20, maxText>>20)
			return
		}
		if d.Format == "" {
			d.Format = format.Name
		}
		if len(d.parts) > 0 {
			emit(d)
		}
	})
	if err == nil {
		err = tooLong
	}
	return err
}
