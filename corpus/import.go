package corpus

import (
	"cmp"
	"context"
	"errors"
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
	IDs         []string       // the articles it gave, those the library had already among them
	Duplicates  int            // how many it had already
	Printings   int            // of these, how many were printed by an outlet that was not known to have printed them
	Held        bool           // nothing of it was written: see Intake.Hold
	Preview     ingest.Preview // of a file that is held: what it would give
	Origins     int            // of a file that is held: on how many original texts its articles stand; 0 if there are too many to look
}

// An Intake says how files are imported. The zero Intake is what most want.
type Intake struct {
	ingest.Options

	// Hold says whether a file shall not be written yet, because the reader will be asked first. It sees what is read of the file when it
	// is asked: of a file of very many articles the beginning, its report then says More. nil: all is written.
	Hold func(ingest.Preview) bool

	// Underway is told how many articles of a file of very many are in the library while the rest is being read; nil: nobody is.
	Underway func(path string, articles int)
}

// importBatch is how many articles are written together.
const importBatch = 500

// Import reads files, folders and archives into the library and calls progress for each file once its articles are safe in it.
// It may be stopped by ctx: what is done is kept. Files read while others were being written are written together.
func (l *Library) Import(ctx context.Context, paths []string, progress func(Progress)) {
	l.ImportAs(ctx, Intake{}, paths, progress)
}

// A batch is a file, or a part of a file of very many articles, on its way from the readers to the library.
type batch struct {
	list    []*article.Article // nothing of a file that is held
	report  ingest.Report
	held    bool
	preview ingest.Preview
	origins int
}

// ImportAs is Import with a say in how the files are read.
func (l *Library) ImportAs(ctx context.Context, in Intake, paths []string, progress func(Progress)) {
	batches := make(chan batch, 8)
	go func() {
		defer close(batches)
		in.read(ctx, paths, func(b batch) { batches <- b })
	}()
	done, file := 0, Progress{}
	var bare unmarked
	var fault error // the last that kept articles from being written
	for first := range batches {
		group := together(first, batches)
		var list []*article.Article
		for _, b := range group {
			list = append(list, b.list...)
		}
		known, err := l.add(ctx, list)
		fault = cmp.Or(err, fault)
		for _, b := range group {
			n := min(len(b.list), len(known))
			for i, a := range b.list[:n] {
				file.IDs = append(file.IDs, a.ID())
				if known[i].had {
					file.Duplicates++
				}
				if known[i].printed {
					file.Printings++
				}
				bare.add(a, known[i].faults)
			}
			known = known[n:]
			file.Path = b.report.Path
			if b.report.Status == ingest.More {
				if in.Underway != nil {
					in.Underway(b.report.Path, len(file.IDs))
				}
				continue
			}
			done++
			file.Done, file.Files, file.Report = done, max(done, len(paths)), b.report
			file.Held, file.Preview, file.Origins = b.held, b.preview, b.origins
			if !b.held && len(file.IDs) < b.report.Articles {
				file.Report.Status, file.Report.Articles = ingest.Partial, len(file.IDs)
				if len(file.IDs) == 0 {
					file.Report.Status = ingest.Failed
				}
				file.Report.Reason = fmt.Sprint("not written to the library: ", fault)
				if errors.Is(fault, context.Canceled) {
					file.Report.Reason = ingest.StoppedReason
					if len(file.IDs) == 0 {
						file.Report.Status = ingest.Skipped
					}
				}
			}
			bare.tell(&file.Report)
			progress(file)
			file, bare = Progress{}, unmarked{}
		}
	}
	if len(file.IDs) > 0 { // stopped inside a file of very many articles
		done++
		file.Done, file.Files = done, max(done, len(paths))
		file.Report = ingest.Report{Path: file.Path, Status: ingest.Partial, Articles: len(file.IDs), Reason: ingest.StoppedReason}
		bare.tell(&file.Report)
		progress(file)
	}
}

// read has the files read and hands them on, those held without their articles.
func (in Intake) read(ctx context.Context, paths []string, next func(batch)) {
	file, begun := batch{}, false
	var look ingest.Previewer
	ingest.ReadAllAs(ctx, in.Options, paths, func(list []*article.Article, r ingest.Report) {
		file.list, file.report = list, r
		if in.Hold != nil {
			file.preview = look.Add(list, r)
			if !begun {
				file.held = in.Hold(file.preview)
			}
		}
		if file.held {
			if !begun && r.Status != ingest.More { // all of it is at hand
				file.origins = countTexts(list)
			}
			file.list = nil
		}
		next(file)
		begun = r.Status == ingest.More
		if !begun {
			file, look = batch{}, ingest.Previewer{}
		}
	})
}

// together is the first batch and those that wait behind it, as many as are written together.
func together(first batch, rest <-chan batch) []batch {
	group := []batch{first}
	for n := len(first.list); n < importBatch; {
		select {
		case b, ok := <-rest:
			if !ok {
				return group
			}
			group = append(group, b)
			n += len(b.list)
		default:
			return group
		}
	}
	return group
}

// An arrival tells what an article just written was to the library.
type arrival struct {
	had     bool // it had the text already
	printed bool // and did not know that this outlet printed it
	faults  []string
}

// add writes articles to the library, some hundred at a time, and tells what they were to it; if it comes to an error, of those before the
// error.
func (l *Library) add(ctx context.Context, list []*article.Article) (known []arrival, err error) {
	for some := range slices.Chunk(list, importBatch) {
		if ctx.Err() != nil {
			return known, ctx.Err()
		}
		marked := make([]*mark.Annotated, len(some))
		docs := make([]*search.Document, len(some))
		packed := make([][]byte, len(some))
		sideBySide(len(some), func(i int) {
			marked[i] = l.shelf.index.find.Annotate(some[i])
			docs[i] = search.Prepare(marked[i])
			packed[i] = l.shelf.file.pack(some[i].Text)
		})
		had, err := l.addBatch(marked, docs, packed)
		if err != nil {
			return known, err
		}
		known = append(known, had...)
	}
	return known, nil
}

func (l *Library) addBatch(list []*mark.Annotated, docs []*search.Document, packed [][]byte) (known []arrival, err error) {
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
	more := printings{}
	for i, a := range list {
		n, had, err := insert(tx, a, packed[i])
		if err != nil {
			return nil, f.explain(err)
		}
		gone := old.gone(a.ID())
		if had && gone {
			back = append(back, edit{Kind: goneSheet, Key: a.ID()})
		}
		known = append(known, arrival{had: had && !gone, faults: a.Faults})
		if !had {
			numbers, fresh = append(numbers, n), append(fresh, docs[i])
			continue
		}
		said, _ := old.corrected(a.ID(), article.Meta{})
		n, p, printed, err := insertPrinting(tx, a.ID(), said.Outlet, a.Meta)
		if err != nil {
			return nil, f.explain(err)
		}
		if printed {
			more[n] = append(more[n], p)
			known[i].printed = true
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
	l.now.Store(newSnapshot(l.shelf, top, old.desk.with(back), old.printed.with(more)))
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
