package app

import (
	"flag"
	"os"
	"runtime"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the guide's list of keys anew")

// TestKeysGuide: the guide's list of keys is made of the table of commands.
func TestKeysGuide(t *testing.T) {
	if runtime.GOOS == "darwin" {
		t.Skip("the guide names the keys of Windows and Linux")
	}
	const path = "../docs/guide/keys.md"
	var b strings.Builder
	b.WriteString("# Keys\n\nCtrl is Cmd on macOS. `F1` shows this list in the window, and the menus show each key beside its command.\n")
	for _, m := range menus {
		head := "\n## " + string(m) + "\n\n| key | command |\n|---|---|\n"
		for _, c := range commands() {
			if c.menu != m || len(c.keys) == 0 {
				continue
			}
			b.WriteString(head + "| `" + c.keys[0].label(false) + "` | " + c.title + " |\n")
			head = ""
		}
	}
	if *update {
		if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, _ := os.ReadFile(path); string(got) != b.String() {
		t.Errorf("%s is not the table of commands: go test -tags ci ./app -run KeysGuide -update", path)
	}
}
