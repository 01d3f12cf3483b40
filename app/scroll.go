package app

import (
	"slices"
	"sort"
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

// tops are where two passages that tell the same begin, each in px below the top of its text.
type tops struct{ lead, follow float32 }

// A track is the pairs of two columns as they are laid out.
type track struct {
	tops         []tops  // down the page in both
	lead, follow float32 // the lengths of the texts they hold for
}

// newTrack finds out where the pairs of two columns lie.
func newTrack(list []pair, lead, follow *widgets.Reader) track {
	t := track{lead: lead.Length(), follow: follow.Length()}
	for _, p := range list {
		l, _, known := lead.Extent(p.lead)
		f, _, also := follow.Extent(p.follow)
		if known && also {
			t.tops = append(t.tops, tops{l, f})
		}
	}
	return t
}

// meet tells what in the following column faces a height of the leading one, both in px below the top of the text: between two pairs of
// passages it moves evenly, beyond the first and the last it keeps their distance. No pairs, no answer.
func (t track) meet(line float32) (at float32, ok bool) {
	n := sort.Search(len(t.tops), func(i int) bool { return t.tops[i].lead > line })
	switch {
	case len(t.tops) == 0:
		return 0, false
	case n == 0:
		return t.tops[0].follow + line - t.tops[0].lead, true
	case n == len(t.tops):
		return t.tops[n-1].follow + line - t.tops[n-1].lead, true
	}
	above, below := t.tops[n-1], t.tops[n]
	return above.follow + (line-above.lead)/(below.lead-above.lead)*(below.follow-above.follow), true
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

// lead scrolls the other columns to face the leading one at the reading line, a third below the top.
func (u *ui) lead(p *pane) {
	line := p.reader.Size().Height / 3
	for _, id := range u.state.shown() {
		other := u.panes[id]
		if id == p.id || other == nil || other.page == nil {
			continue
		}
		t, ok := p.tracks[id]
		if !ok || t.lead != p.reader.Length() || t.follow != other.reader.Length() {
			t = newTrack(pairs(u.state, p.id, id), p.reader, other.reader)
			p.tracks[id] = t
		}
		at, ok := t.meet(p.reader.Offset() + line)
		dy := at - line - other.reader.Offset()
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
		if left != nil && right != nil {
			r.Set(r.bandsAt(left.reader, right.reader))
		}
	}
}

// join gives the ribbon other bonds.
func (r *ribbon) join(list []bond) { r.bonds, r.laid = list, nil }

// bandsAt are the bands of the bonds of which an end is on screen.
func (r *ribbon) bandsAt(left, right *widgets.Reader) []widgets.Band {
	if r.laid == nil || r.lengths != [2]float32{left.Length(), right.Length()} {
		r.lengths = [2]float32{left.Length(), right.Length()}
		r.laid = []widgets.Band{}
		for _, b := range r.bonds {
			lt, lb, ok := extent(left, b.left)
			rt, rb, also := extent(right, b.right)
			if ok && also {
				r.laid = append(r.laid, widgets.Band{
					LeftTop: lt, LeftBottom: lb, RightTop: rt, RightBottom: rb, Tone: b.tone, Partly: b.partly, Current: b.current, Key: b.key(),
				})
			}
		}
	}
	var seen []widgets.Band
	x, y, height := left.Offset(), right.Offset(), left.Size().Height
	for _, b := range r.laid {
		b.LeftTop, b.LeftBottom, b.RightTop, b.RightBottom = b.LeftTop-x, b.LeftBottom-x, b.RightTop-y, b.RightBottom-y
		if b.LeftBottom > 0 && b.LeftTop < height || b.RightBottom > 0 && b.RightTop < height {
			seen = append(seen, b)
		}
	}
	return seen
}

// extent is where a run of sentences lies in the text of a Reader.
func extent(r *widgets.Reader, sentences [2]int) (top, bottom float32, ok bool) {
	top, bottom, ok = r.Extent(passageKey(sentences[0]))
	if ok && sentences[1] != sentences[0] {
		if _, b, also := r.Extent(passageKey(sentences[1])); also {
			bottom = b
		}
	}
	return top, bottom, ok
}
