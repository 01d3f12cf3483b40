package cli

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"runtime"

	"sidelight/corpus/article"
)

// markLines answers {"id","text"[,"lang","date"]} lines from stdin in their order. Lines are worked on side by side; each answer is
// written as soon as those before it are, and stdout is flushed whenever no further line is waiting.
func markLines(c *call, only string) int {
	type job struct {
		line []byte
		out  chan []byte
		err  error
	}
	todo := make(chan *job, 64)    // to the workers
	ordered := make(chan *job, 64) // to the writer
	for range runtime.GOMAXPROCS(0) {
		go func() {
			for j := range todo {
				out, err := markLine(j.line, only)
				j.err = err
				j.out <- out
			}
		}()
	}
	go func() {
		defer close(ordered)
		defer close(todo)
		in := bufio.NewReaderSize(c.stdin, 1<<16)
		for c.ctx.Err() == nil {
			line, err := in.ReadBytes('\n')
			if len(bytes.TrimSpace(line)) > 0 {
				j := &job{line: line, out: make(chan []byte, 1)}
				ordered <- j
				todo <- j
			}
			if err != nil {
				if err != io.EOF {
					c.problem("standard input: %v", err)
				}
				return
			}
		}
	}()
	w := bufio.NewWriterSize(c.stdout, 1<<16)
	defer w.Flush()
	code, n := done, 0
	for j := range ordered {
		n++
		out := <-j.out
		if j.err != nil {
			c.problem("standard input, line %d: %v", n, j.err)
			code = notRead
			continue
		}
		w.Write(out)
		if len(ordered) == 0 {
			w.Flush()
		}
	}
	return code
}

func markLine(line []byte, only string) ([]byte, error) {
	var in struct {
		ID         json.RawMessage
		Text       string
		Lang, Date string
	}
	if err := json.Unmarshal(line, &in); err != nil {
		return nil, err
	}
	if in.ID == nil {
		in.ID = json.RawMessage("null")
	}
	var blocks []article.Block
	if only == "figures" {
		blocks = article.Paragraphs(in.Text) // figures do not ask which blocks repeat others
	}
	a := article.New(article.Meta{Lang: in.Lang, Date: in.Date}, in.Text, blocks)
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(find(a, only, in.ID))
	return b.Bytes(), err
}
