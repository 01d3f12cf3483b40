package app

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"sidelight/widgets"
)

// refreshColumns puts the columns of the open articles side by side.
func (u *ui) refreshColumns() {
	s := u.state
	shown := s.shown()
	for id, p := range u.panes {
		if !slices.Contains(s.open, id) {
			u.session.places[id] = p.reader.Top()
			delete(u.panes, id)
			p.reader.Hide()
		}
	}
	var objects []fyne.CanvasObject
	var ribbons []*ribbon
	for i, id := range shown {
		if u.panes[id] == nil {
			u.panes[id] = u.newPane(id)
		}
		if i > 0 {
			r := &ribbon{Ribbon: widgets.NewRibbon(), left: shown[i-1], right: id}
			for _, old := range u.ribbons {
				if old.left == r.left && old.right == r.right {
					r = old
				}
			}
			r.OnTap = func(key string) { u.bringTo(r.left, key) }
			r.OnDrag = func(dx float32) { u.pullGutter(i-1, dx) }
			ribbons = append(ribbons, r)
			objects = append(objects, r.Ribbon)
		}
		objects = append(objects, u.panes[id].box)
	}
	u.ribbons = ribbons
	u.refreshTabs()
	if !slices.Equal(objects, u.row.Objects) {
		u.row.Objects = objects
		u.row.Refresh()
	}
}

// refreshTabs shows all open sources over the columns when some have no column; a tap brings one on screen.
func (u *ui) refreshTabs() {
	s := u.state
	visible := hasHidden(s) && !s.matrix
	if visible {
		u.tabs.Set(sourceTabs(s))
	}
	if visible != u.tabs.Visible() {
		show(u.tabs, visible)
		u.frame.refresh(u.root)
	}
}

// columnsResized takes in as many columns as the width has room for, or as many as the reader asked for and can read, and reports whether it did.
func (u *ui) columnsResized(width float32) bool {
	n := fitting(width, u.session.columns)
	if n == u.state.columns {
		return false
	}
	before := len(u.state.shown())
	u.state.columns = n
	if len(u.state.open) == 0 {
		return false
	}
	u.refreshColumns()
	u.refreshMarks()
	u.refreshLibrary()
	return len(u.state.shown()) != before
}

// A pane is a column: an article in a Reader, with its strip.
type pane struct {
	id     string
	page   *page
	reader *widgets.Reader
	strip  *widgets.Strip
	box    *fyne.Container
	from   float32          // the part of the text above the screen
	length float32          // of the text when the strip was drawn
	left   *widgets.Place   // where it was left the last time; nil once it is back there
	tracks map[string]track // by the other article: where the passages that lead there lie
}

func (u *ui) newPane(id string) *pane {
	p := &pane{id: id, reader: widgets.NewReader(), strip: widgets.NewStrip()}
	p.box = container.New(beside{}, p.reader, p.strip)
	show(p.strip, u.session.strip)
	p.reader.ShowBar(!u.session.strip)
	if at, ok := u.session.places[id]; ok {
		p.left = &at
		delete(u.session.places, id)
	}
	r := p.reader
	u.dress(r)
	r.OnTap = func(key string) { u.tapped(id, key) }
	r.OnHover = func(key string, at fyne.Position) { u.hovered(id, key, at) }
	r.OnPassage = func(key string) { u.passage(id, key) }
	r.OnScroll = func() { u.scrolled(id) }
	r.OnMenu = func(_ string, at fyne.Position) { u.textMenu(id, at) }
	r.OnFocus = func() { u.focused(id) }
	r.OnSelect = func() { u.wordsSelected(r) }
	r.OnRune, r.OnKey = u.onRune, u.onKey
	r.OnShortcut = u.onShortcut
	r.OnZoom = u.zoom
	p.strip.OnJump = func(part float32, key string) {
		if keyIndex(key, passagePrefix) >= 0 {
			u.bringTo(id, key)
			return
		}
		r.ScrollToPart(part)
	}
	p.strip.OnHover = func(key string, at fyne.Position) { u.hovered(id, key, at) }
	return p
}

// textSize is the body text's size some steps from the normal one.
func textSize(zoom int) float32 {
	const normal = 4 // 18 px
	return widgets.TextSizes[max(0, min(len(widgets.TextSizes)-1, normal+zoom))]
}
