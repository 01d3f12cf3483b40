package widgets

// A roll is the scroll place of a list taller than its widget.
type roll struct {
	offset, total, view float32
}

// fit takes the heights of the content and the widget, and keeps the offset in range.
func (r *roll) fit(total, view float32) {
	r.total, r.view = total, view
	r.move(0)
}

// move scrolls by dy px and reports whether anything moved.
func (r *roll) move(dy float32) bool {
	y := min(max(whole(r.offset+dy), 0), max(r.total-r.view, 0))
	moved := y != r.offset
	r.offset = y
	return moved
}

// reveal scrolls as little as needed to show top to bottom of the content.
func (r *roll) reveal(top, bottom float32) {
	switch {
	case top < r.offset || bottom-top > r.view:
		r.move(top - r.offset)
	case bottom > r.offset+r.view:
		r.move(bottom - r.view - r.offset)
	}
}

// draw draws the thumb in a column that ends at right and begins at top.
func (r *roll) draw(s *sheet, right, top float32) {
	if r.total <= r.view || r.view <= 0 {
		return
	}
	height := max(24, r.view*r.view/r.total)
	y := (r.view - height) * r.offset / (r.total - r.view)
	s.rect(alpha(s.muted, 0x58), right-6, top+y+2, 4, height-4, 2)
}
