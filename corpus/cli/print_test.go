package cli

import (
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// full is a disk without room.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

// TestUnwritten holds that an answer that cannot be written is told, and in the exit code: a scorer or a script would take silence for an answer.
func TestUnwritten(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(file, []byte("The mill burned.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"read", "--json", file},
		{"read", file},
		{"mark", "--json", file},
		{"mark", file},
		{"mark", "--jsonl"},
		{"compare", "--json", file, file},
		{"compare", file, file},
		{"compare", "--csv", "-", file, file},
		{"version"},
		{"help"},
	} {
		var told strings.Builder
		if code := Main(args, strings.NewReader(`{"text":"Ana saw 3 boats."}`), full{}, &told); code != notRead || strings.Count(told.String(), "no space left") != 1 {
			t.Errorf("%v: code %d, told %q", args, code, told.String())
		}
	}
	c := &call{stdout: &output{w: io.Discard}}
	if c.print(math.NaN()); c.stdout.err == nil {
		t.Error("no number is printed as nothing, and nobody is told")
	}
}
