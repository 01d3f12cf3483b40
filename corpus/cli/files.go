package cli

import (
	"encoding/json"

	"sidelight/corpus/article"
	"sidelight/corpus/ingest"
)

// open reads the files of a call, telling each problem on stderr, and hands every article to each.
func (c *call) open(paths []string, each func(*article.Article)) int {
	code := done
	ingest.ReadAll(c.ctx, paths, func(list []*article.Article, r ingest.Report) {
		if r.Status != ingest.OK {
			c.problem("%s: %s", r.Path, r.Reason)
			code = notRead
		}
		for _, a := range list {
			each(a)
		}
	})
	if c.ctx.Err() != nil {
		c.problem("stopped")
		code = notRead
	}
	return code
}

// print writes one line of JSON. What has no JSON counts as what could not be written.
func (c *call) print(v any) {
	e := json.NewEncoder(c.stdout)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		c.stdout.err = err
	}
}
