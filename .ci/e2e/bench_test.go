//go:build e2e

package e2e

import (
	"image"
	"testing"
	"time"
)

// From the command to the text of four articles on the screen, compared; what of that time the program worked (cpu-ms), which a busy machine
// changes little; and what it then holds in memory (MB). The screen is drawn by the processor here, and looking at it costs a tenth of a
// second: a desktop is faster, and has no 70 MB of a renderer in the program. Run it with -benchtime 5x.
func BenchmarkStartToText(b *testing.B) {
	s := newScreen(b)
	mb, worked := 0, time.Duration(0)
	for b.Loop() {
		w := s.start(program, dam("draft", "herald", "wire", "radio")...)
		h := &hand{window: w}
		h.see("what differs, in its colour", func(p *image.NRGBA) bool { return pixels(p, differs) > 40 })
		b.StopTimer()
		mb = w.memory()
		w.cmd.Process.Kill()
		<-w.gone
		worked += w.cmd.ProcessState.UserTime() + w.cmd.ProcessState.SystemTime()
		b.StartTimer()
	}
	b.ReportMetric(float64(worked.Milliseconds())/float64(b.N), "cpu-ms")
	b.ReportMetric(float64(mb), "MB")
}
