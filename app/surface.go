package app

import (
	"slices"

	"fyne.io/fyne/v2"

	"sidelight/widgets"
)

// A surface is a use of the palette: searching the library, going anywhere, listing the keys, writing a note, and so on.
type surface struct {
	hint   string                   // stands in the empty input
	answer func(u *ui, text string) // offers what fits the text in the input
	left   func(u *ui)              // nothing was chosen; nil: that changes nothing
	picked func(u *ui)              // something was chosen; nil likewise

	chips  func(u *ui) []widgets.Chip // kinds to narrow the choices to; nil: none
	narrow func(u *ui, chip string)   // another chip was chosen
}

// listing is a surface that lists choices, those that fit what is typed, with a line at its foot.
func listing(hint, note string, choices func(u *ui) []choice) surface {
	return surface{hint: hint, answer: func(u *ui, text string) { u.offer(match(choices(u), text), note) }}
}

// asking is a surface that takes a text, with what can be done with it.
func asking(hint, note string, choices func(text string) []choice) surface {
	return surface{hint: hint, answer: func(u *ui, text string) { u.offer(choices(text), note) }}
}

func (u *ui) openSearch() {
	u.openSurface(surface{
		hint: tr(searchHint), answer: (*ui).offerFound, picked: (*ui).recallSearch, chips: (*ui).searchChips, narrow: (*ui).narrowSearch,
	}, u.searched)
}

func (u *ui) openPalette() { u.openSurface(surface{hint: tr(goHint), answer: (*ui).offerGoals}, "") }

func (u *ui) openKeys() {
	u.openSurface(listing(tr(keysHint), "", func(u *ui) []choice { return keyList(u.commands) }), "")
}

func (u *ui) openExport() {
	u.openSurface(listing(tr(exportHint), message(exportNote, takeKey), func(*ui) []choice { return exportList() }), "")
}

// openArticles lists articles under a heading; choosing one opens it.
func (u *ui) openArticles(heading string, ids []string) {
	u.openSurface(listing(heading, tr(searchNote), func(u *ui) []choice { return articleChoices(u.state.library, heading, ids) }), "")
}

// openSurface opens the palette for a use, with a text in its input.
func (u *ui) openSurface(f surface, text string) {
	u.card.Hide()
	u.surface = f
	u.palette.Open(f.hint, text)
	u.query(text)
}

// query answers what stands in the palette's input. What is still being searched for an older text is dropped.
func (u *ui) query(text string) {
	u.searches.next()
	if u.stopSearch != nil {
		u.stopSearch()
		u.stopSearch = nil
	}
	if u.surface.answer != nil {
		u.surface.answer(u, text)
	}
}

// offer lists choices in the palette, with a line at its foot.
func (u *ui) offer(list []choice, note string) {
	u.choices = list
	r := results(list, u.state.pinned)
	r.Note = note
	if len(list) == 0 && note == "" {
		r.Note = tr(noneFound)
	}
	if u.surface.chips != nil {
		r.Chips = u.surface.chips(u)
	}
	if slices.ContainsFunc(list, func(c choice) bool { return c.preview != nil }) {
		r.Preview = list[0].previewed()
	}
	u.palette.Set(r)
}

// previewed is the text around where a choice leads, or an empty page if there is nothing to show of it.
func (c choice) previewed() []widgets.Paragraph {
	if c.preview == nil {
		return []widgets.Paragraph{{Text: " ", Style: widgets.Body}}
	}
	return c.preview()
}

// preview shows what a line of the palette leads to, beside the lines.
func (u *ui) preview(key string) {
	if !slices.ContainsFunc(u.choices, func(c choice) bool { return c.preview != nil }) {
		return
	}
	if i := keyIndex(key, choicePrefix); i >= 0 && i < len(u.choices) {
		u.palette.SetPreview(u.choices[i].previewed())
	}
}

// chip narrows the choices to another kind.
func (u *ui) chip(key string) {
	if u.surface.narrow != nil {
		u.surface.narrow(u, key)
		u.query(u.palette.Query())
	}
}

// searchKey runs a shortcut typed in the palette that is about what it lists; the menus have seen their own before.
func (u *ui) searchKey(s fyne.Shortcut) {
	if s.ShortcutName() == press(ctrlShift, fyne.KeyP).shortcut().ShortcutName() {
		u.pin()
	}
}

// choice goes to what was chosen in the palette.
func (u *ui) choice(key string, beside bool) {
	i := keyIndex(key, choicePrefix)
	if i < 0 || i >= len(u.choices) {
		return
	}
	c := u.choices[i]
	if c.run == nil && c.spot.article == "" { // a line that only tells something
		return
	}
	if picked := u.surface.picked; picked != nil {
		picked(u)
	}
	u.palette.Close()
	if c.run != nil {
		c.run(u)
		u.keepPreferences()
		return
	}
	u.state.found(u.choices, i)
	u.openAt(c.spot, beside)
}

// paletteClosed drops what is still being searched, when nothing was chosen.
func (u *ui) paletteClosed() {
	u.searches.next()
	u.focusText()
	if left := u.surface.left; left != nil {
		left(u)
	}
}
