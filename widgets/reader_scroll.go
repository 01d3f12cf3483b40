package widgets

import (
	"time"

	"fyne.io/fyne/v2"
)

// end is the largest offset: the last line at the foot of the screen.
func (r *Reader) end() float32 {
	if r.page == nil {
		return 0
	}
	return max(whole(r.page.total-r.Size().Height), 0)
}

// moveTo scrolls to an offset, at once and without telling.
func (r *Reader) moveTo(y float32) bool {
	y = min(max(whole(y), 0), r.end())
	if y == r.offset {
		return false
	}
	r.offset = y
	r.Refresh()
	return true
}

func (r *Reader) stop() {
	if r.easing != nil {
		r.easing.Stop()
		r.easing = nil
	}
}

// glide scrolls to an offset, eased over 120 ms if animated, and tells.
func (r *Reader) glide(y float32, animated bool) {
	r.stop()
	y = min(max(whole(y), 0), r.end())
	if !animated || r.still {
		if r.moveTo(y) {
			r.moved()
		}
		return
	}
	from := r.offset
	if from == y {
		return
	}
	r.easing = fyne.NewAnimation(120*time.Millisecond, func(part float32) {
		if r.moveTo(from + (y-from)*part) {
			r.moved()
		}
	})
	r.easing.Start()
}

// Top is the first place on screen.
func (r *Reader) Top() Place {
	if r.page == nil || len(r.page.lines) == 0 || r.offset <= 0 {
		return Place{}
	}
	l := &r.page.lines[r.page.lineAt(r.offset)]
	return Place{l.paragraph, l.start}
}

// ScrollToTop brings a place to the first line, as Top returned it: for restoring.
func (r *Reader) ScrollToTop(p Place) {
	if r.page == nil || len(r.page.lines) == 0 {
		return
	}
	y := float32(0)
	if p != (Place{}) {
		y = r.page.lines[r.page.lineOf(p)].y
	}
	r.glide(y, false)
}

// ScrollTo brings a place to the reading line, a third below the top of the screen.
func (r *Reader) ScrollTo(p Place, animated bool) {
	if r.page == nil || len(r.page.lines) == 0 {
		return
	}
	r.glide(r.page.lines[r.page.lineOf(p)].y-r.Size().Height/3, animated)
}

// ScrollToKey brings a run or passage to the reading line, unless it is whole on screen already; false if the key is unknown.
func (r *Reader) ScrollToKey(key string, animated bool) bool {
	t := r.targets[key]
	if len(t) == 0 {
		return false
	}
	r.reveal(t[0], animated)
	return true
}

// reveal scrolls to a target unless it is whole on screen, a line away from the edges.
func (r *Reader) reveal(t target, animated bool) {
	if r.page == nil {
		return
	}
	top, bottom := r.page.band(t.paragraph, t.stretch)
	margin := r.setting.size
	if top-r.offset >= margin && bottom-r.offset <= r.Size().Height-margin {
		return
	}
	r.glide(top-r.Size().Height/3, animated)
}

// Align scrolls so that the passage or run begins y px below the top of the Reader, as far as the text reaches: for panes that follow one
// another. OnScroll is not called. False if the key is unknown.
func (r *Reader) Align(key string, y float32) bool {
	top, _, ok := r.Band(key)
	if ok {
		r.stop()
		r.moveTo(r.offset + top - y)
	}
	return ok
}

// Anchor is the passage nearest to the reading line, a third below the top, and where it begins in px below the top: what Align
// takes in the other panes. With keys, only those passages count; "" if none is on screen.
func (r *Reader) Anchor(keys map[string]bool) (key string, y float32) {
	if r.page == nil || len(r.page.lines) == 0 {
		return "", 0
	}
	height := r.Size().Height
	reading := height / 3
	nearest := height * 2
	for i := r.page.lineAt(r.offset); i < len(r.page.lines) && r.page.lines[i].y-r.offset < height; i++ {
		l := &r.page.lines[i]
		for _, q := range r.on(l).passages {
			if q.Key == "" || q.Key == key || q.Start >= q.End || keys != nil && !keys[q.Key] {
				continue
			}
			top, bottom := r.page.band(l.paragraph, stretch{q.Start, q.End})
			top, bottom = top-r.offset, bottom-r.offset
			if bottom <= 0 {
				continue
			}
			if away := max(top-reading, reading-bottom, 0); away < nearest {
				nearest, key, y = away, q.Key, top
			}
		}
	}
	return key, y
}

// Scroll moves the text by dy px, positive towards its end.
func (r *Reader) Scroll(dy float32) { r.glide(r.offset+dy, false) }

// Length is the height of the whole text in px; it changes when the text is laid out anew.
func (r *Reader) Length() float32 { return r.whole() }

// Offset is how far the text is scrolled up, in px.
func (r *Reader) Offset() float32 { return r.offset }

// ShowBar shows or hides the scrollbar: beside a Strip it says nothing new. It is shown at first.
func (r *Reader) ShowBar(on bool) {
	r.noBar = !on
	r.Refresh()
}

// View is the part of the text on screen, for a Strip.
func (r *Reader) View() (from, to float32) {
	whole := r.whole()
	if whole <= 0 {
		return 0, 1
	}
	return r.offset / whole, min((r.offset+r.Size().Height)/whole, 1)
}

// whole is the height a Strip stands for: the text's, or the screen's if that is larger, so that ticks then stand beside their lines.
func (r *Reader) whole() float32 {
	if r.page == nil {
		return 0
	}
	return max(r.page.total, r.Size().Height)
}

// ScrollToPart scrolls so that this part of the text, 0 to 1, is in the middle of the screen: what a Strip's OnJump gives.
func (r *Reader) ScrollToPart(part float32) {
	if r.page != nil {
		r.glide(part*r.whole()-r.Size().Height/2, false)
	}
}

// thumb is where the scrollbar's thumb lies; its height is 0 if all text is on screen or there is no bar.
func (r *Reader) thumb() (y, height float32) {
	size := r.Size()
	if r.page == nil || r.noBar || r.end() == 0 {
		return 0, 0
	}
	height = max(28, size.Height*size.Height/r.page.total)
	return (size.Height - height) * r.offset / r.end(), height
}
