package app

import (
	"slices"

	"fyne.io/fyne/v2"

	"sidelight/widgets"
)

// A menu is the title of a menu of the window.
type menu string

// The menus, in their order.
const (
	fileMenu  menu = "File"
	editMenu  menu = "Edit"
	viewMenu  menu = "View"
	goMenu    menu = "Go"
	storyMenu menu = "Story"
	markMenu  menu = "Passage"
	setMenu   menu = "Settings"
	helpMenu  menu = "Help"
)

var menus = []menu{fileMenu, editMenu, viewMenu, goMenu, storyMenu, markMenu, setMenu, helpMenu}

// A command is something the reader can have done. Menus, shortcuts, the palette's commands and the list of keys are made from the one
// table below, so that none can be forgotten in any of them.
type command struct {
	menu      menu
	title     string
	keys      []chord // the first one is shown
	run       func(*ui)
	when      func(*state) bool // nil: always
	on        func(*ui) bool    // for a switch: whether it is on
	apart     bool              // a line stands above it in the menu
	ofColumn  bool              // also in the menu of a column
	ofPassage bool              // also in the menu of a passage
	also      string            // other words it is found by in the palette
	quits     bool              // it ends the program: Fyne adds an entry of its own if none does
}

func (c command) ready(s *state) bool { return c.when == nil || c.when(s) }

// lookTitles names the looks in the menu.
var lookTitles = map[widgets.Look]string{
	widgets.Light: "Light", widgets.Dark: "Dark", widgets.Sepia: "Sepia", widgets.Contrast: "High contrast",
}

func keys(list ...chord) []chord { return list }

// acts are the keys of what is done with a passage: a letter, and where words are typed the same with Ctrl and Shift.
func acts(letter fyne.KeyName) []chord { return keys(press(0, letter), press(ctrlShift, letter)) }

// takeKey writes what the board shows.
var takeKey = press(ctrl, fyne.KeyE)

// sideBySideKey opens all that a search found.
var sideBySideKey = press(ctrl, fyne.KeyReturn)

// Conditions under which commands make sense.
func hasSource(s *state) bool   { return len(s.open) > 0 }
func hasSeveral(s *state) bool  { return len(s.open) > 1 }
func hasArticles(s *state) bool { return s.library.Len() > 0 }
func hasPin(s *state) bool      { return hasSource(s) || hasArticles(s) }
func hasMany(s *state) bool     { return len(s.open) > 2 || s.matrix }
func hasHidden(s *state) bool   { return len(s.open) > len(s.shown()) }
func hasReports(s *state) bool  { return len(s.reports) > 0 }
func inStories(s *state) bool   { return hasSource(s) && len(s.library.Stories()) > 0 }
func hasBeside(s *state) bool   { return len(s.shown()) > 1 }
func hasFindings(s *state) bool { return s.compared != nil && len(s.compared.Findings) > 0 }

func hasColumns(n int) func(*state) bool { return func(s *state) bool { return len(s.shown()) >= n } }

// commands is the table.
func commands() []command {
	return slices.Concat(fileCommands(), viewCommands(), storyCommands(), judgeCommands())
}

func fileCommands() []command {
	return []command{
		{menu: fileMenu, title: "Open …", also: "import load add files", keys: keys(press(ctrl, fyne.KeyO)), run: (*ui).openFiles},
		{menu: fileMenu, title: "Open folder …", keys: keys(press(ctrlShift, fyne.KeyO)), run: (*ui).openFolder},
		{menu: fileMenu, title: "Paste text as a source", also: "clipboard import add", keys: keys(press(ctrlShift, fyne.KeyV)), run: (*ui).pasteSource},
		{menu: fileMenu, title: "Recent files and libraries …", also: "history last opened", keys: keys(press(ctrl, fyne.KeyR)), run: (*ui).openRecent},
		{menu: fileMenu, title: "New library …", keys: keys(press(ctrlShift, fyne.KeyN)), run: (*ui).newLibrary, apart: true},
		{menu: fileMenu, title: "Open library …", run: (*ui).openLibrary},
		{menu: fileMenu, title: "My own library", run: (*ui).ownLibrary},
		{menu: fileMenu, title: "Close source", keys: keys(press(ctrl, fyne.KeyW)), run: (*ui).closeSource, when: hasSource, apart: true, ofColumn: true},
		{menu: fileMenu, title: "Write what the board shows", also: "save export print download", keys: keys(takeKey), run: (*ui).takeAway, when: hasSource},
		{menu: fileMenu, title: "Export …", also: "save write print download csv html markdown report", keys: keys(press(ctrlShift, fyne.KeyE)), run: (*ui).openExport, when: hasSource},
		{menu: fileMenu, title: "Show the file of this source", run: (*ui).openOriginal, when: hasSource, ofColumn: true},
		{menu: fileMenu, title: "Import report", also: "errors problems log", run: (*ui).openReport, when: hasReports},
		{menu: fileMenu, title: "Quit", keys: keys(press(ctrl, fyne.KeyQ)), run: (*ui).quit, apart: true, quits: true},

		{menu: editMenu, title: "Undo", keys: keys(press(ctrl, fyne.KeyZ)), run: (*ui).undo},
		{menu: editMenu, title: "Redo", keys: keys(press(ctrlShift, fyne.KeyZ), press(ctrl, fyne.KeyY)), run: (*ui).redo},
		{menu: editMenu, title: "Copy", apart: true, keys: keys(press(ctrl, fyne.KeyC)), run: (*ui).copy},
		{menu: editMenu, title: "Copy with citation", keys: acts(fyne.KeyC), run: (*ui).copyCited, when: hasSource, ofPassage: true},
		{menu: setMenu, title: "Form of citations …", also: "settings preferences reference style footnote", run: (*ui).openCitation},
		{menu: editMenu, title: "Select all", keys: keys(press(ctrl, fyne.KeyA)), run: (*ui).selectAll, when: hasSource},
		{menu: editMenu, title: "Details of this source …", also: "metadata date outlet author edit properties", keys: keys(press(0, fyne.KeyI)), run: (*ui).openDetails, when: hasSource, apart: true, ofColumn: true},
		{menu: editMenu, title: "Tags …", also: "labels keywords", keys: keys(press(0, fyne.KeyT)), run: (*ui).openTags, when: hasSource, ofColumn: true},
		{menu: editMenu, title: "Find in the text", keys: keys(press(ctrl, fyne.KeyF)), run: (*ui).openFind, when: hasSource, apart: true},
		{menu: editMenu, title: "Find next", keys: keys(press(0, fyne.KeyF3)), run: (*ui).findNext, when: hasSource},
		{menu: editMenu, title: "Find previous", keys: keys(press(shift, fyne.KeyF3)), run: (*ui).findPrevious, when: hasSource},
		{menu: editMenu, title: "Search everything", keys: keys(press(ctrl, fyne.KeyK)), run: (*ui).openSearch, apart: true},
		{menu: editMenu, title: "All that was found side by side", keys: keys(sideBySideKey), run: (*ui).openAllFound, when: hasArticles},
		{menu: editMenu, title: "Next hit beside", keys: keys(press(shift, fyne.KeyReturn)), run: (*ui).nextHit, when: hasNextHit},
		{menu: editMenu, title: "Go to anything", keys: keys(press(ctrl, fyne.KeyP)), run: (*ui).openPalette},
	}
}

func viewCommands() []command {
	list := []command{
		{menu: setMenu, title: "Larger text", apart: true, also: "zoom in font size settings", keys: keys(press(ctrl, fyne.KeyEqual), press(ctrl, fyne.KeyPlus), press(ctrlShift, fyne.KeyEqual)), run: (*ui).larger},
		{menu: setMenu, title: "Smaller text", also: "zoom out font size settings", keys: keys(press(ctrl, fyne.KeyMinus)), run: (*ui).smaller},
		{menu: setMenu, title: "Normal text size", also: "zoom reset font settings", keys: keys(press(ctrl, fyne.Key0)), run: (*ui).normalSize},
		{menu: setMenu, title: "Space between lines …", also: "settings preferences spacing leading font", run: (*ui).openSpacing},
		{menu: setMenu, title: "Length of lines …", also: "settings preferences width measure column", run: (*ui).openMeasure},
		{menu: setMenu, title: "Serif", also: "font typeface settings preferences", run: face(widgets.Serif), on: faceIs(widgets.Serif), apart: true},
		{menu: setMenu, title: "Sans serif", also: "font typeface settings preferences", run: face(widgets.Sans), on: faceIs(widgets.Sans)},
		{menu: setMenu, title: "As the system", also: "theme appearance colours settings preferences", run: look(""), on: lookIs(""), apart: true},
	}
	for _, l := range widgets.Looks() {
		list = append(list, command{menu: setMenu, title: lookTitles[l], also: "theme appearance colours settings preferences", run: look(l), on: lookIs(l)})
	}
	list = append(list, command{menu: setMenu, title: "Language of the system", also: "settings preferences translation", run: speaks(""), on: speakingIs(""), apart: true})
	for _, l := range languages {
		list = append(list, command{menu: setMenu, title: l.name, also: "language settings preferences translation", run: speaks(l.tag), on: speakingIs(l.tag)})
	}
	return append(list, []command{
		{menu: viewMenu, title: "Columns as they fit", keys: keys(press(ctrl, fyne.Key1)), run: columns(0), on: columnsAre(0), apart: true},
		{menu: viewMenu, title: "Two columns", keys: keys(press(ctrl, fyne.Key2)), run: columns(2), on: columnsAre(2)},
		{menu: viewMenu, title: "Three columns", keys: keys(press(ctrl, fyne.Key3)), run: columns(3), on: columnsAre(3)},
		{menu: viewMenu, title: "Four columns", keys: keys(press(ctrl, fyne.Key4)), run: columns(4), on: columnsAre(4)},
		{menu: viewMenu, title: "Wider column", keys: keys(press(alt, fyne.KeyRight)), run: (*ui).wider, when: hasBeside},
		{menu: viewMenu, title: "Narrower column", keys: keys(press(alt, fyne.KeyLeft)), run: (*ui).narrower, when: hasBeside},
		{menu: viewMenu, title: "Equal columns", run: (*ui).equalColumns, when: hasBeside},
		{menu: viewMenu, title: "Library", also: "sidebar panel", keys: keys(press(0, fyne.KeyF6)), run: (*ui).toggleLibrary, on: func(u *ui) bool { return u.screen.library.Visible() }, apart: true},
		{menu: viewMenu, title: "Facts board", also: "sidebar panel findings", keys: keys(press(0, fyne.KeyF7)), run: (*ui).toggleBoard, on: func(u *ui) bool { return u.board.Visible() }},
		{menu: viewMenu, title: "Overview strips", also: "minimap scrollbar settings", keys: keys(press(0, fyne.KeyF9)), run: (*ui).toggleStrip, on: func(u *ui) bool { return u.session.strip }},
		{menu: goMenu, title: "Go to the library", keys: keys(press(ctrl, fyne.KeyL)), run: (*ui).goLibrary, when: hasArticles},
		{menu: viewMenu, title: "Fold copies in the library", also: "duplicates origins", keys: keys(press(0, fyne.KeyG)), run: (*ui).toggleCopies, on: func(u *ui) bool { return u.state.foldCopies }},
		{menu: viewMenu, title: "Fold repeats in the text", also: "duplicates", keys: keys(press(0, fyne.KeyV)), run: (*ui).toggleRepeats, when: hasRepeats, on: func(u *ui) bool { return len(u.state.unfoldedTexts()) == 0 }},
		{menu: setMenu, title: "No motion", also: "animation settings preferences accessibility", run: (*ui).toggleMotion, on: func(u *ui) bool { return u.session.still }},
		{menu: viewMenu, title: "Full screen", keys: keys(press(0, fyne.KeyF11)), run: (*ui).fullScreen, apart: true},
	}...)
}

func storyCommands() []command {
	return []command{
		{menu: storyMenu, title: "Sample story", run: (*ui).openSample},
		{menu: storyMenu, title: "New story of these sources …", run: (*ui).newStory, when: hasSource},
		{menu: storyMenu, title: "Put this source into a story …", run: (*ui).addToStory, when: inStories, ofColumn: true},
		{menu: storyMenu, title: "Rename this story …", run: (*ui).renameStory, when: inStory},
		{menu: storyMenu, title: "Take this story away", run: (*ui).dropStory, when: inStory},
		{menu: storyMenu, title: "Suggest stories …", also: "group cluster", run: (*ui).suggestStories},
		{menu: storyMenu, title: "Make this source the base", keys: keys(press(ctrl, fyne.KeyB)), run: (*ui).makeBase, when: hasSeveral, apart: true, ofColumn: true},
		{menu: storyMenu, title: "Make the second column the base", keys: keys(press(alt, fyne.Key2)), run: baseOf(1), when: hasBeside},
		{menu: storyMenu, title: "Make the third column the base", keys: keys(press(alt, fyne.Key3)), run: baseOf(2), when: hasColumns(3)},
		{menu: storyMenu, title: "Make the fourth column the base", keys: keys(press(alt, fyne.Key4)), run: baseOf(3), when: hasColumns(4)},
		{menu: goMenu, title: "Next source in this column", keys: keys(press(ctrl, fyne.KeyPageDown)), run: (*ui).nextSource, when: hasHidden, ofColumn: true},
		{menu: goMenu, title: "Previous source in this column", keys: keys(press(ctrl, fyne.KeyPageUp)), run: (*ui).previousSource, when: hasHidden, ofColumn: true},
		{menu: goMenu, title: "Next column", keys: keys(press(alt, fyne.KeyPageDown)), run: (*ui).nextPane, when: hasSeveral},
		{menu: goMenu, title: "Previous column", keys: keys(press(alt, fyne.KeyPageUp)), run: (*ui).previousPane, when: hasSeveral},
		{
			menu: viewMenu, title: "Matrix of sources", also: "overview table", keys: keys(press(0, fyne.KeyM)), run: (*ui).toggleMatrix, when: hasMany, apart: true,
			on: func(u *ui) bool { return u.state.matrix },
		},
		{menu: goMenu, title: "Next mark", keys: keys(press(alt, fyne.KeyDown)), run: (*ui).nextMark, when: hasSource, apart: true},
		{menu: goMenu, title: "Previous mark", keys: keys(press(alt, fyne.KeyUp)), run: (*ui).previousMark, when: hasSource},
		{menu: goMenu, title: "Next that differs", keys: keys(press(0, fyne.KeyF8)), run: (*ui).nextDiffers, when: hasFindings},
		{menu: goMenu, title: "Previous that differs", keys: keys(press(shift, fyne.KeyF8)), run: (*ui).previousDiffers, when: hasFindings},
		{menu: goMenu, title: "Bring the others to this passage", keys: keys(press(0, fyne.KeyB)), run: (*ui).bringOthers, when: hasSeveral, ofPassage: true},
		{
			menu: viewMenu, title: "Scroll together", also: "lock sync", keys: keys(press(0, fyne.KeyL)), run: (*ui).toggleLock, when: hasSeveral,
			on: func(u *ui) bool { return u.state.locked },
		},

		{menu: markMenu, title: "Why is this marked?", also: "explain help reason", keys: keys(press(0, fyne.KeyW)), run: (*ui).explain, when: hasSource, ofPassage: true},
		{
			menu: viewMenu, title: "Dim all but this passage", keys: keys(press(0, fyne.KeyD)), run: (*ui).toggleDim, when: hasSource,
			on: func(u *ui) bool { return u.state.dim },
		},
		{menu: markMenu, title: "Highlight", keys: acts(fyne.KeyH), run: (*ui).highlight, when: hasSource, apart: true, ofPassage: true},
		{menu: markMenu, title: "Note …", keys: keys(press(0, fyne.KeyN)), run: (*ui).note, when: hasSource, ofPassage: true},
		{menu: markMenu, title: "Pin", keys: acts(fyne.KeyP), run: (*ui).pin, when: hasPin, ofPassage: true},
		{menu: markMenu, title: "Mark as differing", keys: acts(fyne.KeyX), run: (*ui).differ, when: hasSeveral, ofPassage: true},
		{menu: markMenu, title: "Join or part two passages", keys: keys(press(0, fyne.KeyJ)), run: (*ui).join, when: hasSeveral, ofPassage: true},

		{menu: helpMenu, title: "Guide", also: "help manual documentation", run: (*ui).openGuide},
		{menu: helpMenu, title: "Keys", also: "shortcuts keyboard help", keys: keys(press(ctrlShift, fyne.KeySlash), press(0, fyne.KeyF1)), run: (*ui).openKeys},
	}
}

// mainMenu makes the menus of the table.
func (u *ui) mainMenu() *fyne.MainMenu {
	main := fyne.NewMainMenu()
	for _, title := range menus {
		m := fyne.NewMenu(tr(string(title)))
		for _, c := range u.commands {
			if c.menu != title {
				continue
			}
			if c.apart && len(m.Items) > 0 {
				m.Items = append(m.Items, fyne.NewMenuItemSeparator())
			}
			item := fyne.NewMenuItem(tr(c.title), func() { u.do(c) })
			item.Disabled = !c.ready(u.state)
			item.IsQuit = c.quits
			item.Checked = c.on != nil && c.on(u)
			if len(c.keys) > 0 {
				item.Shortcut = c.keys[0].shortcut()
			}
			m.Items = append(m.Items, item)
		}
		main.Items = append(main.Items, m)
	}
	return main
}

// do runs a command if it makes sense now.
func (u *ui) do(c command) {
	if c.ready(u.state) {
		c.run(u)
		u.keepPreferences()
	}
}

// typed runs the command of a key typed alone or with Shift and reports whether there is one.
func (u *ui) typed(key fyne.KeyName, mod fyne.KeyModifier) bool {
	for _, c := range u.commands {
		for _, k := range c.keys {
			if k.typed() && k.key == key && k.mod == mod {
				u.do(c)
				return true
			}
		}
	}
	return false
}

// keyList is what Help > Keys shows: every command that has a key, in the order of the menus.
func keyList(table []command) []choice {
	var out []choice
	for _, m := range menus {
		for _, c := range table {
			if c.menu == m && len(c.keys) > 0 {
				out = append(out, choice{group: tr(string(m)), title: tr(c.title), note: c.keys[0].String(), run: func(u *ui) { u.do(c) }})
			}
		}
	}
	return out
}
