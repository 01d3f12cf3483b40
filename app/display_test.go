package app

import (
	"strings"
	"testing"
)

func TestNoDisplay(t *testing.T) {
	none := func(string) string { return "" }
	x11 := func(name string) string {
		if name == "DISPLAY" {
			return ":0"
		}
		return ""
	}
	if got := NoDisplay("linux", none); !strings.Contains(got, "compare FILE FILE") {
		t.Errorf("without a display: %q, want the command-line twin named", got)
	}
	if got := NoDisplay("linux", x11); got != "" {
		t.Errorf("with DISPLAY set: %q", got)
	}
	if got := NoDisplay("windows", none); got != "" {
		t.Errorf("on Windows: %q", got)
	}
}
