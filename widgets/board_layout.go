package widgets

import (
	"fmt"
	"strings"
)

// A boardRow is where a row of a Board lies below the tabs.
type boardRow struct {
	top, height float32
	heading     float32 // height of the heading above it; 0 for none
	columns     columns // of its group
	axis        float32 // in an open row, where the values' decimal points stand, from the card's text on
	sources     string  // shown in the last column
	says        []saysBox
	why         *page // the why and the note; nil if closed
	note        *page
}

// A hintBox is a key that works on the selected row: where it stands in the board's foot, and its words.
type hintBox struct {
	area
	key, does string
}

// A saysBox is one source's sentence in an open row.
type saysBox struct {
	area          // of the sentence, below the row's top
	value float32 // baseline of its value line; 0 for none
	who   float32 // baseline of who says so, where that needs a line of its own; 0 if it follows the source
	page  *page
}

// columns are the widths of the columns in a group of a Board's rows.
type columns struct {
	sources float32 // the last
	after   float32 // what stands behind the decimal point in values
}

const (
	rowHeight  = 32
	groupSpace = 30
	boardLeft  = 28 // what stands right of the sign
	footHeight = 40

	leastForHints = 360 // px of height: a lower board has no room for its keys
)

// layOut sets rows and columns for the board's width.
func (b *Board) layOut() {
	b.width = b.Size().Width
	if b.width <= 0 { // hidden: rows of an older view must not be drawn
		b.rows = nil
		return
	}
	b.rows = make([]boardRow, len(b.view.Rows))
	b.layOutFoot()
	b.layOutColumns()
	y, group := float32(0), ""
	for i := range b.view.Rows {
		f, r := &b.view.Rows[i], &b.rows[i]
		if f.Group != group && f.Group != "" {
			r.heading = groupSpace
		}
		group = f.Group
		r.top, r.height = y+r.heading, rowHeight
		if b.open[f.Key] {
			b.layOutOpen(f, r)
		}
		y = r.top + r.height
	}
	b.roll.fit(y+16, b.Size().Height-b.head-b.foot)
}

// layOutOpen sets the card of an open row: the values one below the other, then the sentences, then why.
func (b *Board) layOutOpen(f *Finding, r *boardRow) {
	const pad = 12
	width := b.width - boardLeft - 12 - 2*pad
	y := float32(rowHeight + pad)
	r.says = make([]saysBox, len(f.Says))
	r.axis = b.axisOf(f.Says)
	text := b.words.in(uiText)
	for i, s := range f.Says {
		if s.Value == "" {
			continue
		}
		r.says[i].value = y + 15
		y += 21
		_, after := splitDecimal(s.Value)
		if s.Who != "" && r.axis+b.words.in(uiStrong)(after)+8+text(s.Source)+6+text(s.Who) > width {
			r.says[i].who = y + 13
			y += 20
		}
	}
	if y > rowHeight+pad {
		y += 6
	}
	serif := setting{size: 16, spacing: 1.4, face: Serif}
	for i, s := range f.Says {
		if s.Sentence == "" {
			continue
		}
		if s.Value == "" {
			r.says[i].value = y + 14
			y += 20
		}
		q := layOutColumn([]Paragraph{{Text: s.Sentence, Runs: s.Marks}}, serif, b.words, boardLeft+pad, 0, width)
		height := q.total - q.cut(Body).after
		r.says[i].page = q
		r.says[i].area = area{boardLeft, y, b.width - boardLeft - 12, height}
		y += height + 8
	}
	small := setting{size: 16, spacing: 1.5, face: Sans}
	for _, t := range []struct {
		text string
		to   **page
	}{{f.Why, &r.why}, {b.note(f.Note), &r.note}} {
		if t.text != "" {
			q := layOutColumn([]Paragraph{{Text: t.text, Style: Meta}}, small, b.words, boardLeft+pad, y, width)
			y = q.lines[len(q.lines)-1].y + q.cut(Meta).line + 2
			*t.to = q
		}
	}
	r.height = y + pad
}

// layOutFoot sets the keys that work on the selected row in lines, always at the same place, and what can be taken away below them.
func (b *Board) layOutFoot() {
	const high, apart, edge = 24, 6, 12
	b.hints, b.foot = nil, 0
	if b.view.Take.Label != "" {
		b.foot = footHeight
	}
	if b.selected == "" || b.view.Hint == "" || b.Size().Height < leastForHints {
		return
	}
	key, does := b.words.in(uiKey), b.words.in(uiTiny)
	x, y := float32(0), float32(edge)
	for _, part := range strings.Split(b.view.Hint, partSpace) {
		k, words, _ := strings.Cut(part, " ")
		w := whole(key(k) + 5 + does(words) + 16)
		if x > 0 && x+w > b.width-2*edge {
			x, y = 0, y+high+apart
		}
		b.hints = append(b.hints, hintBox{area{edge + x, y, w, high}, k, words})
		x += w + apart
	}
	b.foot += y + high + apart
}

// axisOf is the width of the widest value up to its decimal point.
func (b *Board) axisOf(says []Says) float32 {
	value := b.words.in(uiStrong)
	var axis float32
	for _, s := range says {
		before, _ := splitDecimal(s.Value)
		axis = max(axis, value(before))
	}
	return min(axis, b.width*.5)
}

func (b *Board) note(text string) string {
	if text == "" {
		return ""
	}
	return fmt.Sprintf(b.Words.Note, text)
}

// layOutColumns measures what must align in each group. Sources that the group's heading names already ("Only in Ledger") and verdicts
// share the last column.
func (b *Board) layOutColumns() {
	value, small := b.words.in(uiText), b.words.in(uiSmall)
	for from := 0; from < len(b.rows); {
		group, c, to := b.view.Rows[from].Group, columns{}, from
		for ; to < len(b.rows) && b.view.Rows[to].Group == group; to++ {
			f := &b.view.Rows[to]
			last := f.Sources
			if strings.Contains(group, last) {
				last = ""
			}
			if f.Verdict != "" {
				last = f.judged()
			}
			b.rows[to].sources = last
			c.sources = max(c.sources, min(small(last)+1, b.width*.3))
			_, after := decimals(f.Value)
			c.after = max(c.after, min(value(after)+1, 72))
		}
		c.sources = whole(c.sources)
		for ; from < to; from++ {
			b.rows[from].columns = c
		}
	}
}

// decimals cuts a value that is nothing but a number before its decimal point, where those of a group align: "1,250" and ".5". Any other value
// is not cut.
func decimals(value string) (before, after string) {
	if strings.Trim(value, "0123456789.,") != "" {
		return value, ""
	}
	return splitDecimal(value)
}

// splitDecimal cuts a value before its decimal point or unit, where values align: "1,250" and ".5 million". A value with two numbers or none
// is not cut.
func splitDecimal(value string) (before, after string) {
	end := -1
	for i := 0; i < len(value); i++ {
		c := value[i]
		digit := c >= '0' && c <= '9'
		group := (c == ',') && i+3 < len(value) && isDigits(value[i+1:i+4])
		switch {
		case digit && end < 0, digit && end == i-1, group && end == i-1:
			end = i
		case digit && value[end+1] != '.', digit && strings.ContainsRune(value[end+1:i], ' '):
			return value, ""
		}
	}
	if end < 0 {
		return value, ""
	}
	return value[:end+1], value[end+1:]
}

func isDigits(s string) bool {
	return strings.Trim(s, "0123456789") == ""
}
