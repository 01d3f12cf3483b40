//go:build e2e

package e2e

import (
	"bytes"
	"encoding/json"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// program is the path of the program under test, built once.
var program string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "sidelight-e2e")
	if err != nil {
		panic(err)
	}
	program = filepath.Join(dir, "sidelight")
	build := exec.Command("go", "build", "-tags", "no_emoji", "-o", program, ".") // without migrated_fynedo: calls on the wrong goroutine are then logged, and fail the test
	build.Dir, build.Stderr = "../..", os.Stderr
	if err := build.Run(); err != nil {
		os.Exit(1)
	}
	code := m.Run()
	os.RemoveAll(dir)
	os.Exit(code)
}

// stories are two real stories where they are at hand, else two of the sample story.
func stories(t *testing.T) []string {
	if files, _ := filepath.Glob("../../../shared/seeds/*.txt"); len(files) == 2 {
		return files
	}
	t.Log("the two real stories are not at hand: taking two of the sample story")
	return []string{"../../app/sample/1-morning-ledger.txt", "../../app/sample/2-harbour-post.txt"}
}

func words(t *testing.T, files ...string) string {
	var all strings.Builder
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(b)
		all.WriteByte('\n')
	}
	return strings.Join(strings.Fields(all.String()), " ")
}

// Two stories open by their names on the command line; a word is found; a paragraph is selected and copied.
func TestReadTwoStories(t *testing.T) {
	files := stories(t)
	text := words(t, files...)
	w := newScreen(t).open(program, "Sidelight.*2 sources", files...)
	w.until("text on the screen", func() bool { return colours(w.picture("two-stories")) > 200 })

	w.empty()
	w.until("a selected paragraph on the clipboard", func() bool {
		w.click(480, 420, 3)
		w.key("ctrl+c")
		got := strings.Join(strings.Fields(w.clipboard()), " ")
		return len(got) > 60 && strings.Contains(text, got)
	})

	word := "mediated"
	if !strings.Contains(text, word) {
		word = "midnight"
	}
	w.empty()
	still := w.still()
	w.until("the find line", func() bool {
		w.key("ctrl+f")
		return w.shows("find") != still
	})
	w.until("the word found and copied", func() bool {
		w.key("ctrl+f", "ctrl+a")
		w.write(word)
		w.key("Return", "Escape", "ctrl+c")
		return strings.EqualFold(strings.TrimSpace(w.clipboard()), word)
	})
	w.picture("found")
	w.close()
}

// The window opens without files and says what to do.
func TestEmptyWindow(t *testing.T) {
	w := newScreen(t).open(program, "Sidelight")
	w.until("the empty state", func() bool { return colours(w.picture("empty")) > 20 })
	w.close()
}

// Without a display the program says so, names the command that does the same, and ends.
func TestNoDisplay(t *testing.T) {
	c := exec.Command(program, stories(t)...)
	c.Env = []string{"HOME=" + t.TempDir()}
	var stderr bytes.Buffer
	c.Stderr = &stderr
	if err := c.Run(); err == nil || !strings.Contains(stderr.String(), "compare FILE FILE") || strings.Count(stderr.String(), "\n") != 1 {
		t.Errorf("without a display: %v, stderr %q", err, &stderr)
	}
}

// Commands of the real program keep stderr clean under every locale, and need no display.
func TestQuietLocale(t *testing.T) {
	for _, lang := range []string{"C", "POSIX", "C.UTF-8", "en_US.UTF-8", "xx", ""} {
		for _, args := range [][]string{{"version"}, append([]string{"compare", "--json"}, stories(t)...)} {
			c := exec.Command(program, args...)
			c.Env = []string{"LANG=" + lang, "LC_ALL=" + lang, "HOME=" + t.TempDir()}
			var stdout, stderr bytes.Buffer
			c.Stdout, c.Stderr = &stdout, &stderr
			if err := c.Run(); err != nil || stderr.Len() > 0 || stdout.Len() == 0 {
				t.Errorf("LANG=%s %s: %v, stderr %q", lang, args[0], err, &stderr)
			}
			if args[0] == "compare" && !json.Valid(stdout.Bytes()) {
				t.Errorf("LANG=%s compare --json printed no JSON", lang)
			}
		}
	}
}

// colours counts the different colours of a picture: a window that shows text has hundreds, a blank one few.
func colours(picture []byte) int {
	img, err := png.Decode(bytes.NewReader(picture))
	if err != nil {
		return 0
	}
	seen := map[[4]uint32]bool{}
	for y := img.Bounds().Min.Y; y < img.Bounds().Max.Y; y += 2 {
		for x := img.Bounds().Min.X; x < img.Bounds().Max.X; x += 2 {
			r, g, b, a := img.At(x, y).RGBA()
			seen[[4]uint32{r, g, b, a}] = true
		}
	}
	return len(seen)
}
