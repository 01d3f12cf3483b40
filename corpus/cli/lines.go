package cli

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"runtime"
	"runtime/debug"
	"sync"

	"sidelight/corpus/article"
	marks "sidelight/corpus/mark"
)

// rarely is how much garbage, in percent of what is in use, a filter of lines lets gather before it is collected.
const rarely = 400

// markLines answers {"id","text"[,"lang","date"]} lines from stdin in their order. Lines are worked on side by side; each answer is
// written as soon as those before it are, and stdout is flushed whenever no further line is waiting. It ends with the input, at the first
// answer that cannot be written, and when the call is stopped, even while it waits for a line.
func markLines(c *call, only string) int {
	defer debug.SetGCPercent(debug.SetGCPercent(rarely)) // hardly anything outlives its line
	jobs := sync.Pool{New: func() any { return &job{done: make(chan struct{}, 1)} }}
	todo := make(chan *job, 64)    // to the workers
	ordered := make(chan *job, 64) // to the writer
	workers := runtime.GOMAXPROCS(0)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(workers + 2)) // reading and writing never wait for a worker's turn to end
	for range workers {
		go func() {
			for j := range todo {
				j.answer(c.find, only)
				j.done <- struct{}{}
			}
		}()
	}
	ctx, stop := context.WithCancel(c.ctx)
	defer stop()
	var unread error // why the input ended early; known when ordered is closed
	go func() {
		defer close(ordered)
		defer close(todo)
		in := bufio.NewReaderSize(c.stdin, 1<<16)
		for ctx.Err() == nil {
			j := jobs.Get().(*job)
			err := j.read(in)
			if len(j.lines) > 0 {
				select {
				case ordered <- j:
					todo <- j
				case <-ctx.Done():
				}
			}
			if err != nil {
				if err != io.EOF {
					unread = err
				}
				return
			}
		}
	}()
	w := bufio.NewWriterSize(c.stdout, 1<<16)
	defer w.Flush()
	code, n := done, 0
	for c.stdout.err == nil {
		j, ok := nextDone(ctx, ordered)
		if ctx.Err() != nil {
			c.problem("stopped")
			return notRead
		}
		if !ok {
			if unread != nil {
				c.problem("standard input: %v", unread)
				code = notRead
			}
			break
		}
		w.Write(j.out)
		for _, x := range j.wrong {
			c.problem("standard input, line %d: %v", n+x.line, x.err)
			code = notRead
		}
		n += j.n
		jobs.Put(j)
		if len(ordered) == 0 {
			w.Flush()
		}
	}
	return code
}

// nextDone waits until the next job is answered; there is none at the end of the jobs, and when ctx ends.
func nextDone(ctx context.Context, jobs <-chan *job) (*job, bool) {
	select {
	case <-ctx.Done():
	case j, ok := <-jobs:
		if !ok {
			break
		}
		select {
		case <-ctx.Done():
		case <-j.done:
			return j, true
		}
	}
	return nil, false
}

// together is how many bytes of lines are worked on together, where so many are waiting: handing over each costs more than a short one.
const together = 1 << 15

// A job is some lines of the input and the answers to those that are not blank.
type job struct {
	lines []byte
	n     int // lines
	out   []byte
	wrong []wrongLine
	done  chan struct{}
}

// A wrongLine is a line of a job, from 1, that could not be read, or in which marks could not be found.
type wrongLine struct {
	line int
	err  error
}

// read takes one line, and those behind it that are waiting whole. The error is that of the reader.
func (j *job) read(in *bufio.Reader) error {
	j.lines = j.lines[:0]
	for {
		var err error
		j.lines, err = appendUpTo(j.lines, in, '\n')
		if err != nil || len(j.lines) >= together {
			return err
		}
		if waiting, _ := in.Peek(in.Buffered()); bytes.IndexByte(waiting, '\n') < 0 {
			return nil
		}
	}
}

// answer answers the lines.
func (j *job) answer(find marks.Finders, only string) {
	j.n, j.out, j.wrong = 0, j.out[:0], j.wrong[:0]
	for line := range bytes.Lines(j.lines) {
		j.n++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var faults []error
		j.out, faults = appendLine(j.out, find, line, only)
		for _, err := range faults {
			j.wrong = append(j.wrong, wrongLine{j.n, err})
		}
	}
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

// appendLine appends the answer to a line, and says what is wrong with it.
func appendLine(b []byte, find marks.Finders, line []byte, only string) ([]byte, []error) {
	var in request
	if err := in.decode(line); err != nil {
		return b, []error{err}
	}
	if in.ID == nil {
		in.ID = json.RawMessage("null")
	}
	var blocks []article.Block
	if only == "figures" {
		blocks = article.Paragraphs(in.Text) // figures do not ask which blocks repeat others
	}
	a := article.New(article.Meta{Lang: in.Lang, Date: in.Date}, in.Text, blocks)
	return appendMarks(b, find, a, only, in.ID, false)
}
