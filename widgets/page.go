package widgets

import "sort"

// A line is one line on a page. Its pieces are made when it is first drawn.
type line struct {
	stretch
	paragraph int
	y         float32 // of its top, from the top of the page
	set       *setLine
	on        *onLine // kept by the Reader
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
	stops    []stop // measured so far
}

// A stop is how far into a piece a byte stands.
type stop struct {
	byte  int
	width float32
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
	pageMargin   = 24 // above, below, right; the scrollbar lies in it
	gutterWidth  = 40 // left of the text: signs
	scrollMargin = 12
	narrowPane   = 280 // a pane that has no space to spare at its right
)

// layOut sets paragraphs in lines for a pane of a width: the column in its middle, the gutter left of it.
func layOut(paragraphs []Paragraph, s setting, words *wordWidths, pane float32) *page {
	const sample = "the report said that more than one in ten of them had come by road in the early hours"
	average := words.in(s.cutOf(Body).typeface)(sample) / float32(len(sample))
	right := float32(pageMargin)
	if pane < narrowPane {
		right = scrollMargin
	}
	width := min(whole(average*float32(s.column)), pane-gutterWidth-right)
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

// upTo is the page with those of its lines only that end above a height.
func (p *page) upTo(bottom float32) *page {
	q := *p
	for n := len(q.lines); n > 0 && q.lines[n-1].y+q.cut(Body).line > bottom; n-- {
		q.lines = q.lines[:n-1]
	}
	return &q
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
