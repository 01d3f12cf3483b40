package app

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"sidelight/corpus"
	"sidelight/corpus/report"
	"sidelight/widgets"
)

// Names of the preferences. A list is kept as lines.
const (
	prefLanguage = "language"
	prefLook     = "look"
	prefFace     = "face"
	prefZoom     = "zoom"
	prefLocked   = "locked"
	prefStrip    = "strip"
	prefLib      = "library"
	prefBoard    = "board"
	prefHidden   = "hidden"
	prefWidth    = "width"
	prefHeight   = "height"
	prefCols     = "columns"
	prefSpacing  = "line spacing"
	prefMeasure  = "line length"
	prefCopies   = "fold copies"
	prefStill    = "no motion"
	prefShares   = "column widths"
	prefLeft     = "library width"
	prefRight    = "board width"
	prefSearches = "recent searches"
	prefFiles    = "recent files"
	prefCited    = "citations"
	prefFolder   = "export folder"
)

// Names of what a library keeps for the window.
const (
	keptOpen   = "open"
	keptPlaces = "places"
)

// A session is what the window remembers from one time to the next.
type session struct {
	language              languageTag
	look                  widgets.Look
	face                  widgets.Face
	zoom                  int // steps from the normal text size
	locked                bool
	strip, library, board bool    // whether they are shown
	spacing               float32 // distance of lines, as a factor of the text size
	measure               int     // characters a line holds at most
	still                 bool    // nothing moves by itself
	foldCopies            bool    // copies are not listed in the library
	leftWidth, rightWidth float32
	shares                shares
	columns               int // how many columns the reader asked for; 0 for as many as have room
	hidden                []layer
	size                  fyne.Size
	cited                 report.Style // how passages are cited
	folder                string       // where files were last taken away to; "" at first
	files, searches       []string     // what was read and searched for last, the latest first

	open   []string                 // the articles that were open; the library keeps them
	places map[string]widgets.Place // where articles were left, by the article; likewise
}

// loadSession reads what was remembered; what was never saved has its first value.
func loadSession(p fyne.Preferences) session {
	s := session{
		language: languageTag(p.String(prefLanguage)),
		look:     widgets.Look(p.String(prefLook)), face: widgets.Face(p.StringWithFallback(prefFace, string(widgets.Serif))), zoom: p.IntWithFallback(prefZoom, 0),
		locked: p.BoolWithFallback(prefLocked, true), strip: p.BoolWithFallback(prefStrip, true),
		library: p.BoolWithFallback(prefLib, true), board: p.BoolWithFallback(prefBoard, true), columns: p.Int(prefCols),
		size:  fyne.NewSize(float32(p.FloatWithFallback(prefWidth, 1440)), float32(p.FloatWithFallback(prefHeight, 900))),
		files: lines(p.String(prefFiles)), searches: lines(p.String(prefSearches)),
		places: map[string]widgets.Place{}, shares: parseShares(p.String(prefShares)),
		spacing: float32(p.FloatWithFallback(prefSpacing, 1.5)), measure: p.IntWithFallback(prefMeasure, 68), still: p.Bool(prefStill), foldCopies: p.Bool(prefCopies),
		leftWidth:  float32(p.FloatWithFallback(prefLeft, libraryWidth)),
		rightWidth: float32(p.FloatWithFallback(prefRight, boardWidth)),
	}
	s.folder = p.String(prefFolder)
	s.cited = report.Style(p.StringWithFallback(prefCited, string(report.DefaultStyle)))
	for _, l := range lines(p.String(prefHidden)) {
		s.hidden = append(s.hidden, layer(l))
	}
	return s
}

func (s session) save(p fyne.Preferences) {
	p.SetString(prefLanguage, string(s.language))
	p.SetString(prefLook, string(s.look))
	p.SetString(prefFace, string(s.face))
	p.SetInt(prefZoom, s.zoom)
	p.SetBool(prefLocked, s.locked)
	p.SetBool(prefStrip, s.strip)
	p.SetBool(prefLib, s.library)
	p.SetBool(prefBoard, s.board)
	p.SetInt(prefCols, s.columns)
	p.SetFloat(prefSpacing, float64(s.spacing))
	p.SetInt(prefMeasure, s.measure)
	p.SetBool(prefStill, s.still)
	p.SetBool(prefCopies, s.foldCopies)
	p.SetString(prefShares, s.shares.String())
	p.SetFloat(prefLeft, float64(s.leftWidth))
	p.SetFloat(prefRight, float64(s.rightWidth))
	p.SetFloat(prefWidth, float64(s.size.Width))
	p.SetFloat(prefHeight, float64(s.size.Height))
	p.SetString(prefSearches, strings.Join(s.searches, "\n"))
	p.SetString(prefCited, string(s.cited))
	p.SetString(prefFolder, s.folder)
	p.SetString(prefFiles, strings.Join(s.files, "\n"))
	var hidden []string
	for _, l := range s.hidden {
		hidden = append(hidden, string(l))
	}
	slices.Sort(hidden)
	p.SetString(prefHidden, strings.Join(hidden, "\n"))
}

// recall reads from a library what was open in it and where articles were left.
func (s *session) recall(l *corpus.Snapshot) {
	s.open, s.places = lines(l.Setting(keptOpen)), map[string]widgets.Place{}
	for _, l := range lines(l.Setting(keptPlaces)) {
		var id string
		var at widgets.Place
		if n, _ := fmt.Sscan(l, &id, &at.Paragraph, &at.Byte); n == 3 {
			s.places[id] = at
		}
	}
}

// keep writes to a library what is open in it and where its articles were left.
func (s *session) keep(l *corpus.Library) {
	now := l.Snapshot()
	var places []string
	for id, at := range s.places {
		if _, ok := now.Meta(id); ok {
			places = append(places, fmt.Sprintln(id, at.Paragraph, at.Byte))
		}
	}
	slices.Sort(places)
	for name, value := range map[string]string{keptOpen: strings.Join(s.open, "\n"), keptPlaces: strings.Join(places, "")} {
		if now.Setting(name) != value {
			l.SetSetting(name, value) // where a reader stood is not worth a word if it cannot be kept
		}
	}
}

func lines(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return r == '\n' })
}
