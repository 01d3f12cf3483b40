package cli

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"sidelight/corpus"
	"sidelight/corpus/ingest"
	marks "sidelight/corpus/mark"
	"sidelight/corpus/report"
)

type jsonImport struct {
	Path       string        `json:"path"`
	Status     ingest.Status `json:"status"`
	Articles   int           `json:"articles"`
	Duplicates int           `json:"duplicates"`
	Printings  int           `json:"printings,omitempty"` // of the duplicates, those by an outlet not known to have printed the text
	Reason     string        `json:"reason"`
}

// library opens the library a call names. make allows a new one.
func (c *call) library(f *flags, make bool) (*corpus.Library, int) {
	path := f.value["library"]
	if path == "" {
		return nil, c.wrong("no library given: --library L")
	}
	if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) && !make {
		c.problem("%s: no such library; sidelight import --library %s PATH makes one", path, path)
		return nil, wrong
	}
	l, recovered, err := corpus.OpenOrRecover(path)
	if err != nil {
		c.problem("%v", err)
		return nil, wrong
	}
	if recovered != nil {
		c.problem("%v", recovered)
	}
	return l, done
}

// closed closes a library; what cannot be written then is a problem of the call.
func (c *call) closed(l *corpus.Library, code int) int {
	if err := l.Close(); err != nil {
		c.problem("close %s: %v", l.Path(), err)
		return max(code, notRead)
	}
	return code
}

func importFiles(c *call) int {
	f, code := c.parse("json", "library")
	if code != done {
		return code
	}
	if len(f.paths) == 0 {
		return c.wrong("no file given")
	}
	l, code := c.library(f, true)
	if code != done {
		return code
	}
	if l.ReadOnly() {
		c.problem("%s: %v", l.Path(), corpus.ErrReadOnly)
		return c.closed(l, notRead)
	}
	files, articles, known, printed := 0, 0, 0, 0
	l.Import(c.ctx, f.paths, func(p corpus.Progress) {
		r := p.Report
		if r.Status != ingest.OK {
			c.problem("%s: %s", r.Path, r.Reason)
			code = notRead
		}
		files, articles, known, printed = files+1, articles+len(p.IDs)-p.Duplicates, known+p.Duplicates, printed+p.Printings
		if f.on["json"] {
			c.print(jsonImport{r.Path, r.Status, r.Articles, p.Duplicates, p.Printings, r.Reason})
		}
	})
	if c.ctx.Err() != nil {
		c.problem("stopped; what was read is in the library")
		code = notRead
	}
	if !f.on["json"] {
		line := count(articles, "article") + " from " + count(files, "file")
		if known > 0 {
			line += ", " + count(known, "article") + " there already"
		}
		if printed > 0 {
			line += fmt.Sprintf(" (%d of them noted as printed by another outlet too)", printed)
		}
		c.page().line(line)
	}
	return c.closed(l, code)
}

func exportLibrary(c *call) int {
	f, code := c.parse("", "library to what")
	if code != done {
		return code
	}
	if len(f.paths) > 0 {
		return c.wrong("%s: export takes the whole library", f.paths[0])
	}
	if f.value["to"] == "" {
		return c.wrong("no folder given: --to DIR")
	}
	parts, err := report.ParseList(strings.TrimSpace(f.value["what"]))
	if err != nil {
		return c.wrong("%v", err)
	}
	l, code := c.library(f, false)
	if code != done {
		return code
	}
	s := l.Snapshot()
	var list []*marks.Annotated
	for _, id := range s.IDs() {
		a, err := s.Article(id)
		if err != nil {
			c.problem("%v", err)
			code = notRead
			continue
		}
		list = append(list, a)
	}
	paths, err := report.Folder(c.ctx, f.value["to"], parts, list, report.Options{Remarks: s.Remarks()})
	for _, p := range paths {
		c.page().line(p)
	}
	if err != nil {
		c.problem("%v", err)
		code = notRead
	}
	return c.closed(l, code)
}
