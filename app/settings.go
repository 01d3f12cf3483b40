package app

import (
	"time"

	"fyne.io/fyne/v2"

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
		u.frame.refresh(u.root)
		u.columnsResized(u.row.Size().Width)
		u.refreshMenus()
	}
}

func columnsAre(n int) func(*ui) bool { return func(u *ui) bool { return u.session.columns == n } }

func (u *ui) toggleLibrary() {
	f := u.frame
	sides := *f.leftWidth
	if f.showBoard { // it has the room before the library
		sides += *f.rightWidth
	}
	u.toggleSide(u.screen.library, &u.session.library, &f.askLibrary, &f.askBoard, sides)
}

func (u *ui) toggleBoard() {
	f := u.frame
	u.toggleSide(u.board, &u.session.board, &f.askBoard, &f.askLibrary, *f.rightWidth)
}

// toggleSide shows or hides a side of the window. kept is remembered for the next time, and changes only where sides of a width together
// leave room for two columns; in a narrower window the side is asked for, and takes the room of columns, then of the other side.
func (u *ui) toggleSide(side fyne.CanvasObject, kept, asked, other *bool, sides float32) {
	f, width, on := u.frame, u.root.Size().Width, !side.Visible()
	if width-sides >= besideMinimum {
		*kept = on
	}
	*asked = false
	u.rearrange()
	if on && !side.Visible() {
		*asked = true
		*other = *other && width-*f.leftWidth-*f.rightWidth >= columnMinimum
		u.rearrange()
	}
}

// openBoard makes room for the board in a window too narrow to show it unasked, if that leaves a column.
func (u *ui) openBoard() {
	f := u.frame
	if f.showBoard && !u.board.Visible() && u.root.Size().Width-*f.rightWidth-16 >= leastColumn {
		f.askBoard, f.askLibrary = true, false
		u.rearrange()
	}
}

// rearrange lays the window out anew after a side was shown or hidden.
func (u *ui) rearrange() {
	u.arrange()
	u.frame.refresh(u.root)
	u.refreshMenus()
}

// arrange gives the library and the board their sides of the window while there is something to show in them.
func (u *ui) arrange() {
	f, s := u.frame, u.state
	filled, opened := s.library.Len() > 0, len(s.open) > 0
	library, board := u.session.library && filled, u.session.board && opened
	f.askLibrary, f.askBoard = f.askLibrary && filled, f.askBoard && opened
	if f.showLibrary != library || f.showBoard != board || f.laid != f.wanted() {
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
	u.keepPreferences()
}

func (u *ui) fullScreen() { u.win.SetFullScreen(!u.win.FullScreen()) }
