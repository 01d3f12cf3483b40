package cli

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"runtime"
	"runtime/debug"
	"sync"

	"sidelight/corpus/article"
)

// rarely is how much garbage, in percent of what is in use, a filter of lines lets gather before it is collected.
const rarely = 400

// markLines answers {"id","text"[,"lang","date"]} lines from stdin in their order. Lines are worked on side by side; each answer is
// written as soon as those before it are, and stdout is flushed whenever no further line is waiting.
func markLines(c *call, only string) int {
	defer debug.SetGCPercent(debug.SetGCPercent(rarely)) // hardly anything outlives its line
	type job struct {
		line []byte
		out  []byte
		err  error
		done chan struct{}
	}
	jobs := sync.Pool{New: func() any { return &job{done: make(chan struct{}, 1)} }}
	todo := make(chan *job, 256)    // to the workers
	ordered := make(chan *job, 256) // to the writer
	workers := runtime.GOMAXPROCS(0)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(workers + 2)) // reading and writing never wait for a worker's turn to end
	for range workers {
		go func() {
			for j := range todo {
				j.out, j.err = appendLine(j.out[:0], j.line, only)
				j.done <- struct{}{}
			}
		}()
	}
	go func() {
		defer close(ordered)
		defer close(todo)
		in := bufio.NewReaderSize(c.stdin, 1<<16)
		for c.ctx.Err() == nil {
			j := jobs.Get().(*job)
			var err error
			j.line, err = appendUpTo(j.line[:0], in, '\n')
			if len(bytes.TrimSpace(j.line)) > 0 {
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
		<-j.done
		if j.err != nil {
			c.problem("standard input, line %d: %v", n, j.err)
			code = notRead
			continue
		}
		w.Write(j.out)
		jobs.Put(j)
		if len(ordered) == 0 {
			w.Flush()
		}
	}
	return code
}

// appendUpTo appends what in has up to the next delim, with it, or up to its end.
func appendUpTo(b []byte, in *bufio.Reader, delim byte) ([]byte, error) {
	for {
		part, err := in.ReadSlice(delim)
		b = append(b, part...)
		if err != bufio.ErrBufferFull {
			return b, err
		}
	}
}

// appendLine appends the answer to a line.
func appendLine(b, line []byte, only string) ([]byte, error) {
	var in request
	if err := in.decode(line); err != nil {
		return b, err
	}
	if in.ID == nil {
		in.ID = json.RawMessage("null")
	}
	var blocks []article.Block
	if only == "figures" {
		blocks = article.Paragraphs(in.Text) // figures do not ask which blocks repeat others
	}
	a := article.New(article.Meta{Lang: in.Lang, Date: in.Date}, in.Text, blocks)
	return appendMarks(b, a, only, in.ID, false), nil
}
