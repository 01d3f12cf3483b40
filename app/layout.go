package app

import (
	"fyne.io/fyne/v2"
)

// The measures of the window, on a grid of 4 px.
const (
	topHeight     = 52
	statusHeight  = 32
	libraryWidth  = 200
	boardWidth    = 360
	gutterWidth   = 56
	searchWidth   = 440
	findHeight    = 44
	tabsHeight    = 40
	edgeWidth     = 8   // where the border of the library and of the board can be taken hold of
	columnMinimum = 290 // a column narrower than this is not opened without being asked for
	leastColumn   = 250 // and narrower than this not at all beside another
	tightGutter   = 24  // between columns narrower than columnMinimum
	tightStrip    = 16  // of such a column
	leastLibrary  = 140
	leastBoard    = 260
	besideMinimum = 2*columnMinimum + gutterWidth // below this width of the columns the library, then the board, make room
)

// A frame lays out the window: the search box and the legend on top, the library, the columns and the board side by side, the status line below.
type frame struct {
	top, library, columns, matrix, board, status, find, empty fyne.CanvasObject

	tabs                   fyne.CanvasObject // over the columns, when not all sources have one
	leftEdge, rightEdge    fyne.CanvasObject
	showLibrary, showBoard bool // what the reader wants; a narrow window has room for less
	askLibrary, askBoard   bool // asked for in a narrow window: columns make room for it, and it is forgotten with the window
	leftWidth, rightWidth  *float32

	handle fyne.CanvasObject // stands for the board where a narrow window has no room for it
	wanted func() int        // how many columns the reader asked for and has sources for; 0 for as many as fit
	laid   int               // for how many asked for it was laid out last
}

// MinSize lets the window be as small as a phone's.
func (f *frame) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(480, 320) }

// Layout places everything.
func (f *frame) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	place := func(o fyne.CanvasObject, x, y, w, h float32) {
		o.Move(fyne.NewPos(x, y))
		o.Resize(fyne.NewSize(max(0, w), max(0, h)))
	}
	place(f.top, 0, 0, size.Width, topHeight)
	place(f.status, 0, size.Height-statusHeight, size.Width, statusHeight)
	height := size.Height - topHeight - statusHeight
	left, right := f.room(size.Width)
	show(f.library, left > 0)
	show(f.board, right > 0)
	f.laid = f.wanted()
	show(f.handle, f.showBoard && right == 0)
	place(f.library, 0, topHeight, left, height)
	place(f.board, size.Width-right, topHeight, right, height)
	x, y := max(left, 16), float32(topHeight)
	w := size.Width - x - max(right, 16)
	show(f.leftEdge, left > 0)
	show(f.rightEdge, right > 0)
	place(f.leftEdge, left-edgeWidth/2, topHeight, edgeWidth, height)
	place(f.rightEdge, size.Width-right-edgeWidth/2, topHeight, edgeWidth, height)
	if f.tabs.Visible() || f.handle.Visible() {
		side := float32(0)
		if f.handle.Visible() {
			side = f.handle.MinSize().Width + 8
			place(f.handle, x+w-side, y, side, tabsHeight)
		}
		place(f.tabs, x, y, w-side, tabsHeight)
		y += tabsHeight
		height -= tabsHeight
	}
	if f.find.Visible() {
		place(f.find, x, y, w, findHeight)
		y += findHeight
		height -= findHeight
	}
	place(f.columns, x, y, w, height)
	place(f.matrix, x, y, w, height)
	place(f.empty, x, y, w, height)
}

// room is how wide the library and the board are in a window of this width; 0 for hidden.
func (f *frame) room(width float32) (left, right float32) {
	if f.showLibrary || f.askLibrary {
		left = *f.leftWidth
	}
	if f.showBoard || f.askBoard {
		right = *f.rightWidth
	}
	if n := f.asked(width); n > 2 {
		return f.squeezed(width, columnsNeed(n), left, right)
	}
	if f.askBoard && !f.askLibrary && width-left-right < besideMinimum { // two columns and the board, if they fit at all
		if most := width - 16 - columnsNeed(2); most >= leastBoard {
			return 0, min(right, most)
		}
	}
	if width-left-right < besideMinimum && !f.askLibrary {
		left = 0
	}
	if width-left-right < besideMinimum && !f.askBoard {
		right = 0
	}
	if width-left-right < columnMinimum && right > 0 { // both were asked for, in a window that was wider
		left = 0
	}
	return left, right
}

// asked is how many of the columns the reader asked for have room in a window of this width without its sides.
func (f *frame) asked(width float32) int {
	n := f.wanted()
	for n > 1 && columnsNeed(n) > width-32 {
		n--
	}
	return n
}

// squeezed is the room of the sides beside columns that need some width: both get narrower, then the library goes, then the board, unless
// the reader asked for them.
func (f *frame) squeezed(width, need, left, right float32) (float32, float32) {
	short := func() float32 { return need - (width - max(left, 16) - max(right, 16)) }
	narrow := func(side *float32, least float32) {
		if *side > least {
			*side = max(least, *side-max(0, short()))
		}
	}
	wide := right
	narrow(&right, leastBoard)
	narrow(&left, leastLibrary)
	if short() > 0 && !f.askLibrary {
		left, right = 0, wide
		narrow(&right, leastBoard)
	}
	if short() > 0 && !f.askBoard {
		right = 0
	}
	return left, right
}

// columnsNeed is the width below which n columns cannot be read.
func columnsNeed(n int) float32 { return float32(n)*leastColumn + float32(n-1)*tightGutter }

// gutterOf is the width between two of n columns: what the columns can spare.
func gutterOf(width float32, n int) float32 {
	if n < 2 {
		return 0
	}
	return float32(int(max(tightGutter, min(gutterWidth, (width-float32(n)*columnMinimum)/float32(n-1)))))
}

// refresh lays out anew after something was shown or hidden.
func (f *frame) refresh(root *fyne.Container) { root.Objects[0].Refresh() }

func show(o fyne.CanvasObject, visible bool) {
	if visible {
		o.Show()
	} else {
		o.Hide()
	}
}

// fitting is how many columns have room in a width: two if they can be read at all, more if they have space. asked, if not 0, is how many
// the reader wants: as many of them as can be read.
func fitting(width float32, asked int) int {
	most := max(1, int((width+tightGutter)/(leastColumn+tightGutter)))
	if asked > 0 {
		return min(asked, most)
	}
	return max(min(2, most), min(maxColumns, int((width+gutterWidth)/(columnMinimum+gutterWidth))))
}

// A row lays out the columns of the window with a gutter between each two. Its objects are column, gutter, column and so on.
type row struct {
	resized func(width float32) bool // takes in another number of columns if there is room for it, and reports whether it laid them out
	shares  func(n int) []float32
	width   float32
}

// MinSize asks for nothing: a narrow window shows narrow columns.
func (r *row) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(1, 1) }

// Layout gives the columns their shares of the width, on whole pixels.
func (r *row) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	if r.resized != nil && size.Width != r.width {
		r.width = size.Width
		if r.resized(size.Width) {
			return // objects are those of before
		}
	}
	n := (len(objects) + 1) / 2
	if n == 0 {
		return
	}
	gutter := gutterOf(size.Width, n)
	width, shares := size.Width-gutter*float32(n-1), r.shares(n)
	x := float32(0)
	for i, o := range objects {
		if i%2 == 1 {
			o.Move(fyne.NewPos(x, 0))
			o.Resize(fyne.NewSize(gutter, size.Height))
			x += gutter
			continue
		}
		w := float32(int(width * shares[i/2]))
		o.Move(fyne.NewPos(x, 0))
		o.Resize(fyne.NewSize(w, size.Height))
		x += w
	}
}

// A beside lays out a Reader with its strip at the right edge of the page.
type beside struct{}

// MinSize is the Reader's.
func (beside) MinSize(objects []fyne.CanvasObject) fyne.Size { return objects[0].MinSize() }

// Layout gives the strip the width of its lanes, less in a narrow column.
func (beside) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	w := size.Width
	if objects[1].Visible() {
		strip := objects[1].MinSize().Width
		if size.Width < columnMinimum {
			strip = min(strip, tightStrip)
		}
		w -= strip
		objects[1].Move(fyne.NewPos(w, 0))
		objects[1].Resize(fyne.NewSize(strip, size.Height))
	}
	objects[0].Move(fyne.NewPos(0, 0))
	objects[0].Resize(fyne.NewSize(w, size.Height))
}
