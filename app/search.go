package app

import (
	"context"
	"strings"

	"sidelight/corpus/article"
	"sidelight/corpus/search"
)

// A surface is what the palette is used for.
type surface int

// The surfaces: searching the library, going to an article, a speaker or a command, listing the keys, telling how the files of the latest
// import were read, choosing what to take away, writing a note.
const (
	searching surface = iota
	going
	listing
	reporting
	exporting
	noting
)

// hints is what stands in the palette's empty input.
var hints = map[surface]string{
	searching: searchHint, going: goHint, listing: keysHint, reporting: reportHint, exporting: exportHint, noting: noteHint,
}

func (u *ui) openSearch()  { u.openSurface(searching, u.searched) }
func (u *ui) openPalette() { u.openSurface(going, "") }
func (u *ui) openKeys()    { u.openSurface(listing, "") }
func (u *ui) openReport()  { u.openSurface(reporting, "") }
func (u *ui) openExport()  { u.openSurface(exporting, "") }

func (u *ui) openSurface(f surface, text string) {
	u.card.Hide()
	u.surface = f
	u.palette.Open(hints[f], text)
	u.query(text)
}

// How much a search lists: names above the passages, passages, hits that are looked at for them.
const (
	mostNames = 4
	mostGoals = 12 // in the palette that goes to anything
	mostHits  = 60
)

// query answers what stands in the palette's input: what can be gone to at once, the library in the background. An answer to an older question
// is dropped.
func (u *ui) query(text string) {
	current := u.searches.next()
	if u.stopSearch != nil {
		u.stopSearch()
		u.stopSearch = nil
	}
	switch u.surface {
	case going:
		commands := match(commandChoices(u.state, u.commands), text)
		if strings.TrimSpace(text) == "" {
			u.offer(append(openChoices(u.state), commands...), "")
			return
		}
		snapshot := u.state.library
		u.background(func() func() {
			names := snapshot.Names(text, mostGoals)
			return func() {
				if current() {
					found := nameChoices(u.state, names)
					if len(commands) > 0 && strings.Contains(article.Fold(commands[0].title), article.Fold(strings.TrimSpace(text))) {
						u.offer(append(commands, found...), "") // a command by its very words is what is meant
						return
					}
					u.offer(append(found, commands...), "")
				}
			}
		})
	case listing:
		u.offer(match(keyList(u.commands), text), "")
	case reporting:
		u.offer(match(reportList(u.state.reports), text), "")
	case exporting:
		u.offer(match(exportList(), text), "")
	case noting:
		u.offer(noteChoices(u.noteOn, text), noteNote)
	case searching:
		u.searched = text
		if strings.TrimSpace(text) == "" {
			u.offer(nil, searchHelp)
			return
		}
		ctx, cancel := context.WithCancel(context.Background())
		u.stopSearch = cancel
		snapshot := u.state.library
		u.background(func() func() {
			answer := snapshot.Search(ctx, text, mostHits)
			names := snapshot.Names(text, mostNames)
			return func() {
				if current() {
					u.offer(append(nameChoices(u.state, names), passageChoices(u.state, answer.Hits)...), answerNote(answer))
				}
			}
		})
	}
}

// offer lists choices in the palette, with a line at its foot.
func (u *ui) offer(list []choice, note string) {
	u.choices = list
	r := results(list)
	r.Note = note
	if len(list) == 0 && note == "" {
		r.Note = noneFound
	}
	u.palette.Set(r)
}

// answerNote says at the foot how much was found, or why nothing was.
func answerNote(a search.Answer) string {
	if len(a.Hits) == 0 {
		return noneFound
	}
	return counted(len(a.Hits), passageNoun) + " in " + counted(a.Articles, articleNoun) + " · " + searchNote
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
	u.palette.Close()
	if c.run != nil {
		c.run(u)
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
