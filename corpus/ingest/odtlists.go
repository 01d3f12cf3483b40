package ingest

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// odtLists numbers the items of the lists of an OpenDocument text. The zero value is ready for use.
type odtLists struct {
	styles map[string][]string // by style: for every level, the format and what stands after the number, "1." or "a)"; "" for bullets
	now    string              // the style being defined
	open   []odtList
}

type odtList struct {
	style string
	items int
	fresh bool // an item has begun that has no paragraph yet
}

// define learns from the styles at the beginning of the document.
func (l *odtLists) define(e xml.StartElement) {
	if l.styles == nil {
		l.styles = map[string][]string{}
	}
	switch e.Name.Local {
	case "list-style":
		l.now = xmlAttr(e, "name")
	case "list-level-style-number", "list-level-style-bullet":
		level := ""
		if format := xmlAttr(e, "num-format"); format != "" && e.Name.Local == "list-level-style-number" {
			level = format + xmlAttr(e, "num-suffix")
		}
		if len(l.styles[l.now]) < 10 {
			l.styles[l.now] = append(l.styles[l.now], level)
		}
	}
}

func (l *odtLists) begin(style string) {
	if n := len(l.open); style == "" && n > 0 {
		style = l.open[n-1].style
	}
	if len(l.open) < 1000 {
		l.open = append(l.open, odtList{style: style})
	}
}

func (l *odtLists) item() {
	if n := len(l.open); n > 0 {
		l.open[n-1].items++
		l.open[n-1].fresh = true
	}
}

func (l *odtLists) end() {
	if n := len(l.open); n > 0 {
		l.open = l.open[:n-1]
	}
}

// number is what stands before the paragraph that begins now: "2. " before the first of the second item, "" elsewhere.
func (l *odtLists) number() string {
	level := len(l.open) - 1
	list := &l.open[level]
	levels := l.styles[list.style]
	if !list.fresh || level >= len(levels) || levels[level] == "" {
		return ""
	}
	list.fresh = false
	format, suffix := levels[level][:1], levels[level][1:]
	number := strconv.Itoa(list.items)
	switch strings.ToLower(format) {
	case "a":
		number = inFormat(list.items, "lowerLetter")
	case "i":
		number = inFormat(list.items, "lowerRoman")
	}
	if format != strings.ToLower(format) {
		number = strings.ToUpper(number)
	}
	return number + suffix + " "
}
