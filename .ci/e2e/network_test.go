//go:build e2e

package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// traced runs a program under strace and returns the lines that make or connect a socket.
func traced(t *testing.T, log string) []string {
	b, err := os.ReadFile(log)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for line := range strings.Lines(string(b)) {
		if strings.Contains(line, "AF_INET") || strings.Contains(line, "AF_PACKET") || strings.Contains(line, "AF_NETLINK") {
			out = append(out, strings.TrimSpace(line))
		}
	}
	return out
}

// The program opens no internet socket: not as a command, not as a window that reads, finds and compares.
func TestNoInternetSocket(t *testing.T) {
	if err := exec.Command("strace", "-o", os.DevNull, "true").Run(); err != nil {
		t.Skipf("strace cannot trace here: %v", err)
	}
	files := stories(t)
	log := filepath.Join(t.TempDir(), "trace")
	trace := []string{"-f", "-e", "trace=socket,connect", "-o", log, program}

	if out, err := exec.Command("strace", append(trace, append([]string{"compare", "--json"}, files...)...)...).CombinedOutput(); err != nil {
		t.Fatalf("compare under strace: %v\n%.500s", err, out)
	}
	if found := traced(t, log); len(found) > 0 {
		t.Errorf("compare opens sockets: %q", found)
	}

	w := newScreen(t).open("strace", "Sidelight.*2 sources", append(trace, files...)...)
	w.until("text on the screen", func() bool { return colours(w.picture("traced")) > 200 })
	w.close()
	if found := traced(t, log); len(found) > 0 {
		t.Errorf("the window opens sockets: %q", found)
	}
}
