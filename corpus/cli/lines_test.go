package cli

import (
	"bufio"
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"sidelight/corpus/article"
	marks "sidelight/corpus/mark"
	"sidelight/corpus/quote"
)

// A job takes the lines that are waiting whole, and never waits for the rest of another.
func TestJobRead(t *testing.T) {
	r, w := io.Pipe()
	defer w.Close()
	go w.Write([]byte("1\n\n2\n3"))
	in := bufio.NewReader(r)
	j := job{}
	if err := j.read(in); err != nil || string(j.lines) != "1\n\n2\n" {
		t.Fatalf("%q, %v", j.lines, err)
	}
	go w.Write([]byte("4\n"))
	if err := j.read(in); err != nil || string(j.lines) != "34\n" {
		t.Fatalf("%q, %v", j.lines, err)
	}
}

// A line in which a finder breaks down is answered with its other marks; the lines beside it are answered whole.
func TestMarkLinesGoOn(t *testing.T) {
	find := marks.Ours()
	find.Quotes = func(a *article.Article) ([]quote.Quote, []quote.Statement) {
		if strings.Contains(a.Text, "Holm") {
			panic("a hole")
		}
		return quote.Find(a)
	}
	var out, problems strings.Builder
	in := "{\"id\":1,\"text\":\"“We saw 3,” said Ana Reyes.\"}\n{\"id\":2,\"text\":\"“We saw 4,” said Tom Holm.\"}\n{\"id\":3,\"text\":\"“We saw 5,” said Ana Reyes.\"}\n"
	c := &call{ctx: t.Context(), stdin: strings.NewReader(in), stdout: &output{w: &out}, stderr: &problems, find: find}
	if code := markLines(c, ""); code != notRead {
		t.Errorf("exit code %d", code)
	}
	if want := "sidelight: standard input, line 2: its quotes and statements could not be found: a fault of Sidelight (a hole)\n"; problems.String() != want {
		t.Errorf("%q", problems.String())
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 3 {
		t.Fatalf("%d answers", len(lines))
	}
	for i, line := range lines {
		if !strings.Contains(line, `"unit":""`) || strings.Contains(line, `"quotes":[]`) != (i == 1) {
			t.Errorf("line %d: %s", i+1, line)
		}
	}
}

// endless repeats a line for ever.
type endless string

func (e endless) Read(b []byte) (int, error) {
	n := 0
	for n+len(e) <= len(b) {
		n += copy(b[n:], e)
	}
	return n, nil
}

// Lines end with the call, whether the input waits or has blank lines without end, and when nothing more can be written.
func TestMarkLinesEnd(t *testing.T) {
	idle, w := io.Pipe()
	defer w.Close()
	for name, x := range map[string]struct {
		in   io.Reader
		out  io.Writer
		told string
	}{
		"idle":      {idle, io.Discard, "stopped"},
		"blank":     {endless("\n"), io.Discard, "stopped"},
		"unwritten": {endless("{\"text\":\"Ana saw 3 boats.\"}\n"), full{}, ""},
		"unread":    {iotest.ErrReader(errors.New("no disk")), io.Discard, "standard input: no disk"},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, stop := context.WithCancel(t.Context())
			defer stop()
			var told strings.Builder
			c := &call{ctx: ctx, stdin: x.in, stdout: &output{w: x.out}, stderr: &told, find: marks.Ours()}
			code := make(chan int)
			go func() { code <- markLines(c, "figures") }()
			if x.told == "stopped" {
				stop()
			}
			select {
			case got := <-code:
				if (got == notRead) != (x.told != "") || !strings.Contains(told.String(), x.told) || (c.stdout.err != nil) != (x.told == "") {
					t.Errorf("code %d, told %q", got, told.String())
				}
			case <-time.After(20 * time.Second):
				t.Error("it does not end")
			}
		})
	}
}

// Questions end with the call, though the next one is awaited.
func TestSearchLinesEnd(t *testing.T) {
	idle, w := io.Pipe()
	defer w.Close()
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan int)
	c := &call{ctx: ctx, stdin: idle, stdout: &output{w: io.Discard}, stderr: io.Discard}
	go func() { ended <- c.searchLines(nil, 1) }()
	w.Write([]byte("\n")) // until it is read
	stop()
	select {
	case code := <-ended:
		if code != notRead {
			t.Errorf("code %d", code)
		}
	case <-time.After(20 * time.Second):
		t.Error("it does not end")
	}
}

// A problem names its line as an editor counts them, blank ones too.
func TestMarkLinesNumber(t *testing.T) {
	var told strings.Builder
	in := "\n  \n{\"text\":\"Ana saw 3 boats.\"}\n\nno JSON\n"
	c := &call{ctx: t.Context(), stdin: strings.NewReader(in), stdout: &output{w: io.Discard}, stderr: &told, find: marks.Ours()}
	if code := markLines(c, ""); code != notRead || !strings.Contains(told.String(), "line 5:") {
		t.Errorf("code %d, told %q", code, told.String())
	}
}
