package trial

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"strings"
	"testing"
)

// Lines reads a .jsonl or .jsonl.gz file of the evaluation data, one value a line.
func Lines[T any](t testing.TB, file string) []T {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(file, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
	}
	var all []T
	for lines := bufio.NewReaderSize(r, 1<<20); ; {
		line, err := lines.ReadBytes('\n')
		if len(line) > 0 {
			var v T
			if err := json.Unmarshal(line, &v); err != nil {
				t.Fatalf("%s: line %d: %v", file, len(all)+1, err)
			}
			all = append(all, v)
		}
		switch {
		case err == io.EOF:
			return all
		case err != nil:
			t.Fatalf("%s: %v", file, err)
		}
	}
}
