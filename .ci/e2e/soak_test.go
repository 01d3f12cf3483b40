//go:build e2e

package e2e

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
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

// mostGrowth is how much more memory, in MB, the program may hold at the end than once it has warmed up. What is on screen then differs by
// some 40 MB of drawn text, which the processor keeps in the program here; a desktop has it on its graphics card. mostHeld is the most it
// may hold at any time.
const mostGrowth, mostHeld = 60, 450

// A sample is what the program held at an age of it, in MB.
type sample struct {
	age time.Duration
	mb  int
}

// growth is by how much the last quarter of a life lies above its second one, by their medians: a peak on the way, such as a dialog full
// of pictures, is no growth. ok is false of a life too short to tell, in which caches are still being filled.
func growth(life []sample) (from, to int, ok bool) {
	if len(life) == 0 || life[len(life)-1].age < 3*time.Minute {
		return 0, 0, false
	}
	whole := life[len(life)-1].age
	var second, last []int
	for _, s := range life {
		switch {
		case s.age >= whole/4 && s.age < whole/2:
			second = append(second, s.mb)
		case s.age >= whole*3/4:
			last = append(last, s.mb)
		}
	}
	if len(second) == 0 {
		return 0, 0, false
	}
	slices.Sort(second)
	slices.Sort(last)
	return second[len(second)/2], last[len(last)/2], true
}

// minutes is what was held after each minute of a life.
func minutes(life []sample) (mb []int) {
	for _, s := range life {
		if s.age >= time.Duration(len(mb)+1)*time.Minute {
			mb = append(mb, s.mb)
		}
	}
	return mb
}

func TestGrowth(t *testing.T) {
	life := func(mb func(i int) int) (out []sample) {
		for i := range 100 {
			out = append(out, sample{time.Duration(i) * 5 * time.Second, mb(i)})
		}
		return out
	}
	for name, c := range map[string]struct {
		life  []sample
		grows int
		ok    bool
	}{
		"steady":           {life(func(int) int { return 250 }), 0, true},
		"warming up":       {life(func(i int) int { return min(250, 100+10*i) }), 0, true},
		"one tall peak":    {life(func(i int) int { return 250 + 200*(i%30/29) }), 0, true},
		"a leak":           {life(func(i int) int { return 200 + 2*i }), 100, true},
		"a life too short": {life(func(i int) int { return 200 + 2*i })[:30], 0, false},
	} {
		from, to, ok := growth(c.life)
		if to-from != c.grows || ok != c.ok {
			t.Errorf("%s: %d to %d MB, %v; want %d more, %v", name, from, to, ok, c.grows, c.ok)
		}
	}
}

// Random keys and clicks for a while: no panic, no call on the wrong goroutine, memory that does not grow.
func TestSoak(t *testing.T) {
	files, err := filepath.Glob("../../app/sample/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	files = append(files, dam("draft", "herald", "wire", "radio")...)
	s := newScreen(t)
	r := rand.New(rand.NewPCG(*seed, 0))
	var opened time.Time
	open := func() *window {
		opened = time.Now()
		return s.open(program, "Sidelight", files...)
	}
	w := open()
	s.until("text on the screen", func() bool { return colours(s.picture("soak")) > 200 })
	var life []sample
	actions, quits, most := 0, 0, 0
	judge := func() {
		t.Logf("MB after each minute: %v", minutes(life))
		if from, to, ok := growth(life); ok {
			t.Logf("%v: %d MB, at the end %d MB", life[len(life)-1].age.Round(time.Second), from, to)
			if to > from+mostGrowth {
				t.Errorf("memory grows: %d MB, then %d MB", from, to)
			}
		}
		life = nil
	}
	start := time.Now()
	for time.Since(start) < *soak {
		select {
		case <-w.gone:
			w.clean()
			judge()
			quits++ // File > Quit is in the menus
			w = open()
		default:
		}
		w.output("xdotool", w.random(r, 25)...)
		actions += 25
		if mb := w.memory(); mb > 0 {
			life = append(life, sample{time.Since(opened), mb})
			most = max(most, mb)
		}
	}
	s.picture("soak")
	t.Logf("seed %d: %d keys and clicks in %v, %d times quit; at most %d MB", *seed, actions, *soak, quits, most)
	judge()
	if most > mostHeld {
		t.Errorf("it held %d MB", most)
	}
	w.output("xdotool", "windowactivate", w.id)
	w.key("Escape", "Escape", "Escape")
	w.close()
}

// random is n things done, as xdotool takes them, in the window: a click on its title bar may have put it away.
func (w *window) random(r *rand.Rand, n int) []string {
	out := []string{"windowactivate", w.id}
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
