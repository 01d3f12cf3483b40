//go:build e2e

package e2e

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

var (
	soak = flag.Duration("soak", 20*time.Second, "how long random keys and clicks go on")
	seed = flag.Uint64("seed", 1, "what they are drawn from: the same seed, the same keys and clicks")
)

// keysOfSoak are all the window knows but Ctrl+Q, and some it does not.
var keysOfSoak = strings.Fields(`a b c d f h i k l m n p q r s u v w x y 1 2 3 space Return Escape Tab shift+Tab Up Down Left Right Home End
	Prior Next F1 F3 shift+F3 F6 F7 F8 shift+F8 F9 F11 shift+Return alt+Down alt+Up alt+Next alt+Prior ctrl+Down ctrl+Up shift+Down shift+Right
	ctrl+k ctrl+p ctrl+f ctrl+e ctrl+z ctrl+shift+z ctrl+b ctrl+a ctrl+c ctrl+w ctrl+o ctrl+1 ctrl+2 ctrl+3 ctrl+4 ctrl+0 ctrl+equal ctrl+minus
	ctrl+Next ctrl+Prior ctrl+shift+v ctrl+shift+e ctrl+r ctrl+l ctrl+Return ctrl+shift+p ctrl+shift+x ctrl+shift+c alt+2 alt+3 j t g o e Escape Escape Escape F8 F8`)

// Random keys and clicks for a while: no panic, no call on the wrong goroutine, memory that does not grow without end.
func TestSoak(t *testing.T) {
	files, err := filepath.Glob("../../app/sample/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	files = append(files, dam("draft", "herald", "wire", "radio")...)
	s := newScreen(t)
	r := rand.New(rand.NewPCG(*seed, 0))
	open := func() *window { return s.open(program, "Sidelight", files...) }
	w := open()
	s.until("text on the screen", func() bool { return colours(s.picture("soak")) > 200 })
	var early, most int // MB, after a quarter of the time and since
	actions, quits := 0, 0
	start := time.Now()
	for time.Since(start) < *soak {
		select {
		case <-w.gone:
			w.clean()
			quits++ // File > Quit is in the menus
			w = open()
		default:
		}
		w.output("xdotool", w.random(r, 25)...)
		actions += 25
		if mb := w.memory(); time.Since(start) > *soak/4 && mb > 0 {
			if early == 0 {
				early = mb
			}
			most = max(most, mb)
		}
	}
	s.picture("soak")
	t.Logf("seed %d: %d keys and clicks in %v, %d times quit; %d MB after a quarter of the time, at most %d MB since", *seed, actions, *soak, quits, early, most)
	if most > 2*early+100 {
		t.Errorf("memory grows: %d MB, then %d MB", early, most)
	}
	w.output("xdotool", "windowactivate", w.id)
	w.key("Escape", "Escape", "Escape")
	w.close()
}

// random is n things done, as xdotool takes them.
func (w *window) random(r *rand.Rand, n int) []string {
	var out []string
	for range n {
		switch r.IntN(6) {
		case 0, 1:
			out = append(out, "mousemove", "--window", w.id, fmt.Sprint(r.IntN(screenWidth)), fmt.Sprint(r.IntN(screenHeight)), "click", []string{"1", "1", "1", "3"}[r.IntN(4)])
		case 2:
			out = append(out, "click", "--repeat", fmt.Sprint(1+r.IntN(8)), "--delay", "5", []string{"4", "5"}[r.IntN(2)])
		default:
			out = append(out, "key", keysOfSoak[r.IntN(len(keysOfSoak))])
		}
	}
	return out
}

// memory is what the program holds of the machine's memory, in MB; 0 once it has ended.
func (w *window) memory() int {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", w.cmd.Process.Pid))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(b), "VmRSS:")
	kb, _ := strconv.Atoi(strings.Fields(rest + " 0")[0])
	return kb / 1024
}
