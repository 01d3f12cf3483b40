package corpus

import (
	"context"
	"fmt"
	"slices"

	"sidelight/corpus/article"
	"sidelight/corpus/ingest"
	"sidelight/corpus/mark"
	"sidelight/corpus/search"
)

// A Progress tells how far an import is.
type Progress struct {
	Done, Files int
	Path        string // the file just read
	Report      ingest.Report
	IDs         []string // the articles it gave, those the library had already among them
	Duplicates  int      // how many it had already
	Held        bool     // nothing of it was written: see Intake.Hold
}

// An Intake says how files are imported. The zero Intake is what most want.
type Intake struct {
	ingest.Options
	Hold func(ingest.Preview) bool // whether what was read of a file shall not be written yet, because the reader will be asked first; nil: all is written
}

// importBatch is how many articles of one file are written together.
const importBatch = 500

// Import reads files, folders and archives into the library and calls progress for each file once its articles are safe in it.
// It may be stopped by ctx: what is done is kept. Files read while others were being written are written together.
func (l *Library) Import(ctx context.Context, paths []string, progress func(Progress)) {
	l.ImportAs(ctx, Intake{}, paths, progress)
}

// ImportAs is Import with a say in how the files are read.
func (l *Library) ImportAs(ctx context.Context, in Intake, paths []string, progress func(Progress)) {
	type read struct {
		list   []*article.Article
		report ingest.Report
		held   bool
	}
	files := make(chan read, 64)
	go func() {
		defer close(files)
		ingest.ReadAllAs(ctx, in.Options, paths, func(list []*article.Article, r ingest.Report) {
			if in.Hold != nil && in.Hold(ingest.PreviewOf(list, r)) {
				files <- read{nil, r, true}
				return
			}
			files <- read{list, r, false}
		})
	}()
	done := 0
	for first := range files {
		group := []read{first}
		list := slices.Clone(first.list)
		for len(list) < importBatch {
			next, ok := read{}, false
			select {
			case next, ok = <-files:
			default:
			}
			if !ok {
				break
			}
			group = append(group, next)
			list = append(list, next.list...)
		}
		known, err := l.add(ctx, list)
		at := 0
		for _, f := range group {
			done++
			p := Progress{Done: done, Files: max(done, len(paths)), Path: f.report.Path, Report: f.report, Held: f.held}
			for i, a := range f.list {
				switch {
				case at+i >= len(known): // not written
				case known[at+i]:
					p.Duplicates++
					fallthrough
				default:
					p.IDs = append(p.IDs, a.ID())
				}
			}
			at += len(f.list)
			if len(p.IDs) < len(f.list) {
				p.Report.Status, p.Report.Articles = ingest.Partial, len(p.IDs)
				if len(p.IDs) == 0 {
					p.Report.Status = ingest.Failed
				}
				p.Report.Reason = fmt.Sprint("not written to the library: ", err)
			}
			progress(p)
		}
	}
}

// add writes articles to the library, some hundred at a time. For each it tells whether the library had it already; if it comes to an
// error, for those before the error.
func (l *Library) add(ctx context.Context, list []*article.Article) (known []bool, err error) {
	for batch := range slices.Chunk(list, importBatch) {
		if ctx.Err() != nil {
			return known, ctx.Err()
		}
		marked := make([]*mark.Annotated, len(batch))
		docs := make([]*search.Document, len(batch))
		packed := make([][]byte, len(batch))
		sideBySide(len(batch), func(i int) {
			marked[i] = mark.Annotate(batch[i])
			docs[i] = search.Prepare(marked[i])
			packed[i] = l.shelf.file.pack(batch[i].Text)
		})
		some, err := l.addBatch(marked, docs, packed)
		if err != nil {
			return known, err
		}
		known = append(known, some...)
	}
	return known, nil
}

func (l *Library) addBatch(list []*mark.Annotated, docs []*search.Document, packed [][]byte) (known []bool, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	f := l.shelf.file
	if f.readOnly {
		return nil, ErrReadOnly
	}
	if err := l.catchUp(); err != nil {
		return nil, f.explain(err)
	}
	tx, err := f.db.Begin()
	if err != nil {
		return nil, f.explain(err)
	}
	defer tx.Rollback()
	old := l.now.Load()
	var numbers []uint32
	var fresh []*search.Document
	var back []edit // deleted articles that come again
	for i, a := range list {
		n, had, err := insert(tx, a, packed[i])
		if err != nil {
			return nil, f.explain(err)
		}
		gone := old.gone(a.ID())
		if had && gone {
			back = append(back, edit{Kind: goneSheet, Key: a.ID()})
		}
		known = append(known, had && !gone)
		if !had {
			numbers, fresh = append(numbers, n), append(fresh, docs[i])
		}
	}
	if err := writeDesk(tx, back); err != nil {
		return nil, f.explain(err)
	}
	if err := tx.Commit(); err != nil {
		return nil, f.explain(err)
	}
	top := old.top
	if len(numbers) > 0 {
		l.shelf.index.add(numbers[0]-1, numbers, fresh)
		top = numbers[len(numbers)-1]
	}
	l.now.Store(newSnapshot(l.shelf, top, old.desk.with(back)))
	return known, nil
}

// catchUp takes in what another program has written to the file since we last looked. The caller holds the lock.
func (l *Library) catchUp() error {
	if l.shelf.file.path == "" {
		return nil
	}
	var top uint32
	if err := l.shelf.file.db.QueryRow("SELECT coalesce(max(number), 0) FROM articles").Scan(&top); err != nil {
		return err
	}
	if top != l.now.Load().top {
		return l.refresh()
	}
	return nil
}
