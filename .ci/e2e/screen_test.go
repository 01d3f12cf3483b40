//go:build e2e

package e2e

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"image"
	"image/draw"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// patience is how long a condition may take to come true. It is a bound for a broken program, not a pause: every wait ends as soon as
// its condition holds.
const patience = 60 * time.Second

const screenWidth, screenHeight = 1440, 900

// A screen is an X display of our own with a window manager on it.
type screen struct {
	t    testing.TB
	env  []string
	home string
}

// newScreen starts Xvfb on a free display and openbox on it.
func newScreen(t testing.TB) *screen {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	x := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", fmt.Sprintf("%dx%dx24", screenWidth, screenHeight), "-nolisten", "tcp")
	x.ExtraFiles = []*os.File{w}
	start(t, x)
	w.Close()
	line := make([]byte, 16)
	n, err := r.Read(line)
	if err != nil {
		t.Fatalf("Xvfb told no display: %v", err)
	}
	home := t.TempDir()
	still(t, home)
	s := &screen{t: t, home: home, env: append(os.Environ(), "DISPLAY=:"+strings.TrimSpace(string(line[:n])), "LANG=en_US.UTF-8", "LC_ALL=",
		"HOME="+home, "XDG_CONFIG_HOME=", "XDG_DATA_HOME=", "XDG_CACHE_HOME=", "DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent", "NO_AT_BRIDGE=1")}
	tries := 0
	s.until("a window manager", func() bool {
		if tries++; tries%100 == 1 { // now and then it ends at once, on a busy machine
			start(t, s.command("openbox"))
		}
		return strings.Contains(s.output("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "window id")
	})
	s.output("xdotool", "set_num_desktops", "1") // a turn of the wheel beside the window would lead to another, where there is none
	return s
}

// still turns Fyne's animations off, so that a picture of the screen changes only when something happened in the window.
func still(t testing.TB, home string) {
	dir := filepath.Join(home, ".config", "fyne")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "settings.json"), []byte(`{"no_animations":true}`), 0o644); err != nil {
		t.Fatal(err)
	}
}

// start runs a program until the test ends.
func start(t testing.TB, c *exec.Cmd) {
	t.Helper()
	if err := c.Start(); err != nil {
		t.Fatalf("%s: %v", c.Path, err)
	}
	t.Cleanup(func() { c.Process.Kill(); c.Wait() })
}

func (s *screen) command(name string, args ...string) *exec.Cmd {
	c := exec.Command(name, args...)
	c.Env = s.env
	return c
}

// output is what a command prints; its failure is an empty answer, since most are asked again until they succeed.
func (s *screen) output(name string, args ...string) string {
	out, _ := s.command(name, args...).Output()
	return string(out)
}

// until waits for a condition.
func (s *screen) until(what string, holds func() bool) {
	s.t.Helper()
	for end := time.Now().Add(patience); !holds(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			s.picture("failed")
			s.t.Fatalf("waited %v in vain for %s", patience, what)
		}
	}
}

// picture saves the screen as dist/e2e/NAME.png and returns its PNG.
func (s *screen) picture(name string) []byte {
	dir := filepath.Join("..", "..", "dist", "e2e")
	os.MkdirAll(dir, 0o755)
	file := filepath.Join(dir, name+".png")
	if out, err := s.command("import", "-window", "root", file).CombinedOutput(); err != nil {
		s.t.Logf("screenshot: %v %s", err, out)
	}
	b, _ := os.ReadFile(file)
	return b
}

// still waits until nothing moves on the screen any more, and is what it shows.
func (s *screen) still() (last [sha256.Size]byte) {
	s.t.Helper()
	s.until("the screen to be still", func() bool {
		before := s.shows("still")
		time.Sleep(300 * time.Millisecond)
		last = s.shows("still")
		return before == last
	})
	return last
}

// shows stands for the pixels of the screen: its PNG holds the time too.
func (s *screen) shows(name string) [sha256.Size]byte {
	img, err := png.Decode(bytes.NewReader(s.picture(name)))
	if err != nil {
		return [sha256.Size]byte{}
	}
	b := img.Bounds()
	all := image.NewRGBA(b)
	draw.Draw(all, b, img, b.Min, draw.Src)
	return sha256.Sum256(all.Pix)
}

// A window is the program under test with its window on the screen.
type window struct {
	*screen
	id     string
	cmd    *exec.Cmd
	stderr *bytes.Buffer
	gone   chan struct{}
}

// start starts the program and waits for nothing.
func (s *screen) start(program string, args ...string) *window {
	s.t.Helper()
	w := &window{screen: s, cmd: s.command(program, args...), stderr: &bytes.Buffer{}, gone: make(chan struct{})}
	w.cmd.Stderr = w.stderr
	if err := w.cmd.Start(); err != nil {
		s.t.Fatal(err)
	}
	go func() { w.cmd.Wait(); close(w.gone) }()
	s.t.Cleanup(func() { w.cmd.Process.Kill(); <-w.gone })
	return w
}

// open starts the program and waits until its window shows a title with the words.
func (s *screen) open(program, title string, args ...string) *window {
	s.t.Helper()
	w := s.start(program, args...)
	s.until(fmt.Sprintf("a window titled %q (stderr: %s)", title, w.stderr), func() bool {
		w.id = strings.TrimSpace(s.output("xdotool", "search", "--onlyvisible", "--name", title))
		return w.id != "" && !strings.Contains(w.id, "\n")
	})
	s.until("the window to have the keyboard", func() bool {
		s.output("xdotool", "windowactivate", w.id)
		return strings.TrimSpace(s.output("xdotool", "getactivewindow")) == w.id
	})
	return w
}

func (w *window) title() string { return strings.TrimSpace(w.output("xdotool", "getwindowname", w.id)) }

// key presses keys, as xdotool names them: "ctrl+f".
func (w *window) key(keys ...string) {
	w.output("xdotool", append([]string{"key", "--delay", "30"}, keys...)...)
}

func (w *window) write(text string) { w.output("xdotool", "type", "--delay", "30", text) }

// click moves the mouse to a place in the window and clicks n times.
func (w *window) click(x, y, n int) {
	w.output("xdotool", "mousemove", "--window", w.id, fmt.Sprint(x), fmt.Sprint(y))
	w.output("xdotool", "click", "--repeat", fmt.Sprint(n), "--delay", "60", "1")
}

func (w *window) clipboard() string { return w.output("xclip", "-selection", "clipboard", "-o") }

// empty takes everything off the clipboard, so that what is found there later was put there by the window.
func (w *window) empty() {
	c := w.command("xclip", "-selection", "clipboard", "-i")
	c.Stdin = strings.NewReader("nothing yet")
	if err := c.Run(); err != nil {
		w.t.Fatal(err)
	}
}

// close asks the window to close, waits for the program's end and looks at what it said.
func (w *window) close() {
	w.t.Helper()
	w.until("the program to end", func() bool {
		select {
		case <-w.gone:
			return true
		default:
			w.key("ctrl+q")
			return false
		}
	})
	w.clean()
}

// clean looks at what a program that has ended said, and how it ended.
func (w *window) clean() {
	w.t.Helper()
	said := w.stderr.String()
	for _, bad := range []string{"panic", "fatal error", "DATA RACE", "call thread"} {
		if strings.Contains(said, bad) {
			w.t.Errorf("stderr holds %q:\n%s", bad, said)
		}
	}
	if code := w.cmd.ProcessState.ExitCode(); code != 0 {
		w.t.Errorf("the program ended with %d:\n%s", code, said)
	}
}
