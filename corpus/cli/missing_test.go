package cli

import (
	"strings"
	"testing"
)

// A word that is neither a command nor a file is told as such; what exists is not.
func TestMissing(t *testing.T) {
	var out strings.Builder
	if Missing([]string{t.TempDir()}, &out) || out.Len() > 0 {
		t.Errorf("a folder is missing: %q", out.String())
	}
	if !Missing([]string{"bogus"}, &out) || out.String() != "sidelight: bogus: no such file or command; sidelight help lists the commands\n" {
		t.Errorf("said %q", out.String())
	}
}
