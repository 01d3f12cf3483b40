package cli_test

import (
	"os"
	"regexp"
	"testing"

	"sidelight/corpus/cli"
)

// The version stands in three places that people read; they agree.
func TestVersionIsOne(t *testing.T) {
	for path, pattern := range map[string]string{
		"../../FyneApp.toml": `(?m)^Version = "(.+)"$`,
		"../../CHANGELOG.md": `(?m)^## (\S+)`, // the newest entry is the first
	} {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		m := regexp.MustCompile(pattern).FindSubmatch(b)
		if m == nil {
			t.Fatalf("%s names no version", path)
		}
		if string(m[1]) != cli.Version {
			t.Errorf("%s says %s, the program %s", path, m[1], cli.Version)
		}
	}
}
