package app

import "fyne.io/fyne/v2"

// background runs work off the Fyne goroutine and then, on it, what work returned. Only the returned function may touch the state or the
// screen. The library that is open when it begins stays so until it has ended: work may read it, and what it returned may show it.
func (u *ui) background(work func() (show func())) {
	library := u.library
	u.reading[library]++
	u.spawn(func() {
		show := work()
		onScreen(func() {
			if show != nil {
				show()
			}
			u.endReading(library)
		})
	})
}

// meanwhile shows something of work under way; any goroutine may call it.
func (u *ui) meanwhile(show func()) { u.spawn(func() { onScreen(show) }) }

// onScreen is the one place that crosses to the Fyne goroutine.
func onScreen(show func()) { fyne.Do(show) }

// A turn numbers the questions of one kind, so that a late answer to an older question is dropped.
type turn struct{ latest int }

// next begins a new question; the function it returns tells whether that is still the latest one.
func (t *turn) next() (current func() bool) {
	t.latest++
	n := t.latest
	return func() bool { return n == t.latest }
}
