package app

import (
	"context"
	"slices"

	"fyne.io/fyne/v2"

	"sidelight/corpus"
	"sidelight/corpus/compare"
	"sidelight/corpus/mark"
)

// An ui owns the window. Its methods run on the Fyne goroutine and are short: what takes long goes to background.
type ui struct {
	app     fyne.App
	win     fyne.Window
	library *corpus.Library
	left    []*leftLibrary          // those open before it that are not closed yet
	reading map[*corpus.Library]int // how much work is under way that began while it was open
	state   *state
	session session
	home    home
	temp    string              // a folder for the sample story and pasted texts
	pasted  int                 // how many texts were pasted
	written map[string]checksum // files taken away by this window without asking, as they were written

	spawn    func(func())                                                           // runs work off the Fyne goroutine; tests run it inline or from a queue
	pick     func(title string, folders bool) ([]string, error)                     // the system's dialog; tests answer themselves
	pickSave func(title, name string) (string, error)                               // likewise, where to write a file; "" if the reader thought better of it
	comps    func(context.Context, ...*mark.Annotated) (*compare.Comparison, error) // compare.Safely

	imports, comparisons, searches turn
	stop                           func() // stops the import under way; nil if there is none
	stopCompare, stopSearch        func()

	keeping  int    // changes of the reader's that are being written
	whenKept func() // what waits for them; nil for nothing

	commands []command
	*screen
}

func newUI(a fyne.App, library *corpus.Library, temp string) *ui {
	u := &ui{
		app: a, library: library, state: newState(library.Snapshot()), session: loadSession(a.Preferences()), home: homeOf(a), temp: temp,
		spawn: func(f func()) { go f() }, pick: pick, pickSave: pickSave, comps: compare.Safely, commands: commands(),
		written: map[string]checksum{}, reading: map[*corpus.Library]int{},
	}
	u.state.locked, u.state.foldCopies = u.session.locked, u.session.foldCopies
	for _, l := range u.session.hidden {
		u.state.hidden[l] = true
	}
	return u
}

// restore opens what was open when the window was last closed and is still in the library.
func (u *ui) restore() {
	u.session.recall(u.state.library)
	u.state.openAll(slices.DeleteFunc(slices.Clone(u.session.open), func(id string) bool {
		_, ok := u.state.library.Meta(id)
		return !ok
	}))
	u.sourcesChanged()
}

// keepPreferences keeps how the reader likes the window; preferences that are as they were cost no writing. Every change asks for it, for a
// window may end without a word.
func (u *ui) keepPreferences() {
	s := &u.session
	s.locked, s.foldCopies, s.size, s.hidden = u.state.locked, u.state.foldCopies, u.win.Canvas().Size(), nil
	for l, off := range u.state.hidden {
		if off {
			s.hidden = append(s.hidden, l)
		}
	}
	s.save(u.app.Preferences())
}

// remember keeps what the window shows for the next time.
func (u *ui) remember() {
	s := &u.session
	s.open = u.state.open
	for id, p := range u.panes {
		s.places[id] = p.reader.Top()
	}
	u.keepPreferences()
	if !u.library.ReadOnly() {
		s.keep(u.library)
	}
}

// sourcesChanged redraws after the set or the order of the open sources has changed, and compares them if they are not compared yet.
func (u *ui) sourcesChanged() {
	u.refresh()
	s := u.state
	if s.settled() {
		return
	}
	if u.stopCompare != nil {
		u.stopCompare()
	}
	ctx, cancel := context.WithCancel(context.Background())
	u.stopCompare = cancel
	current := u.comparisons.next()
	var list []*mark.Annotated
	for _, id := range s.open {
		list = append(list, s.article(id))
	}
	u.background(func() func() {
		defer cancel()
		c, err := u.comps(ctx, list...)
		return func() {
			if !current() {
				return
			}
			s.bare, s.people = c, peopleIn(c.Articles)
			if err != nil {
				s.message, s.wrote = coreLine(err.Error()), ""
			}
			s.lay()
			if s.board.expanded == "" || s.finding(s.board.expanded) == nil {
				s.board.expanded = firstFinding(c)
			}
			u.refresh()
		}
	})
}

// firstFinding is the key of what the board opens on: the first finding that differs, none if all agree.
func firstFinding(c *compare.Comparison) string {
	for i := range c.Findings {
		if differs(&c.Findings[i]) {
			return c.Findings[i].Key
		}
	}
	return ""
}

// say tells something in the status line.
func (u *ui) say(line string) {
	u.state.message, u.state.wrote = line, ""
	u.refreshStatus()
}

// quit remembers what the window shows and closes it.
func (u *ui) quit() {
	u.stopImport()
	u.remember()
	u.win.Close()
}
