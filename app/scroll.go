package app

import (
	"slices"
	"time"

	"sidelight/corpus/article"
	"sidelight/widgets"
)

// A pair is two passages that tell the same, one in the leading column and one in the column that follows.
type pair struct{ lead, follow string }

// pairs are the passages of one article that lead to another, down the page in both: of links that cross, those that keep most are left out.
func pairs(s *state, lead, follow string) []pair {
	i, j := s.index(lead), s.index(follow)
	if i < 0 || j < 0 {
		return nil
	}
	a, b := s.article(lead), s.article(follow)
	type link struct{ x, y int }
	var links []link
	for _, l := range s.compared.Links {
		if x, y, ok := ends(l, i, j); ok && !a.Repeated(x.Start) && !b.Repeated(y.Start) {
			links = append(links, link{a.SentenceAt(x.Start), b.SentenceAt(y.Start)})
		}
	}
	for _, f := range s.compared.Findings {
		if x, y := member(f, i, article.Span{}), member(f, j, article.Span{}); x != nil && y != nil && f.Sure {
			links = append(links, link{a.SentenceAt(x.Start), b.SentenceAt(y.Start)})
		}
	}
	slices.SortFunc(links, func(p, q link) int {
		if p.x != q.x {
			return p.x - q.x
		}
		return q.y - p.y // of several for one sentence, the chain below takes one
	})
	// The longest chain that goes down the page in both: length[k] is the longest that ends with link k.
	length, before := make([]int, len(links)), make([]int, len(links))
	best := -1
	for k, l := range links {
		length[k], before[k] = 1, -1
		for m := range k {
			if links[m].x < l.x && links[m].y < l.y && length[m] >= length[k] {
				length[k], before[k] = length[m]+1, m
			}
		}
		if best < 0 || length[k] > length[best] {
			best = k
		}
	}
	var out []pair
	for k := best; k >= 0; k = before[k] {
		out = append(out, pair{passageKey(links[k].x), passageKey(links[k].y)})
	}
	slices.Reverse(out)
	return out
}

// meet tells how far the following column must be scrolled so that its text faces the leading one's at the reading line: between two pairs
// of passages it moves evenly, beyond the first and the last it keeps their distance. The bands give where a passage begins, in px below the
// top; false for one that is not laid out. No pairs, no motion.
func meet(list []pair, line float32, lead, follow func(key string) (float32, bool)) (dy float32, ok bool) {
	var above, below struct {
		l, f float32
		ok   bool
	}
	for _, p := range list {
		l, known := lead(p.lead)
		f, also := follow(p.follow)
		if !known || !also {
			continue
		}
		if l <= line {
			above.l, above.f, above.ok = l, f, true
		} else if !below.ok {
			below.l, below.f, below.ok = l, f, true
		}
	}
	switch {
	case above.ok && below.ok:
		part := (line - above.l) / (below.l - above.l)
		return above.f + part*(below.f-above.f) - line, true
	case above.ok:
		return above.f - above.l, true
	case below.ok:
		return below.f - below.l, true
	}
	return 0, false
}

// topmost is further than any text is long: scrolling up by it leads to the top.
const topmost = 1e8

// jumpTime is how long after a jump the columns move by themselves; what moves then does not lead the others.
const jumpTime = 250 * time.Millisecond

// scrolled lets ribbons and strips, and with locked scrolling the other columns, go with a column that moved.
func (u *ui) scrolled(id string) {
	p := u.panes[id]
	if p == nil || p.page == nil {
		return
	}
	if at := p.left; at != nil { // laid out for the first time
		p.left = nil
		u.jumped = time.Now()
		p.reader.ScrollToTop(*at)
	}
	from, to := p.reader.View()
	if p.length != p.reader.Length() {
		u.refreshStrip(p)
	}
	p.strip.SetView(from, to)
	moved := from != p.from // else it was only laid out
	p.from = from
	if moved && u.state.locked && !u.following && time.Since(u.jumped) > jumpTime {
		u.following = true
		u.lead(p)
		u.following = false
	}
	if !u.following {
		u.card.Hide()
		u.refreshBands()
	}
}

// lead scrolls the other columns to face the leading one.
func (u *ui) lead(p *pane) {
	line := p.reader.Size().Height / 3
	top := func(r *widgets.Reader) func(string) (float32, bool) {
		return func(key string) (float32, bool) {
			y, _, ok := r.Band(key)
			return y, ok
		}
	}
	for _, id := range u.state.shown() {
		other := u.panes[id]
		if id == p.id || other == nil || other.page == nil {
			continue
		}
		if p.follow == nil {
			p.follow = map[string][]pair{}
		}
		list, ok := p.follow[id]
		if !ok {
			list = pairs(u.state, p.id, id)
			p.follow[id] = list
		}
		dy, ok := meet(list, line, top(p.reader), top(other.reader))
		if p.from <= 0 { // at the top all are at the top
			dy = -topmost
		}
		if ok && (dy > .5 || dy < -.5) {
			other.reader.Scroll(dy)
			other.strip.SetView(other.reader.View())
		}
	}
}

// refreshBands draws the ribbons where their passages are now.
func (u *ui) refreshBands() {
	for _, r := range u.ribbons {
		left, right := u.panes[r.left], u.panes[r.right]
		if left == nil || right == nil {
			continue
		}
		var bands []widgets.Band
		for _, b := range r.bonds {
			lt, lb, ok := span(left.reader, b.left)
			rt, rb, also := span(right.reader, b.right)
			if ok && also {
				bands = append(bands, widgets.Band{
					LeftTop: lt, LeftBottom: lb, RightTop: rt, RightBottom: rb, Tone: b.tone, Partly: b.partly, Current: b.current, Key: b.key(),
				})
			}
		}
		r.Set(bands)
	}
}

// span is where a run of sentences lies in a Reader.
func span(r *widgets.Reader, sentences [2]int) (top, bottom float32, ok bool) {
	top, bottom, ok = r.Band(passageKey(sentences[0]))
	if ok && sentences[1] != sentences[0] {
		if _, b, also := r.Band(passageKey(sentences[1])); also {
			bottom = b
		}
	}
	return top, bottom, ok
}
