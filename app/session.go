package app

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"sidelight/widgets"
)

// Names of the preferences. A list is kept as lines.
const (
	prefLook   = "look"
	prefFace   = "face"
	prefZoom   = "zoom"
	prefLocked = "locked"
	prefStrip  = "strip"
	prefLib    = "library"
	prefBoard  = "board"
	prefHidden = "hidden"
	prefWidth  = "width"
	prefHeight = "height"
	prefOpen   = "open"
	prefPlaces = "places"
	prefCols   = "columns"
)

// A session is what the window remembers from one time to the next.
type session struct {
	look                  widgets.Look
	face                  widgets.Face
	zoom                  int // steps from the normal text size
	locked                bool
	strip, library, board bool // whether they are shown
	columns               int  // how many columns the reader asked for; 0 for as many as have room
	hidden                []layer
	size                  fyne.Size
	open                  []string                 // the articles that were open
	places                map[string]widgets.Place // where each of them was left, by the article
}

// loadSession reads what was remembered; what was never saved has its first value.
func loadSession(p fyne.Preferences) session {
	s := session{
		look: widgets.Look(p.String(prefLook)), face: widgets.Face(p.StringWithFallback(prefFace, string(widgets.Serif))), zoom: p.IntWithFallback(prefZoom, 0),
		locked: p.BoolWithFallback(prefLocked, true), strip: p.BoolWithFallback(prefStrip, true),
		library: p.BoolWithFallback(prefLib, true), board: p.BoolWithFallback(prefBoard, true), columns: p.Int(prefCols),
		size: fyne.NewSize(float32(p.FloatWithFallback(prefWidth, 1440)), float32(p.FloatWithFallback(prefHeight, 900))),
		open: lines(p.String(prefOpen)),
	}
	s.places = map[string]widgets.Place{}
	for _, l := range lines(p.String(prefPlaces)) {
		var id string
		var at widgets.Place
		if n, _ := fmt.Sscan(l, &id, &at.Paragraph, &at.Byte); n == 3 {
			s.places[id] = at
		}
	}
	for _, l := range lines(p.String(prefHidden)) {
		s.hidden = append(s.hidden, layer(l))
	}
	return s
}

func (s session) save(p fyne.Preferences) {
	p.SetString(prefLook, string(s.look))
	p.SetString(prefFace, string(s.face))
	p.SetInt(prefZoom, s.zoom)
	p.SetBool(prefLocked, s.locked)
	p.SetBool(prefStrip, s.strip)
	p.SetBool(prefLib, s.library)
	p.SetBool(prefBoard, s.board)
	p.SetInt(prefCols, s.columns)
	p.SetFloat(prefWidth, float64(s.size.Width))
	p.SetFloat(prefHeight, float64(s.size.Height))
	p.SetString(prefOpen, strings.Join(s.open, "\n"))
	var hidden []string
	for _, l := range s.hidden {
		hidden = append(hidden, string(l))
	}
	slices.Sort(hidden)
	var places []string
	for id, at := range s.places {
		places = append(places, fmt.Sprintln(id, at.Paragraph, at.Byte))
	}
	slices.Sort(places)
	p.SetString(prefPlaces, strings.Join(places, ""))
	p.SetString(prefHidden, strings.Join(hidden, "\n"))
}

func lines(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return r == '\n' })
}
