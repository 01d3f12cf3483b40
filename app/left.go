package app

import (
	"slices"

	"sidelight/corpus"
)

// A library the window has left is closed as soon as nothing reads it any more: its articles, its index and its connections to the file are
// some 10 MB, more for a large one, and a reader who goes through many would gather them all. Two stay open until the window closes: one
// that was found damaged, since it is recovered then, and one in memory, which has no file to be opened from again.

// A leftLibrary is one that was open before.
type leftLibrary struct {
	*corpus.Library
	closing bool
}

// leave puts the library that is open among those left.
func (u *ui) leave() {
	u.left = append(u.left, &leftLibrary{Library: u.library})
}

// comeBack takes a library out of those left, by its path; nil if it is not there or about to be closed.
func (u *ui) comeBack(path string) *corpus.Library {
	i := slices.IndexFunc(u.left, func(l *leftLibrary) bool { return l.Path() == path && !l.closing })
	if i < 0 {
		return nil
	}
	l := u.left[i].Library
	u.left = slices.Delete(u.left, i, i+1)
	return l
}

// endReading notes that work which began while a library was open has ended.
func (u *ui) endReading(l *corpus.Library) {
	if u.reading[l]--; u.reading[l] == 0 {
		delete(u.reading, l)
	}
	u.closeLeft()
}

// closeLeft closes those libraries left that nothing reads any more. Closing writes the index, so it is not done on the Fyne goroutine.
func (u *ui) closeLeft() {
	for _, l := range slices.Clone(u.left) {
		if l.closing || u.reading[l.Library] > 0 || l.Path() == "" || l.Damaged() {
			continue
		}
		l.closing = true
		u.spawn(func() {
			l.Close() // what was written is safe; an index that could not be kept is made anew
			onScreen(func() { u.left = slices.DeleteFunc(u.left, func(o *leftLibrary) bool { return o == l }) })
		})
	}
}

// closeLibraries closes what is open, when the window is, and recovers what was found damaged.
func (u *ui) closeLibraries() {
	list := []*corpus.Library{u.library}
	for _, l := range u.left {
		list = append(list, l.Library) // also one that is being closed: this waits for it
	}
	for _, l := range list {
		damaged := l.Damaged()
		l.Close()
		if damaged && !l.ReadOnly() {
			corpus.Recover(l.Path()) // the damaged file is kept beside it; if this fails, all is as it was
		}
	}
}
