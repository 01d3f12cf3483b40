package cli

import (
	"bufio"
	"io"
	"strings"
	"testing"

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
	if err := j.read(in); err != nil || string(j.lines) != "1\n2\n" {
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
	c := &call{ctx: t.Context(), stdin: strings.NewReader(in), stdout: &out, stderr: &problems, find: find}
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
