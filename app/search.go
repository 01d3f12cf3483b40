package app

import (
	"strings"
)

// A surface is what the palette is used for.
type surface int

// The surfaces: searching what is open, going to an article, a speaker or a command,
// listing the keys, telling how the files of the latest import were read, choosing what to
// take away.
const (
	searching surface = iota
	going
	listing
	reporting
	exporting
)

func (u *ui) openSearch()  { u.openSurface(searching, searchHint) }
func (u *ui) openPalette() { u.openSurface(going, goHint) }

func (u *ui) openKeys() { u.openSurface(listing, keysHint) }

func (u *ui) openReport() { u.openSurface(reporting, reportHint) }

func (u *ui) openSurface(f surface, hint string) {
	u.card.Hide()
	u.surface = f
	text := ""
	if f == searching {
		text = u.searched
	}
	u.palette.Open(hint, text)
	u.query(text)
}

// query answers what stands in the palette's input. Titles, outlets, speakers and commands are matched at once, passages in the background;
// an answer to an older question is dropped.
func (u *ui) query(text string) {
	switch u.surface {
	case going:
		u.choices = match(choices(u.state, u.commands), text)
	case listing:
		u.choices = match(keyList(u.commands), text)
	case reporting:
		u.choices = match(reportList(u.state.reports), text)
	case exporting:
		u.choices = match(exportList(), text)
	case searching:
		u.searched, u.choices = text, nil
		if strings.TrimSpace(text) != "" {
			u.choices = match(choices(u.state, nil), text)
			u.choices = u.choices[:min(len(u.choices), maxNames)]
		}
	}
	u.showChoices(text)
}

// maxNames is how many titles and speakers stand above the passages.
const maxNames = 5

func (u *ui) showChoices(text string) {
	r := results(u.choices)
	switch {
	case len(u.choices) == 0 && strings.TrimSpace(text) != "":
		r.Note = noneFound
	case u.surface == searching && len(u.choices) > 0:
		r.Note = searchNote
	}
	u.palette.Set(r)
}

// choice goes to what was chosen in the palette.
func (u *ui) choice(key string, beside bool) {
	i := keyIndex(key, choicePrefix)
	if i < 0 || i >= len(u.choices) {
		return
	}
	c := u.choices[i]
	u.palette.Close()
	switch {
	case c.run != nil:
		c.run(u)
		return
	case c.spot.article == "":
		return
	}
	u.openAt(c.spot, beside)
}

// openAt opens an article at a place, in the last column or beside the one that has the keys.
func (u *ui) openAt(at spot, beside bool) {
	u.state.show(at.article, beside)
	u.state.message = ""
	u.sourcesChanged()
	if !at.Empty() {
		u.jump([]spot{at})
	}
	u.focusText()
}

// paletteClosed drops what is still being searched.
func (u *ui) paletteClosed() {
	u.searches.next()
	u.focusText()
}
