package app

import "sidelight/widgets"

// A setOf is a choice of values of a preference, with their names.
type setOf[T comparable] []struct {
	value T
	title string
}

// spacings are distances of lines, as factors of the text size; measures how many characters a line holds at most.
var (
	spacings = setOf[float32]{{1.35, spacingTight}, {1.5, spacingNormal}, {1.75, spacingWide}}
	measures = setOf[int]{{52, measureShort}, {68, measureNormal}, {84, measureLong}, {100, measureFull}}
)

// ask lists the values; the one that is set says so.
func (list setOf[T]) ask(u *ui, hint string, now T, set func(T)) {
	var out []choice
	for _, x := range list {
		c := choice{group: hint, title: tr(x.title), run: func(u *ui) {
			set(x.value)
			for _, p := range u.panes {
				u.dress(p.reader)
			}
			u.refreshBands()
		}}
		if x.value == now {
			c.note = tr(setNow)
		}
		out = append(out, c)
	}
	u.openSurface(listing(hint, "", func(*ui) []choice { return out }), "")
}

func (u *ui) openSpacing() {
	spacings.ask(u, tr(spacingHint), u.session.spacing, func(v float32) { u.session.spacing = v })
}

func (u *ui) openMeasure() {
	measures.ask(u, tr(measureHint), u.session.measure, func(v int) { u.session.measure = v })
}

func (u *ui) toggleMotion() {
	u.session.still = !u.session.still
	for _, p := range u.panes {
		u.dress(p.reader)
	}
	u.refreshMenus()
}

// dress gives a Reader the reader's own size, face, distance and length of lines, and says whether it may move by itself.
func (u *ui) dress(r *widgets.Reader) {
	r.SetTextSize(textSize(u.session.zoom))
	r.SetFace(u.session.face)
	r.SetSpacing(u.session.spacing)
	r.SetColumn(u.session.measure)
	r.SetMotion(!u.session.still)
}
