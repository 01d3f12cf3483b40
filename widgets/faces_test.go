package widgets

import (
	"testing"

	"fyne.io/fyne/v2/test"
)

// The widths of words add up to that of their run, to half a pixel on a line, or where capitals are kerned to the space before them to four
// in a thousand: marks must not slip off their letters.
func TestRunWidth(t *testing.T) {
	test.NewTempApp(t)
	words := newWordWidths(fyneRuler{})
	for _, text := range []string{
		"Forty-one people were killed when fire swept through the ferry Halden off Cape", "“We had no warning. The lights went out and then there was", "To AV. WAVE 1,204 fi fl ffi Ty",
		"a", " a ", "The owner, Blue Line, had been fined $12,480 in March over blocked exits,",
	} {
		for _, size := range TextSizes {
			f := typeface{size: size}
			if got, want := words.run(text, f), words.width(text, f); abs(got-want) > max(.5, want/250) {
				t.Errorf("%q at %v px: %v, drawn %v", text, size, got, want)
			}
		}
	}
}
