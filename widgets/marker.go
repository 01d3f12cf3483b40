package widgets

// A marker draws the marks of a page on a sheet, dy below where the page has them.
type marker struct {
	*sheet
	page *page
	dy   float32
}

// fillOf is the top and bottom of fills on a line: from above the capitals to below the descenders.
func (m marker) fillOf(l *line) (top, bottom float32) {
	c := m.page.cut(m.page.paragraphs[l.paragraph].Style)
	base := l.y + m.dy + c.baseline()
	return base - whole(c.size*.86), base + whole(c.size*.34)
}

// faded reports whether the text at a byte of a paragraph is dimmed.
func (m marker) faded(paragraph, at int) bool {
	return m.page.dims != nil && !inside(m.page.dims(paragraph), at)
}

// fill draws the part of a mark on a line that lies under the text: fill, frame, bars. A strong one is under the pointer, or the current
// hit.
func (m marker) fill(l *line, u stretch, tone Tone, strong bool) {
	shape, colors := shapes[tone], m.tones[tone]
	if !shape.fill && !strong {
		return
	}
	fill, bar := colors.fill, colors.line
	if m.faded(l.paragraph, u.start) {
		fill, bar = mix(fill, m.paper, .4), mix(bar, m.paper, .4)
	}
	top, bottom := m.fillOf(l)
	boxes := m.page.boxes(l, u)
	for i, b := range boxes {
		x, w := whole(b.x0), whole(b.x1-b.x0)
		switch {
		case !shape.fill:
		case shape.inset && shape.frame && strong:
			m.box(fill, colors.line, 2, x-2, top, w+4, bottom-top+1, 4)
		case shape.frame:
			m.box(fill, colors.line, 1, x-1, top+1, w+2, bottom-top-1, 3)
		case shape.inset:
			m.rect(fill, x-2, top+2, w+4, bottom-top-2, 3)
		default:
			m.rect(fill, x-1, top, w+2, bottom-top, 0)
		}
		if strong && !shape.frame {
			m.rect(m.hover, x-2, top, w+4, bottom-top, 3)
		}
		if shape.bars && u.start >= l.start && i == 0 {
			m.rect(bar, x-3, top, 3, bottom-top, 0)
		}
		if shape.bars && u.end <= l.end && i == len(boxes)-1 {
			m.rect(bar, x+w, top, 2, bottom-top, 0)
		}
	}
}

// underline draws the line of a mark under its text.
func (m marker) underline(l *line, u stretch, tone Tone) {
	shape := shapes[tone]
	if shape.line == noLine {
		return
	}
	c := m.page.cut(m.page.paragraphs[l.paragraph].Style)
	thick := float32(2)
	if c.size < 16 {
		thick = 1
	}
	ink := m.tones[tone].line
	if m.faded(l.paragraph, u.start) {
		ink = mix(ink, m.paper, .4)
	}
	base := l.y + m.dy + c.baseline()
	y, low := base+whole(c.size*.18), base+whole(c.size*.34)
	if shape.low {
		y = low
	}
	for _, b := range m.page.boxes(l, u) {
		x, w := whole(b.x0), whole(b.x1-b.x0)
		switch shape.line {
		case solidLine:
			m.rect(ink, x-2, low-thick, w+4, thick, 0)
		case thinLine:
			m.rect(ink, x, y, w, 1, 0)
		case dashedLine:
			m.dashes(ink, x-1, y-thick, w+2, thick, 6, 3)
		case dottedLine:
			m.dashes(ink, x, y, w, 1, 2, 4)
		case doubleLine:
			m.rect(ink, x-2, low-thick, w+4, thick, 0)
			m.rect(ink, x-2, low+1, w+4, thick, 0)
		}
	}
}

// prose draws a whole page that has no gutter: its marks and its text in one ink.
func (m marker) prose() {
	for i := range m.page.lines {
		l := &m.page.lines[i]
		m.page.place(l)
		p := &m.page.paragraphs[l.paragraph]
		for _, u := range p.Runs {
			if u.Start < l.end && u.End > l.start {
				m.fill(l, stretch{u.Start, u.End}, u.Tone, false)
			}
		}
		for _, u := range p.Runs {
			if u.Start < l.end && u.End > l.start {
				m.underline(l, stretch{u.Start, u.End}, u.Tone)
			}
		}
		c := m.page.cut(p.Style)
		ink := m.ink
		if c.muted {
			ink = m.muted
		}
		for _, q := range l.set.pieces {
			m.text(q.drawn(p.Text), ink, q.typeface, q.x, l.y+m.dy+l.set.baseline, q.width)
		}
	}
}
