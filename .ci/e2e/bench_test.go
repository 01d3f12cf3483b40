//go:build e2e

package e2e

import (
	"image"
	"testing"
)

// From the command to the text of four articles on the screen, compared, and what the program then holds in memory (MB). The screen is drawn
// by the processor here, and looking at it costs a tenth of a second: a desktop is faster, and has no 70 MB of a renderer in the program.
func BenchmarkStartToText(b *testing.B) {
	s := newScreen(b)
	mb := 0
	for b.Loop() {
		w := s.start(program, dam("draft", "herald", "wire", "radio")...)
		h := &hand{window: w}
		h.see("what differs, in its colour", func(p *image.NRGBA) bool { return pixels(p, differs) > 40 })
		b.StopTimer()
		mb = w.memory()
		w.cmd.Process.Kill()
		<-w.gone
		b.StartTimer()
	}
	b.ReportMetric(float64(mb), "MB")
}
