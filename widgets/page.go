package widgets

import (
	"sort"
	"strings"
)

// A line is one line on a page. Its pieces are made when it is first drawn.
type line struct {
	stretch
	paragraph int
	y         float32 // of its top, from the top of the page
	set       *setLine
	met       *metLine // kept by the Reader
}

// A setLine is a line with its letters placed.
type setLine struct {
	pieces   []piece
	baseline float32 // below the line's top
}

// A piece is a stretch of a line drawn as one text: one typeface, one direction, dimmed or not.
type piece struct {
	stretch
	typeface
	x, width float32
	rtl      bool
	dim      bool
}

// A box is where part of a line stands, from the left edge of the page.
type box struct{ x0, x1 float32 }

// A page is a document set in lines for a width. It knows nothing of scrolling or drawing.
type page struct {
	paragraphs []Paragraph
	setting
	words *wordWidths
	left  float32 // of the text column
	width float32 // of the text column
	lines []line
	first []int // the first line of each paragraph; one more entry for the end
	total float32
	cuts  map[Style]cut
	bold  [][]stretch // of each paragraph: what is set bold, in order
	dims  func(paragraph int) []stretch
}

const (
	pageMargin   = 24 // above, below, right
	gutterWidth  = 40 // left of the text: signs
	scrollMargin = 12
)

// layOut sets paragraphs in lines for a pane of a width: the column in its middle, the gutter left of it.
func layOut(paragraphs []Paragraph, s setting, words *wordWidths, pane float32) *page {
	const sample = "the report said that more than one in ten of them had come by road in the early hours"
	average := words.in(s.cutOf(Body).typeface)(sample) / float32(len(sample))
	width := min(whole(average*float32(s.column)), pane-gutterWidth-pageMargin-scrollMargin)
	width = max(width, s.size*4)
	return layOutColumn(paragraphs, s, words, max(gutterWidth, whole((pane-width)/2)), pageMargin, width)
}

// layOutColumn sets paragraphs in a column with its corner at left, top.
func layOutColumn(paragraphs []Paragraph, s setting, words *wordWidths, left, top, width float32) *page {
	p := &page{paragraphs: paragraphs, setting: s, words: words, cuts: map[Style]cut{}, left: left, width: width}
	for _, style := range []Style{Outlet, Headline, Meta, Body, Caption, ListItem, Fold} {
		p.cuts[style] = s.cutOf(style)
	}
	p.bold = make([][]stretch, len(paragraphs))
	p.first = make([]int, 0, len(paragraphs)+1)
	y := top
	for i := range paragraphs {
		c := p.cut(paragraphs[i].Style)
		p.bold[i] = boldOf(paragraphs[i].Runs)
		p.first = append(p.first, len(p.lines))
		y += c.before
		for _, l := range breakLines(paragraphs[i].Text, p.width-c.indent, glueOf(paragraphs[i].Runs), p.measure(i, c)) {
			p.lines = append(p.lines, line{stretch: l, paragraph: i, y: y})
			y += c.line
		}
		y += c.after
		if paragraphs[i].Style == Headline && (i+1 == len(paragraphs) || paragraphs[i+1].Style != Meta) {
			y += p.cut(Meta).after
		}
	}
	p.first = append(p.first, len(p.lines))
	p.total = y + top
	return p
}

func (p *page) cut(s Style) cut {
	if c, ok := p.cuts[s]; ok {
		return c
	}
	return p.cuts[Body]
}

// measure is the measure breakLines wants for a paragraph.
func (p *page) measure(paragraph int, c cut) func(start, end int) float32 {
	text, bold := p.paragraphs[paragraph].Text, p.bold[paragraph]
	plain := p.words.in(c.typeface)
	space := plain(" ")
	heavy := c.typeface
	heavy.bold = true
	strong := p.words.in(heavy)
	return func(start, end int) float32 {
		if isSpace(text[start]) {
			return space * float32(end-start)
		}
		for len(bold) > 0 && bold[0].end <= start {
			bold = bold[1:]
		}
		if len(bold) > 0 && bold[0].start < end {
			return strong(text[start:end])
		}
		return plain(text[start:end])
	}
}

// glueOf is what runs keep on one line: figures of a few words, "2.3 million".
func glueOf(runs []Run) []stretch {
	const most = 20
	var glue []stretch
	for _, r := range runs {
		if r.Tone == ToneFigure && r.Start < r.End && r.End-r.Start <= most {
			glue = append(glue, stretch{r.Start, r.End})
		}
	}
	sort.Slice(glue, func(i, j int) bool { return glue[i].start < glue[j].start })
	return glue
}

// boldOf is what runs set bold: who speaks.
func boldOf(runs []Run) []stretch {
	var bold []stretch
	for _, r := range runs {
		if r.Tone == ToneSpeaker && r.Start < r.End {
			bold = append(bold, stretch{r.Start, r.End})
		}
	}
	sort.Slice(bold, func(i, j int) bool { return bold[i].start < bold[j].start })
	return bold
}

// dim changes what is dimmed; no line breaks anew.
func (p *page) dim(dims func(paragraph int) []stretch) {
	p.dims = dims
	for i := range p.lines {
		p.lines[i].set = nil
	}
}

// height of a line.
func (p *page) height(l *line) float32 { return p.cut(p.paragraphs[l.paragraph].Style).line }

// lineAt is the line at a height, the nearest above in the space between paragraphs; -1 on an empty page.
func (p *page) lineAt(y float32) int {
	i := sort.Search(len(p.lines), func(i int) bool { return p.lines[i].y > y }) - 1
	return min(max(i, 0), len(p.lines)-1)
}

// lineOf is the line a place stands on; -1 on an empty page.
func (p *page) lineOf(at Place) int {
	if len(p.lines) == 0 {
		return -1
	}
	at.Paragraph = min(max(at.Paragraph, 0), len(p.paragraphs)-1)
	from, to := p.first[at.Paragraph], p.first[at.Paragraph+1]
	i := sort.Search(to-from, func(i int) bool { return p.lines[from+i].start > at.Byte })
	return from + max(i-1, 0)
}

// band is the height from the first to the last line of a stretch of a paragraph.
func (p *page) band(paragraph int, s stretch) (top, bottom float32) {
	a, b := &p.lines[p.lineOf(Place{paragraph, s.start})], &p.lines[p.lineOf(Place{paragraph, max(s.end-1, s.start)})]
	return a.y, b.y + p.height(b)
}

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
		cuts := p.cutPieces(l.paragraph, stretch{from, to}, c.typeface)
		if turned {
			for i, j := 0, len(cuts)-1; i < j; i, j = i+1, j-1 {
				cuts[i], cuts[j] = cuts[j], cuts[i]
			}
		}
		for _, q := range cuts {
			q.x, q.rtl = whole(x), turned
			q.width = p.words.width(shown(text[q.start:q.end]), q.typeface)
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

// cutPieces cuts a stretch of one direction where the typeface or the dimming changes.
func (p *page) cutPieces(paragraph int, s stretch, f typeface) []piece {
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
		w = p.words.width(shown(p.paragraphs[paragraph].Text[q.start:b]), q.typeface)
	}
	if q.rtl {
		return q.width - w
	}
	return w
}

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
