package widgets

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// place places the letters of a line.
func (p *page) place(l *line) *setLine {
	if l.set != nil {
		return l.set
	}
	text := p.paragraphs[l.paragraph].Text
	c := p.cut(p.paragraphs[l.paragraph].Style)
	rtl := mayTurn(text) && rightToLeft(text)
	set := &setLine{baseline: c.baseline()}
	x := p.left + c.indent
	for _, d := range visualOrder(text[l.start:l.end], rtl) {
		from, to := l.start+d.start, l.start+d.end
		turned := d.level%2 == 1
		cuts := p.cutPieces(l.paragraph, stretch{from, to}, c.typeface, turned)
		if turned {
			for i, j := 0, len(cuts)-1; i < j; i, j = i+1, j-1 {
				cuts[i], cuts[j] = cuts[j], cuts[i]
			}
		}
		for _, q := range cuts {
			q.x, q.rtl = whole(x), turned
			q.width = p.words.run(shown(text[q.start:q.end]), q.typeface)
			x += q.width
			set.pieces = append(set.pieces, q)
		}
	}
	if rtl {
		shift := whole(p.left + p.width - x)
		for i := range set.pieces {
			set.pieces[i].x += shift
		}
	}
	l.set = set
	return set
}

// cutPieces cuts a stretch of one direction where the typeface or the dimming changes, and around punctuation in a stretch that is turned:
// Fyne would draw ", " there from left to right.
func (p *page) cutPieces(paragraph int, s stretch, f typeface, turned bool) []piece {
	text := p.paragraphs[paragraph].Text
	borders := []int{s.end}
	within := func(b int) {
		if b > s.start && b < s.end {
			borders = append(borders, b)
		}
	}
	var lit []stretch
	if p.dims != nil {
		lit = p.dims(paragraph)
	}
	for _, list := range [][]stretch{p.bold[paragraph], lit} {
		for _, b := range list {
			within(b.start)
			within(b.end)
		}
	}
	if !f.sans {
		for at := s.start; at < s.end; {
			n, _ := serifPrefix(text[at:s.end])
			at += n
			within(at)
		}
	}
	if turned {
		for at := s.start; at < s.end; {
			r, n := utf8.DecodeRuneInString(text[at:s.end])
			if unicode.IsPunct(r) || unicode.IsSymbol(r) {
				within(at)
				within(at + n)
			}
			at += n
		}
	}
	sort.Ints(borders)
	var pieces []piece
	at := s.start
	for _, b := range borders {
		if b <= at {
			continue
		}
		q := piece{stretch: stretch{at, b}, typeface: f, dim: p.dims != nil && !inside(lit, at)}
		q.bold = q.bold || inside(p.bold[paragraph], at)
		if !q.sans {
			_, has := serifPrefix(text[at:b])
			q.sans = !has
		}
		pieces = append(pieces, q)
		at = b
	}
	return pieces
}

func inside(list []stretch, b int) bool {
	for _, s := range list {
		if s.start <= b && b < s.end {
			return true
		}
	}
	return false
}

// drawn is a piece of text as it is drawn: brackets that stand alone in text from right to left are mirrored.
func (q *piece) drawn(text string) string {
	text = shown(text[q.start:q.end])
	if m, ok := mirrored[text]; ok && q.rtl {
		return m
	}
	return text
}

// shown is text as it is drawn: control characters as spaces, byte for byte.
func shown(text string) string {
	if strings.IndexFunc(text, isControl) < 0 {
		return text
	}
	b := []byte(text)
	for i, c := range b {
		if c < ' ' || c == 0x7f {
			b[i] = ' '
		}
	}
	return string(b)
}

func isControl(r rune) bool { return r < ' ' || r == 0x7f }

// offset is how far into a piece a byte stands, from the piece's left edge.
func (p *page) offset(paragraph int, q *piece, b int) float32 {
	var w float32
	switch {
	case b <= q.start:
	case b >= q.end:
		w = q.width
	default:
		w = p.stop(paragraph, q, b)
	}
	if q.rtl {
		return q.width - w
	}
	return w
}

// stop is the width of a piece up to a byte. Marks ask for the same few at every frame: each is measured once.
func (p *page) stop(paragraph int, q *piece, b int) float32 {
	for _, s := range q.stops {
		if s.byte == b {
			return s.width
		}
	}
	w := p.words.run(shown(p.paragraphs[paragraph].Text[q.start:b]), q.typeface)
	if len(q.stops) < mostStops {
		q.stops = append(q.stops, stop{b, w})
	}
	return w
}

// mostStops is how many places of a piece are remembered: a selection that is dragged asks for ever new ones.
const mostStops = 32

// boxes is where a stretch of its paragraph stands on a line: one box, more where directions mix, none if it is elsewhere.
func (p *page) boxes(l *line, s stretch) []box {
	s.start, s.end = max(s.start, l.start), min(s.end, l.end)
	if s.start >= s.end {
		return nil
	}
	var out []box
	set := p.place(l)
	for i := range set.pieces {
		q := &set.pieces[i]
		if q.start >= s.end || q.end <= s.start {
			continue
		}
		a, b := p.offset(l.paragraph, q, s.start), p.offset(l.paragraph, q, s.end)
		x := box{q.x + min(a, b), q.x + max(a, b)}
		if n := len(out); n > 0 && x.x0-out[n-1].x1 < 1.5 {
			out[n-1].x1 = x.x1
			continue
		}
		out = append(out, x)
	}
	return out
}

// placeAt is the place nearest to a point of the page, at a letter's nearer edge.
func (p *page) placeAt(x, y float32) Place {
	i := p.lineAt(y)
	if i < 0 {
		return Place{}
	}
	l := &p.lines[i]
	set := p.place(l)
	if len(set.pieces) == 0 {
		return Place{l.paragraph, l.start}
	}
	q := &set.pieces[0]
	for j := range set.pieces {
		if x >= set.pieces[j].x {
			q = &set.pieces[j]
		}
	}
	text := p.paragraphs[l.paragraph].Text
	var stops []int
	for b := q.start; b < q.end; b += clusterLength(text[b:q.end]) {
		stops = append(stops, b)
	}
	stops = append(stops, q.end)
	x -= q.x
	k := sort.Search(len(stops), func(k int) bool {
		w := p.offset(l.paragraph, q, stops[k])
		if q.rtl {
			return w <= x
		}
		return w >= x
	})
	k = min(k, len(stops)-1)
	if k > 0 {
		a, b := p.offset(l.paragraph, q, stops[k-1]), p.offset(l.paragraph, q, stops[k])
		if abs(x-a) < abs(b-x) {
			k--
		}
	}
	return Place{l.paragraph, stops[k]}
}

func abs(f float32) float32 { return max(f, -f) }
