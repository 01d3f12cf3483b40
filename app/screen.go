package app

import (
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"

	"sidelight/widgets"
)

// A screen is the widgets of the window.
type screen struct {
	frame   *frame
	root    *fyne.Container
	search  *searchBox
	tabs    *widgets.Chips
	legend  *widgets.Legend
	library *widgets.LibraryList
	row     *fyne.Container
	panes   map[string]*pane // by article; kept while the article is open, so that it comes back where it was left
	ribbons []*ribbon
	matrix  *widgets.Matrix
	board   *widgets.Board
	status  *widgets.StatusLine
	find    *findBar
	empty   fyne.CanvasObject
	card    *widgets.Card
	palette *widgets.Palette
	dialog  dialog.Dialog // Fyne's own for files, where the system has none; nil if none is open
	opened  string        // the row of the board that was last opened for the reader
	menuSum string        // what the menus said when they were last made

	foundFrom spot     // where the reader stood when the find line was opened
	foundIDs  []string // the sources that were open then

	surface    surface
	searched   string   // what was last searched for
	searchKind string   // what the search is narrowed to; "" for all
	choices    []choice // what the palette lists

	jumped    time.Time // when the columns were last sent somewhere
	selecting bool      // a row of the board is being selected by the window, not by the reader
	following bool      // the columns are being scrolled after one another
}

// A ribbon is the gutter between two columns, with what it joins.
type ribbon struct {
	*widgets.Ribbon
	left, right string // articles
	bonds       []bond
	laid        []widgets.Band // of the bonds, in px below the top of the texts; nil to be laid anew
	lengths     [2]float32     // of the texts when the bands were laid
}

// show builds the window and fills it.
func (u *ui) show() {
	u.app.Settings().SetTheme(widgets.NewTheme(u.session.look))
	u.win = u.app.NewWindow(appName)
	u.screen = &screen{panes: map[string]*pane{}}
	u.build()
	u.win.SetContent(u.root)
	u.win.SetPadded(false)
	u.win.Resize(u.session.size)
	u.win.SetMaster()
	u.win.SetOnDropped(func(_ fyne.Position, uris []fyne.URI) { u.dropped(uris) })
	u.win.SetCloseIntercept(func() { u.quit() })
	c := u.win.Canvas()
	c.SetOnTypedKey(u.onKey)
	c.SetOnTypedRune(u.onRune)
	for _, cmd := range u.commands {
		for _, k := range cmd.keys {
			if !k.typed() {
				c.AddShortcut(k.shortcut(), func(fyne.Shortcut) { u.do(cmd) })
			}
		}
	}
	u.refresh()
}

func (u *ui) build() {
	s := u.screen
	s.search = newSearchBox(tr(searchHint), press(ctrl, fyne.KeyK).String(), u.openSearch)
	s.legend = widgets.NewLegend()
	s.legend.OnToggle = u.toggleLayer
	s.library = widgets.NewLibraryList()
	s.library.OnTap = func(key string) { u.openKey(key, false) }
	s.library.OnBeside = func(key string) { u.openKey(key, true) }
	s.library.OnFold = u.foldStory
	s.library.OnRemove = u.removeKey
	s.library.OnRune, s.library.OnKey = u.onRune, u.onKey
	s.library.OnAdd, s.library.OnSwitch = u.addKey, u.toggleCopies
	s.library.OnMenu = u.shelfMenu
	s.matrix = widgets.NewMatrix()
	s.matrix.OnTap = u.openPair
	s.board = u.newBoard()
	s.status = widgets.NewStatusLine()
	s.status.OnStop, s.status.OnTap = u.stopImport, u.statusTapped
	s.find = newFindBar(u)
	s.find.Hide()
	s.card = widgets.NewCard()
	s.card.OnTap = func(key string) {
		if i := strings.LastIndexByte(key, ' '); i > 0 {
			s.card.Hide()
			u.boardJump(strings.TrimPrefix(key[:i], findingPrefix), key[i+1:])
		}
	}
	s.board.Words, s.library.Words, s.status.Words = widgetWords(), widgetWords(), widgetWords()
	s.palette = widgets.NewPalette()
	s.palette.OnQuery, s.palette.OnChoose, s.palette.OnClose = u.query, u.choice, u.paletteClosed
	s.palette.OnMove, s.palette.OnChip = u.preview, u.chip
	s.palette.OnPin, s.palette.OnTake, s.palette.OnHotkey = u.pinChoice, u.openAllFound, u.searchKey
	s.empty = emptyState(u.openSample)
	s.row = container.New(&row{resized: u.columnsResized, shares: func(n int) []float32 { return u.session.shares.of(n) }})
	s.tabs = widgets.NewChips()
	s.tabs.OnTap = func(id string) { u.openAt(spot{article: id}, false) }
	s.tabs.Hide()
	handle := widgets.NewChips()
	handle.Set([]widgets.Chip{{Key: "board", Label: tr(factsTitle) + "  " + press(0, fyne.KeyF7).String(), Count: -1}})
	handle.OnTap = func(string) { u.toggleBoard() }
	left, right := widgets.NewEdge(), widgets.NewEdge()
	left.OnDrag = func(dx float32) { u.pullSide(&u.session.leftWidth, leastLibrary, 480, dx) }
	right.OnDrag = func(dx float32) { u.pullSide(&u.session.rightWidth, leastBoard, 720, -dx) }
	top := container.New(&topBar{}, s.search, s.legend)
	s.frame = &frame{
		top: top, library: s.library, columns: s.row, matrix: s.matrix, board: s.board, status: s.status, find: s.find.Container, empty: s.empty,
		tabs: s.tabs, leftEdge: left, rightEdge: right, leftWidth: &u.session.leftWidth, rightWidth: &u.session.rightWidth,
		handle: handle, wanted: func() int { return min(u.session.columns, len(u.state.open)) },
	}
	body := container.New(s.frame, top, s.library, s.row, s.matrix, s.board, s.status, s.find.Container, s.tabs, handle, s.empty, left, right)
	s.root = container.NewStack(body, s.card, s.palette)
}

// refresh redraws all that depends on the state. The widgets keep places and selections and redraw only what changed.
func (u *ui) refresh() {
	s := u.state
	show(u.empty, len(s.open) == 0)
	u.arrange()
	show(u.row, len(s.open) > 0 && !s.matrix)
	show(u.matrix, len(s.open) > 0 && s.matrix)
	u.refreshColumns()
	u.refreshLibrary()
	u.traceOrigins()
	u.refreshMarks()
	u.refreshTitle()
}

// refreshMarks redraws what depends on marks, findings and the passage the reader stands on, with the columns as they are.
func (u *ui) refreshMarks() {
	s := u.state
	for _, id := range s.shown() {
		p := u.panes[id]
		p.page = document(s, id)
		p.reader.Set(p.page.Document)
		u.refreshStrip(p)
		p.tracks = map[string]track{}
	}
	for _, r := range u.ribbons {
		r.join(bonds(s, r.left, r.right))
	}
	u.refreshBands()
	u.legend.Set(legend(s))
	if s.matrix {
		u.matrix.Set(matrix(s))
	}
	u.refreshBoard()
	u.refreshStatus()
	u.refreshMenus()
}

// refreshStrip draws the overview of a column for the text as it is laid out now.
func (u *ui) refreshStrip(p *pane) {
	p.length = p.reader.Length()
	p.strip.Set(lanes(u.state, p.id, p.reader))
	p.box.Refresh() // there may be more lanes than before
}

func (u *ui) refreshBoard() {
	s := u.state
	u.board.Set(boardView(s))
	if s.board.expanded != u.opened { // once: the reader may close it
		u.board.Open(u.opened, false)
		u.board.Open(s.board.expanded, true)
		u.opened = s.board.expanded
	}
	if s.board.expanded != "" {
		u.selecting = true
		u.board.Select(s.board.expanded)
		u.selecting = false
	}
}

func (u *ui) refreshStatus() {
	w := u.state.working
	u.status.Progress(w.what, w.done, w.total)
	u.status.SetParts(statusParts(u.state))
}

// refreshTitle says in the window's title what is open: "Sidelight · 2 sources".
func (u *ui) refreshTitle() {
	title := appName
	if n := len(u.state.open); n > 0 {
		title += " · " + counted(n, sourceNoun)
	}
	u.win.SetTitle(title)
}

// refreshMenus makes the menus anew if one of their entries has come to make sense, or ceased to.
func (u *ui) refreshMenus() {
	sum := ""
	for _, c := range u.commands {
		if c.ready(u.state) {
			sum += "+"
		}
		if c.on != nil && c.on(u) {
			sum += "*"
		}
		sum += c.title
	}
	if sum != u.menuSum {
		u.menuSum = sum
		u.win.SetMainMenu(u.mainMenu())
	}
}
