package app

import (
	"time"

	"sidelight/widgets"
)

func look(l widgets.Look) func(*ui) {
	return func(u *ui) {
		u.session.look = l
		u.app.Settings().SetTheme(widgets.NewTheme(l))
		u.root.Refresh()
		u.refreshMenus()
	}
}

func lookIs(l widgets.Look) func(*ui) bool { return func(u *ui) bool { return u.session.look == l } }

func face(f widgets.Face) func(*ui) {
	return func(u *ui) {
		u.session.face = f
		for _, p := range u.panes {
			p.reader.SetFace(f)
		}
		u.refreshMenus()
	}
}

func faceIs(f widgets.Face) func(*ui) bool { return func(u *ui) bool { return u.session.face == f } }

func columns(n int) func(*ui) {
	return func(u *ui) {
		u.session.columns = n
		u.columnsResized(u.row.Size().Width)
		u.refreshMenus()
	}
}

func columnsAre(n int) func(*ui) bool { return func(u *ui) bool { return u.session.columns == n } }

func (u *ui) toggleLibrary() {
	u.session.library = !u.session.library
	u.rearrange()
}

func (u *ui) toggleBoard() {
	u.session.board = !u.session.board
	u.rearrange()
}

// rearrange lays the window out anew after a side was shown or hidden, and says so if there is no room for it.
func (u *ui) rearrange() {
	u.arrange()
	left, right := u.frame.room(u.root.Size().Width)
	if u.frame.showLibrary && left == 0 || u.frame.showBoard && right == 0 {
		u.say(tr(tooNarrow))
	}
	u.refreshMenus()
}

// arrange gives the library and the board their sides of the window while there is something to show in them.
func (u *ui) arrange() {
	f, s := u.frame, u.state
	library, board := u.session.library && s.library.Len() > 0, u.session.board && len(s.open) > 0
	if f.showLibrary != library || f.showBoard != board {
		f.showLibrary, f.showBoard = library, board
		f.refresh(u.root)
	}
}

func (u *ui) toggleStrip() {
	u.session.strip = !u.session.strip
	for _, p := range u.panes {
		show(p.strip, u.session.strip)
		p.reader.ShowBar(!u.session.strip)
		p.box.Refresh()
	}
	u.refreshMenus()
}

func (u *ui) larger() { u.zoom(1) }

func (u *ui) smaller() { u.zoom(-1) }

func (u *ui) normalSize() { u.zoom(-u.session.zoom) }

func (u *ui) zoom(steps int) {
	u.jumped = time.Now()
	u.session.zoom = max(-4, min(3, u.session.zoom+steps))
	for _, p := range u.panes {
		p.reader.SetTextSize(textSize(u.session.zoom))
	}
}

func (u *ui) fullScreen() { u.win.SetFullScreen(!u.win.FullScreen()) }
