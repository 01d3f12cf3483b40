package app

import (
	"sidelight/widgets"
)

// results shows choices as the palette does, under the headings of their groups, and says of each passage whether it is pinned. The keys are
// the indices in the list.
func results(list []choice, pinned func(spot) bool) widgets.Results {
	var r widgets.Results
	for i, c := range list {
		if n := len(r.Groups); n == 0 || r.Groups[n-1].Title != c.group || r.Groups[n-1].Side != c.side {
			r.Groups = append(r.Groups, widgets.HitGroup{Title: c.group, Side: c.side})
		}
		h := widgets.Hit{Key: choiceKey(i), Title: c.title, Side: c.note, Snippet: c.snippet}
		for _, m := range c.marks {
			h.SnipMarks = append(h.SnipMarks, widgets.Run{Start: m[0], End: m[1], Tone: widgets.ToneFind})
		}
		if c.pins() {
			pinHit(&h, pinned(c.spot))
			r.Take = widgets.Take{Label: tr(sideBySide), Key: sideBySideKey.String()}
		}
		g := &r.Groups[len(r.Groups)-1]
		g.Hits = append(g.Hits, h)
	}
	return r
}
