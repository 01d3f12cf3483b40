package cli

import (
	"bufio"
	"io"
	"testing"
)

// A job takes the lines that are waiting whole, and never waits for the rest of another.
func TestJobRead(t *testing.T) {
	r, w := io.Pipe()
	defer w.Close()
	go w.Write([]byte("1\n\n2\n3"))
	in := bufio.NewReader(r)
	j := job{}
	if err := j.read(in); err != nil || string(j.lines) != "1\n2\n" {
		t.Fatalf("%q, %v", j.lines, err)
	}
	go w.Write([]byte("4\n"))
	if err := j.read(in); err != nil || string(j.lines) != "34\n" {
		t.Fatalf("%q, %v", j.lines, err)
	}
}
