package app

import "fyne.io/fyne/v2"

// background runs work off the Fyne goroutine and then, on it, what work returned. Only the returned function may touch the state or the
// screen. It is the one place that crosses between the two.
func (u *ui) background(work func() (show func())) {
	u.spawn(func() {
		if show := work(); show != nil {
			fyne.Do(show)
		}
	})
}

// A turn numbers the questions of one kind, so that a late answer to an older question is dropped.
type turn struct{ latest int }

// next begins a new question; the function it returns tells whether that is still the latest one.
func (t *turn) next() (current func() bool) {
	t.latest++
	n := t.latest
	return func() bool { return n == t.latest }
}
