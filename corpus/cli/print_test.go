package cli

import (
	"errors"
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
	for _, args := range [][]string{{"read", "--json", file}, {"compare", "--json", file, file}} {
		var told strings.Builder
		if code := Main(args, strings.NewReader(""), full{}, &told); code != notRead || !strings.Contains(told.String(), "no space left") {
			t.Errorf("%v: code %d, told %q", args, code, told.String())
		}
	}
	var out, told strings.Builder
	c := &call{stdout: &out, stderr: &told}
	if c.print(math.NaN()); !c.unwritten || told.Len() == 0 {
		t.Error("no number is printed as nothing, and nobody is told")
	}
}
