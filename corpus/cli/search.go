package cli

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"strconv"
	"strings"
	"time"

	"sidelight/corpus"
	"sidelight/corpus/search"
)

type jsonAnswer struct {
	ID       json.RawMessage `json:"id,omitempty"` // with --jsonl: the question's
	Query    string          `json:"query"`
	Hits     []jsonHit       `json:"hits"`
	Articles int             `json:"articles"`
	Note     string          `json:"note,omitempty"`
	MS       float64         `json:"ms"`
}

type jsonHit struct {
	ID      string   `json:"id"`
	Path    string   `json:"path"`
	URL     string   `json:"url"`
	Title   string   `json:"title"`
	Outlet  string   `json:"outlet"`
	Date    string   `json:"date"`
	Start   int      `json:"start"`
	End     int      `json:"end"`
	Snippet string   `json:"snippet"`
	Matches [][2]int `json:"matches"`
	Score   float64  `json:"score"`
	Origin  int      `json:"origin"`

	Printings []jsonPrinting `json:"printings,omitempty"` // of the same text by other outlets
}

type jsonPrinting struct {
	Outlet string `json:"outlet"`
	Title  string `json:"title"`
	Date   string `json:"date"`
	Path   string `json:"path"`
	URL    string `json:"url"`
}

// mostHits is how many hits are given if the call does not say.
const mostHits = 20

func searchLibrary(c *call) int {
	f, code := c.parse("json jsonl", "library limit")
	if code != done {
		return code
	}
	limit := mostHits
	if v, given := f.value["limit"]; given {
		n, err := strconv.Atoi(v)
		if err != nil || n < 1 {
			return c.wrong("--limit %s: not a number of hits", v)
		}
		limit = n
	}
	switch {
	case f.on["jsonl"] && len(f.paths) > 0:
		return c.wrong("with --jsonl the queries come from standard input")
	case !f.on["jsonl"] && len(f.paths) == 0:
		return c.wrong("no query given")
	}
	l, code := c.library(f, false)
	if code != done {
		return code
	}
	if f.on["jsonl"] {
		return c.closed(l, c.searchLines(l, limit))
	}
	query := strings.Join(f.paths, " ")
	start := time.Now()
	a := l.Snapshot().Search(c.ctx, query, limit)
	if f.on["json"] {
		c.print(answerJSON(a, time.Since(start)))
	} else {
		printAnswer(c.page(), a)
	}
	return c.closed(l, code)
}

// searchLines answers {"id","query"} lines one by one. It ends as markLines does.
func (c *call) searchLines(l *corpus.Library, limit int) int {
	type line struct {
		text []byte
		err  error
	}
	ctx, stop := context.WithCancel(c.ctx)
	defer stop()
	lines := make(chan line)
	go func() {
		in := bufio.NewReader(c.stdin)
		for x := (line{}); x.err == nil && ctx.Err() == nil; {
			x.text, x.err = in.ReadBytes('\n')
			select {
			case lines <- x:
			case <-ctx.Done():
			}
		}
	}()
	code := done
	for n := 1; c.stdout.err == nil; n++ {
		var x line
		select {
		case x = <-lines:
		case <-ctx.Done():
		}
		if ctx.Err() != nil {
			c.problem("stopped")
			return notRead
		}
		if len(bytes.TrimSpace(x.text)) > 0 {
			var q struct {
				ID    json.RawMessage
				Query string
			}
			if err := json.Unmarshal(x.text, &q); err != nil {
				c.problem("standard input, line %d: %v", n, err)
				code = notRead
			} else {
				start := time.Now()
				a := answerJSON(l.Snapshot().Search(ctx, q.Query, limit), time.Since(start))
				if a.ID = q.ID; a.ID == nil {
					a.ID = json.RawMessage("null")
				}
				c.print(a)
			}
		}
		if x.err == io.EOF {
			break
		}
		if x.err != nil {
			c.problem("standard input: %v", x.err)
			return notRead
		}
	}
	return code
}

func answerJSON(a search.Answer, took time.Duration) jsonAnswer {
	j := jsonAnswer{Query: a.Query, Hits: []jsonHit{}, Articles: a.Articles, Note: a.Note, MS: float64(took.Microseconds()) / 1000}
	for _, h := range a.Hits {
		start, end := newRunes(h.Article.Text).span(h.Span)
		x := jsonHit{
			ID: h.ID, Path: h.Meta.Path, URL: h.Meta.URL, Title: h.Meta.Title, Outlet: h.Meta.Outlet, Date: h.Meta.Date,
			Start: start, End: end, Snippet: h.Snippet, Matches: [][2]int{}, Score: h.Score, Origin: h.Origin,
		}
		for _, p := range h.Article.Printings {
			x.Printings = append(x.Printings, jsonPrinting{p.Outlet, p.Title, p.Date, p.Path, p.URL})
		}
		r := newRunes(h.Snippet)
		for _, m := range h.Matches {
			x.Matches = append(x.Matches, r.pair(m))
		}
		j.Hits = append(j.Hits, x)
	}
	return j
}

// printAnswer writes hits for people, the copies of one text after the first of them only named.
func printAnswer(p *page, a search.Answer) {
	if len(a.Hits) == 0 {
		p.line(a.Note)
		return
	}
	first := map[int]string{}
	for _, h := range a.Hits {
		var about []string
		for _, s := range []string{h.Meta.Title, h.Meta.Outlet, h.Meta.Date, h.Meta.Path} {
			if s != "" && len(about) < 3 {
				about = append(about, clip(s, 50))
			}
		}
		p.line(p.in(bold, strings.Join(about, " · ")))
		if also := h.Article.AlsoIn(); len(also) > 0 && first[h.Origin] == "" {
			p.wrapped("  ", 2, "also printed by "+strings.Join(also, ", "), "")
		}
		if id, seen := first[h.Origin]; seen && id != h.ID {
			p.line("  ", p.in(faint, "tells the same text as one above"))
			continue
		}
		first[h.Origin] = h.ID
		p.wrapped("  ", 2, marked(p, h), "")
	}
	p.line(p.in(faint, count(len(a.Hits), "passage")+" shown; words of the query stand in "+count(a.Articles, "article")))
}

// marked sets the words that matched in bold.
func marked(p *page, h search.Hit) string {
	var b strings.Builder
	at := 0
	for _, m := range h.Matches {
		b.WriteString(h.Snippet[at:m.Start] + p.in(bold, m.Of(h.Snippet)))
		at = m.End
	}
	return b.String() + h.Snippet[at:]
}
