package ingest

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io"
	"os"
	"runtime/debug"
	"time"

	"sidelight/corpus/article"
)

// ChildFlag, as the only argument, makes the program the reader child: main then calls Child and nothing else.
const ChildFlag = "--reader-child"

// A job is one file for the child to read, a JSON line on its standard input.
type job struct {
	Path string
	Options
}

// An answer is one JSON line on the child's standard output: an article, the end of a file, or a sign of life.
type answer struct {
	Article *wireArticle `json:",omitempty"`
	End     *Report      `json:",omitempty"`
}

// A wireArticle is an article between the two processes.
type wireArticle struct {
	article.Meta
	Text     string
	Blocks   []article.Block
	Warnings []string `json:",omitempty"`
}

const (
	maxMemory  = 1100 << 20       // bytes a child may use before it ends itself
	quietLimit = 12 * time.Second // without an answer, before a child is killed
	exitMemory = 97               // the exit status that says so
)

// Child reads the files named on in, one after the other, and answers on out, until in ends. A reader that hangs or eats memory takes
// this process with it and no other; so Child belongs into a process of its own. It returns the exit status.
func Child(in io.Reader, out io.Writer) int {
	debug.SetMemoryLimit(maxMemory * 3 / 4)
	debug.SetGCPercent(400) // short work on little memory: collect less often
	go watchMemory()
	jobs := make(chan job)
	go func() {
		defer close(jobs)
		for dec := json.NewDecoder(in); ; {
			var j job
			if dec.Decode(&j) != nil {
				time.AfterFunc(quietLimit, func() { os.Exit(1) }) // the parent is gone: a hanging reader must go too
				return
			}
			jobs <- j
		}
	}()
	w := bufio.NewWriterSize(out, 1<<16)
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for j := range jobs {
		n, last := 0, time.Now()
		send := func(a answer) {
			last = time.Now()
			e.Encode(a)
			w.Flush()
		}
		err := readJob(j, func() {
			if time.Since(last) > time.Second {
				send(answer{})
			}
		}, func(a *article.Article) {
			n++
			send(answer{Article: &wireArticle{a.Meta, a.Text, a.Blocks, a.Warnings}})
		})
		r := report(j.Path, n, err)
		send(answer{End: &r})
	}
	return 0
}

// readJob reads one file.
func readJob(j job, alive func(), each func(*article.Article)) error {
	f, err := openFile(j.Path)
	if err != nil {
		return err
	}
	f.alive, f.options = alive, j.Options
	return f.articles(context.Background(), each)
}

// watchMemory ends the process when it uses more than maxMemory.
func watchMemory() {
	for {
		if resident() > maxMemory {
			os.Exit(exitMemory)
		}
		time.Sleep(30 * time.Millisecond)
	}
}

var errMemory = errors.New("needs more than 1.1 GB of memory to read: the file is damaged or made to do harm")
